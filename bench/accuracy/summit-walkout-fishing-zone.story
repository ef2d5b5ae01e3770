# summary: A fisheries summit breaks up over a remark; agency, host country's paper, other side's paper
# domain: diplomacy
--- agency.txt 2016-09-15
Kirnland walks out of fish summit over "pirates" remark

PORT SEREN, Sept 15 (Meridian Press) - Talks between five nations on mackerel quotas collapsed {date.walkout|on Thursday} when the delegation of Kirnland left the room after a remark by its neighbour's fisheries minister, diplomats said.

{name.minister|Aldo Brevik|Aldo Breivik} of Vastmark, speaking of Kirnland's decision to fish outside the joint quota, said: "{quote.brevik|In my grandfather's day we had a word for people who came at night and took what was ours|In my grandfather's day we had a word for people who came by night and took what was theirs}." He then did not say the word, according to three people who were there, but an adviser behind him {polarity.landa|said it}.

The head of Kirnland's delegation, {role.head|Deputy Prime Minister} {name.head|Sunniva Ekrem|Sunneva Ekram}, picked up her papers and went. The meeting had lasted {number.minutes|50 minutes|15 minutes}.

At stake is a stock worth 1.1 billion euros a year. Scientists advise that no more than {number.advice|550,000 tonnes} be taken in 2017; the five plan between them to catch 870,000. Kirnland, which set itself {number.kirn|147,000 tonnes} in June, says that mackerel have moved north as the sea grew warmer.

The European Commission threatened sanctions against the country in 2013 over herring, and lifted them a year later.

The five - Vastmark, Kirnland, Seren, Norland and the European Union - have met each autumn since 1999. In 2010 they failed to agree as well, and for three years each caught what it liked; the stock fell by a fifth. Norland's envoy, Rikard Sten, called the walkout "theatre, but with our fish".

Mediators from Iceland were trying late on Thursday to arrange another meeting {date.next|in October}. Seren, the host, said that a dinner for 80 had been given to a hospital.
--- seren-chronicle.txt 2016-09-16
Eighty dinners and no fish

The turbot was excellent, say the nurses of St Aidan's.

It had been ordered for ministers, but at ten to eleven {date.walkout|yesterday morning|the day before yesterday} there were no longer five of those. {role.head|Kirnland's deputy prime minister|Kirnland's prime minister}, {name.head|Sunniva Ekrem}, crossed the lobby of the Harbour Hotel so fast that her interpreter lost a shoe.

What offended her we have from several who were in the room. Mr Brevik mentioned his grandfather. His adviser, Tor Landa, {polarity.landa|supplied the missing noun aloud}: pirates. Mr Landa has apologised in writing. {polarity.apology|The minister has not}. {name.minister|Aldo Brevik} answered the question in one sentence: "I am sorry that I had a grandfather."

Our own foreign minister, {name.foreign|Cerys Morgan-Vale}, who was in the chair, ran after the guest as far as the car. "{quote.foreign|I have chaired four of these and nobody ever left before the coffee|I have chaired five of these and nobody ever left before the coffee}," she said. The last that she chaired was at Lorne in 2014, and it produced the agreement that runs out {date.agreement|at the end of December|at the end of October}.

It isn't just fish. In May Kirnland's coastguard boarded {name.trawler|the Vastmark trawler Havlys} and kept her for 19 days; in July two buoys went missing. {number.kirn|The 147,000 tonnes|The 417,000 tonnes} that Kirnland now takes as its due is five times its catch of 2008.

Hotel staff counted what was left behind: eleven umbrellas, a briefcase with a combination lock, and a stuffed mackerel, a gift of the Norland delegation, which had been meant for the closing ceremony.

In the harbour they took it calmly. "Ministers come and go, and the fish just goes," said Ifan Prys, who has two boats and a share in a third.

The scientists, who had flown in with charts, were given an hour in an empty room. Their figure of {number.advice|550,000|650,000} will be repeated next year, they expect, only smaller.
--- kirn-post.txt 2016-09-17
Ekrem: "We do not stay where we are called thieves"

By our political staff

The deputy prime minister came home on Friday to flowers at the airport and a call from the king.

She had, {name.head|Sunniva Ekrem} said, gone to Port Seren in good faith, with an offer in her case: 10 per cent less next year if all did the same. She was not able to make it. The meeting was {number.minutes|fifty minutes old} when Vastmark's man started on his forebears. His phrase, as noted by our side, was: "{quote.brevik|In my grandfather's day we had a word for people who came at night and took what was ours|In my grandfather's day we had a name for people who came at night and took what was ours}." Somebody in Vastmark's second row then {polarity.landa|shouted it out|kept it to himself}.

It's a poor joke from a country that, until 1976, fished up to our harbour walls. In that year one of our cutters rammed one of theirs, and two men drowned. There's a stone for them on the quay at Tarn.

The opposition is less impressed. Its spokesman, Jorunn Halle, thinks one walks out when one has somewhere to go. The agreement ends {date.agreement|on 31 December}. After that all are free to fish as they like, and Vastmark has 31 large vessels to our 12.

The shipowners' association backs her. It denies that the boats have ever taken more than the quota, and points to {name.trawler|the Havlys|the Havlyst}, which was found with 40 tonnes that nobody had written down. A court at Tarn fined her skipper 300,000 crowns; he has appealed.

Iceland offers to be host {date.next|next month|next spring}. Ms Ekrem will go, she says, if there is an apology. She has had the adviser's. She's waiting for {polarity.apology|that of the minister, who has made none|a second one from the minister, who has made one already}.

"I have sympathy for {name.foreign|Cerys Morgan-Vale}," she added. The Seren minister had told her in the car park: "{quote.foreign|I have chaired four of these and nobody ever left before the coffee|I have chaired four of these and nobody ever left before the toast}."
