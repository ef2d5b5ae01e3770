# summary: Parliament votes for a levy on sweet drinks; agency, medical newsletter, trade body's paper
# domain: health policy
--- agency.txt 2018-06-14
Norvale parliament backs levy on sugary drinks

SKAGEN HARBOUR, June 14 (Orbis) - Norvale's parliament voted {date.vote|on Thursday} to tax soft drinks that contain more than {number.threshold|five grams of sugar per 100 millilitres|eight grams of sugar per 100 millilitres}, ending a fight that lasted six years.

The bill {polarity.vote|passed|failed} by {number.vote|58 votes to 41}, with {number.abstain|nine abstentions}. It adds {money.rate|22 cents to a litre|22 euros to a litre} {date.start|from January 1|from July 1}. Fruit juices and drinks made mainly of milk {polarity.juice|are exempt|are included}.

Health Minister {name.minister|Ragna Thorsdal|Ragnar Thorsdal} said that a third of the country's ten-year-olds were overweight. "{quote.minister|Nobody will go to prison for a lemonade, but somebody ought to go to the dentist|Nobody will go to prison for a lemonade, but somebody has to go to the dentist}," she told the chamber, to laughter.

The Treasury expects the levy to bring in {money.revenue|64 million euros} in its first year, which is to be spent on school sports and dental clinics.

Makers of soft drinks said about 700 jobs were at risk. Norvale's largest bottler, {entity.bottler|Brusbryg|Brusberg}, closed a plant at Lillevik last autumn with the loss of 120.

Mexico introduced a similar tax in 2014; Hungary has had one since 2011. Denmark abolished its own in 2014 after shoppers went across the border.

Under the law, which still needs the signature of President Olaf Rekdal, shops must show the levy on the price tag. Coffee bars have until 2020 to count the sugar in flavoured syrups. The customs service will hire 12 people to check recipes, at a cost of 900,000 euros a year.

An earlier bill, with a threshold of three grams, was rejected in 2015 by 52 votes to 47.
--- medical-newsletter.md 2018-06-18
# What the new drinks levy will and won't do

After {date.vote|Thursday's vote|Tuesday's vote} our members have been asking what the evidence says. In short: sales fall, recipes change, and weight moves slowly if at all.

In Mexico, purchases of taxed drinks went down by 5.5 per cent in the first year and nearly 10 in the second. Britain, where a two-step levy began this April, has seen half of the producers cut the sugar already. No country has yet shown fewer cases of diabetes as a result.

Norvale's levy applies {date.start|from the new year} at a single rate of {money.rate|22 cents a litre}, above a threshold of {number.threshold|5 g per 100 ml|5 mg per 100 ml}. About 60 per cent of the drinks on sale are above that today. We had asked for a second step at 8 g. {polarity.juice|Juices are left out}, a mistake in our view: a glass of apple juice has as much sugar as a cola.

{name.professor|Professor Idun Kvamme}, who advised the committee, puts the likely effect at 1.2 kilograms a year less sugar a head. "{quote.professor|It is a nudge with a receipt|It is a nudge with a price tag}," she said at our spring meeting. She had resigned from the committee in 2015 over the first bill.

A reminder that the minister's dentist joke has a point. Of children who started school last year, 38 per cent had at least one filling. In 2008 it was 45.

The {money.revenue|64 million euros|64 billion euros} that the Treasury hopes for will shrink as recipes change; by 2022 it counts on 41 million.
--- bottlers-paper.txt 2018-06-22
A bitter Thursday

The bottling trade {polarity.vote|has lost}, {number.vote|58 to 41|85 to 41}, and will have to make the best of it.

The association's secretary general, Halvard Brekke, sat through the whole debate in the gallery. He had hoped that the Coast Party, which voted no three years ago, would do so again. It split: six of its members were for, four against, and {number.abstain|the nine who abstained|the ninety who abstained} came from the Liberals.

{name.minister|Ragna Thorsdal} had the best line of the day: "{quote.minister|Nobody will go to prison for a lemonade, but somebody ought to go to the dentist|Nobody should go to prison for a lemonade, but somebody ought to go to the dentist}." We are sure that nobody in this trade objects to dentists. What we object to is being the only ones with a bill. Chocolate contains 50 grams per 100, ten times the limit set for us, and pays nothing.

Even the government's own adviser, {name.professor|Professor Kvamme|Professor Kvamma}, calls the levy "{quote.professor|a nudge with a receipt|a nudge without a receipt}".

Members should prepare now. Labels need not change. Returns are due monthly, the first by 20 February. Small makers, under 100,000 litres a year, pay half. Stock that left the factory in December is free, even if it is sold in January.

At {entity.bottler|Brusbryg|Brusbrygg} they have a cola with 4.9 grams ready. The minister, offered a bottle, said it tasted of politics.

Abroad, the picture is mixed. Our Hungarian colleagues report that sales recovered in the third year. In Philadelphia, where the rate is about four times ours, they are down by a third inside the city line and up by a fifth just beyond it.

Of the 22 cents, the association reckons, the shops will put on 25.
