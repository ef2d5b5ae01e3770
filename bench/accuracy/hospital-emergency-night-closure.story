# summary: A hospital shuts its emergency department at night; trust press release, staff memo, local paper, poster for patients
# domain: health
--- press-release.md 2023-03-07
**Night closure of the emergency department at Stannick General**

The board of North Fells Hospitals decided today, {number.vote|by seven votes to two|by seven votes to four}, to close the emergency department at Stannick General during the night. The measure begins {date.begin|on Monday 3 April|on Monday 10 April} and {polarity.temporary|is temporary|is permanent}: it will be reviewed {date.review|after six months|after twelve months}.

From that day the doors will shut {date.shut|at 10 p.m.|at 11 p.m.} and open again {date.hours|at 8 a.m.|at 9 a.m.} Patients who are inside by closing time {polarity.inside|will be treated|will be transferred}. Ambulances will go to {place.divert|the Royal Infirmary at Kelham|the Royal Infirmary at Kelby}, 19 miles away. The maternity unit and the children's ward {polarity.maternity|are not affected|are likewise affected}.

The cause is a want of doctors. Of {number.posts|fourteen consultant posts|forty consultant posts}, six are vacant. On average 23 patients come between ten and eight; in daytime it is 141.

Dr Farah Lindqvist, {role.medical|medical director|finance director}: "{quote.medical|One safe department by day is better than two frightened ones by night|Two frightened departments by night are better than one safe one by day}."

The department was shut at night once before, for five weeks {date.earlier|in the winter of 2017|in the summer of 2017}. No member of staff will lose a job. The minor injuries clinic in Garth {polarity.garth|remains closed|remains open}.
--- memo.md 2023-03-21
To: all emergency department staff, Stannick
From: Gareth Pell, general manager

Thank you for Thursday's meeting. As promised, the details in writing.

1. **Last patient.** Reception stops booking in {date.shut|at 22:00|at 21:00}. The doors are locked first and the sign is lit afterwards. Whoever is in the waiting room is seen; plan for the last to leave by about half past one.
2. **Rotas.** The night rota ends with the shift that starts on Sunday 2 April. {number.moved|Eleven nurses|Seven nurses} move to Kelham, all of them volunteers; you keep your grade and for two years your travel is paid.
3. **Security.** A guard and {role.guard|an experienced nurse|an experienced porter} stay at the door all night. A nurse {polarity.nurse|may not turn anyone away without taking a look|may turn people away without taking a look}.
4. **Ambulances.** The service asked for four extra crews. It gets {number.crews|two|three}, from the second week.
5. **Review.** We report to the board {date.reviewmonth|in October|in December}. The yardstick: waiting times at Kelham, which were {number.wait|5 hours 20 minutes|2 hours 50 minutes} in February.

I know that {order.told|you read it in the paper before you heard it from us|you heard it from us before it was in the paper}. That was wrong, and I am sorry.
--- paper.txt 2023-04-07
At four minutes to ten {date.begin|on Monday night|on Wednesday night} a farmer with his hand in a tea towel ran across the car park at Stannick General. He was the last. Behind him, for the first time since {date.earlier|January 2017|January 2007}, somebody locked the emergency department for the night.

The farmer was stitched up and {polarity.inside|sent home|driven on to Kelham} at one. A man with chest pains who came at twenty past ten was put in an ambulance by {role.guard|the nurse on the door|the porter on the door} and taken {place.divert|to Kelham|to Carrow}. He is doing well. In the first four nights 31 people found the doors locked.

{order.told|Many of the nurses learned of the closure from this newspaper, a day ahead of their managers' email|All of the nurses had learned of the closure from their managers a day ahead of this newspaper}. {number.moved|Eleven of them|Seventeen of them} have gone to Kelham, where patients already waited {number.wait|more than five hours|less than three hours} in February. The ambulance service got {number.crews|half of the four crews|all of the four crews} it wanted.

"{quote.medical|One safe department by day is better than two frightened ones by night|One safe department by day is better than two tired ones by night}," {role.medical|the medical director|the chair of the board} had said in March, when {number.vote|all but two of the nine members|all but four of the nine members} of the board voted for it. Will it last only {date.review|until the autumn|until next spring}? The campaigners, who have booked the bandstand for a rally on 29 April, doubt it: the {number.posts|fourteen|twenty-four} consultants the department should have are not growing on trees.
--- poster.md -
# IS IT NIGHT? THEN GO TO KELHAM

Stannick emergency department is **open {date.hours|from 8 in the morning to 10 at night|from 7 in the morning to 10 at night}**, seven days a week.

**After ten at night:**

- *Life in danger?* Call 999. Do not drive.
- *Not sure?* Call 111 at any hour. A nurse will ring back within twenty minutes.
- *Already at our door?* Ring the bell. {polarity.nurse|Nobody is sent off unseen|We are not able to see you}.
- *Having a baby, or is your child ill?* {polarity.maternity|Come here as always|Do not come here}. Those wards never close.
- *Cut finger, sprained ankle?* It can wait till morning. {polarity.garth|There is no clinic in Garth any more|There is still the clinic in Garth}.

**How to reach Kelham:** {place.divert|Royal Infirmary|District Hospital}, Infirmary Road, Kelham. The night bus N4 leaves the hospital stop at 22.15, 00.15 and 02.15. The fare is £2. The drive takes some 35 minutes.

**Why?** There are too few doctors to keep two places safe. **For how long?** {polarity.temporary|For the time being; no final decision has been taken|For good; the decision is final}. The trial started {date.begin|on 3 April 2023|on 13 April 2023} and the board will look at it again {date.reviewmonth|in October 2023|in November 2023}.

*Questions? Speak to us: Thursdays 2-4 p.m., main entrance.*
