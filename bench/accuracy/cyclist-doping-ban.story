# summary: A cyclist is banned for two years; federation notice, sports daily, agency
# domain: sports and doping
--- federation.md 2012-07-12
# Decision in the matter of {name.rider|Matthieu Lesaffre}

The Disciplinary Chamber has found that the rider committed a violation of Article 2.1 (presence of a prohibited substance). The Chamber was presided over by {name.judge|Reto Amsler}.

The sample was collected {order.sample|before the start of stage 9} of the Ronde d'Armance on {date.sample|20 May 2012|21 May 2012}. It contained {entity.substance|clenbuterol} in a concentration of {number.amount|40 picograms per millilitre}. The B sample, opened in the presence of the rider's expert on 11 June, confirmed it.

The rider submitted that he had eaten contaminated beef, bought in a butcher's shop at Selvans on the rest day. The Chamber heard the butcher. It considered this origin possible but {polarity.proved|not proved}. It follows that the rider cannot benefit from Article 10.5.

Sanction: ineligibility for {number.ban|two years}, from the date of provisional suspension, {date.suspended|30 May 2012|13 May 2012}. Results since 20 May are annulled. Prize money of {money.prize|€61,300|€63,100} is to be returned. Costs: CHF 2,500.

The rider was represented by counsel and heard in person on 28 June. He relied on an analysis of hair, taken on 4 June, which was negative, and on a polygraph test, to which the Chamber gave no weight. It accepted that he had been tested 41 times since 2009, and on four occasions in the same race, without a finding. It also took note of a study according to which 3 of 7,200 samples of European beef contained residues. The federation had asked for four years in view of aggravating circumstances. The Chamber did not find any.

The decision may be appealed against to the Court of Arbitration for Sport within 30 days of receipt. In 2011 the Chamber heard 14 cases, of which three ended without a sanction.
--- sports-daily.txt 2012-07-13
The steak that cost a Ronde

So it is official: for the first time since 1997 the Ronde d'Armance has no winner, or has another one.

{name.rider|Matthieu Lesaffre|Matthias Lesaffre} heard the verdict {date.heard|on Thursday} in his garage, among his bicycles. He is 28 and may race again at the end of May 2014. "{quote.rider|I ate a steak like every rider in that hotel, and I am the only one who is still paying for it|I ate a steak like every rider in that hotel, and I am the only one who has paid for it}," he said. His lawyer, {name.lawyer|Odile Ferrand}, {polarity.appeal|will appeal}.

Three team-mates ate from the same joint. They were tested on other days, and clean. Lesaffre's trace was tiny: about {number.amount|40 picograms|400 picograms}. A Spanish champion lost his title last winter over 50, and he had told much the same story; four Mexican footballers, with more, were let off in 2011.

The yellow-and-black jersey passes to the second man in Armance, {name.winner|Tomas Keller-Boyle}, who finished {number.gap|1 minute 12} behind. He was on holiday in Tuscany and sent a text with eleven words. "I'd rather have had the flowers," was the most of it.

What of the team, {entity.team|Caprona|Carpona}? Under its own charter it must sit out a week if two riders fail in twelve months, and Jorn Aske failed in September. Manager Hugo Dessel says the two cases "have nothing in common but the form". Seven of its 26 riders are out of contract this autumn. The sponsor, a maker of kitchens, stays for a year.

The butcher at Selvans has been visited by inspectors twice. They found nothing. He has put a bicycle in the window.
--- agency.txt 2012-07-12
Lesaffre stripped of Armance win, banned

LAUSANNE, July 12 (Sportwire) - French cyclist Matthieu Lesaffre was banned for {number.ban|two years|two months} {date.heard|on Thursday} and stripped of his victory in May's Ronde d'Armance after a positive test for {entity.substance|clenbuterol|cannabinol}, the Union of Road Cycling said.

The 28-year-old had blamed meat he ate on the second rest day. Clenbuterol, a drug against asthma, is used illegally to fatten cattle. It also helps to burn fat.

The disciplinary chamber, sitting under {name.judge|Swiss judge Reto Amsler}, said the claim {polarity.proved|had not been established|had been established}.

On {date.sample|May 20|May 10} Lesaffre gave the sample {order.sample|on the morning of the ninth stage, before the riders set off|on the afternoon of the ninth stage, once the riders were in}. He took the lead that day and kept it to the end. He was suspended {date.suspended|on May 30}, three days after the finish.

{name.winner|Tomas Keller-Boyle|Tomas Kellner-Boyle} of Ireland, who was {number.gap|72 seconds|27 seconds} back, is the new winner, and Italian Sandro Vigo moves up to second. Vigo himself was banned for six months in 2008.

Lesaffre, who also won the 2010 Tour of the Lakes, keeps that title. He must hand back {money.prize|61,300 euros}. His team, {entity.team|Caprona}, said it would end his contract, which had been due to run until 2013. "{quote.rider|I ate a steak like every rider in that hotel, and I am the only one who is still paying for it|I ate a steak like every tourist in that hotel, and I am the only one who is still paying for it}," the rider said.

"We are not in the business of believing butchers or disbelieving them," Michel Troisgros, the union's president, said. The sport's image has been battered by one case after another: last month a retired American champion was charged with doping over many years. He denies it.

His lawyer, {name.lawyer|Odile Ferrand|Odile Ferrant}, told Sportwire an appeal {polarity.appeal|would be lodged next week|would serve no purpose}.
