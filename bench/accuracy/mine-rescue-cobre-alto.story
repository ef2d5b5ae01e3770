# summary: Miners trapped by a flood are brought up after eight days; agency, national daily, business weekly, union page
# domain: disaster and rescue
--- agency.txt 2012-07-19
Eleven miners brought out alive after eight days

COBRE ALTO, San Telmo, July 19 (Meridian Press) - Eleven men who had been trapped by water in a copper mine since last week were brought to the surface on Thursday one by one, in a steel cage little wider than a man's shoulders, to the sound of church bells and car horns.

The first, {name.first|Efrain Toledo|Efrain Toleda}, a 23-year-old drill helper, came up at 5:12 a.m. and asked for a cola. The last was {name.foreman|shift foreman Hilario Vidal|shift foreman Hilario Vidales}, four and a half hours later.

Two of the {number.men|13 men} who were on the level when the water broke in on {date.flood|July 11|July 1} did not survive. The body of {name.dead|Santos Ibarra}, 48, was recovered {date.recovered|on Sunday|on Monday}; that of Luis Mena, {number.mena|31}, {polarity.mena|has not been found}.

"{quote.foreman|We divided nine biscuits by eleven men and nobody asked for a bigger piece|We divided nine biscuits among eleven men and nobody asked for a bigger piece}," Vidal told President Aurelia Montcada, who had spent the night at the mine.

The water came from old workings, abandoned in the 1950s, which {polarity.map|were not marked on the company's maps|were marked on the company's maps}. The men climbed into a ventilation raise above the flood, {number.depth|412 metres} underground, where a bubble of air held. Knocking was first heard on Saturday, three days after the accident {order.found|and well before any hole reached them}, by a rescuer who had stopped to tie a bootlace.

A hole 9 centimetres wide reached them on Sunday night, and through it they were sent water, glucose and a telephone. A second, of 66 centimetres, took until Wednesday evening. {entity.drill|A drill from a Canadian well company} did in three days what engineers had said would take nine.

All are weak but none is in danger, said the health minister. One has pneumonia; two have infected feet. They will stay in hospital at Rio Seco at least until Monday.

In 2010, 33 men were saved after 69 days in a Chilean mine, San Jose. In San Telmo itself 22 died at the Esperanza mine in 2003, a disaster for which no one has been convicted.

The mine, which produces 18,000 tonnes of copper a year, has been shut by court order. Its owner, Minera Alto Sur, faces {money.fine|a fine of up to 11 million dollars}.
--- national-daily.txt 2012-07-20
The boot, the biscuits and the bubble

How they were found, how they lived and how they came up

COBRE ALTO. On the third day {name.rescuer|Remedios Quispe}, a rescue volunteer with a brigade from Rio Seco, sat down on a pipe to tie her boot, and the pipe said something. It said it again. She put her ear to it. There are three knocks in the code that every miner here learns as a child, and there were three.

It would be another 26 hours before anyone knew how many had knocked.

The body of Santos Ibarra was recovered {date.recovered|on Sunday}; that of Luis Mena, {number.mena|31|37}, {polarity.mena|has not been found|was found on Wednesday}.

Those who were down there have now begun to tell it. They were {number.men|thirteen|fifteen} at the start of the night shift of {date.flood|11 July}. Around two the wall at the end of gallery 7 "sweated, then cried, then fell in", says one of them. Two were swept away. Ibarra, who had worked there for 24 years, had been ahead of the rest; he had already shouted a warning before the water took him. Without him, the foreman says, there would have been nobody to rescue.

The rest scrambled up a ladder into the raise. {name.foreman|Hilario Vidal}, a man of 56, made a list of what they had: four lamps, nine biscuits, a thermos. One lamp was lit for ten minutes in each hour. On the fifth day they ate the last crumb. "{quote.foreman|We divided nine biscuits by eleven men and nobody asked for a bigger piece|We divided nine biscuits by eleven men and nobody asked for a second piece}," he said. They told each other films.

Then the hole came, small as a saucer. The first object that was passed down was a thermometer, the second a note, "How many?". The answer: "Eleven, and we are all of us standing". It is now in the president's coat.

The rest is engineering. The big hole was begun on Sunday morning, even before the small one had got through, by a crew of {entity.drill|a well company from Canada|a well company from Croatia} that happened to be in the country to drill for water. They missed the raise by 30 centimetres and corrected. The cage was welded in a yard in Rio Seco, on a drawing from Chile.

{name.first|Efrain Toledo}, the youngest, went first because of his fever; it had been decided by lot, but the lot fell on him anyway. At 9.44 the foreman stepped out, took off his helmet and looked for Ibarra's widow. He had brought her something. He won't say what.

Her husband was buried on Tuesday. For the Menas there is no grave yet. The searchers go back down on Saturday, when the pumps, which take 190 litres out every second, will have laid the lower level dry.

President Montcada ordered a day of rest for the town. The bars took no notice, and neither did the church.
--- business-weekly.txt 2012-07-23
The price of an old map

Minera Alto Sur had a map. The trouble is that it began in 1961.

The workings from which 40,000 cubic metres of water burst into gallery 7 of the Cobre Alto mine were dug by an earlier owner, the Anglo-Telmo Company, which went bankrupt in 1958. Its plans are in the provincial archive, on linen, in good order. {polarity.map|The company's own charts did not show these galleries}, and it did not go to look. Under a rule of 2004, passed after Esperanza, it should have drilled test holes 30 metres ahead. It drilled ten.

The chief executive, Gonzalo Brehme, calls it "an oversight in a good record". Between 2005 and 2011 the firm had four deaths, the fewest of the six large mines in the country. His own mine manager wrote in {date.memo|February|January} that the floor in 7 was wet, and was told that mines are. The prosecutor has the letter.

Alto Sur is small: sales of 131 million dollars last year, of which 14 million was profit. It insures its machines and not its stoppages. Every week of closure costs 2.4 million dollars. Add {money.fine|a fine that may reach 11 million|a fine that may reach 111 million}, and claims, and a bank which may call in a loan of 38 million, and it is not clear that there'll be a mine to reopen. The shares, on the exchange of San Telmo, fell by 44 per cent in four sessions; trading has been suspended since Wednesday.

The rescue itself was cheap. The ministry speaks of 3.1 million dollars; Chile's, two years ago, cost about 20 million. The Canadians have not sent a bill. Their manager, Doug Fairweather, said that his company had got more advertising than it could ever pay for.

Copper stood at 7,640 dollars a tonne on Friday, unmoved. Cobre Alto supplies about a thousandth of the world's.

What will last is the law. The mining minister, {name.minister|Octavio Llosa}, wants 60 inspectors in place of 19, a register of old workings, and prison for directors. "{quote.minister|If I do not have this law by Christmas you may have my chair|If I do not have this law by Easter you may have my chair}", he told the unions {date.meeting|on Friday}. He said much the same in 2009, as a backbencher. Now he has a president who spent a night on a folding chair at {place.mine|Cobre Alto|Cerro Alto}.
--- union-page.md 2012-07-24
# To all branches: after Cobre Alto

Comrades, eleven are back. Two are not. We lower the flag for **{name.dead|Santos Ibarra}** and **Luis Mena**.

1. *What we knew.* The branch reported water in gallery 7 on 9 February, 3 May and 2 July. The manager passed on the report of {date.memo|February} to head office. About the other two we know nothing.
2. *What we want.* No one goes below level 4 at any mine of Alto Sur until test holes of 30 metres are drilled. Wages are to be paid in full during closure: 1,480 members are affected, 612 of them at {place.mine|Cobre Alto}.
3. *What we've been promised.* {name.minister|Minister Llosa|Minister Llosas} received us {date.meeting|on Friday, 20 July|on Friday, 27 July}. He said: "{quote.minister|If I do not have this law by Christmas you may have my chair|If I do not have this law by Christmas you may have my hat}." We've written it down.
4. *What we give.* The fund has paid 5,000 dollars to each of the two families, and 800 to each of the rescued.

Thanks go to the volunteers, above all to Sister {name.rescuer|Remedios Quispe}, whose ear found our men {order.found|before any hole had been drilled|after the first hole had been drilled}, {number.depth|412 metres|421 metres} down. She has worked for nine years as an assayer, since women are still refused as miners in two of the six mines. There's a motion about that for congress.

5. *What others do.* In Ostrava and in Silesia no face is worked within 50 metres of old water. In Chile the state has 18 new inspectors since San Jose, though it promised 45. In our own coal pits the rule of 30 metres has been in force since 1988 and there has been no inrush there since. It can be done, and the price of it, by the employers' own figures, is 2 dollars on a tonne of ore.

6. *What we don't do.* We don't sell interviews. Two of the rescued have been offered 20,000 dollars each by a television company, and that is for them to decide, not for us. The branch has been asked for the nine biscuits' wrapper. It is not for sale either; it's in the safe, next to the strike book of 1971.

The mass on Sunday, the 29th, will be at Rio Seco, for the dead of Esperanza too.
