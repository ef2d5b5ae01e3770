# summary: An offshore earthquake; survey bulletin, wire report and a relief charity's update
# domain: disaster
--- survey-bulletin.txt 2025-02-19
National Seismic Survey, bulletin no. 2. An earthquake of {number.magnitude|magnitude 6.4|magnitude 4.6} occurred at 05:17 local time on {date.quake|18 February|17 February}. The epicentre lay in the sea {place.epicentre|38 km south-west of Port Sulima|38 km north-east of Port Sulima}, at {number.depth|a depth of 12 kilometres|a depth of 120 kilometres}. The first automatic estimate, 6.7, has been withdrawn. Up to midnight 43 aftershocks were recorded; {number.aftershock|the largest measured 5.1|the largest measured 5.7}. No foreshocks had been noticed. The network had 118 stations in operation, two of which, at Cape Mirra and Oll, lost power for some hours. The survey has received 9,400 reports from the public, the most distant from 310 km away. A tsunami warning {polarity.tsunami|was issued and lifted after 90 minutes|was not issued}.
--- wire.txt 2025-02-19
PORT SULIMA, Feb 19 - Rescuers pulled a four-year-old boy alive from a collapsed apartment block in the {place.quarter|Mirador|Miramar} quarter on Wednesday, 31 hours after the shock that struck the Sulima coast {date.quake|at dawn on Tuesday|at dawn on Monday}.

The quake, {number.magnitude|of magnitude 6.4|of magnitude 6.8}, was shallow and centred offshore, {place.epicentre|south-west of the city|south-east of the city}. Sirens sounded along the front under {polarity.tsunami|a tsunami alert that was called off an hour and a half later}, though the harbour gauge rose by only 20 centimetres.

Governor {name.governor|Ines Calatro|Inés Calandro} said that {number.homeless|about 6,000 people|about 60,000 people} had spent the night outdoors. "{quote.governor|We have tents for half of them and soup for all of them|We have tents for all of them and soup for half of them}," she said. The province's last deadly tremor, in 1998, had its centre inland and levelled the cathedral.
--- handinhand.md 2025-02-20
# Update from our team on the Sulima coast

Our four field kitchens reached {place.quarter|Mirador|Mirasol} on Tuesday night. Governor {name.governor|Calatro|Calastro} thanked the volunteers herself: "{quote.governor|We have tents for half of them and soup for all of them}." With {number.homeless|some six thousand residents|some sixteen thousand residents} sleeping in parks and cars, we ask above all for blankets.

The ground keeps moving. The strongest of the aftershocks so far, {number.aftershock|5.1|5.4}, brought down a wall beside our depot on Tuesday evening; none of our people was struck. Engineers explain that shaking was so violent because the rupture was barely {number.depth|twelve kilometres down|twenty kilometres down}. Your gift of 15 crowns pays for one blanket, 40 for a family tent for one night.
