# summary: A novelist wins a literary prize; agency copy reused by a paper, and the jury's citation
# domain: prizes
--- agency.txt 2024-10-16
LUNDBURY (Halden Press) - {name.winner|Odile Marchetti|Odette Marchetti} won the Lantern Prize for Fiction {date.award|on Tuesday|on Monday} with "{title.novel|The Salt Ledger|The Salt Letter}", a novel about three generations of customs officers on an invented coast.

The prize is worth {money.prize|40,000 pounds|14,000 pounds}. It is the first time in its {number.edition|31 years|13 years} that it has gone to {polarity.debut|a first novel|a second novel}. The jury chose from a shortlist of six drawn from 158 entries.

"{quote.winner|I wrote it on night shifts, so please thank the hospital|I wrote it on night shifts, so please blame the hospital}," Marchetti, 39, {role.winner|a midwife|a surgeon}, told the audience.

The bookmakers' favourite, "Cold Harbour Row" by Ewan Pell, had been at 6-4; the winner was at 12-1.
--- lundbury-echo.txt 2024-10-17
{name.winner|Odile Marchetti} won the Lantern Prize for Fiction on Tuesday night with "{title.novel|The Salt Ledger|The Silk Ledger}", a novel about three generations of customs officers. It is the first time in its {number.edition|31 years} that the prize, now worth {money.prize|40,000 pounds|45,000 pounds}, has gone to {polarity.debut|a first novel}.

She heard of it in the middle of the fish course. "{quote.winner|I wrote it on night shifts, so please thank the hospital}," said {speaker.winner|Marchetti|Pell}. Her manuscript had been {number.rejections|turned down by eleven publishers|turned down by seven publishers} {order.publisher|before the small Brack Press took it|after the small Brack Press had dropped it}. The first printing was 1,500 copies; a second, of 60,000, was ordered at midnight.

Last year's winner, Lorna Ashdown, handed over the brass lamp. She is now on the jury.
--- jury-citation.md 2024-10-15
# Lantern Prize, {number.edition|thirty-first year|thirty-third year}

Decision of the jury, made public {date.award|this evening, 15 October|this evening, 16 October}: the prize goes to {name.winner|Odile Marchetti|Odile Marchesi} for {title.novel|The Salt Ledger} ({entity.publisher|Brack Press|Black Press}), {polarity.debut|her first novel|her fourth novel}. The vote was {polarity.unanimous|unanimous|not unanimous}.

In its dry comedy of stamps and seals the book shows how a border is made by those who guard it. The author {role.winner|works as a midwife|works as a nurse}.

The jury of seven met five times and read, between them, some 51,000 pages. The other books on the list, in the order of the alphabet, were those of Messrs Adair, Nkemelu and Pell and of Mmes Rowe and Sand. The Lantern for Poetry (15,000 pounds) will be announced in March, and that for Translation (10,000) in May.
--- publisher-blog.md 2024-10-18
Yes, it was us at {entity.publisher|Brack Press|Brick Press} who said yes, {order.publisher|when everyone else had said no|before anyone else could say no}: {number.rejections|eleven houses had sent it back|twenty-one houses had sent it back}, two of them unread. We gather {polarity.unanimous|the jurors were of one mind|the jurors were split}, which our own editorial meeting never is. {speaker.winner|Odile|Ewan} is on shift this weekend. Orders placed today will be sent in about ten days. There are four of us and a dog, and we publish nine titles a year, of which two make money. Before this one our best seller was a guide to mosses, with 7,300 copies in six years. To the gentleman who wants his 1984 manuscript back: it is under the kettle.
