# summary: An ice hockey final is decided in the third overtime; agency, winners' paper, losers' paper, league statement on the disputed goal
# domain: sport
--- agency.txt 2017-04-24
Falcons take title in {number.overtime|third overtime}

TORNIOVA (SportsWire) - Rookie {name.scorer|Eetu Lankila|Eero Lankila} scored in {number.overtime|the third period of overtime|the second period of overtime} as the {entity.winner|Torniova Falcons|Tornberg Falcons} beat the Kaspia Bears {number.result|3-2|4-3} in {number.game|the seventh and deciding game|the sixth and deciding game} of the final on {date.game|Sunday night|Saturday night}.

The {number.age|19-year-old|18-year-old} pushed the puck over the line {date.goal|after 111 minutes and 47 seconds|after 101 minutes and 47 seconds}, in what became the longest game in league history. It ended at {date.end|1.09 a.m.|1.49 a.m.}

It is {number.title|a fourth title|a fifth title} for Torniova, and the first {date.last|since 1998|since 1989}. Kaspia, champions in the past two seasons, had led the series {number.series|3-1|3-2}.

Goalkeeper {name.goalie|Radim Kolar|Radim Koller} made {number.saves|71 saves|61 saves} for the winners. His opposite number, Viggo Strand, stopped 58 of {number.shots|61 shots} and was in tears as he took the handshake.

"{quote.kolar|In the second overtime I stopped feeling my legs, in the third I stopped missing them|In the second overtime I stopped feeling my hands, in the third I stopped missing them}," said Kolar.

Kaspia had gone ahead through Lars Engblom {date.engblom|in the fourth minute|in the fourteenth minute} and again on a power play before the second interval. {order.equal|Captain Mikko Saarela levelled first, defenceman Jude Carrick for the second time|Defenceman Jude Carrick levelled first, captain Mikko Saarela for the second time}, with {date.carrick|39 seconds|93 seconds} of normal time left.

A crowd of {number.crowd|11,220|12,110} filled {place.arena|the Torniova Ice Hall|the Torniova Dome}, and police counted 30,000 more before a screen in the market square. The Falcons meet the Swiss champions in a charity match in August.
--- torniova-sanomat.txt 2017-04-25
{date.last|NINETEEN YEARS}, AND THEN A BOY OF {number.age|NINETEEN|TWENTY}

He was in nappies when they last did it. On Monday {name.scorer|Eetu Lankila} stood on the roof of a bus in a borrowed coat and lifted a cup that weighs more than his sister.

Let it be written down once, for those who fell asleep. Engblom's shot {date.engblom|on 3 minutes and 12 seconds|on 13 minutes and 12 seconds} went in off a skate. {order.equal|Saarela answered in the second period, with his left hand taped to the stick|Carrick answered in the second period, with his left hand taped to the stick}. Kaspia's second was a slapshot that nobody saw. Then, with the bench empty, six skaters on the ice and {date.carrick|not quite forty seconds on the clock|not quite twenty seconds on the clock}, Carrick shot through five bodies.

After that nothing, for an eternity. {polarity.post|Kaspia hit the post once in overtime|Kaspia never hit the post in overtime}. Somebody ordered pizza for the penalty boxes. {name.goalie|Radim Kolar|Radek Kolar}, 36, who had decided in February to stop, and who has told only his wife and now the whole town, saved and saved: {number.saves|seventy-one times|seventy-seven times}. "{quote.kolar|In the second overtime I stopped feeling my legs, in the third I stopped missing them|In the second overtime I stopped feeling my legs, in the third I began missing them}," he said from a stretcher that he needed for the photographers only. He had lost five kilos.

And then {polarity.review|the referees went to the screen|the referees did not go to the screen}. Had Lankila kicked it? {date.review|For four minutes|For fourteen minutes} we stared at the ceiling. The man in stripes pointed to the middle.

"I have seen it forty times," said coach {name.coach|Petra Wallin|Petra Wahlin}, {role.coach|the first woman to win this league as head coach|the first woman to win this league as assistant coach}. "It was a goal on all forty."

This is {number.title|the club's fourth championship|the club's third championship}, after 1971, 1972 and {date.last|1998|1997}. Of that last team two were in the hall: the physiotherapist, and the man who drives the ice machine.

{polarity.lankila|Lankila will stay; he signed for two more years on Monday|Lankila will leave; he signed in North America on Monday}. The town has given the schools Wednesday off.
--- kaspia-courier.txt 2017-04-25
Bears robbed, or just beaten?

By {date.end|nine minutes past one in the morning|nineteen minutes past one in the morning} there was nobody in the Bears' corner who could still shout. What remained was a question about a skate.

The film that everyone in Kaspia has been sent by his brother-in-law shows {name.scorer|Eetu Lankila|Eetu Lankinen} with his right foot turned and the puck sliding past Strand. {polarity.review|It was looked at, long, by the referees at the timekeepers' table|It was never looked at by the referees}, and it counted. "{quote.ferrand|I would have given it against us and for us|I would have given it for us and never against us}," said Bears {role.ferrand|coach|captain} {name.ferrand|Luc Ferrand|Louis Ferrand} to general surprise. "Nobody loses a series in {date.goal|the hundred and twelfth minute|the hundred and seventh minute}. We lost it on Tuesday, when we were {number.series|three games to one up|three games to nil up} and went fishing."

The board did not see it that way and lodged a protest {date.protest|on Monday at noon|on Tuesday at noon}. It has little chance; none of the eleven in the past twenty years was upheld.

One may be angry and still count. Strand faced {number.shots|61 shots|51 shots} in {number.game|game seven|game five}, of which Carrick's was deflected twice. {polarity.post|Ville Heino's drive in the first overtime struck the post|Ville Heino's drive in the first overtime missed the post} and rolled along the line. Two of our best three were injured: Novak did not play, Dahl should not have.

{number.crowd|Eleven thousand two hundred and twenty people|Ten thousand two hundred and twenty people} watched, six hundred of them ours. They sang on the train. Ferrand's colleague on the other bench, {name.coach|Petra Wallin}, {role.coach|whom the record books will call the first woman to take the title as head coach|whom the record books will call the second woman to take the title as head coach}, gave him a long hug.

Strand goes to Sweden. Ferrand has a contract until 2019. {polarity.lankila|That boy, alas, will be in the league for two years more|That boy, luckily, will be gone from the league next year}.
--- league-statement.md 2017-04-27
# Decision on the protest of Kaspia Bears against {entity.winner|Torniova Falcons}

1. The protest against the score of {number.game|the seventh final game}, played {date.game|on 23 April 2017|on 22 April 2017} in {place.arena|the Torniova Ice Hall|the Kaspia Ice Hall}, is dismissed. The result, {number.result|3-2 to Torniova|3-2 to Kaspia}, stands. The fee of 5,000 is forfeited.

2. The winning goal fell {date.goal|at 111:47|at 117:41}. {polarity.review|It was examined on video at the table, as the rules provide}, {date.review|for four minutes and ten seconds|for forty minutes and ten seconds}. Referees Onni Rautio and Per Lind found a deflection from the skate without a kicking motion. This is a finding of fact and can't be attacked.

3. The Bears' further complaint, that the ice had not been resurfaced before {number.overtime|the third overtime|the fourth overtime}, is rejected; it was swept in accordance with rule 9.4.

4. The protest was received {date.protest|on 24 April|on 26 April} within the time limit.

The panel notes with respect that the club's {role.ferrand|coach}, {name.ferrand|Luc Ferrand}, told the hearing: "{quote.ferrand|I would have given it against us and for us|I would not have given it against us or for us}."

For the panel: Irja Salmi, chair
