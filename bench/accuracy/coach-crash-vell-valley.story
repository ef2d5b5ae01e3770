# summary: A coach leaves a mountain road; an agency flash, a regional paper that used it, and a police notice
# domain: accident
--- agency.txt 2024-07-14
ORSEMONT (Halden Press) - {number.dead|Nine people|Eight people|Ninety people} were killed and {number.injured|27 others|72 others} injured when a coach carrying pensioners home from a spa holiday {place.road|left the A41|left the A14} above the village of {place.village|Tarsk|Tarsa} {date.crash|on Saturday afternoon|on Friday afternoon}, police said.

The vehicle, owned by the family firm {entity.firm|Lindqvar Travel|Lindmar Travel}, broke through a guard rail and slid some 40 metres down a wooded slope. It was carrying 46 passengers and two drivers. {order.rain|Rain had begun to fall shortly before the accident|Rain began to fall shortly after the accident}, a duty officer told Halden Press.

It is the worst road accident in the canton since 2011, when 14 skiers died near Upper Brenn.
--- valley-courier.txt 2024-07-15
A coach carrying pensioners home from a spa holiday left the A41 above {place.village|Tarsk} on Saturday, {number.dead|killing nine|killing nineteen} and leaving {number.injured|27|37} with injuries, seven of them grave.

"{quote.sister|I heard branches breaking and then nothing at all|I heard windows breaking and then nothing at all}," said {speaker.sister|Greta Amsel|Hanna Amsel}, 71, who was travelling with her sister and escaped with a broken wrist. Her sister is in intensive care at the cantonal hospital, where 11 of the injured were taken; the others went to two smaller clinics.

The coach belongs to {entity.firm|Lindqvar Travel}, a family business with 18 vehicles. Its managing director, Rolf Lindqvar, said that the man at the wheel had driven the route "at least two hundred times". The driver {polarity.driver|survived|did not survive} and has been questioned.
--- police.md 2024-07-15
# Road accident of {date.crash|13 July|12 July}

Our patrols were called at 4.12 p.m. The coach {place.road|had left the A41} between kilometre posts 17 and 18. The bodies of {number.dead|nine persons} have been recovered and all have been identified. The driver, who {polarity.driver|is alive|was killed}, gave a breath sample, which showed no alcohol.

The surface was wet, as {order.rain|it had started raining before the coach came off the road|it started raining only after the coach had come off the road}. Witness {speaker.sister|Greta Amsel|Greta Ansel} told officers: "{quote.sister|I heard branches breaking and then nothing at all|I heard branches breaking and then nothing else}."

Drivers who passed the spot between 3.30 and 4.30 p.m. are asked to ring the Orsemont station.
