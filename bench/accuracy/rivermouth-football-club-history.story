# summary: A football club through a century; encyclopedic page with table, club museum text, obituary of a president, fanzine quiz with answers
# domain: history of sport
--- encyclopedic-page.md -
# Estuary Rovers

Estuary Rovers are a football club from {place.town|Marlhaven|Marlhead}. They were founded {date.founded|in November 1904|in November 1914} by {number.founders|eleven dockers and a curate|seven dockers and a curate} and have been professional {date.professional|since 1926|since 1936}.

| Season | Division | Place | Average crowd |
|---|---|---|---|
| 1951–52 | First | {number.place52|3rd|8th} | 28,400 |
| 1957–58 | First | 22nd (relegated) | 19,700 |
| 1976–77 | Second | 1st (promoted) | {number.crowd77|17,250|12,750} |
| 1983–84 | First | 20th (relegated) | 14,900 |

The club {polarity.league|has never won the championship|has once won the championship}, but won the Cup in {date.cup|1953|1935}: in the final, {entity.final|they beat Northgate 2–1|they beat Northfield 2–1}, the winner being {role.scorer|scored by Cyril Dawes from a pass by Len Tonks|scored by Len Tonks from a pass by Cyril Dawes}, {date.minute|two minutes before the end|twenty minutes before the end}.

Grounds: Ropewalk (to 1931), {place.ground|Saltings Lane|Salters Lane} since. The north stand burned down in {date.fire|August 1968|August 1986}; nobody was hurt. Floodlights came {order.lights|after the cup win, in 1955|before the cup win, in 1952}.

In 1985 the club {polarity.bankrupt|was declared insolvent|narrowly escaped insolvency}; a year later {order.sold|it sold its ground to the town, which leased it back|it bought its ground from the town, which had let it until then}. Under president {name.president|Hilary Quest|Hilary West} ({date.president|1986 to 2009|1989 to 2009}) it recovered. Colours: {entity.colours|green and white|blue and white}.
--- museum-panels.md -
### 1 A club is born
One evening {date.founded|towards the end of 1904|at the beginning of 1904} twelve men met in the back room of the Anchor at {place.town|Marlhaven|Marlborne}: eleven of them {number.founders|worked in the docks, the twelfth was a curate|worked on the railway, the twelfth was a curate}. He is said to have brought the ball. For 22 years they played for the fun of it; {date.professional|from 1926|from 1929} they were paid.

### 2 Two minutes to go
The shirt in the case is that of {role.scorer|Cyril Dawes, who put in the winning goal|Cyril Dawes, who made the pass for the winning goal} against {entity.final|Northgate|Southgate}. The clock of the old stadium says {date.minute|88 minutes|78 minutes}. Northgate had led at half-time. {name.keeper|Goalkeeper Stan Oborne|Goalkeeper Stan Osborne} finished the match with a broken thumb and {polarity.keeper|never played for the first team again|played for the first team for years after}.

### 3 The night the stand burned
Cinders from a freight train set light to the timber of the north stand, {date.firehour|at a quarter past three in the morning|at a quarter past three in the afternoon}, {order.season|a week before the season began|a week after the season began}. For {date.stand|three seasons|five seasons} the crowd at {place.ground|Saltings Lane|Saltmarsh Lane} had only three sides to stand on.

### 4 Down and up
The best crowds of the seventies came when the team won promotion (on average {number.crowd77|some 17,000|some 27,000}), the worst in the winter of 1985, when the club {polarity.bankrupt|had gone bankrupt|had just been saved from bankruptcy} and the players {polarity.wages|were not paid|were paid} {date.wages|from October to January|from October to March}.

### 5 Please touch
The bell. It is rung {order.bell|before each home match, never after|after each home match, never before}.
--- obituary.txt 2021-03-12
{name.president|Hilary Quest|Hillary Guest}, who rescued a football club with a raffle, died on Sunday, {date.age|aged 84|aged 74}.

She was born above a ship's chandlery and trained as {role.job|an accountant|a solicitor}. Football did not interest her. In the first days of 1986 the supporters of Estuary Rovers asked her to look at the books, and she came back from it as president. It was she who had the idea that {order.sold|the town should buy the ground and let it to the club|the club should buy the ground from the town}. The players, who had seen no money {date.wages|for four months|for six weeks}, were kept in shoes by a raffle. First prize was a side of bacon. She won it and {polarity.bacon|gave it back|kept it}.

For {date.president|twenty-three years|thirty-two years} she sat in the same seat, knitting. She dismissed {number.managers|nine managers|six managers}, all of them, she said, on a Tuesday. The fans {polarity.statue|offered her a statue and she declined|offered her a statue and she accepted}: "{quote.quest|A club that can afford a statue can afford a left back|A club that can't afford a statue can't afford a left back}."

She had stood among the crowd as a girl of sixteen {date.cup|in 1953|in 1955}, when the Cup was driven through the town on a coal lorry. It rained. "I wanted to go home," she recalled.

She leaves two sons, who support {entity.rival|Northgate|Southport}. The funeral takes place {date.funeral|next Thursday at eleven|next Wednesday at eleven}.
--- fanzine-quiz.txt 2021-09-04
THE SALT CELLAR, issue 211. Answers to the summer quiz

1. When did they switch on the lights? {order.lights|Two years after we'd won the Cup|Two years before we won the Cup}, against a team of firemen.

2. Which was our best place ever in the league? {number.place52|Third|Second}, the year before the Cup. Champions? {polarity.league|Not once|Once, in wartime}. You may stop writing in.

3. When did the stand go up in flames? {date.fire|In '68|In '78}, {order.season|seven days before the first match|seven days after the first match}, and {date.firehour|at night, about quarter past three|at lunchtime, about quarter past twelve}. We stood in the rain there {date.stand|until 1971|until 1975}.

4. Who was {name.keeper|Stan Oborne|Stan Oborn}? The keeper with the thumb. {polarity.keeper|The final was his last game for us|The final was far from his last game for us}. After that he ran the Anchor.

5. What did Hilary, may she rest, do before us? {role.job|Accounts|Law}. How many gaffers did she sack? {number.managers|Nine|Eleven}. What became of the bacon? {polarity.bacon|Returned to the raffle|Eaten by Hilary}. What did she say instead of a statue? "{quote.quest|A club that can afford a statue can afford a left back|A club that can afford a statue can afford a right back}." There still {polarity.statue|isn't one|is one}, though some of us want to try again.

6. The bell: when? {order.bell|Ahead of kick-off|When the whistle has gone}. Colours: {entity.colours|green and white|green and black}. Did the lads get their wages that awful winter? {polarity.wages|They didn't|They did}.

7. And where was she buried? {date.funeral|On 18 March, a Thursday,|On 17 March, a Wednesday,} at St Elmo's, {date.age|at the age of 84|at the age of 94}. Her boys wore {entity.rival|Northgate|Norwood} scarves.

Winner: R. Pym, with 31 points out of 36. The prize is a side of bacon.
