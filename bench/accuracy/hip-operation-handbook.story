# summary: A new hip; patient booklet with a day plan, ward protocol, insurer's information sheet, patient's column
# domain: medicine
--- patient-booklet.md 2023-02-01
# Your new hip: what happens when
*St Brendan's Clinic, {place.town|Kellerin|Kallerin}. Edition of February 2023*

**Before.** The first talk takes place {date.talk|four weeks before the operation|two weeks before the operation}. Stop smoking then. Tablets that thin the blood are stopped {date.thinner|five days before|fifteen days before}; only your doctor decides that. You may eat {date.eat|until midnight|until six in the morning} and drink clear water until two hours before.

| Day | What happens |
|---|---|
| 0 | Operation, {date.duration|about 70 minutes|about 17 minutes}; in the afternoon you {polarity.firststand|get up for the first time|stay in bed} |
| 1 | Drip removed; walking with a frame |
| 2 | Stairs; {order.shower|shower, once the dressing has been changed|shower, before the dressing is changed} |
| {date.home|4|14} | Home or rehabilitation |
| 14 | Clips taken out by your family doctor |

**After.** Use {number.crutches|two crutches|one crutch} for {date.crutches|six weeks|six months}. {polarity.sleep|You may sleep on your side, with a cushion|You must not sleep on your side}. {polarity.cross|Do not cross your legs|You may cross your legs}. Driving is possible {date.drive|after six weeks|after three weeks}, office work {date.office|after six to eight|after ten to twelve}, tennis after half a year, if at all.

**Injections** against clots: {date.injections|for 35 days|for 53 days}. Pain pump: {polarity.pump|not used any more|used as before}.

**Complications** are rare: infection {number.infection|in 6 of 1,000 operations|in 60 of 1,000 operations}, dislocation in 14.

**Check-ups:** after three months and {date.check|after one year|after two years}.

{role.head|Dr Amrita Sethi, head of orthopaedics|Dr Amrita Sethi, head of anaesthesia}
--- ward-protocol.txt 2023-01-23
Orthopaedics, St Brendan's. Protocol HIP-3, replaces HIP-2 of {date.oldprotocol|2017|2015}. Valid {date.valid|from 1 February|from 1 March}

1. Admission: {date.admission|on the morning of the operation|on the evening before the operation}, 6.30. Solid food {date.eat|not after 24.00|not after 18.00}.
2. Marking of the side: {order.mark|by the surgeon, while the patient is awake|by the surgeon, when the patient is asleep}.
3. Antibiotic: half an hour before the incision. Clotting inhibitors must have been paused {date.thinner|for five days|for three days}.
4. Anaesthesia: spinal as a rule. Duration of surgery {date.duration|an hour and ten minutes|two hours and ten minutes} on average.
5. Pain: tablets. {polarity.pump|The pump has been abolished|The pump is kept}.
6. Mobilisation: {polarity.firststand|standing on the day of the operation|standing not before the day after the operation}, walking on day 1, stairs on day 2.
7. Dressing: changed on day 2, {order.shower|then first shower|after the first shower}.
8. Discharge {date.home|on day 4|on day 6}, if stairs are managed, the wound is dry and there is no fever. The letter to the family doctor {polarity.letter|goes with the patient|is sent by post a week later}.
9. Thrombosis: injections {date.injections|five weeks|three weeks}.
10. Clips: day 14, {polarity.clips|not by us|by us}.

Crutches are issued by {role.crutches|the physiotherapists|the nurses}, {number.crutches|a pair per patient|one per patient}.

Figures for 2022: 412 operations, of which 231 on the right side; infections: two.

Responsible: {role.head|Dr Sethi, chief of the department|Dr Sethi, deputy chief of the department}.
--- insurer-sheet.md 2023-03-15
## {entity.insurer|Concordia Health|Concord Health}: hip replacement, questions of cost

**Do you pay?** Yes, all of it, except {money.day|12 euros a day|21 euros a day} in hospital, for 28 days at most.

**May I choose the clinic?** Yes. St Brendan's in {place.town|Kellerin|Ellerin}, which does 400 such operations a year, is one of six with which we have a contract.

**And a second opinion?** We pay for it, if you ask before the date has been fixed.

**Rehabilitation?** Three weeks, as in-patient or by day. It has to begin {date.rehab|within 14 days of leaving hospital|within 40 days of leaving hospital}. The application is made {role.apply|by the hospital's social service|by the family doctor}.

**A taxi home?** {polarity.taxi|Only with a note from the doctor|Also without a note}.

**How long will I be unfit for work?** In an office {date.office|six to eight weeks|two to four weeks}, in a trade three months.

**How long does a hip last?** Nine of ten last {date.lasts|fifteen years|five years}.

**What about taking it slowly?** Crutches for {date.crutches|a month and a half|half a month}. You will be able to drive again {date.drive|after the same time|after half that time}.

Clinics report their infections to us: the average is 9 in 1,000; Kellerin, over the past five years, {number.infection|six in a thousand|sixteen in a thousand}.

Your adviser: Joost Ferran
--- patient-column.txt 2023-09-09
The left one

By {name.columnist|Hedwig Parr|Hedwig Barr}

On a Tuesday in May at half past six in the morning I stood at the door of the clinic {date.admission|with a bag, having slept at home for the last time with my own bones|with a bag, having slept there for one night already}. A woman drew an arrow on my thigh {order.mark|and asked me, wide awake as I was, whether it was the right one|and asked nobody, asleep as I was, whether it was the right one}. "No," I said, "the left one." She laughed. Surgeons hear this daily.

I had been told everything {date.talk|four weeks earlier|six weeks earlier}. I'd given up cigarettes, and have started again. There was music, somebody sawed, and that very afternoon I stood on two legs beside the bed, one of them new. "{quote.sethi|The hip doesn't know how old you are, so don't tell it|The hip knows how old you are, so don't tell it}," said Dr Sethi.

On Thursday I took the stairs; {date.home|on Saturday|on Monday} my son fetched me. {polarity.taxi|For the taxi I'd have needed a paper|For the taxi I wouldn't have needed a paper}. I was given {polarity.letter|a letter for my doctor|no letter for my doctor} and {role.crutches|by the physiotherapist|by the porter} a pair of crutches, which I leaned against everything. At night I lay {polarity.sleep|on my side, a cushion between the knees|on my back, as one must}. I {polarity.cross|was forbidden to cross my legs|was allowed to cross my legs}, and never wanted to so much.

{polarity.clips|Old Dr Moss took out the clips|At the clinic they took out the clips}. Then, for three weeks, {date.rehab|beginning nine days after I'd left the clinic|beginning nineteen days after I'd left the clinic}, a by-day rehabilitation with men who talked about football. {role.apply|The social service had seen to the application|I had seen to the application}; {entity.insurer|Concordia|Cordia} paid, minus {money.day|twelve euros for each day in bed|ten euros for each day in bed}.

I am told that it'll last {date.lasts|fifteen years, with luck|twenty-five years, with luck}. Then I'll be 86. In June next year, no, in May, {date.check|after twelve months|after eighteen months}, they want to see it again. I want to see it, too.
--- clinic-news.txt 2023-12-01
Our patient {name.columnist|Hedwig Parr|Hedwig Paar} has written a column about us, and half the town has read it. We have framed it next to the coffee machine. She quotes Dr Sethi: "{quote.sethi|The hip doesn't know how old you are, so don't tell it|The hip doesn't know how old it is, so don't tell it}." Protocol HIP-3, introduced {date.valid|on the first of February|on the first of April}, has shortened the stay by two days on average; its predecessor dated {date.oldprotocol|from 2017|from 2007}. The coffee costs 1.20.

Also new: the pool in the basement can be used again, on weekdays from seven to nine in the morning for staff and after that for patients. The second robot of the pharmacy arrives in January and will be called, after a vote in which 318 of us took part, Doris. The knee department has moved from the third to the second floor. On 24 December the kitchen serves carp, on the 25th goose, on the 26th what is left. Blood donors are wanted before the holidays, and so are two altos for the choir, which rehearses on Mondays at five.
