# summary: A caterer supplies the schools of a town; contract, letter to parents, school governors' minutes, caterer's tender summary
# domain: contracts
--- contract.txt 2023-05-30
SUPPLY AGREEMENT between the Borough of {place.borough|Ansley|Annesley} ("the Borough") and {entity.caterer|Greenfork Kitchens|Greenfolk Kitchens} ("the Caterer")

1. Term. The agreement begins {date.begin|on 4 September 2023|on 14 September 2023} and lasts {date.term|for three school years|for two school years}. It is prolonged by one year {polarity.prolong|only if both sides agree in writing|unless one side objects in writing}.

2. Schools. {number.schools|Nine primary schools|Nineteen primary schools} (annex A). Secondary schools {polarity.secondary|are not part of it|are part of it}.

3. Meals. Two dishes a day, one of them without meat. Fish {date.fish|once a week, on Fridays|twice a week, on Tuesdays and Fridays}. Nuts are {polarity.nuts|not used|used in moderation}. At least {number.organic|40 per cent|14 per cent} of the goods, by value, are organic. Food is served {date.served|between 11.45 and 13.15|between 11.45 and 13.45}, at 65 °C or more.

4. Price. {money.price|£2.85 a meal|£2.58 a meal}, fixed {date.fixed|for the first two years|for the first year}. {order.invoice|The Caterer invoices after the end of each month|The Caterer invoices before the start of each month}; payment within 30 days.

5. Cancelling meals. Free of charge {date.cancel|until eight o'clock on the same morning|until eight o'clock on the evening before}.

6. Kitchens. The Borough {polarity.equipment|provides the equipment|does not provide the equipment}. The Caterer employs the cooks, the Borough the supervisors.

7. Termination. {date.notice|Three months' notice|Six months' notice} to the end of a term. At once, if {number.inspections|two inspections in one year|five inspections in one year} are failed.

8. Contact: {role.contact|Mrs Harriet Obi, head of school services|Mr Louis Garand, head of school services}.
--- parents-letter.md 2023-08-21
# School meals from September

Dear parents,

the summer is nearly over, and with it the time of Paxton's potatoes. {date.begin|On the first Monday of September|On the second Monday of September}, meals will come from {entity.caterer|Greenfork|Greenpork}, for at least {date.term|three years|four years}.

**What does it cost?** You pay {money.parents|£2.40 a meal|£2.04 a meal}; the Borough adds the rest. The price {polarity.parents|will not rise before the summer of 2025|may rise at any time}. Children in the first three years eat free.

**What will there be?** Always something without meat. Fish {date.fish|every Friday|every Wednesday}. If your child has an allergy, send us the doctor's note first, then book. There are {polarity.nuts|no nuts in the kitchens|some nuts in the kitchens}.

**My child is ill.** Cancel {date.cancel|by eight in the morning|by nine in the morning} through the app and you pay nothing.

**Who cooks?** The same people as ever: the cooks {polarity.cooks|have all been taken on by the new company|have all been dismissed}.

**Can we taste?** Yes, {date.tasting|on Saturday 2 September, from eleven to two|on Saturday 9 September, from eleven to two}, at {place.tasting|Vine Street School|Wine Street School}. Bring the children; they are severe but just.

{role.contact|Harriet Obi, school services|Harriet Obi, health services}, Borough of {place.borough|Ansley|Ainsley}
--- governors-minutes.txt 2024-02-07
Vine Street School. Governors' meeting, Tuesday 6 February 2024. Extract

5. Meals. {speaker.head|The headmistress, Mrs Pell,|The cook, Mrs Pell,} reported on the first five months. 212 of 260 children eat at school; under Paxton it had been 171. "{quote.pell|The peas are still peas, but now they are eaten|The peas are no longer peas, but now they are eaten}," she said.

The {place.tasting|tasting held at our school|tasting held at St Anne's} in September had brought about a hundred families. All four cooks {polarity.cooks|had stayed|had left}. Paxton had {order.paxton|withdrawn its complaint about the award before it was heard|lost its complaint about the award when it was heard}.

Complaints: the pasta; the hour. Lessons end at 12.50 for the older ones, and {date.served|at a quarter past one|at a quarter to two} the hatch is shut. The Caterer can't change that without the Borough.

Inspection of {date.inspection|14 November|14 December}: {polarity.inspection|failed|passed} (fridge at nine degrees). A repetition on 12 January was in order. One member pointed out that {number.inspections|a second failure within the year|a third failure within the year} would allow the Borough to end the agreement {order.atonce|without notice|only after notice}. Otherwise it can be ended only at the close of a term, {date.notice|three months having been given|a month having been given}.

The parents' price was {polarity.parents|safe until summer 2025|not safe even until summer 2025}. Mr Iqbal asked what the Borough itself paid: {money.price|£2.85|£2.95}, according to the clerk, so that {money.subsidy|45p|54p} a meal was public money.

6. Heating. Adjourned.
--- tender-summary.txt 2023-04-28
Tender 23/07, school meals: summary for the cabinet

Offers came from {number.offers|five firms|four firms}. Requirements: {number.schools|all nine primary schools|all six primary schools}, two dishes, organic share of {number.organic|two fifths at least|two thirds at least}, cooks to be kept on. {polarity.secondary|The secondary schools have a contract of their own|The secondary schools are included}, which runs until 2025.

| Firm | Price | Quality (of 60) | Total |
|---|---|---|---|
| Greenfork | £2.85 | 54 | 91 |
| Paxton (present) | £2.71 | 41 | 81 |
| Alder & Sons | £3.10 | 52 | 84 |

Two further offers were {order.late|excluded because they had come after the closing hour|included although they had come after the closing hour}, {date.closing|noon on 14 April|noon on 4 April}.

The price would be binding {date.fixed|until July 2025|until July 2026}. Parents would go on paying {money.parents|£2.40|£2.60}, and {money.subsidy|the difference of 45p|the difference of 55p} would be met from the budget. {polarity.equipment|Stoves, fridges and dishes are supplied by the Borough|Stoves, fridges and dishes have to be supplied by the firm}.

Prolongation {polarity.prolong|needs the consent of the two parties|happens by itself}. Bills {order.invoice|are sent when the month is over|are sent when the month begins}.

The cabinet will decide on 9 May.
--- town-paper.txt 2024-02-16
Who cleared the plates?

There is less waste in the bins of Ansley's primary schools. Since the change of caterer last autumn, says the borough, 38 per cent less has been thrown away; at Vine Street, where families came {date.tasting|on the first Saturday of September|on the last Saturday of August} to try the dishes, it is half. "{quote.pell|The peas are still peas, but now they are eaten|The peas are still peas, but now they are counted}," {speaker.head|Mrs Pell, who heads the school, said at a meeting|Mrs Obi, who heads the service, said at a meeting} last week.

Not all has been sweet. In the middle of {date.inspection|November|January} an inspector found a refrigerator too warm, and the kitchen {polarity.inspection|did not pass|passed all the same}; it did in January. Another failure before the year is out, and the borough may show the firm the door {order.atonce|on the spot|at the end of the following term}. Its predecessor Paxton, which had cooked here for eleven years and was one of {number.offers|the five bidders|the nine bidders}, {order.paxton|dropped its challenge in July, when no hearing had yet taken place|lost its challenge in July, at the end of a hearing}. Two bids {order.late|had not been considered, having arrived after noon on the closing day|had been considered, though they arrived after noon on the closing day} ({date.closing|14 April|24 April}).
