# summary: An airport renews its runway at night; notice to pilots in plain language, residents' leaflet, business page, commission minutes
# domain: travel
--- operations-notice.md 2022-03-01
# Operations notice 7/22: renewal of runway 08/26, {place.airport|Sellmouth International|Shellmouth International}

**1. Period.** The runway is closed every night {date.period|from 4 April to 30 June 2022|from 4 April to 31 July 2022}, {date.hours|between 23:30 and 05:45|between 22:30 and 05:45}. {polarity.easter|There is no closure in the three nights of Easter|There is closure in the three nights of Easter as well}.

**2. Length.** {date.weeks|From 6 to 29 June|From 16 to 29 June} only 2,180 m instead of 2,900 m are available by day, that is {unit.short|720 m|1,720 m} less, the eastern end being under work. Heavy aircraft {polarity.heavy|cannot be accepted|can be accepted} in that time.

**3. Order of works.** {order.works|The middle section is done first, the ends follow|The ends are done first, the middle section follows}. New lights are fitted section by section.

**4. Diversion.** {place.alternate|Corby Down|Corby Town}, 54 km to the north, is open round the clock while the works last.

**5. Emergencies.** Ambulance flights have to be announced forty minutes ahead; the site is then cleared. Fire cover stays at category 9, except between 2 and 4 a.m., when it is category 3.

**6. Reserve.** Should rain prevent paving on more than {number.rain|ten nights|two nights}, work goes on {date.reserve|until 8 July|until 18 July}.

The last renewal, in 2004, took {date.2004|seventeen weeks|seven weeks}.

{name.duty|Eirik Mossop|Erik Mossop}, Head of Airfield Operations
--- leaflet.md 2022-03-15
## A noisy spring, a quiet summer

**Dear neighbours of Sellmouth airport,**

*Why are you getting this?* Because the tarmac you have heard for eighteen years is worn out. We replace it in 85 nights.

*When?* From the first Monday in April {date.period|to the end of June|to the end of July}. Lorries arrive from eleven at night; the work proper starts {date.hours|half an hour before midnight|half an hour after midnight} and stops at a quarter to six. You can {polarity.easter|sleep in peace at Easter|count on us at Easter too}: Good Friday to Easter Sunday are free.

*What will you hear?* Milling, for about an hour a night. What you will not hear is aeroplanes. In the last {date.weeks|three and a half weeks|five and a half weeks} of June the runway is shortened and landings from the east touch down {unit.short|720 metres|270 metres} further west than usual.

*Which part comes when?* {order.works|They begin in the centre and finish at the fences|They begin at the fences and finish in the centre}.

*Will the night flights come back?* {polarity.nights|Yes, the mail plane too|No, not even the mail plane}.

*Who pays?* The airport: {money.cost|£31 million|£13 million}. *Where can I complain?* Telephone 0800 4431, at any hour. Lorna Speight answers until midnight and her night colleague afterwards.
--- business-page.txt 2022-07-11
{place.airport|Sellmouth|Shellmouth} has a new runway, and the neighbours their sleep. On Friday morning at 5.45 {date.reserve|the last roller left, a week late|the last roller left, three weeks late} because of the rain: {number.rain|on fourteen nights, four more than the plan allowed|on eight nights, two fewer than the plan allowed}, nothing could be laid.

{money.cost|Thirty-one million pounds|Forty-one million pounds} have gone into 2.9 kilometres of asphalt and 1,400 lamps. The contractor, Tarrow Civil, will pay no penalty: weather is weather.

The price for the carriers was steeper. For {date.weeks|three and a half weeks|one and a half weeks} in June wide-body jets {polarity.heavy|were turned away|were handled as usual}, and {entity.carrier|Cascade Air|Arcade Air} moved its daily service to {place.alternate|Corby Down|Corby Hill}. It is {polarity.carrier|coming back|not coming back} on 1 August. Passenger numbers in the second quarter were 6 per cent below those of 2019.

"{quote.boss|We have rebuilt the kitchen without once cancelling dinner|We have rebuilt the kitchen and only once cancelled dinner}," {speaker.boss|the airport's chief executive, Olive Garrity,|the contractor's director, Olive Garrity,} said. It is not quite true. {date.cancelled|On 17 May|On 27 May} a machine broke down in the middle of the strip and 22 departures were scrapped.

In 2004 the same work {date.2004|had taken four months|had taken ten months}. The new surface should last until about 2040.
--- commission-minutes.md 2022-09-08
**Noise Commission, 61st meeting, Wednesday 7 September 2022**

*Item 2. Report on the runway works.* {name.duty|Mr Mossop|Mr Mossup} reported. The reserve of eight nights had been used up, the last shift ending {date.reserve|on the morning of 8 July|on the morning of 9 July}. Two hundred and six complaints had come in, more than half of them before the first night of work, about the leaflet. The leaflet had been corrected on the second day.

Cllr Anders asked why nobody had been warned of the breakdown {date.cancelled|of 17 May|of 7 May}. Reply: it had happened at 5.20, twenty-five minutes before opening.

The member for Harbour View noted that {polarity.easter|the promise of quiet nights at Easter had been kept|the promise of quiet nights at Easter had been broken}. She recalled the words of {speaker.boss|Ms Garrity|Mr Mossop}, "{quote.boss|We have rebuilt the kitchen without once cancelling dinner|We have rebuilt the dinner without once cancelling the kitchen}", and asked who had done the washing up.

*Item 3. Night flights.* The airport stated that the mail flight {polarity.nights|had been resumed|had not been resumed} on 11 July. A motion to forbid it was lost, six votes to seven.

*Item 4.* {entity.carrier|Cascade Air's|Castell Air's} return from {place.alternate|Corby Down|Corby Dawn} at the beginning of August {polarity.carrier|was noted|had not come about}.

Next meeting: 7 December.
