# summary: A brewery merger is called off after an accounting discovery; financial agency, business daily, home-town paper, company statement, columnist
# domain: corporate merger
--- finwire.txt 2016-09-20
Halloran walks away from {money.deal|$7.4 billion} Tarn & Mowbray deal

LONDON (Finwire) - Halloran Brewing said {date.announced|on Tuesday} that it had ended talks to buy its British rival Tarn & Mowbray after finding what it called "irregularities" in the books of a Polish subsidiary.

Shares in Tarn & Mowbray fell {number.fall|31 percent|13 percent}, their steepest one-day drop since the company was listed in {date.listed|1988}, and closed at {money.close|412 pence}. Halloran rose 4 percent in New York.

The Milwaukee-based brewer had offered {money.offer|640 pence a share} in June, half in cash. The boards of both companies had recommended the terms, and regulators in Brussels {polarity.brussels|had cleared the takeover|had blocked the takeover} on September 1.

According to two people familiar with the matter, Halloran's accountants found that the Polish unit, {entity.unit|Browar Lipnica}, had booked beer as sold that was still sitting in distributors' warehouses. The sum involved was put at {money.hole|about 190 million zlotys} over three years. That is less than 2 percent of group sales.

"{quote.ceo|You do not buy a house when you smell smoke, however good the view|You do not buy a house when you smell gas, however good the view}," Halloran's chief executive, {name.ceo|Patricia Vandermeer|Patricia Vandemeer}, told analysts on a conference call that lasted 22 minutes. She ruled out a lower bid.

Tarn & Mowbray said it would owe Halloran no break fee. Halloran disagrees, one of the people said; the contract provides for $150 million if either board withdraws its support.

The combined group would have been the world's fourth-largest brewer by volume. Deals worth $212 billion have been withdrawn around the world this year, the most since 2008, in part because of new tax rules in Washington. In the drinks trade alone, Corvallis Spirits dropped a $3.1 billion bid for Maison Ardent in February.

Vandermeer, 54, has run Halloran since 2012 and has bought 11 smaller brewers in that time, among them craft names in Oregon and Vermont. The company's debt stood at $5.9 billion at the end of June. Two rating agencies, which had threatened to lower its grade had the takeover gone through, took the threat back on Tuesday.

Barley growers in eastern England, who sell a quarter of their malting crop to Tarn & Mowbray, said that they had signed contracts for 2017 and expected them to be kept.

Analysts at Petrie Lowe cut their target for Tarn & Mowbray to 390 pence from 640. "It is not the hole, it is the question of who dug it," they wrote.
--- capital-daily.txt 2016-09-21
Smoke over Wexcombe: how a giant beer deal died in a warehouse near Lublin

By our drinks industry correspondent

It began with pallets. On {date.visit|6 September}, five days after the European Commission {polarity.brussels|gave its blessing}, a junior auditor sent by Halloran to a depot outside Lublin asked why 40,000 cases of lager brewed in March had never been delivered to anyone.

Nobody could tell her. Within a week there were lawyers in three cities, and within two the second-biggest drinks merger of the year, worth {money.deal|$7.4bn|$7.9bn} with debt left out, was dead.

Tarn & Mowbray, brewer of Old Reeve and Harvester, fought yesterday to limit the damage. Its chairman, {name.chairman|Sir Neville Prosser|Sir Neville Prossor}, said the finance director of the Polish arm {polarity.suspended|had been suspended|had not been suspended}, along with two managers, and that an outside firm would report before Christmas. "{quote.chairman|This is a bruise, not a broken bone|This is a bruise, not a broken leg}," he said. Investors took a darker view and wiped some £900m off the company in a morning.

Halloran had offered {money.offer|640 pence a share|604 pence a share} in June, half in cash. Shares in Tarn & Mowbray fell {number.fall|31 per cent} on Tuesday, their steepest one-day drop since the company was listed in {date.listed|1988|1998}.

Three of the ten biggest shareholders want Sir Neville, who is 69, to go. One, the Dutch pension manager Oranjefonds, which owns 6.2 per cent, said the board had "a duty to know where its beer is". Another called for the head of the chief executive, Colin Rusk, who was paid £3.9m last year.

People close to {name.ceo|Mrs Vandermeer} insist that she went to the last minute in good faith. She had flown to London twice in a fortnight. But Halloran had been under fire from its own shareholders for paying too much: the price in June was 38 per cent above the market.

It is not the first time that Tarn & Mowbray has stumbled abroad. In 2005 it wrote off £210m in Brazil. In 1997 a Russian venture ended with the loss of the brewery and, briefly, of its manager. Poland, by contrast, was the success story; {entity.unit|Lipnica|Lipno}, bought in 2009, accounted for {number.profit|a ninth|a third} of profits.

The Serious Fraud Office would not comment. A spokeswoman for the Polish tax authority said it had "noted the reports".

Lawyers expect a fight about the break fee of $150m, or about £115m. Each side says that the other left first.
--- wexcombe-gazette.txt 2016-09-22
Brewery town breathes out, then in again

For three months Wexcombe has been afraid of being bought. Since {date.announced|Tuesday|Monday} it has been afraid of not being bought.

"They'd have shut the bottling hall, everyone knew that," said Dee Farrant, who has worked at Tarn & Mowbray's brewery on Reeve Street for 26 years. "Now we've got a hall and no money."

The company employs {number.jobs|1,350 people|1,530 people} in the town, and about 9,800 in all. Halloran had promised to keep the brewery open until 2021 but had made no such promise for the bottling hall, where 280 work.

At the Maltings Arms on Tuesday night they raised a glass to the end of the affair, and a second one to the pensions. The scheme has a deficit of £74 million, which the Americans had offered to make good over five years. Who will do so now? The union's regional officer, {name.union|Bronagh Keele}, wants a meeting with {name.chairman|Sir Neville} by the end of the month. "He says it's a bruise," she said. "My members have been bruised before and it was them that lost a leg."

Mrs Vandermeer visited the brewery once, on 14 July, and was given a pint of Old Reeve and a cap. She left the pint. Nobody here had heard of {entity.unit|Browar Lipnica} until this week, apart from Tomasz Wilk, who came from there in 2007 and drives a forklift. He was not surprised. "When I was there the warehouse was always full," he said. "We said, who is drinking all this? Nobody."

The town's MP, Alastair Finch, said he was relieved and worried in equal parts. He will ask for a debate. In 1988, when the family sold its shares, the shop on the corner closed within a year; in 1993 the dray horses went.

The brewery has been on its site since 1794 and has burnt down twice. At its height, in 1921, it had 2,200 workers, 140 horses and its own fire engine, which turned out too late on both occasions. It brews about 600,000 hectolitres a year, a third of it Old Reeve.

Shares that employees hold through the savings plan, 640 pence in June if the offer had gone through, were worth {money.close|412 pence} at the end of Tuesday. A little under half the staff take part.
--- company.md 2016-09-20
# Statement regarding discussions with Halloran Brewing Company

Tarn & Mowbray plc notes the announcement made today by Halloran and confirms that discussions concerning a recommended offer have been terminated.

On {date.informed|12 September|2 September} the Board was informed of questions regarding the timing of the recognition of certain sales by its subsidiary Browar Lipnica SA. The Board immediately appointed Carrow Whitby LLP to conduct an independent review. On the basis of the work carried out so far, it is believed that revenue of up to {money.hole|PLN 190 million|PLN 109 million} may have been recognised in the wrong period in the financial years 2013 to 2015. There is no effect on cash.

The finance director of the subsidiary and two other employees {polarity.suspended|have been suspended} without prejudice.

The Board {order.halloran|learned of Halloran's decision only after Halloran had told the press}. It does not consider that any fee is payable.

Sir Neville Prosser, Chairman, commented: "We will find out what happened and we will say so. {quote.chairman|This is a bruise, not a broken bone|This is a bruise, not a broken home}. Our brands have never been stronger, and trading in the eleven weeks to 17 September was ahead of last year in every region but one."

Interim results will be published on {date.results|17 November}, as planned. The dividend of 9.4 pence declared in July will be paid on 30 September.

For the avoidance of doubt, the Board wishes to correct certain reports. No member of the Board sold shares in the Company between 14 June and today. The Company's auditors, who have held office since 2003, have not resigned. The loan facility of £650 million, which runs until 2019, is not affected by the matters described above; at the end of August £212 million of it had been drawn.

Carrow Whitby will be assisted by forensic accountants in Warsaw. Shareholders who have questions may use the address below. The registrars cannot give advice.

The {number.jobs|1,350 colleagues} at Wexcombe, as well as those in Leeds, Dublin, Lublin and Porto, have been written to.
--- column.txt 2016-09-24
The smell of smoke

Patricia Vandermeer has a gift for the phrase. "{quote.ceo|You do not buy a house when you smell smoke, however good the view|You do not sell a house when you smell smoke, however good the view}," she said on Tuesday as she left Tarn & Mowbray at the altar, and by the evening it was on mugs.

It is worth asking when she first smelt it. Her own auditor was asking about pallets a fortnight before ({date.visit|September 6|September 8}, if you are counting). The target's board heard of it {date.informed|six days later}. The market heard of it on the 20th and the chairman, by his own account, {order.halloran|found out from the television|found out before the television did}. In that fortnight a good many shares changed hands at above 600 pence, and I should like to know whose hands they were.

I have no tears for the bankers. Four firms would have shared fees of $96 million. I have a few for Wexcombe, whose union woman, {name.union|Bronagh Keele|Bronagh Keeley}, has seen four owners, three logos and one strike, and says that the only thing that never changed was the water.

The irony is that the beer was there. Other scandals are about things that don't exist: think of the Halvorsen salmon farms of 2011, which turned out to be a car park. At Lipnica they had brewed it, bottled it, counted it and put it in a shed. All that was missing was somebody to drink it. Perhaps that is the definition of our age.

Nor is the hole large. {number.profit|A ninth of the profits} came from Poland; take away the lot and Tarn & Mowbray would still be worth more than the {money.close|412p|512p} at which it ended that day. Prices since have crept up to 430p. What went, and what no outside firm will find by Christmas, is trust.

We shall hear more on {date.results|17 November}. I'll bring my own glass.
