# summary: A city marathon; runner's handbook, traffic notice, race report, and the organising club's committee minutes
# domain: events
--- runners-handbook.md 2023-09-11
# 38th Tollbridge Marathon, {date.race|Sunday 8 October 2023|Sunday 15 October 2023}

**Start** in {place.start|Exchange Square|Exhibition Square}:

| Race | Start | Limit |
|---|---|---|
| Wheelchairs | {date.wheel|8.40|9.40} | 3 h |
| Marathon | {date.gun|9.00|9.30} | {date.limit|5 h 30 min|6 h 30 min} |
| Half marathon | {date.half|10.15|10.45} | 3 h |
| Children (2 km) | 13.30 | – |

The entry list has been closed {date.closed|since 31 July|since 31 August}; {number.entries|9,400 runners|4,900 runners} from 44 countries have a place, 5,800 of them for the half. Places {polarity.transfer|cannot be handed on to others|can be handed on to others}.

**Numbers** are given out on Friday from noon to eight and on Saturday from nine to six in the Corn Hall, {polarity.raceday|never on the day of the race|and also on the day of the race}. Bring your passport.

**The course** is one loop. You cross the old bridge first and the railway bridge at the end. Drinks every five kilometres. Pacemakers with balloons: 3.00, 3.15, 3.30, 4.00, 4.30. Headphones are not allowed.

**Bags** are taken by lorry to the finish, if handed over half an hour before the start. Showers: Grammar school.

The records: men 2:09:51 (2016), women {date.record|2:27:40 (2019)|2:29:40 (2018)}. Prize money for a record: {money.record|€4,000|€14,000}.
--- traffic-notice.txt 2023-10-02
CITY OF TOLLBRIDGE. Closures for the marathon

{date.race|On Sunday of this week|On Saturday of this week} the inner city belongs to the runners. Driving is impossible between 7.30 and 15.30 within the ring, and on the river road until noon. Cars left on the course after six in the morning will be towed away.

The wheelchairs set off {date.wheel|at twenty to nine|at twenty to ten}, the main field {date.gun|twenty minutes afterwards|two hours afterwards}. {date.half|A quarter past ten|A quarter to eleven} sees the start of the half marathon. {place.start|Exchange Square|Exeter Square} is shut from Friday evening because of the stands.

The old bridge opens again before the railway bridge does, at about 11.30. Trams: line 1 is cut in two, line 4 {polarity.tram|runs as usual|does not run}, line 6 has longer trains. Residents of the Malt Island can leave it on foot only.

The last runners are expected {date.limit|at half past two|at half past three}; the sweepers follow behind. Do come and cheer. Last year 60,000 did, in the rain.
--- race-report.txt 2023-10-09
Okello runs away from all of them

TOLLBRIDGE. It was {name.winner|Grace Okello's|Grace Okelo's} first marathon, and she had not been sure that she would finish it. She finished it {order.win|six minutes ahead of the favourite, Ines Barth|six minutes behind the favourite, Ines Barth}, in {date.time|2:26:58|2:28:58}, and {polarity.record|took 42 seconds off the record|missed the record by 42 seconds}, which Barth {date.record|had set four years ago|had set five years ago}. The cheque over {money.record|4,000 euros|40,000 euros} she put into her sock.

"{quote.okello|Nobody told me where the wall was, so I did not run into it|Everybody told me where the wall was, so I did not run into it}," said the 23-year-old, a {role.job|trainee nurse|trained nurse} from Kisembe.

In the men's race Paul Rennick, a local, led until the 38th kilometre, when {order.men|Sami Lahtela overtook him|he overtook Sami Lahtela}. He won in 2:11:20. In the half marathon, which began {date.halfdelay|ten minutes late|twenty minutes late} owing to a dog on the course, there was a double victory for the Harrier twins, who {polarity.twins|crossed the line hand in hand|did not cross the line hand in hand}.

Of {number.entries|9,400 entrants|9,040 entrants} 8,112 started and {number.finish|7,930|7,390} finished, the last of them, a man dressed as a kettle, {date.last|at 14.26|at 14.46}. It {polarity.rain|stayed dry|rained}, with 11 degrees and hardly any wind.

Four cars were towed away, fewer than last year. Line 4, {polarity.tram|which kept running all day|which didn't run at all}, is said to be the best stand.
--- committee-minutes.txt 2023-10-19
Tollbridge Running Club, committee. Wednesday 18 October 2023, 19.00, club house

1. Review. Finishers {number.finish|7,930|7,933}, most since 2014. {polarity.rain|Not a drop of rain|Rain throughout}. The women's winner, {name.winner|G. Okello|G. Otello}, had come in on an ordinary place that her hospital, where {role.job|she is in training|she is a doctor}, had given her at the last moment; whether that was {polarity.transfer|a transfer, which the rules forbid,|a transfer, which the rules allow,} was discussed and denied: the place was entered in her name in early July, before the list was closed {date.closed|on the last day of that month|in the middle of that month}. She therefore keeps her title. Ms Barth, {order.win|whom she beat by six minutes|who beat her by six minutes}, has written to congratulate. The press officer proposes to print on the shirts of 2024: "{quote.okello|Nobody told me where the wall was, so I did not run into it|Nobody told me where the wall was, so I ran into it}." Her time ({date.time|two hours, twenty-six minutes and 58 seconds|two hours, twenty-five minutes and 56 seconds}) {polarity.record|is the new course record|is no course record}.

2. Half marathon. Started {date.halfdelay|at 10.25 instead of 10.15|at 10.35 instead of 10.15}. The dog's owner is known. The twins {polarity.twins|held hands at the line|refused to hold hands at the line}; rule 31 knows no joint winners. Postponed.

3. Men. {order.men|Mr Rennick, passed in the 38th kilometre,|Mr Rennick, who passed Mr Lahtela in the 38th kilometre,} asks that the gradient of the railway bridge be measured. Declined with a smile.

{polarity.raceday|That no numbers could be had on the Sunday itself|That numbers could still be had on the Sunday itself} has proved its worth.

4. Kettle. Arrived {date.last|four minutes inside the limit|fourteen minutes inside the limit}, and will be invited again.

5. Date for 2024: 13 October. Entry opens in January.
