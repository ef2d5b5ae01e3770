# summary: Two village schools become one; consultation document with a table, governors' letter, weekly paper, pupils' history project
# domain: education
--- consultation.md 2022-10-03
# Proposal: one school for Harrowdean and Little Sorrel

**Consultation from 3 October to 14 November 2022**

| | Harrowdean | Little Sorrel |
|---|---|---|
| Pupils now | 68 | 41 |
| Pupils 2012 | 112 | 77 |
| Founded | {date.harrow|1873|1837} | {date.sorrel|1902|1920} |
| Teachers | 4 | 3 |

We propose that the two be joined {date.join|on 1 September 2023|on 1 September 2024}. In the language of the law Little Sorrel is closed and Harrowdean enlarged. Lessons would be given {place.site|in the buildings at Harrowdean|in the buildings at Little Sorrel}, to which {number.rooms|two classrooms|four classrooms} would be added. A bus would leave Little Sorrel green {date.bus|at 8.20 a.m.|at 8.50 a.m.} The ride takes {date.ride|eleven minutes|twenty-one minutes}.

The nursery at Little Sorrel {polarity.nursery|would stay where it is|would move as well}. {polarity.jobs|No teacher would lose employment|Two teachers would lose employment}; of the two heads, {role.head|the one at Little Sorrel would lead|the one at Harrowdean would lead} and the other retires {date.retire|at Easter|at Christmas}.

The cost is put at {money.cost|£740,000|£470,000}. An earlier plan, of 2016, to join both to Tarn Primary was {polarity.2016|withdrawn|carried out}.

A decision will be taken {order.decision|after the answers have been published|before the answers are published}, not later than 31 January.
--- governors-letter.txt 2023-01-20
Dear parents,

{date.decided|On Tuesday|On Thursday} the county {polarity.county|said yes|said no}. The answers to the consultation, 214 of them, had been {order.decision|on its website since before Christmas|kept under lock and key until the vote}; {number.against|127 were against|172 were against}. We were not among those.

What is settled: from {date.join|this coming September|September of next year} there will be one school {place.site|at Harrowdean|at Sorrel}, for some 110 children. {name.head|Mrs Olwen Prys|Mrs Olwen Price} will be at its head, {role.head|as she is now at Little Sorrel|as she is now at Harrowdean}; {name.lyle|Mr Lyle|Mr Lylle}, whom we shall miss, {date.retire|leaves us at Easter|leaves us at Whitsun}. {polarity.jobs|All seven teachers stay|Five of the seven teachers stay}.

What is not settled: the name. The children will vote {date.namevote|in the first week of May|in the last week of May}, governors only after them. Nor the uniform, which we should like to do without.

The bus is free. It leaves the green {date.bus|at twenty past eight|at ten past eight}; a teaching assistant rides along. It will wait for nobody.

Many of you have asked about the little ones. {polarity.nursery|The nursery does not move|The nursery moves too}.

For the governors of both schools: Sefton Crake, chair
--- weekly-paper.txt 2023-09-07
Eleven minutes is what it takes to cross a hundred and fifty years. {date.firstday|On Monday|On Tuesday} a yellow bus with 38 children aboard left Little Sorrel, and eleven minutes later the new Sorreldean Primary was open.

Some mothers wept; {number.against|three answers in five|two answers in five} to last autumn's consultation had been a no. Others noted that the toilets work. The extension, built for {money.cost|£740,000|£1.74m}, was ready on the day, with the paint dry since Friday.

"{quote.prys|We have not closed a school, we have moved it nearer to its neighbours|We have closed a school and moved it nearer to its neighbours}," {speaker.prys|Olwen Prys|Sefton Crake} told the assembly. {name.head|Mrs Prys|Mrs Preece}, 44, has led the smaller of the two since 2015. She gets {number.rooms|two new classrooms|three new classrooms} and a kitchen.

The name won by 57 votes to 46 over "Two Bells" {date.namevote|on 4 May|on 4 June}. County councillor Ida Marl, who voted for the merger in January, called it "prettier than the last one", meaning, one supposes, Tarn Primary, into which both {polarity.2016|were once to have gone and did not|went for a time}.

At Little Sorrel the bell has been left in its turret. Downstairs {polarity.nursery|twenty toddlers were at paint as ever|the rooms of the toddlers were bare}.
--- pupils-project.md 2024-06-28
## Our school has two birthdays

by Year 6

**{date.harrow|1873|1878}** Harrowdean School is opened. Children bring a lump of coal each.
**{date.sorrel|1902|1912}** Little Sorrel gets a school of its own, after a girl was lost in the snow on the way to Harrowdean.
**1941-1944** 52 evacuees. Lessons in two shifts.
**1971** The last free milk.
**2012** 189 pupils in both schools together.
**{date.decided|17 January 2023|7 January 2023}** {polarity.county|The county agrees to the plan|The county throws out the plan}. Our parents were mostly against it.
**31 March 2023** {name.lyle|Mr Lyle|Mr Lisle} {date.retire|goes, nine days before Easter|goes, nine days before Christmas}. We sang.
**{date.firstday|4 September 2023|5 September 2023}** First day of Sorreldean. {place.site|We all go to Harrowdean now|We all go to Little Sorrel now}. The bus was yellow. {date.ride|It takes eleven minutes|It takes seven minutes}, we timed it 20 times.

**What people said.** Mrs Prys: "{quote.prys|We have not closed a school, we have moved it nearer to its neighbours|We have not closed a school, we have moved it further from its neighbours}." We think {speaker.prys|she|the chair} is right, because now there are enough of us for two football teams.

**What we found in the loft.** A slate, a cane (broken), and the log book, in which the first head, Miss Adeline Tooth, wrote on her second day: "I shall not stay." She stayed for thirty-four years.
