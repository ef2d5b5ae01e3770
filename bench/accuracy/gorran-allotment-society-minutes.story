# summary: An allotment society's annual meeting; minutes, secretary's circular, village magazine and a letter from the parish clerk
# domain: meetings
--- minutes.txt 2022-03-28
GORRAN ROAD ALLOTMENT SOCIETY

Minutes of the annual general meeting, Friday 25 March 2022, in the {place.hall|Methodist schoolroom|Catholic schoolroom}. The chair opened the meeting {date.opened|at 7.30 p.m.|at 7.00 p.m.}. Present: {number.present|41 members|14 members}; apologies from six. The minutes of 2021 (held on line) were agreed.

1. Chair's report. {name.chair|Dilys Tregear|Dilys Treager} recalled that the society {date.age|turned one hundred in 2019|turned ninety in 2019} and was still without a tap at the upper end. 62 plots are let. The waiting list stands at {number.waiting|88|68}, after 71 a year ago. The last person to be given a plot had waited {date.wait|three years and four months|four years and three months}.

2. Treasurer's report. Income {money.income|£4,310|£3,410}, spending £3,975. {polarity.auditor|The accounts have been examined and passed|The accounts have not yet been examined}.

3. Rent. The committee's motion to raise it from £38 to {money.rent|£42|£48} a plot {date.rentfrom|from 1 October|from 1 January} {polarity.rent|was carried|was lost}, 29 for, nine against, three abstaining. A motion to charge pensioners half {polarity.half|was withdrawn|was adopted}.

4. Bonfires. After a complaint from Fore Street it was resolved that fires are {polarity.fires|allowed only between November and March|allowed only between April and October}, after dusk.

5. Hens. Deferred. {order.hens|Mr Pascoe is to ask the parish first, and the members are to vote afterwards|The members are to vote first, and Mr Pascoe is to ask the parish afterwards}.

6. Elections. The chair and treasurer were re-elected. {role.secretary|New secretary: Jory Bolitho|New treasurer: Jory Bolitho}, in place of Mrs Rowe, {date.rowe|who had held the post for nineteen years|who had held the post for nine years}. Auditor: M. Quick.

Closed at {date.closed|9.10 p.m.|10.10 p.m.} Seed potatoes were handed out.
--- circular.md 2022-04-04
# To all plot holders

Dear gardeners,

I am {role.secretary|your new secretary|your new chair}, Jory Bolitho, plot 17 (the one with the bath). Here is what the meeting {date.meeting|of 25 March|of 24 March} means for you.

**Rent.** You will pay {money.rent|£42|£40} instead of £38. It isn't due yet: the new sum applies {date.rentfrom|when the next rent year starts, in October|when the next rent year starts, in April}. {polarity.half|There will be no reduced rate for the retired|There will be a reduced rate for the retired}. Anyone in trouble may speak to Dilys.

**Fire.** Please {polarity.fires|burn nothing from April to October|burn what you like from April to October}. From November on you may, once it is dark.

**Water.** The upper tap is coming, I promise, {date.tap|before the end of June|before the end of August}. The pipe has been {order.pipe|paid for but not yet delivered|delivered but not yet paid for}.

**Hens.** {order.hens|Nothing is decided until the parish has answered; then it is for you to say|Nothing is asked of the parish until you have said what you want}. Mr Pascoe has written to the clerk.

**Plots.** There are now 88 families waiting, of whom the unluckiest applied in November 2018. If you can't manage, give up half.

**Work day.** {date.workday|Saturday 23 April|Saturday 30 April}, nine till noon. Bring a fork. Last year 26 came, the year before none (you know why).

J. B.
--- village-magazine.txt 2022-05-01
CABBAGES AND KINGS, by our man among the beans

Who would have thought that the hall would be full? {number.present|Forty-one souls|Fifty-one souls} went to {place.hall|the Methodists' schoolroom|the Baptists' schoolroom} on a wet {date.meeting|Friday in March|Thursday in March} to hear about drains. The society is {date.age|a hundred and three years old|a hundred and thirteen years old} this summer and behaves accordingly: it coughed, it argued, it voted. It took {date.closed|an hour and forty minutes|two hours and forty minutes}, the kettle included.

The pot of money is not empty. {money.income|Four thousand three hundred and ten pounds|Five thousand three hundred and ten pounds} came in last year, a little less went out, {polarity.auditor|and Mr Quick has found no fault with the sums|though Mr Quick has yet to look at the sums}. Even so the members {polarity.rent|decided to pay more|refused to pay more}. Nine were against, and one of these called it robbery, then helped to stack the chairs.

Patience is what one learns there. {number.waiting|Eighty-eight households|Seventy-eight households} would like a plot. The lucky couple who got the last one had put their names down {date.wait|forty months before|fourteen months before}. "{quote.rowe|You do not wait for a plot, you wait for a gardener to die|You do not wait for a gardener, you wait for a plot to die}," as Mrs Rowe used to tell people. She has laid down her pen {date.rowe|after nineteen years as secretary|after eleven years as secretary} and been given a pear tree.

On the {date.workday|fourth Saturday of April|third Saturday of April} thirty-three people with forks dug a trench for a pipe that {order.pipe|had been paid for in February and came only on the Tuesday after|had come in February and was paid for only on the Tuesday after}. The tap is to follow {date.tap|by midsummer or a few days later|by the end of spring}.

I lit no fire. My neighbour did. We are no longer speaking.
--- parish-letter.txt 2022-06-10
Gorran Parish Council
The Clerk

Dear Mr Pascoe,

Thank you for your letter of 31 March. The council considered it {date.council|on Tuesday of this week|on Tuesday of last week}, the June meeting having been moved because of the bank holidays.

The land at Gorran Road was left to the parish in 1919 "for the growing of food by those without gardens". In the council's view a hen is not against the wording. It therefore {polarity.henperm|gives its consent|refuses its consent}, for six birds a plot at most and no cockerels. The final decision {order.hensfinal|now rests with the members of the society|now rests with the council}, to whom {name.chair|Mrs Tregear|Mrs Trevear} will no doubt put the question.

I add, since you ask, that the lease runs {date.lease|until Michaelmas 2031|until Michaelmas 2021} and that the council has no plan to sell. A councillor has put it thus, and it was minuted: "{quote.rowe|You do not wait for a plot, you wait for a gardener to die|You do not wait for a plot, you wait for a gardener to tire}." I understand that the phrase is Mrs Rowe's.

Yours sincerely
--- notice-board.txt 2022-06-17
HENS! The parish {polarity.henperm|says yes|says no} (meeting of {date.council|7 June|9 June}). Now {order.hensfinal|it is we who decide|it is the parish that decides}. Extraordinary meeting: Friday 1 July, {date.opened|half past seven, as in March|half past seven, an hour later than in March}. Lease: safe for now, it {date.lease|ends in the autumn of 2031|ends in the autumn of 2034}. Tap: ask me next week. J. B.

ALSO: the scales are back from repair. Would whoever borrowed the long ladder in May bring it home, no questions asked. The flower show is on the second Saturday of August in the parish hall; classes 1 to 40 as last year, plus a new one for ugly carrots. Entries by the evening before, 20p each. Seed order: 31 people joined in last winter and saved about a third. Slug count: 214 on plot 9 in a single night, a record, we believe. Blackbirds have nested in the bath on plot 17, which must therefore not be filled until further notice.
