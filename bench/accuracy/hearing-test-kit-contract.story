# summary: A former health director is questioned by a senate committee about a no-bid contract for test kits; wire, state capital daily, business weekly, television site
# domain: political hearing
--- wire.txt 2021-05-12
Ex-health chief says governor's office picked test kit maker

PORT HALDANE (Continental Wire) - Westmark's former health director told lawmakers on {date.hearing|Wednesday|Tuesday} that a {money.contract|$41.6 million|$46.1 million} contract for coronavirus test kits was {polarity.bids|awarded without competing bids} because the governor's office had already chosen the supplier.

{name.director|Dr. Lenora Pruitt}, who left the department in January, said she first heard the name of the company, Vantrel Diagnostics, from the governor's chief of staff in a telephone call late one evening in {date.call|April 2020|August 2020}.

"{quote.pruitt|I was told the decision had been made and that my job was to find the paper for it|I was told the decision had been made and that my job was to find the money for it}," she told the Senate Oversight Committee.

The chief of staff, {name.chief|Garrett Almquist}, has denied steering the contract to anyone. His lawyer said on Wednesday that the call had concerned shipping schedules and lasted "a matter of minutes".

Vantrel had been registered in the state for {number.weeks|five weeks|nine weeks} when it won the order, records show. It delivered {number.delivered|310,000 kits}, of which state laboratories rejected more than half. Another state, Olmsted, cancelled a smaller order with the firm last summer and recovered its deposit of $2.2 million.

{entity.party|Republican} members accused Pruitt of rewriting history. "She signed it," said {name.corliss|Senator Wade Corliss}. "Nobody forged her name."

Pruitt, 58, an epidemiologist who ran the department {number.years|for six years|for nine years} under two governors, conceded that the signature was hers.

The committee meets again on {date.next|May 26}, when it hopes to hear from Vantrel's chief executive, {name.founder|Troy Mabry}. It may recommend that the attorney general open an inquiry, but cannot bring charges.

Pruitt's successor, Dr. Samuel Ortiz-Hale, has since moved the state's testing to a university consortium that charges $11 a test, against the $83 that each Vantrel kit cost. He was not called to testify. In a letter to the committee last month he wrote that the department's purchasing office, which had 14 employees when the pandemic began, now has 22 and "a rule against telephone calls".

At least nine states are looking into purchases made in the first weeks of the pandemic, when masks and gowns changed hands on airport tarmac and prices rose tenfold. In March an auditor in Kellerton found that $19 million had been paid for ventilators that never arrived.
--- haldane-courier.txt 2021-05-13
"My job was to find the paper for it"
Pruitt's two hours before the senators

By our statehouse staff

She brought one folder and one glass of water, and she opened the folder only once.

For a little over two hours {date.hearing|on Wednesday} the woman who led Westmark through the first nine months of the pandemic answered questions about a purchase she says she neither wanted nor understood. Senators on the oversight panel, which is made up of {number.panel|seven Democrats and four Republicans|six Democrats and five Republicans}, wanted to know one thing above all: who brought Vantrel Diagnostics to the table?

{name.director|Lenora Pruitt|Leonora Pruitt} named {name.chief|Mr. Almquist}, the {role.chief|chief of staff|deputy chief of staff} to Governor Diane Hostetler. There were no rival offers, she said. A draft request for proposals had been sitting on her desk; it was never sent. "{quote.pruitt|I was told the decision had been made and that my job was to find the paper for it|I was told the decision was made and that my job was to find the paper for it}," she said, and the room went very quiet.

Under the state code, purchases above $250,000 need three bids unless the governor has declared an emergency. Ms. Hostetler had done so on March 11, 2020.

The sharpest exchange came with {name.corliss|Mr. Corliss}, a rancher from Tull County who has sat in the Senate since 2009. Why, he asked, had she put her name to something she did not believe in? "{quote.wrong|Because people were dying, Senator, and I thought bad kits might be better than no kits|Because people were dying, Senator, and I thought bad kits would be better than no kits}," Ms. Pruitt replied. "I was wrong about that." He was unmoved. "She signed it," he told reporters in the corridor. "Nobody forged her name."

What the state got for its money has been known since the autumn. Vantrel shipped 310,000 of the half a million kits it had promised; {number.rejected|172,000|127,000} went to a warehouse in Dunmore after swabs were found to be brittle or unsealed. The rest were used in nursing homes, at times with results that had to be repeated.

It was not the department's first brush with procurement trouble. In 2013 one of Ms. Pruitt's predecessors, Alan Teague, stepped down over a $3 million software order.

The governor, who is not up for re-election until 2022, did not comment. A spokeswoman said her office would "read the transcript with care".
--- business-weekly.txt 2021-05-17
Vantrel: from a mailbox to $41 million

How does a company with no laboratory land one of the largest health contracts a small state has ever signed? Testimony in Port Haldane last week supplied part of the answer, and left the rest to the imagination.

Vantrel Diagnostics was entered in the state's register of companies {number.weeks|five weeks} before the deal. Its address was a mailbox shop; its founder, {name.founder|Troy Mabry|Roy Mabry}, had until then sold tanning equipment. The contract, dated April 27, 2020, was worth {money.contract|$41.6 million}, a third of it payable in advance. {polarity.bids|No other firm was asked|Two other firms were asked} to bid.

For comparison, Westmark spent $12.8 million on influenza vaccine in the whole of 2019, and its largest earlier emergency order, for water pumps after the floods of 2011, came to $9 million.

Mr. Mabry, who {polarity.mabry|has not been subpoenaed|has been subpoenaed}, says his company was a victim of its own supplier in Shenzhen. "We bought what the world was buying," he told this magazine in February. He maintains that the kits returned by the state, which he puts at "well under" the official count of {number.rejected|172,000}, could have been replaced within a month.

Legal scholars doubt that anyone will be charged. "Stupidity under pressure is not a crime," says Prof. Irene Castellano of Haldane Law School, who has followed similar cases in four states. Recovering the money may be easier: the attorney general's office has frozen an account holding $6.3 million.

There is a pattern. In Olmsted the firm offered masks it did not own; in a third state, which asked not to be named, it offered gloves. Both times the approach came by way of a lobbyist, Dana Whitlow, who used to work for the Westmark Chamber of Commerce and whose commission, according to a copy of her agreement, was to be 3 percent. She says that she was paid nothing in Westmark and registered late "out of ignorance". The fine for that is $500.

What remains of the company is modest. It let its last six employees go in November, and its website now sells ring lights. A creditor in Texas has a judgment for $740,000.

The committee's chair, {name.chair|Senator Ruth Okafor-Lind}, wants the company's bank records before the next sitting, due {date.next|on May 26|on May 27}.
--- channel9.txt 2021-05-12
Pruitt: 'I was wrong about that'

The former head of the Westmark health department says she approved a pandemic testing contract under pressure from the governor's inner circle.

Lenora Pruitt testified for two hours in front of the Senate Oversight Committee. She said she was phoned at home in {date.call|April of last year} by {name.chief|Garrett Almquist}, Governor Hostetler's {role.chief|chief of staff}, and told to buy from Vantrel.

Almquist, who was not at the hearing, has called the account "fiction". He remains in his post.

Committee chair {name.chair|Ruth Okafor-Lind} opened by reading out what the state received: {number.delivered|310,000 kits|301,000 kits}, against 500,000 ordered. She asked three times whether anyone had suggested waiting for other bids. Three times the answer was no.

Pruitt choked up when {name.corliss|Sen. Wade Corliss|Sen. Wayne Corliss}, the senior {entity.party|Republican|Democrat} on the panel, asked about her signature.

Pruitt, an epidemiologist who ran the department {number.years|for six years} under two governors, conceded that the signature was hers. The committee may recommend that the attorney general open an inquiry, but cannot bring charges, Continental Wire reported.

"{quote.wrong|Because people were dying, Senator, and I thought bad kits might be better than no kits|Because people were dying, Senator, and I knew bad kits might be worse than no kits}," she said.

Families of nursing home residents had come by bus from Dunmore. "Mom was tested twice with those things," said Carol Sykes, whose mother, 84, died in June of last year. "One said yes, one said no. We buried her a week later."

The panel, with {number.panel|seven Democrats and four Republicans}, can pass what it learns to the attorney general. What happens if Mabry stays away is unclear; so far {polarity.mabry|there is no subpoena for him}.

The hearing was the third of five. In the first, on April 14, a deputy treasurer explained how the advance payment was wired in two parts within 36 hours. In the second, laboratory technicians described swabs that snapped "like dry spaghetti". The committee's work has cost $190,000 so far, most of it for outside counsel.

Outside, a woman in a lab coat handed out spaghetti.

Rallies for and against the governor drew about 60 people to the Capitol steps. Police reported no arrests.
