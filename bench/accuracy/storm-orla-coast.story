# summary: A winter storm floods a coast town; weather service review, power company's updates, town chronicle column, insurer's letter
# domain: weather
--- review.md 2022-02-11
# Storm Orla: review of the warning chain

**Weather Service, Coastal Department**

The low formed south of Iceland on 2 February and deepened by 31 hPa within a day. The first yellow warning went out on the Thursday at noon; red followed at 6.30 p.m. on Friday, 4 February, {order.red|nine hours before the peak|nine hours after the peak}. The models had put the strongest wind over Hest Sound; in fact it hit the bay of Carrick, 40 km further north.

| Station | Strongest gust | Time |
|---|---|---|
| Carrick Mole | {unit.gust|167 km/h|176 km/h} | {date.peak|03:25|05:25} |
| Hest Sound | 131 km/h | 02:50 |
| Upper Rigg | 149 km/h | 04:10 |

The figure from Carrick is {polarity.record|not a record|a new record}: in {date.recordyear|January 1993|January 2003} the same mast read 171. The tide gauge stopped at 5.62 m because it was carried off.

We note that the sirens were sounded {date.sirens|at 9 p.m.|at 11 p.m.}, two and a half hours after the red warning. Responsibility for them lies {entity.sirens|with the town|with the province}. "{quote.head|A warning nobody hears is only a diary entry|A warning everybody hears is only a diary entry}," remarks {speaker.head|the department's head, Ulrike Dahlen}.
--- power-updates.md 2022-02-08
**Northgrid: current faults in the Carrick area**

*Tuesday 8 Feb, 17:00.* {polarity.power|All customers are connected again|Some 800 customers are still waiting}, the last of them in Rigg since 15:40. Total interruption: {date.outage|three days and twelve hours|two days and twelve hours}. Our portable generators stay in place until Sunday.

*Monday 7 Feb, 08:00.* 2,300 without supply. Line 4 is up; line 6 follows by evening.

*Sunday 6 Feb, 12:00.* 9,100 without supply. The ferry with the new transformer {polarity.ferry|could not put in|put in as planned}; the next is expected at night.

*Saturday 5 Feb, 06:00.* {number.customers|14,700 customers|17,400 customers} lost power {date.lost|at 03:40|at 02:40}, when the substation at {place.substation|Mole Street|Mill Street} was flooded. It had been switched off by remote control ten minutes earlier. Do not touch fallen lines. {number.poles|211 poles|121 poles} are down, most of them along the road to Upper Rigg.

Compensation: 40 crowns for each full day, without application, with the bill for March. The scheme does not apply to holiday homes that were empty.
--- chronicle.txt 2022-03-05
A month ago, {date.night|between the fourth and the fifth|between the third and the fourth}, the sea came up Mole Street.

It came {order.sea|when the wind had already begun to drop|when the wind had not yet begun to rise}, which is what deceived us. At {date.peak|twenty-five past three|twenty-five past four} the church lost its cock to a gust. {date.lost|At twenty to four|At twenty past four} the lamps went out. At four there were herring in the pharmacy. {number.poles|Two hundred and eleven masts|Two hundred and seventy masts} lay along the roads by morning.

Two men died, Osvald Rinne and his brother, who had gone to see to the boat. Three hundred and eighty people slept in the school, and for some of them it was {polarity.school|so until the middle of the month|so to this day}. We were not left alone: bread came from Hest Sound by road, {polarity.ferry|the Sunday boat having turned back|and more of it on the Sunday boat}, and {date.outage|for three and a half days|for two and a half days} the current did not.

{order.red|The red warning was out long before the worst of it|The red warning came out when the worst of it was over}. The old people asked why the sirens {date.sirens|wailed at nine, and not at half past six|wailed at half past six, and not at nine}. The mayor says that {entity.sirens|the town, which means he himself,|the province, and not he,} waited for a second call. "{quote.head|A warning nobody hears is only a diary entry|A warning nobody wants is only a diary entry}," {speaker.head|the lady from the weather service|the man from the power company} said of it, and one would like to disagree.

{date.recordyear|In 1993|In 1973} it blew {polarity.record|harder|less hard}, and the sea stayed out.
--- insurer-letter.txt 2022-02-25
Dear policyholder,

your home was damaged in the night {date.night|of 4 to 5 February|of 5 to 6 February}. We are sorry for it. So far we have received 3,260 reports from the district of Carrick, nine tenths of them for water and only one tenth for wind.

Damage from the sea is covered only if you have agreed module E. Whether your case falls under it depends on what came first. The Weather Service states that gusts reached {unit.gust|167 kilometres per hour|157 kilometres per hour} at the Mole and that the highest water came {order.sea|half an hour after that|half an hour before that}. The substation in {place.substation|Mole Street|Pole Street} failed in between. We therefore regard whatever stood below 5.6 metres as flooded.

Please send photographs by 31 March. Our assessors are in the school gymnasium, which {polarity.school|has not served as a shelter since 15 February|still serves as a shelter}, on weekdays from nine to four. Bring the power company's confirmation if food has spoilt: supply was {polarity.power|restored everywhere by 8 February|not restored everywhere by 8 February} and the freezer rule (48 hours) is met for many of the {number.customers|14,700 households|41,700 households}.
