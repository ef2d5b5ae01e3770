# summary: A branch line closed and revived; encyclopedic page, visitor leaflet, anniversary feature and a society's minutes
# domain: history of transport
--- encyclopedic-page.md -
# Wynd Valley Railway

The Wynd Valley Railway is a standard-gauge branch line between Harrowby and Marl, 18 kilometres long as built, of which {number.km|11 kilometres|14 kilometres} are worked today by volunteers.

## Construction and early years

An Act of 1863 authorised the line; capital proved hard to find, and the first sod was turned only in the spring of 1865. {role.engineer|Josias Pell, the company's engineer|Josias Pell, the company's solicitor}, had wanted to go round Crake Hill. The directors insisted on a tunnel. It took {date.bore|three years|two years} to dig and cost the lives of {number.killed|five navvies|nine navvies}, who are buried at Thornley. The viaduct over the Wynd gave less trouble: {order.viaduct|it stood complete before the tunnel had been broken through|it was completed only after the tunnel had been broken through}. Public traffic started on {date.opening|14 July 1868|14 July 1886|14 May 1868}. A dividend was paid for the first time in 1874.

## Decline

Buses took the market-day passengers in the 1920s, a quarry lorry the stone in the 1950s. The passenger service was withdrawn {date.closed|at the end of March 1962|at the end of March 1965}. Goods trains, mostly with lime, ran on as far as Thornley until November 1965, and the rails beyond were lifted a year later.

## Preservation

A society was formed in {date.society|1967|1969}. It bought the trackbed in 1974 and {date.reopened|brought back trains in 1979|brought back trains in 1977}, at first over just four kilometres. Crake Tunnel {polarity.tunnel|has remained sealed since its roof fell in|has been in use again since its roof was mended} (1971), so that the present terminus is {place.terminus|Thornley|Harrowby Mills}. A light railway order for the remaining stretch was sought in 1998 and lapsed.
--- leaflet.md 2022-02-14
# Steam in the valley: your 2022 day out

Ride with us from Harrowby to {place.terminus|Thornley|Marl} and back behind a steam engine: {number.km|eleven kilometres|seventeen kilometres} of riverbank, beech wood and, halfway, {number.arches|the nine arches|the six arches} of the Wynd viaduct.

**When?** The season begins on Good Friday, 15 April, and {date.seasonend|lasts through 30 October|lasts through 30 September}. We run every day {polarity.monday|except Mondays|including Mondays}. First departure from Harrowby {date.first|at 10.15|at 10.50|at 9.15}, last at 16.10; the ride takes {date.ride|forty minutes|an hour} each way. Santa trains in December are booked separately and have their own timetable.

**How much?** Grown-ups £16.50, children £8, under-fours nothing. Dogs: £2, with biscuit.

**Can we walk through the tunnel?** No. Since the roof came down in 1971 it {polarity.tunnel|is bricked up|stands open} and belongs to some four hundred bats.

**Is it really that old?** The line opened on a July day in {date.opening|1868|1878}. It was shut to passengers in the early sixties, and volunteers had it going again {date.reopened|before the seventies were out|when the eighties were well under way}. Most of our carriages date from the 1930s; the signal box at Harrowby, from 1891.

**Where is the café?** On platform two, in the old parcels office, from 9.30.
--- courier-feature.txt 2022-04-02
Sixty years since the whistle stopped

{date.closed|On the last Saturday of March 1962|On the last Saturday of April 1962} there were so many people on the platform at Marl that the stationmaster, a shy man, went and hid among the parcels. At the regulator of the final train stood {name.driver|Alf Tunnicliffe|Alf Turncliffe}, {date.age|58 years old|68 years old}, whose father had driven the first one of the century. He had been asked to be punctual. He left {date.late|twenty-five minutes late|five minutes late}, because nobody would let go of the door handles.

"{quote.driver|I have stopped at every lamp on this line, and tonight they all stopped for me|I have stopped at every lamp on this line, and tonight none of them stopped for me}," he told this newspaper then. He lived to see the lamps lit again: when the society's own first train left Harrowby, he was guest of honour, aged 75.

What he drove over was the work of another stubborn man. Pell, {role.engineer|who engineered the line|who was solicitor to the line}, never believed in the hole through Crake Hill. The rock was rotten, the heading drowned twice, and {date.bore|three years|five years} went by underground. By the time daylight showed from the other side, {order.viaduct|the viaduct down the valley had been finished for eight months|the viaduct down the valley was still eight months from being finished}, a bridge with no road leading to it. {number.killed|Five men|Four men} never came out. Of the miners who did, most went on to the Marl reservoir.

On Thursday, the anniversary itself being a working day, a wreath of laurel was hung on the stopblock. Gillian Frear, who chairs the society, was eight in 1962. She remembers that her mother cried, and that it was about the price of the bus.

The society that she leads grew out of a quarrel in the Bell Inn in {date.society|1967|1976}. It has now 1,140 members and one boiler inspector.
--- minutes.txt 2022-02-08
WYND VALLEY RAILWAY SOCIETY
Committee, Tuesday 8 February 2022, Harrowby station house
Present: G. Frear (chair), five members. Apologies: the treasurer.

1. Season. Confirmed: services from Good Friday {date.seasonend|to the last Sunday in October|to the last Sunday in September}. {polarity.monday|Mondays stay free of trains, for maintenance|Mondays are no longer free of trains}. The first train {date.first|leaves at a quarter past ten|leaves at a quarter to ten} as in 2021; a proposal to bring it forward to 9.40 found no majority. Running time with the second stop dropped: {date.ride|40 minutes|50 minutes}.

2. Viaduct. Mr Oduya reported that {number.arches|of its nine arches|of its eight arches} two need new pointing. Quotation: £31,000. A grant of £12,000 is promised. Agreed to start in November, out of season.

3. Anniversary. A wreath at Marl on 31 March at noon. The chair will read out what {name.driver|Alf Tunnicliffe|Alan Tunnicliffe} said on the last night: "{quote.driver|I have stopped at every lamp on this line, and tonight they all stopped for me|I have stopped at every lamp on this line, and tonight they have all stopped for you}." She asked that the press be told that the train was {date.late|25 minutes late|52 minutes late} and not, as in the film of 1984, an hour. He was 58 at the time, {date.age|having been born in 1903|having been born in 1913}, and not about to retire.

4. Extension. The bats' consultant repeats that work beyond Thornley could not begin before 2027. Noted without joy.
