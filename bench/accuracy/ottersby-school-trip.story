# summary: A school trip to the coast; letter to parents and the school website
# domain: school notice
--- letter.txt 2025-04-28
Dear parents of {entity.class|Year 5|Year 6},

{date.trip|On Thursday 22 May|On Tuesday 20 May} we shall go to {place.trip|Sandling Bay|Sanding Bay} with all 58 children. The coach leaves {date.leave|at 8.15|at 8.45} from {place.stop|Chapel Street|Chapel Lane}, not from the school gate, because of the road works. We expect to be back at about half past four. {name.leader|Mrs Okonedo|Mr Okonedo} is in charge; {number.helpers|six parents|sixteen parents} have kindly offered to come too.

The cost is {money.cost|£14.50|£41.50}, of which £9 is for the coach. Please pay {date.pay|by 9 May|by 19 May}. {polarity.lunch|Lunch is not provided|Lunch is provided}. Children may bring up to £3 to spend. {polarity.phones|Telephones stay at home|Telephones may be brought}.

The walk over the sands is about {unit.walk|three kilometres|three miles}. We go {order.walk|before the picnic, while the tide is out|after the picnic, when the tide is out}.

R. Tansley, {role.head|Head|Deputy Head}
--- website.md 2025-05-06
### Seaside day

The {entity.class|fifth-years|fourth-years} are off {date.trip|on 22 May|on 27 May}, to {place.trip|Sandling Bay|Starling Bay}. {role.head|Headteacher|Assistant head} R. Tansley stays at home with the rest of us; {name.leader|Mrs Okonedo|Mrs Okonjo} leads the party, with three more teachers and {number.helpers|half a dozen mums and dads|a dozen mums and dads}.

- Coaches: two, {date.leave|8.15 sharp|9.15 sharp}, {place.stop|Chapel Street|Church Street}
- Bring: wellingtons, sun hat, {polarity.lunch|your own packed lunch|no food, since lunch is included}
- Do not bring: balls, glass bottles. {polarity.phones|Phones are not allowed either|Phones are allowed}
- Paid? {money.cost|£14.50|£14.15} through the portal; last day {date.pay|Friday this week|Friday next week}

First comes {unit.walk|the 3 km|the 13 km} sand walk with the ranger, {order.walk|then sandwiches|which follows the sandwiches}, then crabs. Year 6 have their own trip, to the castle, on 12 June (£11).
