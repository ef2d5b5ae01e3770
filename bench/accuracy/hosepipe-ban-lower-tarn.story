# summary: A water company bans hosepipes in a drought; statutory notice, questions on the website, paper, gardening column
# domain: weather
--- notice.md 2022-08-03
**TARNWATER PLC: NOTICE OF TEMPORARY RESTRICTIONS**

Under section 76 of the Act, TarnWater hereby prohibits the use of hosepipes in {place.area|the Lower Tarn zone|the Upper Tarn zone} {date.from|with effect from 00.01 on Friday 12 August 2022|with effect from 00.01 on Friday 26 August 2022}, until further notice.

The prohibition extends to watering gardens, washing private cars, filling {polarity.pools|pools, paddling pools included|pools, paddling pools excepted}, and cleaning paths. It does not extend to: drip irrigation; holders of a blue badge; {polarity.veg|vegetables grown to be eaten|flowers grown to be sold}; lawns laid {date.lawn|within the last 28 days|within the last 82 days}.

Representations may be made in writing up to noon on 10 August. Whoever contravenes the prohibition is liable to a fine of up to {money.fine|£1,000|£10,000}.

Grounds. Rain from March to July amounted to 41 per cent of the average. Hallow Reservoir stood at {number.hallow|38 per cent|83 per cent} on 1 August, the lowest for that date {date.since|since 1995|since 1959}. The company {polarity.permit|has been granted|has been refused} a permit to take an additional 20 megalitres a day from the river, valid {date.permit|until 31 October|until 31 December}.

By order: L. Oduya, Company Secretary
--- web-questions.md 2022-08-12
## The hosepipe ban explained

**When did it start?** {date.from|This morning, one minute after midnight|Last Friday, one minute after midnight}. We gave notice nine days before.

**Where does it apply?** {place.area|From Hallow down to the sea|From Hallow up into the hills}. Customers of Eastmoor are not concerned.

**May I fill the children's paddling pool?** {polarity.pools|Not with a hose. With buckets, yes|Yes, with a hose or with buckets}.

**And my beans?** {polarity.veg|Food crops may be watered, with a hose as well|Food crops may not be watered with a hose either}. Please do it {date.water|after eight in the evening|before eight in the evening}.

**My turf is three weeks old.** Then carry on {date.lawn|until it is four weeks old|until it is eight weeks old}.

**What will happen if I take no notice?** In theory a fine of {money.fine|up to a thousand pounds|up to a hundred pounds}. In practice we have never fined anyone, in 1976, in 2006 or now. The last ban ended {date.lifted|sixteen years ago next month|fifteen years ago next month}.

**What are you doing yourselves?** Night crews repair {number.leaks|130 leaks a week|310 leaks a week}, against 90 in June. We {order.leak|repaired the big main at Cove Lane before we asked anything of you|shall repair the big main at Cove Lane once you have done your part}. A fifth of what we put in still never arrives.

**When will it end?** {polarity.end|When Hallow is back at 55 per cent|When the calendar says so}, which our planners do not expect {date.end|before October|before December}.
--- paper.txt 2022-08-05
THE sprinklers have a week to live. {date.from|From next Friday|From this Friday} no hose may be turned on in 212,000 households between Hallow and the coast.

It is the first ban in the valley for a long time. The last was lifted, in a cloudburst, {date.lifted|in September 2006|in November 2006}. Hallow, which {number.hallow|is little more than a third full|is barely a quarter full}, has not been so empty in early August for {date.since|twenty-seven years|seventeen years}; the church tower of the drowned village can be seen again.

{name.head|Marcus Idle|Martin Idle}, chief executive, defended the timing. "{quote.head|I can ask too early or I can ask too late, and only one of them can be forgiven|I can ask too early or I can ask too late, and neither of them can be forgiven}," {speaker.head|he|the river trust's chairman} said. Critics point out that TarnWater paid {money.dividend|£58 million|£85 million} to its owners in June, and mended 90 leaks a week that month; {number.leaks|the number has since risen to 130|the number has since risen to 230}.

The river trust is angrier about the permit. It will go to court over the extra water, {polarity.permit|which the regulator has allowed|which the regulator has not allowed} the company to take {date.permit|till the end of October|till the end of November}. Salmon come up the Tarn from mid-September.

The other company in the county, Eastmoor, says its reservoirs are 71 per cent full and it plans no ban this year.
--- column.txt 2022-08-20
**Gardening in the dry**, by Winifred Plumm

{date.from|A week ago yesterday|Two weeks ago yesterday} my hose retired. I was sent, with everybody else, to the can, and I have to report that I like it.

The rules are kinder than the shouting. {polarity.veg|My runner beans may have the hose, since I mean to eat them|My runner beans may not have the hose, much as I mean to eat them}; the dahlias certainly may not. The patch of new grass by the gate is safe {date.lawn|for the first four weeks of its life|for the first twelve weeks of its life}. Of the neighbour's blow-up pool {polarity.pools|it must be said that it broke the law on Sunday|it must be said that it broke no law on Sunday}, and that it was thirty-four degrees.

I was a young woman in 1976 and carried bathwater from June until the end of August. When they appointed a minister for drought, it rained three days later. In 2006 I had no garden. Mr {name.head|Idle|Ideal} of the water company says in the paper: "{quote.head|I can ask too early or I can ask too late, and only one of them can be forgiven|I can ask too early or I can ask too late, and both of them can be forgiven}." {speaker.head|He|His secretary} has a way with him. {order.leak|The great leak at Cove Lane, it is only fair to say, was seen to first|The great leak at Cove Lane, it must be said, still awaits its turn}. Whether his dividend, {money.dividend|fifty-eight million|eighteen million}, can be forgiven he did not say.

Mulch now. Water {date.water|late in the day, when the clock has struck eight|early in the day, when the clock has struck eight}. And do not hope {date.end|for a hose before October|for a hose before Christmas}: the man who reads the level at Hallow told me {polarity.end|that the ban hangs on the lake and on nothing else|that the ban hangs on the season and not on the lake}.
