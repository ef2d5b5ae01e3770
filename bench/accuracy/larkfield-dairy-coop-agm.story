# summary: Annual meeting of a dairy co-operative; minutes, auditor's letter, members' newsletter and the farm weekly
# domain: minutes and reports
--- minutes.txt 2024-06-14
LARKFIELD DAIRY CO-OPERATIVE
Minutes of the 71st annual general meeting, {place.meeting|Drovers' Hall, Ashby Fell|Drovers' Hall, Ashby Dell}, {date.meeting|13 June 2024|30 June 2024}, 19:00–22:10

Present: {number.present|184 members|148 members} in person, 37 by proxy, out of a membership of 512. The quorum of 100 was met. In the chair: {name.chair|Morwenna Eddowes|Morwenna Eldowes}. Secretary: P. Strang.

1. Minutes of the 70th meeting. Approved without comment.

2. Report of the board. In the year to {date.yearend|31 March|31 May} the co-operative took in {unit.milk|96.4 million litres|96.4 thousand litres|94.6 million litres} of milk, against 92.1 million in the year before. The average price paid was {money.milk|38.2 pence} a litre (40.6 pence). Cheese made up 44 per cent of turnover, liquid milk 31, butter 17 and powder 8. The chair thanked the 236 employees. The fire at the Bexley Road depot on 3 November had caused damage of £310,000, of which the insurer had paid all but £25,000.

3. Accounts. The treasurer, {name.treasurer|Colm Fitzalan|Colin Fitzalan}, presented turnover of £71.8 million and a surplus of {money.surplus|£1.94 million|£1.49 million}. He pointed out that the surplus contained £600,000 from the sale of the old creamery. Accounts {polarity.accounts|adopted|not adopted}, 209 for, 3 against, 9 abstentions.

4. Use of the surplus. The board proposed a bonus of {money.bonus|0.8 pence|0.08 pence|1.8 pence} a litre, to be paid {date.bonus|in September}, the rest to go to reserve. {speaker.hale|Mr Hale|Mr Strang} moved to raise it to 1.2 pence, remarking: "{quote.hale|You cannot spread a dairy on your bread|You cannot spread a promise on your bread}." The amendment {polarity.hale|fell, 71 to 139|was carried, 139 to 71}. The proposal was carried.

5. The new cheese dairy. The managing director outlined the plan for a dairy at {place.dairy|Nether Coombe|Upper Coombe}, with a capacity of {number.cheese|9,000 tonnes|19,000 tonnes} a year, to cost {money.dairy|£23.5 million|£25.3 million}. Some £8 million would come from reserves and the rest from the bank. After an hour's discussion it was resolved, by 150 votes to 64, {order.permission|to sign the building contract only after planning permission has been given|to sign the building contract before planning permission has been given}.

6. Rule 14. The motion to open membership to goat farmers required two thirds. It {polarity.goats|was lost|was carried}, with 118 in favour and 95 against.

7. Elections. {name.elected|Jessamy Rook|Jessamine Rook} was elected to the board in place of {name.retired|Arthur Penhale|Arthur Penhall}, who {polarity.retired|did not stand again|stood again}. Mrs Eddowes was re-elected {role.chair|chair|treasurer} for three years.

8. Auditors. {entity.auditor|Venn Harper LLP|Venn Harker LLP} were reappointed at a fee of £42,000.

9. Other business. None.
--- auditor-letter.txt 2024-05-17
To the members of Larkfield Dairy Co-operative

We have audited the accounts for the year ended {date.yearend|31 March 2024|30 April 2024}. In our opinion they give a true and fair view. {polarity.qualified|Our opinion is not qualified|Our opinion is qualified}.

Turnover rose by 3.2 per cent, from £69.6 million. The surplus of {money.surplus|£1,940,000|£1,904,000} (2023: £2,310,000) includes a single gain of £600,000 on the disposal of the former creamery at Wick. Without it the surplus would have been £1,340,000.

Key matters. First, stock: cheese in store was valued at £11.2 million. We counted at four of the six stores. Secondly, the fire in November: the claim against the insurer was settled in February, and £25,000 remained with the co-operative. Thirdly, pensions: the deficit in the closed scheme fell from £4.4 million to £3.7 million.

Our audit was planned to find errors above £720,000, that is one per cent of turnover. We reported to the board every error above £36,000; there were five, of which four have been corrected. The fifth, a delivery of packaging booked in the wrong month (£51,000), was left as not material. Our staff spent 61 days at the co-operative, against 55 in the previous year, chiefly because the books of the burnt depot had to be put together again from bank statements and from copies kept by hauliers.

Loans stood at £6.9 million at the end of the year (2023: £8.2 million). Two covenants apply. Both were kept throughout the year: the ratio of debt to surplus before depreciation was 1.4, where the bank allows 3, and reserves were 46 per cent of the balance sheet, where it asks for 35. Interest on the loans came to £402,000. The bank has stated in writing that it is willing to lend up to £16 million more.

We draw attention to the planned dairy at {place.dairy|Nether Coombe|Nether Combe}. No liability had been entered into when we signed. The board's estimate of cost, {money.dairy|£23.5 million|£2.35 million}, was made in January and allows 8 per cent for contingencies.

The number of employees at the end of the year was 236, of whom 41 worked part-time.

{entity.auditor|Venn Harper LLP|Vane Harper LLP}, Chartered Accountants, Marlstone
Signed by Oonagh Tice, partner
--- newsletter.md 2024-06-28
# The Churn: news for members

## Your meeting in short

*{place.meeting|Drovers' Hall|Dover's Hall} was as full as it has been for years: {number.present|184 of you|194 of you} came yourselves.*

**Money.** You sent us {unit.milk|96.4 million litres|9.64 million litres}, more than ever. For each we paid you {money.milk|38.2p|38.2 pounds|39.2p} on average, 2.4p less than in 2022/23; world markets were what they were. On top of that comes a bonus of {money.bonus|0.8p|0.6p}, which will reach your accounts {date.bonus|in September|in December}. A farm that delivers 400,000 litres gets £3,200. Some of you wanted more. The majority thought that a lean year may follow. The accounts themselves were {polarity.accounts|passed|turned down}.

**Nether Coombe.** By more than two to one you told the board to go on. What we will make there: up to {number.cheese|9,000 tonnes|9,000 kilograms} of hard cheese a year; the present dairy manages 5,500. When it opens: autumn 2026, if all goes well. What must come first: {order.permission|the planners' consent; not until then will the contract be signed|the contract; the planners' consent can follow}. The hearing is on 17 September.

**Goats.** More of you said yes than no. But changing Rule 14 takes two thirds, which would have been 142 votes, and so {polarity.goats|the rule stays as it is|the rule is now changed}. It was the second attempt; in 2019 it got 44 per cent.

**Faces.** {name.retired|Arthur Penhale|Archie Penhale} left the board after 24 years, {polarity.retired|of his own free will|because he was voted out}, and was given a barometer. In his place you elected {name.elected|Jessamy Rook|Jessamy Brook}, 34, who milks 120 Ayrshires at Low Garth. {name.chair|Morwenna Eddowes|Rowena Eddowes} {role.chair|remains in the chair|hands over the chair} until 2027.

## Fifty years ago

From the minutes of 1974: 1,388 members, 31 million litres, 4.9 pence a litre. The hall was unheated and the treasurer had a cold. A motion to buy a calculating machine for £190 was adjourned. It was bought in 1977, at £85.

## Quality table, April

| Grade | Share of milk | A year ago |
|---|---|---|
| A | 91.2% | 89.7% |
| B | 7.1% | 8.4% |
| C | 1.7% | 1.9% |

Milk of grade C loses 1.5p a litre. Six farms had it three months running and have been visited. Fat stood at 4.11 per cent, protein at 3.32.

## Also in this issue

Bluetongue: what to look for (page 3). New collection times in the Upper Dale from 8 July (page 5). The Young Farmers' quiz raised £1,870 for the air ambulance (page 8).
--- fell-farmer.txt 2024-06-20
Larkfield's farmers will build. At a long meeting {date.meeting|last Thursday|last Tuesday} the members of the co-operative backed a new cheese dairy for {money.dairy|23.5 million pounds}, the biggest sum in its history. The last big project, the butter works of 2009, cost 6.4 million.

There was grumbling first. The average milk price has fallen to {money.milk|38.2 pence|36.2 pence}, and a neighbour, Coldwell Creameries, paid 39.5 over the same twelve months. "{quote.hale|You cannot spread a dairy on your bread|You cannot spread a dairy on our bread}," said {speaker.hale|Gideon Hale|Colm Fitzalan}, of Beck House, who wanted half as much again for the bonus and {polarity.hale|did not get it|got it}.

{name.treasurer|Colm Fitzalan|Conal Fitzalan}, the treasurer, had a hard time explaining a surplus that is down by a sixth and would be down by more if a building had not been sold. In the end only three hands were raised against the accounts, {polarity.qualified|which the auditors had passed without reservation|which the auditors had passed with reservations}. The goat farmers, {polarity.goats|who would have liked to be let in, must wait}.

Penhale, the longest-serving member of the board, told the hall that when he joined there had been 1,140 members. Now there are 512. The bonus, at any rate, will be on their accounts {date.bonus|by the end of September|by the end of August}.

What the new dairy will mean for the district was hardly mentioned. It will need some 90 people where the present one needs 74, and 40 lorries a day will come and go by the Coombe road, which is 5.2 metres wide. The parish council has collected 310 signatures for a bypass. A study paid for by the county in 2021 put its price at 12 million. The traffic, said the managing director, Iain Brodrick, would be spread from four in the morning until ten at night; that calmed nobody who lives there.

Nor is it certain that there will be milk enough. In the past ten years one farm in three has given up in the upper dale. Those who stayed have grown: a member now has 143 cows on average, against 88 in 2014. Coldwell, the neighbour, closed its own cheese works in April and pays its farmers extra for staying. Eleven of them, it is said, have asked at Larkfield about joining. New members must deliver for at least five years.

The evening ended with sandwiches and, of course, cheese: a 27-month-old wheel from the Bexley Road store which had survived the fire. It tasted, one member thought, "a bit more of bacon than it should".
