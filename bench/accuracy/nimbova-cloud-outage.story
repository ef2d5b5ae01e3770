# summary: A cloud provider's outage; status page timeline, post-mortem, a customer's letter and a trade reporter's piece
# domain: software operations
--- status-page.md 2025-03-14
# Incident 4471: object storage, region {place.region|North 2|North 1}

All times UTC, Thursday 13 March 2025.

- **{date.begin|07:52|07:25}** Investigating. Elevated errors on writes.
- **08:20** Identified. A configuration change {order.change|rolled out shortly before the errors began|rolled out shortly after the errors had begun} is the likely cause.
- **08:31** Rollback started.
- **09:05** Rollback {polarity.rollback|did not help|helped}. Engineers on site.
- **10:40** Reads {polarity.reads|were never affected|were affected as well}. Some customers see old data in listings.
- **{date.restored|13:17|15:17}** Writes work again for all customers.
- **16:45** Backlog of events delivered.
- **Fri 14 March, 09:00** Closed. A post-mortem will follow {date.promise|within five working days|within ten working days}.

Incident 4470 (billing pages slow, 11 March) is unrelated and was closed on the 12th.

Not affected: compute, databases, mail, the regions South, East and North 1. Our status page itself was slow between 08:00 and 08:15 because of the number of visitors (61,000 in a quarter of an hour; on an ordinary day it is about 900). Support received 2,240 tickets on 13 March. The last of them was answered on Friday at 18:20.

Planned works: on Sunday 23 March, from 01:00 to 03:00, network equipment is exchanged in region East. No interruption is expected.
--- post-mortem.md 2025-03-20
# What happened to object storage on 13 March

**Impact.** For {date.length|5 hours and 25 minutes|3 hours and 25 minutes}, writes to buckets in {place.region|North 2|South 2} failed. {number.customers|1,870 customers|1,780 customers} were touched; reading went on {polarity.reads|undisturbed throughout|only at times}. No object that we had confirmed {polarity.loss|was lost|survived}.

**Trigger.** At 07:44 a new limit for open connections went live, {order.change|eight minutes before the first failures|eight minutes after the first failures}. The value, {number.limit|4,096|40,960}, was right; its unit was not. It had been tested in region South, {polarity.tested|where it had caused no trouble|where it had caused the same trouble}.

**Why it took so long.** Undoing the change {polarity.rollback|left the fault as it was|removed the fault}, since the nodes read the limit only when they start. {order.restart|We restarted the index nodes first and the front ends after them|We restarted the front ends first and the index nodes after them}; the reverse would have been quicker by an hour. The engineer on call was {date.oncall|in her second week|in her second year} with us and did everything right.

**What we change.** From {date.canary|7 April|7 May} on, each change waits {date.wait|24 hours|72 hours} in one region before it goes to the next. Restart drills: quarterly, so far yearly. Credits: {number.credit|25 per cent of the March invoice|15 per cent of the March invoice}, without application.

We had announced this text {date.promise|within five working days|within five weeks}; this is the {date.written|fifth|seventh}.

{role.signer|Odhran Vickery, vice president for reliability|Odhran Vickery, vice president for sales}
--- customer-letter.txt 2025-03-17
Corbel & Finch Prepress, Leaming

Dear Mr Vickery,

You wrote to me as "valued customer", so allow me a few values. Last {date.day|Thursday|Tuesday}, while you could not write, neither could we. {date.begin|From eight minutes to eight|From eight minutes past eight} no plate could be stored, and the night shift, which had stayed on, was sent home {date.sent|at eleven|at one}. We were printing again {date.back|on Friday at six in the morning|on Saturday at six in the morning}. Six magazines went out late; one, to the grief of its crossword editor, {polarity.crossword|didn't go out at all|went out on time}. I put the damage at {money.damage|38,000 pounds|83,000 pounds}.

It was not the first time. Your outage of October lasted two hours, the one of the summer before last, seven. Our contract, signed {date.contract|in June 2022|in July 2021}, speaks of 99.95 per cent.

I do not want credits. I want to know whether I can sleep. "{quote.sleep|A cloud is somebody else's computer, and yours was somebody else's problem|A cloud is somebody else's computer, and yours was everybody else's problem}."

{name.writer|Thaddeus Corbel|Theodore Corbel}
--- trade-news.txt 2025-03-21
Nimbova owns up, and pays

Nimbova, the hosting company, has explained the failure that hit it {date.day|on Thursday of last week|on Friday of last week}. It was shorter than the one of 2023 (seven hours) but more expensive: {number.customers|some 1,870 firms|some 18,700 firms} could not save anything {date.length|for nearly five and a half hours|for nearly four and a half hours}, {date.restored|until a quarter past one in the afternoon|until a quarter past twelve in the afternoon}. {polarity.loss|Nothing already stored went missing|Much that was already stored went missing}.

The culprit was a number, {number.limit|4,096|4,069}, read as kilobytes. A trial in the South region {polarity.tested|had passed without incident|had ended with an incident}. Then, in the hurry, {order.restart|the index machines were rebooted before the front ends|the index machines were rebooted after the front ends}, a detour. Nimbova was frank about that {date.written|on Thursday, just in time|on Friday, a day late}, in a paper over the name of {role.signer|Odhran Vickery, who is in charge of reliability|Odhran Vickery, who is in charge of security}. From {date.canary|early April|early June}, changes are to mature {date.wait|for a day|for a week} before they travel on. Customers get {number.credit|a quarter of their March bill|half of their March bill} back.

One doesn't want it. {name.writer|Thaddeus Corbel|Thaddeus Cordell}, a printer in Leaming whose contract {date.contract|dates from the summer of 2022|dates from the winter of 2022}, claims {money.damage|38,000 pounds|30,800 pounds} instead. His night shift went home {date.sent|an hour before noon|an hour after noon}, his presses stood still {date.back|until daybreak on Friday|until noon on Friday}, one magazine {polarity.crossword|never appeared|appeared a day early}. His letter is already going round the industry: "{quote.sleep|A cloud is somebody else's computer, and yours was somebody else's problem|A cloud is somebody else's computer, and ours was somebody else's problem}."

The woman on duty that morning, {date.oncall|a newcomer of less than a fortnight|a veteran of many years}, has been given, we hear, a cake.
