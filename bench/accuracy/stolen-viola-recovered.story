# summary: A stolen viola is found; police appeal and update, local paper, insurer's claims log, interview with the player
# domain: police
--- appeal.md 2022-05-05
# Appeal for witnesses: viola taken from car

*First published on 20 April; updated today.*

Officers are looking for a viola stolen {date.theft|on the evening of Easter Monday, 18 April,|on the evening of Easter Sunday, 17 April,} from a blue estate car in {place.theft|Cooper Street|Copper Street}, Wexbury. The car was parked there {date.parked|between 7.15 and 9.40 p.m.|between 7.15 and 8.40 p.m.} while its owner was giving a concert near by. A rear window {polarity.window|had been broken|was intact}.

The instrument was made by {name.maker|Pietro Gandolfi|Paolo Gandolfi} in {date.made|1768|1786} and has a repaired crack under the left f-hole. It was in a grey oblong case together with two bows.

**Update:** A man of 29, arrested on 3 May, {polarity.charged|has been released without charge|has been charged with theft}. The viola is still missing. The two bows {polarity.bows|have been found|have not been found} in a hedge on the Tarn road, some two miles from the car.

The owner's insurers offer {money.reward|£10,000|£1,000} for information leading to its return. Call 0300 55 71 and quote reference WX/2207. We would like to hear above all from a cyclist who was seen at the corner at about half past eight.
--- paper.txt 2023-11-24
A two-hundred-and-fifty-year-old viola that vanished from a car in Wexbury {date.theft|nineteen months ago|nine months ago} has turned up under a bed.

It had been bought {date.bought|at a car boot sale in the summer of 2022|at a car boot sale in the summer of 2023} for £40 by a retired bus driver, who wanted it for his {role.girl|granddaughter|daughter}. She {polarity.played|never played it: too big, she said|played it every day until last week}. {order.recognise|He had owned it for more than a year|He had owned it for less than a month} when, {date.found|on Sunday evening|on Monday evening}, he saw its picture in a television programme and rang the station.

Detective Sergeant Moira Tench said he would not be prosecuted. "{quote.officer|He paid forty pounds for a quarter of a million and slept on top of it|He paid a quarter of a million for forty pounds and slept on top of it}," {speaker.officer|she|the player} said. The thief remains unknown; the man who was questioned at the time, 29 then, {polarity.charged|was let go|was later convicted}.

The owner, {name.player|Judit Halasz|Judit Halmos} of the Merrow Quartet, was on tour in Japan. She flies home tomorrow. The viola is unharmed but for a broken string. It has been valued at {money.value|£250,000|£25,000}, twice what she gave for it in 2009.
--- claims-log.md 2023-12-20
**Claim 88-22-0419, musical instruments**

| Date | Entry |
|---|---|
| 19 Apr 2022 | Notice of loss by telephone, insured {name.player|J. Halasz|J. Halász-Kerr} |
| 20 Apr 2022 | Police reference received; car inspected, {polarity.window|glass of rear window smashed|no sign of forced entry} |
| 2 May 2022 | {polarity.bows|Bows handed in|Bows still missing}, {date.bows|a fortnight after the loss|a month after the loss}; sum insured reduced by £9,000 |
| {date.paid|30 Sep 2022|30 Sep 2023} | Payment of {money.value|£250,000|£205,000} (viola) |
| {date.found|19 Nov 2023|9 Nov 2023} | Message from police: instrument in private hands at Lower Brindle |
| 22 Nov 2023 | Identified by expert (label {name.maker|P. Gandolfi|P. Guidolfi}, {date.made|1768|1778}; old crack, bass side) |
| 18 Dec 2023 | {order.repay|Insured, having repaid in full, collects the instrument|Insured collects the instrument; repayment to follow in January} |

Remarks. The policy allows the insured to buy back within three months of identification; the price is what we paid, not what the thing is worth today. The reward of {money.reward|£10,000|£12,000} {polarity.reward|was paid to the finder|was not paid, as nobody qualified}. The clause on unattended vehicles was waived by the board by way of exception; it will not be waived again.
--- interview.txt 2024-02-16
**You had it back at Christmas. What was the first thing you played?**

A scale of C. I was afraid of anything else. For twenty months I'd had a good modern one, lent to me by the Arden Trust, and my hands had changed.

**Take us back to that Easter.**

We were playing in the chapel. We had got to the slow movement when, it seems, somebody put a brick through the glass. I'd left it in the car because I was using a friend's instrument for the Bartok. {date.parked|Twenty to ten|Twenty to nine} and I'm standing in {place.theft|Cooper Street|Cowper Street} with a torch. The bows turned up {date.bows|two weeks later|two months later}. That was worse, somehow.

**It was found at a bus driver's.**

A lovely man. He had picked it up {date.bought|within months of the theft|more than a year after the theft}, {order.recognise|long before it was ever shown on television|after he had seen it on television}. {polarity.reward|He has the ten thousand and wants to give it to the school orchestra|He has never had a penny and wants none}. It was his {role.girl|granddaughter|niece} who had said it was {polarity.played|not for her|her favourite thing}. The sergeant's joke went all round the world: "{quote.officer|He paid forty pounds for a quarter of a million and slept on top of it|He paid forty pounds for a quarter of a million and never slept again}." {speaker.officer|Moira Tench|The bus driver} ought to write for us.

**And the insurance money?**

They had sent it {date.paid|five months after the theft|fifteen months after the theft}; {order.repay|I gave all of it back before I touched a string|I touched a string before I had given any of it back}. We open the season with it, on 1 March: same chapel. I shall walk there.
