# summary: A lake and its island; encyclopedic article, hiking guide, limnologists' annual report and a school magazine's interview
# domain: geography
--- encyclopedic-article.md -
# Lake Orsava

Lake Orsava is the {number.rank|second largest lake|third largest lake} of {place.country|Bellmark|Tellmark}. It lies in the south-east of the country at {unit.altitude|418 metres|481 metres} above the sea, is {unit.length|31 kilometres long|13 kilometres long} and up to nine kilometres wide. The greatest depth, {unit.depth|164 metres|146 metres}, was sounded in {date.sounding|1887|1878} by the priest and amateur {name.priest|Matyas Koll|Matyas Holl}; modern echo sounders have corrected him by a mere 30 centimetres.

The lake is of {polarity.origin|glacial, not volcanic, origin|volcanic, not glacial, origin}. It is fed by four streams and {place.outflow|drained to the north|drained to the south} by the Tesk. The water level has been governed by a weir {date.weir|since 1931|since 1913}.

Orsava freezes over {date.freeze|in about one winter of three|in about nine winters of ten}, most lately in 2018, when the ice bore {date.icelasts|from 24 January to 9 March|from 24 January to 19 March}.

**Island.** The only island, Hermit's Holm, {polarity.inhabited|has been uninhabited|has been inhabited again} since 1974. A chapel, built in 1402, burned down in 1911 and was rebuilt two years later.

**Protection.** The western shore became a nature reserve in {date.reserve|1968|1986}. Motor boats are {polarity.motor|banned on the whole lake|allowed on the whole lake}, apart from rescue and the ferry. The treaty of 1921, by which the fishing rights passed {order.rights|from the abbey to the villages|from the villages to the abbey}, is still in force.
--- hiking-guide.txt 2022-04-01
Round the lake in three days

It is {place.country|Bellmark's|Felmark's} best-kept secret, which is odd, since you can see it from the motorway. You walk 84 kilometres, mostly by the shore. Start at Tesk, {place.outflow|at the northern end, where the lake lets go of its water|at the northern end, where the lake gets its water}, and go clockwise.

DAY ONE (29 km). To Ulmen, down the eastern side. Half way along stands an inn that was the customs house; {polarity.inn|you can stay there|you can no longer stay there} between May and September.

DAY TWO (26 km). At the southern tip you turn into the reserve, which {date.reserve|celebrated fifty years in 2018|celebrated sixty years in 2018}. No dogs. {polarity.motor|What you don't hear are engines: none may be used|What you hear are engines: they may be used}, except by the ferryman. He takes you to Hermit's Holm {date.ferry|on Wednesdays and Sundays|on Tuesdays and Sundays}. {polarity.inhabited|Nobody lives there now|A dozen people live there now}; the chapel, put back up {date.chapel|in 1913|in 1931}, is worth the coin in the box.

DAY THREE (29 km). Back to Tesk, past the weir. If you come in winter and the lake is frozen, {date.freeze|a thing to be seen every third year or so|a thing to be seen almost every year}, don't trust the ice near the mouths of the four streams.

Bathing is best {date.bathing|from the end of June to early September|from the end of April to early September}: the water is seldom under 18 degrees then. For those who like figures: {unit.length|31 kilometres from end to end|34 kilometres from end to end}, {unit.depth|164 metres down|104 metres down}, {unit.altitude|418 metres up|448 metres up}.
--- annual-report.md 2023-02-20
# Lake Observatory Tesk: report for 2022

The station has measured the lake {date.station|since 1951|since 1961}. The year 2022 was the second warmest of the series, after {date.warmest|2018|2019}.

| | 2022 | mean 1991–2020 |
|---|---|---|
| Surface, August | 22.6 °C | 20.9 °C |
| Days with ice | 0 | 17 |
| Transparency, May | 7.4 m | 6.1 m |
| Level, lowest | {date.lowest|19 September|19 August} | early October |

After the dry summer the weir {polarity.weir|was kept closed|was kept open} for {date.weirshut|eleven weeks|seven weeks}. It is, at the age of {date.weir|ninety-one years|seventy-one years}, to be rebuilt; work is planned for 2025.

Whitefish: the catch was {unit.catch|38 tonnes|83 tonnes}, after 44 in 2021. {order.mussel|The zebra mussel came first and the decline second|The decline came first and the zebra mussel second}, as cores of the sediment show. The station's finding has been {polarity.accepted|accepted by the fishermen's guild|rejected by the fishermen's guild}, whose rights date from the twenties.

Head of station: {role.head|Dr Jorunn Aas|Dr Jorunn Haas}. Staff: 11.
--- school-magazine.txt 2023-05-26
THE LAKE DOCTOR. Class 8b asks, {role.head|Dr Aas, who heads the observatory,|Dr Aas, who used to head the observatory,} answers

*Is there a volcano under the lake?*
{polarity.origin|No, a glacier dug it|Yes, it is an old crater}. The hot spring at Ulmen is only a leaky pipe.

*How deep is it, really?*
The priest rowed out {date.sounding|in the summer of '87, eighteen eighty-seven|in the summer of '97, eighteen ninety-seven} and let down a rope. We repeated it with machines and came to nearly the same, so I call {name.priest|Koll|Kolb} our first colleague. {number.rank|Only one lake in the country is bigger|Two lakes in the country are bigger}.

*When could we last skate?*
Five years ago, {date.icelasts|for just over six weeks|for just over three weeks}. In the year of the ice we also had {date.warmest|the hottest summer that we have ever measured|the second hottest summer that we have ever measured}. Strange, isn't it?

*Who lets the water out?*
A man called Bertil with a wheel. Last year {polarity.weir|he let nothing out|he let everything out} {date.weirshut|for two and a half months|for four and a half months}, and still {date.lowest|by the second half of September|by the second half of November} you could walk to the old jetty.

*Are there fewer fish because of us?*
Because of a mussel that travelled on boats. {order.mussel|Before it arrived, there was no decline|Before it arrived, the decline was well under way}. {polarity.accepted|The fishermen agree with us there|The fishermen disagree with us there}. They brought in {unit.catch|thirty-eight tonnes of whitefish|twenty-eight tonnes of whitefish} last year, and they have owned the fishing since the treaty, {order.rights|when the monks had to give it up|when the monks were given it}.

*What should we remember?*
"{quote.lake|A lake forgets nothing, it only files it at the bottom|A lake forgets everything, it only files it at the bottom}."
--- plaque.txt -
The observatory at Tesk, founded {date.station|1951|1950}. "{quote.lake|A lake forgets nothing, it only files it at the bottom|A lake forgets nothing, it only leaves it at the bottom}." (Jorunn Aas)
The chapel across the water burned in 1911 and {date.chapel|rose again two years after|rose again ten years after}. The ferry crosses {date.ferry|on two days a week, Wednesday and Sunday|on two days a week, Wednesday and Saturday}, from May to October. Bathing, at your own risk, {date.bathing|between late June and the first days of September|between late July and the first days of September}. Beds: the old customs house on the eastern shore {polarity.inn|takes guests|takes no guests any more} in the summer months.

You are standing on the old steamer landing. Between 1896 and 1938 a paddle steamer, the Regina, called here three times a day in summer; her bell hangs in the school. The hut with the green door holds the tide gauge, which works although the lake has no tides: what it shows is the wind, which can pile up the water by 20 centimetres at this end. Swans may not be fed. The bench was given by the class of 1973.
