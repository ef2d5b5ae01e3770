# summary: An airliner leaves the runway in heavy rain; agency, national daily, airline's notice and a pilot-magazine piece after the interim report
# domain: aviation accident
--- agency.txt 2018-08-26
Jet skids off runway in storm, 41 hurt, no deaths

PELLWORTH, Aug 26 (Orbis) - A Norair passenger jet carrying 164 people slid off the end of a runway in heavy rain {date.accident|on Saturday night} and stopped with its nose over a motorway embankment, officials said. Everyone got out.

{number.hurt|Forty-one people} were taken to hospitals, most of them with cuts, bruises and sprained ankles. {number.serious|Three|Thirteen} were in a serious condition, among them the co-pilot.

Flight {number.flight|NR 418} from Malaga touched down at {number.time|11:36 p.m.} {order.overrun|at the second attempt}; the weather was then at its worst. The plane, {version.type|a Tessier 340-800} delivered in 2009, left the tarmac at a speed that witnesses described as "like a car on ice".

"{quote.passenger|We were clapping because we had landed, and then the clapping stopped|We were clapping because we had stopped, and then the clapping stopped}," said passenger Karel Brouwer, a dentist. "I could see headlights below the wing."

The slides on the left side {polarity.slides|did not open|opened as they should}, and people left by the doors at the back and over the right wing. It took about two minutes, an airport fire officer said.

Pellworth, the country's second airport, was shut {date.reopened|until Sunday noon|until Monday noon}; {number.flights|61 flights} were cancelled or diverted. The runway, 2,300 metres long, has been due to be lengthened since 2011, but residents went to court.

A storm with gusts of 54 knots had crossed the coast an hour before. Another airline, Aerovesta, had sent its last flight to {place.diverted|Hoxton Bay|Hexton Bay} instead.

It was the first serious accident for Norair, which started flying in 2002 and has 38 aircraft. In 2007 one of its planes lost a wheel on take-off at Oslo. No one was hurt.

Rescue teams from three towns reached the plane within four minutes, an airport spokesman said. Forty ambulances were sent. Because of the storm a helicopter that had been called from the naval base at Corran had to turn back.

Prime Minister Stefan Aldous, who interrupted his holiday, visited a hospital on Sunday morning and praised the crew. King Frederik sent a telegram. An aviation consultant, Roy Delmar, said that in about one landing in a million a plane runs off the far end. "Mostly it's grass and red faces," he said. "Here you have a motorway."

Pellworth handled 3.1 million passengers in 2017.

The Air Safety Bureau has both recorders. Transport Minister Ingrid Sollervey said she expected a first report within 30 days.
--- national-daily.txt 2018-08-27
Four metres from the M9

One gust more, one metre more of wet grass, and flight {number.flight|NR 418|NR 148} would have ended on a motorway. As it was, the nose of the Tessier came to rest four metres from the crash barrier, above two lanes full of people on their way home from the Harbour Festival.

Among those who saw it coming was lorry driver Gerry Pask, 59. He put on his hazard lights, turned his lorry across the carriageway and got out with a torch. Behind him some forty cars stopped. He has since been telephoned by the prime minister, and thought it was his brother.

Inside, it seems, the good sense was in row 22. Two off-duty nurses and a rugby team from Lorne, sixteen men and a coach, carried out those who could not walk. The cabin crew have been praised by passengers. The senior stewardess, {name.stewardess|Marta Quill|Martha Quill}, 27, opened a door, saw flames from a broken fuel line, shut it again and sent everybody back up the aisle. Firemen had the flames out within a minute.

Of the {number.hurt|41 injured|14 injured}, 33 had been discharged by last night. {name.copilot|The co-pilot, Henrik Vass,} has a broken back but can move his legs. The captain, who has {number.hours|11,200 hours} of flying behind him, walked away. They have both been tested for alcohol; the tests were negative.

Pellworth, the country's second airport, was shut {date.reopened|until Sunday noon}; {number.flights|61 flights|16 flights} were cancelled or diverted.

Why did they land? The wind at the time of touchdown was within limits, says the airport. Others had thought better of it. Aerovesta's flight from Nice had gone to {place.diverted|Hoxton Bay|Foxton Bay} and a cargo plane had turned back. A retired captain who flew into Pellworth for twenty years told us that "there is always a bus in your head, and it's the bus that will have to take them home if you divert". The union of pilots rejects such talk. It has complained for years about the runway's drainage, most recently in March. The airport's answer of 2016, that grooves would be cut "in due course", is being passed from hand to hand.

The passengers came, as on most Saturdays, from a holiday: {number.passengers|158 of them}, with six crew. Mr Brouwer, the dentist, whose sentence was heard round the world ("{quote.passenger|We were clapping because we had landed, and then the clapping stopped|We were clapping because we had landed, and then the clapping started again}"), has mislaid a shoe. In the terminal a boy of nine was asked what he'd like now. "To go by train," he said.

Norair's shares open today. In 2014, after an engine of one of its rivals had caught fire, the rival lost a tenth of its value and had it back by Thursday.
--- norair.md 2018-08-26
# Flight NR418: information no. 3

We are sorry. That is the first thing we want to say to the {number.passengers|158 passengers|156 passengers} and six colleagues who were aboard.

What we can confirm so far. The aircraft, {version.type|a 340-800|a 340-900} registered LX-NRH, {order.overrun|came to a stop 85 metres beyond the end of runway 27 after its second approach|came to a stop 85 metres beyond the end of runway 27 on its first approach}, at 23:37 local time on {date.accident|25 August|26 August}. The flight had left Malaga 40 minutes late. It had fuel for a further 70 minutes. {polarity.slides|Two slides failed to inflate|All slides inflated}; the others, and the exits above the wing, were used. All persons had left the cabin after 125 seconds.

{number.serious|Three persons} remain in intensive care at St Anne's, among whom is a member of the crew. We wish them well and will give no names.

What we do not know is why. We ask everyone, ourselves included, not to guess. The Bureau leads. Our director of flight operations, {name.director|Captain Solveig Moen|Captain Solveig Mohn}, is its contact.

Luggage will be released in about a week. Each passenger receives €1,000 at once, which does not affect any claim; the Convention provides for more. We have a telephone line in five languages. To the driver of the lorry on the M9, whose name we have only now learnt: thank you. Free flights are the least of it, and we understand that he prefers the train.

Questions we have been asked. *Is the aircraft type safe?* More than 7,000 of the family have been built; we operate 31 of them, and seven smaller Veltros. *Was the plane overdue for maintenance?* No. Its last major check took place at Shannon in February, the next was planned for November. *Had the crew been flying too long?* They had reported at 15:10. The limit for such a duty is 13 hours. *Will the aircraft be repaired?* That is for others to decide, but we don't expect to see it fly again.

We also want to say how sorry we are about the text message that went out at 00:20, in which an automatic system thanked everybody for a pleasant flight. It has been switched off.

All other flights are operating. The daily service to Malaga will use the number NR 420 from 1 September.
--- pilot-magazine.md 2018-10-05
# Interim report on NR 418: water, wind and eleven seconds

The Air Safety Bureau has kept to the minister's thirty days. Its interim report, 34 pages, came out on 24 September and will make uncomfortable reading, not just for Norair.

Touchdown was at {number.time|23:36:14|23:26:14}, 640 metres past the threshold, at 151 knots. With the tailwind that had set in during the last half minute, nine knots where the crew had been told of three, this left little to spare on a dry runway. On this one there was standing water, 4 mm deep in the touchdown zone. The spoilers came up by themselves, as they should; the reversers were selected only after eleven seconds. During eight of these, says the report, both pilots believed that the other had done it.

The crew were legal and rested. The captain, with {number.hours|11,200 hours|11,700 hours}, had been to Pellworth 60 times. {name.copilot|Henrik Vass}, who was flying the aircraft, had 1,900 hours. There had been a call to go around, from neither of them: the tape has a third voice, that of an off-duty pilot on the jump seat. It says "no". It was not heard, or not understood.

The Bureau has made four urgent recommendations. Two are for the airport: grooves before winter, and a wind sensor at the eastern end, where there is none. One is addressed to the maker of the slides, Halberd Safety, because the bottles of two of them had been filled too low; 212 others have been checked since, and seven found wanting. The fourth would have operators forbid landings with more than 3 mm of water.

There were 19 overruns of airliners around the world in 2017. Eight of them involved wet runways and a long landing. At Vila Serrana in 2007 a runway without grooves was part of a disaster that took 187 lives.

Norair has accepted everything that concerns it. Captain {name.director|Solveig Moen}, who has the thankless job of answering for it, told a safety seminar in Gothenburg last week: "We trained for the engine that fails and not for the hand that does not move." It is a sentence that ought to hang in every simulator.

{name.stewardess|Marta Quill|Marta Quell}, who closed the door on the fire, gets half a page. The report says her decision saved lives. The final version is to follow next summer.
