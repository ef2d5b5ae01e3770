# summary: A telecoms company hides a data breach and its chief goes; wire, business daily, consumer page, parliamentary reporter
# domain: corporate scandal
--- wire.txt 2017-10-17
Veritel chief quits over hidden data breach

DUBLIN, Oct 17 (Finwire) - The chief executive of Irish telecoms group Veritel resigned on Tuesday, four days after the company admitted that it had known for {number.months|seven months} about the theft of personal data belonging to {number.customers|4.2 million customers}.

{name.ceo|Declan Moynihan}, 51, will receive no severance payment, Veritel said, though he keeps shares worth about 6 million euros. The finance director, {name.interim|Sorcha Brannigan|Saoirse Brannigan}, takes over until a successor is found.

"{quote.ceo|I was told in March and I should have told you in March|I was told in March and I could have told you in March}," Moynihan said in a statement addressed to customers.

Names, addresses and dates of birth were copied from a server in {place.server|Limerick} between February 20 and {date.end|March 3|March 30}. So were bank account numbers in {number.bank|310,000} cases. Passwords {polarity.passwords|were not taken}, the company says. The intruders got in through an account of a contractor who had left in 2015.

The Data Protection Commissioner can fine Veritel no more than 100,000 euros under the present law; from May, when new European rules take effect, the limit for such a case will be 4 percent of worldwide sales, or some 88 million euros.

Shares in the company, which have lost 19 percent since Friday, closed 1.7 percent higher at 3.14 euros. Veritel has 2,900 employees and made a profit of 143 million euros last year.

Large thefts of data have become frequent. Corbel Data, an American credit bureau, said last month that records of more than 90 million people had been stolen from it. The British operator Talkway was fined 400,000 pounds in 2016.

The union that represents 1,100 of Veritel's workers said it feared for jobs. "The people who answer the phones have been shouted at since Friday for something they read about in the paper," its secretary, Colm Deasy, said. Call centers in Cork and Sligo took 96,000 calls over the weekend, six times the usual number.

Moynihan had run the company since 2013, when it was sold by the state for 1.9 billion euros. He is credited with bringing fast broadband to the western counties, and with a court fight in 2015 in which Veritel had to pay 8 million euros for overcharging widows.

Police said they were looking into a demand for 150 bitcoin, worth about 700,000 euros today, which Veritel received on March 6. It was {polarity.ransom|not paid|paid}, a person close to the company said.
--- business-daily.txt 2017-10-18
The {number.months|seven-month|seventeen-month} secret

How Veritel's board came to hear last of all

Emails seen by this newspaper show that a handful of managers at Veritel decided, over a weekend in March, that nobody else needed to know.

The first to see it was a 26-year-old technician on night duty, {name.technician|Aoife Kerrigan}. At 3.40 am on 4 March, a Saturday, she noticed that a server that ought to have been asleep was busy. By breakfast she had written a note of two pages with the heading "Urgent". By Sunday she had been thanked and asked to sign a paper.

On the Monday came an email in poor English and a sample of 500 records. The head of security, {name.security|Pieter Vandenhoek|Peter van den Hoek}, urged Mr Moynihan to call the commissioner. The general counsel, Maurice Tighe, argued that the law did not oblige them to, and it is he who seems to have won the day. Mr Vandenhoek left in May "to spend time with his family". He has since been interviewed by the police for two days and is being treated as a witness.

The board, whose {role.chairman|chairman} is the former minister {name.chairman|Fergal Staunton}, {order.board|learned of it only on 11 October, two days before the public did}. Minutes of six meetings in between contain the word "cyber" twice. In July the directors approved a bonus of €412,000 for Mr Moynihan, a fifth of it for "operational resilience". "{quote.chairman|We asked whether the roof was sound and were shown the carpets|We asked whether the roof was sound and were shown the curtains}," Mr Staunton said yesterday. He intends to stay.

Two big shareholders have asked that he should not. One of them, Hibernia Life, sold a third of its stake on the Thursday before the announcement, for reasons which it says were "entirely mechanical". The stock exchange is looking into it.

Lawyers see claims coming. In Holland a foundation on behalf of 80,000 customers of a pharmacy chain settled for €230 each in 2014. On that footing, {number.customers|the 4.2 million people affected at Veritel|the 4.7 million people affected at Veritel} would cost it more than it is worth. It won't come to that: few claim, and fewer can prove that they've lost anything. Some 1,100 cases of fraud have been reported by customers since March, not obviously more than usual.

Ms Brannigan, an accountant who joined from a brewery in 2012, has promised each customer whose bank details were lost {number.monitoring|two years} of credit monitoring. She begins with a letter of apology from a board of nine that had, in the main, nothing to confess.
--- consumer-page.md 2017-10-19
# Veritel: am I affected, and what should I do?

**Who is affected?** About two in three of Veritel's 6.3 million home and mobile customers in Ireland, and former customers as far back as 2009. Business customers are not, as they are kept in a different system in Galway.

**What was taken?** Name, address, date of birth, and for {number.bank|310,000 people} the number of the bank account. {polarity.passwords|Your password is safe|Your password has gone too}, as is your PIN. Itemised bills weren't stored on the machine in {place.server|Limerick|Letterkenny}.

**When?** Over eleven nights that ended on {date.end|3 March|13 March}. That is before many people's renewal date, so an address you gave in the summer was not in it.

**How will I know?** The company is writing to everybody. The letters go out from Monday 23 October; don't believe any email or call before then. We've already seen a false one that asks for €1.99.

**Can I leave my contract?** Yes, says the regulator, but not for that reason alone. Veritel's new boss, {name.interim|Sorcha Brannigan}, told us leavers will not be charged an early exit fee if they tell the company by the end of November. The fee is normally up to €180. With other providers it goes up to €220.

**Will I get money?** Not automatically. Credit monitoring, worth perhaps €60 a year, is free for {number.monitoring|two years|three years} for anyone in the group whose bank details went.

**Did they pay the hackers?** They tell us {polarity.ransom|they didn't}. In the case of Talkway, last year, nobody asked for anything; a boy of 16 had done it for fun.

**Should I change my bank account?** Nearly always no. With an account number alone nobody can take money from you, although somebody might set up a direct debit; look through your statements for the past eight months and ask your bank to refund any you don't know. It has to, for up to 13 months. In 2016 there were 1,460 such cases in the whole country, with an average loss of €84.

**Who can I complain to?** First to the company, which has ten working days. Then to the regulator (for contracts) or to the commissioner (for data). Neither can award you money. The small claims court can, up to €2,000, for a fee of €25.

**Is it safe now?** The hole has been closed since March. {name.technician|Aoife Kerrigan}, the engineer who found it, has been promoted. Make of that what you will.
--- parliament.txt 2017-10-20
TDs get three hours of "I don't recall"

{name.ceo|Declan Moynihan} is no longer chief executive of Veritel, but on Thursday he had to sit where chief executives sit: at the long table in Committee Room 3, with water and no friends.

He began with the sentence that he had already given to the papers: "{quote.ceo|I was told in March and I should have told you in March|I was told in March and I should have told them in March}." After that it got vaguer. Had he read {name.security|Pieter Vandenhoek's} memo? He had "seen it go by". Who decided on silence? "We all did, in the sense that none of us spoke." Deputy Noreen Cassidy, a Kerrywoman with a thick file, read out the email in which he had asked if the sample might be "a prank". She read it out again, with feeling.

{role.chairman|The company's chairman|The company's former chairman}, {name.chairman|Mr Staunton|Mr Stanton}, was up next. He once sat on this committee himself, from 2002 to 2007, and knew to be brief. The board, he said, had been in the dark until {order.board|two days before the announcement of 13 October|two days after the announcement of 13 October}. "{quote.chairman|We asked whether the roof was sound and were shown the carpets|We asked whether the floor was sound and were shown the carpets}." Laughter, in which he did not join.

The lawyer, Mr Tighe, who is still employed at Veritel, sent a doctor's note.

What can the committee do? Not much. It can write a report by Christmas and it can ask the government not to wait until next May to give the commissioner teeth. At present she can fine a firm the price of a good car. Helen Dunphy, who holds the office, told them she had 92 people; her Danish colleague had 120 for a country hardly bigger. The bill to carry out the European rules is at its second stage. It has been there since June.

Ms Brannigan, two days in the job, got off lightly. She repeated the pledge about {number.bank|the 310,000|the 301,000} with bank details at risk, and gave each deputy a number to ring. Deputy Cassidy rang it there and then. She was eleventh in the queue.
