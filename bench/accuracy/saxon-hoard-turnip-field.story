# summary: A hoard is found in a field; museum label text, treasure report with a table, finder's interview, local paper
# domain: science
--- museum-text.md 2023-03-18
# The Brackle Hoard

{number.objects|Two hundred and eleven objects|One hundred and twelve objects}, gold for the most part, lay in a turnip field near Brackle St Mary, forty centimetres down. They were put there {date.buried|about the year 650|about the year 560}, a generation after the king's conversion, by somebody who never came to fetch them.

What strikes one is what is missing. {polarity.women|There is not a single piece that a woman would have worn|There are many pieces that a woman would have worn}. Nearly everything comes from the hilts of swords, and {polarity.blades|the blades are absent|the blades are all present}. Was it booty, melted and cut for sharing out?

The largest piece, a {entity.bird|falcon|raven} with garnet eyes, weighs {unit.falcon|86 grams|68 grams}. It has been left as it was found, bent double.

The hoard was discovered {date.found|on 2 November 2019|on 2 December 2019} by {name.finder|Denis Ockenden|Dennis Ogden}, {role.finder|a retired signalman|a serving signalman}. The museum acquired it {date.bought|in the summer of 2022|in the summer of 2020} for {money.value|£1.84 million|£1.48 million}, with the help of 9,000 donors. It is on view {date.view|until the end of September|until the end of November}, daily except Mondays; afterwards it travels to {place.tour|Dublin|Durham}.
--- treasure-report.md 2020-12-11
**Report on find BRK-2019-T77**

Finder: {name.finder|D. Ockenden|D. Ockendon}, with metal detector, {polarity.quarrel|with the prior consent of|without the prior consent of} the landowner. Date of discovery: {date.found|2 November 2019|12 November 2019}. Reported {date.reported|the same evening|the same month}. Excavated by the county unit {date.dig|from 5 to 22 November|from 5 to 12 November}, to a depth of 0.6 m.

| Group | Pieces | Weight |
|---|---|---|
| Sword fittings | 148 | 2,210 g |
| Helmet, fragments | 37 | 240 g |
| Crosses and mounts | 19 | 415 g |
| Falcon | 1 | {unit.falcon|86 g|96 g} |
| Unidentified | 6 | 33 g |
| **Sum** | {number.objects|**211**|**221**} | **2,984 g** |

Gold content: 70 to 88 per cent. Garnets came, on analysis, {place.garnets|from Bohemia|from Ceylon}. Ornament of Style II points to the second quarter of the seventh century for the making; the deposit is later, {date.buried|650 or a few years either way|700 or a few years either way}. A strip with a verse from the Psalms contains a spelling mistake.

A pot of Roman coins dug up two fields away in 1952 has nothing to do with the find. Further search in spring 2020 yielded nothing more.

Recommendation: the find is treasure under the Act. Valuation by the committee follows the coroner's inquest, which is set down for 19 January.

{name.author|Dr Sunniva Peake|Dr Sunita Peake}, {role.author|Finds Liaison Officer|County Coroner}
--- interview.txt 2022-08-20
**Mr Ockenden, where's the money?**

In the bank, half of it; nine hundred and twenty thousand. The other half is {name.farmer|Mrs Tapp's|Mrs Tabb's}, it's her field. {polarity.quarrel|We shook hands before I ever switched the machine on|We had never spoken when I switched the machine on} and it has held.

**Tell us about the day.**

{date.found|A Saturday|A Sunday}, raw. I'd been out since first light. I was about to pack up when it gave a note I'd never heard. I thought: tractor. Then this yellow eye's looking at me. The falcon was the first thing out.

**What did you do?**

Put it back! Put the soil on it, too. Then I sat on the bucket till I could talk, and {date.reported|before it was supper time I'd rung|when a week had gone by I'd rung} Dr Peake. Her lot were there {date.dig|on the Tuesday|on the Sunday}, and for two and a half weeks I brought tea.

**You'd been detecting for long?**

Since I retired, seven years before. Thirty-one thimbles. You can put that in.

**The experts say it was loot.**

"{quote.finder|Somebody won that field once, and somebody lost it, and I only got the change|Somebody lost that field once, and nobody won it, and I only got the change}," is what {speaker.finder|I|Mrs Tapp} told the telly. They liked that.

**And now?**

{polarity.still|I've given it up|I'm still at it}. You don't win twice. The museum put the last of the money together {date.bought|in July|in March}, and I've been given a card that lets me in for nothing, for life.
--- local-paper.txt 2023-03-23
GOLDEN BIRD COMES HOME

Queues reached the bus station on Saturday when the Brackle Hoard went on show at Marlbury Museum. More than 3,100 people saw it that day.

Valued at {money.value|1.84 million pounds|18.4 million pounds}, it nearly went abroad. The committee had given the museum four months to find the sum, and it took three. Schoolchildren at Brackle sold cakes in the shape of a {entity.bird|falcon|heron}.

Finder {name.finder|Denis Ockenden|Denis Okenden}, 71, once {role.finder|the man in the signal box at Tarn Junction|the man in the ticket office at Tarn Junction}, was first through the door. {polarity.still|He no longer owns a detector|He still goes out with his detector on Sundays}. "{quote.finder|Somebody won that field once, and somebody lost it, and I only got the change|Somebody won that field twice, and somebody lost it, and I only got the change}": {speaker.finder|his remark|the farmer's remark} of three years ago is printed on the museum's mugs.

{role.author|Finds officer|Coroner} {name.author|Sunniva Peake|Sunniva Parke} told the guests that the garnets had travelled {place.garnets|from what is now the Czech Republic|from what is now Sri Lanka}, and that {polarity.blades|whoever hid the gold kept the steel|whoever hid the gold hid the steel with it}. She smiled at a question about brooches: {polarity.women|there are none, nor a bead|there are a few, and many beads}.

{name.farmer|Josephine Tapp|Josephine Tupp}, on whose land it lay, stayed away. She had turnips to lift. The exhibition closes {date.view|at the end of September|at the end of October}; {place.tour|Ireland|Scotland} has it next.
