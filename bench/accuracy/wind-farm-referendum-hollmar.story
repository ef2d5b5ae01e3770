# summary: An island votes on a wind farm; official result notice, wire, farmer's column, developer's information sheet
# domain: politics
--- result.md 2023-10-10
# Island of Hollmar: result of the referendum of {date.vote|8 October 2023|1 October 2023}

The electoral committee, chaired by Ingeborg Saal, has established the following.

| | |
|---|---|
| Entitled to vote | 4,186 |
| Votes cast | 3,014 |
| Turnout | 72.0% |
| Yes | {number.yes|1,587|1,387} |
| No | 1,391 |
| Invalid | 36 |

The question was: "Shall the municipality lease land at {place.site|North Head|South Head} for a wind farm of {number.turbines|nine turbines|nineteen turbines}?" It has been answered {polarity.result|in the affirmative|in the negative}. Postal votes counted if they had arrived by 6 p.m. on the Friday; 22 came later. No recount was asked for.

Under the island statute the result binds the council {date.bind|for two years|for ten years}. Objections may be raised {date.objections|until 24 October|until 24 November}. In the previous referendum, {order.prev|held four years before the present one|to be held four years after the present one}, on the causeway, turnout was 58.3 per cent. The next elections to the council are in September 2027.
--- wire.txt 2023-10-09
HOLLMAR, Oct 9 (Nordnett) - Voters on the island of Hollmar {polarity.result|backed|threw out} a wind farm of the company {entity.firm|Havkraft} by a margin of {number.margin|fewer than 200 votes|fewer than 20 votes} {date.vote|on Sunday|on Saturday}, ending a dispute that had split families {date.dispute|since the spring of 2021|since the spring of 2012}.

Nearly three quarters of the islanders went to the polls. The village of Skarv, which lies closest to the site, {polarity.skarv|voted against|voted in favour}; the port {polarity.port|made the difference|stayed at home}.

The developer wants to put up {number.turbines|nine machines|five machines} on {place.site|the northern headland|the southern headland}, each {unit.height|149 metres|194 metres} tall, and to pay the municipality {money.rent|3.2 million crowns a year|2.3 million crowns a year}. Work could start {date.work|in the summer of 2025|in the summer of 2024}.

Mayor {name.mayor|Roald Nesse|Ronald Nesse}, {role.mayor|a former fisherman,|a former teacher,} who had {polarity.mayor|campaigned for a yes|kept out of the campaign}, spoke of "a calm result after a storm". {entity.birds|The bird society|The fishermen's league} said it would go to court {order.court|if the permit were granted|before the permit was granted}. Two years ago the council had turned down a first plan, for 14 turbines, by 11 votes to six.
--- column.txt 2023-10-21
I lost. There, it is said, and by {number.margin|a hundred and ninety-six|two hundred and ninety-six}, which is one wedding on this island.

Since that spring {date.dispute|two and a half years ago|twelve and a half years ago} I, a sheep farmer, have stood at every gate, with my slippers full of leaflets. I said: {place.site|the north end|the south end} is where the divers nest. I said a thing as high as the cathedral, higher. I am told now that I said it too often. My own daughter, who has the bakery at the port, crossed the other box.

What I will not have is the tale that we were bought. {name.mayor|Roald Nesse|Harald Nesse} {polarity.mayor|did go round with his yes badge|went round without any badge}, and it was he who said: "{quote.mayor|You can have the wind for nothing or you can have it for three million|You can have the wind for three million or you can have it for nothing}." He was at sea {role.mayor|with nets|with cargo} in his day. It was a joke. A good one. They liked it down there, and the vote {polarity.port|was won in the port|was lost in the port}; up here in Skarv {polarity.skarv|two of three said no|two of three said yes}.

I shall not put in an objection, though there are three days left, {date.objections|until Tuesday|until Friday}. The council has to keep to it {date.bind|till October 2025|till October 2033} and so shall I. After that, well. A farmer has time. {order.prev|Four years ago|Two years ago} we said no to the causeway and not a stone has been laid since.
--- developer-sheet.md 2024-02-01
# Hollmar North: what comes next

*{entity.firm|Havkraft|Havkarft} information sheet no. 3*

**The yes.** {number.yes|1,587 votes|1,578 votes}, which is 53.3 per cent of the valid votes. The referendum was {date.vote|held last October|held last November}; since then the council has signed the lease, on 14 December. It runs for 30 years from the first day of operation.

**The timetable.** Study of birds: March to September 2024. Application: by the end of the year. Permit: spring 2025. Roads and foundations: {date.work|from June 2025|from June 2026}. First current: autumn 2026.

**The machines.** {unit.height|149 m|139 m} to the tip of the blade, 5.6 MW each. The red lights come on only when an aircraft is near.

**The money.** {money.rent|3.2 million crowns|32 million crowns} a year to the municipality, half of it for the ferry. The mayor, {name.mayor|Mr Nesse|Mr Nessa}, put it in his own way: "{quote.mayor|You can have the wind for nothing or you can have it for three million|You can have the wind for nothing or you can have it for thirty million}." We shall offer shares to islanders, as promised before the vote.

**The court.** {entity.birds|The bird society|The fishermen's league} has said that it will sue {order.court|once there is a permit|without waiting for the permit}. We respect this. Our study is led by Dr Vanja Ek, who worked for the society until 2020.
