# summary: A parcel service's programming interface; reference, deprecation notice, developer's blog and a support thread
# domain: software documentation
--- reference.md 2025-01-14
# Parcelline API v3: authentication and limits

### Tokens
Access tokens are valid {date.access|for 45 minutes|for 54 minutes}; refresh tokens {date.refresh|for 30 days|for 90 days}. A refresh token {polarity.once|can be used only once|can be used any number of times}. After {number.fails|five failed attempts|ten failed attempts} the client is locked {date.lock|for a quarter of an hour|for half an hour}. Tokens issued in the sandbox {polarity.sandbox|are not accepted in production|are accepted in production}.

### Limits

| Plan | Requests per minute | Labels per day |
|---|---|---|
| Starter | {number.starter|60|600} | 200 |
| Trade | {number.trade|300|3,000} | 5,000 |
| Fleet | 1,200 | {polarity.fleet|no limit|50,000} |

A day begins {date.dayreset|at midnight UTC|at 06:00 UTC}. Over the limit you get status {number.status|429|492} and the header `Retry-After`.

### Webhooks
Events are signed with HMAC-SHA-256. Answer {date.answer|within eight seconds|within eighty seconds}. Failed deliveries are repeated {date.retry|for three days|for three hours}. Events arrive {order.events|in any order|in the order in which they happened}. {order.verify|Verify the signature before you parse the body|Parse the body before you verify the signature}.

### Labels
`POST /labels` is idempotent if you send a key; keys are remembered {date.keys|for 24 hours|for 24 days}. A label may be cancelled {order.cancel|until the parcel has been scanned|even after the parcel has been scanned}. Weights are in {unit.weight|grams|kilograms}.

Server: Rotterdam. Version 2 answers {date.v2end|until 30 June 2025|until 30 September 2025}.
--- deprecation-notice.txt 2024-12-10
Version 2 of our interface ends {date.v2end|at the end of June 2025|at the end of July 2025}

Dear developers,

three years and a half after it came out, v2 will be switched off. It will be {polarity.readonly|read-only|fully usable} in its final month: you will still see parcels, but create none. Between now and then there are two rehearsals, each {date.rehearsal|of one hour|of one day}, {date.firstrehearsal|on Wednesday 12 March|on Wednesday 19 March} and on Wednesday 14 May, both {date.rehearsaltime|at ten in the morning UTC|at ten in the evening UTC}.

What changes? Weights, until now in kilograms, are sent in {unit.weight|grams|ounces}. The password login disappears; tokens take its place and {polarity.once|each refresh token dies with its first use|each refresh token survives its use}. Status 503 for "too fast" becomes {number.status|429|409}. The daily count of labels, which used to start anew at six in the morning, does so {date.dayreset|at midnight|at noon}, UTC as ever.

What remains? Your plan, your price, your keys for webhooks. {polarity.addresses|Addresses that you have stored are carried over|Addresses that you have stored are lost}.

We {polarity.extension|will not extend the date|may extend the date}. We did so with version 1, twice, and nobody thanked us.

{speaker.head|Wim Hoekstra, head of developer relations|Wim Hoekstra, head of billing}
--- developer-blog.txt 2025-05-20
Three mistakes I made with Parcelline v3 so that you needn't

I run a shop for typewriter ribbons, since 2018, on the {number.starter|Starter plan (sixty requests in a minute)|Starter plan (six requests in a minute)}. I moved over in April, a month after the first rehearsal, when {date.firstrehearsal|on the second Wednesday of March|on the first Wednesday of March} my orders hung in the air {date.rehearsal|for an hour|for the whole day}.

**One.** I stored the refresh token and used it from two machines. The second was thrown out. {polarity.once|These tokens don't work twice|These tokens work as often as you like}, it's on the page. After the fifth try I was locked out, {date.lock|for fifteen minutes|for fifty minutes}, on a Friday.

**Two.** I believed that "delivered" comes after "out for delivery". {order.events|The events keep no order|The events keep their order}. Sort by their own time stamp. And my server took eleven seconds to reply; {date.answer|eight|eighteen} are allowed. Since they go on knocking {date.retry|for seventy-two hours|for forty-eight hours}, nothing was lost.

**Three.** I sent 2, as in two kilos. It was taken as two {unit.weight|grams|tonnes}, and someone in {place.depot|Gent|Brugge} weighed a typewriter and wrote me a letter.

What's good? You can take a label back {order.cancel|as long as nobody has scanned the parcel|after somebody has scanned the parcel}, my stored addresses {polarity.addresses|were all there|were gone}, and the access token, which lives {date.access|three quarters of an hour|an hour and a quarter}, renews itself if you let the library do it.

"{quote.date|A date that moves is not a date, it is a wish|A date that moves is not a date, it is a lie}," Wim Hoekstra of Parcelline said in a talk when somebody asked for more time. Fair enough. In a few days they go read-only.
--- support-thread.md 2025-05-22
#### "Keys forgotten too early?"

**ribbonman:** I retried a label after a weekend with the same key and got two labels.
**Anneke (Parcelline):** Keys live {date.keys|for one day|for one week}. After that it's a new request.

**ribbonman:** Fine. And the second rehearsal? I slept through it.
**Anneke:** 14 May, {date.rehearsaltime|10.00 UTC|11.30 UTC}, 31 per cent of calls were still v2. In March it had been 58. There won't be a third.

**kestrel:** Can my test token see real parcels?
**Anneke:** {polarity.sandbox|No, the sandbox stays in the sandbox|Yes, the sandbox has a door}.

**kestrel:** Trade or Fleet, what's the difference?
**Anneke:** Trade has {number.trade|300 calls a minute|500 calls a minute} and 5,000 labels a day, Fleet four times as many calls and {polarity.fleet|as many labels as you can stick|a ceiling for labels, too}.

**kestrel:** JSON first, signature second, all right?
**Anneke:** Please not. {order.verify|Signature, then JSON|JSON, then signature}.

**moth:** Any chance for July?
**Anneke:** {polarity.extension|None|A good one}. From 1 June v2 only {polarity.readonly|shows|creates and shows}. {speaker.head|Wim, who runs developer relations|Wim, who used to run developer relations}, has it on his mug: "{quote.date|A date that moves is not a date, it is a wish|A wish that moves is not a wish, it is a date}."

**moth:** How often can I mistype my secret?
**Anneke:** {number.fails|The fifth time|The third time} locks the door. By the way, the depot in {place.depot|Gent|Genk} says hello.

**moth:** How long may I stay away before I must log in anew?
**Anneke:** {date.refresh|Thirty days|Sixty days}.
