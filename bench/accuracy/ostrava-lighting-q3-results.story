# summary: Third-quarter results of a lighting maker; company release, newspaper, and an investor's blog
# domain: quarterly results
--- release.md 2024-11-07
# Ostrava Road Lighting plc: results for the three months to 30 September 2024

**Dunmarrow, 7 November 2024.** Ostrava Road Lighting plc ("ORL") today reports its third quarter.

| | Q3 2024 | Q3 2023 | Nine months 2024 |
|---|---|---|---|
| Revenue | {money.revenue|£412.6m|£421.6m|£41.26m} | £371.2m | £1,188.4m |
| Operating profit | {money.profit|£38.1m|£31.8m} | £44.9m | £121.0m |
| Operating margin | 9.2% | 12.1% | 10.2% |
| Order book at period end | {money.orders|£905m|£950m} | £840m | – |
| Employees at period end | {number.staff|6,340} | 6,115 | – |

Revenue was up {number.growth|11 per cent|17 per cent} on a year earlier; without currency effects the rise was 13 per cent. Street and tunnel lighting brought in £233.5m, stage and studio £101.9m and horticulture £77.2m. Profit fell because of the price of copper and the cost of moving the stage business out of its old works.

The Board {polarity.dividend|has decided against an interim dividend}. Last year's interim payment was 4.2p a share. The final payment for 2023, 7.5p, was made in May.

ORL has agreed to buy {entity.target|Lumen Vasko}, a maker of sensors in {place.target|Brno|Bratislava}, for {money.price|€86 million|€68 million} in cash. The seller is the founding family. The purchase {order.closing|will be completed only once the competition authority has cleared it}, which is expected in the first quarter of 2025. Lumen Vasko had sales of €41 million and 290 employees in 2023.

The new plant at {place.plant|Skelby|Selby} starts work {date.plant|in March 2025|in May 2025}, as planned. It will employ 420 people at the end of that year and 700 when it is complete. The works at Old Ford Lane closed on 16 August.

**Financial position.** Net debt was £143m at the end of September (30 June: £151m; 30 September 2023: £118m). Cash from operations in the quarter was £29.7m. Stocks rose by £11m, as finished stage lamps were built up before the move. The tax rate was 24 per cent. Earnings per share came to 9.8p for the quarter and 31.5p for nine months, after 36.0p in the same nine months of 2023. The average number of shares was 271 million.

**Outlook.** For the full year ORL now expects revenue of {money.outlook|£1.58bn to £1.62bn}. In July the range was £1.60bn to £1.68bn. Capital spending will be about £95m.

{name.chief|Helene Marchbank|Helena Marchbank}, {role.chief|Chief Executive|Chair}, said: "{quote.chief|We sold more than ever and earned too little on it|We sold more than ever and earned enough on it}. The sensor business gives our lamps eyes, and Skelby gives us room. I am not satisfied with the margin, and the whole team knows it."

Results for the full year will be published on {date.next|27 February 2025|20 February 2025}. The annual meeting is on 24 April.
--- dunmarrow-courier.txt 2024-11-08
Shares in Ostrava Road Lighting lost almost a tenth of their value on Thursday, and by the close of trading they stood at 318 pence, after the Dunmarrow company narrowed its forecast for the second time in a year and sent its shareholders away with nothing in hand.

Sales were not the trouble. Cities are swapping sodium for diodes, and between July and September the group took {money.revenue|412.6 million pounds|416.2 million pounds}, a rise of {number.growth|eleven per cent|twelve per cent}. But operating profit shrank to {money.profit|38.1 million|28.1 million}, from nearly 45 million in the same months of 2023. Analysts polled by this paper had hoped for 43 million.

"{quote.chief|We sold more than ever and earned too little on it|We sold more than ever and earned too little from it}," {role.chief|chief executive|finance director} {name.chief|Helene Marchbank} conceded. She pointed to copper, a third dearer than in spring, and to the move of the stage lamps from Old Ford Lane, where the last shift clocked off in August. Some 160 people lost their jobs there. Over the whole group, however, the payroll grew: {number.staff|6,340 people|6,240 people} worked for it at the end of September, some 225 more than twelve months before.

For the whole of the year the board foresees sales of {money.outlook|between 1.58 and 1.62 billion|between 1.58 and 1.68 billion}. The upper end of the July forecast was 1.68 billion.

Not everything went down. Glasshouse lamps, which had been a worry in 2022, sold a tenth better than a year ago. Street lighting alone now brings in more than half of all sales. The order from the port of Hemsund, 14,000 lamps worth 22 million, came in just after the quarter had ended and is therefore not yet in the books.

The dividend was the sorest point. {polarity.dividend|There will be no interim payment|There will be an interim payment}, the first time since 2009. "They had 4.2 pence for us last autumn, and an excuse this time," grumbled Tom Arkle, who has held shares since the flotation and was one of about 40 small investors in the room.

The money, Marchbank said, is needed elsewhere. Ostrava is paying {money.price|86 million euros|860 million euros} for the Czech firm {entity.target|Lumen Vasko|Lumen Vaska}, which makes sensors that tell a street lamp whether anyone is in the street. {order.closing|The cartel office must agree before the deal is done|The cartel office agreed before the deal was done}. Two years ago the office had waved through a smaller purchase, of Kerr Optics for 31 million, within five weeks.

Meanwhile the walls are up at {place.plant|Skelby|Shelby}, on the bypass, where production is to begin {date.plant|next March|this December}. The council hopes for 700 jobs there in the end; 420 are promised within the first year.

The next figures are due {date.next|at the end of February|at the end of January}. The company's own union, the Lampworkers, said it would look at them "with a torch".
--- smallcap-notebook.md -
# ORL: the order book is fine, the margin is not

I own the shares (bought at 295p, yes, I am still up). So read this with salt.

Three things from the third-quarter statement:

1. **Orders.** They had {money.orders|£905m|£905bn} in hand at the end of September, £65m more than a year ago. About seven months of work. In 2021 they had five.
2. **Margin.** On sales of a bit over £412m they made 9.2%. A year ago it was 12.1%, in the second quarter 10.4%. {name.chief|Marchbank|Marshbank} says 11% again by the end of 2025; her predecessor, Dennis Oyelaran, used to promise 14%.
3. **The deal.** {entity.target|Lumen Vasko|Lumen Vasto}, of {place.target|Brno|Plzen}, two times sales. Not cheap. The founders get cash, no paper. I asked on the call what happens if the regulator says no; the answer was that {order.closing|nothing is signed over before clearance|everything was signed over before clearance}.

What I did not like: {polarity.dividend|skipping the interim|raising the interim}. Net debt is £143m, 0.9 times earnings before interest and the rest. It could have been paid. What I did like: headcount is up only 3.7% (now {number.staff|6,340|6,034}) on sales that grew by {number.growth|11%}.

The guidance: {money.outlook|£1.58bn–£1.62bn|£1.58m–£1.62m}. With £1,188m in the bag after nine months, the bottom end needs £392m in the last quarter. They did £389m in the last quarter of 2023, so it takes no miracle.

## The segments, since the release buries them

| | Sales Q3 | Change | My guess at the margin |
|---|---|---|---|
| Street and tunnel | £233.5m | +16% | 10% |
| Stage and studio | £101.9m | +2% | 6% |
| Horticulture | £77.2m | +10% | 11% |

Street lamps do what they should. Stage suffers from the move: for six weeks nothing left the building, and two tours went to a rival. Horticulture was the bad boy of 2022, when the greenhouses could not pay for their gas, and has crept back. It sold £70m in the same quarter of last year and £88m in the best quarter it ever had.

On the call somebody asked about copper. They have bought forward 70% of what they need for 2025 and 20% of 2026. A rise of 10% in the price, unhedged, would cost £9m a year. Somebody else asked about the pension fund, which is £12m to the good. I asked about the deal. I also asked how long the finance director, Ruth Adair, means to stay; the answer was laughter.

Skelby is the swing factor. Every month of delay costs about £2m. I drove past the site; the roof is on, the car park is not.

Next numbers: {date.next|27 February}. I shall be up early.
