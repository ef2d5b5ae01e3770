# summary: A gym's membership terms against its FAQ and a poster
# domain: terms and FAQ
--- terms.txt 2024-12-01
MEMBERSHIP TERMS, Pulse Harbour GmbH

1. The first term is {date.term|twelve months|twenty-four months}; afterwards the contract runs on {polarity.renew|without a fixed term|for another fixed year}. 2. Notice is {date.notice|one month|three months}, in writing; e-mail suffices. 3. The fee is {money.fee|€34.90|€39.40} a month (Off-Peak €24.90), due {date.due|on the 3rd|on the 30th}. The joining fee of {money.joining|€25|€52} is paid once. 4. Fees may be raised once a year, {order.raise|six weeks after we have told you|six weeks before we tell you}; you may then leave. 5. Contracts may be paused for up to {date.pause|ten weeks|ten months} a year. 6. A lost band costs €15. 7. Guests: {number.guests|two a month|twelve a month}, with a member. 8. Minimum age {number.age|16|18}; until 18 a parent signs. 9. {polarity.lockers|We are not liable for things in lockers|We are liable for things in lockers}. 10. Court of venue: Kiel.
--- faq.md 2025-02-10
**How do I leave?** After the first {date.term|year|two years}, at any time with {date.notice|a month's|a week's} notice. {polarity.renew|Nothing renews for another year|It renews for another year}, unlike in the old contracts (before March 2022).

**When do you collect?** {date.due|On the third|On the thirteenth} of the month, {money.fee|34.90 euros|43.90 euros} for the full membership. The one-off {money.joining|25 euros|35 euros} come with the first one.

**I am going abroad.** Pause for {date.pause|ten weeks|sixteen weeks} a year at most, in one or two pieces.

**May I bring a friend?** Yes, {number.guests|two visits a month|three visits a month}; a third costs 12 euros.

**My daughter is 15.** Then she has to wait a little: {number.age|sixteen|seventeen} is the minimum. For swimming, 12 is enough.

**Prices go up?** {order.raise|We write, then six weeks pass, then they change|They change, and within six weeks we write}. The sauna {polarity.sauna|is included|is not included}, {polarity.towels|towels are not|towels are too}.
--- poster.txt -
Sauna {polarity.sauna|in the price|at extra cost}! Pool, 25 m! Bring your own towel: {polarity.towels|we lend none|we lend them free}. Bring your own lock: {polarity.lockers|no liability for lockers|full liability for lockers}. Open from 6 to 23, on Sundays from 8 to 21. Classes must be booked the day before, on the app. Quiet hour on Tuesdays at 14. Personal training: €65 for 60 minutes, ten for €590. January only: no joining fee for students. Questions? The desk is staffed from 9 to 20.

Towels are sold at €9.
