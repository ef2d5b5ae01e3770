# summary: Two men are sentenced for a post office raid; court report and prosecution statement
# domain: court
--- evening-ledger.txt 2024-05-23
Two cousins who held up a village post office with a toy pistol were sent to prison {date.sentence|on Wednesday|on Thursday} by a judge who told them that the fear they had caused "was in no way a toy".

{name.elder|Dale Orrin|Dean Orrin}, 34, was given {number.elder|seven years|eleven years}. {name.younger|Kit Orrin|Kip Orrin}, 22, who drove the car, received three years and four months. Both {polarity.plea|had pleaded guilty|had pleaded not guilty} at an earlier hearing.

Harwell Crown Court heard that the pair got away with {money.haul|£11,460|£14,160}, of which a little under £4,000 has been found. They walked into the shop in {place.shop|Nether Sall|Upper Sall} {order.pension|half an hour before pensions were due to be paid|half an hour after pensions had been paid}. {role.victim|The postmistress|The postman}, Joan Pym, 61, has not gone back behind the counter.

"{quote.judge|You chose her because she was alone, and you stayed because she was afraid|You chose her because she was alone, and you left because she was afraid}," said {speaker.judge|Judge Marian Oakeley|Judge Adrian Oakeley}.

Their barrister said that the elder man owed £9,000 to a lender and had been promised the debt would be wiped out.
--- prosecution.md 2024-05-22
# Pair jailed for armed robbery

Two men have today been sentenced for the robbery of a post office at {place.shop|Nether Sall|Nether Hall} on 9 November last year. The sum of {money.haul|£11,460|£11,640} was stolen. {name.elder|Dale Orrin} must serve {number.elder|a seven-year sentence|a nine-year sentence}; his cousin {name.younger|Kit|Kris} Orrin must serve 40 months.

The imitation weapon was found in a drain eleven days later. Faced with that evidence both men {polarity.plea|admitted the offence|denied the offence}. We were able to show that they had watched the premises twice and picked a moment {order.pension|ahead of the pension payments|following the pension payments}, when the till was full.

Passing sentence, {speaker.judge|Her Honour Judge Oakeley|His Honour Judge Oakley} told them: "{quote.judge|You chose her because she was alone, and you stayed because she was afraid}."

{role.victim|The postmistress|The postman} showed great courage in giving evidence at the committal. A confiscation hearing is listed for {date.confiscation|6 September|9 September}.
--- court-list.txt -
R v Orrin and Orrin. Sentence passed {date.sentence|22 May 2024|23 May 2024}, Court 3. Confiscation: adjourned to {date.confiscation|6 September 2024|6 December 2024}, time estimate half a day. Defendant Dale Orrin to appear by video link.

R v Sallow. Burglary, Wick Lane post office, 2017: application to vary compensation order of £1,250, refused. R v Penrose: trial, day 4 of 6, jury of eleven. R v Ashe: plea hearing, vacated. Sitting times are 10.30 to 1 and 2.05 to 4.15. Members of the press who want copies of {speaker.judge|Judge Oakeley's|Judge Oakley-Brown's} remarks to the two cousins are asked to apply to the usher.
