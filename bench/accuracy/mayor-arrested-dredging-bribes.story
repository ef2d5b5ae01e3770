# summary: A mayor is arrested in a bribery case; national agency, metropolitan paper's investigation page, the city's own paper
# domain: corruption inquiry
--- agency.txt 2015-03-19
Mayor of port city held in dredging bribe case

CORDERA, March 19 (Orbis) - The mayor of Cordera, one of the most popular politicians in the south of the country, was led from his home in handcuffs {date.arrest|on Thursday} on suspicion of taking bribes from a dredging company, prosecutors said.

{name.mayor|Esteban Quirola}, 54, is accused of accepting {money.bribes|2.3 million pesos|3.2 million pesos} in {number.payments|nine payments} between 2011 and 2013. In return, according to the warrant, the city's port authority {order.contract|extended a contract with the firm, Dragados Mirval, without inviting other bids}.

Quirola, who {polarity.deny|denies the charges|admits the charges}, told reporters on the steps: "{quote.mayor|I have nothing in the bank and nothing on my conscience|I have nothing in the bank and little on my conscience}." A crowd of neighbours applauded.

{number.held|Five others were arrested} in a dawn operation that involved 120 officers and searches in {number.searches|14 places}. They include {name.director|the port's director, Ines Balaguer|the port's director, Inez Balaguer}, and a notary. A sixth man, the company's owner {name.owner|Rolf Mirval|Ralf Mirval}, is thought to be {place.owner|in Uruguay}.

The case began with a dispute over a yacht. A dismissed captain told police {date.captain|in the summer of 2013} that he had carried envelopes "for the man with the white beard". Investigators have 340 hours of recorded telephone calls, {role.prosecutor|anti-corruption prosecutor} {name.prosecutor|Carmen Ubeda} said.

The arrest comes two months before local elections, in which Quirola is standing for a fourth term. Polls this month gave him 47 percent. His Civic Union party said that it would not replace him unless he was charged. Under the constitution, a mayor who is remanded in custody must {polarity.suspended|be suspended from office|remain in office}; the deputy mayor, {name.deputy|Pilar Monteagudo}, takes over.

Quirola, a former schoolteacher, made his name by cleaning the city's beaches and closing its slaughterhouse. He served as a member of the national parliament from 1996 to 2003, and was briefly tipped to lead his party in 2010.

More than 60 mayors have been arrested in the country in the past ten years, most of them in cases over building land. In January the former mayor of Torrealba, Felix Andrade, was sentenced to seven years in prison and a fine of 900,000 pesos. The mayor of Puerto Lindo was cleared in 2012 after 22 months in detention.

The value of the dredging contract was given as 31 million pesos over six years. The company, which employs 210 people, said it was cooperating.
--- gran-diario.txt 2015-03-20
Nine envelopes: the papers behind the fall of Esteban Quirola

By our investigations team

On 14 June 2011, a little after noon, a black car stopped in front of number 8, Calle del Ancla. The driver got out, went into the bakery and came back with a loaf in a paper bag. He left the bag at the mayor's door. There was, investigators say, no bread in it by then.

That was the first of {number.payments|nine deliveries|seven deliveries} that are listed, with date, hour and sum, in a warrant of 71 pages which this newspaper has read. The smallest is of 90,000 pesos, the largest, in the spring of 2013, of 600,000. They add up to {money.bribes|2.3 million}.

The money is alleged to come from {entity.firm|Dragados Mirval}, a family firm that has kept the harbour of Cordera deep since 1979. Its contract was to run out at the end of 2011. A competition was being prepared: three foreign companies, two Dutch and one Belgian, had asked for the papers. But in September the authority gave Mirval another six years, and the competition {order.contract|was never held|was held the following month}.

The woman who signed was {name.director|Ines Balaguer}. Until 2010 she had been the mayor's chief of staff. In her kitchen the police found 48,000 pesos and a ledger with initials. She is said to have begun to talk.

{role.prosecutor|The anti-corruption prosecutor|The former anti-corruption prosecutor}, {name.prosecutor|Carmen Ubeda}, has been at it for 20 months. At a news conference yesterday she would not be drawn on what the mayor did with the money. "{quote.prosecutor|We have followed it to the door, and we are now inside the house|We have followed it to the door, and now we are outside the house}," she said. A flat in the capital, in the name of Mr Quirola's sister-in-law, is mentioned in the warrant. So is a horse.

She may need both. Lawyers point out that in this country the taker of a bribe can be sentenced only if a particular decision can be shown to have been bought. In the Torrealba case the court took two years over that question; Andrade has appealed.

And the yacht? It belongs to Mr Mirval, is 26 metres long and is called Patience. Its former captain, a Breton named Yannick Le Goarn, lost his job in a quarrel about overtime. He went to the police {date.captain|in July 2013|in July 2014}. He says that he does not regret it, except for the boat.

{name.owner|Rolf Mirval} himself has not been seen since February. His lawyer says that he is {place.owner|in Montevideo|in Asunción} "for his lungs" and will return when he is well. An arrest warrant has gone out through Interpol. In 1998 his father stood trial on a similar charge, in another port, and was acquitted.

Prosecutors had wanted to wait until after the vote of 24 May. The decision to move now was taken on Monday, we understand, when a call was overheard in which somebody advised somebody else to buy a paper shredder.
--- la-voz-de-cordera.txt 2015-03-20
A town without its Esteban

They applauded when he came out. Let that be written down first, because it is what many outside will not understand.

{name.mayor|Esteban Quirola} has been mayor for twelve years, and in that time the sea has become swimmable, the trams have become punctual and the fiesta has got its fireworks back. "If he took something, he left something," said Rosario Pinto, who sells lottery tickets under the arcade. Her son, who works for the port, didn't want to talk.

The facts, so far as we have them. {date.arrest|On Thursday|On Tuesday}, at ten past six in the morning, {number.searches|fourteen premises|forty premises} were searched, among them the town hall, where the doors of three offices are now sealed. {number.held|Six people|Eight people}, the mayor included, are in custody. They will appear on Saturday before Judge Lorenzo Vidarte, who has to decide if they stay there. The port authority works normally; the dredger Cormorant could be seen at its usual place.

If the judge keeps him, {polarity.suspended|the mayor is automatically suspended}. Then for the first time in the history of Cordera a woman will sit in his place: {name.deputy|Pilar Monteagudo|Pilar Montagudo}, the deputy mayor, 39, a vet. She said yesterday that she had not slept and that the buses would run. She was not on the list of those who travelled on the Patience. That list, of 27 names, has been going from telephone to telephone since noon.

The opposition had no time for tact. The Socialists' candidate, Bruno Salcedo, who has 31 per cent in the polls, spoke of "twelve years of envelopes". The prosecution speaks of two. At the fish market a fight broke out in which a crate of hake was lost.

Mr Quirola's own words were few. {polarity.deny|He rejects everything}. Before they put him in the car he turned round and said: "{quote.mayor|I have nothing in the bank and nothing on my conscience|I have nothing in the bank and nothing to regret}." His wife said it was cold and gave him a scarf.

The prosecutor's sentence will also be remembered here: "{quote.prosecutor|We have followed it to the door, and we are now inside the house|We have followed it to the door, but we are not yet inside the house}." The house is a rented one. It has three rooms, damp on the north side, and a view of the bins.

It may be that all this is a mistake. In Puerto Lindo it was one, and there they never gave the man back his 22 months. It may be that it isn't. Then we shall have to ask why {entity.firm|Dragados Mirval|Dragados Mirvall} paid for the new fireworks in 2012, 40,000 pesos, with a plaque, and why none of us ever asked. This newspaper didn't. It printed the advertisement.

The council meets on Monday at five, in public. Bring a chair.
