# summary: A gunman opens fire in a shopping centre before Christmas; agency, local daily, national television, metropolitan paper
# domain: shooting
--- agency.txt 2018-12-09
Three dead in shooting at Brightwater mall; suspect held

DELANEY FALLS (Tri-State News) - A man armed with a semi-automatic rifle killed {number.killed|three people} and wounded {number.wounded|seven} in a crowded shopping mall on {date.shooting|Saturday afternoon|Friday afternoon} before {role.deputy|an off-duty sheriff's deputy} shot him in the shoulder, police said.

The suspect was identified as {name.suspect|Tyler James Rourke}, {number.age|26}, of nearby Pell Grove. He was in stable condition under guard at {place.hospital|St. Brendan's Medical Center}.

Police Chief {name.chief|Yolanda Mercer|Yolanda Mercier} said the first 911 call came at {number.call|2:17 p.m.|2:37 p.m.} from an employee of a shoe store on the lower level. The gunman was down within six minutes.

"{quote.chief|If that deputy had not been buying a bicycle for his daughter, I would be reading you a much longer list|If that deputy had not been buying a bicycle for his son, I would be reading you a much longer list}," Mercer told a news conference.

The dead were two women, ages 71 and {number.belov|34|43}, and a 19-year-old man who worked at {place.stand|a pretzel stand}. Their names were withheld until relatives could be told. Of the wounded, two were in critical condition late on Saturday.

Rourke, a former warehouse worker, {polarity.record|had no criminal record|had a criminal record}, Mercer said. {polarity.legal|The rifle was bought legally} in {date.bought|October}. Investigators knew of no link to any of the victims.

The Brightwater Galleria, which has 140 stores, will stay closed until at least Wednesday. About 4,000 people were inside, according to its management.

It was the deadliest shooting in the state since 2007, when a man killed five co-workers at a cannery in Port Lyle. Nationwide, 12 people died last month at a bar in California.

Witnesses described shoppers crouching behind a carousel and under the counters of a candle shop. "It smelled of cinnamon the whole time, I'll never get over that," said Rhonda Ebbers, 52, who had come with her mother. A manager at a toy store led 40 customers through a service corridor to a loading dock and then went back for a boy of about five who had hidden in a box.

Federal agents from the bureau in Harmon City were helping to trace the rifle. The state's five other large malls said they would open on Sunday with more guards.

Gov. Michael Strand ordered flags to half-staff and called for "prayers first, and then an honest conversation". A bill to raise the age for buying rifles to 21 died in committee in March.
--- delaney-ledger.txt 2018-12-10
'I just kept counting the children'

Deputy who ended the rampage had stopped to look at bicycles

By two of our reporters

{name.deputy|Luis Carranza|Luis Carrasco} had one hand on the handlebars of a purple bicycle when he heard what he took for a dropped pallet. Then he heard it again, and again.

The {role.deputy|Harmon County sheriff's deputy} pushed his wife and daughter behind a stockroom door, drew the pistol he carries off duty and walked toward the noise. From behind a planter {number.shots|he fired four times|he fired five times}. One round struck {name.suspect|Tyler Rourke} in the shoulder, and the shooting stopped.

It was over less than six minutes after it began, on the second Saturday of the shopping season, with a school choir waiting to go on beneath the tree. "I just kept counting the children," said the choir's director, Annalise Voss. "Twenty-two, twenty-two, twenty-two." None of the singers was hurt.

On Sunday the victims had names. {name.victim|Doris Wainwright, 71}, taught second grade at Pell Grove Elementary for three decades. Katrina Belov, 34, a dental hygienist, had come in to return a coat. {name.young|Marcus Tate, 19}, had been promoted on Friday. "He was going to run that stand like it was a restaurant," said his brother.

{number.wounded|Seven others} were shot. Two of them, a mother of three and a security guard, remained in critical condition at {place.hospital|St. Brendan's}; four have gone home, and one was moved to a burn unit because of injuries from a deep fryer that tipped over. Another nine people were treated for falls and panic attacks.

{name.chief|Police Chief Yolanda Mercer}, who took over the department in 2016, said that officers had been {order.officers|on the way but not yet at the doors} when the gunman fell. In the past year her force had trained twice in the same mall. "{quote.chief|If that deputy had not been buying a bicycle for his daughter, I would be reading you a much longer list|If that deputy had not been buying a bicycle for his daughter, I would be reading you a far longer list}," she said.

Rourke lost his job at the Fairlane distribution center {date.fired|in September|in November} after what a former supervisor described as "a stupid fight over a locker". Neighbors on Cobb Street knew little of him. He kept a dog, which was taken to the county shelter.

Mr. Carranza, 38, is on paid leave, as the rules require. Someone paid for the bicycle and had it delivered.
--- national-tv.md 2018-12-10
# Mall suspect charged with three counts of murder

Prosecutors have filed three counts of murder and {number.wounded|seven|six} of attempted murder against the man accused of opening fire on Christmas shoppers in Delaney Falls {date.shooting|on Saturday}.

{name.suspect|Tyler Rourke}, 26, appeared by video from his hospital bed on Monday. He spoke only to confirm his name. Judge Harlan Dove refused bail and set the next hearing for January 14.

District Attorney {name.prosecutor|Stephanie Lindqvist|Stefanie Lindquist} said it was too early to say whether the state would seek the death penalty, which was last carried out there in 1999. "{quote.prosecutor|We will not be hurried and we will not be shouted at|We will not be hurried and we will not be shouted down}," she said outside the courthouse.

A court filing gives the clearest timeline yet. Rourke parked by the east entrance at 2:09 p.m., sat in his car for some minutes and went in with the weapon under a raincoat. The first emergency call was logged at {number.call|2:17}. He is alleged to have fired 31 rounds from a Corwin AR-9 bought at a store in Millport, {date.bought|on October 20|on November 20}, after passing a background check.

He {polarity.record|has never been arrested}, but a roommate told detectives he had talked of "making a list". No such list has been found. The filing says three mobile phones are being examined.

The mall's owner, {entity.owner|Castlegate Properties|Castlebridge Properties}, which runs 17 other centers, is adding guards at all of them.

What we know about the weapon: the model was introduced in 2014 and sells for between $850 and $950. A magazine holds 30 rounds; Rourke is said to have carried three. Two of the state's neighbors limit magazines to ten. A similar limit here was struck down by a court in 2011, and an appeal was dropped after the election of the following year.

What we don't know: why. "Everybody wants there to be a letter," a detective told us. "There's usually a letter." The court has ordered an evaluation by two psychiatrists, one for each side, before the January hearing.

Gun control groups and gun owners have both claimed Deputy Carranza as an argument. He asks to be left out of it. "I'm a dad who was shopping," he said in a statement read by his union.
--- metro-standard.txt 2018-12-11
After Brightwater, an old quarrel

By our political editor

The funeral of Doris Wainwright is on Friday. The quarrel has not waited.

The dead were two women, ages 71 and {number.belov|34}, and a 19-year-old man who worked at {place.stand|a pretzel stand|a perfume counter}. Two of those who were hurt remained in critical condition on Monday night, according to Tri-State News.

On Monday, as {name.suspect|Mr. Rourke} was being charged over the deaths of {number.killed|three people} at a mall in Delaney Falls, legislators of both parties in the capital were already reaching for the bills they had filed the year before. Senator Joan Pickett, a Democrat, wants nobody under 21 to be able to buy a rifle. That would have made no difference in this case: the suspect is {number.age|26}. Her colleague Dwight Sams, a Republican, would allow off-duty officers to carry arms in schools, "because we have just seen what happens when one is there".

What did happen is not much in dispute. A deputy, {name.deputy|Luis Carranza}, shopping with his family, {number.shots|fired four shots} and hit once. The first patrol officers {order.officers|came through the doors ninety seconds later|had been in the building for ninety seconds by then}.

Nor is it disputed how the weapon was got. {polarity.legal|The sale was lawful|The sale was unlawful}; the buyer filled in the form, waited three days, and paid $879. He had been dismissed {date.fired|in September} by a logistics firm. He used a credit card.

The last time lawmakers here acted after a shooting was in 2008, the winter after the cannery at Port Lyle, when they made it a felony to sell a gun to a person under a restraining order. A lobbyist who fought that law, and who asked not to be named, expects nothing this time. "They will hug, they will hearing, they will go home," he said.

The prosecutor, {name.prosecutor|Stephanie Lindqvist}, is a Democrat who faces re-election in two years. She asked both sides for patience: "{quote.prosecutor|We will not be hurried and we will not be shouted at}."

At the {entity.owner|Castlegate} mall the tree has been switched off. Flowers for {name.victim|Mrs. Wainwright}, for {name.young|Mr. Tate} and for Ms. Belov lie three deep at the east door. The mall reopens on Wednesday.
