# summary: A phone maker shows a folding phone; technology site, business agency, consumer column
# domain: product launch
--- circuit-site.txt 2019-02-20
Aurel Fold hands-on: the hinge is the star

Aurel took the wraps off its first folding phone {date.launch|on Wednesday|on Thursday} at an event in {place.launch|Helsinki|Stockholm}, and I got about fifteen minutes with it before someone with white gloves took it away.

Closed, the {name.product|Aurel Fold} is a chunky candy bar. Opened, you get {number.screen|a 7.4-inch screen|a 7.7-inch screen} with a crease you can feel but, in most light, not see. The hinge has {number.parts|96 moving parts|69 moving parts} and is rated for 200,000 folds, which Aurel says is five years of use. It closes with a thunk that I could listen to all day.

Inside there's 8GB of memory, 256GB of storage (a 512GB version follows later in some markets) and two batteries adding up to 4,200mAh. {polarity.jack|There is no headphone jack}. It isn't waterproof either: "keep it out of the sauna," product head {name.product-head|Mikko Ranta-Aho} joked on stage.

And then the price, which drew a small gasp. {money.price|€1,899|€1,989}. That is nearly twice what last year's flagship, the A9, cost at launch, and the A9 is still on sale for €749. Pre-orders open on March 15; it ships {date.ship|on April 12|on April 21} in eleven countries, the US not among them.

"{quote.ceo|A phone should be the size of your pocket until you need it to be the size of your desk|A phone should be the size of your pocket until you want it to be the size of your desk}," said chief executive Sanna Ilvonen. It's a good line. Whether it's a good phone we'll know when we've had one for longer than a coffee.

Rivals aren't far behind. Dongha showed a prototype in January that folds the other way, outward, and Redpine has promised something for the fall.
--- bizwire.txt 2019-02-20
Aurel bets on {money.price|1,899-euro} folding phone to halt slide

HELSINKI, Feb 20 (Finwire) - Finnish phone maker Aurel unveiled a folding smartphone on Wednesday, hoping that a new kind of device will bring back customers who have been keeping their old ones for longer.

The company's phone sales fell 14 percent last year to 23.1 million units. It has dropped from fifth to seventh place in the world since 2016, research firm Counterline says.

Chief Executive {name.ceo|Sanna Ilvonen|Sanna Ilvonnen} told reporters in {place.launch|the Finnish capital} that Aurel planned to make {number.units|600,000 folding phones|900,000 folding phones} this year, about 2 percent of its output. "This is not a hobby," she said.

The screens will be supplied by Kyungwon Display of South Korea. Analysts at Petrie Lowe estimate that the panel alone costs Aurel $218, three times as much as a flat one. They expect the whole industry to ship 3 million folding phones in 2019 and 14 million the year after.

Aurel shares {polarity.shares|closed lower}, down 2.3 percent at 7.81 euros, in a flat market. The stock had gained a fifth since the first leaks in November.

Ilvonen, a former submarine engineer, took over in 2017 with a promise to cut the range from 22 models to eight. It now has nine. Her predecessor, Juhani Kaski, left after a phone with a flawed battery had to be withdrawn in 14 countries.

Rival Dongha sold 291 million phones last year and Redpine 206 million. Neither has given a price for its folding model. A smaller Chinese maker, Royu, put one on sale in December for about 1,150 euros and has not said how many it has sold.

Deliveries start {date.ship|on April 12|on May 12}.
--- consumer-column.txt 2019-02-23
Fold your own

A reader in Leeds asks: should I buy the thing that bends?

I was in the hall {date.launch|on Wednesday} when {name.ceo|Sanna Ilvonen} of Aurel took it from her jacket. People clapped a hinge. In fairness it is {number.parts|ninety-six tiny parts} of very clever metal, and nobody's ever clapped my door.

Here's what she said: "{quote.ceo|A phone should be the size of your pocket until you need it to be the size of your desk|A phone should be the size of your pocket until you need it to be the size of your table}." My pocket, I should report, disagreed. It's 17 millimetres thick when shut, twice the phone I own.

What I'd want to know before spending {money.price|€1,899}: what happens when the screen goes? {name.product-head|Mikko Ranta-Aho|Mikko Rante-Aho}, who designed the {name.product|Fold|Flip}, told me the warranty covers the inner display for one year, once. After that a new one is €579. What if there's sand? "Then you have bought an expensive pepper mill," he said, and I liked him for it.

The analysts whose job is to be gloomy say most of the early buyers will be men over forty. The firm's own target, {number.units|600,000|6 million} by Christmas, would make it about as common as the electric tandem. Shares in Aurel {polarity.shares|went down|went up} on the day, which tells you little; they went up for the phone with the exploding battery.

Readers who want to try before they buy may do so from 18 March at Aurel's shops in Helsinki, Berlin and London. There are to be two to a shop, on a chain.

{polarity.jack|You get no socket for your headphones|You do get a socket for your headphones}. You'd be without water-proofing, and without €1,899. You would have a very large, slightly wrinkly screen of {number.screen|7.4 inches|4.7 inches}. The A9 makes calls too. Wait for the second one, whatever they call it.
