# summary: A firm's new travel and remote-work rules; policy, staff FAQ, intranet post and a works council memo
# domain: company policy
--- policy-TR-07.md 2025-01-20
# TR-07 Business travel and working from elsewhere

Owner: {role.owner|Head of Finance|Head of People} · Version: {version.policy|4.1|4.0|1.4} · In force from {date.force|1 February 2025|1 January 2025} · Replaces: 3.6

## 1 Scope

This policy covers all employees of Brightwater Instruments and its subsidiary Corvel Optics. Contractors follow the rules in their contracts. Interns {polarity.interns|are covered by sections 2 to 5|are not covered by sections 2 to 5}; section 6 does not apply to them.

## 2 Booking

2.1 Trips are booked through {entity.portal|Wayfinder|Wayfarer}. Bookings made anywhere else are not refunded, unless Wayfinder was down for more than two hours.

2.2 A trip needs the approval of the line manager {order.approval|before it is booked|after it has been booked}. Trips that cost more than {money.director|€2,500|€25,000|€5,200} also need that of the division director.

2.3 Flights are booked at least {date.advance|21 days|12 days} ahead where the date is known. Flights within Europe are economy class. Business class may be booked only {unit.business|if the flight takes more than eight hours|if the flight takes more than six hours}.

2.4 Where the train journey takes less than {unit.train|five hours|four hours}, {polarity.train|flying is not permitted|flying is permitted}. First class may be taken from three hours.

## 3 Allowances

| | Inland | Abroad |
|---|---|---|
| Daily allowance, full day | {money.daily|€32} | €48 |
| Half day | €16 | €24 |
| Hotel, per night, at most | {money.hotel|€140|€114} | €190 |
| Own car, per kilometre | {money.km|€0.38|€0.83} | €0.38 |

In Zurich, London and Oslo the ceiling for hotels is €240.

## 4 Claims

Claims are handed in within {date.claim|30 days|60 days} of the end of the trip. Receipts are needed for every single item over €10. Finance pays within two weeks. {polarity.alcohol|Alcohol is not reimbursed|Alcohol is reimbursed}, save at meals with clients, and then at no more than €25 a head.

## 5 Safety

Whoever travels to a country at level 3 or 4 of the risk map registers with the security desk, whose telephone is {number.phone|extension 4450|extension 4540}. It is staffed day and night.

## 6 Working from elsewhere

Employees may work from another country for up to {number.abroad|20 working days|30 working days} in a calendar year. The list of countries is kept by Human Resources and has 31 entries. Within their own country they may work from home {number.home|three days a week|two days a week}. Neither is a right; the manager may refuse, with reasons, within five working days.
--- staff-faq.md 2025-01-27
# Travel: what you asked

**Did the works council agree?** Yes, on 14 January, with {number.vote|nine in favour and two against|eight in favour and three against}; {number.council|eleven|ten} of the thirteen members were there.

**From when?** For trips that begin {date.force|on or after the first of February|on or after the first of March}. If you have booked already, the old rules hold.

**Who do I ask?** Your line manager, {order.approval|first; then you book|but only once you have booked}. A trip dearer than {money.director|2,500 euros|3,500 euros} goes to your director too. Last year that threshold stood at 1,500, so fewer forms.

**May I book on a cheaper site?** No. Only {entity.portal|Wayfinder|Pathfinder} counts, even if you find the room for ten euros less.

**How early?** For flights {date.advance|three weeks|two weeks}, if you can. For trains a week is enough.

**May I fly to Munich?** The train takes four and a half hours, so {polarity.train|you take the train|you may choose to fly}. Hamburg is six and a quarter; there you may choose.

**And business class to Boston?** The flight is {unit.business|eight hours and forty minutes, and the limit is eight hours|eight hours and forty minutes, and the limit is seven hours}, so you may. Coming home it is seven and a half; economy, I am afraid.

**What do I get for a full day in Leipzig?** {money.daily|32 euros|28 euros}. On the day of departure and the day of return it is half. If the hotel gives you breakfast we take off 20 per cent.

**What may the room cost?** {money.hotel|140 euros|150 euros} at home, 190 abroad, more in three dear cities.

**My own car?** {money.km|38 cents} a kilometre. The tax office recognises 30; the rest is taxed.

**Do I have to share a room?** No. That rule was dropped in 2019.

**May I keep the miles?** Yes. The points of the hotel chains, too.

**My trip lasts three weeks.** From the fifteenth day in one place the allowance falls by a third, and you may fly or ride home every second weekend.

**I forgot to hand in my receipts.** You have {date.claim|thirty days|thirteen days}. After that your director must sign, and after 90 days there is nothing to be done.

**A beer in the evening?** {polarity.alcohol|On you|On the firm}. A glass of wine with a customer is another matter.

**Can I work from my sister's in Spain?** Yes, up to {number.abroad|twenty working days} a year, if your manager agrees and Spain is on the list (it is). Only not as an intern.

**Something has happened to me abroad.** Ring {number.phone|4450|4550}, at any hour. From outside dial 0341 77 first.
--- intranet-post.txt 2025-01-22
New travel rules, and why

Dear all,

on Monday we put {version.policy|version 4.1|version 4.2} of our travel policy online. I know that nobody reads such things for pleasure, so here is what has changed.

We flew 1.9 million kilometres last year. Of 2,140 flights, 612 were on routes that a train serves in under {unit.train|five hours|three hours}. Those will end. In return you may sit in first class on any journey of three hours or more, and you have a little more money in your pocket: {money.daily|32 euros a day|36 euros a day} in this country, where it was 28, and {money.km|38 cents|36 cents} for a kilometre in your own car, where it was 35.

The old policy allowed two weeks abroad. Now it is {number.abroad|twenty working days|ten working days}. The {number.home|three days|four days} a week at home stay.

Some of you asked about our trainees. {polarity.interns|They travel under the same rules as everybody|They do not travel under these rules}. They cannot work from abroad, for reasons of insurance.

A few figures, because you will ask. Travel cost us 4.3 million euros in 2024, after 3.9 million in 2023 and 6.1 million in the year before the pandemic. Hotels made up 1.2 million of that, flights 1.7 million, trains half a million; the remainder was hire cars, taxis and the kilometres that you drove yourselves, 890,000 of them. The average trip took 2.3 days. Sixty-one of you spent more than 50 nights away from home, and one spent 143. To her I have written separately.

Corvel has had its own rules until now. They were stricter in some ways, with a limit of 110 euros for a room, and laxer in others: nobody there had to book more than a week ahead. From February on there is one set for both houses. The colleagues in Graz get a training on the 29th, at ten, on the usual channel. It takes 45 minutes and will be recorded.

{polarity.offset|We shall not buy offsets for the flights that remain|We shall buy offsets for the flights that remain}. I would rather have fewer of them.

Questions go to travel@ or to me.

{name.owner|Katrin Osterloh-Bey|Karin Osterloh-Bey}
{role.owner|Head of Finance|Head of Legal}
--- works-council-memo.txt 2025-01-15
To the staff of Brightwater Instruments

On 14 January the works council agreed to the new travel policy by {number.vote|nine votes to two|seven votes to four}. It had been on the table since October.

What we achieved: an allowance that rises (we had asked for 35 euros); a claim period of {date.claim|30 days} instead of the 14 in the first draft; hotels up to {money.hotel|140 euros} instead of 120. The trial of working from abroad becomes permanent.

What we did not achieve: travelling time on Sundays still does not count as working time. {name.owner|Ms Osterloh-Bey|Ms Osterloh-Frey} has promised talks about that before the summer.

What we opposed: offsets. Management had first planned to spend 90,000 euros a year on certificates. {polarity.offset|That has been dropped|That will go ahead}, and we think the money is better spent on first-class tickets.

The two who voted against, out of {number.council|eleven|twelve} present, would have liked to see a rule on the company cars. Those are dealt with in TR-09, which is not changed.

How we got there: management's draft of 7 October had 19 pages. There were five rounds of talks, the longest of which lasted until half past nine in the evening. An expert from the union helped us with the section on safety, where the draft had foreseen a duty to carry a company phone at all times, even at weekends; this is gone. What remains is the register for risky countries. In the past year 74 trips went to such countries, most of them to two customers.

We asked 300 of you in November what troubled you most about travelling. Some 212 answered. The top three: time away from the family (58 per cent), paperwork (49 per cent), paying in advance from one's own pocket (37 per cent). To the last point: a company card is to be had from six trips a year. The old figure was twelve.

The agreement can be ended by either side with three months' notice, for the first time at the end of 2026. Until then we shall look at the figures twice a year, in April and in October. The next open hour of the council is on 23 January at noon, in room 2.11; the one in Graz follows a week after that. Bring your questions, and your receipts if you like.
