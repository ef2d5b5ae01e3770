# summary: A man holds two people in a betting shop; police release, city paper, evening website
# domain: police case
--- police.md 2021-05-18
# Update: incident at Fennel Street, Castrop Green

Two people have been released unharmed and a {number.age|37-year-old man} has been arrested following an incident at a betting shop on Fennel Street.

Officers were called at {number.call|9:52am|9:25am} {date.siege|on Monday, 17 May|on Monday, 10 May}, to reports that a man had entered the premises with what appeared to be a handgun. Customers were able to leave. Two members of staff, {number.hostages|a woman of 24 and a man of 61}, were prevented from doing so.

Negotiators spoke to the man over {number.hours|five and a half hours|seven and a half hours}, at first by telephone and later through the door. {polarity.shots|No shots were fired|One shot was fired} by anyone. At 3:20pm he {order.surrender|released both hostages and then came out|came out and then both hostages were released}. The weapon was found to be {polarity.weapon|an imitation}.

Assistant Chief Constable {name.acc|Meera Dhaliwal|Mira Dhaliwal} said: "{quote.acc|This ended the way we train for it to end, with everybody talking|This ended the way we hope for it to end, with everybody talking}. I would like to thank residents for their patience."

Forty-six homes were evacuated and the tram did not run between Castrop Green and Market Cross until 5pm. A car parked nearby, a silver Corsa, has been recovered for examination.

A community meeting will be held at the Fennel Street Library on Thursday at 6.30pm. Businesses that had to close may ask the council for help with lost takings of up to £500. Anyone who has film of the man before he went into the shop, between about nine o'clock and the time of our first call, is asked to use the online portal and to quote Operation Larkspur. Please do not post it. The force dealt with 22 reports of imitation firearms in April, and nine in the same month of 2020.

The man remains in custody. We are not looking for anybody else. The incident is not being treated as terrorism.
--- city-paper.txt 2021-05-19
'He asked if I took sugar': hostage tells of day with gunman

The woman held by a gunman in a betting shop says he made her tea.

Jess Calloway, {number.hostages|24|34}, had been in the job at Parry's on Fennel Street for eleven days when a man she took for a customer bolted the door behind the last pensioner. "He asked if I took sugar, and I said two, because I wanted it to take longer," she said yesterday at her parents' home.

With her was the manager, {name.manager|Terence Hollis}, 61, who has a weak heart and was allowed to sit. The gun lay on the counter for most of the time. Neither of them knew that {polarity.weapon|it was a replica}.

The man, Craig Lennard of Dock Terrace, was charged last night with two counts of false imprisonment and one of possessing an imitation firearm. Magistrates will see him today. It is understood he had lost £8,600 in the shop since Christmas and wanted, he told Mr Hollis, "somebody to write it down". Mr Hollis wrote it down.

Streets around were sealed for most of the day and a primary school, St Oswin's, kept 212 children in its hall. In the last siege in the city, in 2009, a man held his own brother in a flat at Market Cross for 31 hours; it ended with a shot in the leg. This time, said {name.acc|Mrs Dhaliwal}, "{quote.acc|this ended the way we train for it to end, with everybody talking|this ended the way we train for it to end, with everybody walking}".

{entity.chain|Parry's}, which has 74 shops, has sent flowers and a counsellor. It would not say whether the shop had had a single member of staff on duty in the evenings, as the union claims. A petition to limit machines in the street, of which there are 19, has been signed by 2,300 people since Monday.

Ms Calloway has handed in her notice.
--- evening-site.txt 2021-05-17
As it happened: Fennel Street siege ends peacefully

Armed police have stood down {date.siege|today} after a day-long stand-off at a bookmaker's in Castrop Green.

{order.surrender|First the two workers were seen walking out; about a minute later a man in a grey hooded top followed|First a man in a grey hooded top was seen walking out; about a minute later the two workers followed}, his hands on his head. He was put on the ground and cuffed. Neighbours on a balcony cheered.

The call to police came {number.call|shortly before ten this morning}. By half past, the street was full of vans. A helicopter was overhead until two.

At lunchtime word went round that {polarity.shots|a shot had been heard; police say it was a tyre|a shot had been heard; police say it was a warning shot}. Another rumour, that there were children inside, was also wrong.

"You could see him go back and forth with cups," said Lal Banerjee, who watched from over his dry cleaner's. "I thought, that's a funny sort of robber."

It is {entity.chain|a Parry's shop|a Barry's shop}. The manager, named locally as {name.manager|Terence Hollis|Trevor Hollis}, has worked there since it opened in 1994 and was robbed at knifepoint in 2003 and 2016. His wife waited in the Methodist church, where tea was served to about 60 people who'd had to leave their homes. Some of the 46 households were let back for insulin and cats.

In all it lasted {number.hours|about five and a half hours|about nine and a half hours}. Trams are running again, with delays of up to 20 minutes on the number 4. Officers will be on the street overnight.

The arrested man is {number.age|37|57} and from the city, police say. We are not naming him at this stage. Anyone who was there can send us pictures.
