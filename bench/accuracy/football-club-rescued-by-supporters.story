# summary: A football club in administration is bought by its supporters; administrator's letter, local paper, club history page, podcast transcript
# domain: sport
--- administrator-letter.md 2021-05-28
To all creditors of Harle Rovers AFC Limited (in administration)

I write further to my letter of 12 March.

**1. Sale.** The business was sold {date.sale|yesterday|on Tuesday} to {entity.buyer|Rovers Together Ltd|Rovers Forever Ltd}, a society of 4,312 supporters, for {money.price|£640,000|£460,000}. The stadium, {name.ground|Canal Side|Canal End}, is not part of the sale; it belongs to the council, which has granted a new lease {date.lease|of twenty years|of twelve years}.

**2. Other offers.** {number.offers|Two other offers|Five other offers} were received. The higher one, of £900,000, {polarity.higher|could not be accepted|could have been accepted} because the bidder did not prove his funds {date.deadline|by 14 May|by 24 May}.

**3. Players.** Football debts rank first and {polarity.paid|have been paid in full|have been paid in part}. Wages had been {date.wages|in arrears since December|in arrears since November}.

**4. Dividend.** Other creditors will receive eleven pence in the pound before the end of August. Claims admitted: £3.1 million.

**5. The former chairman.** I have reported on the conduct of {name.chairman|Mr Clive Darrow|Mr Clive Barrow}, as the law obliges me to do. My report is confidential.

The club entered administration {order.relegation|before its relegation was certain|after its relegation was certain}, and was docked twelve points.

Hester Quayle, Joint Administrator
--- local-paper.txt 2021-05-28
IT'S OURS

They sang in the car park of a building society. {date.sale|At five on Thursday afternoon|At five on Wednesday afternoon} {name.treasurer|Prue Lomax|Sue Lomax}, {role.treasurer|treasurer of the supporters' society|president of the supporters' society}, came down the steps with a receipt for {money.price|six hundred and forty thousand pounds|six hundred and fourteen thousand pounds} and Harle Rovers, {date.founded|founded in 1889|founded in 1898}, belonged to its own people, as it had when {place.dyers|the dyers of Canal Street|the weavers of Castle Street} started it.

More than four thousand had paid in, the smallest share £25, the largest £10,000. "{quote.lomax|Nobody owns enough of it to be a fool on his own|Everybody owns enough of it to be a fool on his own}," {speaker.lomax|she|the administrator} said.

Eleven weeks ago it looked otherwise. {name.chairman|Clive Darrow|Clyde Darrow}, who had promised the second division within five years, had stopped paying the players, and then stopped answering. A property group offered more than the fans, but the money {polarity.higher|was never shown|was shown in good time}. Rovers go down to the fifth tier {date.fifth|for the first time since 1962|for the first time since 1972}: without the deduction of {number.points|twelve points|ten points} they would have stayed up by three.

The council keeps the ground; it bought it {order.council|well before the crash|well after the crash}, for £1.8 million. Manager Tony Asquith stays. Season tickets are sold from 14 June.
--- history-page.md -
## Harle Rovers: the story so far

**{date.founded|1889|1899}**: {place.dyers|dyers from Canal Street|dyers from Castle Street} found the club.
**1924**: first match at {name.ground|Canal Side|Canal Bank}, 3-1 against Tarn Wanderers.
**1958-1962**: four seasons in the fifth tier, {date.fifth|the only ones before 2021|the first of several before 2021}.
**1977**: quarter-final of the Cup, lost 2-1 to a goal in the eighty-ninth minute.
**2014**: {name.chairman|Clive Darrow|Colin Darrow} becomes chairman.
**2019**: the council {order.council|buys the ground from a club still solvent|sells the ground to a club still solvent}.
**10 March 2021**: administration. {number.points|Twelve points|Two points} deducted. {order.relegation|Seven weeks later relegation follows|Seven weeks earlier relegation had become certain}.
**27 May 2021**: {entity.buyer|Rovers Together|Rovers United} takes over. The council's lease runs {date.lease|to 2041|to 2061}.
**7 August 2021**: opening day, 1-0 against Pell Athletic before {number.gate|5,906|9,506}, the biggest crowd for eleven years.
**{date.promoted|April 2023|April 2024}**: {polarity.promoted|promotion, as runners-up|promotion, as champions}. The last of the old tax debt is paid off in the same week.
**2024**: women's team moves to Canal Side. {date.ban|Darrow is disqualified from running companies for nine years|Darrow is disqualified from running companies for four years}.

The crest has shown a heron since 1931. The colours were not always blue: until the war the club played in yellow.
--- podcast.txt 2024-11-08
*Transcript, episode 61*

HOST: With me is {name.treasurer|Prue Lomax|Pru Lennox}. So you're the person with the receipt.

LOMAX: It's framed. It hangs in the ladies', because we have no boardroom any more. I was {role.treasurer|treasurer|secretary} then, with a calculator, and I'm still treasurer now.

HOST: Was it close?

LOMAX: The other lot had {date.deadline|until the middle of May|until the end of May} to show the bank letter. I sat by the phone that Friday. Nothing. We'd voted the money through the week before, so we could move at once.

HOST: And a year in the wilderness?

LOMAX: Two. We came up {date.promoted|in our second spring|in our third spring}. {polarity.promoted|Second place, mind you, we finished behind Pell|Top of the table, mind you, we finished ahead of Pell}. But {number.gate|5,906 on the first day|5,609 on the first day}! I've never cried at football, except then.

HOST: You said a famous thing about fools.

LOMAX: "{quote.lomax|Nobody owns enough of it to be a fool on his own|Nobody owns enough of it to be a king on his own}." {speaker.lomax|That was me|That was Tony Asquith}. It's on mugs.

HOST: And {name.chairman|Darrow|Darroch}?

LOMAX: {date.ban|Nine years, since this summer|Six years, since this summer}. The players {polarity.paid|got every penny in the end|never got every penny}; they'd had nothing {date.wages|since before Christmas|since before Easter}. And {number.offers|three bids for a club|six bids for a club} that couldn't pay for its own milk, who would've thought it.
