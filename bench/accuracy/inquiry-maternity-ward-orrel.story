# summary: An inquiry reports on deaths at a maternity unit; national paper, health trade journal, regional broadcaster, agency
# domain: public inquiry
--- national-paper.txt 2015-03-04
Babies died because staff were afraid to call the consultant, inquiry finds

{number.babies|Eleven babies} and {number.mothers|two mothers} might have lived had staff at a hospital in the north-west sought help in time, an independent inquiry said on Tuesday in a report that describes a maternity unit at war with itself.

The inquiry, led by {name.chair|Dame Philippa Garrow|Dame Phillipa Garraway}, examined {number.cases|214 births} at Orrel Bay Infirmary between January 2005 and {date.period|June 2013}. In 20 of them it found "major failures" of care, almost four times as many as at a comparable unit in Skelby.

Midwives and doctors, the report says, did not trust each other. A small group of midwives pursued natural birth "at any cost"; obstetricians stayed away unless called, and were often not called. When things went wrong, the notes were altered, in at least six cases by people who had been in the room.

"{quote.chair|This was not a want of staff or of money, it was a want of candour|This was not a want of staff or of skill, it was a want of candour}," Dame Philippa said at the Guildhall in Orrel, where some parents held up photographs.

Stephen and Alice Corrigan lost their son Joshua in 2008, nine days after he was born with an infection that one dose of antibiotics would have cured. They asked for an inquiry the following spring and were refused four times. "We were called difficult," Mr Corrigan said. "I should like that on my headstone."

The report makes {number.recommendations|44 recommendations}, 18 of them for the hospital's trust and the rest for the wider service. It wants a national examiner who would look at every death of a mother or a newborn, and an end to a system in which midwives supervise and investigate each other. That system goes back to the Midwives Act of 1902.

The health secretary, {name.minister|Gregory Pallister|Gregory Palister}, apologised in the Commons. He told MPs that he accepted the findings in full and would answer each point by July. Labour's spokeswoman said that the previous government, her own, had missed warnings in 2009 and that she was sorry for it.

The regulator comes off badly too. Its inspectors {order.inspectors|gave the unit a clean bill of health in 2010, after they had been sent a letter about five of the deaths}. A senior official is said to have asked for that letter to be "parked".

Three other maternity units have been the subject of inquiries since 2000. The largest, at Fenwick General, dealt with ten deaths and led to a change in how such units are staffed.

Police, who interviewed 60 people over two years, brought no charges.
--- trade-journal.txt 2015-03-05
Garrow report: what it asks of trusts

Boards will need to read all 218 pages of Dame Philippa Garrow's report on Orrel Bay, but most will start at page 183.

There, in {number.recommendations|44 numbered recommendations|46 numbered recommendations}, is a programme that would alter the management of maternity care well beyond the {entity.trust|Morrow Sands|Morrow Sounds} trust, to which the infirmary belongs. The majority are aimed at national bodies. The most contentious, number 23, would take the supervision of midwives away from local supervisors. The Society of Midwives said it had "concerns about pace".

The inquiry team of six, among them two obstetricians and a former coroner, read 15,280 documents and heard {number.witnesses|118 witnesses|181 witnesses}. Its terms of reference ran {date.period|to June 2013|to July 2013}, when the trust's last chief executive but one left. Cases after that date were handled by the Royal College, which has yet to publish.

Finance staff may note what is not blamed. The unit was staffed at or above the national ratio in seven of the eight full years, and in 2009-10 it underspent by £310,000. "{quote.chair|This was not a want of staff or of money, it was a want of candour|This was not for want of staff or money, it was for want of candour}," Dame Philippa said when she presented the report {date.report|on Tuesday|on Wednesday}. She rejected as "wishful" the defence that the site was remote; Skelby, with 1,900 births a year, is further from a teaching hospital and delivers twice as many babies with a fifth of the failures.

The trust's present chief executive, {name.ceo|Imogen Thackray|Imogen Thackeray}, took over in 2014. She told HMJ that 9 of the 18 local recommendations were already in place. Twenty-two staff had been referred to their professional bodies, of whom {polarity.struck|none has so far been struck off|two have so far been struck off}. There is a new theatre next to the labour ward; until last year women were taken down a floor in a lift.

Claims against the trust for the period have cost {money.claims|£23.6m} to date. A further nine are open.

What will it cost? The department has not said. The examiner's office, on the model of the one for air accidents, might need 60 people and £9m a year. That compares with the £482m which the service paid out over births that went wrong in 2013-14, a sum that has doubled since 2007.

Analysis: Mr Pallister's promise to answer by July is brave, given that the general election falls on 7 May.
--- bay-tonight.md 2015-03-03
# Orrel Bay: "Nobody came"

**A report out today says 13 lives might have been saved at Orrel Bay Infirmary. These are the voices of some of the people it is about.**

Parents packed the Guildhall this morning to hear what they had been saying for years confirmed by {name.chair|Dame Philippa Garrow}, a retired {role.chair|High Court judge|Appeal Court judge}.

The inquiry looked at {number.cases|more than two hundred births|more than two thousand births}. In a tenth of them, mothers or babies were badly let down. Of the dead, {number.mothers|two were mothers|three were mothers}.

Alice Corrigan, whose baby Joshua lived for nine days, said she had waited for a single word. "{quote.alice|I pressed the bell and nobody came, and today somebody came|I rang the bell and nobody came, and today somebody came}," she said. Her husband was in tears beside her.

Another mother, Farida Noor, now has two healthy boys, both born in Skelby. She read out the name of the daughter she lost in 2011, and sat down.

The trust's chief executive, {name.ceo|Imogen Thackray}, met families in private for an hour. She told us: "{quote.ceo|We lied to people who deserved the truth, and I cannot make that good|We lied to people who deserved the truth, and we cannot make that good}." She was not at the trust in the years in question, having come from a hospital in Devon. Four of her predecessors {polarity.predecessors|declined to give evidence in public}.

The report says staff were frightened to telephone the consultant at night. One junior doctor was told he "had better be sure". He was not sure. He waited 50 minutes.

Not all here are comfortable with the day. Midwife Jan Prior, who retired in 2012 and is not criticised, said she had been spat at in the market. "Most of us did our best," she said. "There were three thousand good births too."

Health Secretary {name.minister|Gregory Pallister} has promised a reply to each recommendation by the summer.

The report names nobody below the rank of manager. Some parents wanted it to. "I know the initials by heart," said Dean Hallam, a crane driver, whose daughter has needed care day and night since 2006 and who was given £3.2m by a court two years ago. He would swap it, he said, for ten minutes of 2006.

A service of remembrance will be held at St Bride's on Sunday at three o'clock. A helpline is open.
--- agency.txt 2015-03-03
UK inquiry blames "want of candour" for baby deaths at hospital

ORREL, England, March 3 - The needless deaths of {number.babies|11 babies|12 babies} and two mothers at a hospital in north-west England were covered up by staff and overlooked by regulators, an inquiry concluded {date.report|on Tuesday}.

Its 218-page report is the latest to shake confidence in the publicly funded health system, two years after a scandal over neglect of elderly patients at another hospital.

Health Secretary {name.minister|Gregory Pallister} said sorry to the families "on behalf of all of us".

The head of the inquiry, former {role.chair|High Court judge} Philippa Garrow, interviewed {number.witnesses|118 people}, {polarity.predecessors|not including four former chief executives, who would speak only behind closed doors|including four former chief executives, who spoke in open session}. She faulted the Health Standards Authority, which passed the unit fit in 2010 {order.inspectors|although it already knew|because it did not yet know} of five deaths.

The {entity.trust|Morrow Sands} trust has paid out {money.claims|£23.6 million|£23.6 billion} in damages. Its chief executive said it would never again "investigate itself". "{quote.ceo|We lied to people who deserved the truth, and I cannot make that good|We lied to people who deserved the facts, and I cannot make that good}," she said.

No one has been prosecuted and {polarity.struck|nobody has lost a licence to practise}.

Around 700,000 babies are born in England each year. Stillbirths, at 4.7 for every thousand births, are higher than in Sweden or the Netherlands, though lower than a decade ago.

Pallister told lawmakers that hospitals would be rated on how openly they reported mistakes. Doctors' leaders welcomed the report but warned against "a season of blame". The Royal College of Obstetricians said that one in eight consultant posts was vacant, most of them in coastal towns.

The hospital, which has 320 beds, serves a thinly populated bay with a shipyard and two nuclear reactors. Its maternity unit delivers some 1,000 babies a year. A plan to merge it with the one at Skelby was given up in 2010 after 12,000 people had marched through Orrel to keep it.

Alice Corrigan, whose son was one of the dead, told the British broadcaster Bay Tonight: "{quote.alice|I pressed the bell and nobody came, and today somebody came}."
