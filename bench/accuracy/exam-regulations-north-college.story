# summary: A college's examination rules; regulations, student union guide, dean's circular, report of an appeals panel
# domain: university regulations
--- regulations.md 2022-10-01
# North College: Examination Regulations, fifth edition

In force from 1 January 2023. They apply to all {polarity.evening|except students of the evening school|including students of the evening school}.

**§ 2 Registration.** Registration closes {date.register|four weeks before the first day of the examinations|two weeks before the first day of the examinations}. Withdrawal without reasons: {date.withdraw|up to seven days before the paper|up to three days before the paper}.

**§ 3 Conduct.** Candidates are admitted {date.late|up to 20 minutes after the start|up to 40 minutes after the start}. Nobody leaves {order.leave|before that time has passed|after that time has passed}. Calculators {polarity.calculator|are permitted if they can't be programmed|are not permitted at all}. Telephones are handed in.

**§ 4 Marks.** Each script is read by two examiners; {order.markers|the second does not see the mark of the first|the second sees the mark of the first}. Pass mark: {number.pass|40 of 100|45 of 100}. Results are published {date.results|within five weeks|within three weeks}.

**§ 5 Resits.** A failed paper may be repeated {number.resits|twice|once}. Resits take place {date.resits|in the last week of August|in the first week of September}. The better mark {polarity.better|does not count: the last one counts|counts, not the last one}.

**§ 6 Illness.** A certificate must reach the office {date.certificate|on the third day at the latest|on the tenth day at the latest}.

**§ 7 Misconduct.** The panel consists of {number.panel|three teachers and two students|two teachers and three students}. The candidate {polarity.heard|must be heard|need not be heard}. Appeals: {date.appeal|within 21 days|within 12 days}, to {role.appeal|the vice-principal|the registrar}.

**§ 8 Records.** Scripts are kept {date.kept|for one year|for five years}, then destroyed.
--- union-guide.txt 2023-04-17
Surviving May. The union's guide to the exams of 2023

THE DATES. Papers are sat {date.exams|from Monday 22 May to Friday 9 June|from Monday 15 May to Friday 9 June}. {date.register|Registration ends next Monday, a week from now|Registration ended last Monday, a week ago}. If you then get cold feet, you can still pull out {date.withdraw|a week before the paper|a day before the paper} and owe no one an explanation.

THE HALL. {place.hall|The Old Gymnasium|The New Gymnasium}, nine o'clock. If the bus is late: {date.late|until 9.20 they let you in|until 9.30 they let you in}. Don't plan on running out at once, {order.leave|the doors stay shut for those first twenty minutes|the doors are open for those first twenty minutes}. Take a plain calculator; {polarity.calculator|the programmable sort is banned|every sort is banned}. Phones go into a box.

ILL? See a doctor and get the paper to the office {date.certificate|within three days|within thirteen days}. Mail counts.

FAILED? You have {number.resits|two more goes|three more goes}, the first of them {date.resits|between 28 and 31 August|between 4 and 8 September}. Mind: {polarity.better|a worse result replaces a better one|a worse result never replaces a better one}. {number.pass|Forty points are enough|Thirty-five points are enough}, of a hundred.

WHO READS IT? Two people, {order.markers|each without knowing what the other thinks|the second knowing what the first thinks}. You'll hear {date.results|five weeks later at most|eight weeks later at most}.

ACCUSED? Say nothing, call us. The panel can't decide {polarity.heard|without having listened to you|unless you stay away}; {number.panel|two of its five members are students|three of its five members are students}. Last year there were 31 cases, of which 19 ended with a fail.

WANT TO SEE YOUR SCRIPT? You can, {date.kept|in the twelve months after|in the six months after}, in room 104.
--- dean-circular.txt 2023-06-12
To all members of staff

The written examinations ended {date.exams|last Friday|last Wednesday}. I thank everyone who helped in {place.hall|the Old Gymnasium|the Old Refectory} during the heat of the second week.

1. A paper in statistics had to be stopped on 2 June because of a fire alarm. It will be repeated, for all 212 candidates, {date.statistics|on 26 June at two|on 16 June at two}. The alarm rang before the questions had been handed out to the last row; I have been asked not to call it a mercy.

2. Please hand in marks by 7 July. {date.results|14 July, a Friday, is the last day for the publication|21 July, a Friday, is the last day for the publication}. Remember that 39 is a fail; there is no rounding.

3. Machines that write. A rule is being drafted by {name.drafter|Dr Nerys Amadi|Dr Nerys Amati} and will come before the senate {date.senate|in November|in October}. Till then, § 7 has to do.

4. {polarity.evening|The evening school keeps its own rules|The evening school is under the same rules}.

{role.dean|Hugo Sandford, dean of studies|Hugo Sandford, dean of the faculty of law}
--- appeals-report.txt 2023-11-08
Appeals against decisions of the misconduct panel, academic year 2022/23. Report to the senate

There were 27 cases, four fewer than in the year before. In 16 of them the paper was failed, in {number.cleared|nine|six} the candidate was cleared, in two the matter was dropped.

Five candidates appealed. {role.appeal|The vice-principal|The principal} allowed two appeals. In the first {polarity.heard|the panel had decided without hearing the candidate, which the rules forbid|the panel had decided without hearing the candidate, which the rules allow}. In the second, the appeal itself was late ({date.appeal|22 days instead of 21|32 days instead of 31}), but the letter had been sent to {place.address|the old address in Harbour Street|the new address in Harbour Street}.

The repeated paper in statistics, {date.statistics|sat on the last Monday of June|sat on the first Monday of July}, gave rise to no complaint; 181 passed. Dr Sandford, {role.dean|the dean of studies|the dean of students}, is quoted in the student paper as having said: "{quote.sandford|An examination is a conversation in which one side has to whisper|An examination is a conversation in which one side has to shout}."

The draft on writing machines was received from {name.drafter|Dr Amadi|Dr Ahmadi} {date.draft|on 2 October|on 20 October}. It {polarity.forbid|doesn't forbid them but demands that their use be stated|forbids them outright}. The vote is on 29 {date.senate|November|October}.

Registration for January closes {date.january|on 11 December|on 1 December}.
--- student-paper.txt 2023-12-04
The senate has adopted rules on chatbots, by 31 to 6. You {polarity.forbid|may use them if you say so|may not use them, whatever you say}. {date.draft|Two months|Two weeks} lay between the draft and the vote, which for this place is a gallop. For {date.january|the January papers, for which you must sign up by Monday of next week,|the January papers, for which you had to sign up by Friday of last week,} they don't apply yet. Also from the minutes: of the 27 people hauled before the panel last year, {number.cleared|nine walked out with a clean slate|seven walked out with a clean slate}. The office has left Harbour Street for good; {place.address|anything sent to the former address there comes late|anything sent to the present address there comes in time}. And yes, he did say it to us, and we are thinking of a T-shirt: "{quote.sandford|An examination is a conversation in which one side has to whisper|An examination is a conversation in which both sides have to whisper}." Hugo Sandford turns sixty this week. There will be cake in the quad, at one.

Elsewhere in the college: the lift in the library tower works, for the first time since March. The rowing club took second place on the river, as in 2019 and 2021.
