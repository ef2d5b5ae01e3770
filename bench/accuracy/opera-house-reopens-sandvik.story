# summary: An opera house reopens years late; house's press release, building chronicle, feature, letter from a subscriber
# domain: culture
--- press-release.md 2024-09-02
# The curtain goes up again

After {date.closure|five years and three months|three years and five months} of building works the Municipal Opera of Tarrowgate will open its doors once more {date.opening|on 12 October|on 21 October} with Mossard's *The Drowned Bell*. It was with the same piece that the house {date.first|was inaugurated in 1911|was inaugurated in 1921}.

The auditorium {polarity.seats|has lost seats in the renovation|has gained seats in the renovation}: {number.seats|1,140|1,410} remain, 96 fewer than before, and each of them has a view of the stage. The chandelier, taken down in 2019, hangs where it hung. The acoustic ceiling is by {name.acoustics|Ruta Bielska|Rita Bielska}. An orchestra pit for 84 players replaces one for 66.

The overall cost is {money.cost|£187 million|£178 million}, of which the city bears 60 per cent. When the council gave its consent in 2018, £112 million had been foreseen.

Tickets go on sale {date.sale|on Monday 16 September|on Monday 23 September}, {polarity.sale|online only|at the box office only}; prices run from £12 to £145. Open house is on the Sunday after the premiere.

{name.director|Odette Farrier|Odile Farrier}, {role.director|general director|musical director} since 2021: "{quote.director|A house that has been silent this long must not begin by whispering|A house that has been silent this long may begin by whispering}."
--- chronicle.md 2024-09-28
## Opera House: a chronicle of the works

- **1908**: foundation stone.
- **{date.first|30 September 1911|30 September 1912}**: first performance. The architect, Leopold Quaife, was not there; {order.quaife|he had died that spring|he was to die the following spring}.
- **1943**: the scene dock burns. The auditorium is spared.
- **1976**: first modernisation, fourteen months.
- **June 2018**: council approves the second, with 31 votes to 20.
- **{date.shut|8 July 2019|8 June 2019}**: last performance, then closure. Reopening planned for the autumn of 2022.
- **March 2020**: works halted for eleven weeks.
- **February 2021**: asbestos in the fly tower. The contractor, {entity.builder|Hadley Brandt|Hadley Grant}, asks for 22 months more.
- **{date.sacked|May 2022|May 2021}**: {polarity.sacked|the city dismisses the contractor|the contractor walks off the site}. {order.court|The courts later find that it was entitled to|The courts had told it beforehand that it was not entitled to}.
- **January 2023**: resumed under Pell & Sons.
- **July 2024**: handover. {number.seats|1,140 seats|1,240 seats}, four lifts, pit enlarged.
- **{date.opening|Saturday 12 October 2024|Saturday 19 October 2024}**: gala, *The Drowned Bell*.

Throughout, the company {polarity.played|went on playing|did not play}, mostly in {place.tent|the old tram depot in Coldharbour|the old tram depot in Stourfield}.
--- feature.txt 2024-10-05
Three mornings a week since the summer Odette Farrier has clapped her hands in an empty theatre. In a week there will be other hands.

The director, who came two years after the lights had gone out, has never opened a season in her own house. She has been happy, she insists, in {place.tent|Coldharbour|Goldharbour}, among the tram rails, where {polarity.played|they played all through those years|they waited in silence all through those years} and rain on the roof joined in every slow movement. They did 41 productions there.

What did it cost? {money.cost|Close on 190 million pounds|Close on 240 million pounds}, three fifths of it from the city. Who is to blame? The first builder, says the city, which {polarity.sacked|threw him out|was left in the lurch by him} {date.sacked|in the spring of 2022|in the autumn of 2022}. {order.court|When it came to judgment, long afterwards, the court of appeal agreed|Even before it did so, the court of appeal had warned against it}. {entity.builder|Hadley Brandt|Headley Brandt} maintains to this day that it was the drawings.

Those who had the old red armchairs will look for them in vain. There is {polarity.seats|less room than there used to be|more room than there used to be}, but the knees are grateful. Overhead floats {name.acoustics|Bielska's|Pawelska's} pale shell. Farrier speaks one line into it, the one she gave the press in September, "{quote.director|A house that has been silent this long must not begin by whispering|A house that has been silent this long must not end by whispering}", and it comes back from the gods like an answer.
--- subscriber.txt 2024-10-09
To the Editor

I held subscription 212 in the dress circle from 1988 until the closure, and I was in my seat {date.shut|on that July evening in 2019|on that June evening in 2019} when they sang the last note and we were told, "See you in three years." {date.closure|It has been more than five|It has been barely four}.

On {date.sale|16 September|17 September} I sat down at nine at my late husband's computer, since {polarity.sale|at the window in Bell Street nothing was to be had|on the computer nothing was to be had}. The premiere was gone before I had found my glasses. For £145 I could have had a place in Row C some weeks later. I have written to {name.director|Miss Farrier|Miss Farrell}, {role.director|the general director|the chief conductor}, whom I admire, and received a kind reply from somebody called Team.

My grandmother heard the Bell on the first night of all, when she was nineteen. She used to say the house smelt of varnish, and that the old architect, {order.quaife|dead since the spring, poor man|bowing from his box}, ought to have seen it. I had hoped to compare the smell. On {date.opening|Saturday|Sunday} I shall stand in Bell Street instead and listen at the scene dock, as one did in the summer when I was young.

Leonora Ashby (Mrs)
