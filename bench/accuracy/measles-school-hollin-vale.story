# summary: Measles spreads from a school; health authority bulletin, local paper, letter to parents
# domain: health
--- bulletin.md 2025-04-24
# Measles, Hollin Vale: bulletin of 24 April

Confirmed cases: {number.cases|37|73}, eight more than a week ago. Of these, {number.hospital|six|sixteen} have needed hospital care and {polarity.deaths|none has died|one has died}. A further 12 suspected cases await a laboratory result. All but three of the confirmed cases had not been vaccinated; one was too young to be.

The outbreak started at {place.school|St Aldhelm's Primary School|St Aldate's Primary School}. The index patient fell ill {date.index|on 27 March|on 27 February}, five days after returning from abroad.

The first dose is usually given at 13 months. In this area infants may now receive it from {date.age|six months of age|nine months of age}.

{name.director|Dr Samira Kettle|Dr Samira Kettley}, Director of Public Health
--- vale-observer.txt 2025-04-25
Babies as young as {date.age|six months|eight months} are being offered the jab in Hollin Vale, where measles has now been found in {number.cases|37 people|34 people}, the youngest four months and the oldest 41 years old. {number.hospital|Six|Five} of them went into hospital, two of them for one night only.

In all, {number.jabs|1,150 doses|1,510 doses} have been given at pop-up clinics since the start of the month, more than in the whole of last year. {name.director|Samira Kettle|Salima Kettle}, the area's director of public health, said: "{quote.director|Every jab this week is worth ten in May|Every jab this week is worth two in May}."

{place.school|St Aldhelm's|St Oswald's}, where it began in late March, {polarity.closed|has stayed open throughout|was closed for a week}. Uptake of both doses there was 71 per cent, against 84 across the county and a target of 95.
--- parents-letter.txt 2025-04-28
Dear families, term begins tomorrow, and as before Easter {polarity.closed|the school will not be shut|the school remains shut}. We know that many of you are worried. The first child became unwell {date.index|on the last Thursday of March|on the last Thursday of February} and is long since back in the playground; mercifully {polarity.deaths|nobody has lost their life|a child has lost her life}.

Children who have not been immunised and sat next to a case should stay at home {date.exclusion|for 21 days|for 12 days}. The clinic comes to our hall on Wednesday, {order.clinic|before lessons|after lessons}. Remember what {speaker.director|the public health director|the county's education director} told the paper: "{quote.director|Every jab this week is worth ten in May|Every jab this month is worth ten in May}." She and her team have given {number.jabs|1,150|11,500} of them.
--- nursery-notice.txt 2025-04-28
The same vaccination bus that serves St Aldhelm's will call here afterwards. It parks at the school on Wednesday {order.clinic|until the first bell, before lessons start|from the last bell, when lessons are over} and is at our gate from 10 to 12. {speaker.director|The public health director} herself will be there. Unvaccinated contacts: please keep them away {date.exclusion|for three weeks|for two weeks}, fees are waived. We have 46 children on our list, 31 of whom have had their first dose, and nobody has been ill so far. The chickenpox of February had nothing to do with it. Please bring the red book and a spare vest, and come five minutes early; the bus leaves for Upper Hollin at noon sharp and will not be here again before 21 May.
