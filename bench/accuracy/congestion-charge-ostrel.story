# summary: A city brings in a charge for driving into the centre; bylaw text, leaflet, business daily, change log of the payment app
# domain: local councils
--- bylaw.md 2023-05-04
**City of Ostrel: Bylaw 14 of 2023 (Inner Zone Charge)**
*Adopted by the City Council on {date.adopted|3 May 2023|13 June 2023}*

§ 1 Whoever drives a motor vehicle into the Inner Zone {date.hours|on working days between 7 a.m. and 6 p.m.|on working days between 7 a.m. and 8 p.m.} shall pay a charge of {money.charge|12 crowns|21 crowns} a day. The Zone is bounded by {place.north|the Ring Canal in the north|the Ring Canal in the south}, the railway and the river.

§ 2 No charge is due {polarity.motorbikes|for motorcycles|for vans}, for vehicles of the disabled and for taxis. Residents pay one tenth. {polarity.electric|Electric cars are not exempt|Electric cars are exempt}.

§ 3 The charge may be paid {date.pay|until midnight of the following day|until midnight of the same day}. Whoever fails to do so owes 80 crowns, {order.reminder|but not before a reminder has been sent|and this before any reminder has been sent}.

§ 4 The proceeds shall be used {entity.use|for trams and buses only|for roads and bridges only}.

§ 5 This bylaw comes into force {date.start|on 1 September 2023|on 1 December 2023}. § 2, third sentence, ceases to have effect {date.electricend|at the end of 2025|at the end of 2024}, unless renewed.

§ 6 The Council shall review this bylaw {date.review|after eighteen months|after eight months}. The bylaw of 1998 on parking {polarity.parking|is not affected|is repealed}.

For the Council: {name.mayor|Sabine Korhel|Sabina Kornel}, Mayor
--- leaflet.md 2023-08-14
# {date.start|In two and a half weeks|In six weeks}: the zone

**Twelve crowns** is what it will cost you to drive into the heart of Ostrel, from Monday to Friday. {date.hours|Before seven and after six|Before nine and after six} and at weekends you drive in free.

- *Which streets?* Everything south of {place.north|the Ring Canal|the Grand Canal}. The bridges themselves are outside.
- *I live there.* Then it is {money.residents|1.20 a day|2.10 a day}. Register by 25 August.
- *My car is electric.* {polarity.electric|You pay like everybody else|You pay nothing} for now. The Council will look at this again {date.electricend|before 2026 begins|before 2025 begins}.
- *I ride a motorbike.* {polarity.motorbikes|You pay nothing|You pay half}.
- *I forgot.* {date.pay|You have all of the next day to put it right|You have until midnight to put it right}. If even that slips your mind you get a letter; {order.reminder|only if you do not answer it does it become expensive|with it comes the bill, and it is expensive}.
- *How do I pay?* With the app "Ostrel Go", at any kiosk, or by telephone. There are no barriers: {number.cameras|46 cameras|64 cameras} read the plates, and the pictures of those who have paid are deleted within an hour.

From the first day on there are nine more trams an hour on lines 2 and 5.
--- business-daily.txt 2024-09-02
A year of the zone has thinned the traffic in Ostrel and not, as many had foretold, its shops. Eighteen per cent fewer cars come into the centre than in the last year before the charge; turnover in the shops is up by two.

Since {date.start|last September|last November} the city has taken 61 million crowns, 9 million less than forecast. The {number.cameras|forty-six|thirty-six} cameras had cost 9 million. After costs, 38 million were left, {entity.use|and went into trams and buses, as the bylaw demands|and went into bridges, as the bylaw demands}. Some 74,000 penalties were sent out. A fifth were contested.

Delivery firms complain. "{quote.haulier|We pay to stand in the jam we were promised would go away|We were promised to be paid for the jam that would go away}," says Bertil Oom, who {role.haulier|chairs the hauliers' guild|chairs the retailers' guild}. His lorries pay the same {money.charge|12 crowns|15 crowns}; he would rather they paid more and saw fewer cars.

{name.mayor|Sabine Korhel|Susanne Korhel}, re-elected in June with 54 per cent, wants to {polarity.raise|leave the price where it is|raise the price} until the review, which is due {date.review|next March|this March}. The opposition, which had voted against the scheme {date.adopted|in May 2023|in March 2023}, now asks only for longer grace: {date.grace|three days instead of one|seven days instead of one}.

Parking fees, {polarity.parking|which are still fixed|which are no longer fixed} in a bylaw a quarter of a century old, bring in another 22 million.
--- app-changelog.md -
## Ostrel Go: what's new

**3.2** (18 March 2025)
- {polarity.raise|The mayor keeps her word and prices stay as they are|The mayor keeps her word and prices go up}. The day pass still costs {money.charge|12.00|12.50}.
- Deadline for payment extended: {date.grace|three days instead of one|two days instead of one}, for journeys from 1 April on.

**3.1** (9 October 2024)
- Map: boundary {place.north|at the northern canal|at the eastern canal} drawn correctly.
- Fixed: the quotation on the start page ("{quote.haulier|We pay to stand in the jam we were promised would go away|We pay to stand in the jam we were promised would come}", {role.haulier|a haulier|a shopkeeper}, from a newspaper) was shown in Finnish.

**3.0** (22 January 2024)
- Residents: {money.residents|1.20 crowns|1.02 crowns} are now taken automatically at the end of each month.
- Removed: the button "Electric car". {polarity.electric|There was never a discount behind it|The discount behind it is now automatic}.

**2.1** (11 September 2023)
- {polarity.motorbikes|Motorcycles can no longer pay by mistake|Motorcycles can at last pay their share}. 2,317 payments from the first ten days were returned.
- Notification at eight in the evening if a camera saw you and you have not paid.

**2.0** (24 August 2023)
- First version with the Inner Zone. Can be tried out before the charge begins, without being billed. Needs no account. Plates are stored on the telephone; they are not sent to our server.
