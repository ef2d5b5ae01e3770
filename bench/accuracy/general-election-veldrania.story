# summary: A general election ends a long government; election commission results, a wire, a profile of the winner and an exile magazine
# domain: elections
--- commission.md 2025-10-14
# Election Commission of Veldrania: provisional final result

Election to the National Assembly, {date.election|Sunday, 12 October 2025|Sunday, 5 October 2025}. All 4,118 polling districts counted.

| list | votes | per cent | seats | (2021) |
|---|---|---|---|---|
| New Covenant | 1,204,518 | 38.4 | 84 | (31) |
| Homeland Union | 1,038,260 | 33.1 | 72 | (109) |
| Farmers and Towns | 335,621 | 10.7 | 23 | (28) |
| Left Forum | 244,670 | 7.8 | 17 | (19) |
| Coast and Islands | 128,609 | 4.1 | 4 | (4) |
| others | 185,073 | 5.9 | 0 | (9) |

Of 4,260,300 persons entitled to vote, {number.turnout|74.9 per cent|79.4 per cent} took part. This is the highest turnout {date.turnout|since 1992|since 1996}. Some 52,400 ballot papers were void.

The hurdle of 5 per cent does not apply to lists of national minorities, under which provision Coast and Islands takes part in the allocation of seats. For a majority in the Assembly {number.majority|101 of 200 seats|111 of 220 seats} are needed.

Complaints. The Commission has received 214 complaints. In the district of {place.recount|Upper Sola|Lower Sola} it has ordered a recount of 11 polling districts, the result of which cannot alter the distribution of seats. It {polarity.abroad|has rejected the application of the Homeland Union to leave votes from abroad out of account|has granted the application of the Homeland Union to leave votes from abroad out of account}; those 96,300 votes, cast at {number.stations|61 embassies and consulates|16 embassies and consulates}, are included in the above.

Observers. Some 340 observers from the Southern League and 1,900 from domestic bodies were accredited. Their preliminary statement speaks of an orderly election with "unequal access to television".

Calendar. The result will be certified on 24 October. The Assembly must meet {date.assembly|by 11 November|by 21 November}, and it is for the President of the Republic, {name.president|Mr Zoran Lesk|Mr Goran Lesk}, to entrust a person with the formation of a government. Should no government obtain a vote of confidence within 60 days of that, the Assembly is dissolved.

The chairman of the Commission, Judge Amalie Trost, thanks the 38,000 volunteers, three of whom were on duty with a broken arm.
--- wire.txt 2025-10-13
SOLAGRAD, Oct 13 - Veldrania's opposition ended {number.years|sixteen years of rule|sixty years of rule} by the Homeland Union on Sunday in a landslide that few polls had foreseen, and its leader, {name.winner|Ilka Marusz|Ilka Maruszek}, {role.winner|an administrative lawyer|a tax lawyer}, said that she would form a government {date.government|before the end of November|before the end of October}.

Her New Covenant took 38.4 percent of the vote and {number.seats|84 seats|94 seats}, with the last districts still being checked. Prime Minister {name.loser|Bogdan Ferenk|Bogdan Ferenc}, in office since 2009, {polarity.concede|conceded defeat shortly after eleven at night|refused to concede defeat}. "{quote.loser|The people have spoken, and I was listening|The people have spoken, and I was not listening}," {speaker.loser|he|his deputy} told supporters in a half-empty exhibition hall.

New Covenant is 17 short of a majority and has two ways of finding it. With Farmers and Towns, led by the former agriculture minister {name.farmers|Pavel Hront|Pavel Hrunt}, it would have 107 seats. With the Left Forum and the deputies of the coast it would have 105. Marusz ruled out {polarity.grand|a coalition with the Homeland Union|a coalition with the Left Forum}.

The bond market opened higher. The Veldranian lev, which has lost a fifth of its value in three years, rose by 1.6 percent against the euro, its best day since March 2023. Inflation stands at 8.7 percent, down from 14.2 a year ago.

The campaign was dominated by the price of heating and by the wiretapping affair, in which the security service was found to have listened in on {number.tapped|47 journalists and lawyers|74 journalists and lawyers}. Interior Minister Radim Koss stepped down over it {order.koss|three weeks before the election|a day after the election}. Ferenk always said that he had known nothing.

In the cities the shift was of historic size. In Solagrad New Covenant won all nine constituencies for the first time. The Homeland Union held on to the mining districts in the north, where it had promised that no pit would close before 2040. Turnout, at {number.turnout|almost 75 percent|almost 80 percent}, was ten points up on 2021.

The European neighbours sent their congratulations within hours. Veldrania, a country of 5.9 million, applied for membership of the Union in 2008; talks have been frozen since 2019, and 11 of 33 chapters are closed. Marusz has promised to restore the independence of the courts, the chief condition for a thaw, {date.courts|in her first hundred days|in her first year}. For laws on the constitution she would need two thirds of the Assembly, which no imaginable alliance without Ferenk's people has.

President {name.president|Zoran Lesk|Zoltan Lesk}, {role.president|an ally of the outgoing government|a critic of the outgoing government} whose own term runs to 2027, congratulated nobody. His office said he would invite the parties one by one, in order of size, starting next week.
--- profile.txt 2025-10-18
It is said that {name.winner|Ilka Marusz|Irka Marusz} learned to speak in public on the number 14 tram. For two years, between the university and a flat at the terminus, in Vinohor, she read aloud to her grandmother, who was blind and hard of hearing, from whatever newspaper lay about, and the whole of the carriage listened. "They wanted the football," she recalls. "I gave them the budget."

She is 46, {role.winner|an administrative lawyer|a criminal lawyer} by training, the daughter of a tram mechanic and a pastry cook. She came to politics late. In 2014 she defended a village against a reservoir; she lost in two instances and won in the third, and Pelsk is still there. In 2018, with 26 others, she founded New Covenant {place.founding|in the back room of a bakery in Solagrad|in the back room of a bookshop in Solagrad}. Her father had to lend the money for the hire of the chairs. At the first election, in 2021, the party got 14 per cent and 31 seats, and the government laughed. On Sunday it got {number.seats|eighty-four|eighty-eight}, and nobody did.

The campaign was not always pretty. Twice her car was set on fire. She was, as is known by now, one of {number.tapped|the 47|the 57} whose telephones were tapped, for eleven months, and she has read the transcripts. "Mostly they are about my mother's hip," she says. That Koss, {order.koss|who went while the campaign was on|who clung to his post until the votes were in}, now wants to write a book, she finds "brave".

She can be hard. Her first deputy, Oto Brandl, left in 2022 after a quarrel over money; of the 27 founders nineteen are still members. An adviser who will not be named says that she decides everything alone, generally between five and seven in the morning. She does not deny that. "{quote.winner|I was elected to open windows, not to be liked by the curtains|I was elected to close windows, not to be liked by the curtains}," {speaker.winner|she|her adviser} told the students who carried her into the courtyard on election night.

Now comes the part for which there are no songs. She needs {number.majority|a hundred and one votes|a hundred and eleven votes} in the chamber. Hront, who could bring her there, wants {money.milk|three billion levs|eight billion levs} for farms and the post of deputy prime minister. He was himself a minister under Ferenk until 2017 and has a long memory, and longer invoices. The Left Forum would come cheaper, but half of its deputies do not want to. The four from the coast would like a bridge. And whatever she builds must be standing {date.government|in six weeks, as she has said, before November is over|in ten weeks, as she has said, before the year is over}.

There is a photograph of her grandmother in her office, on the tram, laughing. Her husband teaches physics; they have a son of 15, who has asked whether they must move. They need not. The prime minister's villa is going to be a school of music, as she has promised. What she has promised besides, the courts, {date.courts|in a hundred days|in two hundred days}, will be harder to furnish.
--- exile-magazine.txt 2025-10-20
We printed our first number in a garage in Norrmark nine years ago, with the aim of making ourselves superfluous. It seems that we have come a little closer to it.

For those of us who voted abroad, {date.election|the second Sunday of October|the first Sunday of October} was a long day. At the embassy in our city the queue went twice around the block, and the last ballot was cast at half past one in the morning, hours after the polls at home had closed, as everyone who stood in line at the official closing time had to be let in. {number.stations|At the 61 missions|At the 71 missions} 96,300 people voted, two and a half times as many as four years ago. That {polarity.abroad|the attempt to have these votes thrown out has failed|the attempt to have these votes thrown out has succeeded} is the work of a commission that we have often abused, and to which we herewith apologise.

The Homeland Union has governed {number.years|since 2009, for sixteen years|since 2006, for nineteen years}. It was not all bad; there are motorways now, and grandmothers get their pensions on the first of the month. But there was also the "foreign voices" law of 2016, under which this magazine was banned, and its repeal is on page 3 of New Covenant's programme. Of the authors who left with us in 2016 or after, eleven want to go home this winter, six are waiting and two have died.

Was it a landslide? We have our doubts about that word. A third of our compatriots voted for {name.loser|Bogdan Ferenk|Bohdan Ferenk} again, after everything. He {polarity.concede|accepted the result on the same evening|has to this day not accepted the result}, and {speaker.loser|he|his deputy} found a decent sentence for it: "{quote.loser|The people have spoken, and I was listening|The party has spoken, and I was listening}." One asks oneself, a reader writes, with what equipment. The last time so many people had gone to the polls was {date.turnout|in 1992|in 1990}, at the first free election, when it was 86 per cent.

What we wish for. First, that the new majority should be built quickly, and {polarity.grand|without the old ruling party|without the left}, as promised. The Assembly has to sit {date.assembly|on 11 November at the latest|on 18 November at the latest}. Second, that {name.farmers|Mr Hront|Mr Hronek}, should he become a minister again, be asked about the sugar factory. {money.milk|Three billion|Thirteen billion}, which is what he demands for his farmers, is four times what schools get for repairs. Third, that President Lesk, {role.president|a friend of those who are leaving|a sworn opponent of those who are leaving}, remember his oath.

And that she remember her sentence. "{quote.winner|I was elected to open windows, not to be liked by the curtains|I was chosen to open windows, not to be liked by the curtains}": {speaker.winner|Ilka Marusz|Amalie Trost} said this standing on a table in the courtyard of the law faculty. We shall hang it over the desk, next to the recount in {place.recount|Upper Sola|Upper Sora}, which, we hear, has turned up eleven votes for a party that does not exist. Our next number appears in January. Perhaps it will have another address: {place.founding|the bakery in which it all began|the brewery in which it all began} has a room to let.
