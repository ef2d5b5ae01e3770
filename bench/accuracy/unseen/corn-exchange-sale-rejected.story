# summary: A town council refuses to sell its old corn exchange; minutes, newspaper, a councillor's newsletter and the campaigners' page
# domain: local politics
--- minutes.txt 2025-11-19
DENBY MAGNA TOWN COUNCIL
Minutes of the meeting held on {date.meeting|Wednesday, 12 November 2025|Wednesday, 19 November 2025} in the Assembly Room

In the chair: {name.mayor|Cllr Rosalind Pargeter|Cllr Rosamund Pargeter}. Present: 33 members. Apologies: Cllrs Ames, Dunne and Okoro.

61. Minutes. The minutes of 8 October were approved.

62. Corn Exchange. The Council had before it an offer by {entity.bidder|Harcastle Leisure|Hardcastle Leisure} to buy the building {money.offer|for £1.85 million|for £1.58 million}. The Treasurer advised acceptance. He recalled that {money.roof|repairs to the roof would cost £640,000|repairs to the roof would cost £460,000} according to the survey of {entity.surveyor|Lowther Finch|Luther Finch}, and that the hall had lost £92,000 in the last financial year.

{name.leader|Cllr Gwyn Maddox|Cllr Glyn Maddox}, {role.leader|Leader of the Council|Deputy Leader of the Council}, moved that the offer be accepted. Cllr Teale seconded. {name.amender|Cllr Nasreen Holroyd|Cllr Nasreen Holyoak} moved as an amendment that the offer be declined and that the Friends of the Exchange be given {date.time|until 30 June 2026|until 30 June 2027} to raise {money.friends|£300,000|£30,000}. The amendment was {number.vote|carried by 17 votes to 14|carried by 18 votes to 13|lost by 14 votes to 17}, with {number.abstain|two abstentions|three abstentions}. The offer was accordingly {polarity.decision|declined|accepted}. {polarity.free|Members of all groups had a free vote|Members of all groups were bound by a whip}.

63. Petition. The Clerk received {number.petition|4,212 signatures|4,122 signatures} from Mr {name.friends|Aldous Keane|Aldous Keene}, {role.friends|chairman of the Friends|treasurer of the Friends}.

64. Allotment rents were raised {number.rents|by 3 per cent|by 30 per cent} from {date.rents|April|August}. Two members voted against.

65. Next meeting: {date.next|10 December|17 December}, at 7 p.m.
--- gazette.txt 2025-11-14
Cheers as councillors {polarity.decision|keep|sell} the Exchange

The Corn Exchange {polarity.decision|stays in public hands|goes into private hands}. After {date.debate|a debate of almost three hours|a debate of almost two hours}, Denby Magna's councillors {date.meeting|on Wednesday night|on Tuesday night} {polarity.decision|threw out|waved through} a plan to sell the hall to {entity.bidder|Harcastle Leisure|Hartcastle Leisure}, which runs eleven bowling alleys and had offered {money.offer|£1.85m|£18.5m}.

{number.vote|Seventeen members were for keeping it, fourteen for selling|Nineteen members were for keeping it, twelve for selling}, and {number.abstain|a couple|half a dozen} sat on their hands. On the public benches some 120 people stamped their feet until the mayor, {name.mayor|Rosalind Pargeter}, threatened to clear the room.

It was a defeat for {name.leader|Gwyn Maddox}, who has {role.leader|led the council|chaired the planning committee} since 2019. Five of his own party voted against him. "{quote.leader|You cannot mend a roof with applause|You can mend a roof with applause}," he told the chamber. Afterwards he ruled out stepping down.

{name.amender|Ms Holroyd|Ms Holbrook}, an independent whose father once ran the hall's Saturday dances, had written the motion that won the day. It gives the Friends of the Exchange {date.time|until the end of next June|until the end of next January} to find {money.friends|£300,000|£350,000}. So far they have £41,000, and £25,000 more has been promised by a brewer.

Built {date.built|in 1868|in 1886} for £7,300, the hall holds 450 people standing. The upper gallery {polarity.gallery|has been closed to the public|has been open to the public} since a piece of plaster fell in March. Surveyors put {money.roof|the cost of mending the roof at £640,000|the cost of mending the roof at £6.4 million}; heating would come on top of that.

A spokeswoman for the firm said that it was disappointed but {polarity.bid|would not come back with a higher bid|would come back with a higher bid}.
--- ward-newsletter.md 2025-12-01
# Notes from North Ward

**The Exchange.** Many of you wrote to me, 63 for keeping it and 22 for selling. I am one of the {number.abstain|two|four} who abstained, and I owe you a reason. I don't trust the figure for the roof. {entity.surveyor|Lowther Finch|Lowther Flint} looked at it from a ladder, in rain, and {money.roof|£640,000|£680,000} is their guess with a fifth added for safety. A proper survey was due in September and has been put off to February.

{polarity.free|Nobody told me how to vote|My group told me how to vote}, by the way. Had the others been told, it might have ended differently.

I was sorry to see {name.leader|Gwyn|Glyn} booed. "{quote.leader|You cannot mend a roof with applause|You cannot mend a roof with words}," he said, and he has a point. {date.time|Until the end of June|Until the end of July} we shall hear no more of {entity.bidder|Harcastle|Hardcastle}, since they {polarity.bid|say they will not raise their offer|say they will soon raise their offer}.

**Allotments.** Rents rise {number.rents|by three per cent|by eight per cent} in {date.rents|April}. I voted for it; a plot of ten rods will cost 41 pounds.

**Surgery.** I'm in the library on the first Saturday of each month. Before the council meets again, {date.next|on 10 December|on 12 December}, I'd like to hear about the buses.
--- friends-page.md -
# We've won. Now the work starts

Thank you! {number.petition|More than 4,200 of you|More than 5,200 of you} signed. You sat through {date.debate|nearly three hours|nearly five hours} of speeches on hard chairs. And the council listened.

What happens now? We have to collect {money.friends|three hundred thousand pounds|two hundred thousand pounds} {date.time|by 30 June|by 30 July}. If we manage it, the council will put in the rest and grant us a lease of 99 years. If not, the building goes back on the market.

What can you do?

- Buy a slate. For 25 pounds we'll paint your name on it.
- Come to the tea dance on 7 December. The gallery {polarity.gallery|stays shut|is open again}, so there will be room for 200 only.
- Lend us your attic. We're looking for pictures of the hall from before {date.built|it opened in 1868|it opened in 1858} (drawings) and from the war years, when it was a clothing store.

The Exchange has had 14 owners' plans for its end: a cinema, a car park, a bank. It has outlived them all.

{name.friends|Aldous Keane|Aldous Kean}, {role.friends|chairman|secretary}
