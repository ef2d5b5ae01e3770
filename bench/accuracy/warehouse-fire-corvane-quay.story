# summary: A furniture warehouse burns down at a quay; city paper and fire brigade log
# domain: fire
--- corvane-post.txt 2023-11-08
Two days' work, three hours' sleep: that is how Station Officer {name.officer|Bridie Falconer|Birdie Falconer} summed up the blaze that swallowed the Hallam & Dray furniture warehouse on {place.quay|Tanner's Quay|Turner's Quay} this week.

The alarm was raised {date.alarm|at 2.40 on Monday morning|at 2.40 on Sunday morning} by a night porter from the hotel across the water. At the height of the fire {number.crew|some 85 firefighters|some 58 firefighters} from eleven stations were on the scene, some of them from beyond the city. They pumped from the dock because the hydrants on the street gave too little pressure. Nobody was inside, and {polarity.hurt|nobody was hurt|two firefighters were hurt}.

The owners put the loss at {money.loss|£3.2 million|£2.3 million}, stock included; the building alone was insured for £1.9 million. The roof fell in {order.roof|after the last crew had been withdrawn|before the last crew had been withdrawn}, which Falconer called "luck with a little judgement".

A smaller fire in the same row in 2019 was traced to an electric heater. The cause this time is unknown, but police {polarity.arson|do not suspect arson|suspect arson}.
--- brigade-log.md 2023-11-09
## Incident 23-4417, Hallam & Dray, {place.quay|Tanner's Quay}

- First call {date.alarm|6 November, 02:40 hrs|7 November, 02:40 hrs}; first pump in attendance 02:49.
- Make-up to 12 pumps and two aerials by 03:30. Peak strength {number.crew|85 personnel|95 personnel}. Eleven stations committed, five of them over the border under mutual aid.
- All crews out of the building at 04:05. {order.roof|Roof collapse followed at 04:17|Roof collapse had come at 03:57}.
- Fire surrounded 06:20. {date.stop|Stop message Tuesday 21:15|Stop message Wednesday 21:15}.
- {polarity.hurt|No casualties|Two casualties}.
- Officer in charge: {name.officer|B. Falconer|B. Faulkner}.

Remarks: Hydrants H7 and H9 on the street side ran at under half of nominal pressure; the water company has been told. Fire investigation and police attended jointly on Tuesday; at present {polarity.arson|there is nothing to point to a deliberate act|everything points to a deliberate act}.
--- loss-adjuster.txt 2023-11-20
Preliminary note. The insured were informed by telephone at about four in the morning. Following a visit on 15 November we estimate the whole loss, stock and fabric, at {money.loss|3.2 million pounds|32 million pounds}, of which 1.3 million is stock. The brigade left the site after its stop message {date.stop|on the Tuesday evening|on the Monday evening}, leaving two men on watch until noon the next day. Salvage is nil save for 60 cast-iron bedsteads.
