# summary: A march against a pension reform ends in clashes; agency, conservative daily, left-leaning daily, police statement
# domain: protests
--- agency.txt 2019-02-16
Tens of thousands march against pension reform in Calvenia

VESTRA, Feb 16 (Orbis) - Police fired tear gas and water cannon {date.march|on Saturday|on Sunday} at protesters who tried to break through a fence around parliament in the Calvenian capital, at the end of the largest demonstration in the country since 2003.

Unions put the crowd at 150,000. Police spoke of {number.policecount|62,000|26,000}. An independent count by Vestra Technical University, from drone pictures, came to about 90,000.

The marchers object to a bill that would raise the pension age {number.pension|from 63 to 67} by 2035 and end early retirement for miners and train drivers. It {polarity.reading|passed its first reading|failed its first reading} on February 7 by {number.vote|84 votes to 71}.

"{quote.leader|They have counted the money and they have counted the years, but they have not counted us|They have counted the money and they have counted the votes, but they have not counted us}," {name.leader|Olena Drabik}, {role.leader|head} of the Union of Public Workers, told the crowd from a truck on Mint Square.

Thirty-four people were hurt, among them {number.officers|nine police officers}, the city's ambulance service said. A student, 20, lost the sight of one eye. Fifty-eight people were detained.

The government says the reform is needed because by 2040 there will be fewer than two workers for every pensioner, against 3.1 now. "The arithmetic does not march and does not get tired," {name.labour|Labour Minister Kostan Virel|Labour Minister Konstan Virel} said on Friday.

Prime Minister Marek Solian, whose coalition has a comfortable majority, was at a security conference in Munich. An aide said he would not return early.

Similar plans brought down the government of Ilja Bronek in 2003. In neighbouring Ostria a rise to 66 was voted through last year after only two strikes.

The European Commission has asked Calvenia to bring its spending on pensions under control by 2022. The International Monetary Fund, which lent it 3 billion euros in 2011, praised the bill in December as "late but sound". Of the 27 other members of the Union, 16 have a pension age of 65 or more.

Opinion is less divided than parliament. In a poll for Radio Vestra 68 percent were against the bill, among them a third of those who vote for the parties that wrote it. Only one in five believed that the unions would win.

The second reading is due {date.second|on February 28|on February 21}. Unions have called a general strike for that day.
--- conservative-daily.txt 2019-02-18
Order on Mint Square

From our reporters in Vestra

It was a peaceful march, until it was not. Some 60,000 people, by the count of the police, walked from the Central Station to Mint Square on Saturday with trumpets and babies. At {number.time|twenty to four} perhaps two hundred of them, in black, with hoods, pulled at the fence that protects parliament. Then stones flew.

Nine officers were hurt. One, Sergeant Luka Teran, 27, has a broken jaw. His wife is expecting their first child in April. The Interior Ministry published a picture of what was collected afterwards: 41 bottles, four catapults, an axe.

{role.orsic|The police chief of the capital}, {name.chief|Colonel Danka Orsic}, defended her officers. They had {order.warning|called on the crowd to step back three times before using gas|used gas before calling on the crowd to step back}, she said, and the recording will be handed to the public prosecutor. "{quote.chief|A fence is not an opinion, and whoever tears one down is not making an argument|A fence is not an opinion, and whoever tears one down is not making a point}."

The unions {polarity.condemn|have condemned the violence}. Ms Drabik said that those in black "were not invited". Nevertheless, she has called people back to the square for a vigil every evening. She is paid 4,900 dinars a month, a little more than a deputy minister.

It is worth saying again what is at stake. Calvenia spends 13.8 per cent of what it produces on pensions; in 1995 it was 8.2. The contribution from wages has gone up five times. {name.labour|Mr Virel}, an actuary by training, does not want to touch a single pension now in payment. Miners born before 1966 keep the old rules in full.

The president, Adela Kostin, has said that she will sign if parliament so decides. As for Mr Solian, he flew home on Sunday evening, as planned, and went straight to see the injured sergeant. The coalition had one deputy ill on 7 February and should do better next time.

Shopkeepers in the old town, who lost their best Saturday since Christmas, put the damage at half a million dinars. "I am for the strike and against my window being in the street," said one, a florist of 66 who is past the age under the old law and stays on for the flowers. The insurers will want to see the police file.

On the same square 16 years ago a government gave way to noise. The pension fund was empty in six years.
--- left-daily.txt 2019-02-18
"I came to sing and I can't see"

Mila Horvan is 20, studies the viola and will never again see with her left eye.

She was standing, she says from her bed in the University Hospital, at least forty metres from the fence, with a choir. They had just finished the second verse. "I heard a sort of cough, and then there was no more choir," she said. Her mother, a nurse at the same hospital, was on duty in the emergency room when she was brought in.

It was a rubber ball, 44 millimetres across, of a kind the police bought in 2016 and have used on four occasions. {name.chief|Police chief Danka Orsic|Police chief Danka Ursic} says its use {polarity.balls|had not been authorised}; two officers have been told to hand in their weapons. An inquiry will take "weeks". The last one, into the death of a football supporter in 2012, took three years and found nobody.

The colonel found time for an aphorism: "{quote.chief|A fence is not an opinion, and whoever tears one down is not making an argument|A fence is an opinion, and whoever tears one down is not making an argument}." Neither is a rubber ball, one would like to reply.

Let us not forget why people came. Cashiers, carers, roofers are to work until {number.pension|67 instead of 63|68 instead of 63}. The average roofer in this country stops at 58, with his knees. The bill {polarity.reading|was rushed through} its first reading in four hours, at night, by a margin of {number.vote|thirteen votes (84 to 71)|thirteen votes (71 to 58)}, before the Social Council had given its opinion.

{name.leader|Olena Drabik|Olga Drabik}, the {role.leader|president|vice-president} of the public workers' union, who is 61 and started as a ward cleaner, got the loudest cheer: "{quote.leader|They have counted the money and they have counted the years, but they have not counted us|They have counted the money and they have counted the years, but they have not counted on us}." Afterwards she asked the crowd to go home. Most did. She calls what happened at the fence "{polarity.condemn|wrong, and stupid as well}".

Of the 58 who were arrested, 51 were let go by Sunday noon. Lawyers complain that some were made to kneel for hours in a garage.

The strike is set for {date.second|28 February}, when parliament sits again. Railway workers, dockers and, for the first time, the judges' clerks will join. In Ostria two days of strikes changed nothing. In Calvenia, in 2003, eleven did.
--- police.md 2019-02-17
# Statement on the assembly of {date.march|16 February 2019}

The assembly was notified by seven organisations for 80,000 participants. The number of persons present at the peak (15:10) was {number.policecount|62,000}.

At {number.time|15:40|15:04} a group began to dismantle barriers in front of the National Assembly and to throw objects. {order.warning|Following three calls by loudspeaker}, irritant gas was used from 15:52 and, from 16:05, water. The square was clear at 17:20.

Injured: {number.officers|nine officers|nineteen officers}, of whom one remains in hospital; 25 other persons according to the rescue service. The force regrets in particular the serious eye injury suffered by a young woman. Projectiles of the type KB-44 were {polarity.balls|discharged without an order|discharged on an order}. Five were fired. Two members of the Third Intervention Company have been relieved of operational duty.

Persons detained: 58, of whom six are suspected of assault on an official. The youngest is 15.

1,140 officers were on duty, 320 of them from the districts of Lom and Sedra. During the demonstrations of last autumn the figure was 600.

Damage to public property is estimated at 74,000 dinars; two trams, four bus shelters and the window of a bank were affected. The owner of a kiosk on Coopers' Row has been compensated on the spot by persons unknown, who had taken his umbrellas and came back with the money.

The force draws attention to false reports. No person died. No horse was used; the mounted section was disbanded in 2008. Pictures showing a burning police car are from another country and another year. The regulation on water cannon (Official Gazette 31/2014) sets the limit at 15 bar, and this was observed. The assembly announced for tomorrow evening has been notified for 2,000 participants and is not prohibited.

Witnesses are asked to send recordings to the address below. A press conference with {role.orsic|the Chief of the Capital Police|the Deputy Chief of the Capital Police}, Colonel Orsic, will take place at 10:00 on Monday.
