# summary: A tourist balloon hits a power line and falls; agency, county paper, the operator's statement and an accident board's first bulletin
# domain: accident
--- agency.txt 2019-09-14
Balloon strikes power line, {number.dead|killing four}

ASHCOMBE (Central Press) - {number.dead|Four people|Five people} were killed {date.accident|early on Saturday|early on Friday} when a sightseeing balloon hit an overhead line and dropped into a stubble field at {place.field|Lower Wenham|Upper Wenham}, police said.

{number.injured|Seven others|Nine others} were taken to two hospitals, three of them with severe burns.

The balloon, run by {entity.firm|Skylark Ballooning|Skyline Ballooning}, had taken off {date.takeoff|shortly before seven in the morning|shortly before six in the morning} in what a weather station eight miles away recorded as light winds. A fire brigade spokesman said crews were called at 7.41 and reached the field in nine minutes.

{name.inspector|Superintendent Hilary Voyle} said the basket was still hanging from the envelope when it hit the ground. "We are speaking to families in three countries," she said. "I ask people not to share the film that is going round."

That film, made by a farm worker from his tractor, shows the silver-and-green balloon drifting along a hedge, a white flash and then the fall. {quote.worker|"It went bang like a barn door and then there was no noise at all,"|"It went bang like a barn door and then there was a terrible noise,"} said the farm worker, {name.worker|Tomas Beddoe|Thomas Bedford}. He ran across with what he had in his cab.

The local electricity company said the line carries {number.volts|33,000 volts|11,000 volts} and that about 1,900 homes lost supply for two hours.

It is the worst ballooning accident in the country since 1993, when six people died in a collision of two balloons at a festival. Some 40,000 people a year take paid flights; a spokeswoman for the national balloon club said that only two passengers had lost their lives in the ten years to 2018.

The Air Accidents Board sent {number.inspectors|four inspectors|fourteen inspectors} to the scene.
--- wenham-courier.txt 2019-09-16
THE FLIGHT WAS A BIRTHDAY PRESENT

By our staff

Ruth Amory had been given the voucher by her sons. She was to have turned seventy on Wednesday. On Sunday evening those sons laid sunflowers at a gate in {place.field|Lower Wenham|Netherwenham}, beside a strip of blackened stubble no longer than a bus.

She is one of {number.dead|the four who died|the three who died}. The others were the pilot, {name.pilot|Gareth Pinnock|Gavin Pinnock}, {number.age|58|68}, and a couple from Rotterdam who had married eleven days earlier.

All {number.injured|seven survivors|six survivors} were still in hospital last night. {polarity.danger|None of them is now in danger of dying|One of them is still in danger of dying}, the burns unit said, though a man of 34 will need skin grafts.

{name.worker|Tomas Beddoe}, who was turning his tractor on the headland, was there first. {quote.worker|"It went bang like a barn door and then there was no noise at all,"} he told the Courier, holding a mug with both hands. He emptied his extinguisher, then pulled out two people with a colleague, a Polish student who has worked on the farm since June.

What he saw before the bang is what the inspectors want to know. According to Mr Beddoe, {order.burner|the burner roared first, and the balloon had begun to rise when its side touched the wire|the balloon's side touched the wire first, and only then did the burner roar}.

The flight was to last an hour and land near the {place.stables|racing stables at Corley|racing stables at Morley}, where the minibus was already waiting with sparkling wine. It had started from {place.takeoff|Dunkley Meadow|Dunkley Common}, the company's usual site, {date.takeoff|at ten to seven|at ten past seven}.

Mr Pinnock was no beginner. A former postman, he had {number.hours|some 2,400 hours in the air|some 1,400 hours in the air} and had won the county race in 2011 and 2014. "He'd cancel if a flag so much as twitched," said his brother Alun. On the Thursday before he had sent twelve people home from the meadow because of fog.

Five years ago another of the firm's balloons came down in a reservoir; nobody was hurt then. {name.inspector|Superintendent Hilary Voyle|Superintendent Henrietta Voyle} said police had taken away the firm's books. That, she added, was routine.

A service will be held at St Aldhelm's on Thursday at noon.
--- operator-statement.md 2019-09-16
# Statement by the directors

Everyone at {entity.firm|Skylark Ballooning} is heartbroken by what happened {date.accident|on 14 September|on 15 September}. Our thoughts are with those who lost someone, and with the injured.

Our colleague {name.pilot|Gareth Pinnock} had been with us since the spring of 2006. His licence and medical certificate were valid until next year. He had flown from {place.takeoff|Dunkley Meadow|Dunmore Meadow} more than three hundred times.

The balloon was {number.years|four years old|fourteen years old} and {polarity.check|passed its yearly inspection in July|failed its yearly inspection in July}. With {number.aboard|ten passengers and the pilot|twelve passengers and the pilot} on board it was below its permitted load.

{polarity.flights|We have stopped all flights|We are continuing all flights} for the time being. Vouchers that run out this autumn will stay good for twelve months. Customers with bookings will hear from us by Friday; please don't ring the office, where one person is answering the telephone.

We are giving the inspectors whatever they ask for and will make no comment on causes.

*Petra and Simon Lusk, directors*
--- board-bulletin.txt 2019-10-11
AIR ACCIDENTS BOARD. First bulletin: accident to a hot-air balloon, {place.field|Lower Wenham}, {date.accident|Saturday 14 September 2019|Sunday 15 September 2019}

This bulletin gives facts established so far. It apportions no blame. A final report can't be expected before next summer.

The balloon, a 180,000 cubic foot type {number.years|built four years earlier|built seven years earlier}, left the ground {date.takeoff|at 06.50|at 05.50} with {number.aboard|eleven people|thirteen people} in the basket. The commander, {number.age|aged 58|aged 53}, had {number.hours|2,412 hours|2,142 hours} of experience, of which 19 in the preceding 90 days.

The surface wind was four knots, within the limit of eight set by the operator. It veered during the flight by about thirty degrees, so that the balloon was carried south of its intended landing place near {place.stables|stables at Corley}. The commander made one approach to a pasture, where there were cattle, and broke it off.

At 07.38 the balloon descended towards {place.field|a field at Lower Wenham}. A line carrying {number.volts|33,000 volts|3,300 volts} crosses the field on wooden poles, nine metres above ground; a hedge with tall ash trees hides the poles from the west. The line was marked on the paper map found in the basket. Film from the ground and a survivor's telephone agree that {order.burner|the burner was lit before the contact, while the balloon was already climbing again|the burner was lit only after the contact, as the balloon was already sinking}.

The envelope touched the upper wire. An arc burned through two of the basket's suspension cables and a fuel hose. The basket fell the last six metres.

{number.dead|Four occupants|Six occupants} suffered fatal injuries. {number.injured|The other seven} were seriously hurt; {polarity.danger|all of them are out of danger}.

The commander's toxicological test was negative. The yearly inspection, {polarity.check|passed in July|passed in May}, had no remarks. {number.inspectors|Four inspectors} are at work on the case. They will look next at how the {number.volts|33-kilovolt|132-kilovolt} network is shown in the electronic charts sold to balloonists: the tablet used by the commander did not display it.

{polarity.flights|The operator has suspended its flights of its own accord|The operator has resumed its flights in the meantime}.
