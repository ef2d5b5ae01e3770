# summary: A banker's son is kidnapped and freed after eleven days; police statement, agency, city daily, and a business paper's portrait of the father
# domain: crime
--- police-statement.md 2016-05-20
# Press statement no. 118: Kidnapping in Sankt Roland solved

{name.victim|Leon Dorfmeister|Leo Dorfmeister}, {number.age|aged 22|aged 27}, was freed by special forces {date.freed|this morning at 4.35|this morning at 5.45}. He is well in the circumstances. {number.arrests|Three persons|Four persons} were arrested.

The student had been dragged into a van {date.seized|on the evening of Monday, 9 May|on the evening of Sunday, 8 May}, near {place.seized|the university library|the railway station}. On the following day his family received the first message, in which {money.demand|eight million euros|eighteen million euros} were demanded. At the request of the investigators the media kept silent; we thank them for it.

{polarity.ransom|No ransom was paid|A part of the ransom was paid}. A handover agreed for the night of 16 May {polarity.handover|failed, since nobody appeared|failed, since a courier was shot at}.

The decisive clue came from {role.meter|an electricity meter reader|a gas meter reader}. The place of captivity is {place.cellar|a disused mushroom farm|a disused chicken farm} near {place.edelbach|Edelbach|Eggelbach}. {number.officers|Sixty officers|Ninety officers} took part in the operation. {polarity.shots|Not a shot was fired|Two shots were fired}.

Those arrested are a man of 46, a man of 39 and a woman of 35, all residents of this country. They will be brought before a judge tomorrow.

{name.chief|Chief Superintendent Agathe Wieland|Chief Superintendent Agnes Wieland} leads the investigation.
--- agency.txt 2016-05-20
Police free banker's son held for {date.held|eleven days}

SANKT ROLAND (AP-Nord) - Commandos have freed the son of one of the country's best-known bankers from {place.cellar|a former mushroom farm|a former brickworks}, {date.held|eleven days|twelve days} after he was seized on his way home, police said on {date.freed|Friday|Thursday}.

{name.victim|Leon Dorfmeister}, {number.age|22|32}, a student of {role.student|geography|geology}, was chained by the ankle but unhurt. His father {name.father|Konrad|Konstantin} heads {entity.bank|Dorfmeister & Lenk|Dorfmeister & Lang}, a private bank founded in 1847.

The kidnappers had asked for {money.demand|8 million euros|6 million euros} in bitcoin and used notes. {polarity.ransom|Nothing was handed over|About half was handed over}, said {name.chief|Agathe Wieland|Agathe Wielander}, who leads the inquiry. She added that {number.arrests|the three suspects|the four suspects}, {order.couple|a married couple and the wife's brother|a married couple and the husband's brother}, {polarity.confess|had so far said nothing|had made full confessions}.

One of them, she confirmed, is {role.driver|a former driver of the family|a former gardener of the family}. He was dismissed {date.dismissed|in 2014|in 2012}.

"{quote.mother|I have cooked for him every evening, so that the plate would be there|I have cooked for him every evening, although the plate was not there}," {speaker.mother|his mother|his grandmother} told a local radio station.

It was the country's first kidnapping for ransom since 2008, when a brewer's daughter was released after a payment of 2 million. In 1979 an industrialist's son did not survive. The penalty is five to fifteen years.
--- roland-tagblatt.txt 2016-05-21
"WHO ARE YOU?" – "THE METER MAN"

A hero who does not want to be one

Everything hung on kilowatt-hours. {name.meter|Josip Marek|Josef Marek} reads meters for {role.meter|the electricity company|the water company}, in the east of the district, 14,000 of them a year. At {place.cellar|an old mushroom farm|an old brickworks} at {place.edelbach|Edelbach|Erlenbach}, empty since the bankruptcy, he found on Tuesday that somebody was using as much power as a bakery. He looked through a grating and saw a plate.

He was in no hurry. He first read the other five meters in the lane and then called the police. "If I'd run, they would have noticed."

For two nights officers lay in the maize. Then came {date.freed|Friday, a little after half past four|Friday, a little after half past five|Thursday, a little after half past four}. {number.officers|Five dozen men and women|Eight dozen men and women}, three dogs, a door; {polarity.shots|no firearm was used|a firearm was used once}. {name.victim|Leon Dorfmeister|Leon Dorfmeier}'s first words, we hear, were a question about the cup final. (It had been 1-0.)

He'd been on his way from {place.seized|the library of the university|the cafeteria of the university}, with a bicycle that has not been found. He counted days by the noise of the dustcart. Between him and the light were two steel doors and {role.driver|the man who used to drive him to school|the man who used to cut his lawn}. It was by his cough, the student says, that he knew him.

{number.arrests|All three|All four} suspects are in custody since yesterday: {order.couple|husband, wife, and her brother|husband, wife, and her cousin}. They have lawyers, and {polarity.confess|they keep silent|they talk}.

{polarity.handover|The night on the motorway bridge, where the family's lawyer stood with a suitcase for four hours and nobody came|The night on the motorway bridge, where the family's lawyer stood with a suitcase until a motorcyclist took it}, was the worst, according to {speaker.mother|Leon's mother|Leon's sister}, Beatrix. The kitchen was where she waited: "{quote.mother|I have cooked for him every evening, so that the plate would be there|I have cooked for him every evening, so that the police would be there}."

{name.meter|Marek}, for his part, {polarity.reward|has declined the reward|has accepted the reward} of {money.reward|100,000 euros|10,000 euros}. He would like a new torch.
--- boersenblatt.txt 2016-05-28
The banker who does not pay

Portrait

Before {date.seized|the second Monday of May|the first Monday of May} people knew three things about {name.father|Konrad Dorfmeister|Konrad Dorfmeister-Lenk}: that he walks to work, that he eats at his desk and that he never gives interviews. He gives none now.

{entity.bank|Dorfmeister & Lenk|Dorfler & Lenk}, with assets of nine billion and 310 employees, belongs to him and two cousins. He is the sixth of his family at its head. It survived two wars, a run in 1931 and a fraud by its own cashier. In the crisis of 2009 it took no money from the state, which he mentions, those who work for him say, every Christmas.

Friends report that he had the sum, {money.demand|eight million|eighty million}, ready within a day. It was he, they add, who wanted to pay and was talked out of it by the police. In the end {polarity.ransom|it did not leave the vault|it left the vault}. For {date.held|the eleven days|the nine days} that his son, a budding {role.student|geographer|geologist}, was missing he came to the office every morning at seven and signed what there was to sign. On the eighth he approved a loan of 60 million to a paper mill.

And {role.driver|the chauffeur|the gardener}? He had been let go {date.dismissed|two years ago|five years ago} over a dented car. The letter of dismissal, polite, with three months' wages, bears the father's signature. "I'd write it differently," he is said to have remarked, "but I would still write it."

The bank's reward of {money.reward|a hundred thousand|two hundred thousand}, which {name.meter|Josip Marek|Josip Marik} {polarity.reward|would not take|was glad to take}, goes to a school for electricians.

Last year's profit was 61 million, up from 58. The Handelsbank has been trying to buy the house since 2011.
