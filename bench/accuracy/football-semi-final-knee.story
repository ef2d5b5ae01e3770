# summary: A striker is carried off in a cup semi-final; agency, home paper, rival city's paper
# domain: sports news
--- agency.txt 2017-10-18
Dunmarrow reach final but lose Oyelaran to knee injury

CASTLE VANE (Sportwire) - Dunmarrow City beat Castle Vane Rovers {number.score|3-1} {date.match|on Wednesday} to reach the final of the Union Cup, but their top scorer {name.striker|Femi Oyelaran} was carried off and may not play again this season.

Oyelaran, 24, landed awkwardly after a challenge by the Rovers captain, {name.captain|Mattias Brandal}, {number.minute|in the 38th minute|in the 83rd minute} and was given oxygen on the pitch. He had put the visitors ahead in the ninth minute with his 17th goal in all competitions.

"{quote.coach|I have seen that sort of fall before and I did not like the noise|I have seen that sort of foul before and I did not like the noise}," said the Dunmarrow coach, {name.coach|Silvia Rattray|Sylvia Rattery}. She put no blame on Brandal, who {polarity.card|was not booked|was booked}.

Rovers levelled before half-time {order.penalty|soon after Oyelaran had left the field} through a penalty by Jon Estrup. Second-half goals from the substitute {name.sub|Calum Vey|Callum Veigh} and the defender {name.sarrat|Pau Sarrat} settled the tie in front of {number.crowd|28,400|24,800} at Lockyer Park.

A scan will be made {date.scan|on Friday}. The club doctor spoke of "damage to ligaments" and would go no further.

Dunmarrow meet the holders, {entity.holders|Sankt Aurin}, who beat Porto Bravo 2-0 on Tuesday, in the final in {place.final|Gothenburg|Copenhagen} {date.final|on 11 November|on 18 November}. They last won the cup {date.lastcup|in 1994}. Rovers have now lost four semi-finals in nine years.

The injury also worries Nigeria, for whom Oyelaran has scored six times in 11 matches and who play a World Cup warm-up in London on November 14. Their coach has already lost two forwards this autumn. Dunmarrow bought the striker from Ghent for 7.5 million euros in 2016, a club record at the time.

Without Oyelaran the club won two and lost three of five league matches last winter, when he was out with a broken toe.
--- dunmarrow-echo.txt 2017-10-19
Final joy, Femi fear

It was the 91st minute before anyone in the away end sang. The team were two goals up, a final was theirs, and 3,000 people were thinking about a knee.

{name.striker|Femi Oyelaran} left Lockyer Park on crutches {date.match|on Wednesday night|on Tuesday night}, by a side door, with his brother. By then {name.coach|Silvia Rattray} had watched the replay "twice, and that's once too often". Her verdict on the way he went down: "{quote.coach|I have seen that sort of fall before and I did not like the noise|I have seen that sort of fall before and I did not hear the noise}." She has; she did her own cruciate in 2003, aged 22, and never played for Scotland again.

Before it all turned, City were superb. Oyelaran's header from Dale Hanratty's corner was his third in this cup. Estrup's spot kick, {order.penalty|given when the striker had already gone off|given when the striker was still on}, for a handball by {name.sarrat|Pau Sarrat}, looked soft. Sarrat answered it himself, with City's third, eight minutes from time; Vey, on for the injured man, had already made it 2-1.

Lockyer Park's own captain came to the dressing room. "I told him it was an accident and he told me he knew," said {name.captain|Mattias Brandal}, 33. The referee, too, saw nothing in it and {polarity.card|kept his cards in his pocket}.

City have a fit Ruben Achterberg, who has two goals this season, and {name.sub|Calum Vey}, who is 19. The transfer window is shut. The scan is {date.scan|tomorrow} at the Carrick Clinic. Nobody at the training ground would put a number on the months.

Tickets for {place.final|Gothenburg} go on sale on Monday. City's share is 11,500.
--- vane-chronicle.txt 2017-10-20
Rovers out again, and this time no excuses

No extra time, no red card, no floodlight failure. Rovers lost to a better side {date.match|on Wednesday} and their manager said so.

"They ran more and they wanted it more," said Gethin Morlais, whose contract ends in May. He would not say whether he will still be here in June. His record in Europe: 41 matches, 22 won.

The crowd of {number.crowd|28,400} was the biggest at Lockyer Park since the stand was rebuilt in 2011. They saw Oyelaran score for Dunmarrow, Estrup equalise from the spot three minutes before the break, and then little to cheer. Vey put the visitors back in front on 61 minutes. Sarrat, with the last of {number.score|the night's four goals|the night's five goals}, finished it.

What many will remember is the silence {number.minute|after 38 minutes|after 28 minutes}, when {name.captain|Mattias Brandal|Matteo Brandal} and Oyelaran jumped for the same ball. Our captain was first to call for help. To the booing from one corner of the ground when the stretcher was slow to come, the club says sorry; it has written to the player.

Brandal himself has had three operations on the same joint. He thinks Oyelaran will be back. "At 24 you heal like a lizard," he said. The player has {date.scan|a scan today|a scan on Sunday}.

Dunmarrow meet the holders, {entity.holders|Sankt Aurin|Sankt Alban}, in the final {date.final|on 11 November}. They last won the cup {date.lastcup|in 1994|in 1984}; Rovers, in 1971.

Rovers' injured list is shorter: Ince (hamstring, two weeks) and Bakke (illness). On Sunday they visit Harrow Edge in the league, where they are sixth, nine points behind Dunmarrow.

The Dunmarrow coach Silvia Rattray was generous. "This ground would be a hard place to play a final," she said.
