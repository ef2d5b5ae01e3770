# summary: A wind farm from plan to first power; developer's page with milestones, planning committee minutes, residents' circular, trade news
# domain: energy
--- developer-page.md 2024-09-30
# Hollow Ridge wind farm: from the plan to the plug

{entity.developer|Brightfell Power|Brightfield Power} is building {number.turbines|14 turbines|41 turbines} on Hollow Ridge. Together they will have {unit.output|84 megawatts|48 megawatts}, enough for about 60,000 households.

| Step | When |
|---|---|
| Wind measured | 2015–2017 |
| Application | {date.application|March 2018|May 2018} |
| Refused by the district | {date.refused|11 December 2019|11 November 2019} |
| Allowed on appeal | {date.appeal|7 July 2021|7 July 2020} |
| Foundations | {date.foundations|May to October 2023|August to October 2023} |
| First turbine up | {date.firstup|12 February 2024|12 March 2024} |
| First power | {date.firstpower|29 August 2024|19 August 2024} |
| All turbines running | {date.all|by March 2025|by May 2025} |

**Height.** {unit.height|180 metres|108 metres} to the tip of the blade. The 22 turbines of the first plan would have been 149.5 metres high.

**Who owns it?** Brightfell holds {number.share|70 per cent|60 per cent}, the pension fund Corda the rest. Residents {polarity.residents|can buy shares from next spring|cannot buy shares}.

**Birds.** The machines {polarity.kites|stop when a red kite comes near|run on when a red kite comes near}. From April to October they {order.bats|stand still from sunset until four hours later|stand still until sunset and run for four hours}, if it is warm, for the bats.

**Money for the villages.** £5,000 a megawatt and year, that is {money.fund|£420,000 a year|£240,000 a year}, goes into a fund, of which {place.village|Upper Marl|Lower Marl} gets half.

**The end.** Permission lasts {date.permission|30 years from the first power|25 years from the first power}; then all is taken down, {polarity.foundations|the foundations, too|except for the foundations}.

{role.manager|Tilda Rask, project manager|Tilda Rask, press officer}
--- committee-minutes.txt 2019-12-12
Planning committee of Easter Dale District. Wednesday 11 December 2019, 18.30 to 22.10

Item 2. Application 18/0311 by {entity.developer|Brightfell Power|Brightwell Power}, received {date.application|on 26 March of last year|on 26 April of last year}: 22 turbines on Hollow Ridge.

The officers recommended {polarity.officers|approval, with conditions|refusal}. Mr Dunbar (planning officer) explained that the height, 149.5 metres, had been chosen to avoid lights. The chair, {name.chair|Councillor Effie Strand|Councillor Elfie Strang}, reported 1,312 letters, of which more were for the plan than against it.

Speakers: for the applicant {role.manager|Ms Rask, who manages the project|Ms Rask, the lawyer of the project}; against, Dr Coyle (Friends of the Ridge), {role.coyle|a retired physician|a retired physicist}, who said: "{quote.coyle|I do not mind the future, I mind that it has been put where we keep our past|I do not mind the past, I mind that it has been put where we keep our future}."

Cllr Birse moved, Cllr Yeo seconded, that the application be refused on account of the {place.monument|stone circle at Cairn Lee|stone circle at Cairn Lea}. {polarity.site|The members had visited the site|The members had not visited the site} on the Monday. For refusal: {number.vote|seven|nine}. Against: four. {polarity.outcome|The application was refused|The application was approved}. The chair did not vote.

Ms Rask announced an appeal. It may be lodged within six months.
--- residents-circular.txt 2023-04-17
FRIENDS OF THE RIDGE, circular 40

Dear friends,

it begins. From {date.foundations|May until the autumn|July until the winter} they will pour the foundations. Concrete lorries go through {place.village|Upper Marl|Upper Mire} on weekdays from seven to six, not on Saturdays.

Let us remember how it came about. {date.refused|In December 2019|In September 2019} the district {polarity.outcome|said no|said yes}, by {number.vote|seven to four|seven to six}, {polarity.officers|against the advice of its own officers|on the advice of its own officers}, and after the members had {polarity.site|walked the ridge in the fog|declined to walk the ridge}. The appeal was lodged with three days to spare. {date.appeal|Nineteen months after the refusal|Ten months after the refusal}, in the summer of 2021, the inspector overruled the council. He wanted fewer turbines; we got fewer, {number.turbines|fourteen|twelve}, and taller than before: {unit.height|180 metres|160 metres}. So much for victories.

Two of our wishes have been granted. There will be a stop {polarity.kites|for kites|for helicopters, though not for kites}, and the machines will rest {order.bats|after sundown in the warm months|before sundown in the warm months}. The third, that the concrete be dug out again one day, {polarity.foundations|has been granted, too|has been denied}: {date.permission|in thirty years' time, when most of us will be concrete ourselves|in forty years' time, when most of us will be concrete ourselves}.

Our founder, {role.coyle|Dr Coyle, who was a doctor here for thirty years|Dr Coyle, who was a teacher here for thirty years}, has died. His sentence before the committee hangs in the hall: "{quote.coyle|I do not mind the future, I mind that it has been put where we keep our past|I do not fear the future, I mind that it has been put where we keep our past}." A bench near {place.monument|Cairn Lee|Cairn Leigh} will bear his name.

Meeting: 5 May, 19.00. {name.chair|Effie Strand|Effie Strange}, no longer in the chair of anything, bakes.
--- trade-news.txt 2024-09-02
Hollow Ridge delivers

The wind farm at Hollow Ridge fed its first electricity into the grid {date.firstpower|last Thursday|last Tuesday}, as its developer reports. Four of the machines are in operation. The remaining ones are to follow {date.all|by the end of the winter|by the end of the year}. At {unit.output|84 MW|94 MW} it will be the largest in the region until Stane Moor is finished.

The project has been long in the making. The first machine was erected {date.firstup|in mid-February|in mid-March}, almost six years after the application. One blade was damaged in transport and had to be replaced; a strike of crane drivers cost three weeks.

Brightfell's partner is Corda, which took over {number.share|30 per cent|40 per cent} after the appeal had been won. The investment comes to £131 million. For people nearby, shares will be offered: {polarity.residents|the sale begins in spring|a sale was considered and dropped}. The village fund receives {money.fund|£420,000 annually|£402,000 annually}.

Whether the farm gets a battery is to be decided in November.
