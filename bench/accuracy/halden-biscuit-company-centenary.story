# summary: A biscuit maker's past and last year; timeline on its site, a business profile, the annual release and an obituary of the founder's daughter
# domain: company history
--- timeline.md -
# Halden & Voss: our story

**1911** The baker {name.founder|Leopold Halden|Leonard Halden} and the grocer Anna Voss open a shop in Tanner Street, {place.origin|Bruckhaven|Brucksted}. He bakes, she sells. In the window: ginger thins, six to the penny.

**1919** The first factory, on the Salt Quay, with {number.hands|38 workers|83 workers}.

**1926** Fire. In the night of 3 February the ovens burn out. Production {order.fire|resumes before the year is over|does not resume before the year is over}.

**{date.tin|1934|1943}** The blue tin. It was drawn by a schoolteacher in an afternoon and {polarity.tin|has never been changed since|has been redrawn several times since}.

**1948–1951** Sugar is rationed; we bake with beet syrup. In {date.death|1950|1953} Leopold Halden dies.

**1953** His daughter {name.daughter|Marthe Halden|Marta Halden} takes over, the first woman at the head of a food company in the country. She stays {date.tenure|for 27 years|for 17 years}.

**1980** The family hands over to managers. The shares {polarity.shares|stay in family hands|are sold to an outside fund}.

**2003** New bakery at Oster, the old quay is sold.

**{date.listing|2016|2018}** We go to the stock exchange: {money.issue|24 crowns a share|42 crowns a share}.
--- profile.txt 2023-05-19
The quiet crunch

From our business staff

Nobody at Halden & Voss raises his voice, not even {speaker.chief|Ines Marchetti|the chairman, Jost Abel}, who has run the {place.origin|Bruckhaven|Oster-born} biscuit house since 2019 and has just doubled its exports. "{quote.dull|A biscuit should be the least exciting part of a good day|A biscuit should be the most exciting part of a good day}," says the chief executive, and breaks one.

It was not always dull. {name.founder|Old Leopold|Young Gustav}, the founder, paid his suppliers in gold after the fire of 1926, having mistrusted the banks, and {order.fire|had his ovens alight again that same November|had his ovens alight again only in the following spring}. {date.death|When he died in 1950|When he died in 1960}, for three years the firm had no head at all; two sons-in-law took turns. Then came a woman of 34 who had studied chemistry. Her reign, from 1953 {date.tenure|to 1980|to 1989}, made a local name a national one.

The public came in {date.listing|seven years ago|nine years ago}, when a fifth of the capital was floated. {money.issue|Twenty-four crowns|Fourteen crowns} was asked then; yesterday's close was 61. The family {polarity.shares|still holds the rest|no longer holds anything}, through a foundation which meets twice a year, eats in silence and votes.

What next? A second bakery is going up abroad, at Lissow. Ground was broken {date.lissow|last month|last autumn}; {date.start|in the summer of 2025|in the summer of 2024} the first thins are to come off its belts. Analysts think that the budget of 310 million crowns is on the low side.
--- annual-release.txt 2023-03-09
Halden & Voss: 2022 was a record year

Bruckhaven, 9 March 2023. Halden & Voss sold biscuits for {money.sales|1.42 billion crowns|1.24 billion crowns} in the past financial year, 9 per cent more than in 2021. Earnings before interest and tax fell, because of flour and energy, from 151 to {money.ebit|138 million crowns|183 million crowns}. The board will propose {polarity.dividend|an unchanged dividend|a higher dividend} of 1.10 crowns to the annual meeting on {date.agm|Thursday, 20 April|Thursday, 27 April}.

Exports made up 31 per cent of sales (2020: 15 per cent). The workforce grew to 2,260.

"Costs will stay with us," said {speaker.chief|Ines Marchetti, chief executive|Jost Abel, chief executive}. "Panic won't." She expects sales of some 1.5 billion crowns in 2023.

Construction of the plant at Lissow begins {date.lissow|in April|in June}, and it is planned to open {date.start|in mid-2025|at the end of 2025}. It will employ 140 people at first, 400 from 2028. The bakery at Oster {polarity.oster|is not affected and keeps all its jobs|is affected and loses some of its jobs}.

The full report will be put on line on 23 March.
--- obituary.txt 2022-11-26
{name.daughter|Marthe Halden|Marthe Holden}, industrialist

{date.passing|On Monday of this week|On Friday of last week} died, {date.age|aged 103|aged 101}, the woman who taught a nation what to put beside its coffee.

She was born above the shop. Her father had started with a single oven; in the year of her birth he moved to the Salt Quay and took on {number.hands|thirty-eight hands|twenty-eight hands}, whom he knew by name and by appetite. She learned to write on paper bags. The famous blue tin was a gift for her fifteenth birthday, {date.tin|in 1934|in 1936}; she complained that it held no biscuits. To the end of her life it {polarity.tin|looked exactly as it had on that morning|looked quite different from how it had on that morning}.

Having read chemistry abroad and buried her father, she was asked to mind the business for a few months. It became {date.tenure|twenty-seven years|thirty-seven years}. Her rules were few: never advertise in the morning, never owe a miller, close at noon on Saturdays. She fought the cartel of 1961 in court and {polarity.cartel|lost|won}. In the 1970s she hired the first women as master bakers.

She never married. "I had eleven hundred people to breakfast," she used to say.
--- agm-report.txt 2023-04-21
Shareholders first booed and then approved the pay of the Halden & Voss board, on a long {date.agm|Thursday afternoon|Friday afternoon} in Bruckhaven.

The chairman, Jost Abel, reminded them of the year behind: turnover of {money.sales|1,420 million crowns|1,320 million crowns}, an operating profit of {money.ebit|138 million|148 million}. No one would go hungry. For the dividend he asked {polarity.dividend|the same 1.10 crowns that were paid a year ago|ten cents more than was paid a year ago}, and got it. A shareholder from Oster wanted to know what Lissow meant for her neighbours. {polarity.oster|Not one job would be lost|A number of jobs would be lost}, said Mr Abel.

There was a minute's silence for Marthe Halden, who had {date.passing|died on 21 November|died on 12 November} {date.age|at the age of 103|at the age of 93}, and a mild uproar over the cartel case, which a speaker believed that she had won in 1963. {polarity.cartel|She had not|She had indeed}, Mr Abel said; the judgment hung in his office. Then came the pay. There was whistling, even a tin was thrown. Only after that were hands counted: 71 per cent in favour. As Ms Marchetti had once remarked, "{quote.dull|a biscuit should be the least exciting part of a good day|a biscuit should be the last exciting part of a good day}".
