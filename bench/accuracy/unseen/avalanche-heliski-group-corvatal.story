# summary: An avalanche buries a guided ski group; mountain police bulletin, agency, regional paper, and the company's letter to clients
# domain: disaster
--- police-bulletin.txt 2018-02-07
CANTON POLICE, MEDIA OFFICE. Avalanche accident below the {place.peak|Piz Murtera}

{date.day|Today, Wednesday|Today, Thursday}, {date.time|at 11.25|at 12.25}, a slab avalanche broke loose on {place.slope|the north-east slope|the north-west slope} of the {place.peak|Piz Murtera|Piz Mundera} at 2,780 metres above sea level. It caught a party that had been set down by helicopter near the top and was skiing without ropes.

According to what is known, {number.party|eleven people|twelve people} were under way, two of them guides. {number.buried|Seven|Nine} were carried down and buried. The others dug out {number.dug|two|four} before the first rescuers arrived.

The slide was about 180 metres wide and 600 metres long. Four helicopters, {number.dogs|seven dogs|eleven dogs} and some 70 rescuers were in action. Wind and fresh snow made their work hard.

A 41-year-old woman and two men of 49 and 52 could only be recovered dead. The last one missing was found at {date.found|14.50|15.40}; he too had lost his life. Identification is not yet complete. Relatives are being looked after by a team of the emergency services.

The public prosecutor has opened an inquiry.
--- agency.txt 2018-02-08
{number.dead|Four skiers die} in avalanche; {role.guide|guide} among the dead

CORVATAL, Feb 8 - {number.dead|Four members of a heli-skiing group|Five members of a heli-skiing group}, {role.guide|one of them a guide|one of them a doctor}, were killed by an avalanche below the {place.peak|Piz Murtera|Piz Mandera} in the eastern Alps on {date.day|Wednesday|Tuesday}, the police said.

The dead are {number.guests|three Swedes|two Swedes}, all {entity.company|employees of a Gothenburg engineering firm|employees of a Malmö engineering firm}, and a Corvatal man named by his union as {name.guide|Curdin Salutt|Corsin Salutt}, {number.guideage|57|47}. A fifth skier, a man of {number.saved|29|39}, is in intensive care with hypothermia; he had been under the snow for {date.under|fifty minutes|fifteen minutes}.

The trip had been booked with {entity.operator|Alpina Heliski|Alpine Helitours}. {polarity.airbags|All of them carried airbag rucksacks|None of them carried airbag rucksacks}, but only three had been set off, according to one rescuer.

The avalanche service had put the danger at {number.level|level three on its scale of five|level four on its scale of five}. Ninety centimetres of snow had fallen since Saturday. "{quote.expert|At level three most people die, because at level four they stay at home|At level three most people die, because at level four nobody counts them}," said a spokesman for the service, {name.expert|Beat Zurlinden}.

Twenty people have been killed by avalanches in the country this season, against an average of 23. In 2001 a slide in the next valley killed six soldiers.

A green member of the cantonal parliament asked for heli-skiing to be banned. Forty-two landing places are licensed, and about 15,000 flights a year use them.
--- corvatal-post.txt 2018-02-10
"He told us to wait on the ridge"

A survivor speaks about the minutes before the slide

Oskar Lindqvist sits in the breakfast room of the Hotel Crusch Alva and draws lines in the sugar. Here was the ridge. Here stood {name.young|Flurina Caduff|Flurina Cadruvi}, {role.young|the second guide|the first guide}, with the rest of them. Here went {name.guide|Curdin Salutt|Curdin Salis}.

The older guide went first, alone, and stopped behind a rock. He waved. The agreement was one at a time. Then, says Mr Lindqvist, several set off together. "I don't know why, perhaps out of joy." {date.time|At twenty-five past eleven|At twenty-five to eleven} the snow cracked above them "like a plate".

There were {number.party|eleven in the party|nine in the party} on {place.slope|that shaded north-east flank|that sunny south-east flank}. {number.buried|Seven vanished|Six vanished}. Caduff skied down, switched over to search and had a signal within two minutes. With a student, she dug out {number.dug|two people|three people}, who were breathing. When the helicopter came with {number.dogs|the first of seven dogs|the first of nine dogs}, her gloves were through.

The man of {number.saved|29|19} was the third one out. He lay a metre and a half deep and, after {date.under|the best part of an hour|the best part of two hours}, had a pulse. He woke on Friday and asked for coffee.

{name.guide|Salutt} was brought up last, {date.found|ten to three|ten to two} it was. He had led people here for thirty-one years. On {date.morning|the morning of the accident|the evening before the accident} he had dug a profile of the snow, and the pit is still to be seen above the col. {polarity.change|He moved the run to the flatter side because of it|He did not move the run to the flatter side in spite of it}, which the investigators have confirmed.

So was it a mistake? {name.expert|Beat Zurlinden|Beat Zurbriggen}, of the avalanche service, warns against the word. "{quote.expert|At level three most people die, because at level four they stay at home|At level three few people die, because at level four they stay at home}," he says.

Mr Lindqvist will ski again, he thinks; not this year. The company {polarity.season|has ended its season|is flying again already}. On Monday at ten the bells will ring in Corvatal for {number.dead|the four|the three}.
--- operator-letter.md 2018-02-12
# To all who booked a day with us this winter

On {date.day|7 February|6 February} we lost our friend and senior {role.guide|guide|pilot} {name.guide|Curdin Salutt}, {number.guideage|fifty-seven|fifty-one}, and {number.guests|three guests|four guests}, {entity.company|colleagues from one firm in Gothenburg|colleagues from one firm in Stockholm}.

{entity.operator|Alpina Heliski|Alpina Aviation} {polarity.season|will not fly any more this season|will fly again from next week}. You will get the full price back by the end of March, without having to write to us. There is no need to send certificates.

Many of you ask what we knew. The bulletin of that day said {number.level|level three|level two}, above 2,200 metres, in shady slopes. We had left the steeper run on the west side out of the programme, and {polarity.change|Curdin chose the gentler of two descents|Curdin chose the steeper of two descents} after he had looked at the snow {date.morning|in the morning|in the night}. {polarity.airbags|Every guest and both guides wore a rucksack with an airbag|Not every guest wore a rucksack with an airbag}.

{name.young|Flurina Caduff|Fadrina Caduff} is at home with her parents. She is 26 years old, and it was her first winter with us as {role.young|second guide|trainee without a licence}. {number.dug|Two people|Three people} are alive because of her.

As to a ban, we shall speak about that when the snow has gone. Your money comes first.

For the company: Gian-Andri Poult
