# summary: Two invented neighbours agree a ceasefire after a border war; a foreign correspondent, a wire, the text of the accord and a reporter in a shelled town
# domain: war and ceasefire
--- correspondent.txt 2024-06-15
LEMBRECHT - They had been given a ballroom with a painted ceiling and did not once look up. At twenty to two in the morning, after {date.talks|eleven days of talks|seventeen days of talks}, the delegations of Karsova and Tallun put their names to a ceasefire that is meant to end the war over the Ildra valley, the third between them in a generation and by far the bloodiest.

General {name.karsova|Teodor Vasch|Teodor Vash} signed for Karsova. For Tallun it was {role.tallun|the deputy foreign minister|the foreign minister}, {name.tallun|Mirela Andrasz|Mirela Andras}, a former judge who had walked out of the room on Tuesday and walked back in on Thursday. The two {polarity.handshake|did not shake hands|shook hands}. A page carried the second copy from one end of the table to the other because neither side would slide it.

Under the accord all firing stops {date.effect|at midnight on Sunday|at noon on Sunday}. Heavy guns are to be pulled back {number.withdrawal|20 kilometres|12 kilometres} from the line of contact, and {number.observers|480|840} unarmed observers from the Southern League are to watch over them. Karsova, which had asked for 60 kilometres and a force under arms, gave way on both points. Tallun gave way on the prisoners: it will hand over the {number.prisoners|612 Karsovan soldiers|621 Karsovan soldiers} it holds {order.prisoners|before its own men come home|after its own men have come home}, something its parliament had sworn never to accept.

The town of {place.town|Ildra Bridge|Ildra Ford}, which has changed hands four times since the winter, stays under the administration of Tallun, though its police will be recruited from both communities. The status of the upper valley, with its copper mine and some 31,000 inhabitants, was left to a commission that has {date.commission|two years|two months} to report.

"{quote.mediator|Nobody won in this room, and that is the best thing I can say of it|Nobody won in this room, and that is the worst thing I can say of it}," said {speaker.mediator|the mediator, Halvard Nyqvist|the host, President Ottilie Brandt}, {role.mediator|a former prime minister|a former foreign minister} of Norrmark, as the waiters swept up. He had slept, by his own account, nine hours in four nights.

Whether it will hold is another matter. A truce in 1996 lasted for six years, one in 2019 for eleven days. Hours before the signing the Karsovan artillery fired on the railway yard at Pelt; Tallun counted 40 shells, Karsova spoke of a handful and of an answer to mortar fire. Diplomats believe that both armies are out of ammunition and that both governments know it. The war has killed {number.dead|at least 8,400 people|at least 4,800 people} since {date.start|the third of November|the third of December}, according to the Southern League, and driven a quarter of a million from their homes.

In the hotel kitchen the cook, a refugee of the first war, had the radio on. He turned it off when the names were read.
--- wire.txt 2024-06-15
LEMBRECHT, June 15 - Karsova and Tallun {date.signed|signed a ceasefire early on Saturday|signed a ceasefire early on Friday} to end seven months of fighting over a disputed border valley, with guns due to fall silent {date.effect|at the stroke of twelve on Sunday night|at the stroke of twelve on Monday night}.

The deal, brokered by Norrmark's Halvard Nyqvist, provides for a withdrawal of heavy weapons {number.withdrawal|to 20 km on either side|to 30 km on either side}, for an exchange of prisoners and for observers. Land mines are to be mapped within 90 days. It {polarity.border|does not settle|settles} where the border runs.

Tallun's chief delegate, {name.tallun|Mirela Andrasz|Mirela Andrašić}, called it "a pause with a signature". She and General Vasch {polarity.handshake|exchanged no handshake|exchanged a handshake}, and he left by a side door without speaking to reporters.

The Karsovan president, {name.president|Lucan Derevi|Lucian Derevi}, welcomed the accord in a televised address from the capital but said the army would stay on alert. "{quote.president|We have put down the rifle, not the spade|We have put down the spade, not the rifle}," he said. His coalition partner, the Patriotic League, {polarity.league|threatened to leave the government|promised to stay in the government} over what its leader called a gift to the enemy. It holds 19 of the 140 seats in parliament; the coalition's majority is 11.

In Tallun opposition parties demanded to see the annexes. Prime Minister Sandor Weil said they would be published once the prisoners were home. About 2,000 people gathered in front of the cathedral in the Tallunese capital, some to celebrate, others to jeer.

Markets reacted with relief. The Tallunese florin gained 2.8 percent against the dollar on unofficial exchanges, the most in a day since 2015. Copper fell slightly on hopes that the Ildra mine, {entity.mine|run by Consolidated Brae|run by Consolidated Bray}, may reopen. It produced {number.copper|46,000 tonnes|64,000 tonnes} in the last full year before the fighting and has stood still since {date.mine|January|February}, when a shell hit the winding tower.

The Southern League puts the toll {date.start|since last November|since last September} at {number.dead|no fewer than 8,400 dead|no fewer than 84,000 dead}, some 1,900 of them civilians. Karsova has acknowledged the loss of 3,100 soldiers. Tallun does not publish figures.

The League's council will meet on Wednesday to approve the observers, who will be led by {name.observer|Colonel Aase Pryde|Colonel Aase Bryde} of Norrmark. A similar mission in 2002 was withdrawn after two of its members were killed by a mine.
--- accord.md 2024-06-15
# Accord on the cessation of hostilities in the Ildra valley

Done at Lembrecht {date.signed|on 15 June 2024|on 5 June 2024} in two copies, the Parties having met {date.talks|from 4 to 14 June|from 8 to 14 June} under the good offices of Mr Nyqvist.

**Article 1.** The Parties shall cease all fire on land, in the air and on the river {date.effect|at 24.00 hours on 16 June|at 24.00 hours on 18 June}. Movements already under way shall be halted six hours earlier.

**Article 2.** Artillery of a calibre above 100 mm, rocket launchers and tanks shall be moved {number.withdrawal|not less than 20 kilometres|not less than 20 miles} from the line of contact within seven days. Mortars shall be moved 8 kilometres within three.

**Article 3.** Tallun shall release {number.prisoners|612 prisoners of war|512 prisoners of war}, as listed in Annex B, by 20 June. Karsova shall release the 447 persons listed in Annex C by 24 June, {order.prisoners|Tallun having gone first|Karsova having gone first}. The wounded of both lists shall cross in the first convoy, at {place.crossing|the Pelt level crossing|the Pelham level crossing}.

**Article 4.** {place.town|Ildra Bridge|Pelt} shall be administered by Tallun. Its police, 90 in number, shall be drawn in equal parts from the two communities. No military unit of either Party shall enter it.

**Article 5.** The Observers, {number.observers|480 in number|48 in number}, shall carry no arms. Their head shall be {name.observer|Col. A. Pryde|Col. A. Prynne}. They shall report to the Council of the Southern League every fortnight, and at once in the event of a breach.

**Article 6.** Nothing in this Accord {polarity.border|prejudges the course of the frontier|leaves open the course of the frontier}. A Commission of five, two named by each Party and a chair named by the League, shall report on the upper valley {date.commission|within two years|within five years}. Its sittings shall not be public.

**Article 7.** The Parties shall refrain from acts and words likely to inflame. Schools and hospitals shall not be used for quartering. The mine and its railway may resume work as soon as the owner is satisfied that it is safe; for the first year royalties shall be paid into a joint account.

**Article 8.** This Accord enters into force upon signature and may be denounced with thirty days' notice, given in writing to the depositary. Disputes as to its meaning shall be put to the depositary first. The annexes form part of it and are confidential until the exchange under Article 3 is complete.

For Karsova: General {name.karsova|T. Vasch|R. Vasch}. For Tallun: {name.tallun|M. Andrasz}, {role.tallun|Deputy Minister of Foreign Affairs|Deputy Minister of Defence}. Witnessed: {role.mediator|H. Nyqvist, formerly Prime Minister of Norrmark|H. Nyqvist, Prime Minister of Norrmark}.
--- reporter-in-pelt.txt 2024-06-18
PELT - Klara Obst set two chairs on the pavement on Tuesday morning, for the first time since the autumn, and sat down on one of them. "I am waiting for somebody to shoot at me," she said. "If nobody does by noon I shall fetch the coffee."

Nobody did. The quiet has lasted for a day and a half, broken by a single burst at two in the morning that turned out to be a wedding. In this railway town on the Karsovan side, of whose 12,000 people about 5,000 are left, the glaziers have been at work since dawn, and the baker has put up a sign with opening hours.

The wounded prisoners are to come over {place.crossing|the level crossing here|the river bridge here} on Thursday. A tent stands ready, with 60 beds. Sister Agata, who is in charge of it, was told to expect 38 men in the first buses; {number.prisoners|612 are to follow in all|662 are to follow in all} from the other side. She has lists, but not all the names on them are right, and mothers have begun to come from far away with photographs.

Not everyone is in the mood for chairs. In the station bar the men talk of the Patriotic League, which {polarity.league|says it may quit the coalition|says it will on no account quit the coalition}, and of {name.president|President Derevi's|President Dereval's} sentence: "{quote.president|We have put down the rifle, not the spade|We have put down the rifle and the spade}." What is there to dig? asks a man with one arm. Graves, says another. {speaker.mediator|The mediator's|The president's} sentence is known here as well: "{quote.mediator|Nobody won in this room|Everybody won in this room}." They find it too kind.

The mine is on everyone's lips. It lies 14 kilometres up the valley and paid the wages of every third family until the tower was hit {date.mine|in the second week of January|in the second week of March}. A good year meant {number.copper|46,000 tonnes of copper|40,000 tonnes of copper}; the best, in 2007, was over 50,000. The manager of {entity.mine|Consolidated Brae|United Brae}, reached by telephone, hopes to have the pumps running in September and will say no more. Before the war the firm employed 1,340 people; it has paid 400 of them half wages all through the winter to keep the lower galleries dry by hand.

A commission is to decide about the upper valley {date.commission|in the next two years|in the next twelve months}. Klara Obst, who is 79, has lived under three flags without moving house. Noon came, and she went in to fetch the coffee. She brought two cups.
