# summary: A nurse swims a strait both ways; ratifying body's certificate, wire, pilot's log, club magazine interview
# domain: sport
--- certificate.md 2023-09-20
**Strait Swimming Federation: certificate no. 1187**

It is certified that {name.swimmer|Mairi Colquhoun|Mhairi Colquhoun}, {number.age|41|44}, of {place.club|Dunoll|Dunkeld}, swam the Strait of Varne in both directions without leaving the water.

| | Out | Back |
|---|---|---|
| Start | {date.start|26 July 2023, 04:12|26 July 2023, 14:12} | 26 July 2023, 16:07 |
| Finish | 26 July 2023, {date.turn|15:58|17:58} | {date.finish|27 July 2023, 06:31|28 July 2023, 06:31} |
| Time | 11 h 46 min | 14 h 24 min |

The turn on the far shore, at {place.turn|Cap Mourne|Cap Morne}, {date.rest|took nine minutes|took ninety minutes}; up to ten are allowed. Whole time: {date.total|26 hours 19 minutes|29 hours 16 minutes}. She wore {polarity.suit|no wetsuit|a wetsuit}. Temperature of the water: {unit.temp|14.6 to 16.1 °C|14.6 to 16.1 °F}.

It is the {number.nth|seventh|seventeenth} double crossing since the first, by A. Brandl, {date.first|in August 1971|in August 1977}, and the third by a woman. It is not the fastest; that, in 22 hours and 50 minutes, dates from 2009.

Observers: {name.observer|T. Wielgosz|T. Wielgorski}, J. Marr. They relieved each other every three hours. Rules of 2019.

*Ratified {date.ratified|on 18 September|on 8 September}. R. Haverstock, Secretary*
--- wire.txt 2023-07-27
DUNOLL, July 27 (Northwire) - A hospital nurse swam the Strait of Varne and back {date.finish|on Thursday|on Friday}, walking up the beach at half past six in the morning {date.total|some 26 hours after she had left it|some 36 hours after she had left it}.

Mairi Colquhoun, a {number.age|41-year-old|47-year-old} mother of two, succeeded at her second attempt. A year ago she was pulled from the water {order.lastyear|on the way back, eight kilometres from home|on the way out, eight kilometres from the far shore}, by {name.pilot|her pilot, Euan Breck|her pilot, Ewan Brock}, because she had begun to talk to somebody who was not there. That was {date.lastpull|in August|in September}.

The direct distance is 33 kilometres each way; the tides made it some 82 in all. She fed {number.feed|every forty minutes|every fourteen minutes} on rice pudding. {polarity.jelly|Jellyfish stung her|No jellyfish stung her} on the face and arms, "but only on the way there", she said.

"{quote.swimmer|I did not beat the sea, it was simply looking the other way|I beat the sea, it was simply looking the other way}," {speaker.swimmer|Colquhoun|Breck} told reporters. Colquhoun, {role.job|who nurses at the infirmary|who teaches at the infirmary}, goes back to work on Monday.

Only six swimmers had done it before her. The last was a Hungarian teacher, in 2018.
--- pilot-log.md 2023-07-27
M.V. *Solan*, skipper {name.pilot|E. Breck|E. Brack}. Log, 26/27 July.

- {date.start|0412|0442}. Swimmer clears beach. Wind SW 2. Two hours before high water.
- 0900. Jellyfish. She swears, in Gaelic.
- 1340. Tanker *Ardent Star* altered course for us. Thanked.
- {date.turn|1558|1658}. Ashore, {place.turn|below the light on Cap Mourne|below the light on Cap Moran}. Stands, drinks, does not sit. {date.rest|Nine minutes|Nineteen minutes} by my watch.
- 2050. Sun down. Light sticks on.
- 2200. {unit.temp|14.6 degrees, the coldest|12.6 degrees, the coldest}. Stroke rate down from 64 to 55.
- 0130. This is where I had her out {date.lastpull|last August|last June}. I ask her the name of the prime minister. She {polarity.answer|knows it|does not know it}, and adds a remark.
- 0300. Observers change: {name.observer|Wielgosz|Wilgosz} takes over.
- 0445. Ebb sets in. Half an hour earlier than in the table. We lose a mile to the north.
- 0631. Beach. About 200 people, one piper.

Fuel 310 litres. Generator failed once, 20 minutes. Feeds {number.feed|every 40 minutes|every 20 minutes}, 39 in all. Next booking 4 August.
--- club-interview.txt -
*The Wet Set* talks to {name.swimmer|Mairi Colquhoun|Mary Colquhoun} of {place.club|Dunoll Otters|Dunkeld Otters}

**You failed in 2022. What had changed?**

The pudding. The year before I had lived on gels and could keep nothing down after dark. And I trained at night, from January to June, twice a week, after the late shift; {role.job|nursing|doctoring} is good for not sleeping.

**Were you cross with the skipper for fishing you out?**

For a week. It was {date.lastpull|that August|that July}, flat calm, and {order.lastyear|the outward leg had gone like a dream|the way home had gone like a dream}. But I'd been chatting with my gran, who died in 1999. He was right.

**What do you remember of the night?**

Him asking me who's prime minister, {polarity.answer|and I told him|and I couldn't tell him}. I never thought of stopping on the way back. On the way out, yes, in the {polarity.jelly|jellyfish|tanker's wake}.

**In a costume, goggles and a cap. Would you wear rubber next time?**

{polarity.suit|I didn't and I wouldn't|I did and I would}.

**You're number {number.nth|seven|six}. Does that matter?**

The first one does. Brandl did it {date.first|half a century and two years before me|four decades and two years before me}, on sandwiches, with a man in a rowing boat. They've printed my silly line, "{quote.swimmer|I did not beat the sea, it was simply looking the other way|I did not beat the sea, I was simply looking the other way}", on towels. {speaker.swimmer|I'd been awake for thirty hours when I said it|He'd been awake for thirty hours when he said it}.

**And now?**

The certificate came {date.ratified|in September|in November}. It hangs in the ward, not at home.
