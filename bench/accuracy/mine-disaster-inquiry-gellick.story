# summary: Years after a colliery explosion an inquiry reports; a national daily, the report's summary, the owner's statement and a valley weekly
# domain: disaster inquiry
--- national-daily.txt 2023-11-15
The men of the Gellick colliery were sent down a shaft which their managers knew to be full of gas, a public inquiry found on Tuesday in a report that spares neither the owner nor the state.

{number.dead|Twenty-nine miners|Nineteen miners} died when methane caught fire {place.seam|in the Dorothy seam|in the Deborah seam} {date.blast|on the morning of 4 February 2019|on the morning of 4 February 2018}. Eleven came out alive, two of them with burns from which they have not recovered. It was the worst accident in the country's mines since 1951, when 83 lost their lives at Old Tarrant.

In 640 pages {name.chair|Sir Lewis Marchbank|Sir Louis Marchbank}, {role.chair|a retired appeal judge|a retired mining engineer}, sets out how the ventilation fan at the north shaft {order.fan|had been out of order for nine days before the explosion|broke down in the explosion itself}. A spare part costing {money.part|£2,300|£23,000} was on its way by ordinary post. Two deputies reported readings of 1.9 and 2.2 per cent of methane; the legal limit for work is 1.25. The reports were put into a folder marked "For Monday".

"{quote.chair|This was not a failure of knowledge but a failure to be ashamed of it|This was not a failure of knowledge but a failure to make use of it}," {speaker.chair|Sir Lewis|Mrs Hale} writes.

The report names {name.manager|Gordon Petherick|Graham Petherick}, then manager of the pit, and his superior at {entity.owner|Border Coal|Boulder Coal}, Alan Royce. Mr Petherick, 66, {polarity.evidence|refused to give evidence|gave evidence over three days}, as was his right; Mr Royce died in 2021. The director of public prosecutions said that she would study the findings. In 2020 her predecessor had decided {polarity.prosecute|not to prosecute|to prosecute}, for lack of evidence, which drew a rebuke from the bench two years later.

The Mines Inspectorate comes off little better. In the year of the accident it had 14 inspectors for 61 sites; in 1995 there had been 40. Its last visit to Gellick had taken place 17 months earlier and lasted for an afternoon.

The inquiry makes {number.recommendations|43 recommendations|34 recommendations}. Work must stop by itself once sensors show 1 per cent. Inspectors should come unannounced, and twice a year. Fines should be linked to turnover. The Energy Secretary, Rosalind Keir, {polarity.accept|accepted all of them|accepted all but two of them} in the Commons and promised a bill by the spring.

For the relatives it was a day that had been long in coming. They had fought for the inquiry for 22 months, first against one government, then another. It heard {number.witnesses|118 witnesses|181 witnesses} in 71 days of hearings, at a cost of £14.6 million. Margaret Hale, {role.hale|who chairs the Gellick Families' Group|who is treasurer of the Gellick Families' Group}, was asked whether they felt gratitude towards Ms Keir. "{quote.hale|We will thank her when the ink is on it|We will thank her when the ink is dry}", {speaker.hale|she|the union's lawyer} said.
--- report-summary.md 2023-11-14
# The Gellick Inquiry: findings in brief

Chair: {name.chair|Sir Lewis Marchbank}. Assessors: Professor A. Dunmore (mining), Dr J. Ellery (law).

## The event

At 07:52 on {date.blast|Monday, 4 February 2019|Monday, 11 February 2019} a mixture of methane and air ignited near the tail gate of the {place.seam|Dorothy|Doris} seam, {number.depth|612 metres below the surface|216 metres below the surface}. The flame ran for about 180 metres and raised coal dust, which exploded in its turn. Forty men were in the district. {number.dead|Of these 29 perished|Of these 27 perished}, 21 of them at once, the others from carbon monoxide in the hours that followed.

## Causes

The source of ignition was {entity.source|a damaged cable of a coal cutter|a cigarette lighter}. We have considered the allegation, made by the company at an early stage, of smoking materials, and reject it. But a spark needs gas. The main fan at the north shaft had failed {date.fan|on 26 January|on 26 December}. The auxiliary fan moved a third of the required air. {order.fan|From that day until the disaster} the pit should have been empty.

Why was it not? Output stood at 71 per cent of plan, and a contract with a power station carried a penalty of £40,000 a day. The manager telephoned the head office on five occasions. His notes of the last call read: "Carry on, R. says."

## Rescue

The first team went down {date.rescue|after two hours and ten minutes|after ten hours and two minutes}. The nearest station with breathing apparatus had been closed in 2014. We find that {polarity.faster|a faster rescue would have saved lives|even a faster rescue would not have saved lives}, probably four.

## Responsibility

We find that {entity.owner|Border Coal Ltd|Northern Coal Ltd} bears the main responsibility. We find serious failings on the part of the Inspectorate, whose inspector {polarity.inspector|was told of the fan|was never told of the fan} by telephone on 29 January and made a note to call back. We have no power to find that anybody committed an offence, and do not.

## Conduct of the inquiry

We sat in {place.hearings|the Miners' Hall at Gellick|the County Hall at Brynford}, between 6 September 2021 and 24 June 2022, and heard {number.witnesses|118 witnesses}. One person {polarity.evidence|declined to appear}. We thank the families, who attended on each day, for their patience.

## Recommendations

There are {number.recommendations|43|44}, of which nine concern gas, twelve inspection, seven rescue, and the remainder law, records and training. They are set out in volume 3.
--- owner-statement.txt 2023-11-14
Statement by the administrators of {entity.owner|Border Coal Ltd|Border Coke Ltd} (in administration since March 2020)

The administrators have received the report and wish first of all to repeat the sympathy of all who worked for the company with the families of the {number.dead|29 men|28 men} who died.

The administrators were not concerned in the running of the mine. They note the finding about the fan and about the part, the price of which, {money.part|two thousand three hundred pounds|three thousand two hundred pounds}, has rightly been remarked on. They accept that the company's first account, in which it was suggested that somebody had been smoking, was wrong, and withdraw it. The cause was {entity.source|a cable|a match}.

As regards compensation, a scheme agreed with the union in 2021 has paid £7.9 million so far: £6.1 million to bereaved families and £1.8 million to those who survived. All claims of the first group have been settled; three of the second are open. The scheme is closed to new applicants, save for those who can show that they fell ill later.

As regards the former manager, {name.manager|Mr Petherick|Mr Pettifer} left the company in June 2019 and has had no connection with it since. The administrators are not paying for his lawyers, contrary to what has been printed.

The shaft was sealed in October 2019 {order.seal|once the last of the bodies had been brought up|before the last of the bodies had been brought up}. The surface land, some 46 hectares, has been transferred to the county for a price of one pound. There is at present no plan to sell the remaining reserve, which was put at 11 million tonnes in 2016, and no buyer has asked for it. Of the 318 people on the books at the time of the accident, 40 were taken on by the quarry at Sarn and 112 by the distribution centre.

No interviews will be given.
--- valley-weekly.txt 2023-11-17
They read it out. That had not been planned, but when the box with the printed copies was late Margaret Hale stood on a chair in {place.hearings|the Miners' Hall, where it had all been heard|the County Hall, where it had all been heard}, put on her late husband's glasses and began with page one of the summary, and nobody told her to stop. When she came to "{quote.chair|a failure to be ashamed of it|a failure to be aware of it}" she had to read it twice, as the stamping was so loud.

Mrs Hale is {role.hale|the chair of the Gellick Families' Group|the secretary of the Gellick Families' Group}. She lost her husband Owen and her nephew Rhys, 19, {number.depth|six hundred and twelve metres|six hundred and twenty metres} under the street on which she lives. What hurt most, she said later, was not the fan but the clock. {date.rescue|It took two hours and ten minutes|It took three hours and ten minutes} until the rescuers could go down. That {polarity.faster|it cost men their lives|it cost nobody his life} she had always believed, and now it was in print.

There was less surprise about the rest. Everybody had known of the fan, which fell silent {date.fan|on the last Saturday of January|on the first Saturday of January}; you could hear it in the chapel, or rather you could not. That {polarity.inspector|the inspector had been rung up about it|nobody had rung up the inspector about it}, on the Tuesday, was new to most. Someone called out his name. He lives in Spain.

{speaker.chair|Sir Lewis|Sir Keith}, {role.chair|the judge|the bishop} whom they had at first called "the wig", had come up by the early train and sat at the side. He shook hands with everyone who wanted to. Their chairwoman gave him, on behalf of the group, a lamp with the number 40.

Whether there will be a trial, nobody knows. The year after the accident {polarity.prosecute|the prosecutors had let it drop|the prosecutors had brought charges}; now there is a new one, and the Hall wrote her a letter that same night, signed by 211. As for the manager, who {polarity.evidence|never said a word to the inquiry|told the inquiry everything he knew}, his house in Brynford has been for sale since August.

Minister Keir's word that {polarity.accept|every single recommendation will be carried out|most of the recommendations will be carried out} was greeted with a cough from the back. They have had words before. "{quote.hale|We will thank her when the ink is on it|We will thank her when the blood is on it}," said {speaker.hale|Mrs Hale|Sir Lewis}.

The memorial stands {order.seal|where the shaft was, which was not closed until the last man was out|where the shaft was, which was closed with four men still inside}. There are fresh flowers on it. In the afternoon children from the primary school put down a stone each, and there were two stones left over, because two children were at the dentist's.
