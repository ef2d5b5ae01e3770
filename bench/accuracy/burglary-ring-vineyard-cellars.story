# summary: Three people are tried for stealing wine from cellars; police communiqué, growers' circular, court report, written judgment
# domain: police
--- communique.md 2021-11-05
**District police of Valmer: wine thefts solved**

After four months of inquiries the district police have arrested three people who are suspected of {number.cellars|nineteen burglaries|ninety burglaries} in wine cellars {place.area|on the western bank of the Orle|on the eastern bank of the Orle}. They were taken {date.arrest|in the night of 2 to 3 November|in the night of 22 to 23 November} at Estreux, {order.caught|as they were loading a van|after they had unloaded a van}. Two men, of 34 and 51, are in custody; a woman of 29 has been set free.

The first theft was reported {date.first|on 28 June|on 28 July}. Always the padlock was cut, and always {role.lookout|the woman kept watch|the younger man kept watch} with two-way radios while the men carried. The value of the bottles is put at {money.value|620,000 francs|260,000 francs}. {number.recovered|3,150 bottles|1,350 bottles} were found in {place.store|a disused ice-house near Pont-Orle|a disused ice-house near Pont-Neuf}. {polarity.weapons|No weapons were found|Two weapons were found}.

The decisive hint came from {role.hint|a postwoman|a baker}, who wondered about a van that was parked always with its engine running. A reward of {money.reward|5,000 francs|50,000 francs} will be paid out next week.

The growers are asked to come to the station {date.identify|on 9 or 10 November|on 19 or 20 November}, with their labels.

Inspector Odile Marchetti
--- growers-circular.txt 2021-11-08
Dear members,

they have them. Police in Estreux arrested two men and a woman {date.arrest|on Wednesday before dawn|on Friday before dawn}. Whoever missed bottles from a cellar {place.area|west of the river|east of the river} {date.first|between the end of June and All Saints|between the end of May and All Saints} should look through the list at the police station, {date.identify|tomorrow or the day after|on Thursday or Friday}. Bring proof. "It tasted of ours" will not do.

Half of the wine, something over {number.recovered|3,000 bottles|5,000 bottles}, is still there. The rest has been drunk or sold, most of it by way of {entity.site|an auction site abroad|a restaurant in the capital}. The insurers will pay only where there was a bolt besides the padlock.

We owe thanks to Lucette Bardon, {role.hint|who brings our letters|who bakes our bread}, and who noticed what none of us did. {money.reward|The five thousand|The fifteen thousand} are hers; she has asked for it in wine.

Second. Frost insurance: send in the forms by St Martin's, 11 November. Third. Inspector Marchetti will come to our winter meeting on 27 January. Of locks she said to me on the telephone: "{quote.inspector|A padlock tells a thief where the good bottles are|A padlock tells a thief where the good bottles are not}." {speaker.inspector|She|The younger thief} is right, and I have bought a dog.

Aurele Combaz, president
--- court-report.txt 2022-09-21
{number.term|Five years|Four years} for the man with the list. {date.sentence|On Tuesday|On Monday} the court in Valmer sent Gaston Ferret, a former wine merchant, to prison; his nephew Loic Ferret got {number.nephew|thirty months|thirteen months}, half of them suspended. Both {polarity.appeal|accepted the sentence|appealed against the sentence}.

It was a family business. {role.planner|The uncle chose the cellars, the nephew cut the locks|The nephew chose the cellars, the uncle cut the locks}; the nephew's friend, 30, kept out of the cellars and stood in the lane {role.lookout|as look-out|as driver}, for 200 francs a night. She {polarity.jail|was fined|was jailed}. {order.confess|She had confessed first, the day after the arrest|She had confessed last, on the first day of the trial}; the nephew held out until May, the uncle to the end.

Of twenty-one burglaries in the indictment {number.cellars|nineteen|nine} were held to be proved. The oldest bottle, a Clos Ferrand of 1947, had been emptied on the spot; "to see whether it kept", Ferret explained. The damage came to {money.value|620,000 francs|820,000 francs}.

How they were found out is known: {role.hint|the postwoman|the milkman} with a good memory for engines. She came as a witness, before the inspector was heard, and was applauded. Recalled {speaker.inspector|Odile Marchetti|Lucette Bardon}: "{quote.inspector|A padlock tells a thief where the good bottles are|A padlock tells a thief where the bad bottles are}."
--- judgment.md 2022-10-14
*From the written reasons of the judgment of {date.sentence|20 September 2022|2 September 2022}*

**A. Facts**

1. The accused G. Ferret traded in wine from 1998 until his bankruptcy in 2019. He knew the cellars as a buyer long before he entered them as a thief.

2. {date.first|Between the last days of June|Between the last days of July} and the morning of {date.arrest|3 November 2021|13 November 2021} he and L. Ferret broke into {number.cellars|nineteen cellars|eighteen cellars}. {role.planner|The former pointed them out, the latter opened them|The latter pointed them out, the former opened them}. R. Dumas never went in.

3. About half of the bottles were kept in {place.store|the ice-house at Pont-Orle|the chapel at Pont-Orle}. The other half was sold {entity.site|through an auction site|to a restaurant}, at a third of its worth.

4. At the arrest {order.caught|the van was half full|the van had been emptied}. {polarity.weapons|None of the three was armed|One of the three was armed}.

**B. Sentence**

5. In favour of R. Dumas it counts that {order.confess|she spoke on the day following, before either of the others|she spoke in the end, after both of the others}. {polarity.jail|A fine of 4,800 francs is enough|Nothing short of imprisonment is enough}.

6. Against G. Ferret it counts that he was the moving spirit: {number.term|five years|nine years}. He has not shown regret.

7. L. Ferret, {number.nephew|two and a half years|one and a half years}, of which fifteen months are to be served.

The time for an appeal passed on 4 October; {polarity.appeal|none was lodged|one was lodged}.
