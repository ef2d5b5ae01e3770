# summary: A city marathon is cut to a half because of heat; organisers' notice, race report, doctors' log, letter to the editor
# domain: sport
--- organisers.md 2023-09-09
# Kestmoor Marathon: change of programme

In view of the forecast the board decided {date.decided|last night|this morning} that tomorrow's race {polarity.full|will not be run over the full distance|will be run over the full distance after all}. All entrants will run the half marathon course, 21.1 km, in place of 42.2.

- Start: {date.start|9 a.m.|10 a.m.}, half an hour earlier than printed in the booklet. Wheelchairs leave at 8.40.
- Place: {place.start|Foundry Bridge, on the north bank|Foundry Bridge, on the south bank}, as planned. The finish stays in the Botanical Garden.
- Water every 1.5 km instead of every 5.
- The children's mile {polarity.children|is cancelled|goes ahead}.
- {number.entrants|8,412 runners|4,812 runners} are registered. Anyone who prefers not to run {polarity.refund|may carry the place over to next year|will lose the place} by filling in form C by 30 September. Fees are not refunded.

It is the first time since the race was founded {date.founded|in 1984|in 1994} that it has been shortened. In 2003, on a day of 29 degrees, it was held over the whole distance.

Gillian Prowse, {role.director|race director|medical director}
--- race-report.txt 2023-09-11
Desta Haile had trained for two hours and got one. On a Sunday that felt like a bread oven the 26-year-old won {polarity.full|the shortened Kestmoor Marathon} in 1:04:51, nineteen seconds ahead of last year's champion, Piet Vanlaere. Among the women the local teacher Orla Finch kept her title; she broke clear before the Foundry cutting and was never caught.

It was {unit.heat|33 degrees|23 degrees} when the last of them came in. About 6,900 of {number.entrants|the 8,400 entered} had dared the start, and all but 214 finished. The water tables stood three times as close as usual. Those taken to hospital numbered eleven. From {place.start|the northern end of Foundry Bridge|the southern end of Foundry Bridge} to the garden the streets were half empty, the hoses of the residents full on. Children had their own race taken away, and some of their parents protested at the gate.

The women's record of 2:27:40, which is from 2016, and the men's of 2:09:02 could not be threatened over such a distance. The next edition has been moved {date.next|to April|to May}, the director announced at noon. "{quote.director|September has become August, so we will go and look for September in April|September has become August, so we will go and look for August in April}," {speaker.director|she|the mayor} said.
--- medical-log.md 2023-09-12
## Medical service, Kestmoor Marathon, {date.race|10 September 2023|9 September 2023}

| Hour | Temp. | Treated | To hospital |
|---|---|---|---|
| 08:00-09:00 | 22 °C | 0 | 0 |
| 09:00-10:00 | 26 °C | 17 | 1 |
| 10:00-11:00 | 30 °C | 61 | 6 |
| 11:00-12:00 | {unit.heat|33 °C|35 °C} | 52 | 4 |
| **Total** | | **130** | {number.hospital|**11**|**21**} |

Gun fired {date.start|at 09:00|at 09:30}. Ten of those admitted had gone home by Monday evening; one, aged 58, stays for observation. {polarity.deaths|There were no deaths|There was one death}.

Staff: 14 doctors, 63 first-aiders, among them nine who had come from the cancelled children's event. Ice ran out at 10:40. The kilometre between the Foundry cutting and the garden, which has no shade, produced more than half of the cases (74), it being the last stretch of the course.

Conclusion: had the decision come only on the morning, the second water line could not have been built; the eve was late enough. We recommend the rule that the neighbouring city adopted two years ago: no start above 24 °C.

Dr {name.doctor|Anselm Okoro|Anselm Okafor}
--- letter.txt 2023-09-16
Sir,

I have run in every Kestmoor Marathon since the first, {date.founded|thirty-nine years ago|forty-nine years ago}, and I was ready to run in this one. {date.decided|On Friday evening|On Saturday evening} I laid out my shoes; at ten a message told me to bring only half of my legs. I was annoyed. By eleven o'clock {date.race|on Sunday|on Saturday} I no longer was.

I saw a man of my age laid in a paddling pool of ice. I hear that {number.hospital|eleven|seventeen} were taken to the infirmary and that {polarity.deaths|all of them will live|not all of them have lived}. The chief of the doctors, {name.doctor|Dr Okoro|Dr Okonjo}, should get a medal, and heavier than the one round my neck. Mrs Prowse, {role.director|who directs the race|who chairs the sponsors}, has been called a coward in your columns. She is the reverse.

Of the many words spent I keep {speaker.director|the director's|the doctor's}: "{quote.director|September has become August, so we will go and look for September in April|September has become June, so we will go and look for September in April}." One complaint. {polarity.children|To take the mile away from the little ones|To let the little ones run their mile} was wrong, if I may say so. And one request: the new date, {date.next|in April|in October}, should not fall on Easter, for I sing.

As for those who stayed at home, {polarity.refund|they keep their place for the coming year|their place is gone}, and that is only fair.

Edwin Sharrow, Mill Terrace
