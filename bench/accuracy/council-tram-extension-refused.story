# summary: A town council turns down a tram extension; minutes and two local papers
# domain: local council
--- minutes.md 2024-02-27
# Town Council of Ambersey, sitting of {date.sitting|26 February 2024|19 February 2024}

Item 7, extension of tram line 3 to {place.terminus|Fuller's Green|Fowler's Green}. The proposal was moved by {name.mover|Cllr Tamsin Oake|Cllr Thomas Oake} and {polarity.seconder|seconded by Cllr Brough|opposed by Cllr Brough}. The clerk read a petition with 2,108 signatures for the line and one of 640 against.

On a recorded vote the motion was {polarity.vote|lost, 17 for and 22 against|carried, 22 for and 17 against}, with two abstentions. The mayor, Cllr Dinsdale, did not vote.

Item 8, bus lane in Cooper Street: carried, 30 to 9.
--- ambersey-times.txt 2024-02-28
Trams will not run to {place.terminus|Fuller's Green} after all. Councillors {polarity.vote|threw out the extension|waved the extension through} on Monday by five votes, to groans from a packed gallery, though the same chamber had backed the study for it in 2021.

The line would have been {number.length|2.6 kilometres long|6.2 kilometres long} with five stops and cost {money.cost|£71 million|£17 million}, of which central government had offered to pay two thirds. It is now {polarity.grant|expected to lose that grant|expected to keep that grant}, as the offer expires in March.

"{quote.oake|We have bought a ticket to the past|We have bought a ticket to the future}," said {name.mover|Tamsin Oake|Tamsin Oakes}, the Green who proposed it. {role.brough|Deputy leader|Former leader} Phil Brough, who backed her against the wishes of his own group, left without a comment.
--- gazette.txt 2024-02-29
It took three hours and a quarter, longer than the budget. {order.speech|The traders spoke before the vote|The traders spoke after the vote}, at their own request, and it seems they turned two or three waverers.

What was at stake: {number.length|2.6 km of track|2.9 km of track}, {money.cost|71 million pounds|77 million pounds} at today's prices (58 million when it was first drawn), and the government's two-thirds share, which {polarity.grant|will in all likelihood be gone|is safe} by the end of next month. {speaker.oake|Councillor Oake|Mayor Dinsdale} told the chamber: "{quote.oake|We have bought a ticket to the past}."

Brough, {role.brough|the deputy leader of the council|the leader of the opposition}, {polarity.seconder|had seconded the motion|had refused to second the motion} and voted for it. Two of his group abstained; the rest went against. The Cooper Street bus lane, the evening's other transport item, passed with ease.
--- traders-letter.txt 2024-03-01
Dear member, thank you for coming {date.sitting|on Monday 26 February|on Monday 12 February}. We were allowed four minutes at the microphone, {order.speech|and only then did councillors vote|though councillors had already voted by then}. As to the phrase about "{quote.oake|a ticket to the past|a ticket for the past}" from {speaker.oake|Cllr Oake|Cllr Brough}, our answer is that a ticket nobody can afford takes nobody anywhere. The levy stays at £40 a shop. We have 88 members, six more than at Christmas, and the Cooper Street bus lane will cost each of us four parking spaces and a great deal of temper. A survey we took in 2022 had 52 in favour of trams, when they were to have gone the other way round the church.
