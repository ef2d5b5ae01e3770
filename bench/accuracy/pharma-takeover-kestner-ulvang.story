# summary: One drug maker takes over another; stock-exchange notice, business daily, works council answers, court register extract
# domain: business
--- exchange-notice.md 2018-09-10
**Ad hoc notice**

{order.bid|Kestner AG to acquire all shares in Ulvang Pharma ASA|Ulvang Pharma ASA to acquire all shares in Kestner AG}

*{place.kestner|Basel|Bern}, 10 September 2018, 7.05 a.m.* The boards of both companies have agreed on a public offer. The shareholders of the target will receive {money.price|214 crowns in cash|241 crowns in cash} for each share, 38 per cent above the closing price of 7 September. The whole is worth {money.total|3.4 billion francs|4.3 billion francs}.

The offer is open {date.offer|from 1 October to 9 November|from 1 October to 9 December}. It becomes binding only if nine tenths of the shares have been tendered. The largest holder, the {entity.foundation|Ulvang Foundation|Ulvang Family Trust}, with {number.share|31 per cent|41 per cent}, {polarity.foundation|has undertaken to sell|has undertaken not to sell}.

Ulvang makes eye drops and {entity.product|the glaucoma medicine Ocluvan|the migraine medicine Ocluvan}, whose patent runs {date.patent|until 2029|until 2024}. It had sales of 790 million francs in 2017. Kestner had sales of 5.1 billion. An earlier approach, in 2015, was rejected by Ulvang.

Kestner finances the purchase for the most part by loans. It does not need the consent of its own shareholders.

Verena Odermatt, chief financial officer
--- business-daily.txt 2018-11-13
The Swiss have it. {number.tendered|Ninety-four per cent|Forty-nine per cent} of Ulvang's shares were in the basket when the offer ran out {date.offer|on Friday|on Wednesday}, and {order.bid|the Norwegian eye specialist becomes a part of Kestner|the Swiss group becomes a part of the Norwegian eye specialist}.

It had looked doubtful. {name.critic|Halvor Stensrud|Havard Stensrud}, grandson of the founder, had called {money.price|the 214 crowns|the 240 crowns} "a price for a tired firm". {role.critic|He alone on the board voted against|He alone on the board voted in favour}. But {polarity.foundation|the foundation had promised its third, and kept its word|the foundation had promised nothing, and kept its third}. {polarity.rival|No rival came forward|A rival came forward}; a bid from America, talked of in October, stayed talk.

What do the buyers want? One medicine above all. {entity.product|Ocluvan, given against glaucoma|Ocluvan, given against cataract}, is protected {date.patent|for another eleven years|for another five years}. Kestner has nothing for the eye since it sold its contact lenses in 2006.

Tromso, which has been {place.register|the seat of Ulvang|a mere branch of Ulvang} {date.founded|since 1951|since 1961}, hopes. Authorities in Brussels want to look at it {date.brussels|until the end of January|until the end of February}. {order.closing|Only with their blessing will the money flow|Even without their blessing the money will flow}. "{quote.chief|We are not buying a factory, we are buying thirty years of patience|We are not buying thirty years of patience, we are buying a factory}," {speaker.chief|Kestner's chief executive, Urs Amrein,|Ulvang's chief executive, Urs Amrein,} said. He {polarity.jobs|ruled out|would not rule out} cuts in Tromso {date.jobs|until the end of 2021|until the end of 2019}.

Kestner's shares fell by two per cent.
--- works-council.md 2018-12-03
### Questions from the canteen, answered by your representatives

**Who is our employer after the takeover?** The same as now, Ulvang Pharma. {order.bid|Only our owner changes: it will be Kestner|Only our subsidiary changes: it will be Kestner}.

**When?** {order.closing|When the Commission has said yes|When the papers have been signed, whatever the Commission says}. They have {date.brussels|until 31 January|until 31 March}.

**Will Tromso be closed?** {polarity.jobs|Not for the time being|Possibly, and soon}: the promise is in writing and holds {date.jobs|to 31 December 2021|to 31 December 2020}. It covers all 640 of us. It does not cover the 70 with fixed-term contracts.

**Did anybody else want us?** {polarity.rival|Nobody who made an offer|Yes, and made an offer}.

**And the foundation?** It sells {number.share|its 31 per cent|its 13 per cent} and wants to put the money into a hospital.

**Old Stensrud?** {name.critic|Halvor Stensrud|Halvard Stensrud} leaves the board {date.leaves|at the turn of the year|at the end of the month of March}. {role.critic|His was the one vote against|His was one of the votes in favour}. Many here thank him for it.

**What did the boss of Kestner say when he was here?** That sentence of his: "{quote.chief|We are not buying a factory, we are buying thirty years of patience|We are not buying a factory, we are buying thirteen years of patience}." Then {speaker.chief|Mr Amrein|Mr Stensrud} asked for the way to the canteen. He had the fish.
--- register.md 2019-04-02
*Register of companies, {place.register|Tromso|Trondheim}: chronological extract, Ulvang Pharma*

| Entry | Date | Subject |
|---|---|---|
| 1 | {date.founded|12 May 1951|12 May 1915} | Formation; founder Nils Stensrud |
| 17 | 3 June 1994 | Listing on the exchange |
| 41 | {date.leaves|31 December 2018|30 November 2018} | Resignation of director {name.critic|H. Stensrud|H. Stenrud} |
| 42 | 28 January 2019 | Commission decision: cleared, on conditions |
| 43 | 11 February 2019 | Payment made; holder of {number.tendered|94.2 per cent|92.4 per cent}: Kestner AG, of {place.kestner|Basel|Zurich} |
| 44 | 12 March 2019 | Remaining shares taken over against the same sum |
| 45 | 29 March 2019 | Listing ends |

Remarks to entry 42: Ulvang is to give up its tear substitute Lakrin; the sale was completed before entry 43. Remarks to entry 43: the amount was {money.price|214 crowns|204 crowns} a share, that is {money.total|about 3.4 billion francs|about 34 billion francs} together. The foundation, {entity.foundation|Ulvang Foundation|Stensrud Foundation}, no longer holds any share. The seat of the company remains where it was. Financial year: from January to December.
