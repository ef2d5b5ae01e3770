# summary: Two neighbours expel diplomats over a spying affair; wire report, ministry note and a commentary
# domain: diplomacy
--- wire.txt 2023-10-05
{place.capital|VAROSK|VARNA}, Oct 5 - Merovia on Thursday ordered {number.expelled|four diplomats|fourteen diplomats} of neighbouring Estrand to leave within {date.deadline|72 hours|48 hours}, accusing them of buying plans of a radar station, a charge which Estrand {polarity.charge|denied|admitted}.

Foreign Minister {name.minister|Jarek Solvani|Marek Solvani} summoned the ambassador, Countess Ada Lindqvist-Moor, at eight in the morning. She herself {polarity.ambassador|may stay|was declared persona non grata}. The affair began with the arrest in August of an engineer, 44, who is said to have received 130,000 francs.

"{quote.minister|A good neighbour knocks at the front door|A good neighbour knocks at the back door}," Solvani told reporters.

Estrand has 31 accredited diplomats in the city. In 2016 the countries sent home two of each other's attachés.
--- ministry-note.md 2023-10-05
# Ministry of Foreign Affairs of Merovia

The Ministry has today informed the Ambassador of Estrand that {number.expelled|four members|five members} of her mission are no longer welcome and must depart by {date.deadline|Sunday, 8 October, 9 a.m.|Tuesday, 10 October, 9 a.m.} The decision {polarity.ambassador|does not concern|includes} the Ambassador in person. It was taken {order.council|after the Security Council of State had met|before the Security Council of State meets} and with the consent of the {role.consent|President|Prime Minister}.

The persons concerned took part in the acquisition of documents on the installation at {place.radar|Mount Cerna|Mount Cerva}. Their names will not be made public.

Consular services for citizens of Estrand are not affected. The joint commission on the railway will meet on 19 October as planned. The Ministry recalls that in 2016 two attachés on either side were sent home, and that relations were mended within the year.
--- commentary.txt 2023-10-07
So it has come to suitcases again. Minister {name.minister|Solvani|Solvano} has the better line ("{quote.minister|A good neighbour knocks at the front door|A good neighbour knocks at the neighbour's door}"), the other side has the better nerves: it {polarity.charge|calls the whole story invented|concedes the whole story}, regrets the tone and will, one hears, reply in kind by the middle of next week.

What {place.radar|Mount Cerna|Mount Czerna} sees with its radar is no great secret; that an engineer could carry the drawings home in a lunch box is. The {role.consent|President|Speaker of parliament} is said to have agreed to the expulsions with a sigh, and only {order.council|once the Security Council of State had sat|on condition that the Security Council of State sit later}. Nobody in {place.capital|Varosk|Verosk} expects the gas talks in November to suffer, and nobody bets on it either.
