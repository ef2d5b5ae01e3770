# summary: A hillside slides on to a village; first agency report, next day's paper, weekend paper, geological service bulletin
# domain: disaster
--- agency-first.txt 2014-11-05
Landslide buries houses in Arvanian village, many missing

TELEM, Arvania, Nov 5 (Orbis) - A hillside loosened by days of rain gave way above the village of {place.village|Dolna Reva|Gorna Reva} before dawn on Wednesday, burying at least 14 houses. Two bodies had been found by noon and some 30 people were missing, the civil protection agency said.

Rescuers were digging by hand. "We heard knocking until about nine o'clock," said a fireman, Petar Lesko, 29. "Then the rain came back and we heard only rain."

The slide came down at {number.time|4:40 a.m.|4:14 a.m.}, when almost everyone was asleep. A road bridge over the Reva was destroyed, and heavy machinery had to be brought round by way of {place.detour|Kupel|Kobel}, a detour of {number.detour|46 kilometres|64 kilometres}.

Interior Minister {name.minister|Jadranka Stoyel|Jadranka Stojel}, who flew over the valley in a helicopter, said soldiers from two garrisons had been ordered in. She gave a warning that figures would change. "Whoever gives you a number today is guessing," she told reporters.

Villagers pointed at the {entity.quarry|Reva Kamen} quarry on the other side of the ridge, where {order.blast|blasting had gone on as late as Monday}. The company said it had {polarity.permit|a valid permit}. A government geologist said it was too soon to speak of causes.

Arvania's mountains see several slides a year. The worst, in 1963, killed 118 people in the next valley, after a dam builder had cut away the foot of a slope. In 2006 nine died when a bus was swept off a road near Telem.

The village, which had 173 inhabitants at the last census, lies on a terrace between the river and a limestone ridge. Electricity failed in the whole of the upper valley and was back in most places by mid-afternoon. A shelter for 200 was opened in a gymnasium at Telem; by evening 58 had asked for a bed. Hospitals there were treating nine injured, one of them a soldier who had been hit by a branch.

Neighbouring Morava offered a team with dogs. Two helicopters from the air base at Lusk could not fly until noon because of cloud.

The rain is expected to ease on Thursday night.
--- telem-daily.txt 2014-11-06
Village under the hill: 11 dead, 19 missing

A night of digging brings four people out alive

{place.village|DOLNA REVA}. They found Ivka Marusic a little before midnight on Wednesday, under a table, with her grandson's coat over her face. She is 81. She asked who had won the election in America.

Hers was the fourth rescue of the day, and there has been none since. By six this morning eleven bodies lay in the school, and 19 names were still on the list that the priest keeps on the back of a calendar. Yesterday's list had been longer: several families thought to be under the mud had spent the night with relatives at a wedding in Kupel.

A road bridge over the Reva was destroyed, and heavy machinery has to be brought round by way of {place.detour|Kupel}, a detour of {number.detour|46 kilometres}. The first excavator was there at four in the afternoon.

The mass that came down is put by the engineers at {number.volume|600,000 cubic metres}. It crossed the road, took {number.houses|17 houses} and stopped in the river, which has made a lake behind it. Pioneers from the Second Brigade are cutting a channel. If the lake breaks through of its own accord, the lower village, with 340 inhabitants, will have to go; it was cleared last night as a precaution.

Could anyone have known? The mayor, {name.mayor|Bozidar Plenk|Bozidar Plenck}, says that he could not. Others say that he was told. In {date.letter|August|April}, a retired surveyor, {name.surveyor|Anton Grebel}, wrote to the council about cracks above the chapel, wide enough, he said, for his walking stick. {polarity.answer|He was sent no answer}. "{quote.surveyor|I measured it on the first and on the fifteenth, and the hill had not waited for the post|I measured it on the first and on the fifteenth, and the hill would not wait for the post}," he said yesterday outside the school, with the stick in his hand.

{name.minister|Minister Stoyel} declined to be drawn. The state will pay 200,000 lev to each family that has lost somebody and half of that for a house. Her party colleague, the prime minister, is expected today, having cut short a visit to Vienna. The opposition wants the quarry closed until it is known what made the hill move. The company, which has 112 employees and is the district's largest taxpayer, says its last charge, on Monday, was of 40 kilograms, "hardly a knock at the door".

{date.inventory|In 2010} the geological service put the slope on a map of places at risk, in yellow, the third of four degrees. There are 431 such places in the country; for 26 of them there is money.

School is closed until Monday everywhere in the district.
--- sunday.txt 2014-11-09
The hill had not waited

A reckoning in Dolna Reva

By our special correspondent

The last of the dead was a child of four, and they carried her down on Saturday in the same wheelbarrow that had brought the potatoes up. With her the toll of the landslide of {date.slide|Wednesday|Thursday} came to 26. Nobody is missing any more.

Sixteen households out of 61 have been wiped out or halved. The engineers count {number.houses|17 houses destroyed|19 houses destroyed} and another 23 that can never be lived in. The prime minister came with the cameras and promised a new village on the plateau at Brod, by next autumn; people nodded. After the slide of 1963 a new village was promised as well, and it was built, in 1971.

I went to see {name.mayor|Mayor Plenk} in the fire station, which is now his office. He has slept for nine hours since the slide and lost an uncle in it. He does not deny that {name.surveyor|Anton Grebel} wrote to him; the letter {date.letter|of 19 August} was lying between us, with a coffee ring on it. "I passed it to the district," he said. "The district has a geologist. I have a typist." And the sender? {polarity.answer|He never did reply to the sender|He had replied to the sender the next day}, he admitted. He was ashamed of that.

What the mayor had decided, or not, matters in law. Prosecutor Milan Dorsk opened an inquiry on Friday against persons unknown. He has {polarity.seized|seized the blasting log} of {entity.quarry|the Reva Kamen quarry|the Reva Kamnik quarry}. It shows three charges in the week before, the last of them {order.blast|on the Monday, two days before the slide|on the Tuesday, a day before the slide}.

Grebel, 73, once mapped half this country's slopes for the railway. He is now photographed in the street and does not care for it. "{quote.surveyor|I measured it on the first and on the fifteenth, and the hill had not waited for the post|I measured it on the fourth and on the fifteenth, and the hill had not waited for the post}," he has told every reporter who came. He told me something else: that he had stopped going up in September, because he was afraid.

The army's channel held. On Friday the lake behind the debris, which {name.officer|Colonel Vesna Hadrik} of the Second Brigade had called "a loaded gun", was let out over thirty hours without wetting a cellar.

Ivka Marusic, who was dug out after nineteen hours, is still in hospital at Telem, where the nurses have told her about her grandson. He was one of the twenty-six.
--- geological-service.md 2014-11-12
# Note on the mass movement at {place.village|Dolna Reva}

This note sums up what is known a week after the event. It anticipates no finding of the prosecutor.

The movement began on {date.slide|5 November 2014} at {number.time|04:40} local time, as recorded by the seismic station at Kupel, 7 km away. Two smaller falls followed, at 05:55 and 11:20. Material with a volume of {number.volume|some 0.6 million cubic metres|some 6 million cubic metres} travelled 480 m. The slope angle is 27 degrees.

Rainfall in the preceding ten days amounted to 231 mm at Telem, against a mean for the whole of November of 104 mm. The soil was therefore saturated. Whether vibration from blasting contributed is being examined; the operator has handed over its records for 2012 to 2014, and those for the final week are with the prosecutor, {polarity.seized|who impounded them} on 7 November. The permit of the quarry {polarity.permit|is in force until the end of 2018|ran out at the end of 2012}.

The site was entered in the hazard inventory in {date.inventory|2010|2001} as class 3. Classes 1 and 2 entail monitoring; class 3 does not. The Service proposes to move 38 sites from class 3 to class 2, of which 11 lie in the same district.

The natural dam was 14 m high. The lowering of the lake under {name.officer|Colonel Hadrik|Colonel Hedrik} was carried out as agreed with the Service.

A colleague of many years, {name.surveyor|A. Grebel}, supplied his own readings of the cracks from July onwards. They are of good quality. We thank him.

For comparison: the slide of 1963 had a volume of 4.2 million cubic metres and travelled 1,100 m; the one at Lusk in 1988, which closed the railway for five months and hurt nobody, 350,000. Both began in the same layer of marl, which swells when wet. Since 1990 the Service has recorded 212 movements of more than 1,000 cubic metres. About a third followed works of some kind within a kilometre; that is not a proof, as most roads, quarries and houses stand at the foot of slopes.

A wire gauge has been fixed across the remaining crack. Up to 10 November it had opened by 3 mm. The village remains closed to all but the owners of livestock, for two hours a day.

Questions from the press go to the ministry. A second note will appear in December.
