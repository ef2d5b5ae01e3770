# summary: A firm's parental leave rules; policy text, staff questions, a letter to an employee and a works council report
# domain: workplace policy
--- policy.md 2024-09-02
# Parental Leave Policy, {version.policy|version 3|version 2}

In force {date.force|from 1 October 2024|from 1 November 2024}. Replaces the version of 2019. Owner: {role.owner|Director of People|Director of Finance}.

1. **Who.** Every employee of {entity.firm|Dovetail Instruments|Dovetail Industries} with {date.service|at least six months of service|at least twelve months of service} on the day on which the leave begins. Trainees {polarity.trainees|are included|are excluded}; agency staff are not.

2. **How long.** Birth parents: 26 weeks. Other parents and adoptive parents: {date.other|ten weeks|six weeks}. The leave may be taken in up to {number.parts|three parts|two parts}, of which none is shorter than two weeks, and ends {date.until|at the latest on the child's second birthday|at the latest on the child's first birthday}.

3. **Pay.** Full salary {date.fullpay|for the first 16 weeks|for the first 12 weeks}, {number.share|60 per cent|66 per cent} after that. Bonuses {polarity.bonus|are paid as if the employee had worked|are not paid for the time of the leave}.

4. **Notice.** In writing, {date.notice|eight weeks before|four weeks before}; for adoptions, as soon as it is practicable. The manager {polarity.refuse|cannot refuse|can refuse} the leave but may ask for a delay of a month at most.

5. **Return.** To the same post. In the first three months after the return, hours may be reduced to 80 per cent at full pay.

6. **Records.** Medical certificates are {order.cert|shown after the birth|shown before the birth} and then destroyed.

An eleventh week for twins was examined and not adopted.
--- intranet-questions.md 2024-09-16
### Baby on the way? Here's what changes

**My child is due on 28 September. Old rules or new?** Old, as the start of the leave counts. The new ones begin {date.force|in October|in December}.

**I started in May. Can I take leave in December?** Yes: you need {date.service|half a year with us|a year and a half with us} when you go, and you will have it.

**I'm an apprentice in the lens shop.** {polarity.trainees|Congratulations, you have the same rights|Sorry, the rules leave you out}. Only agency workers must turn to their agency.

**I'm the father. How many weeks?** {date.other|Ten, up from four|Eight, up from four}. Split them if you wish, {number.parts|in two or in three|in two, three or four}; a single week here and there isn't possible. And don't wait too long: {date.until|when the child turns two|when the child turns four}, what is left is lost.

**What will be on my payslip?** Everything, for sixteen weeks. From then on, {number.share|three fifths|four fifths}. {polarity.bonus|You don't lose your bonus|You do lose your bonus}.

**Can my boss say no?** {polarity.refuse|She can't|She can}. She can ask you to start up to a month later. Tell her {date.notice|two months ahead|three months ahead} and nobody will be surprised.

**Where's the form?** On page 9 of the handbook. Or write to Nuala in the People team, room 3.12, open from nine to noon.
--- letter.txt 2024-11-18
{place.site|Quarry Road, Ambleton|Quarry Road, Amberton}

Dear Mr Sørby,

Thank you for {date.request|your letter of 4 November|your letter of 14 November} and warm wishes to both of you.

Your leave has been entered as you asked: six weeks beginning on Monday 6 January 2025, and {order.rest|the other four, later, from 2 June|the other four, earlier, from 2 December}. That makes {date.other|the ten weeks|the twelve weeks} which our policy ({version.policy|the third since 1998|the fourth since 1998}) gives you. Because you told us {date.notice|nine weeks ahead, one more than was necessary|nine weeks ahead, three fewer than were necessary}, no one had to be asked for a delay. Your whole leave falls within the time for which {date.fullpay|full pay is due (16 weeks)|full pay is due (14 weeks)}.

A certificate is not needed now. {order.cert|Once the child is here, please bring it|Please bring it while the child is still on the way}, on paper; we look at it and shred it.

{name.cover|Priyanka Loos|Priyanka Roos} will stand in for you at the grinding bench. She asks whether the left-hand clamp is meant to rattle.

With kind regards
Nuala Quist
People team
--- council-report.txt 2024-12-05
From the works council, {entity.firm|Dovetail Instruments|Dovetail Optics}, {place.site|Ambleton|Camberton}

Parental leave. We had asked for it in 2022 and were told that it would cost too much. Two years on it is here. {role.owner|The Director of People, who owns the policy,|The Director of Sales, who owns the policy,} Ruth Ekholm, told us in the autumn: "{quote.ekholm|I have counted what it costs, and then I counted what it costs us not to|I have counted what it costs, and then I counted what it saves us}." The bill is {money.cost|310,000 a year|130,000 a year}; the firm earned 9.2 million last year.

Since the change, {number.applied|fourteen colleagues|forty colleagues} have applied, nine of them fathers. The first was Anders Sørby, whose letter came {date.request|on the first Monday of November|on the last Monday of November} and who takes six weeks first and {order.rest|the remaining four afterwards|the remaining four beforehand}. {name.cover|Priyanka Loos|Priya Loos} takes his place in January.

Our wish of one more week for twins {polarity.twins|was turned down|was granted}. We shall bring it up again {date.again|in spring|in autumn}.

Next meeting: Thursday 16 January, 13.00, small canteen. {order.agenda|The budget comes first, then the heating|The heating comes first, then the budget}.
--- staff-news.txt 2024-12-09
Two more things before the holidays. {order.agenda|Before it turns to the heating, the works council will deal with the budget|Before it turns to the budget, the works council will deal with the heating} (16 January, 13.00). And {number.applied|fourteen|seventeen} of you have asked for parental leave under the new rules, for which we have set aside {money.cost|310,000 for the year|340,000 for the year}. Twins will not get their extra week; {polarity.twins|the request was rejected|the request was accepted}, though the council will try anew {date.again|in the spring|in the summer}. As Ruth says: "{quote.ekholm|I have counted what it costs, and then I counted what it costs us not to|I have counted what it costs, and then I counted what it cost us not to}." The Ambleton site is shut from 24 December to 1 January.

The bicycle loan scheme goes into its third year: 38 bicycles have been leased since 2022, and the form has shrunk to two pages. The company doctor is in the house on the second and fourth Tuesday of the month. Please note that the old lift stays out of use until the end of February; goods go by way of hall 2. Congratulations to the grinding shop on 500 days without an accident, a figure that was 112 at this time last year.
