# summary: Two prisoners break out and are hunted for sixteen days; wire, capital paper, local weekly, governor's office
# domain: police case
--- wire.txt 2015-06-22
Second fugitive captured, ending 16-day manhunt

MILLER'S CROSSING (Tri-State News) - The second of two convicts who tunneled out of a maximum-security prison was captured alive {date.captured|on Sunday|on Saturday} in a hunting cabin, two days after his companion was shot dead, ending one of the largest manhunts in the state's history.

{name.second|Wendell Roy Stroud}, 44, was found asleep by {name.trooper|State Trooper Allison Beck}, who was checking cabins along Otter Creek alone. He was unarmed and {polarity.resist|offered no resistance}.

"{quote.trooper|I told him the walk was over and he said he was glad of it|I told him the hunt was over and he said he was glad of it}," Beck said, according to her commander.

The other man, {name.first|Darnell Koss}, was killed by federal agents {date.killed|on Friday} {place.killed|north of Tolliver} when he raised a shotgun. He had been serving life without parole for the murder of a sheriff in {date.murder|1997}. Stroud, convicted of beating a former employer to death, was serving 25 years to life.

The two were found missing from the Garrick Correctional Facility at the 5:30 a.m. count on June 5. They had cut through the steel backs of their cells, crawled along a catwalk and out through a steam pipe to a manhole. On the pipe they left a yellow note with a smiley face that said "{quote.note|Have a nice day}".

More than {number.officers|1,300 officers|3,100 officers} searched woods and swamps at a cost of about $1 million a day. They were helped by 22 dogs and hindered by rain.

{name.worker|Joanne Sipes}, a civilian who ran the prison's tailor shop, has been charged with smuggling hacksaw blades in frozen hamburger meat. She pleaded not guilty. She was to have picked the men up but lost her nerve, prosecutors say.

It was the first escape from the prison's main block since it opened in 1865. In 1974 three men got away from its farm and were caught within a day.

The escape set off a debate about the prison, a gray fortress 20 miles from the border known to inmates as "Siberia". It holds some 2,700 men. Schools within 15 miles were closed for a week, and residents slept with guns by the bed. "I'm going to leave my porch light on tonight, out of habit," said Kyle Dufresne, a retired plumber.

Fugitives are rarely at large for long: of 1,330 who escaped from state prisons across the country in 2013, all but a few dozen were back within the month.

Stroud was being treated at a hospital for dehydration and bug bites.
--- capital-times.txt 2015-06-23
After the manhunt, the questions

By our prisons correspondent

Everyone at Garrick knew about the honor block. Men who had behaved for years lived there, cooked their own dinners and wore, on occasion, their own clothes. It is there that {name.first|Darnell Koss|Darnell Kost} and {name.second|Wendell Stroud|Wendall Stroud} had neighboring cells, and there that, for at least seven weeks, they sawed each night into a wall of quarter-inch steel.

How does one do that without being heard? There is a rule that guards must look at each man every two hours and see skin. On 32 of the 49 nights, an audit begun last week indicates, the log was filled in beforehand. Nine guards and the superintendent, {name.superintendent|Curtis Wardlow}, were {polarity.leave|put on leave} on Monday. The inspector general, {name.inspector|Catherine Lisle}, has been given 90 days.

The governor, who {order.governor|walked through the pipe himself on the day after the escape|walked through the pipe himself on the day before the capture}, has been quick with adjectives. He has been slower to explain why three requests for cameras in that tunnel, the last of them in 2012, came back from the capital with a stamp. The price then: $640,000, or less than a day of looking for the two.

Most is known about the woman. Ms. Sipes, 51, is married to a maintenance man at the prison, {polarity.husband|who is not accused of anything|who has also been charged}. She told investigators, over three long interviews, that Stroud "made me feel like somebody was listening". She brought him glasses with lights, drill bits and, in April, two pounds of ground beef with blades inside. A guard, Eugene Marr, took the meat past the metal detector as a favor; he got a painting in return. His lawyer says that he did not know. If convicted she faces up to eight years.

There was to have been a car at the manhole at midnight. There was none, since Ms. Sipes had gone to a hospital with what she believed to be a heart attack. So the men walked, along a railroad, for days, from cabin to cabin. In one, on June 13, they left a DNA trace and a jar of peanut butter. It is from there that the hunt, which had been looking toward Canada, at last turned the right way. Koss had by then fallen out with his partner over drink. They had separated on June 17, Stroud says.

And the note? A guard with a sense of humor has had it printed on a T-shirt: "{quote.note|Have a nice day|Have a nice stay}." He was told to take it off.

Assemblywoman Dolores Finch, who heads the correction committee, would close the block altogether. The union of guards, with 26,000 members, blames cuts; since 2011 the state has shut 13 prisons. Two other states lost prisoners this spring, in both cases through an open gate.
--- garrick-weekly.txt 2015-06-25
Doors unlocked again, mostly

Folks in Garrick County got their mail at the box on Monday instead of at the school gym. The Dairy Bar has reopened. So has the trout stream.

For sixteen days there was a trooper every half mile along Route 9, and for most of those days nobody complained. Ada Grimes, who is 90, baked for hers. The Methodists fed about 400 a day.

Now comes the talk. Who'll pay for Bill Hatcher's cabin, where the second man was lying when they got him? The door's off and the state police have the bed. He had asked them to check the place a week before. "They told me it was on a list, and I guess it was a long list," says Mr. Hatcher, who drives the plow in winter.

The arrest itself took about a minute. {name.trooper|Trooper Beck}, who grew up in Lowell Falls and pitched for the high school, went up by herself because her partner was at the car with the radio. "{quote.trooper|I told him the walk was over and he said he was glad of it|I told him the walk was over and he said he was sorry for it}," she told her old coach. She's the only one so far who didn't say it to a camera.

The one who was killed, {name.first|Koss}, died {date.killed|on Friday, June 19|on Thursday, June 18}, out past Tolliver, in the woods back of the Pike farm. A camper had been shot at an hour before. It was his cough, the word is, that gave him away.

Folks who work inside aren't saying much. Seventeen hundred people live in Miller's Crossing, and nearly half of them draw a check from the prison or did. {name.worker|Joanne Sipes} used to sing in the choir at St. Luke's. Her chair's been left where it was. Her husband came to Mass; {polarity.husband|nobody's charged him with a thing}, and people shook his hand.

The shop where she worked made jackets for the state's bus drivers. It has closed. That's 60 inmates with nothing to do and, says a man who guarded them for 20 years, "that's when I'd start counting spoons".

School lets out on Friday, same as it was always going to.
--- governor.md 2015-06-22
# Governor Fallon thanks law enforcement after capture of Stroud

{date.captured|Yesterday afternoon}, at 3:17 p.m., the last of the two murderers who escaped on June 5 was returned to custody. I spoke by phone with {name.trooper|Trooper Allison Beck} and told her that the state is in her debt. I also spoke with the family of the late Sheriff Dale Orbison, whom Koss took from them in {date.murder|1997|1979}.

More than {number.officers|thirteen hundred} men and women from 19 agencies took part, among them the U.S. Marshals and the police of two Canadian provinces. Not one was hurt in the shooting near {place.killed|Tolliver, on the north side of town|Tolliver, on the south side of town}.

Stroud had a backpack with him, with a radio, bug spray and a map of Ohio. He {polarity.resist|surrendered without a struggle}.

A full review is under way. I have directed {name.inspector|Inspector General Catherine Lisle} to report by the end of September on every failure that led to this, from the meat to the manhole, which {order.governor|I inspected in person on June 6}. {name.superintendent|Superintendent Wardlow|Superintendent Wardlaw} and nine officers have been {polarity.leave|placed on administrative leave|dismissed from the service}. They are not charged with a crime. The one correction officer who has been, Eugene Marr, was suspended on June 12.

The honor block is closed until further notice. As of tonight, cell checks at all facilities will be made hourly, and supervised.

I want to say a word to the people of Garrick County. For more than two weeks you have had strangers in your barns. You have been searched on your way to work and have gone without ball games, and the complaints my office got could be counted on one hand. (There were four. Two were about helicopters.) The state will reimburse the county for overtime, which we estimate at $1.1 million, and the fire companies for fuel.

Other facilities have been inspected in the meantime. At three of the 17 maximum-security prisons we have found tools that were not locked up. At one, the tunnels had not been walked since 2013. Those superintendents will hear from me directly.

The reward of $100,000, $50,000 for each man, will not be paid in the case of Koss, who was found by officers. In the other it is being considered. Residents with damage to property should apply by July 31.
