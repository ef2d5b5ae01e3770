# summary: Pirates seize a product tanker and leave it after four days; shipping paper, agency, a paper from the crew's home, a navy release
# domain: piracy and shipping
--- freight-and-tide.txt 2017-10-13
Sable Heron crew freed; cargo of gas oil gone

The owners of the product tanker {name.ship|Sable Heron} confirmed on Friday that all {number.crew|19 crew} are alive and that the vessel is under her own power again after four days in the hands of pirates off the Kassari coast.

Eastmoor Tankers, which is based in Limassol, said the ship had been boarded {date.boarded|late on Sunday, 8 October} while drifting {number.distance|38 nautical miles} south-west of Port Ansell. She was waiting for orders with about 9,000 tonnes of gas oil aboard. By the time a frigate found her, {number.stolen|about 2,900 tonnes} of that had been pumped into a smaller ship.

"We have spoken to {name.master|Captain Dragan Velebit|Captain Dragan Velevit} and he is in good spirits," said the managing director, Eleni Stavrou. "{quote.stavrou|No ransom was asked and none was paid|No ransom was paid, though one was asked}."

That would fit a pattern. Gangs in the gulf rarely hold hostages for money, as Somali pirates did a decade ago; they steal fuel, which can be sold ashore within the week. The Maritime Watch Bureau counts 27 boardings in the area so far this year, against 21 in the same months of 2016. In July the bunker barge Petrel Star lost 600 tonnes in the same manner, and in 2014 the chemical carrier Aurelia Dane was held for nine days before she turned up empty.

The hijackers came in two skiffs, cut the satellite antenna and painted over the name on the stern. According to an underwriter in London who has seen the master's first report, they knew their way around a cargo control room. "They had a pumpman with them, that much is clear," he said. Rates for war-risk cover have risen by an eighth since the spring.

{name.second|The second engineer, Joel Abucay}, was {polarity.hurt|shot in the thigh|grazed by flying glass} when the gang broke into the engine room. He has been taken off by helicopter. A Ukrainian cook was treated aboard for bruises.

The 13,000-dwt ship, built in 2006 at a yard in Izmir and flying the flag of {entity.flag|the Marshall Islands|Liberia}, is making for Port Ansell, where the cargo surveyors will be waiting. She was detained twice in 2015 over defective lifeboats; the present owners bought her last year.
--- agency.txt 2017-10-12
Navy boards hijacked tanker, pirates flee

PORT ANSELL, Kassari, Oct 12 (Meridian Press) - A Kassari navy boarding party retook a hijacked oil products tanker {date.retaken|on Thursday|on Wednesday} without firing a shot, four days after she was seized in the Gulf of Ansell, officials said.

The {name.ship|Sable Heron|Sable Herron} was found drifting without lights by {name.frigate|the frigate Commodore Adeyi}. The pirates, thought to number between eight and twelve, {order.fled|had left before the sailors went aboard|surrendered after the sailors went aboard}.

"{quote.navy|We saw their wake, but with hostages possibly in those boats I was not going to open fire|We saw their wake, but with sailors possibly in those boats I was not going to open fire}," said {name.commander|Rear Admiral Ibrahim Tolu}, who heads the western naval command. Pursuit was given up at nightfall.

Of the 19 men aboard, {number.filipinos|12 are Filipinos}, four are Ukrainians and the rest come from Croatia and Georgia. One man was injured, an official at the port health office said; he gave no details.

The ship was attacked as she waited to discharge, {number.distance|38 nautical miles|38 kilometres} from the coast. A distress call picked up by a station at Cape Mole lasted eleven seconds.

The navy lost contact with another ship, the trawler {name.trawler|Blessing II|Blessing III}, in the same waters in {date.trawler|August}. Her six crew are still missing. President Amadou Sesko promised in September to buy three patrol boats, at a cost of $62 million, and to try captured pirates at home instead of sending them abroad.

Pirates in the Gulf of Ansell have become bolder as patrols elsewhere have driven gangs west, analysts say. Of 14 ships attacked there in the first half of the year, five were boarded more than 100 miles out. "They go where the fuel is and the navy isn't," said Jens Okkels, a former Danish officer who advises insurers. He puts the number of active gangs at six or seven. Most are led by men who learned the trade as oil thieves in the delta, where 40,000 barrels a day disappeared at the height of the business in 2009.

Kassari has bought two helicopters since then, one of which flies.

It was not known how much of the cargo had been taken. A trader in the capital put the value of what had been aboard at "four and a half million, give or take".
--- visayan-observer.txt 2017-10-15
'He told me not to cry, he had only been shot'

By our reporter in Bantigue

Marites Abucay was frying fish when the telephone rang on Thursday night. It was the manning agency, and the line was poor. {name.second|Her husband, Joel}, second engineer on a tanker that had been missing since Sunday, was alive. He was also {polarity.hurt|in hospital with a bullet wound to the leg}.

Then they let her talk to him. "He told me not to cry, he had only been shot," she said, and laughed, and cried.

Mr Abucay, 44, has been at sea for 21 years and had promised that this contract would be his last. He is one of {number.filipinos|twelve Filipinos|fourteen Filipinos} in the crew of the {name.ship|Sable Heron}. The others, among them two cousins from the neighbouring island, are well and will be flown home by the end of the month, according to the agency, Golden Anchor Manning. It has promised each man two months' wages.

The navy lost contact with another ship, the trawler {name.trawler|Blessing II}, in the same waters in {date.trawler|August|April}, Meridian Press reported. Her six crew are still missing, two of them from these islands.

What happened on board is becoming clearer. The men came over the stern {date.boarded|at about eleven on Sunday night|at about eleven on Monday night}, firing into the air. {name.master|Captain Velebit}, a Croatian, ordered everyone into the citadel, a locked room behind the engine, but four men were cut off. One of the four was Mr Abucay. He had gone back to shut a valve.

The gang, masked and mostly very young, he told his wife, forced the pumpman to open the tanks and took telephones, shoes and the ship's rice. {order.fled|They were gone by the time the navy arrived|They were still there when the navy arrived}. "They were more afraid of us than we were of them," he said to her of the boys with the rifles.

Eastmoor Tankers has told the families that {quote.stavrou|no ransom was asked and none was paid}, in the words of its managing director. The families' association is not so sure that it matters. "The company got its ship back. We'd like our men to get a ship with razor wire," said its president, Luzviminda Torralba.

More than 400,000 Filipinos serve on merchant ships. Nine of them were in the hands of pirates at the start of this month; the eight who remain are held in Libya and Benin.
--- navy.md 2017-10-13
# Western Naval Command: recovery of MT Sable Heron

On {date.retaken|12 October} a boarding team from {name.frigate|KNS Commodore Adeyi} took control of the motor tanker Sable Heron, flag {entity.flag|Marshall Islands}, which had been under the control of armed persons since the night of 8 October.

The vessel was sighted at 15:20 by a maritime patrol aircraft, 71 nautical miles west of the position in which she had been attacked. The frigate closed at best speed. Two skiffs were seen to leave the tanker's side. The boarding was unopposed and complete by 17:05. {number.crew|Nineteen seafarers|Ninety seafarers} were accounted for; one, with a gunshot wound, was flown to the military hospital at Port Ansell, where he is stable.

An estimated {number.stolen|2,900 tonnes|9,200 tonnes} of gas oil had been transferred to an unknown vessel, of which the crew could say only that she was blue. The Coast Guard has been asked to inspect all bunker vessels between Cape Mole and the Ruvo delta.

The commander of the Western Naval Command, {name.commander|Rear Admiral Tolu|Vice Admiral Tolu}, told the press at the quayside: "{quote.navy|We saw their wake, but with hostages possibly in those boats I was not going to open fire|We saw their wake, but with hostages possibly in those boats I was told not to open fire}." He thanked the crew of the aircraft, which was on its third sortie of the day.

This is the fourth vessel recovered by the command in 2017. In the preceding year two were recovered and eleven persons handed to the courts, of whom seven were convicted. Masters are reminded that the reporting area begins 200 nautical miles from the coast and that drifting within 50 is not recommended.

For the record: the command has 1,900 personnel, three frigates, of which one is in dock until February, and eleven inshore craft. Between January and September its ships spent 644 days at sea. A bill that would make piracy an offence under national law passed its second reading in June and awaits a third. Until it is in force, persons caught at sea can be held for no more than 21 days.

The families may call the liaison office at any hour. Owners, charterers and insurers are asked to use the other number.
