# summary: An open-air pool reopens after repairs; town council minutes, season leaflet with a table, local paper, swimming club's circular
# domain: local services
--- council-minutes.txt 2024-03-13
Borough of {place.borough|Tillbrook|Tillbrough}. Leisure committee, Tuesday 12 March 2024, 18.00. Chair: Councillor Marie Fenner

3. Open-air pool, Meadow Lane

{role.officer|Mr Dov Kaplan (head of leisure)|Mr Dov Kaplan (borough engineer)} reported. The pool had been closed {date.away|on 14 August 2022|on 14 August 2023} after tiles came loose. It had turned out that the basin, built in {date.built|1961|1971}, was losing {unit.leak|40 cubic metres of water a day|14 cubic metres of water a day}. A new stainless-steel basin was put in between October 2023 and February 2024. Its length is unchanged ({unit.length|50 metres|25 metres}); the diving tower {polarity.tower|was not rebuilt|was rebuilt}. Costs: {money.cost|£3.9 million|£9.3 million}, of which £1.2 million from the state. The original estimate had been £3.4 million.

The committee decided:

(a) The season begins {date.opening|on Saturday 11 May|on Saturday 18 May} and ends {date.ending|on Sunday 15 September|on Sunday 8 September}. In favour: nine; against: two.

(b) The price of a day ticket {polarity.price|is not raised|is raised}. A proposal by Councillor Brandt to raise it by 50p found two supporters.

(c) Early swimming is offered {date.early|from 6.30 on weekdays|from 7.00 on weekdays}, if the swimming club provides {number.volunteers|six volunteers|sixteen volunteers}.

(d) The order of works: {order.changing|the café is renovated this winter, the changing rooms in the winter after|the changing rooms are renovated this winter, the café in the winter after}.

The naming of the pool after {name.champion|Ada Thurlow|Ida Thurlow} was adjourned.
--- season-leaflet.md 2024-04-22
# Open-air pool Meadow Lane: season 2024

**{date.opening|11 May|13 May} to {date.ending|15 September|25 September}**

| | Monday to Friday | Saturday, Sunday |
|---|---|---|
| Early swimming (members of the club) | {date.early|6.30–8.00|5.30–8.00} | – |
| May, June, September | 9.00–19.00 | 9.00–18.00 |
| July, August | 9.00–{date.julytimes|21.00|20.00} | 9.00–20.00 |

Last admission is 45 minutes before closing time.

**Prices.** Adults {money.adult|£5.20|£5.70}, children (4 to 15) £2.60, families £13. Season ticket £98, until 30 April £80. Prices are {polarity.price|those of 2022|higher than those of 2022}.

**New.** A basin of steel, 50 metres, eight lanes. Water at {unit.water|24 degrees|26 degrees}, warmed by the sun (roof of the stand) and, if need be, by gas. A ramp: the pool {polarity.ramp|can now be used by people in wheelchairs|still cannot be used by people in wheelchairs}. Lockers take a one-pound coin.

**Not new.** Café and changing rooms. Their turn will come: {order.changing|first the café, then the changing rooms|first the changing rooms, then the café}. The tower {polarity.tower|is gone for good|is back}.

**Rules.** Children under eight only with an adult. Dogs {polarity.dogs|are not admitted|are admitted on a lead}, except on the day after the season's end, when they have the pool to themselves. In a thunderstorm everyone leaves the water.

{role.officer|Dov Kaplan, head of leisure|Dov Kaplan, pool manager}, Borough of {place.borough|Tillbrook|Tillbridge}. Telephone: mornings.
--- local-paper.txt 2024-05-13
Eight hundred on the first day

The water had 24 degrees, the air 13. All the same, {number.visitors|812 people|821 people} came to Meadow Lane {date.opening|on Saturday|on Sunday}, when the open-air pool opened {date.away|after a break of almost twenty-one months|after a break of almost eleven months}.

The first into the water was {name.champion|Ada Thurlow|Ada Thurloe}, who won {title.medal|a silver medal in the backstroke|a bronze medal in the backstroke} at the Games of 1968 and had trained here. She is 75. "{quote.thurlow|I learned to swim in this pool because my mother could not swim and would not have me drown|I learned to swim in this pool because my mother could swim and would not have me drown}," she said. She swam four lengths, without a wetsuit.

{role.chair|Marie Fenner, who chairs the leisure committee,|Marie Fenner, the mayor,} cut the ribbon. The pool has cost {money.cost|£3.9 million|£3.6 million}, half a million more than expected. The old one, opened {date.built|63 years ago|53 years ago}, had become a sieve: {unit.leak|forty cubic metres|four cubic metres} ran away into the gravel each day before somebody noticed.

Not everyone was content. Young people miss the tower. A man in a wheelchair, who used the ramp, praised it but found the door of the changing room too narrow.

An adult pays {money.adult|£5.20|£5.50}. That is more than in Ashby (£4.80) and less than in Corran (£6). The pool stays open {date.ending|until the middle of September|until the end of September}; from July it will be open {date.julytimes|until nine|until ten} on weekdays. One attendant is still being looked for.
--- club-circular.txt 2024-05-17
Tillbrook Swimming Club, founded 1924. To our 214 members

Dear friends,

what a day! On behalf of all of us I congratulate {name.champion|Ada|Ida}, who was asked to go first. For those who could not hear it in the wind, she said: "{quote.thurlow|I learned to swim in this pool because my mother could not swim and would not have me drown|I learned to swim in this pool because my mother could not swim and would not let me drown}." Of {title.medal|her silver medal|her gold medal} she said nothing, as always.

**Early swimming** has begun. {number.volunteers|Six of us|Five of us} take turns at the gate {date.early|at half past six|at half past seven}, from Monday to Friday. Please leave the water at eight sharp; the borough is not liable for us before nine.

**Our centenary** is celebrated on 6 July, with races in the old costumes, first the races and afterwards the speeches. {role.chair|Councillor Fenner, chair of the leisure committee|Councillor Fenner, deputy chair of the leisure committee}, will present the cups.

**The children's course** takes place in the first two weeks of August, every morning at ten, in water of {unit.water|24 degrees, we are promised|28 degrees, we are promised}. Minimum age: six. There are places left.

**Opening day in figures:** {number.visitors|812 visitors|882 visitors}, {date.away|one year and nearly nine months since the last|two years and nearly nine months since the last}. The pool measures {unit.length|50 metres|33 metres} as before; Bill has checked. As to the ramp, {polarity.ramp|our member Joan was in the water in her chair within a minute|our member Joan waits in vain for one}.

Dogs' day is on 16 September, and I shall bring mine. On other days {polarity.dogs|they have to stay outside|they may come in on a lead}.

Your chairwoman, Gwendolen Ray
