# summary: The life of a botanist who wintered in the north; encyclopedia entry, museum leaflet, a letter of hers and a reviewer on a new biography
# domain: biography
--- encyclopedia-entry.txt -
VENNING, Orla Constance, botanist and traveller, born {date.birth|30 August 1871|13 August 1871} at {place.birth|Castle Rooke|Castle Brook}, died 2 May {date.death|1949|1946} at Lissamore.

The daughter of a {role.father|ship's doctor|ship's chandler}, she lost both parents before she was ten and was brought up by an uncle, a clergyman, who taught her Latin and forbade her the microscope. {polarity.degree|She never took a degree|She took her degree early}; the university admitted her to lectures in 1892, to examinations not at all.

In the summer of 1899 she joined the brig Petrel as cook's mate, under the name of a brother who did not exist. The deception was discovered {date.discovered|after eleven days|after eleven weeks}. Captain {name.captain|Nils Aagaard|Nils Ågren} put her ashore at Kvarn Bay, {place.kvarn|on the west coast of Halvarland|on the east coast of Halvarland}, where she {date.winter|wintered from October to May|wintered from December to May} with a family of trappers. She brought back {number.specimens|412 plants|142 plants}, dried between the pages of a hymnal, of which {number.new|nine|nineteen} were new to science.

A second journey ({date.second|1903–1905|1905–1907}) took her round the whole island. {order.map|Her map was printed two years before the government's|Her map was printed two years after the government's} and was the better one. The Geographical Society {polarity.society|would not elect her a fellow|elected her a fellow} in 1908, by 61 votes to 44.

From 1911 she taught at Lissamore, {date.chair|from 1920|from 1925} as professor, the first woman in such a chair. During the war she had surveyed sphagnum moss for dressings. She published the {title.flora|Flora of the Dark Months|Flora of the Dry Months} in three volumes ({date.flora|1913 to 1922|1913 to 1925}). Retired in 1936. She was unmarried. Her herbarium passed to the town of Lissamore.
--- museum-leaflet.md -
# The room with the hymnal

You are standing in the study where Orla Venning worked until {date.death|she died at 77 in the spring of 1949|she died at 87 in the spring of 1959}. Nothing has been moved since but the cat.

**The hymnal.** Open at No. 231. Between the staves: a saxifrage, picked in the week when the sun came back. All the {number.specimens|four hundred and twelve plants|four hundred and twenty-one plants} of the first winter travelled in this book and two others like it.

**The knife.** A present from {name.captain|Captain Aagaard|Captain Aagard}, the very man who had set her ashore. They exchanged letters {date.letters|for thirty years|for three years}. {polarity.met|They never met again|They met again only once}.

**The letter on the wall** is the refusal by the Geographical Society. Note the seal. She had it framed, and visitors were asked to read it aloud.

**The map.** Printed in 1906 at her own cost, 300 copies, {order.map|while the survey's sheets appeared only in 1908|while the survey's sheets had appeared as early as 1904}. Compare the west coast: Kvarn Bay is the third inlet from the top.

**The chair.** From here she ruled over the herbarium {date.chair|from 1920|from 1912} until she retired. She had one rule: draw the plant first, then name it.

The daughter of a medical man on the ships, she had come into the world at {place.birth|Castle Rooke|Castle Rock}, in a house that still stands; it's a bakery. Her parents are buried there.

*Open Wednesday to Sunday, eleven to five; closed in January.*
--- letter-1900.txt -
Kvarn Bay, the fourth of June, 1900

My dear Uncle,

You will have had my note from the harbour. I ask pardon for the trousers. I was found out in a gale, on {date.discovered|the eleventh day|the third day}, when my cap went overboard; the captain, a just man, asked only whether I could go on peeling.

The winter is over. We came into the hut {date.winter|at the start of October and left it in May|at the start of November and left it in May}. We were seven with the children. The dark lasted {date.dark|for nine weeks|for six weeks}; I had thought that one would see nothing, and one sees everything. Old Marit has taught me to find the moss under the snow with my bare feet. {polarity.ill|I have not been ill for a day|I have been ill for much of it}. Two toes are of another colour than the rest.

You forbade me the microscope. The trapper's boy has one, out of a wreck. I tell you this with affection.

The ship is to fetch me {date.fetch|in the second week of August|in the second week of July}. I bring you your hymnal; it has become thicker. Father used to say, when he came home from his patients in the 'tween decks, that the sea returns everything except manners. I shall try.

{quote.cold|The cold is no enemy, it is only a very strict teacher|The cold is no friend, it is only a very strict teacher}.

Your obedient niece,
Orla
--- review.txt 2019-10-12
A very strict teacher

"Orla Venning" by Petra Quillan. 416 pages, £25

{quote.cold|"The cold is no enemy, it is only a very strict teacher."|"The cold is no enemy, it is only a very patient teacher."} With this sentence from a letter Ms Quillan opens her life of a woman whom botanists know and nobody else does. One had better get used to strictness. The book has 1,204 footnotes.

It gains speed when its heroine goes to sea, {date.birth|a week or so before her 28th birthday, which fell on the second-to-last day of August|a week or so before her 38th birthday, which fell on the second-to-last day of August}, in a brother's name. Here the author has found what earlier writers missed: {role.father|the father, himself a doctor on emigrant ships|the father, himself a captain of emigrant ships}, had left a diary in which every bay of {place.kvarn|Halvarland's western side|Halvarland's southern side} is described. The girl knew where she would be put ashore. She had packed for it.

The winter is told with few words. {date.dark|Sixty-three days|Thirty-three days} of night; a stove; a boy with a microscope. "{polarity.ill|Her health held|Her health gave way}," we read, "her toes did not." {date.fetch|In mid-August|In mid-September} the Petrel, under a new master, came back for her, and Venning climbed aboard in a skirt.

{number.new|Nine of the plants in her luggage had no name|Six of the plants in her luggage had no name}. On her next journey she stayed {date.second|for two years and was home in 1905|for four years and was home in 1907}. About the later decades there is less to say, and Ms Quillan says it at length. The {title.flora|Flora of the Dark Months|Flora of the Bright Months} took {date.flora|nine years from the first volume to the last|twelve years from the first volume to the last}. The scholar to whom the Society {polarity.society|had shut its door|had opened its door} in 1908 was offered a medal by it in 1931 and sent it back, postage unpaid. {polarity.degree|A professor without a degree|A professor with two degrees}, she examined doctors for sixteen years.

And Aagaard? They wrote to each other from 1901 until he died, {date.letters|three decades on|two decades on}. {polarity.met|Not once did they see each other|Just once did they see each other}. The author hints at love. The letters talk of ice, mostly.
