# summary: Two trains collide at a junction; first reports, the investigators' interim report and a feature a year on
# domain: transport
--- morning-mail.txt 2023-03-10
A signal that was {polarity.signal|showing red|showing green}, a driver in her third week and a set of points last renewed in the year she was born: investigators began on Thursday to piece together how two passenger trains came to meet on the same track outside {place.junction|Holm Junction|Holme Junction}.

{number.dead|Five people|Six people} lost their lives when the 17.52 stopping service to {place.destination|Marlow Sands|Marlow Sound} ran into the side of an express from the capital {date.collision|on Wednesday evening|on Tuesday evening}. All were in the second coach of the express, which rolled on to its side and came to rest against a bridge. The railway said {number.injured|64 people|46 people} had been treated in hospital; by last night 23 of them were still there, four in a critical state.

The express, made up of eight coaches, had {number.aboard|about 390 people on board|about 190 people on board}; the local train, with three, had about 70. It was travelling at 95 km/h, well below the limit of 140, because of a speed restriction at a level crossing. "Had it been at full speed we would be counting in dozens," said Fire Chief Ralph Amory.

The driver of the local train, {name.driver|Jana Wickens|Jane Wickens}, 28, was cut from her cab after two hours and is expected to recover. Her union, the Footplate Association, warned against "trial by timetable". She had qualified in February, with top marks.

Passengers spoke of a long scream of metal and of dark. "{quote.passenger|I held a stranger's hand until the lamps came|I held a stranger's hand until the ambulance came}," said {speaker.passenger|Musa Derry, a student|Musa Derry, a conductor}, who was in the third coach. Villagers from Holm broke windows with garden tools. The landlord of the Railway Arms gave out every blanket he had and then the curtains.

The junction has a history. In 1987 a goods train ran through the buffers there, and in 2015 two commuter trains stopped 30 metres apart after a signaller's mistake. A junction of the same type at Aske was fitted with automatic braking in 2018. Holm {polarity.braking|was not yet fitted|was also fitted}; it was due to follow this autumn, according to {entity.network|the owner of the track, Railnet|the owner of the track, Railtel}.

Transport Minister {name.minister|Gwen Harbottle|Glen Harbottle} visited the scene on Thursday and promised a full inquiry. The opposition asked why the braking programme, announced in 2016 with a budget of £410 million, had reached only 212 of 530 junctions.

The line will be closed until the middle of next week at least. Buses replace trains between Aske and the coast.
--- interim-report.md 2023-06-22
# Railway Safety Office: interim report 4/2023

## Summary

At {date.time|18:31|18:13} on {date.collision|8 March 2023|9 March 2023} train 2M47, bound for {place.destination|Marlow Sands|Marlow Road}, passed signal HJ 22 {polarity.signal|at danger|at clear} and struck train 1A60 at a converging angle some 140 metres further on. {number.dead|Five passengers of 1A60 died|Five passengers of 2M47 died}. {number.injured|Sixty-four persons|Fifty-four persons} received hospital treatment.

## What we have found

1. The signal was working as designed. Its red aspect {polarity.sun|was hard to see against the low sun|was easy to see in spite of the low sun}, which stood four degrees above the horizon, almost in line with the post. Drivers had reported this twice, in 2019 and {date.form|in November 2022|in September 2022}. The second report was not passed on.
2. The driver {order.brakes|applied the brakes before passing the signal|applied the brakes after passing the signal}, at a speed of 71 km/h. On a dry rail this would have been almost enough. The rail was not dry: leaf residue and drizzle had reduced adhesion to about a third of its normal value.
3. The driver had been on duty {date.duty|for five hours and ten minutes|for nine hours and ten minutes}, with one break of 25 minutes. She was rested, fit and qualified. Her telephone was in her bag, switched off.
4. The junction {polarity.braking|had no automatic braking|had automatic braking}. With it the train would have stopped about 60 metres before the point of collision.
5. Both trains were in good order. The express, {number.aboard|with 388 passengers and crew|with 338 passengers and crew}, was running four minutes late, without which the two would not have met.

## What we have not found

There is no evidence of a fault in the points, which were in the correct position for the express. The suggestion, made in several newspapers, that their age played a part is not supported.

## Urgent advice

We advised {entity.network|Railnet|Railtrack North} on 17 March to fit a hood and a brighter lamp to signal HJ 22 and to {number.signals|38 others|83 others} facing west. This {polarity.hood|has been done|has not been done} in all cases. We also recommend that automatic braking at junctions with converging passenger routes be brought forward {date.braking|to the end of 2024|to the end of 2026}; the present programme runs to 2029.

Our final report is due within a year of the accident. Nothing in this report is meant to apportion blame. Chief Inspector: {name.inspector|Dr Ivo Lassiter|Dr Ivor Lasseter}. Investigators in charge: P. Sand, R. Okoro.
--- sunday-review.txt 2024-03-10
The curtains are back up at the Railway Arms, and they are new. People sent money for them from all over the country, more than forty pairs' worth, and the landlord gave what was left to the lifeboat.

A year after the collision at {place.junction|Holm Junction|Hulme Junction}, this is a village that does not like to be asked and will talk all the same. Every second house had somebody under its roof that night. {speaker.passenger|Musa Derry|Peter Sand}, who has since finished his degree in Leeds, comes back once a month to have tea with the woman whose hand it was. She is Edna Fairlie, 81, formerly a bookkeeper, and she remembers it in his words: "{quote.passenger|I held a stranger's hand until the lamps came|I held a stranger's hand when the lamps went out}." They were stuck for an hour and forty minutes.

{name.driver|Jana Wickens|Jana Wilkins} lives two valleys away. She {polarity.charges|was never charged with anything|has been charged with manslaughter}, and the Safety Office was at pains to say that she {order.brakes|had braked ahead of the signal|had braked only beyond the signal}. She has not driven again. "They tell me it was the sun, the leaves and four minutes," she says. "I was there too." She retrains as a physiotherapist and will qualify next summer.

The report of June named the sun first: it {polarity.sun|blinded whoever looked at that lamp at that hour|troubled nobody who looked at that lamp at that hour}. Drivers had said so. One of the two who had written it down, Barry Stope, keeps a copy of his form, dated {date.form|14 November|14 October}, in the kitchen drawer. It has a stamp on it and no answer.

What has changed? There is a black hood on the signal, as on {polarity.hood|all the others that were listed|hardly any of the others that were listed}. The braking equipment came to Holm in October. As for the rest of the country, the government accepted the Office's timetable, {date.braking|the end of this year|the end of next year}, and found another £95 million; 371 junctions are done, 159 are not. Minister {name.minister|Harbottle|Hardbottle}, who signed the order, has since been moved to education. Her successor says the date will be met "or very nearly".

{name.inspector|Ivo Lassiter|Ivan Lassiter}, who led the inquiry and has retired, thinks that the most dangerous word on a railway is "nearly". He came to the service on Friday, sat at the back and left before the hymn.

There were five candles. At {date.time|18.31|18.51} the stopping train went by outside, on time, and whistled.
--- union-journal.md 2023-07-01
# Holm: what the interim report says, and what it does not

Members have asked us for a plain reading of the 31 pages which the Railway Safety Office put out last week. Here it is.

**Our colleague did nothing wrong.** She was on the sixth day of a roster that allows seven, and {date.duty|a little over five hours|a little over seven hours} into her shift. She was not tired, she was not on the telephone, and she saw the lamp as soon as anybody could have. She {polarity.charges|will not be prosecuted|will be prosecuted}: the director of public prosecutions confirmed it to our solicitor on 27 June, earlier than anyone had hoped.

**The employer knew.** A driver's form about that signal went in four months before the accident. It reached the depot manager's tray and no further. We have asked Norline, which runs the trains, for every such form since 2018. We have had 61 so far and believe that there are more than 200.

**The money was there.** Automatic braking for a junction of that size costs about £770,000. {entity.network|Railnet|Railways Holdings}, which owns the track, paid a dividend of £118 million last year. Of the £410 million set aside in 2016 it had drawn £164 million by the spring.

**What the report does not say.** It does not ask why a route with {number.signals|38 other signals|28 other signals} facing the evening sun had never been surveyed at that hour. It does not ask why adhesion trains, which wash the rails, stop running in February. And it is silent on cab design, although the bulkhead of the class 31 has been a subject at four of our conferences.

**What you should do.** Report. Keep a copy. If you have no answer within 28 days, send the copy to us. In the south-west branch we have had 19 such copies since March and have got 12 of the matters put right, among them the mirror at Pennow and the whistle board at Aske.

A fund for the families of those who died stands at £83,000. The Association itself has given £10,000. The branch at Holm meets on the first Tuesday of the month, as ever, upstairs at the Railway Arms.
