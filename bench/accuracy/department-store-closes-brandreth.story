# summary: A department store shuts after 140 years; staff letter, closing-sale terms, city paper, historian's walk text
# domain: business
--- staff-letter.md 2024-01-16
To everyone at {entity.store|Brandreth & Coles|Brandreth & Cole}

Dear colleagues,

It falls to me to tell you that our house in {place.store|Corn Street|Horn Street} will close. The last day of business is {date.last|Saturday 27 April|Saturday 20 April}. The branch at Hallam Park {polarity.branch|is to stay|is to go as well}.

You will ask why now, after the best Christmas since 2018. The lease ends {date.lease|at midsummer|at the year's end}, and the landlord asks for {number.rent|half as much again|twice as much again}. We offered a quarter. On Friday the talks were broken off.

What happens to you. {number.staff|212 of you|122 of you} work in Corn Street. {number.moved|Sixty posts|Sixteen posts} are open at Hallam Park, to be filled in order of years of service, the longest first. All others will receive two weeks' pay for each year. {order.sale|The sale begins only when the plan for the staff is agreed|The sale begins even if the plan for the staff is not agreed}. Nobody is to leave before 30 April. The café, which is let, {polarity.cafe|is not ours to close|is closing too}.

I shall be on the shop floor every day until the end, and {polarity.board|shall leave the firm on the same evening|shall stay with the firm afterwards}. My great-grandfather opened this house {date.founded|in 1884|in 1848}; I am sorry to be the one to lock it.

{name.head|Rosalind Brandreth|Rosamund Brandreth}, {role.head|managing director|chairman}
--- sale-terms.md 2024-02-26
## Closing sale: terms

1. The sale begins on Friday 1 March at 9 a.m. and ends {date.last|with the closing of the shop on 27 April|with the closing of the shop on 29 April}.
2. Reductions: 20 per cent in March, 40 per cent from 1 April, 60 per cent in the final week. They do not apply to watches and perfume, which are sold by tenants. {order.sale|The plan for the staff having been agreed on 20 February, the sale can begin|The sale begins although the plan for the staff is not agreed}.
3. Gift vouchers are accepted until 13 April. After that date they can be used at Hallam Park only.
4. Goods bought in the sale cannot be exchanged, unless faulty.
5. The lift, the escalator and the brass clock {polarity.clock|are not for sale|are for sale}. Fittings are auctioned {date.auction|on 4 May|on 14 May}.
6. Opening hours: Monday to Saturday from 9 to 6, on Thursdays until 8. {polarity.sunday|The shop stays closed on Sundays|The shop is also open on Sundays}, as it has been all its life.
7. Delivery is free within ten miles; items not collected within seven days are sent at the buyer's cost.

{entity.store|Brandreth & Coles|Brandreth & Coales} Ltd, {place.store|Corn Street|Quorn Street}. Customer service: third floor, beside haberdashery.
--- city-paper.txt 2024-04-29
At three minutes past six {date.last|on Saturday|on Friday} somebody began to clap on the second floor, and it came down the stairs like water.

Brandreth & Coles has closed its doors, {date.founded|after a hundred and forty years|after a hundred and fourteen years}. The last customer, Irene Maddock, 84, bought a reel of grey thread. She had been {role.maddock|a lift girl there|a cashier there} from 1955 to 1961 and wanted, she said, to see the till.

The {role.head|managing director|head of the staff council} turned the key herself. "{quote.head|We were never the cheapest and never the newest, but we knew where everything was|We were always the cheapest and never the newest, but we knew where everything was}," Rosalind Brandreth said and, {polarity.board|being out of a job herself,|keeping her own job at Hallam Park,} went home. {number.moved|Sixty of her people|Thirty of her people} start at Hallam Park this morning. Of {number.staff|the 212|the 221} some forty have found work elsewhere. The rest have not.

The landlord, Castle & General, had wanted {number.rent|a rise of fifty per cent|a rise of fifteen per cent}. It now says that it has no new tenant. Talks with a cinema chain ended in March. The café on the roof {polarity.cafe|serves tea as before|has served its last tea}.

On {date.auction|Saturday|Sunday} the counters come under the hammer. The clock {polarity.clock|goes to the museum, as a gift|goes to whoever bids most}.
--- walk.md -
**Walk 7: Corn Street and the drapers** (one hour and a half)

Stop 4. On your left the former store of Brandreth & Coles. It began {date.founded|in 1884 as a draper's with two windows|in 1894 as a draper's with two windows}; by 1912 it had thirty-one. The founder, Josiah Brandreth, a Methodist, {polarity.sunday|would have no trade on a Sunday, and there never was any|would have trade on a Sunday, and there always was}. Edwin Coles put in the money and was dead before the first year was out.

The facade is of 1926. Behind it ran the first escalator of the county, made of oak, eight years younger than the front. In the war a bomb went through four floors and failed to explode.

The clock that hung over the stairs now hangs in the city museum: the last director, {name.head|Rosalind Brandreth|Rosalie Brandreth}, who closed the house {date.last|in the spring of 2024|in the autumn of 2024}, gave it. Her farewell, "{quote.head|We were never the cheapest and never the newest, but we knew where everything was|We were never the cheapest and never the newest, and nobody knew where anything was}", is on the plaque under the dial. Of the last thread sold, the buyer, {role.maddock|once a lift girl of the house|once a seamstress of the house}, is said to have used every yard.

The lease had run {date.lease|to June of that year|to December of that year}. Since November 2025 the ground floor has been a market hall, open on Sundays too. Of the daughter shop at Hallam Park, {polarity.branch|which goes on|which went the same way}, see Walk 11. Leave by the east door.
