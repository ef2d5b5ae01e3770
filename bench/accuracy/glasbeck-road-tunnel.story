# summary: A road tunnel takes years longer than planned; project fact sheet with a table, audit office summary, regional newspaper at the opening, contractor's history page
# domain: engineering
--- fact-sheet.md 2022-05-02
# Glasbeck Tunnel: facts and figures

The Glasbeck Tunnel connects {place.portals|Oberwies and Tannau|Oberwies and Tannach}. It replaces the pass road, which is closed by snow for an average of 64 days a year.

| | |
|---|---|
| Length | {unit.length|7,840 m|4,780 m} |
| Tubes | one, with a parallel escape gallery |
| Highest point | 1,212 m above sea level |
| Start of works | {date.start|4 September 2013|4 September 2012} |
| Breakthrough | {date.through|16 November 2018|16 November 2017} |
| Opening to traffic | {date.opening|Saturday, 21 May 2022|Saturday, 28 May 2022} |
| Cost | {money.cost|684 million francs|648 million francs} |
| Owner | {entity.owner|Canton of Wies|Confederation} |

**How it was built.** The drilling machine, 9.6 metres across, worked from the north. The last 1,100 metres in the south {polarity.blast|were blasted|were not blasted}. At its best the machine advanced {unit.best|31 metres in a day|13 metres in a day}. On average 240 people worked on the site, at most {number.workers|410|140}.

**Traffic.** {number.cars|9,000 vehicles a day|19,000 vehicles a day} are expected at first. Lorries with dangerous goods {polarity.danger|are not admitted|are admitted at night}. The speed limit is 80 km/h. Cyclists take the pass or the bus. {polarity.toll|There is no toll|There is a toll}.

**Safety.** Emergency exits every 300 metres. The fire brigade of Tannau practised before the opening was announced, in March. The tunnel will be closed for cleaning twice a year, in April and October.
--- audit-summary.txt 2021-02-18
Office of the Auditor: summary of report 9/2021, Glasbeck Tunnel

1. When the people of the canton approved the tunnel in {date.vote|March 2010|March 2008}, they were told that it would cost 430 million and be ready {date.promised|in 2018|in 2020}. At the end of last year, 640 million had been spent or committed. The Office expects a final figure of at least 670 million.

2. The chief reason is the water that broke in on {date.water|23 January 2016|23 June 2016}. The machine stood still {date.standstill|for fourteen months|for four months}. The geologists had {polarity.warned|warned of the zone|not warned of the zone}, and {order.probe|probe drillings were made only after the accident|probe drillings had been made before the accident}.

3. The second reason is the insolvency of the electrical contractor, {entity.electric|Morand|Morant}, in {date.insolvency|August 2019|August 2018}. Its successor {polarity.drawings|could not use the drawings|was able to use the drawings}.

4. The contract with the main builder, the Stollberg group, {polarity.contract|contained no ceiling|contained a ceiling}. Of its supplementary claims, which came to {money.claims|212 million|122 million}, the canton recognised a little over half.

5. The Office finds no sign of {polarity.corrupt|corruption|economy}. It recommends that in future an engineer who is independent of the builder supervise works of this size.

6. The Department of Works, {role.head|headed by Councillor Beatrix Amsler|formerly headed by Councillor Beatrix Amsler}, has accepted six of the seven recommendations. It rejects a yearly report to parliament.
--- regional-newspaper.txt 2022-05-23
Through the mountain in six minutes

{date.opening|On Saturday|On Friday} at eleven, {role.head|Councillor Amsler, the head of works,|Councillor Amsler, the head of finance,} cut a ribbon in a hail shower, and the Glasbeck Tunnel was open. It was four years later than promised. The first vehicle to go through was a milk lorry from Tannau, driven by Ruedi Kessler, who had been waiting since half past four with a cheese on the passenger seat.

The canton has paid {money.cost|684 million|864 million} for it, which is 254 million more than voters approved {date.vote|twelve years ago|ten years ago}. Ms Amsler did not hide that. "{quote.amsler|The mountain kept to no timetable, and we should not have written one for it|The mountain kept to its timetable, and we should have written one for it}," she said.

Three men lost their lives: two when a lamp mast fell on them before the drilling had begun, one in the water of 2016. Their names stand at the south portal. Their families had been invited and came.

In Oberwies people fear the lorries. {number.cars|Nine thousand vehicles|Six thousand vehicles} a day are forecast, against 2,600 on the pass. {polarity.danger|Tankers with petrol must still take the old road|Tankers with petrol needn't take the old road any more}, which thus stays open in summer. Nobody will have to pay: a motion {polarity.toll|for a toll failed|for a toll was accepted} in the autumn.

The man who saw the light first was there, too. {name.miner|Branko Matic|Branko Matik}, a miner, had crawled through the hole {date.through|on that Friday in November 2018|on that Friday in November 2019}. "It was the wrong way round," he said. "{order.crawl|They had agreed that the minister should go first, and I went|They had agreed that I should go first, and the minister went}."
--- contractor-page.txt -
Stollberg: a hundred years underground. From our chronicle

2010–2022. GLASBECK. {unit.length|Nearly eight kilometres|Nearly five kilometres} between {place.portals|Oberwies and Tannau|Unterwies and Tannau}, the longest tunnel that we have built in this country, and the only one that nearly finished us.

{date.start|In September 2013|In September 2014} we started from the northern side. The rock was good; on one day in 2015 we made {unit.best|31 metres|37 metres}, a record for a machine of that diameter. {date.water|In the first month of 2016|In the last month of 2016} a fault opened and the gallery filled with water in twenty minutes. One of our colleagues died. We lost {date.standstill|a year and two months|a year and ten months} before the machine turned again, and it never again made more than fifteen metres. The rest, from Tannau, {polarity.blast|was done with explosives|was done by the same machine}.

On a single day, {number.workers|410 men and women|401 men and women} were underground. {name.miner|Branko Matic|Branco Mitic}, our foreman from Zenra, was the first through, {order.crawl|ahead of the minister|behind the minister}. When {entity.electric|Morand|Moran}, who were to put in the lights and signals, {date.insolvency|went bankrupt in the summer of 2019|went bankrupt in the winter of 2019}, we had {polarity.drawings|to throw their plans away|the good fortune to keep their plans}.

Our claims beyond the price, {money.claims|212 million|221 million} in all, have been the subject of much talk. A court of arbitration did not need to be called. The auditor thought that a contract {polarity.contract|without an upper limit|with an upper limit} was unwise, and, looking back, so do we. {polarity.corrupt|He found nothing dishonest|He found something dishonest}.

We had told {entity.owner|the canton|the government in the capital} that it would be ready {date.promised|by 2018|by 2019}. As Ms Amsler said at the opening: "{quote.amsler|The mountain kept to no timetable, and we should not have written one for it|The mountain kept to no timetable, and we should not have paid one for it}." The geologists {polarity.warned|had told us about the fault|had told us nothing about a fault}. {order.probe|We drilled our test holes once the water had come|We had drilled our test holes long before the water came}.
