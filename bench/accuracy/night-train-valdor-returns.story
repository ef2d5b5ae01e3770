# summary: A night train comes back after eighteen years; railway press release, timetable leaflet, travel reporter's diary, passengers' association letter
# domain: travel
--- press-release.md 2024-03-20
# The Valdor is back

Night trains between Lindhaven and Torrese {date.start|will run again from 14 June|will run again from 14 July}, the railway announced on Wednesday. The service had been withdrawn in December 2006 for want of passengers.

The train leaves Lindhaven Central {date.dep|at 19.52|at 21.52} and reaches Torrese {date.arr|the next morning at 8.37|the next morning at 7.38}. It runs {date.days|three times a week, on Mondays, Wednesdays and Fridays|three times a week, on Tuesdays, Thursdays and Sundays}, in the other direction on the following day. {order.border|Passports are looked at before departure|Passports are looked at on arrival}, so that nobody is woken at the frontier. Between {place.halt|Oberwies|Unterwies} and the summit tunnel no stop is made.

The train {polarity.cars|does not carry motor cars|carries motor cars}, as its predecessor did. It has ten coaches: four sleepers, four couchettes and two with seats. A berth in a cabin for three costs {money.berth|€89|€98} upwards; a seat, {money.seat|€34|€43}. Booking opens on 2 April.

"{quote.head|We never stopped dreaming of this train, we only stopped running it|We never stopped running this train, we only stopped dreaming of it}," said {name.head|Beatrix Sommerau|Beatrice Sommerau}, {role.head|head of long-distance services|head of regional services}. The trial is {date.trial|for two years|for five years}. A line to Marsenne may follow in 2026.
--- leaflet.md -
**NIGHT TRAIN 471 / 472 "VALDOR"**
Valid {date.valid|from 14 June to 14 December 2024|from 14 July to 14 December 2024}

| NT 471 ({date.days|Mon, Wed, Fri|Mon, Wed, Sun}) | | NT 472 (Tue, Thu, Sat) | |
|---|---|---|---|
| Lindhaven Central | {date.dep|19:52|18:52} | Torrese | 20:40 |
| Brugg Bad | 21:14 | Santa Lena | 22:02 |
| {place.halt|Oberwies|Oberried} | 22:31 | Oberwies | 06:19 |
| Santa Lena | 07:10 | Brugg Bad | 07:38 |
| Torrese | {date.arr|08:37|08:57} | Lindhaven Central | 09:01 |

- Boarding begins thirty minutes before departure. Have your passport ready: {order.border|it is checked on the platform|it is checked when you get out}.
- Breakfast is {polarity.breakfast|included in sleepers and couchettes|not included in any class}; orders until 22:00.
- Bicycles: six places, €12. Cars: {polarity.cars|no|yes}. Dogs: in a cabin that you have to yourselves.
- Cancellation is free of charge {date.cancel|up to fifteen days before the journey|up to fifty days before the journey}; after that half the fare is kept.
- Lights in the couchettes are dimmed at 23:00. No showers in this first year.

Prices from: seat {money.seat|34.00|39.00}, couchette 59.00, sleeper for three {money.berth|89.00|189.00}, for one 169.00 euros.
--- diary.txt 2024-06-22
*Friday, 7.20 p.m.* Lindhaven, platform 12. A brass band, left over, one suspects, from last week's christening. The guards of two countries stamp us where we stand. There is not a free bed on board; in my couchette we are five and a dachshund.

*{date.dep|8 to 8|8 to 9}.* We leave on the dot. Outside, hay.

*10 p.m.* The steward, {name.steward|Milos|Milan}, collects the breakfast cards. He worked on the old Valdor as a boy of 22, {order.steward|until the very last night|until long before the last night}, 9 December 2006. What became of him then? Aeroplanes. "{quote.steward|In the air they thank you for landing, here they thank you for nothing happening|In the air they thank you for nothing happening, here they thank you for landing}," he says.

*10.31.* {place.halt|Oberwies|Niederwies}. Last stop before the mountain. In the old days a locomotive was put on at the rear; now one engine does it alone.

*3 a.m.* Somebody snores in the key of the tunnel.

*6.45.* Coffee, a roll, {polarity.breakfast|nothing to pay|four euros to pay}. Still no shower, a lack that {role.head|the head of the long-distance division|the head of the sleeping-car company}, whom I rang, promises to end "by next spring".

*{date.arr|Twenty-three minutes to nine|Eight minutes to nine}.* Torrese, on time, in rain. Four hundred and twelve of us stand about like people who have slept in their clothes. I shall take the plane home; the train back does not run till tonight.
--- association-letter.txt 2024-09-30
Dear Ms {name.head|Sommerau|Sommerer},

Our members have used the Valdor since its first departure {date.start|on 14 June|on 24 June}, and most of them with pleasure. After fifteen weeks we take the liberty of some remarks.

1. Punctuality. By our own count, nine arrivals out of ten were within five minutes. We congratulate.

2. Breakfast. We regret that what {polarity.breakfast|was part of the price|was charged for separately} in June has been reduced to a roll and a biscuit.

3. Cancellation. That half of the money is forfeited {date.cancel|a fortnight before the trip|a month before the trip} is stricter than on day trains.

4. Winter. Your timetable ends {date.valid|in mid-December|in mid-November}, and you told us in the spring of {date.trial|a trial of two years|a trial of two months}. We therefore take it that trains will also run at Christmas. May we have this in writing by the end of October?

5. Staff. Mr {name.steward|Milos|Marko} on the Friday train deserves a medal. He was with the old service {order.steward|to its final run|only in its opening year} and speaks six languages. His saying about the air ("{quote.steward|In the air they thank you for landing, here they thank you for nothing happening|In the air they thank you for landing, here they thank you for something happening}") is now our motto.

Your own sentence of 20 March, "{quote.head|We never stopped dreaming of this train, we only stopped running it|We never stopped dreaming of this train, we only started running it}", we shall gladly believe in 2026.

For the board: Konrad Aebli
