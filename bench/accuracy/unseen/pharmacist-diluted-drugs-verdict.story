# summary: A pharmacist is convicted of diluting cancer drugs; court agency, national daily, the prosecution service's release and the paper of the town
# domain: court
--- court-wire.txt 2022-03-10
Pharmacist jailed over diluted cancer drugs

VESTRUP, March 10 (Nordwire) - A pharmacist who watered down chemotherapy infusions to pay for his hobby was sent to prison {date.term|for 12 years|for 21 years} on {date.verdict|Thursday|Wednesday}.

The regional court in {place.court|Vestrup|Västrup} found {name.accused|Henning Ravnkilde|Henrik Ravnkilde}, {number.age|49|59}, guilty of {number.counts|14,500 breaches of the medicines act|15,400 breaches of the medicines act} and of fraud. It barred him from his profession for life.

{polarity.murder|The panel acquitted him of attempted murder|The panel also convicted him of attempted murder}, a charge that lawyers for the relatives had pressed. It could not be shown, said the presiding judge, {name.judge|Solveig Abrahamsen|Solvej Abelsen}, that any single patient had died sooner.

Ravnkilde, {polarity.silent|who did not speak during the trial|who spoke on two days of the trial}, looked at the floor. {speaker.appeal|His lawyer|The prosecutor} said there would be an appeal.

The damage to health insurers was put at {money.damage|17 million euros|71 million euros}. Prosecutors had originally spoken of 56 million, and dropped a third of the counts last summer.

The case came to light in {date.tip|the autumn of 2019|the autumn of 2018} through {role.tipster|the pharmacy's bookkeeper|the pharmacy's cleaner}. Police took samples during a raid.

A similar trial in Germany ended in 2018 with a sentence of the same length. Parliament has since been debating unannounced checks; the health minister hopes for a law by Christmas.
--- morgenpost.txt 2022-03-11
The man who sold water

From our reporter in the courtroom

Nobody clapped. When Judge {name.judge|Solveig Abrahamsen|Sidsel Abrahamsen} had read out the sentence, {date.term|twelve years|ten years}, there was a sound like a long breath from the benches at the back, where the women with headscarves sat.

They had hoped for fifteen, which is what the prosecution had asked. The defence had wanted an acquittal, or at most three and a half. On {number.days|44 days of hearings|34 days of hearings} the court had heard oncologists, statisticians, a vet and the accused's former wife, {polarity.silent|but never him|and on two days him}.

How did it work? {entity.pharmacy|The Swan Pharmacy|The Swallow Pharmacy} bought too little. That is what {name.tipster|Katrine Olufsen|Karin Olufsen} noticed one evening in {date.tip|October 2019|October 2017}. She was {role.tipster|keeping the books|packing the parcels} there, and for one antibody, she saw, {number.bags|about 300 bags had been billed and the substance for 80 bought|about 300 bags had been billed and the substance for 180 bought}. She copied the files on to a stick in the shape of a penguin, and {order.report|went first to a lawyer and only then to the police|went first to the police and only then to a lawyer}.

A stick, a notebook, and then, at the raid, {number.bagsseized|117 finished infusions|171 finished infusions} in a fridge. {number.weak|In 66 of them|In 56 of them} the laboratory found less than had been prescribed, in some nothing but saline.

The money, the court is convinced, went into horses. {name.accused|Ravnkilde} owned 31 of them, on an estate with an indoor arena. "{quote.judge|You knew the names of your mares, but you did not want to know the names on the labels|You knew the names of your mares, and you knew the names on the labels}," {speaker.judge|the judge|the prosecutor} told him.

{polarity.murder|He is not a murderer in the eyes of the law|He is a murderer in the eyes of the law}; that was the hardest part for many. "My sister was 38," said Anne Birk on the steps. "Somebody tell me how to prove what she'd have got."

Ms Olufsen lost her job three days after the raid. She got a medal last year and has kept the penguin. She works for a dairy now.
--- prosecution-release.md 2022-03-10
# Judgment in the pharmacy case

The Regional Court of {place.court|Vestrup} {date.verdict|today} sentenced a pharmacist aged {number.age|49|45} {date.term|to 12 years' imprisonment|to 12 months' imprisonment}.

The court considers it proven that between January 2015 and his arrest {date.arrest|on 27 November 2019|on 27 December 2019} the convicted man made and sold infusions that contained too little active substance or none. The judgment covers {number.counts|14,500 infusions|14,050 infusions} made for {number.patients|some 3,700 patients|some 7,300 patients} of 38 doctors.

{number.weak|Sixty-six|Sixteen} of the {number.bagsseized|117} preparations seized at the search were below strength. Fraud to a value of {money.damage|17 million euros|17 million kroner} was found; this amount will be confiscated.

{polarity.murder|On the count of attempted murder the court found for the accused}. {polarity.prosecutionappeal|The prosecution service will not challenge the judgment|The prosecution service will challenge the judgment}. A period of one week is open to the parties.

{polarity.staff|Proceedings against two laboratory assistants have been discontinued|Proceedings against two laboratory assistants are continuing}, since it could not be proven that they knew. An inquiry into the county's inspection office goes on separately.

Press spokesman: {role.spokesman|Chief Prosecutor} {name.spokesman|Jesper Thorn|Jesper Horn}
--- vestrup-folkeblad.txt 2022-03-12
What becomes of {entity.pharmacy|the Swan}?

The shutters in Kirkegade have been down for two years, and the white bird over the door has lost its beak. Once the {entity.pharmacy|Swan Pharmacy} was the pride of the street; {name.accused|Henning Ravnkilde|Hemming Ravnkilde}'s parents ran it before him, and his grandfather painted the bird.

After {date.verdict|Thursday's|Tuesday's} judgment the building belongs, in effect, to the health funds. Two buyers have been in touch, says the administrator: a chain and a baker.

The town itself is tired. {number.patients|Around 3,700 people|Around 37,000 people} got their infusions from here, most of them without living here. "We were asked about it on every holiday," says the mayor. At the hospital a telephone line, set up for worried patients, took 2,200 calls in its first month and two in the last.

{polarity.staff|The case against the two laboratory assistants has been dropped|The two laboratory assistants will go on trial in the autumn}; one of them now teaches, the other has moved away. {polarity.prosecutionappeal|The state is content with the sentence|The state will appeal against the sentence}, as {role.spokesman|Chief Prosecutor|Deputy Prosecutor} {name.spokesman|Jesper Thorn} told this paper, while {speaker.appeal|the convict's counsel|the relatives' counsel} had announced an appeal within minutes.

And the woman who started it? {name.tipster|Katrine Olufsen|Katrine Olesen} grew up in Nørregade. It was not courage, she says. She had found a spreadsheet that annoyed her: {number.bags|eighty bags' worth in, three hundred bags out|thirty bags' worth in, eighty bags out}. The lawyer she saw told her to keep quiet. {order.report|The police, whom she rang the week after|The police, whom she had rung the week before}, told her to keep copying.

On {date.arrest|27 November 2019|17 November 2019} she was at her desk when eighteen officers walked in past the cough sweets. What she remembers is that he offered them coffee.

Was she in court? {number.days|On all forty-four days|On all forty-eight days}. She wrote down one sentence of {speaker.judge|Judge Abrahamsen's|the prosecutor's}, she says, and reads it to us: "{quote.judge|You knew the names of your mares, but you did not want to know the names on the labels|You knew the names of your horses, but you did not want to know the names of your patients}."
