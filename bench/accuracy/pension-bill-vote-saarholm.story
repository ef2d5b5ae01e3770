# summary: A parliament passes a pension reform by one vote; a wire, a parliamentary record, an analysis and a pensioners' federation circular
# domain: parliament
--- wire.txt 2025-06-20
SAARHOLM, June 20 - Saarland's parliament passed a contested pension reform {date.vote|late on Thursday|late on Wednesday} by {number.margin|a single vote|a margin of eleven votes}, sparing the minority government of {name.premier|Annika Roswall|Annika Rosvall} a collapse after fourteen months in office.

The bill, backed by {number.ayes|75 members|57 members} of the 149-seat house, raises the retirement age {number.age|from 65 to 67|from 65 to 68} in quarterly steps {date.phase|between 2027 and 2034|between 2027 and 2043}. It had been amended eleven times since it was tabled in the autumn.

The decisive vote came from {name.rebel|Folke Anders|Folke Anderberg}, a member of the opposition Rural Party, who {order.rebel|had announced his decision before the debate|announced his decision only after the debate}. He was {polarity.expelled|expelled from his party's group|not expelled from his party's group} within the hour. "{quote.rebel|My grandchildren cannot vote, so I lent them mine|My grandchildren can vote, so I lent them mine}," {speaker.rebel|Anders|Finance Minister Tove Quist} told reporters outside the chamber.

Trade unions called a day of protest for {date.protest|July 3|July 8}, with a rally on {place.assembly|Customs House Square|Castle Square}. The largest of them, the General Workers, with 410,000 members, said it had not ruled out going to court. Employers were pleased. "It is less than we wanted and more than we dared hope," said Karl Mossberg of the Chamber of Industry.

Yields on Saarland's ten-year bonds fell by six basis points on Friday, to 3.41 percent, while the currency was unchanged. Two rating agencies had threatened to cut their grades in the event of a failure; one of them, Halden Ratings, now rates the outlook as stable.

Finance Minister {name.finance|Tove Quist|Tova Quist} has said that the state would have to borrow 2.1 billion crowns a year from 2030 onwards without the reform. With it, by her ministry's figures, {money.saving|1.4 billion crowns a year|4.1 billion crowns a year} will be saved at the end of the phase-in. The opposition puts the figure at no more than 900 million.

Attempts at reform failed in 2009, when it was withdrawn after a general strike, and in 2018, when it was rejected by 12 votes.
--- record.md 2025-06-19
# Official summary record, 96th sitting, {date.vote|Thursday 19 June 2025|Thursday 12 June 2025}

The sitting opened at 13.00, {role.chair|Deputy Speaker Hedda Lunn|Speaker Hedda Lunn} in the chair, the Speaker having wished to speak from the floor. Present: 149 members.

## Bill 112, Old-Age Security (Amendment), third reading

{name.finance|Ms Quist|Ms Quisling}, Minister of Finance, said that the average pensioner now drew benefits for 19.6 years, against 13.2 when the present age was fixed. Contributions stood at 18.5 per cent of wages and would have to rise to 23 if nothing was done.

{speaker.roofers|Mr Valdemar Stang (Labour)|Mr Valdemar Stang (Liberal)} said that a roofer of 62 {polarity.roofers|was given no exemption by the bill|was given an exemption by the bill}. Those who had sat at desks were legislating for those who had not.

Ms Pia Brun (Liberal) welcomed the bonus of 3 per cent for each year worked beyond 67 and regretted that it was not 5. Mr Anders (Rural) stated, as he had in a letter to his group {order.rebel|on the eve of the sitting|on the morrow of the sitting}, that he would vote with the government. (Interruptions. The chair called members to order and suspended the sitting for ten minutes.)

Amendment 4 (exemption after 45 years of contributions): {polarity.fortyfive|rejected, 70 to 79|adopted, 79 to 70}. Amendment 6 (part-time pension from {number.parttime|63|60}): adopted, 101 to 48. Amendment 9 (indexation to wages in place of prices): rejected, 61 to 88.

Vote on the bill as amended, by roll call at 23.10: {number.ayes|ayes 75|ayes 85}, noes 74. The bill was adopted. It provides that the age of entitlement, {number.age|at present 65, shall be 67|at present 63, shall be 67} for those {date.cohort|born in or after 1967|born in or after 1976}.

## Other business

Bill 115, inland fisheries, second reading: adopted without a vote. Petition 40, on the keeping of hens in allotments: referred to committee. The written answers to questions 811 to 836 are annexed.

The sitting closed at 23.40. Next sitting: Tuesday 24 June, 14.00, when the House will take the defence estimates and the report of the Ombudsman. Members were reminded that the east stairs are under repair until the recess, which begins on Friday 4 July.
--- analysis.txt 2025-06-21
There are governments that fall on principle and governments that survive on arithmetic. {name.premier|Annika Roswall's|Monika Roswall's} survived on Thursday on an apple grower from the north who cannot stand her.

{name.rebel|Folke Anders|Folke Andersen} is 71, has sat in parliament for the Rural Party since 1998 and has been known, until now, for a private bill on the grading of fruit. He will not run again. His own side threw him out before midnight ({polarity.expelled|the vote in the group was 31 to 2|the vote to do so failed by 31 to 2}). It knew what was coming, which made it angrier.

What has been bought with that vote? The age at which Saarlanders retire climbs by three months at a time {date.phase|from 2027 until it gets to its goal in 2034|from 2029 until it gets to its goal in 2034}. Nobody {date.cohort|born in 1966 or earlier|born in 1968 or earlier} has to work the full two years more. There is a sweetener for those who stay on, and part-time pensions {number.parttime|from 63|from 61}, which the Liberals got in return for their nine votes. What was left alone, too: {polarity.index|pensions go on rising with prices|pensions will from now on rise with wages}. What was left out matters as much: there is nothing for people in heavy trades; the idea that {polarity.fortyfive|forty-five years should be enough was voted down|forty-five years should be enough made it into the law}; and civil servants, on their own scheme, are to be dealt with "in a second step", that is to say, never.

The savings are modest. The ministry's {money.saving|1.4 billion|1.8 billion} is about one part in twenty of what pensions cost now. An independent panel under the economist Ruben Falck thought in March that 68 would have been needed, and that the state will be back at the table by 2040.

And yet this is more than anybody has done since {date.lastreform|1974|1994}, when the age was lowered from 67, where it had been for forty years. A certain irony was noted by {role.chair|the deputy speaker, Hedda Lunn|the speaker, Hedda Lunn}, who was in the chair and whose father had voted for that. She did not say it from the chair.

The prime minister did not celebrate. "{quote.premier|I asked for courage and got one man's worth, which was enough|I asked for courage and got one man's worth, which was not enough}," she told her people in the canteen. Her Centre Party has 41 seats, its two partners have 33 between them. That makes 74. {number.margin|One more than the other side|Three more than the other side} is all she needed, and she cannot ask the apple grower twice: the defence estimates are up on Tuesday.
--- federation-circular.md 2025-06-23
# To all branches of the Federation of Pensioners

Dear friends,

You have been ringing us since Friday. Most of those who ring are already drawing a pension and want to know whether they will lose anything. **They will not.** The law touches neither pensions in payment nor the widow's supplement. Indexation {polarity.index|continues to follow prices|will now follow wages}; a proposal to change that failed.

It is our children who will pay. {speaker.roofers|Mr Stang of Labour|Ms Brun of the Liberals} put it best in the debate: {polarity.roofers|there is no way out for the roofer|there is a way out for the roofer}, the nurse or the man on the trawler. We had collected 212,000 signatures for an exemption and handed them over in May. We were given coffee.

Some of you have asked about Mr Anders. His words, "{quote.rebel|My grandchildren cannot vote, so I lent them mine|My grandchildren cannot vote, so I gave them mine}", have been printed on posters, we hear. We respect {speaker.rebel|the member's} conscience. He is, for the record, a member of our Northern branch and his subscription is paid.

The prime minister's remark in the canteen, "{quote.premier|I asked for courage and got one man's worth, which was enough|I asked for courage and got one man's word, which was enough}", has been less well received.

**What next?** We will march with the unions {date.protest|on Thursday week, 3 July|on Thursday week, 10 July}. Assembly is at {place.assembly|Customs House Square|Customs House Street} at eleven; those who cannot stand for long should come to the tram depot, where there will be chairs. Branches north of the river are asked to book coaches by Friday and will get back 60 per cent of the fare. At the last march, in 2018, there were 14,000 of us, and the sun shone.

Then there is the court. The General Workers are looking at a suit, and our own lawyer thinks that it is arguable that a change of two years at such short notice offends against the constitution. In {date.lastreform|1974|1979}, when things went the other way, nobody sued.

Please note that the office is closed on Midsummer Day. The summer lottery has made 38,250 crowns so far. The winner of the bicycle has not come forward: ticket 4471, green.

With warm regards, Sigrid Mo, chair
