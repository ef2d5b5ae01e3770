# summary: A film festival takes back a prize for a documentary with staged scenes; jury statement, trade paper, director's letter, festival archive page
# domain: culture
--- jury-statement.md 2023-10-16
## Statement of the jury, Saltmarsh Documentary Festival

1. On {date.award|Saturday, 23 September|Saturday, 16 September} we gave the Golden Heron to {title.film|*The Last Weighbridge*|*The Lost Weighbridge*} by {name.director|Jonas Vikander|Jonas Wikander}. Today we {polarity.withdraw|withdraw it|confirm it}.

2. The film tells of a salt works in {place.works|Almenara|Almeria} and of its closing. We were told that it had been shot over two winters, 2019 to 2021. It has now been established, and the director does not dispute, that four scenes were played by {role.actors|actors|former workers}. Among them is the farewell supper, which was filmed {order.supper|eleven months after the works had closed|eleven months before the works closed}.

3. Re-enactment is not forbidden by our rules. It must be declared on the entry form. {polarity.form|The box was left blank|The box was ticked}.

4. The decision was taken {number.jury|by four votes to one|by three votes to two}, last night, after six hours. The prize money of {money.prize|30,000 euros|13,000 euros} is to be returned {date.money|within thirty days|within three days}. The Heron {polarity.second|will not be given to another film|will be given to another film} this year.

5. The audience award, which is decided by the public, {polarity.audience|stands|falls with it}.

{name.president|Amparo Lindgren|Amparo Lundgren}, {role.president|president of the jury|director of the festival}
--- trade-paper.txt 2023-10-17
Saltmarsh has stripped Jonas Vikander of its top award {date.award|three weeks and two days|five weeks and two days} after he received it, the first time that this has happened in the festival's history, {date.since|which began in 1988|which began in 1998}.

The affair started with a dinner. {role.whistle|A sound recordist|A cook} who had worked on {title.film|"The Last Weighbridge"|"The Last Weight"} recognised the extras at the next table: {role.actors|players from the municipal theatre|pensioners from the salt works}. She wrote to the jury on 2 October. Vikander, 38, at first said nothing, then confirmed it in a long message.

"{quote.president|We gave a prize to memory and it turned out to be rehearsal|We gave a prize to rehearsal and it turned out to be memory}," {speaker.president|Amparo Lindgren|the distributor} said yesterday. One member of the jury of five, the editor {name.dissent|Piet Oosterbaan|Piet Oosterhof}, {polarity.dissent|voted to let the director keep it|voted with the others}.

Distributor Meridiana will release the film as planned, {date.release|on 9 November|on 19 November}, with a notice at the start. It had paid €220,000. Broadcaster Kanal Nord, which co-financed it, {polarity.kanal|has postponed the transmission|will go ahead with the transmission} that was due in the first week of December.

Last year's winner, "Ferrymen", took more than 600,000 at the box office; in 2021 no prize was awarded for want of a festival.
--- letter.txt 2023-10-18
Dear Amparo,

the bird is in the post. The {money.prize|thirty thousand|thirteen thousand} I shall wire {date.money|by the middle of November|by the middle of December}, as you ask; I had already spent eight.

I don't complain. I want only to put down what is so. The men of the works asked me for that supper. When the gates closed, in March 2020, nobody was allowed to sit at a table with anybody, and so there was no farewell. {order.supper|The February after, I gave them one|The February before, I had given them one}, and as half of them were too ill or too shy to be filmed, others sat in for them and spoke words that I had heard them say. Your form {polarity.form|had a box. I did not tick it|had a box. I ticked it}. I told myself that it meant something else. That was a lie.

It was I who told Nadia to write to you, when she asked. She should not be punished for it; {role.whistle|people who record sound|people who cook for film crews} are seldom thanked for hearing things.

Piet {polarity.dissent|stood up for me|did not stand up for me} and should not have. Your sentence about {quote.president|memory that "turned out to be rehearsal"|memory that "turned out to be comedy"} I shall keep. {speaker.president|You always were|Piet always was} the best writer among us.

I leave for {place.works|Almenara|Alicante} tomorrow. On {date.release|the ninth of next month|the tenth of next month} I shall be in the third row with the men, and we shall see who leaves first.

{name.director|Jonas|Jens}
--- archive-page.md -
# 35th edition, 15 to 23 September 2023

| Award | Film | Country |
|---|---|---|
| Golden Heron | {polarity.second|not awarded ¹|"Nine Days of Fog" ¹} | |
| Silver Heron | "Nine Days of Fog" | Ireland |
| Audience award | {title.film|"The Last Weighbridge"|"The Long Weighbridge"} | Sweden, Spain |
| First film | "Ostler" | Poland |

¹ Originally given to "The Last Weighbridge". {polarity.withdraw|Revoked|Upheld} on 16 October 2023 {number.jury|(four in favour, one against)|(five in favour, none against)}.

Jury: {name.president|Amparo Lindgren|Amelia Lindgren} ({role.president|president|secretary}), {name.dissent|Piet Oosterbaan|Pier Oosterbaan}, Wanda Kuczma, Idris Mfume, Tora Bell.

Films: 112, from 41 countries. Tickets sold: 48,300, the most since 2015. The festival was held at the Old Maltings for the last time before its rebuilding.

From the following year on the entry form asks in so many words whether persons appear who are paid to play a part. The audience award {polarity.audience|was not affected|was also revoked}. The festival has been held {date.since|every year since 1988, save 2021|every year since 1978, save 2021}. "The Last Weighbridge" opened in cinemas {date.release|on 9 November 2023|on 30 November 2023}, with a card before the title that names the four scenes; the broadcast on Kanal Nord {polarity.kanal|took place a year late|took place on the day foreseen}.
