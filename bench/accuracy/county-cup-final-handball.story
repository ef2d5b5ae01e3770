# summary: A handball cup final is decided by penalty throws; match sheet with table, two clubs' newsletters, wire
# domain: sport
--- match-sheet.md 2022-03-06
# Cup final, women: {order.score|Tvedt IL 31, Sandmark HK 29|Sandmark HK 31, Tvedt IL 29} (after seven-metre throws)

{place.hall|Fjord Arena, Lindvik|Fjord Arena, Lindnes} · {date.day|Sunday 6 March 2022|Saturday 5 March 2022} · throw-off 15:30 · {number.crowd|4,870 spectators|4,780 spectators}

| Phase | Tvedt | Sandmark |
|---|---|---|
| Half-time | {number.half|11|12} | 14 |
| Full time | 24 | 24 |
| Extra time | 27 | 27 |
| Seven-metre throws | 4 | 2 |

Most goals: {name.scorer|Silje Hovland|Silje Hovden} (Tvedt) {number.goals|9|6}, Anna Rask (Sandmark) 8.
Sent off: {entity.redcard|Sandmark no. 17|Tvedt no. 17}, I. Breivik, {date.red|47th minute|57th minute}, third two-minute suspension.
Saves: {name.keeper|K. Omland (Tvedt) 17|K. Osland (Tvedt) 17}, B. Lie (Sandmark) 14.
Referees: {name.ref|Duvnjak and Mehl|Duvnjak and Mehlum}. Time-outs: two each. Doping control: nobody drawn. Floor: laid new in January this year.

Video was consulted three times. A protest by Sandmark concerning the last second of normal time {polarity.protest|was not upheld|was upheld}; it may be renewed in writing {date.protest|by noon on Monday|by noon on Tuesday}. Next season's final: {date.next|5 March 2023|12 March 2023}.
--- tvedt-newsletter.txt 2022-03-08
We have it! The pot is in the window of the bakery and may be touched (with clean hands) till Saturday.

It didn't look like it {date.day|on Sunday|on Saturday}. {order.halftime|Three behind at the break|Three ahead at the break}, and coach Marte Engen was so hoarse that she wrote on her hand. Then Sandmark lost their wall: number 17 {entity.redcard|of theirs|of ours} went, with {date.red|thirteen minutes|three minutes} of the hour still to play, and Silje began to fly. {order.equal|She levelled in the last second|She had levelled in the first second}; they {polarity.protest|protested in vain|protested and were heard}.

After that, nerves. Extra time brought three goals to either side. In the throwing they went first, and {name.keeper|Kaja Omland|Kari Omland} {polarity.saves|stopped two|let in all but one}. She is nineteen. {name.scorer|Silje Hovland|Siri Hovland} put in the last, {number.goals|her ninth|her sixth} of the day if one does not count the throwing.

"{quote.coach|I told them to enjoy it, and for fifty-nine minutes nobody listened|I told them to enjoy it, and for fifty-nine minutes everybody listened}," {speaker.coach|Marte|Silje} croaked. It is our second cup {date.lastcup|after that of 1987|after that of 1978}; some of the mothers on the bench were in that team.

The feast: Friday at seven, in the boathouse. Bring chairs.
--- sandmark-newsletter.txt 2022-03-09
A word after a bad Sunday

We were {order.halftime|three goals to the good|three goals to the bad} when the oranges came round. We were one to the good {order.equal|when the clock showed one second|when the clock showed one minute}. We are second, {polarity.fifth|for the fifth time running|for the first time}.

Was it in? We think it came too late. The table thought otherwise, and the board has decided to leave it at that: the time for a written complaint ran out {date.protest|on Monday at midday|today at midday} and we let it. {order.score|We lost it by two|We won it by two} in the end. {role.winner|Tvedt|Lindvik} are worthy holders.

Ingrid has nothing to reproach herself for. Three times two minutes, the last of them {date.red|in the forty-seventh|in the thirty-seventh}, is what happens to somebody who defends for three. She stays with us until 2024.

What the coach of the others said, that they had been told to enjoy it "{quote.coach|and for fifty-nine minutes nobody listened|and for sixty minutes nobody listened}": {speaker.coach|Marte Engen|Silje Hovland} played for us once, from 1999 to 2003, and one is allowed to like her.

The buses back took six hours. At Oppdalen there was soup. We thank the 900 who came. The league resumes on Sunday, at home, against Tarn.
--- wire.txt 2022-03-06
LINDVIK, March 6 (Sportwire) - {role.winner|Tvedt|Sandmark} won the women's handball cup {date.lastcup|for the first time since 1987|for the first time since 1997}, beating Sandmark in a shoot-out on Sunday after {order.equal|a goal with the final whistle|a goal long before the final whistle} had forced an extra ten minutes.

Silje Hovland, 23, scored nine times in spite of a broken finger for the outsiders, who had finished eighth in the league last spring. Goalkeeper Kaja Omland, four years younger, {polarity.saves|kept out two of Sandmark's throws|did not keep out a single one of Sandmark's throws}.

{polarity.fifth|Sandmark, who have lost every final since 2018|Sandmark, who had won every final since 2018}, led {number.half|14-11|14-12} at half-time before {number.crowd|4,870 people|4,087 people} in {place.hall|Lindvik|Larvik}. They played the last quarter of an hour without Ingrid Breivik, sent off {name.ref|by the referees Duvnjak and Mehl|by the referees Duvnjak and Mohl}.

The men's final, on Saturday, went to Holmen, 28-22.

Next year's finals will not be held in Lindvik, the federation said; they move {date.next|to the first weekend in March 2023|to the second weekend in March 2023} and to a bigger hall, whose name will be made known in May.
