# summary: Villages below a dam are cleared because of a leak; emergency alert log, agency, engineer's article, baker's diary in a parish magazine
# domain: accidents
--- alert-log.md 2018-03-29
### County control room, Lauter dam: log of public messages

| Date | Time | Message |
|---|---|---|
| Wed 21 March | {date.firstalert|17:45|16:45} | Seepage at the foot of Lauter dam. Get ready to leave; stay at home for now. |
| Wed 21 March | {date.order|20:10|22:10} | Evacuate now: Oberlauter, Millthorn and Lauter Bridge. {number.evacuees|2,900 people|9,200 people} concerned. |
| Thu 22 March | 03:00 | Evacuation complete. Shelter at {place.shelter|Feldmark school|Feldberg school}. |
| Fri 23 March | 12:00 | Level of the lake {polarity.level|has begun to fall|goes on rising}. {order.valve|The bottom outlet was opened last night|The bottom outlet has still not been opened}. |
| Sun 25 March | 09:30 | {order.bridge|Lauter Bridge: residents may return|Millthorn: residents may return}. |
| {date.return|Wed 28 March|Tue 27 March} | {date.returntime|14:00|16:00} | All-clear. Oberlauter and Millthorn reopened. |

Remarks. Sirens were used on the 21st only. The siren at Millthorn {polarity.siren|failed|worked}; the fire brigade went from door to door. Six households {polarity.refused|would not leave|left without protest}, in spite of two visits. Messages went out in German, English and Polish. At no time did the dam give way.

Signed: {name.control|B. Ahlers|B. Ehlers}, {role.control|duty officer|county engineer}
--- agency.txt 2018-03-22
OBERLAUTER (dnp) {number.evacuees|Nearly 3,000 people|Nearly 5,000 people} had to leave their homes in the night to Thursday because a dam in the Lauter hills is leaking. By three o'clock the last bus had left, a spokesman for the county said. Police guard the empty villages.

A walker had noticed a jet of brown water beneath the 41-metre embankment on Wednesday afternoon. Experts suspect {entity.animal|the burrow of a badger|the burrow of a fox} along an old pipe. The amount leaking was put at {number.leak|30 litres a second|300 litres a second}.

{place.shelter|In the school at Feldmark|In the school at Feldheim} 640 people slept on camp beds; the rest found beds with relatives. The hospital at Lauter Bridge did not have to be cleared, as it stands 25 metres above the river.

The lake holds 19 million cubic metres of water and is, after the thaw, {number.full|94 per cent full|49 per cent full}. The dam was {date.built|completed in 1958|completed in 1985}. An inspection {date.inspection|in October|in December} had found {polarity.inspection|nothing wrong with it|several things wrong with it}. In 2002, when the whole region was under water, it held.

"{quote.county|I would rather apologise to three thousand people than mourn for one|I would rather mourn for one than apologise to three thousand people}," {speaker.county|county head Jutta Marwede|fire chief Jutta Hagen} said.
--- engineer.txt 2018-11-15
**What happened in the Lauter dam?**

The embankment, {date.built|sixty years old this year|forty years old this year}, has a clay core and was long regarded as good-natured. That water found a way through it in March was due to {entity.animal|a badger|a beaver}, which had dug along the abandoned scour pipe for, it is thought, two winters.

At the time the reservoir stood {number.full|six per cent short of full|sixteen per cent short of full}. The flow at the toe, {number.leak|30 l/s|3 l/s} when it was first gauged, doubled within four hours. Only when it had doubled did the county order the evacuation. I consider this to have been right.

The bottom outlet could not be used at first, because its wheel was rusted; it was freed {order.valve|a day after the alarm|a week after the alarm}. From then on the lake sank by 90 centimetres a day. The repair, a diaphragm wall 38 metres deep, was {date.repair|begun in May and finished in October|begun in June and finished in October}. Impounding has been resumed.

Should the autumn inspection have noticed? It walked the crest, but not the toe. The rule that both be walked dates from this summer; in other counties it has been in force since 2009. {name.control|Birte Ahlers|Berta Ahlers}, {role.control|the officer on duty|the county's engineer}, has told me that the siren {polarity.siren|which stayed silent in Millthorn had been reported twice|which howled in Millthorn had been serviced twice}.
--- baker.txt 2018-05-06
From the diary of a baker, Millthorn

*Wednesday.* {date.firstalert|Quarter to six|Quarter to five}, the telephone buzzes: pack, but don't go yet. I set the dough all the same. {date.order|Ten past eight|Ten past nine}: go. {polarity.siren|No howling|The usual howling} from the roof of the hall; young Timm of the brigade knocked on every door. I took the cat and the starter. The church clock was left going.

*Thursday.* A gymnasium full of neighbours in socks. I baked in the school kitchen, 400 rolls. Frau Marwede came and ate two. {speaker.county|She} is in all the papers with her sentence: "{quote.county|I would rather apologise to three thousand people than mourn for one|I would rather apologise to three hundred people than mourn for one}."

*Friday.* They say the water is {polarity.level|going down at last|still coming up}.

*Sunday.* {order.bridge|The Bridge people were let home first, we had to wait|We were let home first, the Bridge people had to wait}. Old Brandes and five other stubborn ones {polarity.refused|had never gone at all|had been the first to go}, and have eaten well out of all our freezers, I suspect.

*{date.return|Wednesday|Thursday} again.* {date.returntime|At two|At four} the barrier went up. Not quite a week. The dough had climbed out of its trough, over the table and half-way to the door.

They began the mending {date.repair|on Wednesday|in April}, with a machine as high as the mill, and the {entity.animal|badger|otter}, I am told, has moved to the other bank. The inspectors, who came {date.inspection|in the autumn|in the spring} and {polarity.inspection|saw no fault anywhere|saw faults everywhere}, have been back too, and bought cake.
