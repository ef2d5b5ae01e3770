# summary: An airline's pilots strike for four days and settle; national paper, union bulletin, company ad hoc notice, travel page
# domain: labour dispute
--- national-paper.txt 2025-09-08
At a quarter past five on Sunday morning, in a windowless hotel room beside the runway, somebody asked whether there was any coffee left. There was none, and that, participants say, was when the two sides decided that it was time to agree. {order.announce|An hour later|An hour earlier} the first crew called back to work took off for Lisbon.

The strike at Aurelis Air is over. The pilots, {number.pilots|1,870 of them|1,780 of them}, will get {number.rise|11.5 per cent more pay|15.5 per cent more pay} in three stages, the first of them, 5 per cent, {date.firststage|as of October|as of November}. For the cabin crew, who are in another union and had shown their sympathy by wearing odd socks, nothing changes. The agreement {date.term|runs until the end of 2027|runs until the end of 2026}, and until then the peace must be kept.

The pilots' union, {entity.union|Cockpit Forum|Cockpit Federation}, had asked for 16 per cent over two years; the company had begun at 4 and gone to 9. On the thorniest matter, the sister company Aurelis Express, whose captains are paid a third less, the union {polarity.express|did not get its way|got its way}: there will be no common seniority list. What it did get is a ceiling. No more than {number.ceiling|38 aircraft|48 aircraft} may fly for Express; today it is {number.today|31|13}.

{name.chief|Marguerite Sohl|Margarete Sohl}, {role.chief|the chief executive|the chief operating officer} since January, looked pale when she came before the press. "{quote.chief|It was expensive, and it was cheaper than a fifth day|It was expensive, and it was dearer than a fifth day}," {speaker.chief|she|the union leader} said. The walkout has cost {money.cost|about 84 million euros|about 48 million euros} by the company's own account, or 21 million a day. {number.flights|Some 1,460 flights|Some 1,640 flights} were cancelled and close to 190,000 passengers had to make other plans. In the strike of 2014, which lasted for nine days and was led by the ground staff, it had been 2,300 flights.

Her opposite number, {name.leader|Captain Jonas Theiss|Captain Jonas Thiess}, spoke of "respect in figures". He had to defend himself at once. In the hangars, it was said, many members had hoped for 13. The ballot on the deal will be held {date.ballot|between 22 and 26 September|between 12 and 16 September}, and a quarter of the votes is enough for it to pass; that is an oddity of the union's rules, which date from 1969.

The last mediator had thrown in the towel in July. The new one, {name.mediator|Wilhelmina Dorst|Wilhelmina Horst}, a former labour judge, was brought in on Thursday and spoke, they say, fewer than a hundred words in all. One of her methods was to have the heating turned off.

The government, which holds {number.state|18 per cent of the shares|8 per cent of the shares}, had kept out of it. That did not stop the transport minister from calling the outcome reasonable. The shares rose by 3.1 per cent on Friday in the hope of an agreement, having lost 7.4 earlier in the week.
--- union-bulletin.md 2025-09-07
# Cockpit Forum: flash no. 31

**We have an agreement.** The committee {polarity.committee|recommends it, by seven votes to two|does not recommend it, by seven votes to two}.

Dear colleagues,

You have been out {date.strike|since 00:01 on Wednesday, 3 September|since 00:01 on Thursday, 4 September}. At the busiest base, {place.base|Hallstadt|Halstead}, 97 out of every 100 rostered crews stayed on the ground, at the others nearly as many. It is to this that we owe what follows.

**Pay.** The tables go up by 5.0, 3.5 and 3.0 points, {number.rise|11.5 in all|12.5 in all}, the first step coming {date.firststage|on 1 October|on 1 December}, the next on 1 August 2026 and the last on 1 May 2027. In addition there is a one-off sum of {money.lump|€2,400|€4,200}, payable with the November salary; part-timers get it in full.

**Rest.** Between two night duties there will be 14 hours off in place of 12. You may {polarity.dayoff|no longer be called in on a day off without your consent|still be called in on a day off without your consent}. This alone took us from Friday noon to Saturday noon.

**Express.** We had wanted one list. We have been given a lid: {number.ceiling|thirty-eight airframes|thirty-six airframes}, wet leases included, and a monthly count which we may inspect. Let us be frank, this is less. But a year ago they wanted 60.

**Pensions.** No change. The working party goes on.

**Term.** {date.term|To 31 December 2027|To 31 October 2027}, with three months' notice.

What now? Polling opens {date.ballot|on 22 September and ends on the 26th|on 22 October and ends on the 26th}. Meetings will be held at all five bases, the first one at {place.base|Hallstadt|Haldstadt} on the 10th in the canteen of hangar 4. Please come, please bring your anger, and please read the text beforehand, all 46 pages.

There will be no reprisals: the company has withdrawn the 12 warnings it sent out on Thursday. The suit for damages of 2024, concerning the warning strike at Easter, {polarity.suit|is withdrawn too|is upheld}.

Strike pay of 110 euros a day will be credited by the 15th. The fund stood at 9.6 million when we began; it will stand at about 8.8.

We thank our families, the cabin crews for their socks, the trumpeter of gate B, and {name.mediator|Ms Dorst|Ms Dorsten}, who let us freeze until we were reasonable.

{name.leader|Jonas Theiss|Johann Theiss}, {role.leader|president|vice-president}
--- company-notice.txt 2025-09-07
Aurelis Air AG: disclosure of inside information. {place.base|Hallstadt|Hallstett}, 7 September 2025, 07:10.

Aurelis Air AG has today reached an agreement with {entity.union|the union Cockpit Forum|the union Cockpit Union} on pay and conditions for {number.pilots|its 1,870 pilots|its 1,970 pilots}. The strike, which had started {date.strike|on 3 September|on 2 September}, {order.announce|had been called off before operations resumed at about 06:15|was still on when operations resumed at about 06:15}.

The agreement increases the cost of flight crew by about 31 million euros in 2026 and by about 52 million in 2027. The one-off payments, {money.lump|of 2,400 euros a head|of 2,900 euros a head}, will be booked in the current quarter. The total burden of the strike on the operating result is estimated at {money.cost|84 million euros|94 million euros}, of which 57 million is lost revenue net of fuel saved and 27 million is compensation, meals and hotels. {number.flights|1,460 flights|1,406 flights} were cancelled between Wednesday and Saturday; 214 were operated, mostly by partners.

In view of this the Board {polarity.guidance|lowers its forecast for the year|upholds its forecast for the year}. It now expects an operating profit of {money.profit|between 310 and 350 million euros|between 410 and 450 million euros} (previously: 400 to 450; prior year: 388). The dividend proposal of 0.60 euros is not affected. The plan to grow {entity.express|Aurelis Express|Aurelis Regional} from {number.today|31|34} to at most {number.ceiling|38 aircraft} is compatible with the agreement and will be carried out {date.express|by the summer of 2027|by the summer of 2028}. A common seniority list {polarity.express|has not been agreed|has been agreed}.

The Board thanks customers for their patience. All legal proceedings against the union in connection with earlier stoppages {polarity.suit|are being discontinued|are being continued}.

{name.chief|Marguerite Sohl|Marguerite Stohl}, chairwoman of the Executive Board, comments: "{quote.chief|It was expensive, and it was cheaper than a fifth day|It was expensive, and it was cheaper than a fourth day}. We want to have the most reliable cockpit in the industry, and that has a price. The price is now known."

The half-year report published on 31 July remains unchanged in all other respects. A conference call for analysts will be held on Monday at 10:00. This notice was issued by the Investor Relations department; shareholders of record include the state, with {number.state|18 per cent|19 per cent}, the employees' foundation, with 6, and the Vanter family, with 11. The remainder is in free float.
--- travel-page.md 2025-09-09
# Aurelis strike: your rights, and what comes next

**Is the strike really over?** Yes. Pilots went back to work on Sunday. The members still have to vote, and the committee {polarity.committee|has told them to say yes|has told them to say no}. {role.leader|The president|The vice-president} of the union has let it be known that he would resign if they did not.

**My flight last week was cancelled. What do I get?** Your money back within seven days, or another flight. Whether you get a lump sum on top of that, of 250 to 600 euros according to distance, is disputed. The airline says that a strike is beyond its control. The courts have seen it differently where an airline's own staff was on strike, most recently in 2021. Write to the airline first; it has six weeks. After that the arbitration board is free of charge.

**I paid for a hotel.** Keep the bill. Up to about 120 euros a night is usually accepted.

**Will it be fuller than usual?** For some days. Aurelis uses two bigger aircraft on the routes to the islands until the 14th. {entity.express|Aurelis Express|Aurelis Holidays} flew throughout, as its crews were not called out, and will grow by seven aircraft {date.express|over the next two summers|over the next four summers}.

**Will tickets cost more?** The airline has not said. It {polarity.guidance|has cut its profit forecast|has confirmed its profit forecast}, to {money.profit|310 to 350 million|210 to 250 million}, and will want to make up for that. A year ago it charged 139 euros on average for a return flight within Europe; this summer it was 147. The {role.chief|chief executive's|finance director's} sentence, "{quote.chief|It was expensive, and it was cheaper than a fifth day|It was cheap, and it was cheaper than a fifth day}", spoken {speaker.chief|by Ms Sohl|by Captain Theiss} on Sunday, does not sound like gifts.

**Could pilots be ordered in on their day off at Christmas?** {polarity.dayoff|Not any more, unless they agree|Yes, as before, whether they agree or not}. This could make short-notice replacements rarer. Pilots' rest between nights is longer now as well, so some early departures may be moved by half an hour. New timetables come out in mid-October.

**Who might be next?** The ground staff, whose agreement ends in February, and air traffic control in two countries to the south. The cabin crew is bound to keep the peace until June.
