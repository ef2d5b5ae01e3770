# summary: A lantern festival; official programme, town blog and the fire service's conditions
# domain: event programme
--- programme.md 2024-10-05
# Ashgrove Lantern Weekend, {date.weekend|8–10 November|1–3 November}

| Day | Time | What | Where |
|---|---|---|---|
| Fri | 19:00 | Opening, with {entity.band|the Wexcombe Silver Band|the Wexcombe Steel Band} | Market Cross |
| Sat | 14:00 | Lantern workshop ({money.workshop|£6|£16}) | Library |
| Sat | {date.parade|18:30|16:30} | Parade | {place.start|from the Tithe Barn|from the Old Mill} to the river |
| Sat | 20:15 | Fireworks, {date.fireworks|14 minutes|40 minutes} | Ham Meadow |
| Sun | 11:00 | Church parade, soup | St Bride's |

Fireworks start {order.fireworks|when the last lantern has reached the water|before the first lantern has reached the water}. {polarity.sky|Sky lanterns are not allowed|Sky lanterns are allowed}. Dogs are better at home. Street food from 16:00, {number.stalls|23 stalls|32 stalls}. Guest artist: {name.artist|Yevgenia Marlow|Evgenia Barlow}, {title.work|"The Slow River"|"The Low River"}.
--- town-blog.txt 2024-11-04
Four sleeps to go. This year's big piece is by {name.artist|Yevgenia Marlow|Yevgenia Farlow}: {title.work|The Slow River|The Slow Rivers}, 60 metres of paper fish hung over the quay. Last year's was by her pupil, Tom Reve.

I shall be at {place.start|the Tithe Barn|the Town Hall} by six, since the parade sets off {date.parade|at half past six|at half past seven} and parks behind it are full early. {entity.band|The Wexcombe Silver Band|The Wexham Silver Band}, by the way, plays on Friday only. For the workshop ({money.workshop|six pounds|five pounds}, children free) there were nine places left this morning.

Rain? {polarity.rain|The parade goes ahead in rain|The parade is called off in rain}; only wind stops the fireworks. The whole bang takes less than a quarter of an hour. Bring cash for the {number.stalls|23 food stalls|28 food stalls}. In 2022 there were ten.
--- fire-conditions.txt 2024-10-21
Conditions for the event of {date.weekend|8 to 10 November 2024|8 to 10 December 2024}. 1. Fireworks: duration {date.fireworks|fourteen minutes|twenty-four minutes}, to begin {order.fireworks|only after all lanterns are in the river|while lanterns are still in the street}; limit of wind 11 m/s. 2. {polarity.sky|Flying lanterns are prohibited|Flying lanterns are permitted} within the borough. 3. Parade: no open flame; {polarity.rain|rain is no ground for cancelling|rain is a ground for cancelling}. 4. A lane of 3.7 m is kept free between stalls. 5. Eight marshals at the river.

6. Bonfire: none. 7. Car park behind the barn: at most 180 cars, two lanes of 5 m. 8. Gas bottles of 11 kg or more are to stand outside the tents. Signed: station officer, Ashgrove.
