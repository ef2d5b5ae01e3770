# summary: A container of chemicals explodes in a port; next-day paper, fire service statement, wire a week later and the terminal operator's account
# domain: fire and explosion
--- next-day-paper.txt 2024-08-22
The windows of the cathedral had survived two wars. {date.blast|On Tuesday night|On Monday night}, {date.minute|at eleven minutes to ten|at eleven minutes past ten}, they came down in one piece, as the verger Anselm Roux puts it, "like a curtain". Four kilometres away, at {place.quay|quay 9 of the port of Quellmar|quay 6 of the port of Quellmar}, a container had blown up.

Yesterday evening the authorities gave {number.dead|the number of the dead as 23|the number of the dead as 32}. {number.firedead|Fourteen of them were firefighters|Four of them were firefighters}, who had been called to what they took for burning pallets. More than 400 people were hurt by glass and falling masonry, 61 of them badly. Seven dockers {polarity.missing|are still being looked for|have been found}; dogs are searching what is left of shed C. In the quarter of {place.quarter|Sainte-Barbe|Sainte-Berthe}, right behind the fence, 310 flats cannot be lived in.

The container, which had come {place.origin|from Port Orlo|from Port Orme} and was to go on by rail, was declared as {entity.cargo|calcium carbonate, which is harmless|calcium carbide, which is dangerous}. The captain of the port, {name.captain|Hélène Marchais|Hélène Marchant}, did not want to say what was in it; "not what was on the paper" was all that could be got out of her. A firm of chemists believes that it was an oxidiser of the sort used in swimming pools. The crater is 19 metres across, and the crane that stood beside it, of 600 tonnes, lies in the basin.

"{quote.survivor|The sky went white, and then it went away|The sky went black, and then it went away}," said {speaker.survivor|Paul Tessier|Raoul Tessier}, who was fishing from the mole with his daughter. A retired electrician, he put the girl under the boat's seat and himself on top. Neither has more than scratches. The smoke {place.wind|went out over the sea|went out over the roofs}.

President Vauclin came by helicopter in the morning and declared {date.mourning|three days of national mourning|five days of national mourning}. In front of the fire station in Rue des Voiles people laid down so many flowers that the engines could not get out, and had to be moved to one side by the crews. The station had 34 men and women on Tuesday. It has lost {number.station|nine|ten}.

Quellmar handles {number.containers|1.7 million containers a year|7.1 million containers a year}, the third most in the country, and about one in twelve carries dangerous goods. Three years ago an audit found that every fifteenth of them was wrongly declared, and proposed scanners. {polarity.scanners|They were never bought|They were bought at once}, as the ministry and the port could not agree on who should pay. In 1947 a munitions ship blew up in the roads; 112 people died. The plaque to them hung in the harbour office. It has not been found.
--- fire-service.md 2024-08-23
# Statement by Chief Fire Officer {name.chief|Solange Perrin|Solène Perrin}

I have been asked by many of you what we knew and when. I am going to say what can be said.

{date.alarm|At 21:22|At 21:32} on {date.blast|the twentieth|the nineteenth} the control room took a call from a crane driver: smoke {place.quay|at quay nine|at quay ten}. Two engines were sent, as for any open fire. They arrived at 21:29. The officer in command, Lieutenant {name.lieutenant|Bastien Orsay|Bastien Orsat}, asked the terminal for the loading list. He {order.list|got the list only after water had been put on the fire|got the list before any water was put on the fire}. It gave no hint of danger, so he would not have acted otherwise. At 21:41 he reported that the smoke was turning yellow. At 21:45 {polarity.withdraw|he gave the order to pull back|he gave the order to go closer}. At {date.minute|21:49|21:59} the container exploded. They had got about 120 metres. It was not enough.

I have heard it said that he was slow. He had twenty minutes, a false paper and a decision that nobody had taught him to take. He sent two trainees to the gate at 21:40 to "guide in" an engine that had not been called. They are alive. I believe he knew.

{number.firedead|We lost fourteen people|We lost fifteen people}: {number.station|nine|seven} from the station in Rue des Voiles, three from Fort-Levant and two of the port's own brigade. {polarity.missing|Seven dock workers are missing|All the dock workers have been accounted for}. Of the dead, {number.dead|who come to 23 in all|who come to 33 in all}, five are still without a name.

Some figures, since they are going round in all sorts of versions. By midnight we had 260 people on the ground, and at noon on Wednesday 540, among them 85 from across the border. The secondary fire in shed C was under control {date.control|at 04:10 on Wednesday|at 04:10 on Thursday}. We pumped 9,000 cubic metres from the basin. No toxic cloud reached the town: the wind {place.wind|blew from the north-east and carried the smoke out to sea|blew from the south-west and carried the smoke over the town}. Our readings for chlorine at six points were below the limit at all times, except for 15 minutes at the ferry terminal, which was empty.

I asked in 2021, and in 2022, for a link from our control room to the terminal's cargo system. It would have cost {money.link|90,000 euros|900,000 euros}. I was told that it was being looked into.

The fund for the families may be found on our page. Please, no more flowers at the gate. The names will be read out on Sunday.
--- wire.txt 2024-08-28
QUELLMAR, Aug 28 - A week after the blast that tore through the port of Quellmar, prosecutors on Wednesday detained {number.detained|three people|thirteen people}, among them the owner of a freight forwarder, {entity.forwarder|Delmas & Koch|Dumas & Koch}, which booked the container.

They are suspected of manslaughter and of having falsified transport documents. The shipment of {number.tonnes|21 tonnes of calcium hypochlorite|12 tonnes of calcium hypochlorite}, a bleaching agent, had been labelled as {entity.cargo|calcium carbonate, or chalk|potassium nitrate, or saltpetre}, which travels at a quarter of the price. The prosecutor, {name.prosecutor|Yves Kermadec|Yvan Kermadec}, said the sender, a plant {place.origin|in Port Orlo|in Port Orla}, {polarity.sender|had declared the goods correctly|had declared the goods falsely}; the label was changed in between. "{quote.prosecutor|Somebody saved 2,600 euros|Somebody saved 26,000 euros}," he told a news conference.

The death toll rose {number.toll|to 31|to 39} over the past week, as the seven missing dockers were found dead and one of the injured died on Monday. Thirty-eight people remain in hospital. The names of those known to be dead had been read at the funeral service on Sunday, attended by 20,000, after a national mourning {date.mourning|of three days|of seven days}, where Chief Fire Officer {name.chief|Solange Perrin|Solange Perret} broke off in mid-sentence and was applauded for a full minute.

Why it burned at all is not established. Investigators think that the substance, which breaks down above about 55 degrees, grew hot after {date.stack|six days in the sun on the top tier|sixteen days in the sun on the top tier}. The firefighters' water {polarity.water|did not trigger the explosion|triggered the explosion}, Kermadec said, citing a first expert opinion.

Damage was put at {money.damage|740 million euros|470 million euros} by the insurers' association, not counting the cathedral. Ships of more than 200 metres are being diverted to Fort-Levant on the orders of the harbour captain, {name.captain|Hélène Marchais|Hélène Marais}. The terminal's operator, Meridian Terminals, said quays 1 to 5 would go back to work on Monday and set up a relief fund {money.fund|of 12 million euros|of 20 million euros}; quay 9 would not be rebuilt before 2026.

The transport minister, Claire Aubanel, announced that scanners would be bought for the country's four largest ports. The opposition said an order for them had been {polarity.scanners|ready for signature since 2021 and was never signed|signed in 2021 and had been carried out}. In the quarter of {place.quarter|Sainte-Barbe|Saint-Barnabé} residents have been let back into 120 of the flats.

Paul Tessier, whose photograph of the flash was seen around the world, has given the fee to the firefighters. His phrase, "{quote.survivor|The sky went white, and then it went away|The sky went white, and then it came back}", can be read on a bed sheet that hangs from the town hall. {speaker.survivor|The retired electrician|The port's captain} says that he wishes he had said something more useful.
--- operator-account.txt 2024-08-30
To our customers and neighbours.

Meridian Terminals has run the container port at Quellmar since 2006. We have 1,150 employees, and last year {number.containers|1.7 million boxes|1.2 million boxes} went over our quays. Of {number.toll|the 31 people who have died|the 37 people who have died}, nine were ours. We know their lockers. We ask you to understand that it took us until now to write.

What we know. The container was landed {date.stack|on 14 August|on 4 August} from the feeder Isolde and put on the fifth tier, since a train that was to have fetched it on the 16th had been cancelled. According to its papers it held {number.tonnes|21 tonnes|27 tonnes} of chalk. Chalk may be stacked anywhere. For an oxidiser we have a shaded yard with a sprinkler, where there was room on that night for 44 boxes more.

Our crane driver gave the alarm {date.alarm|at 9.22 p.m.|at 9.12 p.m.}, as soon as he saw smoke. The shift manager printed the loading list and drove to the quay with it himself; he met {name.lieutenant|Lieutenant Orsay|Lieutenant Orsini} {order.list|when the hoses were already running|before the hoses had been turned on}. He was with him when {polarity.withdraw|the retreat was ordered|the crews were sent forward}, and is among the dead.

It has been claimed that we refused to pay for a data link to the fire service. The truth is less simple, and no better. The offer came, {money.link|for 90,000 euros|for 60,000 euros}, our committee agreed to half in March 2023, and then two lawyers corresponded about liability for 17 months.

We have learned that {number.detained|three persons|five persons} are in custody. "{quote.prosecutor|Somebody saved 2,600 euros|Somebody stole 2,600 euros}": that sentence of {name.prosecutor|Mr Kermadec's|Mr Kervadec's} has been pinned up in our canteen.

We book through forwarders and we see what they write. With {entity.forwarder|Delmas & Koch|Delmas & Roche} we had handled 2,214 containers since 2015, without a complaint. We have stopped all their shipments, 61 at present, and opened each one, together with customs. In two of them we found goods other than those declared: tyres in place of carpets, and fireworks in place of toys. {polarity.sender|The manufacturer of the bleach stated it properly|The manufacturer of the bleach misstated it}, as we have seen from a copy.

What we do now. Each box from a forwarder will be checked against the sender's own papers, by telephone if need be. A relief fund of {money.fund|12 million euros|2 million euros} is open to anyone in the neighbourhood, whether insured or not. Our insurers reckon with a total of {money.damage|740 million|840 million} and have begun to pay.

Shed C, where the flames were brought under control {date.control|early on Wednesday, before dawn|early on Thursday, before dawn}, is to be pulled down in October.

We have also asked ourselves about the water. That it {polarity.water|was not the water that set off the blast|was the water that set off the blast} may relieve some. It does not relieve us.
