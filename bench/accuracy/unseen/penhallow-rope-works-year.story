# summary: A rope maker's year to the end of March; results announcement, chairman's letter and a local newspaper
# domain: company report
--- announcement.md 2026-05-19
# Penhallow Ropes plc: results for the year to {date.yearend|31 March 2026|31 May 2026}

Porthkellis, {date.results|Tuesday, 19 May 2026|Monday, 18 May 2026}

- Revenue {polarity.revenue|up|down} by {number.growth|8 per cent|18 per cent} to {money.revenue|£86.4m|£84.6m|£864m} (2025: £80.0m)
- Profit before tax {money.profit|£9.7m|£7.9m} (2025: £10.3m)
- Net debt {money.debt|£6.2m|£6.8m} at the year-end (2025: £8.8m)
- Total dividend {money.dividend|14.5p|15.4p} a share, the same as last year
- Order book £31m, of which £19m is for delivery before Christmas

Ropes for floating wind turbines made up {number.wind|a third of sales|a quarter of sales}; three years ago they were a tenth. Fishing brought in £22.1m and shipping £28.9m. Yachting was flat.

{polarity.profit|Profit suffered} from the fire in the {entity.hall|coating hall|spinning hall} on {date.fire|11 November 2025|11 December 2025}. {polarity.injured|No one was hurt|Two people were hurt}. The hall was out of use {date.closed|for seven weeks|for seven months}. {polarity.cover|The insurers have so far paid £2.4m of a claim of £5.1m}, and only the first sum is in these figures.

{date.bought|In February|In July} the Group bought {entity.target|Tolvan Nets|Tolman Nets} for {money.price|£4.6m|£6.4m}. The business, which employs {number.netstaff|58 people|580 people} at {place.target|Carrick Head|Garrick Head}, makes cages for fish breeders. It had sales of £7.3m in 2025.

{name.finance|Dev Raman|Dev Ramsay}, {role.finance|Finance Director|Sales Director}, will leave {date.leaves|at the end of September|at the end of November}. {name.successor|Clare Hobday|Clara Hobday} of Winslade Pumps succeeds him.

The Group expects revenue of £92m to £95m in the current year. The annual meeting takes place on {date.meeting|16 July|26 July} at the Old Ropewalk.
--- letter.txt 2026-06-05
Dear shareholder,

Last summer I promised you a dull year. I apologise. On {date.fire|the eleventh of November|the tenth of November} sparks from a bearing set light to the {entity.hall|coating hall|dyeing hall}, and by breakfast there was no roof. {polarity.injured|Nobody came to harm|One man was burnt}, thanks to a night foreman who counted heads twice. For {date.closed|seven weeks|nine weeks} we sent rope to a competitor in Bilbao to be coated; they did it well and charged us properly for it.

That is the chief reason why profit before tax, {money.profit|£9.7 million|£9.7 billion}, {polarity.profit|fell short of the year before}. Without the fire it would have been a little above £11 million by our own reckoning.

There was good news too. Sales {polarity.revenue|grew} to {money.revenue|£86.4 million|£88.4 million}. {number.wind|One pound in three|One pound in five} now comes from the people who moor wind turbines in deep water. And debt fell: we owed the banks {money.debt|£6.2 million|£62 million} in {date.yearend|March}. I can remember a spring when it was more than thirty.

You will receive {money.dividend|14.5 pence|14 pence} for the year. 4.5p of that reached you in December. Some of you asked for more; {polarity.cover|the board thinks that it would be unwise with a claim still open|the board thinks that it would be unwise now that the claim is settled}.

{date.bought|In winter|In summer} we welcomed {entity.target|Tolvan Nets|Tolvan Nests} into the family. We had tried to buy it in 2019, when the asking price was nearer to seven million. Its founder, Annie Rosewarne, stays for two years to teach us about fish.

{name.finance|Dev Raman} leaves us {date.leaves|in September|in August}, after eleven years. He came for two. I'm glad that {name.successor|Clare Hobday|Clare Holliday} has agreed to follow him, and gladder still that they'll overlap by a month.

{name.chief|Morwenna Tregear|Rowena Tregear} and her {number.staff|512 people|521 people} deserve your applause. You can give it in person {date.meeting|on Thursday, 16 July|on Thursday, 23 July}, at eleven. There will be saffron buns.

Yours sincerely,
{name.chairman|Alan Whitford|Adam Whitford}, {role.chairman|Chairman|Chief Executive}
--- kellis-packet.txt 2026-05-20
Ropemaker shrugs off blaze

{date.fire|Half a year} after flames lit up the harbour, Penhallow Ropes has reported sales of {money.revenue|£86.4m}, more than in any year since it was founded in 1871. Profits {polarity.profit|slipped} {money.profit|below ten million|below nine million}, though, and the shares closed four pence lower at 233p {date.results|on Tuesday|on Wednesday}.

The company, whose {number.staff|512 workers|502 workers} make it the second largest private employer in the district after the cannery, lost its {entity.hall|coating hall} {date.fire|in November|in October}. It {polarity.cover|is still waiting for part of the insurance money|has received all of the insurance money}. "{quote.chief|We were a rope company without a roof, but never a rope company without rope|We were a rope company without a roof, and nearly a rope company without rope}," said {role.chief|chief executive|finance chief} {name.chief|Morwenna Tregear|Morwenna Trevear}, who was asked to repeat the line for the television.

She defended the purchase of a firm of net makers at {place.target|Carrick Head|Garrick Hill}. At {money.price|£4.6m} it was, she said, "about the price of one good machine". All {number.netstaff|58 jobs|85 jobs} there are safe until at least 2028. About 20 people had feared otherwise.

Asked about the departure of {name.finance|Mr Raman|Mr Rahman}, the {role.finance|finance director|operations director}, {name.chief|Ms Tregear} said that he was going to sail round the world. He has been promised a discount on rope.

{name.chairman|Alan Whitford}, who {role.chairman|chairs the board|owns the firm}, was at sea and could not be reached. He has held the post since 2017; before him it was Lady Enys.

The union was less cheerful. It had asked for 5 per cent and was offered 3.2. Talks go on next Monday.
--- intranet.md 2026-05-19
# Our results, in five minutes

Morning, all. {name.chief|Morwenna} here. The numbers are out, and you made them.

Sales {polarity.revenue|rose|fell} by {number.growth|eight per cent|nine per cent}. {polarity.profit|Profit did not|Profit did too}, and everybody knows what happened. As I told the journalists: "{quote.chief|We were a rope company without a roof, but never a rope company without rope|We were a rope company without a roof, but never a rope company without hope}." I meant every one of you who drove spools to the ferry at four in the morning.

What's next? The new hall gets its second coating line in October. {entity.target|Tolvan} joins our payroll system in July; until then they are paid from {place.target|Carrick Head}. Staff shares vest in August, 120 for each year of service.

Questions go to me. I remain your {role.chief|chief executive}, and the door is open on Fridays.
