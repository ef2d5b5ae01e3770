# summary: A forest fire drives thousands from campsites; civil protection update, wire, survivor's letter home, forestry review
# domain: accidents
--- update.md 2022-07-17
**Civil Protection, situation report no. 6, Sunday 17 July 2022, 18:00**

| | |
|---|---|
| Start | {date.start|Friday 15 July, 14:35|Friday 15 July, 16:35} |
| Place | lay-by on the coast road, {place.start|4 km west of Cala Renata|4 km east of Cala Renata} |
| Area burnt | {unit.area|1,840 hectares|1,480 hectares} |
| Evacuated | {number.evac|5,600 people|6,500 people} from four campsites and one hotel |
| Dead | {polarity.dead|none|one} |
| Injured | 23, of whom two seriously |
| In action | 310 firefighters, 9 aircraft |

Status: {polarity.control|not under control|under control}. The northern flank is quiet; the eastern is active. The wind is expected to turn after midnight. The coast road is closed between Renata and Punta Grossa. Holidaymakers are asked not to fetch their cars.

Sports hall and ferry terminal serve as shelters {date.shelter|until Wednesday|until Sunday}. Missing persons: all eleven have been found. A man of 24 is being questioned as a witness. The barbecue ban {date.ban|in force since 1 June|in force since 1 July} remains in place.

Next report: Monday, 08:00.

{name.head|Montserrat Vidal-Roig|Montserrat Vidal-Puig}, head of operations
--- wire.txt 2022-07-16
CALA RENATA, July 16 (Medpress) - Thousands of campers spent the night on beaches and ferries after flames cut the only road and they had to be taken off by sea.

The fire broke out {date.start|early on Friday afternoon|early on Friday morning} and raced through pine woods towards the campsites, driven by gusts of 70 kilometres an hour. By midnight some 1,100 hectares were gone. {polarity.dead|No deaths were reported|One death was reported}; 19 people were treated for smoke.

Fishermen began ferrying people out {order.fishermen|before the coastguard had arrived|after the coastguard had left}. The largest site, {name.camp|Los Alisos|Los Olivos}, was {polarity.burnt|burnt to the ground|left untouched}; it had been full to the last pitch with about 2,400 guests. A similar fire {date.planned|in 1998|in 1988} killed four.

"{quote.skipper|I have a boat for eight and I made it a boat for thirty|I have a boat for thirty and I made it a boat for eight}," skipper {name.skipper|Pau Ferrer|Pau Ferran} told a radio station.

Emergency chief {name.head|Montserrat Vidal-Roig|Monica Vidal-Roig} said the cause was unknown. {polarity.water|Water for the hydrants had run short|Water for the hydrants had been ample}, several witnesses said.
--- letter-home.txt 2022-07-20
Dear all,

we are well, and home on Saturday. Jo has a burn on the hand, nothing more. I write because you will have seen pictures.

We were at {name.camp|Los Alisos|Las Alisas}, in row M, washing up after lunch. At ten to three I thought, somebody's toast. {date.siren|At a quarter past three|At a quarter past four} the siren; {order.siren|it was after this that the road was cut|by then the road had been cut}. We left the tent, and we left the car, and it was still there on Monday, without tyres. All of us who were left, hundreds, stood on the stones with wet towels. Then came the boats, {order.fishermen|fishermen first, the coastguard later|the coastguard first, fishermen later}. We were with a man called {name.skipper|Pau|Paco}, who said, my daughter has it on her phone: "{quote.skipper|I have a boat for eight and I made it a boat for thirty|I have a boat for eight and I made it a boat for twenty}." He was laughing and crying.

Of our row {polarity.burnt|nothing is left but the taps|not a single thing has been damaged}. And no water in the taps: {polarity.water|the hoses hung like string|the hoses roared like bulls}, I saw it.

{number.boats|Nineteen hundred|Nine hundred} were fetched that way, so the mayor said. We sleep in the sports hall of Renata, since yesterday with only forty others, as they {date.shelter|are closing it tonight|are closing it on Friday night}. The consul was here before the insurance. They say it was {role.culprit|a lad with a grinder|a lad with a barbecue}, mending his trailer {place.start|in a lay-by to the west|in a lay-by to the north}, and that the fire {polarity.control|was brought under control on Monday night|was still out of control last night}.

Your Marit
--- review.md 2023-03-01
## Forest fires of 2022: the Cala Renata case

**Cause.** Sparks from an angle grinder, used by {role.culprit|a motorist on his trailer|a farmer on his fence}. He was fined 6,000 euros in November. There was no intent.

**Course.** First call at 14:41, first engine on the spot 19 minutes afterwards. {date.siren|At 15:15|At 15:50} the siren of the campsites was sounded, and {order.siren|the road was cut ten minutes later|the road had been cut ten minutes earlier}. Of the {number.evac|5,600|4,600} who had to leave, {number.boats|1,900|2,900} were brought away by sea, {order.fishermen|at first by fishermen and only afterwards by the coastguard|at first by the coastguard and only afterwards by fishermen}. The fire was contained {polarity.control|on Monday 18 July at 22:00|only on Wednesday 27 July at 22:00} and declared out on 2 August.

**Extent.** {unit.area|18.4 square kilometres on the Sunday evening|184 square kilometres on the Sunday evening}, 2,060 hectares in the end. Of the 25 people injured {polarity.dead|all have recovered|one died in hospital}.

**Lessons.** (1) The tank for the hydrants, 120 cubic metres, was empty after forty minutes. (2) Campsites need a second way out; the one planned {date.planned|after the fire of 1998|after the fire of 1989} was never built. (3) The ban on barbecues, which applied {date.ban|from the beginning of June|from the beginning of May}, did not extend to tools; from this year it does.

**Replanting.** Not before 2025, with cork oak in place of pine.
