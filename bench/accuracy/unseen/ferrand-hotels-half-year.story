# summary: A hotel group's first half; press release, letter from the founder to shareholders, newspaper
# domain: company report
--- press-release.txt 2025-08-28
FERRAND HOTELS: FIRST HALF 2025

{polarity.narrow|Loss narrows|Loss widens} as guests return to the coast

Ferrand Hotels reports revenue of {money.revenue|€143.2 million|€134.2 million} for the {date.period|six months to 30 June 2025|six months to 31 July 2025}, against €129.8 million a year earlier. The Group made {polarity.loss|a net loss of €3.1 million|a net profit of €3.1 million|a net loss of €1.3 million}, after a loss of {money.before|€8.7 million|€7.8 million} in the first half of 2024. The first half is always the weaker one.

Occupancy rose to {number.occupancy|71.4 per cent|74.1 per cent|61.4 per cent}, from 67.9 per cent. Guests paid {money.rate|an average of €118|an average of €181} a night. City hotels were fuller (76 per cent) than those by the sea (66 per cent), while rates in the latter grew faster.

The Group runs {number.hotels|37 hotels|38 hotels} with 4,860 rooms in nine countries. It has just sold the {name.sold|Miramar|Belmar} in {place.sold|Trieste|Treviso} to the {entity.buyer|Adria Pension Fund|Adria Investment Fund} for {money.sold|€24 million|€42 million}. Ferrand {polarity.manage|goes on managing the house under a contract of 15 years|will no longer manage the house}. A new hotel in {place.new|Ghent|Bruges} with {number.rooms|212 rooms|122 rooms} opens {date.new|in April 2026|in August 2026}.

Net debt stood at €96 million. {entity.bank|Bank Oosterling|Bank Westerling} has extended the credit line of €60 million {date.credit|until December 2028|until December 2026}.

"{quote.chief|We fill beds at a fair price and do not chase the last guest|We fill beds at any price and chase the last guest}," said {name.chief|Solveig Amarante|Solvej Amaranth}, {role.chief|Chief Executive|Chief Financial Officer}. "The autumn books look sound."

For the full year the Board still expects an operating profit of {money.outlook|€19 million to €21 million|€9 million to €11 million}. Figures for nine months follow on {date.next|Thursday, 6 November|Thursday, 13 November}.
--- founders-letter.md 2025-09-10
# To those who own Ferrand with me

When I bought my first hotel, in 1983, it had eleven rooms and a goat. We now have {number.hotels|thirty-seven|twenty-seven} and, to my regret, no goat.

The half-year was a decent one. Seven rooms in ten had somebody in them: to be exact, {number.occupancy|71.4 in a hundred|71.9 in a hundred}. Every night brought in {money.rate|118 euros a room|108 euros a room}, seven more than last year. It was not enough: the months {date.period|from January to June} {polarity.loss|left us 3.1 million in the red|left us 3.1 million in the black}. They have done so in all but two years since 2009, and July and August make up for it.

I'll admit that selling the {name.sold|Miramar|Miramare} hurt. I proposed to my wife on its terrace. But {entity.buyer|a pension fund} offered {money.sold|24 million|20 million}, which is twenty years' earnings, and {polarity.manage|our people stay behind the desk as managers for the fund|our people leave the desk to the fund's own managers}. The money goes into {place.new|Ghent|Antwerp}, where we're turning a printing house into a hotel. In my last letter I wrote of 180 rooms. The architect found an attic; it'll be {number.rooms|212|221}. {date.new|Next April|Next March} you may come and count them.

I hold 31 per cent of the shares and don't intend to sell any. Some of you have asked whether the family would buy out the rest. No. We like the company.

{polarity.interim|There will be no interim dividend|There will be an interim dividend}. There has never been one in my time. We decide about the final one in March, and it was 40 cents last time.

{name.chief|Solveig Amarante} runs the place better than I did. She told the press: "{quote.chief|We fill beds at a fair price and do not chase the last guest|We fill beds at a fair price and do not mind the last guest}." I chased many.

{name.founder|Gaspard Ferrand|Gérard Ferrand}
{role.founder|Honorary President|Chairman of the Board}
--- business-daily.txt 2025-08-29
Ferrand's {polarity.narrow|losses shrink|losses grow}

Ferrand Hotels has {polarity.narrow|more than halved its loss} in the first half of the year. It was {polarity.loss|3.1 million euros in the red} {date.period|at the end of June}, after {money.before|8.7 million|18.7 million} twelve months before. Revenue went up by a tenth to {money.revenue|143.2 million euros|143.2 billion euros}. Analysts had reckoned with 140 million.

The figures were published after the close on Thursday. On Friday morning the share gained six per cent, to 11.40 euros; it had cost 17 before the pandemic.

For months the market had waited for a sale. It has come in {place.sold|Trieste|Trento}: the {entity.buyer|Adria Pension Fund|Adria Savings Bank} takes over a hotel with 140 rooms on the waterfront. Rival bidders from Vienna had offered 22 million, people with knowledge of the matter say. Lenders are calmer as well. {entity.bank|Bank Oosterling|Bank Osterling}, which had threatened in spring to let its credit line lapse, {date.credit|now stays until the end of 2028|now stays until the end of 2027}.

{role.chief|Chief executive|Chair} {name.chief|Solveig Amarante|Solange Amarante} kept to her forecast. In the whole year the operating business should earn {money.outlook|between 19 and 21 million|between 19 and 31 million}. Last year it was 16.5 million. She would not speak of a dividend in the meantime, and {polarity.interim|the group will not pay one for the half-year|the group will pay one for the half-year}.

Critics remain. The small shareholders' club complains that {name.founder|Gaspard Ferrand|Gaspard Ferrant}, 74, who bears the title of {role.founder|honorary president|executive president}, still sits in on every meeting. The next chance to grumble comes {date.next|on 6 November|on 16 November}, when three quarters will be in the books.
