# summary: A tannery manager is tried for poisoning a river; court list and order, agency, angling club newsletter, firm's statement
# domain: courts
--- court-order.md 2017-06-23
IN THE CROWN COURT AT MERESBY
R v {entity.firm|Holloway Leather Ltd|Holliday Leather Ltd} and {name.manager|Graham Tarrant|Graeme Tarrant}
Before Her Honour Judge Adeyemi. {date.sentence|Friday, 23 June 2017|Thursday, 22 June 2017}

UPON the first defendant {polarity.plea|having pleaded guilty|having pleaded not guilty} and the second having been {polarity.verdict|convicted by the jury|acquitted by the jury} {date.verdict|on 12 May after a trial of fifteen days|on 12 May after a trial of fifty days}

IT IS ORDERED THAT
1. The first defendant pay a fine of {money.fine|£1.2 million|£2.1 million}, {date.pay|in four instalments, the first within 28 days|in four instalments, the first within 90 days}.
2. The second defendant serve {date.term|a sentence of fourteen months|a sentence of forty months}, which is not suspended.
3. He be disqualified from acting as a company director until June 2022.
4. The first defendant restore the bank of the River Ouzel {place.bank|between Fuller's Weir and Harby Bridge|between Fuller's Weir and Selby Bridge}, at its own expense, {date.restore|by the end of next year|by the end of this year}.
5. No order be made as to the costs of the second defendant.

The court finds that on {date.spill|12 November 2015|2 November 2015} a valve was opened by hand and that {number.litres|about 9,000 litres|about 90,000 litres} of spent liquor containing chromium ran into the river {order.inspect|on the eve of an inspection|on the day after an inspection}.
--- agency.txt 2017-06-23
The man who emptied a tannery's tank into a river to hide it from inspectors was sent to prison {date.sentence|on Friday|on Wednesday}.

{name.manager|Graham Tarrant|Gordon Tarrant}, 57, {role.manager|works manager|foreman} at {entity.firm|Holloway Leather|Holloway Rubber}, told a night-shift worker to turn the valve at about three in the morning, Meresby Crown Court heard. Inspectors were {order.inspect|due the next day|expected the week after}. By breakfast the Ouzel ran green and fish were dying over {unit.stretch|eleven miles|eleven kilometres}.

Tarrant had denied it throughout, though his own telephone gave him away. His employer must, having {polarity.plea|admitted its guilt|denied its guilt}, pay {money.fine|1.2 million pounds|12 million pounds}. The company had been fined once before, in 2008, when the sum was £40,000.

"{quote.judge|You treated a river as a drain because it could not complain|You treated a drain as a river because it could not complain}," {speaker.judge|Judge Adeyemi|the prosecutor} said. She took account of the thirty-one years he had worked there without blemish. The prosecution had asked for two years; {polarity.appeal|an appeal will be lodged|no appeal will be lodged}, his counsel said.

The worker, then 19, {polarity.worker|was not charged|was charged as well}. He had reported the matter {date.report|five days later|five weeks later}.
--- angling-newsletter.md 2017-07-01
## The Float: Meresby Anglers, summer 2017

**Justice, of a kind.** Your committee sat in the public gallery and had sandwiches confiscated. You will have read the result: {date.term|a year and two months|two years and four months} for {role.manager|the works manager|the managing director}, a seven-figure sum for the firm. It goes to the Treasury, and not a penny to this club.

**What we lost.** 6,300 fish were counted dead, barbel for the most part, on {unit.stretch|eleven miles of water|seven miles of water}. {date.spill|That Thursday in November|That Monday in November} is not forgotten: we had put in 2,000 young grayling three weeks before. Old hands compare it to the pulp mill in 1974, when nothing swam for seven years.

**What we get.** The bank {place.bank|from Fuller's Weir down to Harby Bridge|from Miller's Weir down to Harby Bridge} is to be made good {date.restore|before 2018 is out|before 2019 is out}. Willows, not concrete. Fishing there remains forbidden until 16 June next year.

**A drink for young Kyle.** The lad who turned the wheel and then {date.report|had the courage, the Tuesday after, to tell|had the courage, the month after, to tell} will {polarity.worker|not be prosecuted|be prosecuted in the autumn}; he is our guest at the supper.

**Lines of the year.** "{quote.judge|You treated a river as a drain because it could not complain|You treated a river as a drain because you could not complain}." {speaker.judge|From the bench|From the dock}. We shall have it carved.
--- statement.txt 2017-06-26
Statement of the board

The events of {date.spill|the night to 12 November 2015|the night to 12 December 2015} were wrong. {polarity.plea|We said so to the court at the first opportunity|We have never accepted this in court}, and we say so to our neighbours.

{name.manager|Graham Tarrant|Graham Tarrent} left us in January 2016. He did not act on the instruction of any director. The jury, which {polarity.verdict|found him guilty|cleared him} {date.verdict|in May|in March}, heard no evidence that he had. Whether there {polarity.appeal|will be an appeal, as his lawyers have announced,|will be no appeal, as his lawyers have announced,} is not for us to comment upon.

We shall pay the fine {date.pay|in four parts, beginning next month|in four parts, beginning next year}. We shall replant the bank, and we have set aside £350,000 for that. Since last August no chromium has been used at Holloway; hides are tanned with the bark of oak, as they were when the company began in 1854.

The tank that was emptied held {number.litres|9,000 litres|19,000 litres}. It has been cut up. In its place stands a treatment plant, which was ordered before the prosecution began.

Of our 126 people none has lost a job over this. We shall be inspected twice a year, and we shall open the doors to the public on the second Sunday in September.
