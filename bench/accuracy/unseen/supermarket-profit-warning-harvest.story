# summary: A supermarket chain warns on profit and its chief executive goes; stock-exchange notice, business agency, national daily, staff memo
# domain: business results
--- trading-notice.md 2023-01-16
# {entity.firm|Fairholm Stores|Fairhaven Stores} plc: Christmas trading and change of chief executive

For the {date.period|thirteen weeks to 7 January 2023|sixteen weeks to 7 January 2023}:

- Group sales rose by {number.sales|2.1 per cent|1.2 per cent}.
- {number.lfl|Like-for-like sales fell by 1.4 per cent|Like-for-like sales rose by 1.4 per cent}; food was down 0.6, clothing down 8.3.
- Online sales were 11 per cent lower than a year before.

The board now expects {money.profit|profit before tax of £310m to £330m|profit before tax of £210m to £230m} for the year to 25 February, against its earlier guidance of {money.guidance|£390m|£360m}. Of the shortfall, {money.energy|about £40m|about £14m} is due to energy, the rest to lower volumes and to {money.stock|a write-down on clothing of £22m|a write-down on clothing of £32m}.

{name.ceo|Miles Harcastle|Niles Harcastle} {polarity.leaves|will step down as chief executive|will stay on as chief executive} on {date.leaves|31 January|28 February}. {role.successor|The finance director|The chief operating officer}, {name.successor|Priya Anand|Prisca Anand}, will succeed him {polarity.interim|on an interim basis|on a permanent basis}. The search for a successor has begun.

{polarity.dividend|The final dividend will be paid unchanged|The final dividend will not be paid}. {polarity.closures|The closure of stores is not planned|The closure of stores is planned}.

Chair {name.chair|Dame Olivia Renshaw|Dame Olive Renshaw} said: "{quote.chair|We priced for a Christmas that our customers could not afford|We priced for a Christmas that our customers could well afford}."
--- business-wire.txt 2023-01-16
Fairholm shares slump as grocer warns on profit, {polarity.leaves|CEO quits|CEO stays}

LONDON, Jan 16 - {entity.firm|Fairholm Stores|Fairholme Foods}, {number.rank|the country's fifth-largest grocer|the country's fourth-largest grocer}, cut its profit outlook on {date.notice|Monday|Friday} and {polarity.leaves|parted with its chief executive} after poor Christmas trading, sending its shares to their lowest in eleven years.

The stock {number.shares|closed 17 per cent lower|closed 27 per cent lower} at 148 pence, the biggest fall in the index of mid-sized companies.

Annual pretax profit is now seen at {money.profit|310 to 330 million pounds|310 to 380 million pounds}, below {money.guidance|the 390 million pounds|the 350 million pounds} it had forecast in October. Analysts had on average pencilled in 384 million. Last year the group earned 405 million.

Sales in stores open for at least a year {number.lfl|declined 1.4 per cent|declined 4.1 per cent} over {date.period|the 13-week festive quarter|the 15-week festive quarter}; at bigger rival Lorimer they grew 6.4.

{name.ceo|Miles Harcastle|Miles Hardcastle}, 53, came from a German discounter in 2019. He {polarity.payoff|will not receive a severance payment|will receive a severance payment}, a spokesman said, beyond six months' notice.

"{quote.analyst|They tried to sell cashmere to people who were counting potatoes|They tried to sell potatoes to people who were counting on cashmere}," said {speaker.analyst|Fiona Laidlaw, an analyst at Brook Sterne|Fiona Laidlaw, an analyst at Stern Brothers}, who has a "sell" rating.

{role.successor|Finance chief} {name.successor|Priya Anand|Priya Arnand} takes over {polarity.interim|for the time being|for good}. She told analysts on a call that {polarity.closures|no stores would be closed|forty stores would be closed} and that price cuts on {number.products|500 everyday products|50 everyday products} would cost 35 million pounds this year.
--- daily-sentinel.txt 2023-01-17
HOW FAIRHOLM MISREAD CHRISTMAS

By our retail correspondent

In a hangar near Coventry lie 90,000 jumpers with a reindeer on the chest. They are what remains of {name.ceo|Miles Harcastle}'s idea that shoppers who skimp all year would splash out in December. {money.stock|Twenty-two million pounds|Twenty-two thousand pounds} the group has had to write off on clothes.

The man himself said goodbye to his directors by video from Geneva. "I would rather be wrong early than right late, but I managed to be wrong late," one of them quotes him. He goes at {date.leaves|the end of this month|the end of next month}, without a farewell cheque; {polarity.payoff|there is no golden handshake|there is a golden handshake}.

It might have been worse. Debt is lower than in 2020. Shareholders keep {polarity.dividend|their final dividend|their patience, though not their final dividend}, and the pension fund is in surplus. More than half of what is missing, {money.energy|forty million or so|sixty million or so}, was the cost of gas and power, which has hit all grocers alike.

But Fairholm, which had overtaken the Co-op in 2015, {number.rank|now ranks fifth|now ranks sixth} and is being chased. "{quote.analyst|They tried to sell cashmere to people who were counting potatoes}," {speaker.analyst|Ms Laidlaw of Brook Sterne|Ms Renshaw of the board} sums up. {date.notice|Yesterday|On Friday} the market agreed: {number.shares|a sixth of the company's value|a third of the company's value} was gone by the evening.

It is now for {name.successor|Priya Anand}, {polarity.interim|a caretaker as yet|no mere caretaker}, to do the obvious. She has {number.years|eight years|eighteen years} with the firm behind her and was, before that, an auditor. {number.products|Five hundred|Five thousand} prices go down on {date.cuts|1 February|1 March}. Whether that helps before Easter nobody will say.

{name.chair|Dame Olivia}, who has chaired the board since 2017, spoke with rare frankness: "{quote.chair|We priced for a Christmas that our customers could not afford|We priced for a Christmas that our competitors could not afford}."
--- staff-memo.md 2023-01-16
# What today's news means for us

Dear all,

You'll have read it already: profits will be lower, and Miles {polarity.leaves|is leaving|is not leaving}. I have worked with him for three and a half years, and with some of you for {number.years|eight|five}. I shall be holding the fort {polarity.interim|until the board has found somebody|for good}.

Three things I can promise.

1. {polarity.closures|No shop will close|A few shops will close} because of this.
2. The bonus for shop staff will be paid in March as agreed.
3. The pay round goes ahead; talks with the union begin on 6 February.

What will change? From {date.cuts|the first of February|the first of April}, {number.products|500 things that people buy every week|400 things that people buy every week} are going to be cheaper. Please have the labels ready the evening before. Area managers get the list on Thursday.

Sales, let's not forget, went {number.sales|up by 2.1 per cent|down by 2.1 per cent} overall, thanks to the nine shops we opened last year.

{name.successor|Priya Anand}
