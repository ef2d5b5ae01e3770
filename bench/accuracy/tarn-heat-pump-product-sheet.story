# summary: A heat pump; data sheet, installation manual, press text at the trade fair and an owner's review
# domain: product information
--- data-sheet.md 2024-02-01
# Norrvik Tarn 9 heat pump
*Sheet 7, valid from February 2024*

| | Tarn 6 | **Tarn 9** | Tarn 14 |
|---|---|---|---|
| Output at −7 °C | 5.8 kW | {unit.output|8.6 kW|6.8 kW} | 13.1 kW |
| Noise at 3 m, night | 38 dB | {unit.noise|41 dB|44 dB} | 46 dB |
| Highest flow temperature | 70 °C | {unit.flow|70 °C|50 °C} | 65 °C |
| Weight | 104 kg | {unit.weight|128 kg|182 kg} | 171 kg |
| Refrigerant charge | 0.9 kg | {unit.charge|1.3 kg|3.1 kg} | 1.9 kg |
| Deliverable | now | {date.deliverable|from April|from June} | from autumn |

Operates outdoors down to −25 °C. Propane (R290). The unit {polarity.cooling|can also cool|cannot cool}. An electric rod of 6 kW is {polarity.rod|built in|not built in}. Three-phase supply.

Warranty: {date.warranty|five years|two years}, compressor ten. Spare parts are kept {date.parts|for 15 years after the end of production|for 10 years after the end of production}. Maintenance: {date.service|every second year|every year}; the filter {polarity.filter|may be cleaned by the user|must not be cleaned by the user}.

Made {place.made|at Kolsund|at Kolvik} by {entity.maker|Norrvik Varme|Nordvik Varme}, a company with {number.staff|640 employees|460 employees}. Predecessor: Halo 8 (2015 to {date.halo|2023|2021}).
--- installation-manual.md 2024-03-20
# Tarn 6 / 9 / 14: installation
## For trained fitters only

**Siting.** Keep {unit.gap|one and a half metres|half a metre} from doors, windows and drains: propane is heavier than air. The machine must {polarity.garage|not stand in a garage|stand in a garage}. With its {unit.weight|128 kilograms|108 kilograms} the Tarn 9 calls for two people and a trolley.

**Sequence.** 1. Foundation, {date.concrete|four weeks|two weeks} of hardening. 2. Pipes. {order.flush|3. Flush the old radiators. 4. Connect the unit|3. Connect the unit. 4. Flush the old radiators}. 5. Power. The system is {order.vent|filled and then vented|vented and then filled}, never otherwise.

**First start.** Leave the unit under power {date.warmup|for twelve hours before it runs|for two hours before it runs}, so that the compressor oil warms. The display then shows C3. The rod, which {polarity.rod|is on board|has to be bought separately}, may be blocked in menu 6. Summer mode: {polarity.cooling|cooling is available|cooling is not available}; set the dew point guard.

**Settings.** Flow temperatures {unit.flow|above 70 °C|above 75 °C} cannot be set. Night operation ({unit.noise|41 dB at three metres|51 dB at three metres}) is active {date.night|from 22.00 to 6.00|from 23.00 to 6.00}.

**Service.** The refrigerant ({unit.charge|1,300 g in the Tarn 9|1,030 g in the Tarn 9}) is checked {date.service|once in two years|twice in each year}. Show the customer how to {polarity.filter|clean the filter himself|leave the filter alone}.
--- fair-press-text.txt 2024-03-12
Norrvik shows a small one for big old houses

At the heating fair in {place.fair|Mellstadt|Mollstadt}, which opened {date.fair|this morning|yesterday morning} and lasts until Friday, {entity.maker|Norrvik Varme|Norrvik Energi} presents the Tarn 9. It is meant for houses that nobody has insulated, since it sends water of {unit.flow|seventy degrees|sixty degrees} to the radiators, and for narrow gardens, since it is hardly louder than a refrigerator.

"{quote.kessel|We did not ask what the house must do for the pump, we asked what the pump must do for the house|We did not ask what the pump must do for the house, we asked what the house must do for the pump}," said {speaker.quote|Ylva Kessel, head of development|Bror Norrvik, head of the company}, at the stand. Four years have gone into it. The old Halo 8, of which 31,000 were sold, {date.halo|went out of production last year|went out of production three years ago}.

The first units leave the works {place.made|in Kolsund|in Kolmar} {date.deliverable|next month|next week}. Price, without fitting: {money.price|€8,900|€9,800}; the smaller sister costs 7,400, the larger 11,600. Each has {date.warranty|a five-year guarantee|a seven-year guarantee}, and spares are promised for {date.parts|a decade and a half|two decades} beyond the last unit made. The firm {polarity.hiring|is taking on another shift|is doing without another shift}, which would add 55 people to the present {number.staff|640|604}.

Its rival Boreas had shown a similar pump {order.boreas|six months earlier|two years earlier} but withdrew it in January because of leaks.
--- owner-review.txt 2025-01-19
One winter with the Tarn 9, almost

House: 1926, brick, draughty. Pump: ordered at the fair in {place.fair|Mellstadt|Mellstrand}, on its first day ({date.fair|12 March|15 March}), and put in during the last week of October. We paid {money.price|8,900 for the machine|8,500 for the machine} and nearly as much again to the fitters, who {order.flush|rinsed the radiators before they coupled anything|coupled everything before they rinsed the radiators} and had poured the slab {date.concrete|a month before|a week before}. They wanted to put it into the garage. {polarity.garage|That's forbidden, I had read|That's recommended, I had read}, so it is on the north side, well over {unit.gap|the 1.5 metres|the 2.5 metres} from the kitchen door.

The first evening was cold. You see, it has to be plugged in {date.warmup|for half a day|for three days} before it may start; nobody had told my mother-in-law. They {order.vent|let the air out after filling|let the air out before filling}, it gurgled, it ran.

Since then: 19.5 degrees in every room, the {unit.output|8.6 kilowatts|6.8 kilowatts} sufficed even on 6 January, when we had minus nine. The rod came on for eleven hours in all. Consumption so far 2,310 kWh; the gas boiler would have cost a third more. From {date.night|ten at night until six|nine at night until six} it whispers. The neighbour's Boreas, of the kind that came out {order.boreas|half a year before ours|half a year after ours}, has a louder voice and a recall letter.

Minus points: the app. And the factory is slow to answer, {polarity.hiring|despite its new shift|as it wouldn't hire a new shift}.

Would I buy it again? What Ms Kessel ({speaker.quote|she develops the things|she sells the things}) says in the brochure is true: "{quote.kessel|We did not ask what the house must do for the pump, we asked what the pump must do for the house|We did not ask what the house can do for the pump, we asked what the pump can do for the house}." Ours does it. One star off for the app.
