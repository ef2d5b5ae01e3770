# summary: A seventeenth-century siege; encyclopedia page, local chronicle in modern spelling, museum audio guide, historian's lecture report
# domain: history
--- encyclopedia-page.md -
# Siege of Veldenmark

The siege of Veldenmark was an episode of the Salt War (1668 to 1673). An army of the League under {name.general|Count Ferenc Dalassy|Count Ferenc Balassy} lay before the town {date.siege|from 3 June to 21 September 1671|from 3 June to 21 October 1671}, {polarity.taken|without taking it|and took it at the last}.

Veldenmark, on the {place.bank|left bank|right bank} of the Ister, had new walls, finished in {date.walls|1664|1646}, and a garrison of {number.garrison|1,900 men|9,100 men}. The governor, {name.governor|Anna Margareta of Rhoden|Anna Magdalena of Rhoden}, {role.governor|held the office for her son, a minor|held the office in her own right}. Dalassy brought 14,000 men and 38 guns.

The bombardment began {date.bombard|on 11 June|on 11 July}. Two assaults, of 2 July and {date.assault|19 August|29 August}, were beaten back; in the second the besiegers {polarity.mill|did not get beyond the water mill|got beyond the water mill} and lost {number.lost|some 700 men|some 1,700 men}. {order.plague|Dysentery broke out in the camp first and in the town afterwards|Dysentery broke out in the town first and in the camp afterwards}. Grain was down to {number.grain|eleven days' supply|seventeen days' supply} when a relieving force appeared on the hills.

Dalassy {polarity.battle|marched off without giving battle|gave battle and was beaten}. He {order.bridge|burned the bridge of boats when his guns had crossed|burned the bridge of boats before his guns had crossed}. He was tried {date.trial|two years later|seven years later} and {polarity.acquitted|acquitted|found guilty}.

The peace of Ottmar left the town where it had been. The walls were levelled {date.levelled|between 1811 and 1816|between 1811 and 1826}, save for the Salt Gate.
--- chronicle.txt -
From the book of the baker {name.baker|Jobst Hallinger|Jost Hallinger}, put into our spelling by the parish

On the third of June in the year 1671 they came down the hill like spilled oats, and my wife counted until noon, and left off. The lady {name.governor|Anna Margareta|Anna Marianne}, who kept house here {role.governor|for the young lord until he should be grown|because the young lord was dead}, had the gates shut {date.gates|at nine in the morning|at five in the morning}, {order.gates|the cattle being inside already|the cattle being still outside}.

{date.bombard|For eight days they did nothing but dig. Then the guns began|For four weeks they did nothing but dig. Then the guns began}. The first ball took the weathercock. By St James's I had baked {number.loaves|forty thousand loaves|fourteen thousand loaves}, of rye, then of rye and oats, then of things.

In the camp they had the flux by July. We mocked them. {order.plague|Then it came over the wall to us|It had come over the wall to us before that}, and took my mother and the apprentice. {date.assault|On the nineteenth of August|On the ninth of August} there was such a noise at the mill that I could not hear my oven. They were in the yard, {polarity.mill|and no further|and then in the lane behind it}. When it was over they lay so that one had to step.

The lady walked on the wall each night. She said to us, and I was standing by: "{quote.lady|We shall eat the candles before we sell the lamp|We shall sell the candles before we eat the lamp}." It was well said, for we did eat the candles.

{date.siege|On St Matthew's day, the twenty-first of September, in the fog|On St Luke's day, the eighteenth of October, in the fog} they were gone. I had flour {number.grain|for eleven days|for one day}.
--- audio-guide.txt 2023-04-01
STATION 4, the Salt Gate. You are standing before the last piece of the town wall. Work on it ended {date.walls|seven years before the siege|seven years after the siege}, and the masons were still waiting for their money when Dalassy's army came. {number.garrison|Nineteen hundred soldiers|Two thousand nine hundred soldiers} slept along it in huts. {polarity.taken|No enemy ever came through it|The enemy came through it in the end}. It stood until people needed room: {date.levelled|in the five years from 1811|in the fifteen years from 1811} everything but this gate was taken down.

Press 1 for the river. The town lies {place.bank|to the left of it as the water flows|to the right of it as the water flows}. On the other side was the camp. A bridge made of boats joined the two halves of the army; the fleeing soldiers set fire to it, {order.bridge|having got the guns over|with the guns still waiting to get over}.

STATION 5, the bakery. {name.baker|Jobst Hallinger|Jobst Hollinger} wrote his book here. He says that {number.loaves|40,000 loaves|400,000 loaves} went through this door in less than two months. The oven {polarity.oven|is the one he used|is a copy of the one he used}.

STATION 6, Governor's House. She {polarity.portrait|never had her portrait painted|had her portrait painted twice}; the lady on the wall is an aunt. From here she sent {number.letters|nine letters|nineteen letters} to the Elector. The last got through, in a hollow loaf, {date.letter|on the evening of 28 August|on the evening of 8 August}.

STATION 7, the mill. Please mind the wet step. Here, {date.assault|in the third week of August|in the third week of September}, the second attack broke. {number.lost|About seven hundred|About nine hundred} fell, among them Dalassy's brother.

The museum shuts {date.shuts|at a quarter to six|at a quarter to five}. Headphones to the desk, please, not into the mill.
--- lecture-report.txt 2023-10-19
Why did he go?

The hall of the Historical Society was full on Tuesday, when Professor Solveig Ahn, the historian of the Salt War spoke about the end of the siege. The audio guide of the museum, which she wrote, should really be longer, she said; one can do little before a quarter to six, {date.shuts|when they put one out|when they let one in}.

Why did {name.general|Ferenc Dalassy|Franz Dalassy} leave? He had four thousand sick. The relief was smaller than he thought. A battle he might have won, and {polarity.battle|he refused it|he dared it}. The letter in the loaf, she believes, reached the Elector when he was already on the march: it left the town {date.letter|at the end of August|at the beginning of August}, his orders are dated the 26th. It was the last of {number.letters|nine|six}.

The court before which the Count stood {date.trial|in 1673|in 1678}, the year of the peace, saw it as he did. {polarity.acquitted|Not guilty|Guilty}. He lived to breed horses.

And the lady? For fourteen years, from 1662 until her son came of age, she governed. {polarity.portrait|No painter was ever let near her|Two painters were let near her}. Of her many sayings Ms Ahn holds one to be true, because a baker heard it: "{quote.lady|We shall eat the candles before we sell the lamp|We shall eat the candles before we light the lamp}." The gates, that June day, were closed {order.gates|when the last cow was through|before the first cow was through}, {date.gates|at nine o'clock|at noon}.

Asked about the oven in Station 5, she laughed. {polarity.oven|It is the real one|It was built for tourists}. The next lecture deals with salt.
