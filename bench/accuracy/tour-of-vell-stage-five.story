# summary: A mountain stage of a cycle race; agency report against the race bulletin
# domain: sport
--- agency.txt 2024-08-16
{name.winner|Jonas Aldermark|Jonas Andermark} won {number.stage|the fifth stage|the fourth stage} of the Tour of Vell alone on Friday and took the {entity.jersey|green jersey|white jersey} from his own team mate, Piet Soames. The {name.nation|Dane|Swede} attacked {unit.attack|12 kilometres from the top|12 metres from the top} of the {place.climb|Col de Maur|Col de Mars} and came in {date.gap|41 seconds|14 seconds} ahead of {name.second|Teo Garrigan|Leo Garrigan}, with Soames another 20 seconds behind.

Soames had {order.puncture|punctured on the descent, after the climb|punctured at the foot of the climb}, and {polarity.wait|his team did not wait for him|his team waited for him}. "{quote.winner|The radio was broken and I was glad of it|The radio was broken and I was sad about it}," said Aldermark. Overall he leads Garrigan by 29 seconds and Soames by 33.

{number.riders|Of 131 starters, 124 finished|Of 131 starters, 114 finished}. Saturday's time trial is 24 km long; the race ends on Sunday in Karst.
--- bulletin-5.md 2024-08-16
# Communiqué, {number.stage|stage 5|stage 6}: Sarle to Maur, 168.4 km

1. {name.winner|ALDERMARK, Jonas|ALDERMARK, Jens} ({name.nation|DEN|NOR}) 4 h 22 min 07 s
2. {name.second|GARRIGAN, Teo|GERRIGAN, Teo} (IRL) at {date.gap|41 s|51 s}
3. SOAMES, Piet (NED) at 1 min 01 s

Average speed of the winner: 38.5 km/h. Mountain prize, {place.climb|Col de Maur|Col de Maul}: Aldermark, ahead of Lukens. The winner went clear {unit.attack|12 km below the summit|2 km below the summit}.

Incidents: km 151, mechanical, no. 4 (Soames), {order.puncture|on the way down from the Col|on the way up to the Col}; {polarity.wait|no team mate stopped|two team mates stopped}. Fall at km 62: nos. 88 and 93, the latter retired.

{number.riders|124 riders classified|142 riders classified}; 7 did not finish. Fine of 200 francs for no. 17 (litter).

Winner's words: "{quote.winner|The radio was broken and I was glad of it|The radio was silent and I was glad of it}."

Jersey: {entity.jersey|green|yellow} to Aldermark.
