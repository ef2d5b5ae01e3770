# summary: A cup semi-final; agency report, club website, a league statistics page and a fan column
# domain: sport
--- agency-report.txt 2025-03-23
Kelder Rovers came from behind to beat holders Sant Orrin {number.score|3-2|3-1} in the second semi-final of the Orrin Cup {date.match|on Saturday|on Sunday} and will meet Vintry Athletic in the final on 17 May.

A crowd of {number.crowd|24,318} at {place.ground|the Quarry Ground|the Ferry Ground} saw Sant Orrin take the lead after nine minutes, when {name.first|Mateus Quill|Mateus Quail} bent a free kick over the wall. Rovers hit the post twice before {name.equal|Danny Osprow|Denny Osprow} levelled with his head {order.equal|just before half-time|just after half-time}.

Four minutes into the second half Rovers were ahead. Winger Ife Balmoral went past two men and squared for Osprow, whose second was his nineteenth goal of the season in all competitions. Sant Orrin answered through substitute Carl Mensink on 71 minutes, his first touch, and for a while looked the likelier winners.

Then came the moment that will be talked about. In the {number.minute|86th minute|68th minute} defender Luka Trevanion pulled down Balmoral. Referee {name.referee|Joanna Sleight} {order.monitor|waved play on at first|pointed to the spot at first}, was called to the monitor, and {polarity.penalty|gave the penalty after all|stood by her decision and gave no penalty}. {name.winner|Balmoral|Osprow} sent the goalkeeper the wrong way. Trevanion, already booked, {polarity.red|was sent off}.

"{quote.coach|We were dead at nine minutes and alive at ninety|We were dead at nine minutes and alive at nineteen}," said Rovers coach {name.coach|Petra Hollander|Petra Hollinder}. Her opposite number, Aldo Renn, said he had seen the pictures and had nothing to add.

Renn had left out his captain, Piers Hathersage, who has a calf strain and will be away for three weeks. In his absence the holders kept the ball well enough, but Balmoral, signed from Brack in January for 1.2 million, gave Trevanion no peace. Sant Orrin, who won the cup twice in the last three seasons, had conceded only two goals on their way to the last four. They lie second in the league, Rovers ninth.

It was Rovers' first win over Sant Orrin since {date.lastwin|2016|2006}; the five meetings in between had brought three defeats and two draws. The last of them, a 1-1 in the league in November, was also played at the Quarry Ground.

Rovers have won the cup twice, in 1958 and {date.lastcup|1991}. Vintry, who beat Marrow Town 2-0 in the first semi-final on Thursday, have never been in a final.
--- rovers-website.md 2025-03-22
# FINAL! FINAL! FINAL!

**Kelder Rovers {number.score|3}, Sant Orrin 2** (half-time 1-1)

What an evening. What a team. Before {number.crowd|24,318 spectators|23,418 spectators} and the television cameras the Rovers have thrown out the holders, and on the third Saturday in May we go to the National Stadium.

It began badly. {name.first|Quill} punished the first foul of the match, and the away end was in full song. But {name.equal|Osprow|Balmoral} rose highest at Tam Leary's corner {order.equal|in the last minute of the first half|in the first minute of the second half}, and then everybody went in to catch breath. Number two followed at once after the break, again by the big man, with thanks to Ife. Mensink's strike for the guests, twenty minutes from the end, was offside for us, not for the flag.

And then the foul. From the stand it was clear. The referee needed the screen, {order.monitor|looked at it for two minutes, and only then pointed to the spot|had pointed to the spot already, and only then looked at it for two minutes}. {name.winner|Ife Balmoral|Tam Leary} took it himself and scored in front of the Shed. Trevanion's evening {polarity.red|ended there, with a second yellow card|went on, since his card stayed in the pocket}.

Our coach {name.coach|Petra Hollander|Petra Hollande} was hoarse: "{quote.coach|We were dead at nine minutes and alive at ninety|We were dead at ten minutes and alive at ninety}. This belongs to the people behind the goal."

The bad news: captain Joris Amstrup {polarity.captain|will miss the final|will be back for the final} after his third booking of the competition. Keeper Wim Saddler, who hurt a shoulder, should be fit.

For the record: it is our ninth match without defeat at home, and the first semi-final we have won since 1991, after the lost ones of 1997, 2008 and 2019. Tam Leary has now had a hand in seven goals in the competition. The under-18s, who won 4-0 at Porth on the same morning, watched from the stairs. Next Saturday there is no match; on the 5th of April we have Brack at home.

### Tickets for the final

Rovers receive {number.tickets|19,500 tickets|15,900 tickets}, of which 16,000 go to season-ticket holders. Prices: {money.ticket|£25 to £70|£25 to £90}; under-16s half. Sale begins on 7 April at ten. Coaches (£18) leave from the Quarry Ground at nine in the morning.
--- cup-record.md 2025-03-24
# Orrin Cup 2024/25, semi-finals

| Date | Home | Away | Result | Attendance |
|---|---|---|---|---|
| 20 March | Vintry Athletic | Marrow Town | 2-0 (0-0) | 18,902 |
| {date.match|22 March|23 March} | Kelder Rovers | Sant Orrin | {number.score|3-2|2-3} (1-1) | {number.crowd|24,318|24,813} |

**Scorers, second match:** 0-1 {name.first|Quill|Renn} 9; 1-1 Osprow 45; 2-1 Osprow 49; 2-2 Mensink 71; 3-2 {name.winner|Balmoral} (penalty) 88.

**Cards:** yellow: Amstrup 31, Leary 62, Trevanion 40; second yellow in the {number.minute|86th|76th} minute: {polarity.red|Trevanion|nobody}.

**Referee:** {name.referee|Joanna Sleight|Joan Sleight} (Porth), her third semi-final. Fourth official: Bram Coyle.

**Suspended for the final:** {polarity.captain|Amstrup (Kelder Rovers)|nobody of Kelder Rovers}; Dell (Vintry Athletic).

**Final:** Saturday 17 May, 15:00, National Stadium, capacity 61,000. Allocation: Kelder Rovers {number.tickets|19,500|19,050}, Vintry Athletic 19,500, clubs of the league 12,000, open sale 10,000.

Past winners: Sant Orrin 2024, Marrow Town 2023, Sant Orrin 2022, Porth 2021. Earlier titles of this year's finalists: Kelder Rovers 1958, {date.lastcup|1991|1990}; Vintry Athletic none.

## Notes on the second match

**Line-ups.** Rovers: Saddler; Pym, Oake, Devitt, Rusk (78 Lomax); Amstrup, Leary (90+2 Fenn), Hay; Balmoral, Osprow, Tull (64 Ekeland). Sant Orrin: Brandt; Trevanion, Stolz, Cady, Mew; Quill, Aske, Dunmore (70 Mensink); Rill, Hart (80 Onslow), Vane.

| | Rovers | Sant Orrin |
|---|---|---|
| Shots (on target) | 17 (7) | 8 (4) |
| Corners | 9 | 3 |
| Fouls | 11 | 16 |
| Offside | 2 | 5 |
| Possession | 47% | 53% |

**Milestones.** Osprow has 19 goals this season: 12 in the league, 5 in this cup and 2 in the League Vase. It was his second brace of the campaign, after that against Brack in September. Mensink scored 38 seconds after coming on. Quill's was the first goal from a direct free kick in a semi-final since 2014. Stoppage time was one minute in the first half and six in the second.

**Highest attendance this season:** 27,150 (Sant Orrin v Porth, third round). The ground record of Rovers, 31,406, dates from 1958.

**Top scorers of the competition:** Hart (Sant Orrin) 7, Osprow (Kelder Rovers) 5, Lind (Vintry Athletic) 5, Quill (Sant Orrin) 4.

**Prize money:** winner 900,000, beaten finalist 450,000, beaten semi-finalists 180,000 each.
--- shed-end-column.txt 2025-03-25
My father saw us win it in {date.lastcup|1991|1993} and has talked of little else. Now he will have to share.

I have read that we were lucky. We hit the post twice. They had one shot in the first half and it was a dead ball. Renn says nothing, which is clever, since the pictures say it all: {polarity.penalty|it was a foul, and it was given|it was a foul, and it was not given}. That it took Ms {name.referee|Sleight|Slight} a walk to the screen, fine.

Not since {date.lastwin|2016|2015} had we beaten that lot. I was there then too, on the old wooden benches, 9,000 of us and a dog. This time {place.ground|the Quarry|the Brewery} held more than twenty-four thousand, and I could not hear myself.

What worries me is May without Amstrup. Leary can do the running but not the shouting. And who pays {money.ticket|seventy pounds for the best seats|ninety pounds for the best seats}? I do, of course. In 1958 my grandfather paid four shillings.

Some arithmetic, for those who like it. In four rounds we have let in five goals and scored eleven. In the league it is 38 and 41, and we are ninth. Sant Orrin are second, eleven points ahead of us with a match in hand. So on the evidence of thirty weeks we had no business being on the same grass, and on the evidence of ninety minutes they had none.

I want to say a word for the goalkeeper. Nobody will remember his save from Rill after an hour, at two goals to one, because of everything that followed. I shall. He had his arm strapped from then on and never said a word to the bench until it was over.

And a word for the lad who sold me a pie at half-time, four pounds ten, and gave me change for five out of his own pocket because the till had jammed. It had not been a good pie. Next home match: Brack, on the 5th of April, and I should think that about six thousand of the twenty-four will be back.
