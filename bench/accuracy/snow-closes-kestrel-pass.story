# summary: Snow shuts a mountain pass and an airport; forecast, traffic bulletin and evening paper
# domain: weather
--- met-office.md 2024-01-17
# {title.warning|Red warning|Amber warning} for the Kestrel range

Valid {date.warning|until Thursday 06:00|until Friday 06:00}. From the west a front reaches the range this evening. Above 900 metres {number.snow|60 to 80 centimetres|16 to 18 centimetres} of new snow are expected, in the valleys 20 to 30. Gusts of up to 110 km/h on the ridges, 70 in the lowlands. {order.rain|The snow will turn to rain|Rain will turn to snow} on Thursday below 600 metres.

Avalanche danger above the tree line rises from level 3 to level 4. An amber warning for wind remains in force on the coast until Friday noon. The last event of this kind, in February 2018, brought 95 centimetres to the range in 30 hours; the record, of 1.62 metres, dates from 1970. The next forecast will be issued at 04:30.
--- traffic-bulletin.txt 2024-01-17
Road service, 22:00, Wednesday. {place.pass|Kestrel Pass|Kessel Pass}: closed {date.closure|since 19:30|since 17:30} in both directions, no diversion for vehicles over 7.5 tonnes. Lorries are held at {place.lorries|Lower Brackwater|Upper Brackwater}, where about 140 were counted. The tunnel at Sarn {polarity.tunnel|is open|is closed}, with chains. Brackwater Airport: {polarity.airport|shut|operating normally}; {number.flights|52 departures cancelled|25 departures cancelled}, arrivals diverted to Lenz. Railway: hourly service, delays of up to 20 minutes. Cogwheel line to Hoch Sarn suspended since 15:00. County road 12 blocked by a fallen tree until about 23:00, county road 14 passable with care. Winter tyres are compulsory, and police turned 63 cars back during the evening. Next bulletin 05:00.
--- evening-star.txt 2024-01-18
Lorry drivers shared flasks and card games at {place.lorries|Lower Brackwater|Over Brackwater} overnight after {place.pass|Kestrel Pass} was shut {date.closure|at half past seven|at half past nine} in the evening and the weather service went to {title.warning|red|orange} for the first time since 2018.

The airport {polarity.airport|closed|stayed open} too, stranding some 5,000 travellers on {number.flights|52 flights|62 flights}. Only the tunnel {polarity.tunnel|could still be used|could no longer be used}.

"{quote.plough|We clear one lane and the wind gives it back|We clear one lane and the wind takes it back}," said {speaker.plough|plough driver Jory Tamm|plough driver Joris Timm}, who had been at it for fourteen hours. His depot has used 400 tonnes of salt this week, of a winter's stock of 2,600.

On the summit {number.snow|70 centimetres|170 centimetres} had fallen by midnight, within the forecast. Rain is expected to {order.rain|follow the snow|give way to snow} in the lower villages today, so the fire service is filling sandbags.
--- depot-blog.md 2024-01-19
Our {speaker.plough|Jory Tamm|depot chief Piet Asker} is in the paper! "{quote.plough|We clear one lane and the wind gives it back|We clear two lanes and the wind gives them back}": true, but we got there, and the pass reopened on Thursday at 13:10, seven hours and a bit after the warning {date.warning|had run out at six that morning|had run out at midnight}. New blades come in March. For those who asked: the big plough weighs 16 tonnes, drinks 55 litres an hour and is called Berta; the small one, which got stuck on Tuesday, is called nothing that we can print. Our youngest driver is 22, the oldest 63. Spare shovels may be borrowed at the gate until seven in the evening, against a signature.
