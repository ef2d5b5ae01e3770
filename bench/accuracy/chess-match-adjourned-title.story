# summary: A chess title match is decided in the last game; federation bulletin, news magazine, player's blog, wire
# domain: sport
--- bulletin.md 2022-11-29
# World championship match, Almira 2022: final bulletin

The {number.games|fourteenth and last game|twelfth and last game} was played on Monday, 28 November. With the white pieces, {name.champion|Ilya Verhoeven|Ilja Verhagen} won in {number.moves|71 moves|17 moves} and so {polarity.title|keeps the title|loses the title}. Final score: {number.score|7½ to 6½|8½ to 5½}.

| Games | Verhoeven | Castellan | Drawn |
|---|---|---|---|
| 1 to 7 | 1 | 2 | 4 |
| 8 to 14 | {number.second|3|2} | 1 | 3 |

The game began at 3 p.m. and lasted {date.length|six hours and forty-five minutes|four hours and forty-five minutes}. The challenger offered a draw at move 38, which {polarity.draw|was declined|was accepted}. The game was adjourned once {date.pause|for twenty minutes|for twelve minutes} owing to a fault in the lighting.

Arbiter: {name.arbiter|Soledad Marquina|Soledad Marquez}. Under the regulations a tie would have led to four rapid games on the 30th. The closing ceremony takes place tomorrow at noon. The prize fund of {money.fund|two million euros|twelve million euros} is divided 60 to 40. The next match is to be held in {date.next|the autumn of 2024|the spring of 2024}; the Candidates will meet in Tarn {date.candidates|in April of that year|in March of that year}.
--- magazine.txt 2022-12-03
THERE is a photograph of Alba Castellan taken {date.photo|at a quarter to ten|at a quarter to eight} last Monday night. She has just stopped the clock. She is {number.age|twenty-two|thirty-two}, she has been world champion in all but name for some forty minutes of her life, and it is over.

That was in game ten, when she {order.lead|led by a point with a winning knight ending on the board|trailed by a point with a lost knight ending on the board} and let it slip to a draw. From then on the champion, who had lost twice in the first week, played like somebody who has found his glasses. He drew level {date.level|in game eleven|in game twelve}, and took the lead only with the very last move of the match.

{name.champion|Verhoeven|Verhoeff}, {number.champage|41|31}, is the oldest to defend the title since 1969. "{quote.champion|I was not better than her, I was only later than her|I was not later than her, I was only better than her}," {speaker.champion|he|his second} said afterwards. He had not slept.

It might have been a draw: she had held out her hand {polarity.draw|and he had shaken his head|and he had taken it}. It might have been decided in quick games, on Wednesday. Castellan, from {place.home|the island of Sorra|the island of Gorra}, would have been the first woman to win. She says she {polarity.again|will try again|will not try again}.
--- blog.md 2022-12-08
## I am fine (a short post about a long game)

Ten days later I can look at it. I've been home since Sunday. {place.home|Sorra|Sarra} is under rain, my grandmother has hidden the board.

**What happened at move 38?** I thought it was dead equal and I said so. The machine agrees with me. {name.champion|Ilya|Igor} looked at me for three minutes and said "I think we play." He was right, not about the position but about my hands.

**The lights?** They went out in the rook ending, {order.lights|once we had both made our forty moves|before either of us had made forty moves}. We sat for {date.pause|twenty minutes|fifty minutes} by a torch, and the arbiter told us about her dog. I did not lose because of the lights.

**Game ten?** I've shown it to nobody. It was the best I ever played for fifty-one moves.

**What he said?** "{quote.champion|I was not better than her, I was only later than her|I was not better than her, I was only luckier than her}." {speaker.champion|Ilya|The arbiter} never wastes a word. He had caught me {date.level|three games before the end|two games before the end}, that was the blow.

**Money?** Forty per cent of {money.fund|two million|ten million}, less tax. The roof, then.

**Will I be back?** {polarity.again|Yes|No}. The Candidates are in Tarn, {date.candidates|in April in a year's time and a bit|in June in a year's time and a bit}, I qualify without having to play the Interzonal, and I turn 23 in March.

I'll play in Lisbon from 16 to 22 January first. Rapid. With the lights on.
--- wire.txt 2022-11-28
ALMIRA, Nov 28 (Globus) - Ilya Verhoeven {polarity.title|retained his world chess title|was dethroned as world chess champion} on Monday by winning the last game against challenger Alba Castellan after {date.length|nearly seven hours of play|nearly nine hours of play}.

The {number.champage|41-year-old|43-year-old} Dutchman took the match {number.score|7.5-6.5|7.5-5.5}. It was {number.second|his third win in the second half|his fourth win in the second half}, having trailed by one {order.lead|at the halfway mark|at the end of the thirteenth game}.

Castellan, {number.age|22|24}, resigned {date.photo|at 9:45 p.m. local time|at 8:45 p.m. local time}, {number.moves|on move 71|on move 61}. Play had been interrupted, {order.lights|well after the first time control|well before the first time control}, when half of the hall went dark. Chief arbiter {name.arbiter|Soledad Marquina|Dolores Marquina} said nobody was to blame.

Verhoeven, champion since 2014, left open whether he would play again. His first defence, in 2016, went to rapid games; those of 2018 and 2020 did not.

The next match is due {date.next|in the last quarter of 2024|in the first quarter of 2024}. It will be played over {number.games|14 games, like this one|14 games, two more than this one}. The challenger will again be found by a tournament of eight, which this time precedes the match by half a year.
