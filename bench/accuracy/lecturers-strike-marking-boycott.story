# summary: University lecturers refuse to mark exams; union ballot circular, university's page for students, student paper, agreement clauses
# domain: education
--- union-circular.md 2023-04-12
# Ballot result: thank you

The ballot at the University of {place.uni|Easterhope|Westerhope} closed {date.ballot|on Tuesday at noon|on Monday at noon}. Of 1,164 members 871 voted, a turnout of 74.8 per cent. For action short of a strike: 690. Against: 181. We needed half the membership to take part and cleared the bar.

What happens now?

- **Marking boycott**: {date.boycott|from 24 April|from 28 April}, {polarity.final|final-year work included|final-year work excepted}. You set papers and sit in the hall; you do not mark.
- **No strike days** before the summer. In the winter there were nine.
- **Fund**: £60 a day from the fourth day of deductions.

What do we want? {number.claim|7 per cent|17 per cent} now, and an end of contracts that run {date.contracts|for nine months|for ten weeks}. The last offer, made on 1 March, was 4.5. It was rejected by our council without a dissenting voice.

Will they dock your pay? They say half. Our lawyers consider that unlawful.

The mandate lasts {date.mandate|for six months, that is to 11 October|for three months, that is to 11 July}. Speak to {name.chair|Ngaire Buckland|Niamh Buckland}, {role.chair|branch president|branch treasurer}.
--- student-page.md 2023-06-20
## Marking boycott: information for students

*"{quote.vc|You have earned something we cannot yet name|You have earned something we can already name}," {speaker.vc|the Vice-Chancellor|the branch president} will say to those concerned.* **Will I graduate?** The ceremonies take place {date.ceremony|as planned, from 10 to 14 July|as planned, from 17 to 21 July}. If some of your marks are missing, you may cross the stage all the same. Your degree {order.class|will be classified after the marks have come in|has been classified before the marks come in}.

**Since when has this been going on?** {date.boycott|Since the last week of April|Since the last week of March}. About {number.marks|one mark in five|one mark in two} is affected; law and medicine hardly, history and languages a great deal.

**Are there talks?** They {polarity.talks|broke down|made progress} on 2 June. A mediator, {name.mediator|Sir Alan Protheroe|Sir Alun Protheroe}, was named yesterday. We had asked for one before the boycott began.

**Are you taking money from staff?** Half of the salary, {date.deduct|from May on|from April on}.

**My visa depends on the result.** Come to the International Office, {place.office|Wilberforce Building, ground floor|Wilberforce Building, third floor}, Tuesday to Thursday, ten till three. You will get a letter. It is free.

**Can I have my fees back?** {polarity.refund|The university does not refund fees|The university refunds fees}. You may complain until 30 September.

*{name.vc|Professor Dinah Marlowe|Professor Diana Marlowe}, Vice-Chancellor*
--- student-paper.txt 2023-07-13
GRADUATED IN WHAT?

{date.ceremony|On Tuesday|On Friday} I shook hands with a chancellor and received a scroll that was blank. So did 310 others. "{quote.vc|You have earned something we cannot yet name|You have named something we cannot yet earn}," {speaker.vc|Professor Marlowe|Ms Buckland} told us, to laughter, the kind that has teeth.

Eleven weeks into the boycott nobody at Easterhope can say when it will end. The union's mandate runs out {date.mandate|in the second week of October|in the second week of December}. {name.mediator|Sir Alan Protheroe|Sir Adam Protheroe} has been shuttling between {place.office|the ground floor of Wilberforce|the top floor of Wilberforce}, where he was given a room next to the visa desk, and the Union bar. {polarity.talks|There had been no talks for a fortnight and a half when he arrived|The talks were going well when he arrived}.

The branch chief, {name.chair|Ngaire Buckland|Naomi Buckland}, a medievalist, has lost £3,400 in pay. She has apologised to us, in this paper; the management, which {polarity.refund|keeps our fees|gives back our fees} and {date.deduct|has since May kept half of her salary|has since March kept half of her salary} as well, has not. What she asked for, {number.claim|seven per cent|nine per cent}, was less than the rise in the rent of my room.

The lawyers got their classes before anyone else. I read history. {number.marks|A fifth of all marks|Three fifths of all marks} are said to be missing. In my case it is five out of six, and {order.class|until they turn up there can be no class|the class has been awarded without them}.
--- agreement.md 2023-09-29
**AGREEMENT** between the {place.uni|University of Easterhope|University of Eastholme} and the branch, reached with the help of {name.mediator|Sir Alan Protheroe|Sir Alec Protheroe}

*Preamble.* The parties refer to the ballot of {date.ballot|11 April 2023|12 April 2023} and to the boycott begun {date.boycott|thirteen days after it|three days after it}.

§ 1. The boycott, {polarity.final|which has covered final-year work as well|which has never covered final-year work}, ends on Monday 2 October 2023. Outstanding work shall be marked within four weeks of that day, final-year work first.

§ 2. Salaries are raised by 5.5 per cent as from 1 August 2023, and by a further 1 per cent a year later.

§ 3. No teaching contract shall be concluded {date.contracts|for nine months|for nineteen months} or less. Such contracts as exist are extended to twelve months.

§ 4. Sums deducted between 1 May and the date of this agreement are not repaid, save that the university pays £150,000 into a hardship fund for students.

§ 5. Neither side shall treat anybody worse for having taken part.

§ 6. The branch withdraws its legal action, to be lodged again if § 3 is broken.

§ 7. Talks about the year 2024/25 open not later than 31 January 2024.

Signed: {name.vc|D. Marlowe|D. Marland}, {name.chair|N. Buckland|N. Buckley} ({role.chair|President|Secretary})
