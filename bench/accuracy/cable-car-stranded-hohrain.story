# summary: A gondola lift stops in a storm and its passengers are roped down; wire, operator's notice, investigators' timeline, a feature a year on
# domain: accidents
--- wire.txt 2024-02-18
Rescuers working by torchlight brought the last skiers down from a stalled gondola lift above Hohrain {date.last|shortly after eleven on Saturday night|shortly after nine on Saturday night}, ending an ordeal that had begun in the early afternoon.

All {number.stranded|74 people|47 people} caught on the line were lowered by rope. {polarity.hurt|No one was injured|Five people were injured}, police said, although two children were kept overnight at the clinic in Brugg because of the cold.

The lift halted {date.halt|at 2.20 p.m.|at 4.20 p.m.} when a gust threw the haul rope off its rollers {place.tower|at the seventh pylon}, some 30 metres above a ravine. A second lift on the same slope, the Blauhorn chair, had been shut since the morning. Helicopters from Brugg took off twice but {polarity.helicopter|had to turn back|were able to pick up nine people}; mountain guides and 40 volunteers did the work on foot.

{name.manager|Silvia Gantner|Sylvie Gartner}, {role.manager|who runs the lift company}, said the installation had been checked {date.inspection|in November}. "{quote.manager|We trusted the forecast more than we trusted the window|We trusted the window more than we trusted the forecast}," {speaker.manager|she} told reporters.

The lift was {date.built|built in 1998|built in 1989} and carries about 1,900 people an hour. In 2011 a smaller fault at the valley station held up 16 passengers for three hours.
--- operator-notice.md 2024-02-20
# Hohrain gondola: what you need to know

Dear guests,

the gondola remains closed. The valley bus is free of charge until it is back, and season tickets will be extended by the number of days lost. Provided that the authority signs the new rope off, we shall carry you again {date.reopen|from Saturday 9 March|from Saturday 16 March}.

Those of you who sat in the cabins {date.day|last Saturday|last Friday} have been written to. Every one of the {number.stranded|seventy-four|sixty-four} will receive {money.payment|400 francs|4,000 francs} and two day passes; nobody has to sign anything in return. Claims for lost equipment (so far 31) are dealt with separately.

Was the lift in good order? Yes. It {polarity.inspection|passed the yearly inspection|failed the yearly inspection} {date.inspection|in November|in September}, and the rope, which lasts for about fifteen years, was changed in 2017. The wind alarm worked. {order.alarm|It sounded half an hour before the standstill|It sounded half an hour after the standstill}, and how we dealt with it is now being looked into by people from outside. We ask you to let them finish.

The Blauhorn chair and the nursery tow are open from 9 a.m. The toboggan run is not.

{name.manager|Silvia Gantner|Silvio Gantner}, {role.manager|managing director|head of technical services}
--- timeline.md 2024-04-11
# Investigation into the Hohrain standstill: sequence of events

Extract from the interim report. Local time on {date.day|17 February 2024|18 February 2024}.

| Time | Event |
|---|---|
| 08:30 | Operation begins; wind 34 km/h at the top station |
| 11:10 | Blauhorn chair taken out of service |
| {date.alarmtime|13:50} | First alarm (threshold 70 km/h); acknowledged, speed reduced |
| {date.halt|14:20|14:50} | Gust of {number.gust|96 km/h|69 km/h}; rope leaves the roller battery of {place.tower|support no. 7|support no. 9}; automatic stop |
| 14:35 | Attempt to restart given up |
| 15:05 | First helicopter approach {polarity.helicopter|abandoned|completed} |
| 16:15 | First passenger reaches the ground |
| {date.last|23:05|22:05} | Last passenger reaches the ground |

The company's rules require an emptying of the line once 70 km/h has been exceeded. This was {polarity.emptied|not done|done at once}. The report does not blame the rollers, which were five years old.

Traffic resumed {date.reopen|three weeks after the event|five weeks after the event}, with the threshold lowered to {number.threshold|60 km/h|50 km/h}. A final report is due by the end of the year. The lift, taken into service {date.built|in 1998|in 1988}, has since had two further stops, both short and both because of lightning.
--- feature.txt 2025-02-15
A year ago next Monday Paul Imhof ate the last half of a cereal bar and gave the other to a stranger. He was in cabin 23, between two pylons, and {date.alarmtime|it was ten to two|it was ten to three} when he first noticed that they were going slower. {order.alarm|Thirty minutes later they were not going at all}.

The gust was measured at {number.gust|96 kilometres an hour|86 kilometres an hour}. By the book, the mountain should have been cleared at the first warning; {polarity.emptied|instead the cabins kept filling|and so it was, to the last cabin}. Since then the limit has been brought down {number.threshold|to 60|to 65}, and on eleven days last month the gondola stood still while the sun shone.

Imhof spent the {money.payment|400 francs|600 francs} from the company on a party for the guides. He bears no grudge, he says, against the boss. Her remark, "{quote.manager|We trusted the forecast more than we trusted the window|We trusted the forecast more than we trusted the wind}", has been printed on T-shirts in the village; {speaker.manager|Gantner|Imhof} is said to own one. She has stayed in her post despite calls for her to go.

The autumn before the storm {polarity.inspection|the inspectors had found nothing amiss|the inspectors had refused their stamp}. That is what troubles the lawyers. In the end, {polarity.hurt|everybody came down unhurt|not everybody came down unhurt}, and a court may decide that fear alone has no price.
