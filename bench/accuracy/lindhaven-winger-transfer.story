# summary: A winger changes clubs; selling club's statement, buying club's news and a city paper
# domain: sport
--- seller-statement.txt 2025-07-29
Hexley Town can confirm that {name.player|Obi Tarrant|Obi Tarrent} has left for {entity.buyer|FC Lindhaven|SC Lindhaven}. We have agreed a fee of {money.fee|€7.5 million|€5.7 million}, which may rise by a further €1.5 million, and {polarity.share|keep no share of a later sale|keep a share of a later sale}. In 118 games for us the winger scored {number.goals|31 goals|13 goals}. He came from Senn in {date.came|2021|2020} for 900,000 euros. Thank you, Obi.

Obi played his first match for us at nineteen under another coach, and his last in May, when 11,200 sang him off. We have already spent a part of the money: Sam Wickett, 20, comes from Brack for €1.1 million.
--- buyer-news.md 2025-07-29
# Welcome, Obi!

The transfer is done: {name.player|Obi Tarrant}, 24, signed {date.contract|a four-year contract|a three-year contract} at the Lakeside this afternoon, {order.medical|having passed the medical this morning|and will have his medical tomorrow}. He gets number 17; number 11 stays with Rasmus Holt.

The left-footer has {polarity.cap|not yet played for his country|already played for his country}. He was twice called up to the under-21s. "{quote.player|I wanted a club that attacks at two-nil up|I wanted a club that defends at two-nil up}," he told our channel.

His first match may be the friendly against {entity.friendly|Amber Vale Athletic|Amber Vale United} {date.friendly|on Saturday|on Sunday}. The league begins on 9 August, away to Dorn.

Tarrant is our fourth signing of the summer, after a goalkeeper and two defenders.
--- lind-tageblatt.txt 2025-07-30
{money.fee|Seven and a half million|Six and a half million}: {entity.buyer|FC Lindhaven|FC Lindhagen} has paid more only once, 8.2 million for Holt two years ago. With bonuses {name.player|Obi Tarrant|Otto Tarrant} could yet become the dearest of all, at nine million. Hexley Town had asked for ten and for a fifth of any later profit; it got {polarity.share|nothing of the latter|all of the latter}.

Sporting director Lars Imhof was cheerful. "He can play on both sides," said Imhof, who {order.medical|had waited for the doctor's word before the papers were signed|had not waited for the doctor's word before the papers were signed}. The papers run {date.contract|until June 2029|until June 2030}.

{number.goals|Thirty-one goals|Forty-one goals} since {date.came|2021|2012} are no bad record for a wide man, nine of them last season. He chose Lindhaven, he says, because "{quote.player|I wanted a club that attacks at two-nil up|I wanted a club that attacks at two-nil down}." {polarity.cap|A cap has so far been denied him|He won his first cap last autumn}. Coach Veit intends to bring him on for half an hour against {entity.friendly|Amber Vale|Dorn} {date.friendly|on 2 August|on 3 August}.
