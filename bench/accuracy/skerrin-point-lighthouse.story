# summary: A lighthouse and its keepers; heritage register, keeper's granddaughter in a radio feature, tourist sign, works notice to mariners
# domain: history
--- heritage-register.md 2021-10-04
# Skerrin Point Lighthouse
**Register no. 2210 · entered {date.listed|17 June 1994|17 June 1996}**

A tapering tower of grey granite, {unit.height|38 metres|83 metres} from base to lantern, on a tidal rock {place.rock|north-west of the village of Caddow|north-east of the village of Caddow}. The first light on the point, a coal fire on a timber frame, was lit in 1742 and {date.coal|lost in the storm of 1789|lost in the storm of 1798}. The present tower was built from {date.building|1831 to 1836|1831 to 1834} to drawings by {name.architect|Hugh Lorimer|Hugh Latimer}; {number.steps|163 steps|136 steps} lead up.

The lamp burned rape oil, then paraffin, and only then electricity. The lens, by a Paris maker, dates from 1868 and {polarity.lens|is still in its place|is no longer in its place}. The range was 18 nautical miles until 1951, and {unit.range|24|14} since. The fog horn, installed in 1903, was silenced in {date.horn|2005|2015}.

Three keepers served at a time, eight weeks on the rock and four ashore. The last of them left on {date.automated|29 September 1983|29 September 1989}, when the light was automated. Five keepers or members of their households died at the station; assistant keeper Donald McRae fell {date.mcrae|on 3 May 1909|on 3 May 1906}, {order.mcrae|before the great gale of 1911|after the great gale of 1911}.

*Condition:* fair. Damp in the third chamber. The gallery railing was renewed in 2012. The cottages ashore, of 1838, were sold in 1985 and {polarity.cottages|are not part of the protected site|are part of the protected site}.
--- radio-feature.txt 2018-09-29
SOUND: sea, a door.

NARRATOR: It is {date.automated|thirty-five years ago today|twenty-five years ago today} that a man closed this door, put the key in his trouser pocket and forgot to hand it over. The man was {name.lastkeeper|Ewan Strachan|Euan Strahan}. He was {role.lastkeeper|the principal keeper|an assistant keeper}, and he had lived on the rock, with the interruptions laid down by the rules, for twenty-two years. {name.granddaughter|Isla Strachan|Ailsa Strachan}, his granddaughter, still has the key.

ISLA: He wasn't sad, he said. He was cross. They had told him in March. He'd just painted the stairs. All one hundred and sixty-three of them.

NARRATOR: Who lights the lamp now?

ISLA: A box. Grandad called it the lodger. He never trusted it. For years he'd get up at four in the morning and look out of the window whether it did its work.

NARRATOR: {polarity.failed|It failed him once|It never failed him}. In the January of 1987 the point was dark {date.dark|for three hours|for thirteen hours}. He rowed out.

ISLA: At seventy! He was {order.first|there before the engineers, and had it burning when they came|there after the engineers, who had it burning when he came}. They offered him a cup of tea. His own tea.

NARRATOR: He used to say that the builder, Lorimer, had understood one thing.

ISLA: "{quote.rock|You do not build against the sea, you build so that it has nothing to say|You do not build against the sea, you build so that it has something to say}." He had that from his own father, who'd been on the rock as a boy when the mail boat was lost. But the glass up there he loved most. {polarity.lens|It's the same as in Queen Victoria's day|It was taken away after Queen Victoria's day}, you know, the very same. It throws the beam {unit.range|twenty-four miles|thirty-four miles} out, sea miles.

SOUND: horn, from the archive. NARRATOR: That's from a tape. {date.horn|For thirteen years|For three years} there has been no horn.
--- visitor-sign.md 2022-05-01
## Skerrin Point

You can walk to the rock {date.tide|for two hours on either side of low water|for two hours on either side of high water}. Look up: {unit.height|thirty-eight metres|forty-eight metres} of granite, every block of it dressed on shore and tried for fit before it was shipped. Work began in the reign of William IV and took {date.building|five years|fifteen years}. {name.architect|Hugh Lorimer|Hugo Lorrimer} drew the plans and paid for the last course out of his pocket.

Visits inside: Saturdays in July and August. There are {number.steps|163 steps|193 steps} and no lift. The three cottages on the left are private, {polarity.cottages|do not belong to the monument|belong to the monument} and are full of people who would like to have breakfast.

**Did you know?** Before the tower there was a fire of coals. It burned {date.coal|for 47 years|for 74 years}, until a storm took it.
**And this?** The last keeper, {name.lastkeeper|Ewan Strachan|Evan Strachan}, took the key home by mistake. He had been {role.lastkeeper|head of the station|the station's cook} when it became automatic, {date.automated|in the autumn of 1983|in the spring of 1983}.
**And this?** The automatic light {polarity.failed|has failed a single time|has not failed a single time}, on a January night, {date.dark|for three hours|for thirty hours}. The retired keeper rowed across and {order.first|repaired it before the engineers had arrived|held the torch when the engineers had arrived}. From 4 to 8 April of this year it was {polarity.works|dark|lit as always} during repairs, {order.works|then got an LED lamp|having got an LED lamp before that}. The plaque beside you was unveiled {date.plaque|in the middle of April|in the last days of April}.
**And this?** The grave by the gate is Donald McRae's, who fell from the gallery {date.mcrae|in May 1909|in May 1919}, {order.mcrae|when the great gale was still two years off|when the great gale was already two years past}.

Since {date.listed|1994|1984} the tower has been a protected monument. Dogs on leads. The café at {place.cafe|Caddow|Cadgow} is open {date.cafe|until half past five|until half past six}.
--- works-notice.txt 2022-03-14
NOTICE TO MARINERS 14/22. Coast authority, western division

Skerrin Point light (tidal rock, {place.rock|NW of Caddow|SW of Caddow}). The light will be {polarity.works|extinguished|left burning} for repairs from Monday 4 April to Friday 8 April 2022, {order.works|after which the lamp is changed to LED|the lamp having been changed to LED before}. A temporary light of 10 miles' range is shown from the gallery. The character, two white flashes every 15 seconds, does not change.

The contractor's boat lies at the northern steps. Masters are asked to keep 200 metres off. Walkers: the causeway, dry {date.tide|from two hours before low water until two hours after it|from three hours before low water until three hours after it}, is open, the tower is not; visits on the Saturdays of July and August are not affected. In the village the café ({place.cafe|Caddow quay|Calder quay}) sells tide tables till it shuts at {date.cafe|17.30|16.30}.

On completion a plaque will be put up with the words of the late Mr Strachan: "{quote.rock|You do not build against the sea, you build so that it has nothing to say|You do not build against the sea, you build so that it has no more to say}." His granddaughter {name.granddaughter|Isla|Eilidh} unveils it {date.plaque|on 16 April at noon|on 30 April at noon}.
