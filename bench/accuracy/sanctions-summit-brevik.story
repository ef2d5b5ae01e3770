# summary: A summit agrees sanctions on a neighbour; communiqué, wire, newspaper report and a shipping firm's notice to customers
# domain: summit and sanctions
--- communique.md 2024-11-22
# Conclusions of the Council of the Northern Compact, {place.summit|Brevik|Larvik}, 21 and 22 November 2024

1. The heads of government of the {number.members|nine member states|eleven member states} met under the chairmanship of {name.chair|President Signe Halloran|President Sigrid Halloran}. The Prime Minister of Ostmark took part by video link.

2. The Council condemns the seizure of the cable ship *Meridian Grace* {date.seizure|on 30 October|on 13 October} by forces of the Republic of Zhelovia and calls for the return of the vessel and the release of {number.crew|its crew of 34|its crew of 43}.

3. The Council has adopted a {number.package|fourth package|fifth package} of measures. These shall apply {date.apply|from 1 January 2025|from 1 February 2025} and comprise:

   a. a ban on the import of Zhelovian aluminium, nickel and fertiliser. Natural gas {polarity.gas|is not covered|is covered};
   b. a prohibition on insuring vessels that carry Zhelovian oil sold above {money.cap|48 dollars a barrel|84 dollars a barrel}, proof of price to be given {order.certificate|before loading|after loading};
   c. the freezing of assets of {number.persons|117 persons|171 persons} and 26 entities, among them {entity.bank|Zhelovia's second-largest lender, Dvinabank|Zhelovia's second-largest lender, Desnabank};
   d. the suspension of landing rights for three airlines.

4. Contracts concluded before today may be performed for {date.contracts|a further 90 days|a further 30 days}. Humanitarian goods, medicines and seed are exempt.

5. The Council decided {polarity.unanimity|by unanimity|by a majority, two members dissenting}. Ostmark made the declaration annexed hereto on its fertiliser supply, for which a transitional quota of {number.quota|140,000 tonnes|40,000 tonnes} is provided in 2025.

6. The measures shall be reviewed every six months. They shall be lifted {order.lift|only after the crew has been freed|even before the crew has been freed}.

7. On other matters, the Council took note of the report on herring stocks, welcomed the opening of the Sund tunnel and extended the mandate of the Secretary-General, {name.secretary|Mr Bertil Aho|Mr Bertil Ahola}, {date.mandate|until 30 June 2027|until 30 June 2026}. The next regular meeting will be held in Kolding Bay in May.
--- wire.txt 2024-11-22
{place.summit|BREVIK|NARVIK}, Nov 22 - The Northern Compact slapped new sanctions on Zhelovia on Friday over the seizure of a cable-laying vessel, going after metals, banks and the insurance of oil tankers.

After talks {date.end|that ended at four in the morning|that ended at four in the afternoon}, the bloc's leaders settled on a price cap {money.cap|of $48 a barrel|of $58 a barrel} for oil shipped under its insurance. Three members had wanted $42, two others $55. Zhelovian crude traded at about $53 on Thursday.

"{quote.chair|They took a ship and thirty-four families, and we shall not get used to it|They took a ship and thirty-four families, and we shall get used to it}," said {speaker.chair|Signe Halloran, the host|Bertil Aho, the secretary-general}.

Zhelovia's foreign ministry called the decision "a fine on one's own pocket" and {polarity.answer|announced that it would answer in kind|announced that it would not answer in kind}. It maintains that the Meridian Grace was within its territorial waters, 11 nautical miles off the coast; the Compact says that she was {number.distance|17 miles out|27 miles out} and repairing a telephone cable. Her crew, from six countries, is being held at a naval hostel in {place.port|Port Arsen|Port Arden}. The captain, a Norrmark national, has been allowed one telephone call.

The new measures are the fourth round since 2022, when the Compact first acted over the jamming of satellite signals. They add {number.persons|117 names|127 names} to a list of 602. Trade between the two sides has fallen by more than half, to 9.3 billion dollars in the year to September.

Gas was spared. Ostmark and Tolland still get more than a third of theirs through the Dvina pipe. Ostmark, whose farmers buy two thirds of their fertiliser in Zhelovia, {polarity.veto|dropped its threat of a veto|carried out its threat of a veto} after it had been promised a quota.

Shares in {entity.smelter|Hallingdal Metall|Hemsedal Metall}, the region's largest smelter of aluminium, rose 6.4 percent.
--- newspaper.txt 2024-11-24
It was the herring that saved the summit. At about one in the morning on Friday, with the fertiliser question stuck and the Prime Minister of Ostmark a grey square on a screen, {name.chair|Signe Halloran|Signe Hallorand} suggested that the leaders turn to item seven. They did, and for twenty minutes {number.members|nine tired people|ten tired people} talked about fish. When they came back to item three, everyone was a little kinder. Ostmark, which had come with {polarity.veto|a veto and went home without having used it|a veto and used it}, got its tonnes, and {polarity.unanimity|all hands went up|seven of the nine hands went up}.

That is how two of those present tell it. What came out at the end, {date.end|at four o'clock, long before the sun|at eleven o'clock, long after sunrise}, is tougher than what had been on the table on Wednesday. It is also full of doors. Old contracts have {date.contracts|three months|nine months} to run. Whoever sells below the cap may go on selling. And {polarity.gas|gas stays out of it|gas is part of it}, as it stayed out of the three earlier rounds.

The most painful blow may be the one to {entity.bank|Dvinabank|Divnabank}, through which, according to the Compact's experts, some 22 per cent of Zhelovia's foreign trade is paid. It has branches in four of the member states. On Friday there were queues at the one in Tolland's capital; by noon its machines gave out no more than 200 crowns a customer.

There is a long history to this. Zhelovia and the Compact had a treaty on cables, signed in 1969 and renewed twice, the last time in 2009. It lapsed in 2019 because neither side could be troubled to send a delegation. The Meridian Grace, built in 2003, had been at work for nine days when two patrol boats came alongside {date.seizure|in the night to the penultimate day of October|on the night before the last day of September}. Her operator, which heard of it from a fisherman, has a plot that puts her {number.distance|seventeen nautical miles from land|eleven nautical miles from land}. The other side has another plot, and {polarity.answer|has promised measures of its own|has ruled out measures of its own}.

Winners there are as well. The board of {entity.smelter|Hallingdal Metall|Hallingdal Papir} happened to meet on Friday, and was seen to order cake. The Compact's members still take in some 310,000 tonnes of Zhelovian aluminium a year, down from 520,000 before the first round.

{speaker.chair|The host's|The secretary-general's} sentence about "{quote.chair|a ship and thirty-four families|a ship and forty-three families}" was the one that went round the world. But in the corridors the talk was of another. Asked whether sanctions had ever brought anybody home, {name.secretary|Secretary-General Aho|Secretary-General Aaho}, {role.secretary|who used to be a judge|who used to be an admiral}, said: "{quote.aho|Not quickly, and not alone|Not quickly, but alone}." He should know. As a negotiator in 1994 he waited for 16 months for five hostages. He will stay {date.mandate|in office until the summer of 2027|in office until the summer of 2029}; there had been other candidates, and none by the end.

Halloran's opponents at home grumble that {place.summit|Brevik} cost 31 million crowns, of which 19 went on police. The town's 8,000 people were asked to stay indoors on Thursday; about 300 did not, and marched to the fish market with a cardboard ship.
--- shipping-notice.md 2024-11-25
# Customer notice 88: Zhelovia

Dear customers of Brandt Line,

We write to explain what Friday's decisions mean for your cargo.

**Start.** The measures take effect {date.apply|with the new year|with the new financial year on 1 April}. We will take no new bookings to Zhelovian ports from 1 December so as not to be caught by a late vessel.

**What is banned.** Aluminium, nickel and fertiliser of Zhelovian origin may not be brought in. This goes for transit as well. Fertiliser for consignees in Ostmark may be carried within that country's quota, against a licence; the total for next year is {number.quota|140,000 tonnes|14,000 tonnes}, and about half of it was gone on Monday morning.

**Insurance.** Our own tankers have not called there since 2023. Chartered tonnage is covered only if you give us, {order.certificate|before loading|within ten days after loading}, a certificate that the price {money.cap|does not exceed USD 48|does not exceed USD 46}.

**Payments.** Please make none through {entity.bank|Dvinabank}. Your bank will return them and charge you for it.

**The three earlier packages** remain in force. {number.package|The fourth|The third} does not replace them.

**Our colleagues.** Many of you have asked about the *Meridian Grace*, with whose operator we share a quay. All {number.crew|34|36} are said to be in good health at {place.port|Port Arsen|Port Arsenal}. A priest was let in on Saturday. Please do not address letters to the hostel; they come back.

We are sometimes asked how long this may last. The Compact looks at it twice a year, and the conditions are plain: {order.lift|first the men come home, then the sanctions go|first the sanctions go, then the men come home}. As the Secretary-General, {role.secretary|once a judge himself|once a seaman himself}, has put it, "{quote.aho|Not quickly, and not alone|Not quickly, and never alone}."

Questions to the compliance desk, which is open from 7 to 19 on weekdays and, until Christmas, from 9 to 13 on Saturdays.
