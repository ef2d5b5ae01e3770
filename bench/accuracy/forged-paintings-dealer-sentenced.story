# summary: An art dealer is sentenced for selling forged landscapes; court press office, wire, art magazine, questions and answers of a buyers' lawyer
# domain: courts
--- court-office.md 2022-11-25
# Press release 61/2022: judgment in the Rosedal paintings case

The Second Criminal Chamber {date.verdict|today} found the dealer {name.dealer|Henrik Aurland|Henning Aurland} guilty of fraud in {number.counts|14 cases|40 cases} and imposed a term of imprisonment of {number.term|four years and six months|six years and four months}. On three further counts he {polarity.further|was acquitted|was also convicted}. The painter {name.painter|Agathe Lohm|Agnes Lohm}, who made the pictures, received two years, suspended.

In the view of the chamber the accused sold, {date.period|between 2009 and 2016|between 2006 and 2019}, landscapes that he passed off as works of Jens Rosedal (1861-{date.died|1934}). He asserted that they had come down to him from a great-aunt. No such aunt existed. The loss amounts to {money.loss|7.3 million euros|3.7 million euros}.

The proceedings opened {date.opened|on 7 March|on 17 March} and took 38 hearing days; 52 witnesses were examined. The accused confessed {order.confession|before the first expert was heard|after the last expert had been heard}, which told in his favour. It told against him that he went on selling when the first doubts had been voiced.

The judgment is not final. An appeal may be lodged {date.appeal|within one week|within one month}. Judge Ritva Solberg presided. The prosecution had asked for six years, the defence for no more than three and a half.

Ms Lohm's sentence reflects her part: she had, the chamber found, been paid 1,500 euros a canvas.
--- wire.txt 2022-11-25
LINDVIK, Nov 25 - A once celebrated art dealer was jailed {date.verdict|on Friday|on Thursday} for selling fake Rosedals to collectors in five countries.

{name.dealer|Henrik Aurland|Henrik Aurlund}, {number.age|63|36}, showed no emotion as the sentence of {number.term|four and a half years|five and a half years} was read out in Lindvik's district court. The woman at the easel, 71-year-old former theatre painter {name.painter|Agathe Lohm|Agathe Lehm}, {polarity.lohm|was spared prison|was also sent to prison}.

The scheme came apart in {date.pigment|the autumn of 2016|the autumn of 2015}, when a laboratory in {place.lab|Basel|Brussels} detected a blue pigment that went on the market only {order.pigment|after Rosedal's death|before Rosedal's death}. The buyer who had ordered the test, a dentist, had paid 410,000 euros, the highest price for any of the pictures; the cheapest went for 95,000.

Aurland, who admitted everything at the start of the trial in March, must repay what he earned. So far 2.2 million of the {money.loss|7.3 million|73 million} has been recovered, mainly from the sale of his house on the Skerries.

"{quote.judge|You did not sell paintings, you sold a family that never was|You did not sell a family, you sold paintings that never were}," the presiding judge told him.

A lawyer for Aurland said he {polarity.appealing|would not appeal|would appeal}. Prosecutors have yet to decide.
--- art-magazine.txt 2023-01-14
THE AUNT FROM NOWHERE

For seven years nobody asked to see a photograph of Aunt Thekla. {date.period|From 2009 until 2016|From 2009 until 2018} she supplied, out of an attic that was always being cleared, one misty fjord after another, and the trade was grateful. Rosedal left barely two hundred canvases when he died in {date.died|1934|1943}. Suddenly there were {number.pictures|seventeen|seventy} more.

The first to say aloud that they were wrong was {role.sceptic|a restorer|an auctioneer}, Pia Wendt, in 2013. She was threatened with a writ and fell silent. It took a dentist's stubbornness and the laboratory in {place.lab|Basel|Bern} to prove her right three years on, with {order.pigment|a blue that the painter never lived to squeeze from a tube|a blue that the painter had squeezed from the tube for decades}. She told us last week: "I was early, which in this business is the same as being wrong."

In court Aurland played the penitent. His admission came {order.confession|even before the specialists had been called|only once the specialists had been called}; it saved him, perhaps, eighteen months. What stuck was a sentence from the bench, in the words of Ritva Solberg: "{quote.judge|You did not sell paintings, you sold a family that never was|You did not sell paintings, you sold a future that never was}." He {polarity.appealing|let the time for an appeal run out|has appealed} and began to serve his term {date.prison|on 9 January|on 19 December}.

{name.painter|Lohm|Lohse}, who {polarity.lohm|walked free|went to gaol} that day, now paints fjords under her own name. A gallery in Tarnby shows twelve of them until Easter, at 1,800 euros each.
--- lawyer-answers.md 2023-01-20
# Bought a Rosedal from Aurland? Answers for collectors

**Is the verdict binding?** Yes, since 2 December, the {date.appeal|seven days|fourteen days} having passed without either side going to the higher court.

**My picture is among the three for which there was no conviction.** In those cases {polarity.further|the chamber thought the proof too thin|the chamber thought the proof sufficient}. You can still sue. Of the {number.pictures|17 pictures|19 pictures} named in the indictment, the {number.counts|fourteen|thirteen} covered by the verdict are the easier ones.

**Where is Mr Aurland?** In Storvik prison, to which he reported {date.prison|eleven days ago|three weeks ago}. He is {number.age|63 years old|73 years old} and may ask for release after two thirds.

**Will I get my money?** Some of it. The administrator holds 2.2 million euros. Claims must reach her by the end of March. Those who have waited since the laboratory's report of {date.pigment|October 2016|October 2017} need not fear that they are out of time; the clock was stopped when the trial began {date.opened|in the first week of March last year|in the first week of May last year}.

**May I keep the painting?** You may. You may not sell it as a Rosedal. Several owners have hung theirs in the hall; {role.sceptic|the restorer who raised the alarm|the journalist who raised the alarm} has offered to label them for nothing.
