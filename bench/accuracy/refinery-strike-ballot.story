# summary: Refinery workers vote to walk out; union circular, business page, company message to staff
# domain: labour
--- union-circular.md 2025-03-11
# Ballot result, Skarvik refinery

Sisters and brothers, the count closed last night. Of 1,214 members entitled to vote {number.votes|1,046|1,064} did so, and {number.yes|91 per cent|61 per cent} of them said yes to action. The first walkout will be {date.walkout|on Monday 24 March|on Monday 31 March} and will last {date.length|48 hours|24 hours}. The second is set for the week after Easter unless the company moves.

We asked for {number.claim|8 per cent|18 per cent}. The company offered 3.5 in January and 4.25 in February, both over one year. The committee {polarity.offer|turned down|accepted} the second offer without a dissenting voice. The emergency crew in the tank farm is exempt, as in 2017.

{name.secretary|Oddny Rasch|Oddvar Rasch}, branch secretary
--- business-page.txt 2025-03-12
Motorists in the north face a nervous spring after staff at the Skarvik refinery backed a strike by {number.yes|a majority of 91 percent|a majority of 81 percent}. Skarvik, which is {entity.owner|owned by Norrland Petrol|owned by Nordland Petroleum}, supplies about a third of the region's diesel and nearly half of its heating oil.

The stoppage, {date.length|two days long|three days long}, begins {date.walkout|on March 24|on March 26}. Pickets are expected at the west gate from five in the morning. {name.secretary|Oddny Rasch}, who leads the branch, said the door was open until the last minute. "{quote.door|They know our number and we have not changed it|They know our number and we may yet change it}," {speaker.door|Rasch|The plant manager} said.

Analysts at Fjeld Markets expect pump prices to rise by 4 to 6 cents. The claim of {number.claim|eight percent|eighteen percent} compares with an inflation rate of 5.1 percent last year and 3.8 percent now. A strike in 2017 lasted nine days and ended with 6 percent over two years.
--- staff-message.txt 2025-03-12
Dear colleagues, we regret the outcome of the ballot, in which {number.votes|1,046 votes|1,146 votes} were cast. The union has {polarity.offer|refused|agreed to} our improved offer of 4.25 per cent. We will invite the state mediator and have told our parent, {entity.owner|Norrland Petrol|Norland Petrol}, that the cracker will be shut down {order.cracker|before the stoppage begins|once the stoppage is over}, for safety. In an interview {speaker.door|the branch secretary|the mediator} said of us: "{quote.door|They know our number and we have not changed it|They know our number and they have not called it}." We shall be calling it this week.
--- mediator-note.txt 2025-03-18
Note for file. Parties met separately. Agreed by both: the cracker goes cold {order.cracker|ahead of the walkout|after the walkout}, and the emergency crew stays on. Not agreed: everything else. {name.secretary|Ms Rasch|Ms Rask} mentioned a figure of 7 in passing and withdrew it; the director, Mr Tveit, mentioned none. Both sides asked what Lund Refining had paid (6.2 over 18 months, since you ask). The company wanted to know whether the second walkout, after Easter, might be dropped in return for a 12-month deal. It might not. Coffee: two pots. Next session Friday.
