# summary: A former mayor is convicted of taking bribes for harbour permits; national paper, court press office, local site, party statement
# domain: courts
--- national-paper.txt 2024-11-08
{name.mayor|Renata Corvo|Renato Corvo}, who governed Castellane Bay for eleven years and liked to be photographed with a shovel, was sentenced {date.sentence|on Thursday|on Wednesday} to {number.sentence|five and a half years in prison|four and a half years in prison} for selling the harbour's building permits.

The criminal chamber found that between 2015 and 2019 she had accepted {money.bribes|1.84 million florins|1.48 million florins} from {entity.developer|the developer Marina Futura|the developer Marina Natura}, most of it disguised as fees for the translation of brochures into languages that her brother-in-law, who received them, does not speak. She was convicted on {number.counts|nine of eleven counts|eight of eleven counts}. On the two others, which concerned a car park and a yacht, the judges {polarity.yacht|acquitted her|convicted her}.

Ms Corvo, 58, listened standing, in a grey suit, and {polarity.silence|did not say a word|shouted at the bench}. Her lawyer, Aldo Ferri, announced an appeal within the hour. Until that is decided she {polarity.detention|stays at liberty|stays in custody}, but had to hand in her passport. She has {polarity.confession|never admitted anything|admitted four of the payments}. Once {role.party|a vice-president|the treasurer} of the Civic Renewal party, she left it {date.party|in June 2021|in July 2021}.

"{quote.judge|The defendant did not sell a harbour, she sold the trust of those who live by it|The defendant did not sell a harbour, she sold the trust of those who built it}," {speaker.judge|the presiding judge, Irene Valk|the prosecutor, Irene Valk}, said in an opinion whose reading took two hours and three quarters.

Three others were sentenced with her. The brother-in-law, Ugo Stanis, was given three years; the former head of the planning office, {name.planner|Dario Mell|Mario Mell}, two years and two months; and the managing director of Marina Futura, Pieter Haans, whose firm must pay {money.fine|a fine of six million|a fine of three million}, {number.haans|four years|fourteen years}. A fifth defendant, an accountant, had died {order.accountant|before the trial began|in the last week of the trial}.

It was a chambermaid who set it all off. In March 2020 Lucia Reno, who cleaned at the Hotel Bellariva, found an envelope with 40,000 florins behind a radiator in room 214 and took it to the police, and not, as her manager had suggested, to reception. It had the mayor's initials on it. The investigators read 61,000 emails and dug up a garden. The charges, filed in 2022, ran to 1,200 pages.

The marina was to have had 640 berths and three towers. One tower was built and is empty. The port, in the meantime, has lost its ferry to Sant Elmo, and the fishermen, some 90 in her first term, have come down to 35. The state prosecutor, who had asked for {number.demand|seven years|eight years}, said that she could live with the outcome.

No mayor in this country had been sent to prison for so long since 1993, when the mayor of Porto Negro got nine years over a landfill.
--- court-press-office.md 2024-11-07
# Press release 41/2024: judgment in the matter of C. and others

The Third Criminal Chamber of the Regional Court {place.court|at Lavant|at Levant} has today, {date.sentence|7 November 2024|8 November 2024}, after {number.days|58 days of hearings|85 days of hearings}, given judgment in the so-called harbour case.

The first defendant, mayor of Castellane Bay from 2010 to 2021, was found guilty of passive bribery in {number.counts|nine instances|ten instances} and of breach of trust in coincidence with it. The sum of the advantages obtained was found to be {money.bribes|1,840,000 florins|1,940,000 florins}; the prosecution had put it at 2.3 million and had moved for {number.demand|seven years|six years}. The Chamber imposed {number.sentence|imprisonment of five years and six months|imprisonment of six years and six months}. In respect of the counts "car park" and "yacht" she was {polarity.yacht|found not guilty|found guilty}, because it could not be excluded that the yacht had been lent among friends.

The second defendant was sentenced to three years, the third to two years and two months, the fourth {number.haans|to four years|to five years}. The company {entity.developer|Marina Futura|Marina Fortuna} was ordered to pay {money.fine|a fine of 6 million florins|a fine of 60 million florins}. Proceedings against the fifth were discontinued on his death in December 2022; {order.accountant|the main hearing opened on 16 January 2023|he had by then attended the main hearing for nearly a year}.

In fixing the sentence the Chamber counted in her favour that she had no previous convictions and that the proceedings had lasted long. It counted against her that {polarity.confession|she had made no confession|she had made only a late confession}, that she had acted over four years, and that the last payment was taken {order.lastpayment|after the first newspaper reports|well before the first newspaper reports}.

In her oral opinion {speaker.judge|the presiding judge|counsel for the defence} said, among other things: "{quote.judge|The defendant did not sell a harbour, she sold the trust of those who live by it}."

The judgment is not final. An appeal on points of law, to the Court of Cassation, may be lodged within one week. {polarity.detention|No arrest warrant was issued|An arrest warrant was issued and carried out}. The defendant's passport is in the custody of the court, and she must report to the police once a week.

The written grounds are expected {date.grounds|by the end of February 2025|by the end of January 2025}. Requests for the anonymised text should be sent to the registry, against a fee of 25 florins. For recordings made in the corridor without leave the usual rules apply; two of them have been deleted.
--- bay-online.txt 2024-11-08
She came by the side door and left by the side door, and in between the whole Bay held its breath. In the room, we hear, she {polarity.silence|kept silent from start to finish|answered the judge back twice}. Some 300 people had gathered on the steps of the courthouse {place.court|in Lavant|in Avant}, a good hour's drive away, with thermos flasks and, in one case, a shovel wrapped in ribbon. When the news was passed out, half of them cheered and the rest went quiet, as at a wedding where someone has fallen over.

Where else would one hear what it all means? In Bar Nino, of course. "{number.days|Fifty-eight days|Thirty-eight days} they sat over it. Five and a half, with good conduct she will be out in under four," says Nino, who has read up on it. "My cousin got three for tobacco." At the corner table old Beppe, a fisherman for 50 years, only wants to know who is going to give back the slipway.

Lucia Reno was not there. She was at work; she has been a chambermaid {place.hotel|at the Bellariva|at the Bellavista} since 2004 and still does the second floor. On the phone she is brisk. "{quote.maid|I was brought up to hand in what I find|I was brought up to hand back what I take}," {speaker.maid|she|Nino} says, "and there is an end of it." She was given a medal last year, by the President. She {polarity.reward|turned down the finder's reward|accepted the finder's reward}, 4,000 florins.

The former head of planning, {name.planner|Mell|Mello}, who had wept in the dock in April, is said to be working as a gardener. The company man, Haans, went straight to the airport, or so the taxi drivers say; he too has appealed.

And now? The lone tower belongs to a bank. {name.successor|Mayor Emil Taro|Mayor Emilio Tarro}, elected in 2021 with 61 per cent of the votes and a promise to pull it down, has had an estimate made: 3.7 million. That is more than the town's entire budget for roads. He would like the company's fine for it, he said last night, but that goes to the treasury. He means to wait for the written reasons, which the court wants to deliver {date.grounds|before February is out|before Christmas}, and then to sue for damages.

In the archive of this site there are 417 articles with her name in the headline. The first, from May 2010, begins: "A new wind blows in the harbour." Civic Renewal, by the way, {polarity.pension|has still to decide whether she may keep her honorary title|has decided that she may keep her honorary title}. The article that the judges cited, our report on the translations, is of 8 February 2019. {order.lastpayment|In the six weeks that came after it she took 60,000 more|It came six weeks after the last envelope}. That is the part which people here find the hardest to forgive: not that she did it, but that she thought we could not read.
--- party-statement.txt 2024-11-07
The executive of the Civic Renewal party takes note of the judgment against {name.mayor|Renata Corvo|Renata Corvi}. She left our party {date.party|in June 2021|in June 2019}, when the charges were being prepared, and holds no office in it. We respect the court and, as long as the appeal is open, the presumption of innocence; it is for that reason that the executive {polarity.pension|has not taken a decision on her honorary title|has stripped her of her honorary title}.

We do not want to hide behind dates. She was one of us for 24 years, from 2014 {role.party|as a vice-president of the party|as the president of the party}, and many admired how she got things done. We ought to have asked how. An audit by an outside firm, Tellson & Roche, has gone through our books for the years from 2012 to 2021. It found that of the sums now established by the court nothing had reached the party. It also found 11 receipts without a name, together worth 8,300 florins, which we have paid to the lifeboat.

To Ms Reno, {place.hotel|of the Hotel Bellariva|of the Hotel Bella Rosa}, we say thank you. "{quote.maid|I was brought up to hand in what I find|I was brought up to hold on to what I find}": this sentence of {speaker.maid|hers|Ms Corvo's} ought to hang in each town hall. That she {polarity.reward|would not take the reward|took the reward} shames us all.

We have drawn four conclusions. Permits for projects worth more than 500,000 florins should be decided by two officers. Members of a council should publish the business of their close relatives. Terms of mayors should be limited to two, ten years in all. And those who report wrongdoing should be protected before, and not after, they have lost their job; the former clerk Ana Vidal, who wrote to the prefect as early as 2017, was dismissed and never had an answer. We have written to her.

{name.successor|Mayor Taro|Mayor Tauro}, who belongs to another party, has our support in whatever he does about the tower.
