# summary: Farmers block a capital with tractors; police release, newspaper and farmers' league statement
# domain: protest
--- police-release.md 2024-01-30
# Assembly of {date.protest|Monday, 29 January|Tuesday, 30 January}

Police counted {number.tractors|about 1,900 tractors|about 900 tractors} and some 6,000 persons in the inner city. The procession was registered for 3,000. {number.arrests|Eleven persons|Seven persons} were taken into custody, nine of whom were released the same night. Two officers suffered slight injuries from a firework. Water cannon {polarity.cannon|were brought up but not used|were used}. The league complied with the order to clear {place.bridge|Queen's Bridge|King's Bridge} by 8 p.m., {order.clear|an hour before the deadline|an hour after the deadline}.
--- capital-daily.txt 2024-01-30
{number.tractors|Around 1,900|Around 2,900} tractors brought the capital to a halt {date.protest|on Monday|on Sunday} as farmers dumped beetroot at the gates of {entity.ministry|the finance ministry} to protest against the end of cheap diesel.

The rebate, worth {money.rebate|21 cents a litre|12 cents a litre}, is due to end {date.rebate|in July|in June}. The government first offered to phase it out over two years, then over three; the League of Farmers {polarity.offer|rejected both|accepted the second}. "{quote.leader|We fed you through the war and you thank us with a bill|We fed you after the war and you thank us with a bill}," shouted {name.leader|Jobst Ackermann|Horst Ackermann}, {role.leader|the league's vice-president|the league's president}, from a hay cart. Organisers spoke of 15,000 people; police put it at well under half of that.

{number.arrests|Eleven people|Twelve people} were arrested. Buses 4, 9 and 22 were turned back at the ring road, and the zoo, which had ordered 700 kilos of hay for the day, had to wait for it until Tuesday. The cabinet meets on Thursday. Only potatoes, said the minister, had not been thrown at her yet.
--- league-statement.txt 2024-01-30
Thank you to every farm that sent a driver! There were 15,000 of us. We kept our word: {place.bridge|Queen's Bridge|Queen Street} was free {order.clear|a full hour earlier than demanded|a full hour later than demanded}, and our stewards swept it. We thank the police, who {polarity.cannon|kept their water cannon turned off|turned their water cannon on us}.

Our answer on the {money.rebate|21-cent|31-cent} rebate stands. Two years of phasing out, three years of phasing out: it is {polarity.offer|no to either|yes to the latter}. What {speaker.leader|Jobst Ackermann|President Dorn} said holds: "{quote.leader|We fed you through the war and you thank us with a bill|We fed you through the war and you thank us with a pill}." If {entity.ministry|the finance ministry} does not move {order.move|before the rebate runs out|after the rebate has run out} {date.rebate|on 1 July|on 1 August}, we will be back, and slower.
--- column.txt 2024-02-03
Nobody asked the beetroot. Some four tonnes of it lay before {entity.ministry|the finance ministry|the ministry of justice} this week, next to a hay cart from which {speaker.leader|Ackermann|the minister} had spoken of "{quote.leader|a bill|a bullet}" and a war that ended before he was born. The {role.leader|deputy head|head} of the league has made it known that his members will return unless there is movement {order.move|before the rebate ends|once the rebate has ended}. {name.leader|Jobst Ackermann} farms 640 hectares. My aunt farms 14, and stayed at home.
