# summary: Two provinces lose power for hours after a switching error; grid operator's notice, agency, regional daily, regulator's report summary
# domain: disaster
--- grid-notice.md 2020-07-22
# Disturbance of {date.day|21 July}

At {date.start|16.12 on Tuesday|16.21 on Tuesday} the supply of power failed in the provinces of {place.provinces|Ostravia and Lower Merrin|Ostravia and Upper Merrin}. {number.customers|1.9 million connections|1.5 million connections} were without electricity at the peak. At {date.end|23.40|22.40} everybody was supplied again.

The disturbance began in the {place.substation|Halvern substation|Halmern substation}, where {polarity.works|maintenance was being carried out|no maintenance was being carried out}. As a consequence the line to Rostheim shut itself off, and within {date.cascade|eleven seconds|eleven minutes} two further lines were overloaded. {number.plants|Five power stations|Nine power stations} separated from the grid, as they are meant to.

{polarity.attack|We can rule out a cyber attack|We cannot rule out a cyber attack}. The heat (36 degrees) was not the cause but had driven up demand to 7,100 megawatts.

Customers who had damage may write to us. Please understand that spoiled food below 50 crowns is not refunded.

{entity.grid|Transnett|Transnord}, communications
--- agency.txt 2020-07-22
Blackout hits two provinces, thousands stuck in trains and lifts

ROSTHEIM (Merrin News Agency) - Millions of people were without power {date.length|for up to seven and a half hours|for up to four and a half hours} on {date.day|Tuesday|Monday} in the country's worst blackout in seventeen years.

Firefighters freed {number.lifts|640 people|460 people} from lifts. {number.trains|Some 38 trains|Some 83 trains} stopped between stations, one of them in {place.tunnel|the Gross Tunnel, where 210 passengers waited in the dark|the Gross Tunnel, where 310 passengers waited in the dark}.

Two hospitals went over to generators. At a third, in {place.hospital|Kesten|Kessel}, {polarity.hospital|the generator failed to start|the generator started at once}, and {number.moved|eleven patients|seventeen patients} were taken elsewhere by ambulance. {polarity.deaths|The authorities knew of no deaths|The authorities reported two deaths}.

{entity.grid|Transnett} said the trouble started at {place.substation|a transformer station at Halvern|a transformer station at Kesten}. {role.minister|Energy Minister|Environment Minister} {name.minister|Annelie Foss|Amalie Foss} ordered a report within six weeks. "{quote.minister|A country that can't switch on a fan should not lecture others about the energy transition|A country that can switch on a fan should not lecture others about the energy transition}," she said.

Shops lost an estimated 90 million crowns. In the blackout of 2003, 4.2 million homes were cut off for a night. Smaller ones in 2009 and 2014 were put down to snow.

Mobile phones worked for an hour or two. A couple in Rostheim were married by torchlight.
--- rostheim-zeitung.txt 2020-07-23
An evening by candlelight, and who left it on

When the traffic lights died, Willem Aardal got off his bike and did what he had seen policemen do. For three hours the postman directed cars at the Corn Market with a rolled-up parcel tape. He had, he says, no complaints.

Elsewhere the {date.day|Tuesday|Wednesday} was less cheerful. In {place.tunnel|the Gross Tunnel 210 passengers|the Gross Tunnel 120 passengers} walked out along the rails behind a conductor with a whistle. At {place.hospital|Kesten|Karsten}, {polarity.hospital|where the hospital's emergency generator refused|where the hospital's emergency generator ran faultlessly}, nurses breathed for two patients by hand; {number.moved|eleven people|fourteen people} were driven to Rostheim. {polarity.deaths|Nobody died|One man died}. On the lake a ferry came in by the light of telephones. A baker made 3,000 free sandwiches out of what would have gone off.

By {date.end|twenty to twelve|twenty to one} it was over, with cheering on the balconies.

And the reason? According to a union official who wishes to remain nameless, it was a man with a switch. {order.switch|He opened the disconnector before the circuit breaker|He opened the circuit breaker before the disconnector}. That makes a flash, and the rest is physics. {name.minister|Annelie Foss}, {role.minister|who is in charge of energy|who is in charge of transport}, wouldn't comment. Her remark of Wednesday about {quote.minister|fans and lecturing others|heaters and lecturing others} got a few laughs in Rostheim, where it was 31 degrees at midnight.

{polarity.works|The transformer was under maintenance that afternoon|No maintenance was going on at the transformer that afternoon}, our source says. {number.lifts|Six hundred and forty people|Six hundred and fourteen people}, meanwhile, had time to get to know their neighbours between two floors. {number.customers|Nearly two million connections|Nearly three million connections} were dead.
--- regulator-summary.txt 2020-09-01
ENERGY REGULATOR. Summary of the report on the disturbance of {date.day|21 July 2020|20 July 2020}

The report has been handed to {name.minister|Minister Foss|Minister Voss} and is public.

Cause. At {date.start|16.12|16.42} an employee of a contractor, Merrin Elektrik, opened a disconnector under load. {order.switch|The breaker should have come first|The breaker had rightly come first}. He was qualified for the work, but not for this type of station. An interlock that would have prevented the step had been bridged since March.

Course. {date.cascade|Eleven seconds|Forty seconds} later the overload had spread. {number.plants|Five generating stations|Six generating stations} with 2,900 megawatts dropped out. {number.customers|About 1.9 million connections|About 2.9 million connections} in {place.provinces|Ostravia and Lower Merrin} lost supply, the last of them {date.length|for seven hours and 28 minutes|for nine hours and 28 minutes}. {number.trains|Thirty-eight trains|Eighteen trains} were stranded.

Assessment. {polarity.attack|There was no attack from outside|There was an attack from outside}. {entity.grid|Transnett|Transnet} acted quickly when rebuilding the grid; its plan for such a case was not up to date, though it had been revised in 2017. A similar mistake in 1996 led to a rule that was later relaxed.

Measures. A fine of 12 million crowns has been imposed on the operator, which accepts it. Interlocks are to be checked in 64 stations by the end of the year. The contractor's licence is suspended for four months.
