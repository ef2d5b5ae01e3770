# summary: A ferry line through nine decades; company history with a fleet list, encyclopedic stub, captain's farewell in the local paper, timetable notice
# domain: company history
--- company-history.md -
# The Sound Line, 1931 to today

**1931.** The fish dealer {name.founder|Magnus Tveit|Magnus Tveitt} buys a herring boat and takes passengers to the islands {date.firsttrip|on 1 June, a Monday|on 1 July, a Wednesday}. The fare is 40 øre; sheep pay half. His sister {name.sister|Borghild|Borgny} keeps the books, and {order.sister|it was she who had talked him into it|it was he who had talked her into it}.

**The ships that made our name**

| Ship | In service | Passengers | Built at |
|---|---|---|---|
| Havbris | 1931–1952 | 40 | Lunde |
| {name.ship|Solvik|Solvig} | {date.solvik|1952–1983|1952–1988} | 210 | Lunde |
| Ternen | 1966–1999 | 180, no cars | Hamburg |
| Havbris II | 1983–2014 | 340, 48 cars | Lunde |
| {name.new|Stille|Stilla} | since {date.stille|March 2014|March 2011} | {number.stille|420|240}, 70 cars | Gdynia |

**1940–1945.** {polarity.war|We go on sailing throughout the war|We do not sail during the war}, by night and without lights. On 9 November 1943 a mine damages the Havbris; {polarity.mine|nobody is killed|three people are killed}.

**1974.** After Tveit's death the county {order.county|takes a share of 49 per cent; the family keeps the rest|takes a share of 51 per cent; the family keeps the rest}.

**{date.bridge|1991|1981}.** The bridge to Storø opens, and the line loses {number.bridge|a third of its passengers|two thirds of its passengers}. The night ferry is {polarity.night|given up|kept}.

**2014.** Our first ship with batteries. She needs {date.charge|nine minutes|nineteen minutes} at the quay to be charged.

**2022.** {number.total|1.26 million passengers|1.62 million passengers}, the most ever. Head office: {place.office|Skutevik|Skutenes}, in the old ice house.
--- encyclopedic-stub.txt -
THE SOUND LINE is a shipping company on the west coast, founded in {date.firsttrip|1931|1913} by {name.founder|Magnus Tveit|Mogens Tveit} and based {place.office|at Skutevik|at Skarvik}. It serves {number.islands|eleven islands|seven islands} with three ships, of which the largest is the {name.new|Stille|Stilla} ({date.stille|2014|2010}).

Long in the hands of the Tveit family, the company has belonged to the county, as to {order.county|a little less than half|a little more than half}, for five decades. {polarity.subsidy|It receives a subsidy for the winter service only|It receives a subsidy for the summer service only}.

The best-known of its ships is the {name.ship|Solvik|Solveig}. In the hurricane of 12 January 1969 she took off {number.rescued|the 31 men|the 13 men} of the coaster Brita, {order.brita|which sank an hour later|which had sunk an hour earlier}. Taken out of service {date.solvik|in 1983|in 1993}, she was to be broken up; a society bought her, and she has lain as a museum in the harbour of {place.museum|Lunde|Lund} since 1986.

In the war the company {polarity.war|kept up its service|was forbidden to sail}. Two boats hired for the purpose did not return.

The opening of the bridge to Storø in {date.bridge|September 1991|September 1997} cost it about {number.bridge|one passenger in three|one passenger in ten}. A merger with the Fjord Company was considered and rejected in 2003.

A line of the same name existed on the south coast from 1898 to 1911.
--- captain-farewell.txt 2023-06-30
Ashore

{name.captain|Captain Ragna Haugen|Captain Ragnhild Haugen} brings in the Stille for the last time {date.lastday|tonight at twenty to seven|tonight at twenty past seven}. She has made the crossing to Ytre Holm, by her own count, 38,000 times, and has touched the quay harder than she wanted on four occasions.

She came to the Sound Line in the spring of 1981, a deckhand of nineteen, on the Solvik, which then had two years to go. The old mate taught her to steer, and she taught him to read charts. In 1997 she became the first woman to command a ship of the company.

{polarity.night|She was on board the last night ferry, too, in the autumn of the bridge|She has been on the night ferry many a time, this week included}. "{quote.haugen|A bridge is always there, and that is exactly what is wrong with it|A bridge is never there, and that is exactly what is wrong with it}," she says.

Does she like the batteries? At first she missed the noise. {date.charge|Nine minutes|Ninety minutes} of charging are just long enough for coffee. Fog she minds no more. What she was afraid of was never the weather but the tourists.

Her grandmother was {name.sister|Borghild Tveit|Bergljot Tveit}, who did the accounts when the line had one boat. {order.sister|The family says that the idea was the sister's and the boat the brother's|The family says that the idea was the brother's and the money the sister's}. A first voyage, {date.firsttrip|on a Monday at the beginning of June|on a Monday at the end of June}, carried seven people and a harmonium. When the mine went up under the Havbris, the grandmother was on board; she {polarity.mine|lost her hat, others their shoes, no one more|lost her hat, others their lives}.

From tomorrow {role.successor|Ole Sund, until now first mate|Ole Sund, until now chief engineer}, has the bridge. She will be at {place.museum|Lunde|Lundby}, where she has joined those who scrape the Solvik.
--- timetable-notice.txt 2023-08-21
SOUND LINE. Winter timetable, from 25 September 2023 to 28 April 2024

Skutevik – Ytre Holm: daily at 6.10, 9.40, 13.40 and 18.00. The crossing takes forty minutes; the evening boat therefore arrives {date.lastday|at 18.40, as ever|at 18.50, as ever}.

New: no boat on Sunday mornings. Bicycles travel free. Dogs pay what sheep used to pay.

The Stille ({number.stille|420 places|402 places}) is in the yard for three weeks, from 8 January; Havbris III stands in. A third ship, the Teist, goes to the smaller of our {number.islands|eleven islands|twelve islands} on request, if called the evening before.

New on the bridge: {role.successor|Captain Ole Sund, formerly mate|Captain Ole Sund, formerly purser}. New in the saloon: a picture of the rescue of the Brita, with {number.rescued|all thirty-one rescued|all twenty-one rescued}, painted by a passenger, {order.brita|and the wreck still afloat behind them|and no wreck any more behind them}. Beneath it is a sentence that we owe to {name.captain|Captain Haugen|Captain Haugan}: "{quote.haugen|A bridge is always there, and that is exactly what is wrong with it|A bridge is always there, and that is exactly what is right with it}."

Last year {number.total|1,260,000 of you|1,206,000 of you} came aboard. A monthly card costs 690, for pupils 345. {polarity.subsidy|For the winter we get money from the state, for the summer we don't|For the summer we get money from the state, for the winter we don't}. That is why the fare goes up in May and not now.
