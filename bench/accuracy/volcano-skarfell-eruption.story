# summary: A volcano erupts near a fishing town; observatory bulletin, wire, geologist's column, council's timeline
# domain: science
--- bulletin.md 2021-03-24
# Skarfell: bulletin 19

**Volcano Observatory, Wednesday 24 March 2021, 09:00**

The eruption that began {date.start|on the evening of 19 March|on the evening of 9 March} continues with undiminished strength. Lava issues from a fissure 480 metres long, {place.fissure|on the south-eastern slope|on the north-eastern slope}. The mean output is seven cubic metres a second. The flow has advanced 1.9 km and has not reached the coast road.

Before the outbreak {number.quakes|more than 40,000 earthquakes|more than 14,000 earthquakes} were counted in three weeks, the strongest of magnitude {number.magnitude|5.6|6.5} on {date.strongest|27 February|27 January}. {order.quiet|Then, four days before the lava appeared, the ground fell quiet|Then, four days after the lava appeared, the ground fell quiet}.

Gas: at Havn the limit for sulphur dioxide was exceeded {date.gas|on Monday for three hours|on Sunday for three hours}. Ash: none to speak of. Air traffic is {polarity.flights|not affected|suspended}.

The last eruption of Skarfell took place {date.last|in 1724|in 1824}, that of the neighbouring Hestur in 1961. An end cannot be foreseen. Gauges on the crater rim, lost in the first night, have been replaced.

Duty scientist: {name.duty|Ragna Thorsdal|Ragna Thorsgard}
--- wire.txt 2021-03-20
HAVN, March 20 (Nordnett) - A volcano that had slept for {date.last|nearly three hundred years|nearly two hundred years} awoke {date.start|late on Friday|late on Thursday} above the fishing town of Havn, painting the clouds red but putting no one in danger.

A trawler's crew were {order.first|the first to report it|the last to report it}, {date.report|at 8.45 p.m.|at 10.45 p.m.} Half an hour later a helicopter found a glowing crack on {place.fissure|the south-eastern flank|the south-western flank} of Skarfell, nine kilometres from the town.

The authorities did not order anyone to leave. Havn's {number.people|2,300 inhabitants|3,200 inhabitants} were told to close their windows. Flights {polarity.flights|went on as usual|were called off}.

"{quote.geologist|It is a polite volcano, it knocked for three weeks before it came in|It is a rude volcano, it knocked for three weeks and did not come in}," {speaker.geologist|geologist Torvald Brekke|Mayor Gudny Aas} told the broadcaster. The knocking, {number.quakes|some forty thousand tremors|some four thousand tremors}, had kept the town awake; the worst of them, {number.magnitude|a 5.6|a 5.9}, brought down the chimney of the cannery.

The power station, which lies between the fissure and the sea, {polarity.station|was running|had been shut down}. {name.mayor|Mayor Gudny Aas|Mayor Gudrun Aas} said the school would open on Monday.
--- column.txt 2021-10-02
Torvald Brekke, geologist at the University of Tarn, on the end of an eruption

I am asked when a volcano is over. The rule says: three months without lava. Skarfell last gave some {date.end|on 18 September|on 28 September}, so we shall know {date.known|a week before Christmas|a week after Christmas}. My own feeling is that it has finished.

It will have lasted {date.lasted|six months, all but a day|three months, all but a day}. In that time the fissure shrank to a single mouth, {date.mouth|from the end of April onwards|from the end of June onwards}, and the mouth took to spouting by the clock. Seven cubic metres a second in March, twelve in June, nothing now: a hundred million tons of fresh rock, which have filled two valleys and spared a third.

I said at the time that it was polite, and have had to hear it ever since. "{quote.geologist|It is a polite volcano, it knocked for three weeks before it came in|It is a polite volcano, it knocked for three weeks after it came in}": {speaker.geologist|my words|my colleague's words}. But four days before it came the knocking stopped, {order.quiet|and we took the silence for the end of it|and by then the lava had been flowing for a while}. We were wrong. My colleague {name.duty|Ragna Thorsdal|Ranga Thorsdal} was not: she kept the night watch manned.

The road {polarity.coastroad|was cut in June after all|was never cut}. The bell of Havn church rang once. {polarity.hurt|Nobody lost so much as a cat|Two people lost their lives}.
--- timeline.md 2022-03-19
### A year ago: Skarfell and our town

*Municipality of Havn*

- **26 February 2021**: first tremors. Next day, {date.strongest|Saturday the 27th|Sunday the 28th}: magnitude 5.6. Chimney of the cannery collapses.
- **19 March, {date.report|20:45|19:45}**: report of a glow, {order.first|first of all from the trawler *Sula*|last of all from the trawler *Sula*}. Sirens are not sounded.
- **{date.gas|22 March|21 March}**: for three hours too much sulphur in the air. School stays open, without break in the yard.
- **5 April**: walkers' path opened. By the end of the month 31,000 visitors.
- **{date.mouth|28 April|8 April}**: only one mouth is still active.
- **14 June**: lava crosses the coast road. {polarity.coastroad|The road is lost|The road is saved}. Detour by the ridge.
- **{date.end|18 September|8 September}**: last lava. {date.lasted|183 days after the first|83 days after the first}.
- **{date.known|18 December|8 December}**: the observatory declares the eruption over.
- **February 2022**: new road opened in time for the visitors.

Damage: 410 million crowns, of which 380 for the road. {polarity.hurt|No person was hurt|Four persons were hurt}. The power station {polarity.station|never stopped|stopped for a week}. Town hall of Havn, {name.mayor|Gudny Aas|Gunnvor Aas}, Mayor. Population today {number.people|2,300, as before|2,600, as never before}.
