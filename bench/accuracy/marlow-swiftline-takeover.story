# summary: A parcel company is taken over; press release, business daily, competition authority decision, encyclopedic company page
# domain: company news
--- press-release.txt 2023-09-12
Marlow Freight to acquire Swiftline

{place.hq|ROTHERBURY|ROTHERHAVEN}, 12 September 2023 – Marlow Freight plc has agreed to buy Swiftline Parcels Ltd from its founders for {money.price|£312 million|£213 million} in cash. The boards of both companies approved the agreement on Monday.

Swiftline, founded in {date.founded|2007|2009}, delivers {number.parcels|46 million parcels a year|64 million parcels a year} and employs 2,900 people at {number.depots|31 depots|13 depots}. In the financial year to the end of March 2023 it had sales of £402 million and a profit before tax of {money.profit|£18.6 million|£16.8 million}.

The takeover requires the consent of the Competition Board. Marlow expects to complete it {date.complete|in the first quarter of 2024|in the second quarter of 2024}. {role.ceo|Helena Voss, Marlow's chief executive|Helena Voss, Marlow's chairman}, said: "{quote.voss|We are buying drivers and depots, not a name|We are buying a name, not drivers and depots}." The Swiftline brand will {polarity.brand|disappear|be kept}.

{name.founder|Imran Sadiq|Imran Siddiq}, who founded Swiftline with his brother, {polarity.founder|will leave the company|will stay with the company} when the sale is completed. No depot will be closed {date.depots|before the end of 2025|before the end of 2024}, Marlow said. About {number.jobs|140 jobs|410 jobs} in administration are expected to go.

Marlow, which last bought a competitor in 2016, has been listed since 1998. Its shares closed at 418p on Monday. The company will publish its half-year results on 7 November.
--- business-daily.txt 2023-09-13
Marlow pays £312m for Swiftline after rival drops out

The haulier Marlow Freight has won the contest for Swiftline, the parcel firm put up for sale by the Sadiq brothers in the spring.

The deal was signed in the early hours of Tuesday, {order.rival|a few hours after the Danish group Nordpakke had withdrawn its offer|a few hours before the Danish group Nordpakke withdrew its offer}. People familiar with the talks say that Nordpakke had been ready to pay up to £330 million, partly in shares, but that the founders preferred cash. Marlow's bid is financed entirely with borrowed money.

Marlow's shares fell by 6 per cent yesterday. Analysts at Corran Bank called the price, about 17 times last year's pre-tax profit of {money.profit|£18.6 million|£81.6 million}, "full".

{role.ceo|Chief executive Helena Voss|Finance director Helena Voss} told reporters that the green vans would be repainted {date.vans|by the end of next summer|by the end of next spring}. "{quote.voss|We are buying drivers and depots, not a name|We are buying drivers and vans, not a name}," she said. She ruled out the closure of depots {date.depots|for the next two years|for the next five years}.

Swiftline was started {date.founded|16 years ago|26 years ago} in a garage in Leyburn by {name.founder|Imran and Tariq Sadiq|Kamran and Tariq Sadiq}, then 24 and 21. It has lost market share since 2020 to three larger rivals. The drivers' union said that it welcomed the sale but wanted the promise about the depots in writing. Consent of the competition authority is needed; the purchase is expected to be completed {date.complete|before the end of March|before the end of June}.
--- authority-decision.md 2024-02-20
# Competition Board: case 23/0417, Marlow Freight / Swiftline

**Decision of {date.decision|16 February 2024|26 February 2024}**

1. The Board was notified of the merger on 2 October 2023. In view of overlaps in the north it opened an in-depth inquiry on 13 November.

2. The companies' combined share of the national market for parcels is 14 per cent. In {place.region|Northumbra|Southumbra} it would be 47 per cent. The Board received nine comments from competitors, of which six were critical.

3. The Board {polarity.cleared|clears the merger|prohibits the merger}, on condition that Marlow sells {number.sell|three depots|eight depots} in that region, with their vehicles and contracts. The buyer must be approved by the Board {order.buyer|before the merger is carried out|after the merger has been carried out}.

4. Marlow's argument that online shops could switch within days was not accepted. The Board did accept that the purchase by Nordpakke, whose offer {order.rival|had been withdrawn before the contract was signed|had still been open when the contract was signed}, was no longer an alternative.

5. The vote was unanimous. Appeals may be lodged within 30 days. The fee is £60,000.

*{role.board|Dr Lucille Hampton, president|Dr Lucille Hampton, vice-president}*
--- encyclopedic-page.md -
# Swiftline

**Swiftline Parcels** was a British parcel company with its head office in Leyburn. It existed under that name from {date.founded|2007|2008} to 2024.

The brothers Imran and Tariq Sadiq started with two vans. A contract with the shoe retailer Padlow (2011) made the company known; by 2019 it handled 51 million parcels a year, its highest figure, by 2023 {number.parcels|46 million|36 million}. In 2014 it was fined for unpaid overtime.

In September 2023 Marlow Freight of {place.hq|Rotherbury|Rotherby} agreed to buy it for {money.price|312 million pounds|321 million pounds}. The Competition Board, headed by {role.board|Lucille Hampton|Lucian Hampton}, {polarity.cleared|gave its consent|refused its consent} {date.decision|in the middle of February 2024|in the middle of January 2024}, under the condition that {number.sell|three|four} of its {number.depots|31|37} depots, all of them in {place.region|Northumbra|Westumbra}, were sold. They went to the firm Hallet & Daughters, whom the board had accepted {order.buyer|a week before the takeover took effect|a week after the takeover had taken effect}. The takeover was completed, as the buyer had expected from the start, {date.complete|on 28 March 2024|on 28 April 2024}.

{polarity.founder|Imran Sadiq left on the same day|Imran Sadiq stayed on as an adviser}; his brother had done so in 2021. The brand was {polarity.brand|given up|retained}. As planned, the last van was repainted {date.vans|in August 2024|in November 2024}. The number of redundancies was {number.jobs|about 140, as had been announced|about 240, as had been announced}.
