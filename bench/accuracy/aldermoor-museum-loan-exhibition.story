# summary: A museum's exhibition of a lost painter; loan agreement, press release, gallery guide and a review with a correction
# domain: museums
--- loan-agreement.txt 2024-01-22
LOAN AGREEMENT

between the {entity.lender|Kestner Foundation|Kessler Foundation} ("lender") and Aldermoor Museum ("borrower")

1. The lender lends the painting {title.work|"Woman Closing a Shutter"|"Woman Opening a Shutter"} (oil on canvas, 92 by 70 cm, {date.painted|1927|1937}) for the exhibition "Hilde Marwitz", and no other.

2. The loan begins three weeks before the opening and ends on 31 March 2025. A second venue {polarity.venue|is not agreed|is agreed}.

3. Insurance value: {money.value|1.8 million euros|1.3 million euros}. The borrower pays insurance and carriage. A loan fee {polarity.fee|is not charged|is charged}.

4. A courier of the lender travels with the work and is present {order.courier|when the case is opened, not earlier than 24 hours after arrival|when the case is opened, not later than 24 hours after arrival}.

5. Light at most {unit.lux|80 lux|180 lux}; humidity 50 per cent, give or take five. Photographs by visitors {polarity.photo|are forbidden|are allowed}.

6. The frame of 1952 may be removed. Cleaning, retouching and relining need written consent.

7. The label shall read: "Kestner Foundation, acquired 1998". The lender declares that the work was {polarity.restitution|returned to the painter's heirs in 1994 and bought from them|never returned to the painter's heirs}.

8. Notice: six months. Place of jurisdiction: Hallberg.

Signed by Dr Irmgard Kestner and Jonas Wederkopp, {role.director|director|deputy director}.
--- press-release.md 2024-08-29
# The woman who painted doors
### Hilde Marwitz (1896–{date.died|1944|1954}) at Aldermoor, {date.run|5 October 2024 to 16 March 2025|5 October 2024 to 26 March 2025}

She was forgotten for half a century. Now Aldermoor Museum gathers {number.works|61 paintings|16 paintings} and 40 drawings by Hilde Marwitz, more than have ever hung together. Nineteen of them have not been seen in public {date.unseen|since 1931|since 1913}.

Marwitz studied in Hallberg and Paris, {polarity.school|never belonged to a school|belonged to the school of Hallberg} and sold well until she was forbidden to exhibit {date.ban|in the autumn of 1933|in the autumn of 1935}. Her studio in {place.studio|Lindengasse|Lindenallee} was cleared two years afterwards. The pictures came into the trade. Not one was signed: she wished to sign them all at the end, when she had stopped painting.

{role.director|Director Jonas Wederkopp|Deputy director Jonas Wederkopp}: "{quote.doors|She painted doors as other people paint faces|She painted faces as other people paint doors}."

The exhibition is curated by {name.curator|Mirjam Salo|Miriam Sale}. The catalogue, 288 pages, costs €39. There is a free evening {date.free|on the first Thursday of the month|on the last Thursday of the month}, until nine. The exhibition {polarity.venue|cannot be seen anywhere else|goes on to Hallberg}.

Opening hours: Tuesday to Sunday, ten to six. Closed on 24, 25 and 31 December; {polarity.newyear|open on New Year's Day from noon|closed on New Year's Day as well}.
--- gallery-guide.md -
**Room 1.** You begin at the end. This self-portrait was the last thing she finished, {date.selfportrait|in March 1944|in May 1944}; {date.died|in November of the same year|in November of the following year} she was dead. The hand on the latch is left unpainted.

**Room 2.** Paris. Small panels, quick and cheerful. Note that the interiors came before the landscapes, although the dealers later sold it the other way round.

**Room 3.** Here hang the eleven great doors. {title.work|Woman Closing a Shutter|Woman Closing a Cupboard} ({date.painted|1927|1929}) is the largest. Stand by the bench and you will see a second figure, painted over. After it had been taken from the studio in {place.studio|Lindengasse|Lindenstrasse}, it was for forty years in a dentist's waiting room; {polarity.restitution|her nieces got it back three decades ago|her nieces tried in vain to get it back}. Please {polarity.photo|do not photograph here|photograph here as you like}. The lamps are dim on purpose: {unit.lux|80 lux|40 lux}, for the paper next door 50.

**Room 4.** The ban. She had learnt of it from a porter. {order.letter|First she wrote the angry letter that you see here, then she read the decree|First she read the decree, then she wrote the angry letter that you see here}. It was {polarity.sent|never sent|sent on the same day}.

**Room 5.** Things without people. She worked at night, by a {polarity.bulb|covered|bare} bulb, from ten {date.night|until three|until five}. No catalogue lists these sheets (paper, 50 lux); the family kept them in a suitcase.

*Please leave by the shop. The museum is open on 1 January, {polarity.newyear|though only after midday|though only before midday}.*
--- weekly-review.txt 2024-10-10
So many doors

By Cato Ferrand

It's the exhibition of the autumn, and the queue last Saturday, when it opened, went round the house. {number.works|Sixty-one pictures|Seventy-one pictures} in five rooms, hung by {name.curator|Mirjam Salo|Mirjam Salonen} with so much air that one walks through them like a burglar.

The idea of starting with the last self-portrait is bold. She made it {date.selfportrait|eight months before she died|eighteen months before she died}, with two brushes that were left to her. One then walks back to Paris and forward again. By the time one comes to the letter one is angry oneself. What a letter! She wrote it {order.letter|before she had seen the decree, on a porter's word|after she had seen the decree, by a porter's favour}, {polarity.sent|and kept it|and posted it}. That was {date.ban|91 years ago this autumn|81 years ago this autumn}.

Best of all is the suitcase room. From ten in the evening {date.night|to three in the morning|to four in the morning} she drew what stood about: kettle, glove, {polarity.bulb|a lamp under a cloth|a lamp without a shade}. No school could have taught her this, and {polarity.school|to none did she belong|to one at least she belonged}.

One question. The great shutter hangs behind a rope, as well it may: it is insured for {money.value|€1.8 million|€8.1 million}. It came from the {entity.lender|Kestner Foundation|Kästner Foundation}, which {polarity.fee|lets it hang here for nothing|takes a fee for letting it hang here}. One hears that the courier {order.courier|waited a day after the case had come before he let it be unscrewed|had the case unscrewed on the minute it came}. Such care would have amused the painter, who used to prop the cellar door with it.

The director's remark, "{quote.doors|She painted doors as other people paint faces|She painted doors as other people paint flowers}", is on every tram. It happens to be right. Go {date.free|on the first Thursday of a month, after six|on the first Tuesday of a month, after six}, it's free. You have {date.run|until the middle of March|until the middle of April}.

*Correction, 17 October: some of the drawings were last shown {date.unseen|in 1931|in 1921}, not, as we wrote on another page, "never".*
