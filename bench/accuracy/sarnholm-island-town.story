# summary: An island town; encyclopedia entry, tourist page and the council's own portrait
# domain: encyclopedia
--- encyclopedia.txt -
SARNHOLM, town on the {place.coast|eastern|western} coast of the island of {place.island|Vådø|Vardø}, {number.people|4,312|4,132} inhabitants (2021; 1971: 6,020). It grew around a herring station and {order.charter|was given its charter in 1688, after the great fire|was given its charter in 1668, before the great fire}. The church of {entity.saint|St Olaf|St Olav-Erik} (1741) was designed by {name.architect|Joachim Reuter|Joachim Reuther}; its tower, {unit.tower|48 metres|84 metres} high, served as a sea mark. The bridge to the mainland was opened in {date.bridge|1964|1946}; the railway, {polarity.rail|planned in 1911, was never built|planned in 1911, was built in 1913}. Industry: canning, boatbuilding. The {role.poet|poet|painter} Inga Marholt (1859–1902) was born here.
--- visit-sarnholm.md 2024-03-01
# A day in Sarnholm

Cross the bridge of {date.bridge|1964|1974} (no toll any more) and follow the road to the {place.coast|east|west} side of {place.island|Vådø|Vålø}. Climb the tower of {entity.saint|St Olaf's|St Olga's}: 211 steps, {unit.tower|48 m|38 m}, open {date.tower|from May to August|from May to October}. The timber town burnt in 1682; what you see is younger. In Strandgade, look for the house of {role.poet|the poet|the actress} Inga Marholt (entrance 40 kr).

{polarity.rail|There is no railway|There is a railway}; bus 12 needs 35 minutes from Holsted. The ferry to Lille Vådø sails {number.ferry|six times|sixteen times} a day. Herring days: second weekend of July.
--- council-portrait.md 2024-08-12
## Sarnholm in figures

| | |
|---|---|
| Inhabitants, census 2021 | {number.people|4,312|4,321} |
| of these under 18 | 689 |
| Area | 31.4 km², with Lille Vådø 35.0 |
| Largest employer | Nordcan, 310 jobs |
| Ferry crossings a day | {number.ferry|6|9} |

The fire destroyed 140 houses. {order.charter|Six years later the king made it a town|Six years earlier the king had made it a town}. {name.architect|Reuter|Richter}'s church received its present roof in 1902. The tower is open to visitors {date.tower|May to August|June to August}. The mayor, Else Tangvald, is the first woman in the office.
