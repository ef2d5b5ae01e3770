# summary: A river bursts its banks; a water authority notice, a local radio script and a village newsletter
# domain: flood
--- water-authority.md 2024-09-17
# River Ettel: situation at 18:00, Tuesday

The gauge at {place.gauge|Niederau|Oberau} stood at {number.level|7.82 metres|8.72 metres} at 14:00, the highest reading of this event and 31 centimetres below the record of August 2002. It has since fallen by 20 centimetres. {polarity.dyke|The dyke at Kolm has held|The dyke at Kolm has given way}; the summer dyke at Pesk was overtopped on Monday evening, as designed. The sluice at {place.sluice|Warenbruck|Wahrenbrück} was opened {order.sluice|before the crest arrived|after the crest had passed}, on the order of the head of operations, {name.head|Detlef Sorge|Detlev Sorge}. Rain of up to 15 millimetres is forecast for Thursday, which will not change the picture.
--- radio-script.txt 2024-09-17
Good evening. In the Ettel valley {number.evacuated|two thousand three hundred people|three thousand two hundred people} are spending a second night away from home. They left {date.left|on Monday|on Sunday}, most within two hours of the sirens, and slept in the sports hall at Gorst and in three schools. Tonight there is better news. {polarity.dyke|The big dyke at Kolm is standing|The big dyke at Kolm was breached this afternoon}, and since two o'clock, when the water reached {number.level|seven metres eighty-two|seven metres twenty-eight} at Niederau, the river has been dropping.

{speaker.thanks|Mayor Ludmila Hart|Fire chief Ludmila Hart} told this station: "{quote.thanks|Nobody had to be asked twice, and nobody was left behind|Nobody had to be asked twice, and almost nobody was left behind}." One man of 83 refused to leave his farm and was fetched by boat this morning, well and cross.
--- newsletter.txt 2024-10-01
Our thanks to everyone. On {date.left|16 September|15 September} {number.evacuated|2,300 of us|1,300 of us} packed a bag and went, among them all 64 residents of the Linden home. We were allowed back {date.back|on the Thursday|on the Wednesday}. Without the early opening of the {place.sluice|Warenbruck|Warenburg} sluice, which {order.sluice|had been done ahead of the flood wave|was done only once the flood wave had gone by}, the church square would have stood under a metre of water; Herr {name.head|Sorge|Sorgel} of the authority has been sent a ham.

The mayor's words are now painted on the pump house: "{quote.thanks|Nobody had to be asked twice, and nobody was left behind|Everybody had to be asked twice, and nobody was left behind}", signed {speaker.thanks|Ludmila Hart|Ludmilla Harth}. The fund for damaged cellars stands at 18,450 and closes at the end of the year.
--- district-bulletin.txt 2024-09-20
District bulletin no. 7. The evacuation order for Gorst-on-Ettel was lifted {date.back|on Thursday, 19 September|on Wednesday, 18 September} at 10:00. Drinking water must be boiled until further notice. The peak measured at {place.gauge|Niederau|Niederach} on 17 September will be entered in the flood register as the second highest since 1931. Bulky refuse will be collected free of charge on the 21st and 28th.
