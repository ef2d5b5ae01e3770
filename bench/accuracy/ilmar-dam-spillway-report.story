# summary: A dam's spillway is damaged in a flood; engineers' report, water board minutes, regional daily and a notice to residents
# domain: engineering
--- engineers-report.md 2021-11-30
# Ilmar Dam: damage to the spillway on 6 and 7 March 2021
## Summary of findings

Ilmar Dam, on the river {place.river|Oskel|Askel}, is an embankment {unit.height|74 metres high|47 metres high}, built from 1958 to {date.built|1963|1968}. Its spillway is a concrete chute 410 metres long.

| Time | Event |
|---|---|
| 6 March, 04:00 | inflow passes 900 m³/s |
| 6 March, {date.gates|09:40|06:40} | gates 1 to 4 opened |
| 6 March, {date.hole|14:15|17:15} | loss of slab 27 seen from the bridge |
| 6 March, 18:30 | evacuation ordered |
| 7 March, 02:10 | peak level, 31 cm below the crest |
| 8 March, 16:00 | {polarity.gates|gates closed} |

The level {polarity.crest|did not reach the crest|rose above the crest} at any time. Outflow was {number.peak|1,340 cubic metres a second|3,140 cubic metres a second} at its greatest; the chute had been designed for 2,100.

**Cause.** {order.void|A cavity had formed under the slab well before the flood|A cavity formed under the slab only in the course of the flood}. Drains laid in 1961 had been blocked by roots, as had been noted at the inspection of {date.inspection|2014|2016} and again two years before the damage; the repair {polarity.repair|was put off both times|was carried out both times}. The joint sealant, renewed in 2009, {polarity.sealant|played no part|played a decisive part}. An earthquake can be excluded.

**Recommendations.** New drains; slabs 24 to 31 to be rebuilt by the end of October 2022; an inspection {date.every|each year|every five years} instead of every five.

{role.author|Tamsin Orde, chair of the panel of inquiry|Tamsin Orde, secretary of the panel of inquiry}
--- board-minutes.txt 2021-12-14
Oskel Water Board, 212th meeting, Tuesday 14 December 2021, 10.00

5. Report on the spillway

Dr Orde, {role.author|who presided over the inquiry|who took the minutes of the inquiry}, presented it. The chute, she said, had carried at most {number.peak|1,340 m³/s|1,430 m³/s}, far less than it was built for. She began with a sentence that the members asked to have recorded: "{quote.water|The water found in one morning what we had not looked for in seven years|The water found in one morning what we had not looked for in seventy years}." Blocked drains first reported {date.inspection|seven years ago, in 2014,|nine years ago, in 2012,} had been left as they were, and so again in 2019; {polarity.repair|nobody had ordered the work|the work had been done in both years}. It followed that {order.void|the hollow was older than the high water|the hollow was younger than the high water}. Mr Cask asked about the joints, for which the firm of Tolland had been blamed in the press. {polarity.sealant|They were blameless|They were to blame}, Dr Orde said.

The siren will be tried out {date.siren|each first Friday, at twelve|each first Friday, at ten}, Torve included. Resolved, by {number.vote|eight votes to three|eight votes to two}: to accept all recommendations. Inspections are to be {date.every|yearly|twice a year} from now on.

6. Works

Tender opened: five bids from 18.4 to 27.9 million. The contract goes to {entity.builder|Marrick Civil|Merrick Civil} for {money.contract|19.6 million|16.9 million}, the second lowest. Site set up {date.start|on 1 February|on 1 April}, completion before the autumn rains of 2022. The lake will meanwhile be kept {unit.drawdown|twelve metres|two metres} below its normal level.
--- oskel-daily.txt 2021-03-09
THE NIGHT THE VALLEY HELD ITS BREATH

TORVE. Some {number.people|9,200 people|2,900 people} are back in their beds after {date.away|two nights|three nights} in gyms, churches and cars. Yesterday at four in the afternoon the gates of Ilmar Dam {polarity.gates|were shut|were opened wider}; half an hour later the siren gave the long tone for "over".

It had begun on Saturday. The river, fat with snowmelt, had been pouring into the lake since before dawn; {date.gates|at twenty to ten in the morning|at twenty to twelve in the morning} the crew let it out down the concrete slope, as they do every few springs. {date.hole|Shortly after two|Shortly after four} a woman walking her dog over the bridge saw the water jump. Where a slab of concrete had lain there was a hole in which a bus could have stood. She was {name.walker|Berit Langseth|Birgit Langseth}, a dentist, and she rang the fire brigade, which rang the dam, which did not believe her.

By evening it did. Eleven villages {place.emptied|below Torve|above Torve} were cleared, the last at eleven at night. The dam, whose {unit.height|74 metres|94 metres} make it the tallest earth wall in the region, stood. The lake stopped {polarity.crest|a hand and a half short of the top|a hand and a half over the top} and sank.

"The dam is not the spillway," said the board's director, Anselm Cask, who has repeated it since to anyone with a microphone. He denied that maintenance had been neglected. When {date.built|it was finished in 1963|it was finished in 1966}, he said, it had been meant to last a century.
--- notice.txt 2022-01-20
To all households between Torve and the mouth of the {place.river|Oskel|Ostel}

From {date.start|the first of February|the first of March} you will hear us. {entity.builder|Marrick Civil|Carrick Civil} is then going to break out and replace eight slabs of the spillway. The price, {money.contract|19.6 million|19.8 million}, is borne by the board; water rates for this year are already fixed and do not change.

For the length of the works the lake will lie {unit.drawdown|12 m|21 m} lower than you are used to. Boats must leave the moorings at Sandvik until 28 January. Anglers' permits are extended to 2023 without charge.

Last spring {number.people|9,200 of you|9,600 of you} had to leave your homes, and some of you were out {date.away|from the Saturday until the Monday|from the Saturday until the Wednesday}. To find out sooner next time, we have put sensors under the chute. {name.walker|Ms Langseth|Ms Langfeld}, whose call on 6 March set everything going, will press the button when they start.

The people cleared last year lived {place.emptied|downstream of Torve|upstream of Torve}; the new siren plan takes in Torve itself. It is tested {date.siren|on the first Friday of each month at noon|on the first Monday of each month at noon}. In the board's vote on all this, {number.vote|eight members were for, three against|seven members were for, four against}. One of the three has asked us to print that she wanted more sirens, not fewer.

As Dr Orde told the board: "{quote.water|The water found in one morning what we had not looked for in seven years|The water found in one morning what we had looked for in seven years}."
