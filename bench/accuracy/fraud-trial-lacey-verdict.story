# summary: A fund manager is convicted of fraud; court wire, financial daily, regional paper of the victims
# domain: trial
--- court-wire.txt 2019-02-21
Fund boss Lacey guilty of £63m fraud

A jury at Marlgate Crown Court found the founder of the Silverbeck property fund guilty {date.verdict|on Thursday} of {number.counts|nine counts of fraud|ten counts of fraud}.

{name.lacey|Adrian Lacey|Adrian Lacy}, 52, had told more than 1,100 investors that their money was going into student flats. Most of it, the Crown said, went on paying earlier investors, on a vineyard in Portugal and on a racing yacht, the Second Wind.

The jury of seven women and five men deliberated for {number.hours|31 hours|13 hours}. {polarity.bookkeeper|It cleared} {name.bookkeeper|Mr Lacey's bookkeeper, Pauline Hext,|Mr Lacey's bookkeeper, Paula Hext,} of false accounting and could not agree on a tenth charge against Lacey himself, which will lie on the file.

{name.judge|Judge Helena Brightmore QC} remanded him in custody. Sentence will be passed on {date.sentence|22 March|29 March}. "{quote.judge|You must expect a long sentence and you should use the time to help those you robbed|You must expect a long sentence and you should use the time to thank those you robbed|You can expect a long sentence and you should use the time to help those you robbed}," she told him.

Lacey, in a dark suit, looked at the floor. His wife left the public gallery before the fourth verdict was read.

The trial, which opened in October, heard that Silverbeck had taken in £63 million between 2009 and 2016. Some £24 million had been paid back before the fund collapsed, leaving {money.lost|a hole of £39 million}.

In mitigation his counsel, Tobias Wray QC, said that Lacey had believed until 2013 that the flats would be built, and had paid himself no salary for the last two years. Two sites were in fact bought, in Leeds and in Dundee, and one of them has since been sold for £1.9 million. Judge Brightmore replied that a burglar who wipes his feet is still a burglar.

Detectives spent four years on the case and took statements from 417 people.

The maximum for each count is ten years. In 2014 the same court jailed a Northhaven solicitor, Giles Penrose, for eight years over a £17 million mortgage scheme.
--- financial-daily.txt 2019-02-22
Silverbeck verdict puts auditors in the frame

The conviction of Adrian Lacey closes one chapter in the Silverbeck affair and opens another: what did the accountants know?

For five years the fund's books were signed off by {entity.auditor|Coyle Hartnett|Coyle Barnett}, a mid-sized firm with 40 partners. The prosecution did not suggest that the firm was party to the fraud, but Duncan Ashgrove QC, for the Crown, told jurors that its work had been "somewhere between hopeful and asleep". The regulator is expected to decide by the summer whether to open a case. In 2012 it fined another firm, Bell Morrow, £1.4 million over a timeshare company with similar habits.

{name.lacey|Mr Lacey} was convicted {date.verdict|on Thursday|on Wednesday} after a trial of almost four months and more than {number.hours|30 hours} in the jury room. The shortfall is put by the administrators at {money.lost|£39 million|£36 million}; they have so far recovered £5.2 million, two thirds of it from the sale of the yacht and of a flat in Lisbon. Their own fees stand at £3.1 million.

Silverbeck promised 8 per cent a year, at a time when banks paid less than two. It ran no advertisements. Custom came through golf clubs, churches and, from 2013 on, a firm of retirement advisers, Garland Wealth, which earned £2.6 million in commission and went into liquidation in 2017. Garland's two directors were never charged.

There were early warnings. A retired actuary, Bernard Tull, wrote to the regulator in 2011 that the returns were "arithmetically offensive". He received a card thanking him for his interest.

Lawyers for the investors have written to Coyle Hartnett's insurers. "An auditor who looks out of the window for five years is going to be asked about the view," said {name.lawyer|Ravinder Sohal}, who acts for 340 of them. The firm said it would defend any claim "robustly".
--- eastmere-post.txt 2019-02-22
"He sat at our table": relief, and no money, for Eastmere's investors

When the foreman said guilty for the ninth time, Joyce Amery squeezed her sister's hand so hard that she left a mark.

The two retired nurses, 74 and 77, put £85,000 into Silverbeck in 2014 on the word of a man from their bowls club. They never met {name.lacey|Adrian Lacey} until he came to thank them. "He sat at our table and he ate two slices of cake," Mrs Amery said outside court yesterday. They have had £3,400 back.

Of the fund's investors, some 260 live in or around Eastmere, more than in any other town; the group they formed fills the Corn Hall twice a year. Its chairman, retired headmaster Clifford Danes, said the verdicts on {number.counts|nine counts|eight counts} had given people back their sleep. "It won't buy a new boiler, mind," he added.

Not everyone was glad of every verdict. {name.bookkeeper|Pauline Hext}, who kept the books and was accused of altering 14 invoices, {polarity.bookkeeper|was acquitted|was convicted}. She wept in the dock and later hugged one of the pensioners. "I was as big a fool as anybody," she said.

{name.judge|Judge Brightmore} gave the fund's founder until {date.sentence|22 March|22 May} to think about what he might tell the administrators. "{quote.judge|You must expect a long sentence and you should use the time to help those you robbed|You must expect a life sentence and you should use the time to help those you robbed}," were her words before he was taken down.

The group's lawyer, {name.lawyer|Ravinder Sohal|Ravinder Sohail}, now has her sights on the auditors, {entity.auditor|Coyle Hartnett}. A meeting for members will be held on 2 March at seven.

Mr Danes remembers a first meeting in 2016, when eleven people turned up and one of them defended the fund. He was the man from the bowls club. He had lost more than anybody.
