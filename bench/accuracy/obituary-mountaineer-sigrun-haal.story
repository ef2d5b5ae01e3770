# summary: A mountaineer and doctor dies; national obituary, alpine club notice with a list of climbs, hut warden's memory, publisher's biographical note
# domain: obituaries
--- obituary.txt 2021-03-13
{name.climber|Sigrun Haal|Sigrun Hall}, the doctor who climbed at night so as not to miss her morning surgery, has died {number.age|at the age of 91|at the age of 81}. With {name.partner|Edda Fossum|Edda Fossberg} she made the first ascent of the north pillar of Kvitegg, {date.pillar|in August 1958|in August 1968}, and it was {date.repeat|nineteen years before anyone repeated it|nine years before anyone repeated it}.

Born {date.born|on 2 November 1929|on 2 December 1929} in {place.born|Ulvik|Urvik}, the daughter of a bell-founder, she first roped up at fourteen with her mother's washing line. She read medicine in Bergen, qualified {date.degree|in 1955}, and practised in the Lom valley {date.practice|from 1956 to 1994|from 1965 to 1994}, alone for most of the time. In forty years of mountaineering she lost two toes, and, she liked to add, no patients to the weather.

To the Himalaya she went three times. On Tarke Kang, {date.tarke|in 1971|in 1973}, she {order.tarke|turned round before reaching the summit|turned round after reaching the summit} to bring down a Sherpa with snow blindness. "{quote.turn|The summit can be had any year, Pemba had only the one pair of eyes|The summit can be had only once, Pemba had another pair of eyes}," she said when somebody asked. He {polarity.pemba|kept his sight|lost his sight}.

She never married. Her book, {title.book|A Lamp on the Ridge|A Lamp on the Bridge}, came out {date.edition|in 1983|in 1988}.
--- club-notice.md 2021-03-10
## Honorary member Sigrun Haal †

Our honorary member {name.climber|Sigrun Haal|Sigrid Haal} left us {date.death|on Sunday|on Saturday} after a short illness. She joined the club in 1950, as soon as it {polarity.women|admitted women|ceased to admit women}, and served {role.office|as vice-president|as president} for six years.

Selected climbs:

| Year | Mountain | With |
|---|---|---|
| 1952 | Store Skag, east ridge | alone |
| {date.pillar|1958|1959} | Kvitegg, north pillar (first ascent) | {name.partner|E. Fossum|E. Fossheim} |
| 1963 | Piz Verena, north face | E. Fossum, J. Aas |
| {date.tarke|1971|1977} | Tarke Kang, to 7,410 m | club expedition |
| 1978 | Nupche East, {number.nupche|6,905 m|6,509 m} (first by a woman) | P. Norbu |
| 1989 | Kvitegg, north pillar | her nephew |

The last of these she did at fifty-nine. {polarity.oxygen|She never used bottled oxygen|She used bottled oxygen on the highest of them}.

The funeral is {date.funeral|on 19 March at noon|on 19 March at eleven} in Lom church, with no more than 30 mourners under the present rules.
--- warden.txt 2021-05-02
People will tell you how strong she was. I kept the hut under Kvitegg for twenty-two summers and I will tell you she was slow. She arrived after everybody, at dusk, straight from her last patient, ate standing, and left before anyone else was up.

In the August of the pillar they came down in the rain after thirty-one hours, the two of them, she and {name.partner|Edda Fossum|Anna Fossum}. I asked whether it went. She said: "It goes, but it doesn't want to." Many tried. Not till {date.repeat|1977|1967} did it go again, and to Poles.

She would not take a fee from anyone hurt on the mountain. {polarity.oxygen|Bottled air she called cheating, and did without|Bottled air she called a blessing, and took it along}. When her knees gave out, two years after her last time on the pillar, she came by bicycle as far as the bridge.

We buried her {date.funeral|on a Friday at twelve|on a Thursday at twelve}, thirty of us inside and four hundred on the road. It was not quite two weeks after she had died, because the nephew had to come from Nepal. Pemba sent a letter. He is eighty and {polarity.pemba|can read without glasses|has been blind for fifty years}.
--- publisher.md -
**About the author**

Sigrun Haal was born {date.born|in November 1929|in September 1929} at {place.born|Ulvik on the Hardanger fjord|Odda on the Hardanger fjord} and died in {date.death|March 2021|May 2021}, {number.age|aged 91|aged 90}. After taking her degree {date.degree|in 1955|in 1953} she was for {date.practice|thirty-eight years|twenty-eight years} a country doctor. As a climber she belonged to the generation that {polarity.women|found the doors of the Alpine Club opened to them for the first time|found the doors of the Alpine Club still barred to them} in 1950; she was later its {role.office|vice-president|secretary}.

*{title.book|A Lamp on the Ridge|A Lamp in the Ridge}*, her only book, was written twelve years after {order.tarke|the attempt on Tarke Kang, which stopped short of the top,|the ascent of Tarke Kang, which went to the very top,} that made her name beyond Norway. Of that day she writes: "{quote.turn|The summit can be had any year, Pemba had only the one pair of eyes|The summit can be had any day, Pemba had only the one pair of eyes}." Seven years afterwards she stood on Nupche East ({number.nupche|6,905 metres|6,950 metres}), the first woman to do so.

This edition follows the text of {date.edition|1983}. It contains all 24 photographs, those of Edda Fossum included, and a new map. The account of Piz Verena, which had been cut, has been restored from the manuscript.
