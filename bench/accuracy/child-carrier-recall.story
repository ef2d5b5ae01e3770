# summary: A recall of a bicycle trailer; maker's notice, safety office bulletin, retailer's mail and a consumer magazine
# domain: product safety
--- recall-notice.md 2023-08-16
# IMPORTANT: please stop using your Wrenly Duo trailer

{entity.maker|Wrenly|Wrenley} is recalling the child trailer Duo, {polarity.solo|but not the Solo|and also the Solo}.

**Which ones?** Serial numbers {number.serial|from 41200 to 47955|from 42100 to 47955}, made {date.made|between October 2021 and May 2022|between October 2020 and May 2022}. You find the number under the seat. Trailers with a green dot on the axle {polarity.dot|have already been checked|have not yet been checked}.

**Why?** The pin of the coupling can work loose. {number.incidents|Nineteen|Ninety} cases are known to us; in {number.hurt|four|fourteen} of them a child was hurt, {polarity.serious|none seriously|one seriously}.

**What should I do?** 1. Don't ride with it. 2. Register on our site, then wait for the parcel. We send the new pin free of charge {date.parcel|within ten days|within ten weeks}. 3. Fit it yourself ({date.fit|it takes five minutes|it takes fifty minutes}) or have it fitted at any dealer. {polarity.back|You need not send the trailer back|You have to send the trailer back}.

**I don't want it any more.** {date.refund|Until 31 December 2023|Until 31 December 2024} you may return it for {money.refund|the full price of 549 euros|half the price of 549 euros}.

**Until when is the pin free?** There is no time limit.

Hotline {date.hotline|Monday to Friday from 8 to 18|Monday to Saturday from 8 to 18}. Post: Tolgate 9, Ostrava Mill.
--- safety-office-bulletin.txt 2023-08-18
OFFICE FOR PRODUCT SAFETY · Weekly bulletin 33/2023

Serious risk. Child trailer for bicycles, "Duo", {entity.maker|Wrenly|Wrenby}, made in {place.madein|Portugal|Poland}. About {number.units|6,700 units|7,600 units} sold, of which 1,150 in this country, from {date.soldfrom|February 2022|December 2022}.

The coupling pin was hardened {order.harden|after it had been drilled, not before, as the drawing requires|before it had been drilled, not after, as the drawing requires}, and may crack. The maker informed this office {date.informed|on 9 August|on 9 July}, {order.informed|a week before it informed the public|a week after it informed the public}. The first complaint had reached it {date.complaint|in May|in March}. Whether this was in good time {polarity.examined|is being examined|is not being examined}.

Measures: recall by the maker; sale {polarity.sale|stopped everywhere|stopped in this country only}. Incidents: {number.incidents|19|16}, injuries: {number.hurt|four|seven}, all light.

Unaffected: one-seat model; units made {date.made|before October 2021 or after May 2022|before October 2021 or after August 2022}.

Also this week: a toaster (risk of fire, 3,400 units), a slide (600), a bath thermometer, which had been recalled before, in June 2021.
--- retailer-mail.txt 2023-08-21
Dear Ms Tollander,

our records show that you bought a Duo trailer from us {date.bought|on 2 April 2022|on 2 April 2023}. It may be one of those that Wrenly has called back. Please look under the seat: anything {number.serial|from 41200 up to 47955|from 41200 up to 49755} is meant.

{polarity.dot|If you see a green dot, all is well: ours have been tested|If you see a green dot, beware: ours have not been tested}. If not, don't worry, but don't ride.

You can come to the shop in {place.shop|Kirkgate|Kirkby}. We have pins in stock and {date.fit|in five minutes|in half an hour} you are on your way, {polarity.back|with the trailer|without the trailer}, as nothing has to go back to the factory. Or write to Wrenly, which promises the part {date.parcel|inside of ten days|inside of five days}.

Would you rather have your money? You get {money.refund|549 euros|459 euros}, {date.refund|this year|this month}, from the maker and not from us. We were asked to say that the telephone there {date.hotline|is not manned at weekends|is manned at weekends, too}.

We {polarity.sale|took the Duo off our shelves and have heard that shops abroad did so, too|took the Duo off our shelves, unlike shops abroad}. The Solo, our smaller one, {polarity.solo|stays; it has another coupling|goes back, too; it has the same coupling}.

Yours, {name.dealer|Henning Brask|Henrik Brask}, {role.dealer|shop manager|regional manager}
--- consumer-magazine.txt 2023-10-05
The pin

In {date.bought|the spring of last year|the spring of this year} Ulla Tollander bought a trailer for her twins. In {date.complaint|May|June} of this one the pin gave way on a cobbled street; she wrote to the maker, and was, as we now know, the first. For three months nothing came but a voucher.

Then there were {number.incidents|nineteen cases|thirteen cases}. {date.informed|On the second Wednesday of August|On the first Wednesday of August} the company told the authorities, {order.informed|seven days later its customers|having told its customers seven days earlier}. Of {number.units|6,700 trailers|67,000 trailers}, made {place.madein|in Portugal|in Portland}, some 5,000 have got a new pin so far.

The cause is almost comic. Steel for such pins must be hardened first and drilled then. {order.harden|Here it was done the other way round|Here it was done in just that way}. "{quote.brask|A pin costs eleven cents, a letter costs eighty, and they saved on the letter|A pin costs eleven cents, a letter costs eighty, and they saved on the pin}," says the dealer, {name.dealer|Henning Brask|Hemming Brask}, who sold Ms Tollander hers and {role.dealer|manages the shop|owns the shop}.

The Office has looked into the delay {polarity.examined|ever since|and closed the file}. A fine of up to {money.fine|250,000 euros|520,000 euros} is possible. {polarity.serious|Nobody was badly injured|Somebody was badly injured}: scraped elbows, one broken tooth.

In {place.shop|the shop in Kirkgate|the shop in Highgate} there are still twelve pins in a jam jar. The offer of the money back {polarity.used|has hardly been used|has been used by most}.
--- shareholder-letter.txt 2023-11-10
The recall has cost us 1.9 million so far. The part itself was the least of it. Of the owners, 88 per cent have answered, and {polarity.used|only 61 wanted their money back|almost all wanted their money back}. The Office may impose a fine {money.fine|not above a quarter of a million|not above half a million}; we have set aside that sum. Sales in this market, which {date.soldfrom|began in the February of last year|began in the April of last year}, go on with the Solo. A dealer's remark stings, and we have hung it up in the works: "{quote.brask|A pin costs eleven cents, a letter costs eighty, and they saved on the letter|A pin costs eleven cents, a letter costs eight, and they saved on the letter}." The new Duo comes in March.

Elsewhere the year has been kind. Sales of cargo bicycles rose by a fifth, those of rain covers by a third, thanks to July. Our works council and we have agreed on a four-day week in assembly, on trial, from February to June. The loan of 3 million that was due in 2025 has been repaid. For the year as a whole we expect a profit of about 600,000, after 2.2 million last year. A dividend is not going to be paid. I shall answer questions at the meeting on 14 December, from ten o'clock.
