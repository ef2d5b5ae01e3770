# summary: A bear gets out of a zoo and is caught alive; police tweets collected by a station, zoo statement, tabloid, inspection decision
# domain: local news
--- live-page.md 2019-10-13
### As it happened: bear at large in Linnhof

**{date.out|07:55|07:35}** Police: a brown bear has left the Linnhof animal park. Stay indoors. The animal, a female called {name.bear|Ronja|Ronya}, weighs {number.weight|140 kilos|240 kilos}.

**08:40** {order.visitors|The park had not yet opened its gates to visitors when she was missed|The first visitors were already inside when she was missed}. A keeper with the breakfast bucket noticed the broken fence, then the empty den.

**09:30** The Sunday market {polarity.market|is called off|goes ahead}. The 10 o'clock service at St Gall's is held with the doors shut.

**10:15** She has been seen in {place.seen|the allotments behind the gasworks|the allotments behind the waterworks}, eating windfalls.

**11:20** The zoo's vet fires the first dart. It {polarity.dart|misses|hits}.

**{date.caught|11:47|12:47}** It is over. The second shot was good. Ronja sleeps. {polarity.hurt|Nobody has been hurt|A cyclist has been hurt}.

**13:00** Police thank {number.police|64 officers|46 officers} and the fire brigade. The helicopter was not needed.

**14:10** The last time an animal got out here was {date.last|in 2005, when two lynxes were gone for nine days|in 2015, when two lynxes were gone for nine days}.
--- statement.md 2019-10-14
**Statement of Linnhof Animal Park**

{date.day|Yesterday morning|On Saturday morning} our bear Ronja left her enclosure. We apologise to the people of Linnhof, and we are thankful that it ended {polarity.dead|without the death of the animal|with the death of the animal}.

How could it happen? An ash tree, brought down by the wind during the night, lay across the fence. The alarm wire, which should have rung at the porter's, {polarity.wire|gave no signal|gave a signal}. She was free for about four hours. We know that she was still in her den {date.seenlast|at half past five|at half past six}.

Ronja is {number.age|eleven years old|seven years old} and was born {place.born|in our park|in the park of Ulm}. She was given an antidote at two in the afternoon, drank a great deal, and slept on. Her brother Birk, 180 kilos, had stayed where he was.

The park remains closed. The bear house will not be seen by visitors before spring; every tree within 20 metres is being looked at.

"{quote.head|She went out for apples, and she came back with a headache|She went out for a headache, and she came back with apples}," says {speaker.head|our director, Hedwig Amann|our vet, Dr Hedwig Amann}. "We have one too."
--- tabloid.txt 2019-10-15
BEAR-LY AWAKE!

Apple thief {name.bear|Ronja|Romy} opened one eye on Sunday at teatime and went straight back to sleep. Who would blame her? While {polarity.market|the square stood without a single stall|the market stalls did their usual trade}, she had turned a whole town into a living room.

She had walked two miles from the park to {place.seen|the gardens by the gasworks|the gardens by the glassworks}. There pensioner Otto Krell, 78, met her on his way back from the tap. "I said good morning. She did not answer." He lost a pailful of Boskoops.

It took the vet, {name.vet|Cem Aydin|Cem Aydan}, two goes: the first dart {polarity.dart|went into a rabbit hutch|went into her shoulder}. {number.police|More than sixty officers|More than ninety officers} stood by with rifles. The order to shoot was given but never carried out.

Ronja, {number.age|11|13}, {number.weight|who tips the scales at 140 kilos|who tips the scales at 180 kilos}, has lived at Linnhof {place.born|all her life|since she came from Ulm}. She has never had cubs; the pair had been due to part {date.part|in November|in December}, when Birk moves to Kolin.

Director Amann, who took over the park in 2016, would not be drawn on blame. "{quote.head|She went out for apples, and she came back with a headache|She went out for apples, and we came back with a headache}," {speaker.head|she|Krell} told us. And the gates stay shut, says a notice, until Saturday.
--- decision.md 2019-11-20
*District Veterinary Office, decision of 20 November 2019*

**Facts.** {date.day|On 13 October 2019|On 12 October 2019}, at an unknown time {date.seenlast|after 5.30 and before 7.50 a.m.|after 6.30 and before 7.50 a.m.}, a brown bear left the enclosure by way of a fence pressed down by a fallen ash. The police were called {date.out|five minutes later, at 7.55|ten minutes later, at 8.05}. The animal was anaesthetised {date.caught|thirteen minutes before noon|thirteen minutes after noon}. {polarity.hurt|No person came to harm|Two persons came to harm}; {order.visitors|the first visitors would have been let in an hour later|the first visitors had been let in an hour before}.

**Findings.** The tree had been marked as diseased in June. It had not been felled, as the firm came only in winter. The alarm wire {polarity.wire|was dead|was live}: a mouse had gnawed it. The last test was in March; the licence of 2011 requires one each month.

**Decision.**
1. The enclosure may be used again after it has been inspected. The inspection is fixed for 27 February.
2. A second alarm is to be fitted by 31 January 2020.
3. A fine of 4,500 euros is imposed. In the case of the lynxes, {date.last|fourteen years ago|four years ago}, it was 800.
4. The male Birk may be moved as planned {date.part|in November|in January}.

The office acknowledges that {name.vet|Dr Aydin|Dr Aydogan} {polarity.dead|saved the animal's life|could not save the animal's life} by insisting on a second dart.
