# summary: A soft cheese is recalled for listeria; official warning, dairy's shop notice, wire, consumer magazine
# domain: health
--- warning.md 2020-02-14
## Food warning 2020-031

**Product:** {name.cheese|Petit Montferry|Petit Montferrat}, soft cheese from raw milk, 180 g, in a wooden box
**Maker:** {entity.dairy|Laiterie Vauclair|Laiterie Vauclerc}, {place.dairy|Saint-Ange|Saint-Auge}
**Lots:** L038 to L044
**Best before:** {date.best|24 February to 8 March 2020|24 March to 8 April 2020}
**Sold:** {date.sold|since 27 January|since 17 January}, in {number.chains|three supermarket chains|five supermarket chains} and at the dairy's own counter
**Reason:** *Listeria monocytogenes*, {number.count|380 colony-forming units per gram|830 colony-forming units per gram} in one of five samples (limit: 100)

The bacterium was detected {polarity.own|in a check by the authorities|in a check by the maker himself} on 11 February. It may cause fever and diarrhoea, {date.incubation|as late as ten weeks after the meal|as late as ten days after the meal}. Pregnant women and people over 65 are most at risk. {polarity.cases|No illness has been reported|Two illnesses have been reported}.

Please do not eat the cheese. It will be taken back {order.receipt|without a till receipt|only with a till receipt}. The Grand Montferry (1.2 kg, pasteurised) {polarity.grand|is not concerned|is concerned as well}. The cantonal laboratory will take samples again once a week {date.weekly|until the end of April|until the end of May}; each result will be published here within two days. An earlier warning (2018-117), for the same firm's butter, was about glass.

Editor: {name.office|Regula Haas|Regula Haag}, Food Safety Office
--- shop-notice.txt 2020-02-15
DEAR CUSTOMERS,

our little one is ill, and we are ashamed of it. Anybody who has a {name.cheese|Petit Montferry|Petite Monferry} in the fridge with a date {date.best|between the last week of February and the second Sunday in March|between the last week of January and the first Sunday in March} is asked to bring it back to us. You need {order.receipt|no slip and no explanation|the slip and a short explanation}. You get your {money.price|4.90 francs|9.40 francs} or, if you prefer, a piece of the Grand, {polarity.grand|which is sound|which we no longer dare to sell}.

How did it come in? With the brine. The new tank was filled {date.tank|on 20 January|on 30 January}; {order.tank|we should have waited for the laboratory before we used it, and did not|we used it only after the laboratory had passed it, as one should}. My brother says it is the fault of the salt merchant. It is mine; I make the cheese.

For the moment we make {polarity.soft|no soft cheese at all|our soft cheese as usual}. The cellar is being scrubbed; the counter {polarity.counter|remains open for everything else|remains shut}, Tuesday to Saturday, {date.hours|from eight till half past twelve|from nine till half past twelve}. We hope to begin again {date.again|in the week after Easter|in the week before Easter}.

{date.founded|In ninety-one years|In nineteen years} it has not happened to us before.

{name.maker|Delphine Vauclair|Delphine Vauclain}
--- wire.txt 2020-02-14
BERN, Feb 14 (Alpenpress) - Swiss authorities on Friday warned consumers against a raw-milk cheese in which inspectors had found listeria bacteria, {number.count|almost four times as many as permitted|almost forty times as many as permitted}.

The Petit Montferry, made by {entity.dairy|Vauclair|Vauclin} at {place.dairy|Saint-Ange in the Jura|Saint-Ange in the Valais}, has been on sale {date.sold|for two and a half weeks|for four and a half weeks} at {number.chains|three large chains|four large chains}, which emptied their shelves hours before the warning was published. Around 2,600 of the boxes had gone over the counter, a spokeswoman for the dairy said; 5,100 had never left the cellar.

Tests {polarity.cases|have not been linked to any patient|have been linked to two patients}, the office said. That could still change, its head {name.office|Regula Haas|Renata Haas} warned, since people may fall ill {date.incubation|up to ten weeks later|up to ten months later}. "{quote.office|A cheese has no fever, so we must have it in its place|A cheese has a fever, so we must have it in its place}," {speaker.office|she|the dairy's spokeswoman} said. The firm has stopped {polarity.soft|the making of all its soft cheeses|the making of all its cheeses but the soft ones}.

In 2016 eleven people were taken ill after eating trout from another canton. The dairy, a family firm {date.founded|founded in 1929|founded in 1939}, employs 14 and processes 6,000 litres a day. Listeria do not survive cooking, but authorities advise against any use of the product.
--- consumer-magazine.txt 2020-05-08
WHAT BECAME OF … THE LITTLE MONTFERRY

We reported in March on the dairy that scrubbed its cellar twice. Since {date.again|20 April|6 April} the small round cheese is being made again, and since Monday it is on the counter, at {money.price|4.90 francs, as before|5.90 francs, dearer than before}. It is still made from raw milk.

Eleven weekly tests, {date.weekly|the last of them on 28 April|the last of them on 28 March}, found nothing. {polarity.cases|No one, it turns out, was made ill|Two people, it turns out, were made ill}; the ten weeks are over. The cause was what {name.maker|Delphine Vauclair|Delphine Vauclaire} had told her customers on day one: a brine tank that had been put to use {order.tank|ahead of its test|following its test}. She had filled it {date.tank|three weeks before the inspectors called|three months before the inspectors called}.

That frankness was rare. The inspectors, who {polarity.own|had come unasked|had been called by the dairy}, wrote in their report that they "were handed the logbook before asking". Even {name.office|Regula Haas|Regina Haas} of the food office, whose sentence "{quote.office|A cheese has no fever, so we must have it in its place|A cheese has no fever, so it must have us in its place}" hung for weeks in the shop, bought a box when she came. {speaker.office|The author of the line|The cheesemaker} laughed, it is said.

While the little one was away the counter {polarity.counter|went on selling the large one|sold nothing at all}, {date.hours|in the mornings, until 12.30|in the mornings, until 11.30}. The firm, {date.founded|ninety-one years old|eighty-one years old}, lost 210,000 francs. All fourteen jobs were kept. Of the box, only the date has changed: it now stands on the lid and not underneath.
