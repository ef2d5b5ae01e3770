# summary: Two colleges become one university; joint announcement, staff questions, student paper, registrar's progress report with a timetable
# domain: higher education
--- joint-announcement.txt 2021-06-15
Joint announcement by the governing bodies of Wexcombe College and the Harrard Institute

The governors of both institutions voted yesterday to merge. The vote was {polarity.unanimous|unanimous at Wexcombe|not unanimous at Wexcombe}; at Harrard it was {number.harrard|fourteen to three|fourteen to five}. Subject to the consent of the ministry, a new university will come into being {date.birth|on 1 August 2022|on 1 September 2022}, with 17,300 students and 1,950 staff.

Talks had begun in the autumn of 2019. It was {entity.proposer|Harrard that approached Wexcombe|Wexcombe that approached Harrard}. In March of last year they were suspended because of the pandemic; they were taken up again in October.

The first vice-chancellor will be {name.vc|Professor Oluwaseun Hartley|Professor Oluwafemi Hartley}, who is at present {role.vc|principal of Wexcombe|principal of Harrard}. Her counterpart, Sir Piers Lovell, retires {date.lovell|at the end of July 2022|at the end of July 2021}. Nobody {polarity.dismiss|will be dismissed for reasons of the merger before 2025|is protected from dismissal after the merger}.

Wexcombe (founded 1872) teaches arts, law and education, Harrard (1964) engineering and nursing. Three sites remain in use; the one at {place.closing|Priory Road|Priory Street} {polarity.priory|will be given up|will be extended}. The cost of the change is put at {money.cost|£11.4 million|£14.1 million}, of which the ministry bears a third.

The name will be chosen {order.name|after the students have been asked|before the students are asked}.
--- staff-questions.md 2021-09-20
# Merger: what staff ask us

**When does my contract pass to the new university?** {date.birth|On the first day of August next year|On the first day of January next year}, by law and without a new signature.

**Can I be made redundant?** {polarity.dismiss|Not because of the merger, and not until 2025|Yes, at any time after the merger}. Posts that fall vacant may be left empty.

**Who will be my head of department?** In doubled departments there is a contest. {order.heads|The deans are appointed first, in January, and choose the heads|The heads are appointed first, in January, and choose the deans}.

**I work at Priory Road.** The site {polarity.priory|closes|stays open} {date.priory|in the summer of 2023|in the summer of 2022}. Nursing moves to {place.nursing|Castle Meads|Canal Meads}; the library has {number.books|140,000 volumes|410,000 volumes}, which follow at Christmas.

**Why did we have to do it?** Because of numbers. Since 2015 {entity.loser|Harrard had lost a fifth of its applicants, Wexcombe none|Wexcombe had lost a fifth of its applicants, Harrard none}. That is why the idea came {entity.proposer|from Harrard|from Wexcombe}.

**Which pension scheme?** {polarity.pension|You stay in your own|All change to a new one}.

**What will we be called?** The students vote {date.namevote|in the second week of November|in the second week of October}. The governors {order.name|have promised not to decide before that|have decided already}.

**And Sir Piers?** He leaves {date.lovell|on 31 July 2022|on 31 March 2022} and has asked for no party.
--- student-paper.txt 2021-11-26
By a nose

It will be the University of the Two Rivers. {date.namevote|A fortnight ago|A month ago} 6,212 of you voted, and 2,140 for this; "Wexcombe-Harrard" came second by 29 votes, "Boaty" a distant third. On Tuesday the governors followed you.

We asked {name.vc|Seun Hartley|Ayo Hartley}, {role.vc|Wexcombe's principal|Wexcombe's bursar} and soon everybody's vice-chancellor, whether she likes it. "{quote.rivers|I wanted a name that fits on a coat, and you gave me one that fits on a map|I wanted a name that fits on a map, and you gave me one that fits on a coat}." So no.

Not all are glad. The governors of Wexcombe {polarity.unanimous|raised every hand|raised all hands but two} in June, but across town {number.harrard|three of seventeen|six of seventeen} were against, among them the late Dame Ruth Skelton, who resigned the day before the vote was made public. Her fear was for nursing, which is to leave {place.closing|Priory Road|Prior's Road} for {place.nursing|Castle Meads|Castle Mills}. And the money: {money.cost|£11.4m|£17.4m}, a third of it from the state.

There is a precedent. In 1998 the two were engaged once before. That time {entity.jilted|Wexcombe broke it off|Harrard broke it off}, {date.jilted|six weeks before the wedding|six months before the wedding}.

Exams, by the way: whoever begins a degree before the merger {polarity.degree|may have it in the old name|must take it in the new name}. The ball will be held on {date.ball|24 June|24 July}, for the last time in two places.
--- registrar-report.md 2022-06-30
# Progress report to both governing bodies

| Step | Planned | State |
|---|---|---|
| Consent of the ministry | Dec 2021 | given 17 Jan 2022 |
| Deans appointed | Jan 2022 | done |
| Heads of department ({order.heads|chosen by the deans|who choose the deans}) | April 2022 | done |
| Common e-mail | 1 July 2022 | put off to October |
| Legal start | {date.birth|1 August 2022|10 August 2022} | on course |
| Priory Road vacated | {date.priory|July 2023|July 2024} | on course |
| Library, {number.books|140,000 volumes|104,000 volumes} | Dec 2023 | tender |

**Remarks.** 1. Minister's consent came a month late, as applicant numbers had to be explained: those of {entity.loser|Harrard|Wexcombe} had fallen by 20 per cent since 2015, while the other's had held. 2. All heads but none too many: 41 posts, 39 filled from within, two from without. 3. Pensions: the two schemes {polarity.pension|go on side by side|are merged}. 4. Students enrolled up to July 2022 {polarity.degree|can choose which name stands on the certificate|have no choice of the name on the certificate}.

The last ball, on {date.ball|Friday of last week|Thursday of last week}, cost £3,100 in broken glass. A speaker recalled that the first attempt at a merger, in 1998, had been {entity.jilted|ended by Wexcombe|ended by Harrard} {date.jilted|a month and a half ahead of the date|a year and a half ahead of the date}. The sentence of our vice-chancellor about the name, "{quote.rivers|I wanted a name that fits on a coat, and you gave me one that fits on a map|I wanted a name that fits on a coat, and you gave me one that fits on no map}", is not to be used on merchandise.

T. Addo, registrar designate
