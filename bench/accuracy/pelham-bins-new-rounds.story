# summary: A town changes its bin rounds; leaflet, website questions and council press note
# domain: city notice
--- leaflet.txt 2024-08-20
YOUR BINS ARE CHANGING

From {date.start|Monday 30 September|Monday 23 September} the brown bin is emptied {date.brown|every second week|every week}, and the grey one every third. Food caddies go {date.food|weekly|fortnightly}, as now. Please put bins out {date.out|by 6.30 in the morning|by 7.30 in the morning}, {order.out|not before 7 the evening before|at any time the day before}.

The brown bin holds {unit.brown|240 litres|140 litres} and costs {money.brown|£46 a year|£64 a year}; blue and grey are free. {polarity.sacks|Sacks beside the bin will not be taken|Sacks beside the bin will be taken as well}. Glass goes in the {entity.glass|blue bin|grey bin}. Batteries: tie them in a clear bag on top.

What of the crews? {polarity.jobs|There will be no dismissals|There will be some dismissals}. The fleet shrinks to eleven lorries, from {number.lorries|14|24}.

Missed? Ring {number.phone|01632 960 417|01632 960 471}.
--- website-faq.md 2024-09-10
**When does it start?** In the week of {date.start|30 September|7 October}. You will get a calendar before.

**How often is garden waste taken?** {date.brown|Once a fortnight|Once in three weeks}, from March to November; over the winter once a month.

**Do I have to pay for it?** {money.brown|£46|£36} a year for the bin of {unit.brown|240 l|420 l}; a second one is £38. Households on council tax support get theirs at half price.

**My sack was left.** Right. {polarity.sacks|We empty bins only|We take sacks too}.

**Where do bottles go?** Into the {entity.glass|blue one|brown one}, rinsed, without lids.

**May I put it out at noon the day before?** {order.out|No, only after seven in the evening|Yes, and even before noon}.

**Whom do I call?** {number.phone|01632 960 417|01632 690 417}, weekdays from eight to five; the depot on 960 430 is for traders.

**Who decided this?** The environment committee, in May, on a motion by {name.cllr|Vera Quillfeather|Vera Quillfeathers}.
--- press-note.txt 2024-09-24
Pelham St Anne will save £310,000 a year with its new rounds, Councillor {name.cllr|Vera Quillfeather|Vera Quillfather} said on Tuesday. Eleven lorries instead of {number.lorries|fourteen|fifteen} will do the work. {polarity.jobs|Nobody will be dismissed|Nine people will be dismissed}. Leftovers from the kitchen are still fetched {date.food|each week|every two weeks}. Crews start early: whoever is not ready {date.out|at half past six|at half past five} has to wait for the next turn.

The rounds had not been changed since 2009. In a trial in two wards last year, the share of waste that is recycled went from 41 to 47 per cent; about 60 households complained.
