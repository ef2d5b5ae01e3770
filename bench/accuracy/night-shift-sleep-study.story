# summary: A study of nurses' sleep; abstract and table, union magazine, hospital press note, correction in a newsletter
# domain: research
--- abstract.md 2022-05-17
# Bright light and short naps in nurses working at night: a crossover trial in four hospitals
{name.first|Vestergaard|Westergaard}, Huang, Abiola, Rees

**Aim.** To learn whether naps or bright light make night work easier.

**Methods.** {number.nurses|146 nurses|164 nurses} (121 women) from four hospitals in {place.region|Northmark|Northmere} took part {date.period|from September 2019 to March 2020|from September 2018 to March 2020}. Each worked {date.phase|for four weeks|for six weeks} under each of three conditions, in random order: nap of {date.nap|25 minutes at about 3 a.m.|35 minutes at about 3 a.m.}, bright light ({unit.lux|2,500 lux|5,200 lux}) for the first half of the shift, neither. Sleep was recorded with a wrist sensor. Nurses {polarity.pregnant|who were pregnant could not take part|who were pregnant could take part}.

**Results.**

| | Nap | Light | Neither |
|---|---|---|---|
| Sleep by day (h:min) | {date.sleepnap|5:52|5:25} | {date.sleeplight|5:21|6:21} | 5:18 |
| Errors in the attention test | {number.errnap|4.1|1.4} | 5.9 | 6.3 |
| Near-accidents on the way home | {number.nearnap|11|17} | 24 | 26 |

Naps helped; light {polarity.light|made no difference that could be measured|made a marked difference}. The order of the conditions did not matter. {number.quit|Nine nurses|Nineteen nurses} broke off. {order.mood|Mood improved before sleep did|Sleep improved before mood did}, in the first week. Those over 50 {polarity.over50|gained as much as the young|gained less than the young}.

**Limits.** The study was ended {date.early|two weeks early because of the pandemic|two months early because of the pandemic}. Nobody could be blinded.

**Money.** {entity.funder|Council for Working Life|Council for Public Health}.
--- union-magazine.txt 2022-06-10
LET THEM SLEEP

Three in the morning, ward 6 of the Royal in {place.hospital|Haddock Bay|Haddon Bay}. {name.nurse|Joy Mbeki|Joy Mbeko} hangs a card on a door, "back at 3.30", and lies down. {date.nap|Twenty-five minutes|Forty-five minutes} later her watch buzzes. "{quote.mbeki|I used to drive home like a ghost, now I drive home like a tired person|I used to drive home like a tired person, now I drive home like a ghost}," she says.

She was one of {number.nurses|almost a hundred and fifty nurses|almost two hundred nurses} who, {date.period|in the last autumn and winter before the pandemic|in the first autumn and winter of the pandemic}, tried out what makes nights bearable. The result is clear. With a nap they slept {date.sleepnap|just under six hours by day|just under five hours by day}, half an hour and more above what they otherwise got. On the way home there were {number.nearnap|eleven close shaves|fourteen close shaves}, as against twenty-six without. Lamps, which some employers have bought for a good deal of money, {polarity.light|brought nothing|brought as much as naps}: {date.sleeplight|three minutes more sleep|thirty minutes more sleep}.

Age is no excuse, either: {polarity.over50|colleagues past fifty benefited just like the others|colleagues past fifty benefited hardly at all}.

So what are we waiting for? In this region two hospitals out of nine allow naps. The law of 1994 forbids sleeping on duty {polarity.law|only to the police and the fire service, not to us|to the police, the fire service and us}. We demand a room, a couch, a rule, {date.demand|by the first of January|by the first of March}.

{role.author|Kit Lanyon is secretary of the nurses' section|Kit Lanyon is a nurse on ward 6}.
--- press-note.txt 2022-09-26
Royal Hospital {place.hospital|Haddock Bay|Haddock Point}: naps on all wards

{date.start|From 1 November|From 1 December} nurses on night duty at the Royal may lie down for up to 25 minutes, {order.naptime|not before 2 a.m. and not after 4.30|not before 4.30 a.m. and not after 6}. The hospital thereby draws a conclusion from a study in which it took part itself. Of the {number.quit|nine people who gave up|five people who gave up} early, none worked here.

The naps {polarity.paid|count as working time|do not count as working time}. {number.rooms|Six rooms|Sixteen rooms} will be furnished at a cost of {money.rooms|£18,500|£15,800}. The lamps that were bought {date.lamps|in 2017|in 2019} will be {polarity.lamps|removed|kept}. There must be {order.cover|a second nurse on the ward before the first lies down|a second nurse on the ward when the first gets up}.

"We asked for proof, and it was on our own corridors," said {role.director|the director of nursing, Solange Petrie|the medical director, Solange Petrie}.

The trial was led by {name.first|Dr Signe Vestergaard|Dr Signe Vestergard} and paid for by {entity.funder|the Council for Working Life|the Council for Working Women}. Half a year, {date.phase|in three blocks of four weeks, with weeks of rest in between|in three blocks of three weeks, with weeks of rest in between}, was needed for it; {date.early|the last fortnight was lost to the virus|the last week was lost to the virus}. Pregnant women {polarity.pregnant|had been left out for safety|had been included with care}.
--- newsletter-correction.txt 2022-10-14
Working Life Letter, no. 10

**Correction.** In our last issue we mixed up two columns. It was with the nap that the nurses made {number.errnap|4.1 errors|5.1 errors} in the test, not with the lamps. We also wrote that light of {unit.lux|2,500 lux|25,000 lux} had "helped a little". It had not.

**Visit.** The Royal has begun to furnish {number.rooms|its six rooms|its eight rooms} ({money.rooms|£18,500|£185,000}). {role.director|Solange Petrie, who is responsible for the nurses|Solange Petrie, who is responsible for the doctors}, showed us one: couch, clock, no lamp. Those that the house acquired {date.lamps|five years ago|eight years ago} {polarity.lamps|are being unscrewed|stay where they are}. {date.start|On the first day of next month|On the last day of next month} it begins. Will naps be deducted from pay? "{polarity.paid|No, a nap is work|Yes, a nap is a nap}," says Ms Petrie. One may lie down {order.naptime|between two and half past four|between half past four and six}, {order.cover|as soon as a colleague has taken over|as long as one can hear the bell without a colleague}.

**Quoted.** A nurse from {place.region|Northmark|Southmark}, {name.nurse|Joy Mbeki|Joy Mbaki}, in the union's magazine: "{quote.mbeki|I used to drive home like a ghost, now I drive home like a tired person|I used to drive home like a ghost, now I drive home like a new person}." The same magazine's {role.author|Kit Lanyon, the section's secretary|Kit Lanyon, the section's treasurer}, tells us that the ministry has replied. It reads the law {polarity.law|as the union does: nurses are not meant|otherwise than the union: nurses are meant}. Whether that will be in time for the date set, {date.demand|New Year's Day|Labour Day}, he doubts. Mood, we have learned from the authors, {order.mood|lifts in the first week, when sleep is still as short as ever|lifts when sleep has become longer, not in the first week}.

**Next issue:** 11 November, with a report on the bakers' trial, in which 88 people took part and 12 gave up.
