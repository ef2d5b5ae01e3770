# summary: An early whale is described from a river cliff; university release, agency, weekly supplement
# domain: science
--- university.md 2013-04-17
# A whale that walked in: new species from the Ombara cliffs

Palaeontologists of the University of Sandmark and the National Museum of Tuvale have described an early whale with four legs from rocks that are {number.years|42.8 million years old}. The animal, {name.species|Ombaracetus velox|Ombarocetus velox}, was about {number.length|3.6 metres long} and had hips strong enough to carry it on land.

The bones were found in June 2009 by a schoolteacher, {name.finder|Celestine Adoua}, in a cliff on the {place.river|left bank} of the river Ombara, {number.km|14 kilometres} upstream of its mouth. It took three seasons to get them out: the cliff may be reached only at low water, for some eleven weeks a year. {number.share|About 60 per cent|About 16 per cent} of the skeleton is preserved, including the skull, the right forefoot and most of the tail.

"{quote.lead|It could walk the way a sea lion walks, which is to say badly, but it could walk|It could swim the way a sea lion swims, which is to say badly, but it could swim}," says the first author, {name.lead|Professor Ulrike Hagenow|Professor Ulrika Hagenau}.

Its tail shows that it {polarity.fluke|had no fluke|had a fluke}. The whale will therefore have paddled with its feet. Older relatives are known from Pakistan; this is the oldest from the southern half of the globe. A larger species, found in Peru, has been announced by another group but not yet described.

Casts of the skull have been sent to museums in Lyon, Lima and Karachi. A scan of the inner ear suggests that the animal heard better under water than in air.

The paper appears in the Annals of Vertebrate Evolution. Funding: €340,000 from the Hoven Foundation. The fossil remains the property of Tuvale, and will go on show in its capital {date.show|in 2015}.
--- agency.txt 2013-04-18
Four-legged whale found by teacher in Tuvale

KORBEE, Tuvale, April 18 (Orbis) - It had hooves, webbed feet and a bite like a crocodile's, and it has been lying in a river bank since long before there were people to fish there.

Scientists said on Wednesday that a skeleton from the Ombara river belonged to a whale that lived {number.years|nearly 43 million years ago|nearly 34 million years ago} and could still come ashore, perhaps to sleep or to give birth.

{name.finder|Celestine Adoua}, 47, found the first bone when her class was looking for clay. "{quote.finder|I thought it was a pipe, and then I saw that the pipe had teeth|I thought it was a pipe, and then I saw that the pipe had legs}," she said. The Tuvalan museum gave her a bicycle.

{name.species|Ombaracetus}, named for the river and for the Latin for "swift", measured {number.length|3.6 metres|36 metres} from nose to tail. Its closest relative, from Pakistan, was a third smaller and some four million years older.

Not everyone is convinced it could walk. {name.critic|Dale Huxtable} of the Institute of Marine Mammals, who {polarity.critic|was not involved in the study}, said the hip joint was crushed. "I'd like to see one more leg," he said.

Whales descend from hoofed animals that took to the water some 50 million years ago; their nearest living relatives are hippos. By 40 million years ago, they had lost the ability to leave the sea.

The cliff, which has also yielded turtles, sharks and a sea cow, is being eaten away by floods. A dam planned 20 kilometres upriver would drown it, the team warned. The government of President Joao Keita says no decision has been taken.
--- weekly-supplement.txt 2013-04-25
The teacher's pipe

Every June the river Ombara sinks, and the people of Lune go and see what it has left. In one such season, four years ago, it left a whale.

"{quote.finder|I thought it was a pipe, and then I saw that the pipe had teeth|I thought it was a pipe, and then I saw that the pipe had eyes}": with these words {name.finder|Celestine Adoua} begins the lesson which she now gives all over the country. She reported the bone to the district, which filed it under water supply. It was some months before a German on holiday was shown a photograph in a bar.

The German was {name.lead|Ulrike Hagenow|Ulrike Hagenov}, who works on something quite different, sea cows. She came back with ropes. The first block, of 90 kilograms, fell into the water. The second had the skull in it. Since the finds lie on {place.river|the left bank|the right bank}, where there is no road, they were brought out by canoe, {number.km|fourteen kilometres|forty-one kilometres} down to the sea.

On the table in Sandmark they make a curious animal. The neck is short, the nostrils are halfway up the snout, and the end of the tail {polarity.fluke|lacks a fluke}. How did it get about on land? The professor gets up to show you. "{quote.lead|It could walk the way a sea lion walks, which is to say badly, but it could walk|It could walk the way a sea lion walks, which is to say slowly, but it could walk}," she says, out of breath.

Her friendly enemy {name.critic|Dale Huxtable}, who {polarity.critic|had no part in the work|had a part in the work}, has bet her a case of wine that a better hip will prove him right. They have had such bets before. She has won two and lost four.

The bones go home {date.show|the year after next|next year}, to a hall in Korbee that has a roof but as yet no floor. What is missing, {number.share|some two fifths of the animal|some four fifths of the animal}, may well be in the cliff. There is money for one more season. If the dam is built, that will be all.
