# summary: A cement maker's year; results release with a table, finance chief's call transcript, business daily, staff magazine
# domain: company results
--- results-release.md 2024-02-29
# Bastion Cement: results for 2023
*{place.hq|Ravelsund|Raversund}, Thursday 29 February 2024, {date.hour|07.00|17.00}*

| Millions of euros | 2023 | 2022 | Q4 2023 | Q4 2022 |
|---|---|---|---|---|
| Sales | {money.sales|3,214|3,412} | 3,026 | {money.q4|742|724} | 788 |
| Operating profit | {money.profit|391|319} | 274 | 81 | 64 |
| Net debt, year-end | {money.debt|1,160|1,610} | 1,402 | | |
| Tonnes sold (m) | {number.tonnes|24.1|21.4} | 26.0 | 5.3 | 6.2 |

The sale of the gravel pits was {order.gravel|completed before the end of the year|still to be completed at the end of the year}. For 2024 we expect sales {polarity.outlook|slightly below|slightly above} those of last year.

**Dividend.** {money.dividend|2.40 euros|2.04 euros} a share (2022: 1.90), payable {date.payable|on 17 May|on 27 May}. **Share buy-back.** {polarity.buyback|None is planned|One is planned}.

**Plants.** Kiln 2 at Orrefell was shut {date.kiln|for good on 30 June|for good on 30 September}. The kiln at {place.capture|Stennmark|Stennfors} will be the first with carbon capture; construction begins {date.capturestart|in the third quarter of 2024|in the first quarter of 2024}, and {date.capture|from 2027|from 2029} it is to hold back 600,000 tonnes a year.

**Board.** {name.chair|Birgitta Holmqvist|Brigitta Holmgren}, chair since {date.chairsince|2016|2018}, will {polarity.chair|not stand again|stand again} at the annual meeting on 8 May.

First-quarter figures: {date.q1|25 April|15 April}.
--- call-transcript.txt 2024-02-29
Conference call, 29 February 2024, 10.00. {role.cfo|Etienne Varga, chief financial officer|Etienne Varga, chief operating officer}

VARGA: Good morning. You have had the release {date.hour|for three hours|for three days}, so I'll be short. Nobody built houses and we earned more than ever. How? Price. We sold {number.tonnes|24.1 million tonnes|24.6 million tonnes}, close on two million fewer than a year earlier, and took in six per cent more money. The last quarter alone was weaker: {money.q4|742 million|762 million} after 788.

We have brought debt down to {money.debt|1.16 billion|1.26 billion}. Most of that is the gravel. The money {order.gravel|was on the account by Christmas|was not on the account by Christmas}.

QUESTION (Brandt, Hollar Bank): Will there be a buy-back?
VARGA: {polarity.buyback|No|Yes}. "{quote.varga|I would rather buy a kiln that captures carbon than a share that captures applause|I would rather buy a share that captures applause than a kiln that captures carbon}," as I have said to my own mother, who holds two hundred.

QUESTION (Lund, Morrow): Has the ministry signed for Stennmark?
VARGA: {polarity.signed|Not yet. I expect the signature|Yes. We had the signature} {date.signed|in April|in January}. The grant covers {number.grant|45 per cent|54 per cent} of the costs. The diggers come {date.capturestart|in the summer, between July and September|in the spring, between April and June}.

QUESTION (Brandt): And your own plans?
VARGA: I have a contract {date.contract|until the end of 2026|until the end of 2024}. I intend to {polarity.stay|see it out|leave before it is out}.

QUESTION (Ossian, private shareholder): When did you last fire somebody?
VARGA: At Orrefell we closed a kiln. Of the 118 people there, {number.moved|91|19} have other jobs with us.

(The call ended at {date.callend|10.50|11.50}.)
--- business-daily.txt 2024-03-01
Bastion earns more with less

A kilo of cement has never been so dear, and no one is happier about it than Bastion. The group from {place.hq|Ravelsund|Ramsund} lifted its operating profit {money.profit|from 274 to 391 million euros|from 247 to 391 million euros}. Sales came to {money.sales|3.2 billion|3.6 billion}; the volume shrank.

Shareholders get {money.dividend|2.40 euros|2.60 euros}, fifty cents more than last time, and get it {date.payable|in the middle of May|in the middle of June}. That they get no more than that is the work of {role.cfo|the chief financial officer, Etienne Varga|the chairman, Etienne Varga}. "{quote.varga|I would rather buy a kiln that captures carbon than a share that captures applause|I would rather buy a kiln that captures carbon than a share that captures headlines}," he told analysts in {date.callend|fifty minutes|ninety minutes} of questions. He also said that he would {polarity.stay|serve until his contract expires|step down well before his contract expires} {date.contract|in December 2026|in December 2027}.

For this year the company {polarity.outlook|sees sales falling a little|sees sales rising a little}, as flats stay unbuilt. {name.chair|Birgitta Holmqvist|Birgitta Holmkvist}, {polarity.chair|who is giving up the chair in May|who will go on in the chair after May}, {date.chairsince|has led the board for eight years|has led the board for eighteen years}. Her successor is to be named {date.successor|by the end of March|by the end of April}.

The state has {polarity.signed|yet to put its name to|already put its name to} the grant for the capture plant at {place.capture|Stennmark|Steinmark}; Bastion counts on it {date.signed|next month|in three months}. The share closed at €61.10, up 4 per cent; a year ago it stood at 43.
--- staff-magazine.txt 2024-03-20
WHAT COUNTS, spring issue

{speaker.orre|Kerstin Ask, kiln master at Orrefell|Kerstin Ask, works council chair at Orrefell}, pressed the red button herself. {date.kiln|It was the last day of June|It was the last day of May}, a Friday, half past one. "{quote.ask|It had a voice, and then it was a building|It was a building, and then it had a voice}," she says. {order.ask|She had signed up for Stennmark before that day|She signed up for Stennmark only after that day}. With her went most of the shift; {number.moved|ninety-one of us|eighty-one of us} have found another place in the group, nine retired, eighteen left.

At Stennmark the future takes up three football fields. {polarity.permit|The environmental permit is there|The environmental permit is missing}; it came in November. If the ministry keeps its word and pays {number.grant|its 45 per cent|its 40 per cent}, the first carbon dioxide goes into the ground {date.capture|in three years|in five years}, not, as this magazine once wrote, in 2025.

Who comes after Ms Holmqvist? {date.successor|Before the month is out|Before the summer is out} we shall know. The staff members of the board, four of twelve, have met two candidates. {polarity.inside|Neither is from within the group|Both are from within the group}.

The canteens: the lunch subsidy rises {date.lunch|from Easter|from Whitsun} to three euros. The results for January to March come out {date.q1|on the last Thursday of April|on the last Thursday of May}. Till then: hard hats on. Last year's 14 accidents were four fewer than in 2022, and fourteen too many.
--- board-notice.txt 2024-03-26
The supervisory board of Bastion Cement has chosen Torvald Nyman, 57, as its next chair. He comes, {polarity.inside|like the other candidate, from outside the group|like the other candidate, from inside the group}. He was at the paper maker Lindal from 2012 to 2022.
The board took note that the environmental permit for the capture plant {polarity.permit|has been granted|has been refused}, raised the lunch subsidy {date.lunch|as of 1 April|as of 1 May} and thanked {speaker.orre|the kiln master Kerstin Ask|the plant doctor Kerstin Ask}, who had been its guest and from whose words the Orrefell booklet takes its title: "{quote.ask|It had a voice, and then it was a building|It had a voice, and now it is a building}." She told the members that she had {order.ask|applied to Stennmark while the kiln was still burning|applied to Stennmark when the kiln was already cold}.

The board also looked at the safety report (14 accidents, none of them severe), at a study on barges that would bring clinker down the river from 2029, and at the sponsoring of the local orchestra, which stays at 60,000 euros a year until 2025. The pay of the supervisory board was last changed in 2021. Its next sitting is on the eve of the annual meeting. The minutes will, as always, be read by the auditors first.
