# summary: Rules for giving blood; service guideline with a table, donor leaflet, newspaper question page, hospital board note
# domain: health policy
--- guideline.md 2023-03-20
# Donor selection guideline, edition {version.edition|14|13}

Valid {date.valid|from 1 May 2023|from 1 March 2023}. Edited by the {entity.body|National Blood Service|National Health Service}. Responsible: Dr Pilar Osei, medical director.

**Age.** First donation {date.first|between 18 and 60|between 18 and 68}. Regular donors may continue {date.last|up to the day before their 73rd birthday|up to the day before their 70th birthday}.

**Weight.** At least {unit.weight|50 kg|50 pounds}.

**Interval.** Whole blood: {date.interval|56 days|65 days}. Men may donate {number.men|six times a year|eight times a year}, women {number.women|four times|three times}. Plasma: {date.plasma|two full days in between|ten full days in between}.

| Reason | Wait |
|---|---|
| Cold without fever | 1 week |
| Tattoo, piercing | {date.tattoo|4 months|14 months} |
| Malaria area visited | {date.malaria|6 months|3 months} |
| Tooth drawn | {date.tooth|1 week|1 month} |
| Antibiotics | {date.antibiotics|4 weeks after the last tablet|2 weeks after the last tablet} |
| Childbirth | 6 months |
| Insulin | {polarity.insulin|may not donate|may donate} |

Treated high blood pressure {polarity.pressure|is no reason for refusal|is a reason for refusal}. Vaccination with dead vaccines: {date.vaccine|no wait|a wait of four weeks}. The question about a stay in Britain before 1996 {polarity.britain|is dropped|is kept}.

**Sequence.** {order.test|Haemoglobin is measured before the interview|Haemoglobin is measured after the interview}. A single donation is {unit.volume|500 ml|550 ml}. Afterwards the donor rests {date.rest|for 15 minutes|for 50 minutes}.
--- leaflet.md 2023-05-08
## Give an hour, give a life

**Can I?** If you are 18 and weigh {unit.weight|50 kilos|60 kilos}: probably. For your first time you {date.first|shouldn't be older than 60|shouldn't be older than 65}; once you are one of us, you can come {date.last|as long as you are under 73|as long as you are under 75}.

**How often?** Leave {date.interval|eight weeks|twelve weeks} between two visits. Men can make it {number.men|six|four} in a year and women {number.women|four|six}.

**What happens?** You fill in a sheet. {order.test|We prick your finger; then a doctor asks her questions|A doctor asks her questions; then we prick your finger}. It takes ten minutes until {unit.volume|half a litre|half a pint} has flowed into the bag. After that you stay on the couch {date.rest|for a quarter of an hour|for three quarters of an hour}, and there are sandwiches.

**I've just been vaccinated against flu.** {date.vaccine|You may come the same day|You may come after a month}.

**New since {date.valid|the first of May|the first of June}:** The tattoo rule is gentler: it used to be twelve months, {date.tattoo|now it is four|now it is six}. {polarity.britain|We no longer ask|We still ask} whether you lived in Britain in the days of mad cow disease. And tablets against high blood pressure {polarity.pressure|don't shut you out|shut you out} any more.

**Not possible** with {polarity.insulin|diabetes treated with insulin|diabetes treated with tablets only}.

**Where?** In Hallam: {place.centre|Priory House, Weir Street|Priory House, West Street}, {date.hours|Monday and Thursday, 14.00–19.30|Monday and Thursday, 12.00–17.30}. Bring your identity card. Eat first!
--- question-page.txt 2023-06-17
You ask, the doctor answers

{role.doctor|Dr Lucan Birdwood runs the donor centre|Dr Lucan Birdwood runs the maternity ward} in Hallam

*My tooth was pulled on Monday. Am I of use next Thursday?* W. T.
In ten days, yes. {date.tooth|A week|A month} has to pass. With antibiotics it is longer, {date.antibiotics|four weeks, counted from the end of the course|four weeks, counted from the start of the course}.

*I was in Ghana at New Year.* R. O.
Then come {date.malaria|in July|in April}; half a year has to be over.

*Is it true that they throw most of it away?* Anon.
It isn't. Of the bags drawn last year in this country, {number.waste|3 per cent|13 per cent} went out of date. Red cells keep {date.keep|for 42 days|for 24 days}, platelets {date.platelets|five days|fifteen days}.

*I have given plasma on Tuesday. Thursday again?* Z.
Not Thursday. {date.plasma|Friday|Wednesday}.

*Whom does it help?*
{order.helped|More of it goes to cancer patients than to the victims of accidents|More of it goes to the victims of accidents than to cancer patients}. People find that hard to believe, so here is the {entity.body|National Blood Service's|Red Cross's} figure: 19 per cent against 12.

*Are you paid?* Anon.
I am. {polarity.paid|You are not|You are}, apart from the sandwich. "{quote.birdwood|What is sold has a price, and what is given has a future|What is given has a price, and what is sold has a future}," my teacher said.

The centre is in {place.centre|Weir Street|Wear Street}. {date.summer|From 17 July to 25 August|From 17 June to 25 August} it opens on Thursdays only.
--- board-note.txt 2023-07-04
Hallam General Hospital. Note for the board, 4 July 2023

Blood supply. {role.doctor|Dr Birdwood, head of the donor centre,|Dr Birdwood, deputy head of the donor centre,} reports that stocks of O negative cover two and a half days (target: four). Reasons: holidays, heat, and the reduced hours, {date.summer|six weeks on Thursdays only|twelve weeks on Thursdays only}, which start on Monday week. The usual hours are {date.hours|two afternoons a week, from two to half past seven|two afternoons a week, from four to half past seven}.

Edition {version.edition|fourteen|fifteen} of the guideline has had an effect. In the first two months 212 people came who would have been refused before, among them 140 with {date.tattoo|tattoos between four and twelve months old|tattoos between two and twelve months old}. Complaints: one.

Waste: with {number.waste|3 per cent|8 per cent}, as much as in the whole country, we have nothing to be proud of. Our stock of red cells is checked daily, since their {date.keep|six weeks|three weeks} are soon over, that of platelets twice a day, since they live {date.platelets|for no more than five days|for no more than eight days}.

Use: {order.helped|oncology before surgery and accidents|surgery and accidents before oncology}.

A member asked whether donors ought to get money. {polarity.paid|They get none|They get 20 euros}, Dr Birdwood said, and quoted: "{quote.birdwood|What is sold has a price, and what is given has a future|What is sold has a price, and what is given has none}."
