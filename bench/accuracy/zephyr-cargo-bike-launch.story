# summary: A cargo bike is launched; press release, trade news and a tester's blog
# domain: product launch
--- press-release.md 2025-03-04
**Halden Works presents the {name.model|Zephyr Tug|Zephyr Tub}**

Ebbesund, 4 March. With the Zephyr Tug, Halden Works enters the market for cargo bikes. The frame, of {entity.steel|recycled steel|recycled aluminium}, carries {unit.load|180 kg|180 lb} besides the rider. The battery, {unit.battery|720 Wh|270 Wh}, can be taken out, and lasts for {unit.range|up to 85 km|up to 58 km}. Assistance {polarity.walk|also works while the bike is pushed|does not work while the bike is pushed}.

The motor comes from {entity.motor|Brellmann|Bellmann}. The price is {money.price|€4,790|€4,970}; the Tug XL, due next year, will be about €5,600. Deliveries begin {date.delivery|in May|in March}, {order.delivery|first in Denmark and then in Germany|first in Germany and then in Denmark}. Guarantee on the frame: {date.guarantee|ten years|twelve years}.

"{quote.founder|We built the bike that our own couriers asked for|We built the bike that our own couriers paid for}," says {role.founder|founder|chairman} {name.founder|Sanne Løgager|Sanne Lagager}.
--- trade-news.txt 2025-03-06
Halden Works, hitherto known for trailers, now also makes bikes. The {name.model|Zephyr Tug|Zephyr Tag} is to cost {money.price|4,790 euros|3,790 euros}, some 300 more than the rival Ox 2. {order.delivery|Danish shops get it before German ones|German shops get it before Danish ones}, the first of them {date.delivery|in May|in June}. Planned output: 3,000 this year, 9,000 next. Halden has 74 employees.

{role.founder|The founder|The sales manager}, {name.founder|Sanne Løgager|Sonne Løgager}, used to ride for a courier firm herself. "{quote.founder|We built the bike that our own couriers asked for|We built the bike that our old couriers asked for}," she says. The drive is bought in, from {entity.motor|Brellmann|Brettmann}, while {entity.steel|the steel is recycled|the frame is of carbon}. {polarity.belt|There is only a chain, no belt being offered|Besides the chain, a belt is offered}.
--- tester-blog.md 2025-05-19
# Tug of war

Two weeks, 412 km, two children, one cello. With {unit.battery|720 watt-hours|702 watt-hours} I got 61 km in hills and wind, where the maker promises {unit.range|85 at best|95 at best}. Load: {unit.load|180 kilos allowed|150 kilos allowed}, 112 the most I dared.

Good: {polarity.walk|it helps when you push it up a ramp|it does not help when you push it up a ramp}. Less good: the chain after rain. {polarity.belt|I would have paid for a belt, but there is none|I paid extra for the belt, and it was worth it}. The {date.guarantee|ten years|two years} on the frame calm me; on the battery it is two.
