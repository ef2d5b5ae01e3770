# summary: A shipyard files for insolvency and is taken over; court notice, works council leaflet, agency, business magazine
# domain: business
--- court-notice.md 2021-03-02
**Norreham Local Court, insolvency division, file 44 IN 19/21**

In the insolvency of Norreham Schiffbau GmbH, Werftstrasse 2, represented by its managing director {name.boss|Carsten Dreyling|Karsten Dreiling}, on the debtor's own petition of {date.petition|14 January 2021|24 January 2021}:

1. Proceedings are opened {date.opened|on 1 March 2021 at 8 a.m.|on 11 March 2021 at 8 a.m.}
2. The administrator is {name.admin|Dr Wiebke Harms|Dr Wiebke Harmsen}, lawyer, of {place.admin|Bremen|Bremerhaven}. The petition for self-administration {polarity.self|is refused|is granted}.
3. Creditors shall file their claims with the administrator by 30 April. Claims filed later are examined at the cost of the creditor.
4. The creditors' meeting is called {date.meeting|for 11 May at 10 a.m.|for 11 May at 2 p.m.} in hall 7.
5. Wages are covered by the employment agency for the months {date.wages|December to February|January to March}. From the opening they are paid out of the estate.

The debtor has stated assets of 41 million euros and liabilities of {money.debts|118 million euros|181 million euros}, of which 70 million are secured. It employs {number.staff|637 people|673 people}, among them 58 apprentices. An earlier petition, of November 2012, was withdrawn before a decision.
--- leaflet.md 2021-03-04
# Colleagues!

{date.opened|Since Monday|Since Wednesday} it is official. What you should know before Monday's shift.

**Do we get paid?** Yes. {date.wages|Up to the end of February|Up to the end of March} the agency stepped in. From now on {name.admin|Frau Harms|Frau Behrens} signs. The February money comes with a delay of nine days.

**Who runs the yard?** Not the man who drove it on the rocks. He wanted to {polarity.self|go on steering by himself under supervision, and the judge said no|go on steering by himself under supervision, and the judge said yes}. He is still managing director on paper, but without a signature.

**And the ferry?** Hull 391 {polarity.ferry|will be finished|will not be finished}. The customer, the Sund Line, has agreed to pay week by week. It is 80 per cent complete and is {date.ferry|to be handed over in October|to be handed over in December}, a year later than promised.

**Will there be dismissals?** {role.harms|The administrator|The mayor} told us on Tuesday that none will come {order.dismissals|before the creditors have met|before she has found a buyer}, that is, until {date.meeting|the second Tuesday in May|the third Tuesday in May}. What comes afterwards nobody knows. We are {number.staff|637|736}. Let us stay that.

*The boat, not the bank, is what we build.* See you at the gate, 5.45.
--- agency.txt 2021-10-29
NORREHAM (NordWirtschaft) {order.dismissals|Once the creditors had met in May, notices were sent to 47 people}. Now the rest have a future: the Dutch family group {entity.buyer|Van Stralen|Van Straaten} is buying the insolvent Norreham shipyard, insolvency {role.harms|administrator} Wiebke Harms said on Friday. The contract takes effect {date.effect|on 1 December|on 1 November}.

Van Stralen pays {money.price|23 million euros|32 million euros} and keeps {number.kept|410|140} of the workforce, which had numbered {number.staff|637|627} at the start of the year. A transfer company will take in up to 180 for nine months. A Chinese bidder, said to have offered 27 million, {polarity.chinese|was turned down|withdrew its offer} because it did not want the dry dock.

The yard, {date.founded|founded in 1872|founded in 1827}, sought protection from its creditors {date.petition|in mid-January|in mid-February} after a loss of 36 million euros on the ferry Sundkongen. The vessel {polarity.ferry|was completed and left} for its owner {date.ferry|eleven days ago|two months ago}. Creditors with unsecured claims can expect nine cents in the euro; claims totalled {money.debts|118 million|218 million} at the outset.

"{quote.harms|A yard without a dock is a smithy with a view|A dock without a yard is a smithy with a view}," {speaker.harms|Harms|Van Stralen's chief executive} said of the decision.
--- magazine.txt 2022-02-11
There is coffee in the drawing office again. For ten and a half months there was none, because the machine had been leased and the lessor took it away. Now the Dutch have sent one.

{name.boss|Carsten Dreyling|Carsten Dreyer} is not there to drink it. The fourth of his family to lead the yard, he left soon after the new owners had arrived. In an interview in September 2020 he had called the order for the great ferry "the best we ever signed". It nearly sank the whole house: each week of delay cost 250,000 euros.

{entity.buyer|The Van Stralens|The Van Halens}, who own yards in Harlingen and Delfzijl, took over {date.effect|at the beginning of December|at the beginning of October} for a price that is described as friendly, {money.price|23 million|33 million}, and with {number.kept|410 of the old crew|310 of the old crew}. They passed a bidder from the Far East who would have put more on the table. {polarity.chinese|The woman who decided against the larger sum|The woman who would gladly have taken the larger sum}, a lawyer from {place.admin|Bremen|Hanover}, gave {speaker.harms|a reason of her own that} they still repeat in the canteen: "{quote.harms|A yard without a dock is a smithy with a view|A yard without a dock is a harbour with a view}."

What remains of the year's anger is on the gate, where somebody wrote the dates of birth and death, {date.founded|1872|1882} and 2021, and somebody else crossed out the second. The next hull, a research vessel, will be laid down in April.
