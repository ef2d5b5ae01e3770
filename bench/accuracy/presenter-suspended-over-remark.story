# summary: A television presenter is taken off air after a remark caught on an open microphone; broadcaster's timeline, tabloid, apology, media column
# domain: culture
--- timeline.md 2024-05-31
**Kanal 4: what happened and when**

| Day | |
|---|---|
| {date.remark|Tuesday 14 May, 18:58|Tuesday 14 May, 19:58} | Two minutes before the evening programme the studio sound goes out on the internet stream. {speaker.remark|Martin Falck is heard to make a remark to Lena Oru|Lena Oru is heard to make a remark to Martin Falck} about the audience. |
| 15 May | {number.complaints|640 complaints|460 complaints}. {name.host|Martin Falck|Morten Falck} {polarity.aired|presents as usual|is replaced for the evening}. |
| {date.suspended|Friday 17 May|Thursday 16 May} | Mr Falck is {polarity.pay|released from duty on full pay|released from duty without pay}. {name.stand|Joel Strand|Jonas Strand} takes over. |
| 22 May | {role.inquiry|Hearing before the programme director|Hearing before the director-general}. {order.apology|An apology has by then been published|No apology has by then been published}. |
| {date.decision|30 May|20 May} | Decision: written warning, absence {date.back|until 30 June|until 10 July}. |

The remark was audible {number.seconds|for four seconds|for forty seconds}. The open microphone was the fault of {entity.fault|the control room, not of the presenters|the presenters, not of the control room}. Two earlier complaints about Mr Falck, of 2019 and 2021, {polarity.earlier|had not been upheld|had been upheld}.

Mr Falck has presented the programme {date.since|since 2011|since 2001}, Ms Oru for three years.

We shall give no interviews in this matter.
--- tabloid.txt 2024-05-18
FALCK OFF!

TV's favourite uncle is out in the cold after calling his viewers "{quote.remark|people who wave back at the weatherman|people who wave back at the newsreader}".

Martin Falck, 53, let it slip {date.remark|two minutes before he went on air on Tuesday|two minutes after he came off air on Tuesday}. He thought that nobody but {speaker.oru|co-host Lena Oru|floor manager Lena Oru} could hear. Forty thousand could. {polarity.oru|She did not laugh|She laughed out loud}.

For two more nights the station {polarity.aired|let him carry on as if nothing had happened|kept him off the screen without a word}. {date.suspended|Yesterday at noon|The day before yesterday at noon} it pulled the plug, and {name.stand|Joel Strand|Joel Strang}, {role.stand|the weatherman himself|the sports reporter}, read the headlines in a borrowed tie.

"{quote.strand|I have always waved first, so they are only being polite|They have always waved first, so I am only being polite}," {speaker.strand|Strand|Falck} told us at the studio gate. Nice one.

Pals say Falck, who earns 1.9 million crowns a year and {polarity.pay|goes on earning it|has stopped earning it}, is {place.cabin|at his cabin in Rauland|at his cabin in Hovden}. {order.apology|Sorry he has said|Sorry he has not yet said}, {date.apology|on Thursday|on Friday}, in 31 words, on his private page.

Viewers have {number.complaints|sent in more than 600 complaints|sent in more than 6,000 complaints}. One wrote: "I did wave. I shall now stop."
--- apology.txt 2024-07-01
What I said, and what I have learned

Good evening. {date.back|Tonight|Last week} I am allowed to sit here again, after {date.away|six weeks and three days|three weeks and three days}. You heard what {speaker.remark|I said to Lena|Lena said to me}. It was cheap. In May I wrote a few lines that were not good enough; they were written {date.apology|two days after the thing, and in a hurry|ten days after the thing, and at leisure}.

I spent the time in {place.cabin|Rauland|Rjukan}. A neighbour there, a widow, waves to the set every night. I didn't know. She waved to me across the fence all the same. That is what I have to tell.

I want to say that the technicians, who {entity.fault|had opened the line|had nothing to do with it}, have been forgiven by me, if there was anything to forgive. What came out of the loudspeaker was mine.

I want to thank {name.stand|Joel|Jonas}, who had the chair and the last word. "{quote.strand|I have always waved first, so they are only being polite|I have always waved last, so they are only being polite}": that was {speaker.strand|his|Lena's}, and I wish it had been mine.

For {date.since|thirteen years|thirty years} you have let me into your kitchens. I shall do this until Christmas and no longer; {order.decided|that had been settled before May, and by me|that was settled after May, and not by me}. Till then: good evening.

{name.host|Martin Falck|Martin Falk}
--- media-column.txt 2024-07-05
{number.seconds|Four seconds|Fourteen seconds}, {date.away|six weeks|sixteen weeks}, one warning. Was it worth it?

Kanal 4 lost, in the time without its star, not a single viewer. {role.stand|A meteorologist|A sports man} held the evening news at 812,000; {date.back|on the Monday of the return, the first of the month,|on the Monday of the return, the eighth of the month,} it was 1.1 million. There is a lesson in that, but I don't know which.

The chronology, since it is being muddled. The words about {quote.remark|"people who wave back at the weatherman"|"people who wave at the back of the weatherman"} fell {date.remark|just before seven in the evening|just before eight in the evening}. They were spoken to {speaker.oru|a colleague|a guest} who {polarity.oru|kept a straight face|could not keep a straight face}. The apology {order.apology|came first, the suspension the day after|came the day after, the suspension first}. The warning was given {date.decision|on the last Thursday of May|on the second Thursday of May}, by {role.inquiry|the programme director|the board}, Gro Steensen, and nobody outside was to know of it; it was in the paper next morning.

Mr Falck's past was dragged up as well. {polarity.earlier|Neither of the older complaints had led to anything|Both of the older complaints had led to warnings}. His leaving at Christmas had been {order.decided|agreed in February|agreed in June}. His successor has not been named.

In 1994 a newsreader of the same house was sacked within the hour for less.
