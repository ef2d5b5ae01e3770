# summary: A geocoding service moves to its third API version; reference, migration notes and FAQ
# domain: product documentation
--- reference-v3.md 2025-11-18
# Wayfarthing API v3: reference

All requests go to `https://api.wayfarthing.example/v3`. Answers are JSON in UTF-8. Put your key in the header {entity.header|`X-Wayf-Key`|`X-Way-Key`|`Authorization`}; {polarity.keyparam|a key in the address is refused with 401|a key in the address is accepted too}.

## GET /search

Finds places for a text.

| Parameter | Meaning | Default | Allowed |
|---|---|---|---|
| `q` | text to look for | – | 3 to 240 characters |
| `limit` | number of results | {number.limit|10|5|20} | 1 to {number.top|50|500} |
| `lang` | language of names | `en` | 34 codes |
| `fuzzy` | forgive typing errors | {polarity.fuzzy|on|off} | on, off |

Results come sorted by score, best first. A score below 0.3 is never shown.

## GET /reverse

Finds the address nearest to a point. `radius` is given in {unit.radius|metres|feet|kilometres} and is {number.radius|500|50} if you leave it out; the largest value is 5,000. Points are written {order.point|longitude first, then latitude|latitude first, then longitude}, with a comma and without a space, and at most seven decimals.

## POST /batch

Takes {number.batch|up to 200 addresses|up to 2,000 addresses} in one body of no more than 1 MB. Every address counts as one request. The job is queued and usually done within 30 seconds; results can be collected for 48 hours.

## Limits

A key may send {number.rate|50 requests a second|15 requests a second}. On the free plan there are {number.free|2,500 requests a day|25,000 requests a day} in all, and the count starts afresh {date.reset|at midnight UTC|at noon UTC}. If you are over either limit, you get status {number.status|429|403} and a `Retry-After` header.

## Keys

A project has at most five keys. {role.rotate|Only the owner of a project|Any member of a project} can replace one. The old key goes on working for one hour.
--- migrating-to-v3.md 2025-11-04
# Moving from v2 to v3

Version 3 is available from {date.launch|Tuesday, 4 November 2025|Thursday, 6 November 2025}. Version 2 will be {date.sunset|switched off on 30 June 2026|switched off on 30 July 2026}; from 1 April on we shall break it for an hour each Wednesday, so that nobody can say they did not notice. Version 1 has been gone since 2022.

**Order of coordinates:** v2 took latitude first. In v3 {order.point|longitude comes before latitude|latitude comes before longitude}, as in GeoJSON. If your customers in Bergen suddenly live in the Indian Ocean, you know why.

**Authentication:** {polarity.keyparam|The parameter `key=` no longer works|The parameter `key=` still works}. Send {entity.header|`X-Wayf-Key`} instead.

**Radius:** v2 counted in miles. v3 {unit.radius|counts in metres|counts in yards}. A request without a radius used to look one mile around; now it looks {number.radius|500 metres|5,000 metres} around.

**Typing errors:** {polarity.fuzzy|Forgiving search is on from the start|Forgiving search is off from the start}. Add `fuzzy=off` if you match post codes.

**Number of results:** you now get {number.limit|ten|twelve} results instead of 20 if you say nothing. At most you can ask for {number.top|fifty|sixty}; that was 100.

**Batches:** send {number.batch|as many as 200 addresses|as many as 100 addresses} at a time. Our beta testers typically send 80 or so.

What stays: prices, the error codes, the rate of {number.rate|fifty requests per second|fifty requests per minute}, and the daily allowance of {number.free|2,500|1,500} on the free plan. Paying customers have no daily allowance to watch, only a bill.

We wrote a small program, `wayf-lift`, that rewrites v2 calls in Python and JavaScript code. It caught 94 per cent of the calls in our own code base.
--- faq.md 2025-12-01
# Frequently asked

### May I store what you send me?

{date.store|Yes, for up to 30 days|Yes, for up to 90 days}. After that you have to ask again, because streets get renamed. Coordinates that your users typed in themselves are theirs, and no business of ours.

### Where do my requests go?

To {place.servers|Rotterdam|Frankfurt}. A second site, in Tallinn, takes over when the first one fails; that has happened twice, most recently in May 2024. Logs are erased after 14 days.

### I get {number.status|429} although I am within my daily quota.

There are two limits. {number.status|429|428} is also the answer to bursts. Anything {number.rate|above fifty requests in a second} is cut off, even at noon on an empty day. Look at the text of the error: it names the limit that you hit.

### When does the day begin?

{date.reset|At 00:00 UTC|At 00:00 local time}, wherever you are. The dashboard shows how many hours are left.

### A colleague left with our key.

Ask {role.rotate|the project's owner|the project's billing contact} to swap it; nobody else is able to. Do it before a busy hour and not during one.

### Can I stay on v2?

{date.sunset|Until the end of June 2026, yes|Until the end of June 2027, yes}. About one call in three still arrives there. No new keys for v2 have been handed out since {date.launch|v3 came out on 4 November|v3 came out on 14 November}.
--- terms-summary.txt 2025-11-04
The short version of our terms. The long version binds, this one merely explains.

You may use Wayfarthing in any product, free or paid. You must show the words "Places by Wayfarthing" wherever you show a map. {date.store|You may keep our results for thirty days|You may keep our results for thirteen days|You may not keep our results}; you may not build a database for sale from them. You may not resell keys.

We run the service from {place.servers|a data centre in Rotterdam|a data centre in Tallinn}, under Dutch law. We promise that it is reachable 99.9 per cent of each month to paying customers; others get our best efforts. If we fall short, you get a tenth of that month's fee back.

Either side can end the contract with 60 days' notice. Prices may change once a year, in January, and never by more than eight per cent. Disputes go to the court at The Hague.
