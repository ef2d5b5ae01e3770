# summary: Legionnaires' disease in a town is traced to a cooling tower; health institute report, regional daily, a national weekly and the laundry's statement
# domain: health
--- institute-report.md 2023-12-05
# Legionnaires' disease in Brandholt, autumn 2023: final situation report

**State Institute for Infectious Diseases**

Between 9 September and 20 October 2023 the district notified {number.cases|163 cases|136 cases} of Legionnaires' disease in residents of, or visitors to, Brandholt. {number.dead|Thirteen patients|Thirty patients} have died. In a normal year the district sees between four and seven cases. The median age of the patients was 68, that of those who died 77; 61 per cent were men. Eighty-eight were smokers or had been.

## How the source was found

The first patient, {role.first|a retired postman|a serving postman}, was admitted to the Lindqvist Hospital {date.first|on 9 September|on 19 September}. By the 15th there were eleven, and an outbreak was declared. Interviews were done with 149 patients or relatives. Their homes lay in a strip 3.4 kilometres long, {place.strip|to the east of the industrial estate at Moorgate|to the west of the industrial estate at Moorgate}, which fitted the wind in the first days of the month.

Samples were taken from 34 installations, among them 17 cooling towers, four fountains, a car wash and the indoor pool. The pool was closed as a precaution for five days; it {polarity.pool|was found to be clean|was found to be contaminated}. Legionella was found in six of the towers. In one only, {entity.firm|that of the Halvorsen Laundry|that of the Haldorsen Dairy} in Kiln Road, was it of the same sequence type as in the patients, {version.type|ST 345|ST 354}. The count there was {number.count|1.6 million colony-forming units a litre|1.6 thousand colony-forming units a litre}. The tower was shut down {date.shut|on 29 September|on 29 October}; {order.last|the last patient fell ill twelve days later|the last patient had fallen ill twelve days before}, which is within the incubation period.

## What had gone wrong

The dosing pump for the biocide {polarity.pump|had not been working|had been working} since {date.fuse|21 August|21 July}, when a fuse was removed during the installation of a new dryer and not put back. The tower is large (2.8 megawatts) and stands on a roof 11 metres high. It had been cleaned in March. Under the ordinance of 2018 it should have been registered with the district. {polarity.registered|It was not registered|It was duly registered}; nor were five others of the seventeen.

## Recommendations

1. Registration should be enforced, with inspections in every year and not, as at present, in every third.
2. Firms should be obliged to report a count above 10,000 on the same day.
3. Hospitals should test any pneumonia with the urinary antigen, and not only severe ones. In 24 of our patients the diagnosis took more than four days.

We thank {name.doctor|Dr Yasmin Tollefsen|Dr Jasmin Tellefsen}, {role.doctor|lung specialist} at the Lindqvist Hospital, whose call set the inquiry in motion, and the 21 students who knocked on doors.
--- regional-daily.txt 2023-12-06
BRANDHOLT. A fuse worth less than a cup of coffee lay behind one of the country's biggest outbreaks of Legionnaires' disease. This emerges from the final report which the State Institute for Infectious Diseases presented {date.presented|on Tuesday|on Monday} in the town hall, before some 200 citizens, many of them dressed in black.

According to the report, the water in the cooling tower of {entity.firm|the Halvorsen laundry|the Halvorsen bakery} went untreated for {date.fuse|almost six weeks|almost six months}, since {polarity.pump|the pump that should have added the disinfectant stood idle|the pump that adds the disinfectant ran as it should}. Bacteria multiplied and drifted over the roofs {place.strip|to the east, towards Lower Town|to the south, towards Lower Town}, with each gust. {number.cases|One hundred and sixty-three people|One hundred and seventy-three people} fell ill. {number.dead|Thirteen|Fourteen} did not survive.

{name.director|Professor Lene Skovgard|Professor Lene Skovgren}, who heads the institute, told the meeting that the search had been "a matter of shoe leather". "{quote.director|We had a map, a wind and a great many patient people|We had a map, a wind and not a great many patients}," {speaker.director|she|Dr Tollefsen} said. The match had been certain by 4 October, when the genetic comparison arrived; by then the tower had been still for five days. The count of bacteria, {number.count|1.6 million to the litre|16 million to the litre}, was the highest that her laboratory had measured since 2012.

District Administrator Knud Basse had to listen to harsh words. His office knew of eleven cooling towers; there are seventeen. {polarity.registered|The one in Kiln Road was not on the list|The one in Kiln Road stood on the list}. "One does not find what one does not look for," called Ellen Rask, whose father was the third to die. Mr Basse said that he had had {number.inspectors|two inspectors|twelve inspectors} for 1,900 businesses, and would have four from January.

The public prosecutor's office confirmed that it is {polarity.investigation|investigating two people on suspicion of negligent homicide|no longer investigating anyone}: the laundry's technical manager and an electrician from another firm. A trial is not to be expected before the summer after next, a spokesman said. A third inquiry, against an official of the district, has been dropped.

The families have joined together. Their lawyer, {name.lawyer|Birthe Aagard|Birgit Aagard}, represents 94 of the sick and bereaved. She wants 20,000 crowns for each of those who were ill and five times as much for those who lost somebody. The insurer, Nordic Mutual, has so far paid {money.advance|1.1 million crowns|11 million crowns} in advances.

Brandholt last saw the inside of the national news in 1999, when the brewery burned. The mayor has asked that the Christmas market, which opens on Friday with 62 stalls, should be held as it always is, though without the fountain.
--- national-weekly.txt 2023-12-14
Yasmin Tollefsen does not believe in hunches. She believes in lists. On the second Monday in September she had three elderly men with pneumonia on her ward, none of whom knew the others, and she wrote down where each of them had been in the past fortnight. There was one line that appeared three times: the bench outside the Lower Town pharmacy. She rang the district. She was told to send an email.

She sent it, and then rang the institute in the capital too. It is for that second call that her name now stands in its report. {name.doctor|Dr Tollefsen|Dr Toftesen}, 38, {role.doctor|a lung specialist|a heart specialist}, thinks this is nonsense. "Somebody picked up," she says, "that is all."

What followed took three weeks, and those weeks are what the people of Brandholt talk about. {role.first|The old postman|The young postman}, the first to be brought in, {date.first|on the Saturday|on the Thursday}, died ten days later, before anyone could tell his wife why. A woman of 54 who had come for a wedding carried the disease home to another country. The choir lost its second bass. There was a rumour about the hospital's own showers, and another one about the pool, which was shut and then {polarity.pool|turned out to have nothing to hide|turned out to be teeming with the germ}.

On the last Friday of the month, {date.shut|29 September|22 September}, two men in white overalls climbed on the roof in Kiln Road and turned a valve. {order.last|New cases went on coming for another twelve days|New cases had stopped coming twelve days earlier}; that is how the disease works, but it did not feel like that. "Each morning I thought, have we got the wrong one," says {name.director|Lene Skovgard|Lise Skovgard}, the institute's head. In her office hangs the map with its cigar-shaped smudge. "{quote.director|We had a map, a wind and a great many patient people|We had a map, a wind and a great deal of luck}": those were {speaker.director|her words|the district administrator's words} to the town. What she does not have is an answer to why it took a law of 2018 five years to reach a roof.

The laundry, which washes for nine hospitals, has opened again with a dry cooler. It employs 85 people, all of whom were tested; three had antibodies, none had been sick. Its owner, {name.owner|Torben Halvorsen|Torben Halvarsen}, goes to all the funerals to which he is admitted. There have been four at which he was not.

Could it occur elsewhere? It did, in 2010 in Sandby (28 cases, three deaths) and in 2014 in Ulm Haven (71 and five). The law was made after the second of these. In it there is a register, and in the register, as the institute has now counted, about two thirds of the towers of the country. There is money in the new budget to look for the others: {money.register|2.5 million|25 million}, for all eleven districts, over two years.
--- laundry-statement.txt 2023-12-05
Halvorsen Laundry, Kiln Road, Brandholt. Statement by the owner.

I have read the report {date.presented|that was put before the town today|that was put before the town a week ago} and I do not dispute it. {number.dead|Thirteen people|Eighteen people} have died of something that came from my roof. There are no words for it, and I shall not look for any.

To the facts. The strain in our tower was {version.type|sequence type 345|sequence type 435}, that of the sick. The electrician who fitted our fourth dryer took out a fuse; our own people should have noticed, and had a form on which to tick that the pump was running. It was ticked on each of 28 days. I have therefore parted with our technical manager. I know that he {polarity.investigation|is under investigation, as is the electrician|has been cleared, as has the electrician}, and will say no more on that.

We did not know that the tower had to be put on a register. This is no excuse. The letter of 2018 went to our former address, in Canal Street, which we left in 2015.

What we are doing. A dry cooler, without any spray, was put up in October at a price of 640,000 crowns. The old tower will be taken down in January. Every week a laboratory from outside takes water from nine points, and the results hang at the gate. Our insurance has begun to pay: {money.advance|1.1 million crowns|1.4 million crowns} up to the end of November, without anybody having to sign away a right. The sum insured is 15 million; should it not be enough, then the firm will have to be sold, and I have told {name.lawyer|Ms Aagard|Ms Aagaard-Holm}, who speaks for the families, that I would not stand in the way.

I am told that the district has had {number.inspectors|only two people|only one person} for such things. It is not for me to comment. And the state has now set {money.register|two and a half million|three and a half million} aside to find the towers that nobody has listed. I could have told them of one.

My grandfather started in 1931 with a copper and a handcart. {name.owner|Torben Halvorsen|Torbjorn Halvorsen}
