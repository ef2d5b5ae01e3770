# summary: A vaccine trial against a tick fever; registry entry, journal abstract and results, university release, daily paper
# domain: medical research
--- registry-entry.md 2021-02-08
# Trial record: CALDRA-3

**Title.** Efficacy of two doses of CV-11 against Caldrine fever in adults living in tick areas
**Sponsor.** University of Sarnheim, with money from the Foundation for Forest Health. {polarity.maker|The maker of the vaccine has no part in the analysis|The maker of the vaccine carries out the analysis}.
**Principal investigator.** {role.lead|Prof. Adaeze Rowntree|Prof. Colm Haverty}

**Design.** Double-blind, placebo-controlled, {number.sites|23 clinics|32 clinics} in three countries. Planned number of volunteers: 8,000. Two injections {date.interval|six weeks apart|six months apart}; a booster {polarity.booster|is not part of this trial|is part of this trial}.

**Who can take part.** Adults {date.ages|from 18 to 65 years of age|from 18 to 75 years of age} who live or work in wooded country. Women must not be pregnant. Anyone who has already had the fever is {polarity.hadfever|excluded|included as well}, as are those vaccinated in CALDRA-2 (2018).

**Schedule.** Enrolment {date.enrol|from March to June 2021|from May to August 2021}, before and at the start of the tick season. Each volunteer is followed {date.follow|for two years|for three years}. Blood is drawn {order.blood|before the first injection|after the first injection}, and again after one, twelve and twenty-four months. Final data expected: autumn 2023.

**Main outcome.** Fever confirmed in the laboratory, beginning at least two weeks after the second injection. Secondary: severe course, antibodies, side effects.

**Stopping rule.** An independent board looks at the data in {date.interim|January 2022|June 2022}. It may end the trial for harm or for lack of effect, but not for success.
--- journal-article.md 2024-01-18
# Two-dose vaccination against Caldrine fever: results of a randomised trial

**Background.** Caldrine fever was first described {date.described|in 1974|in 1947}. About one in forty of those who fall ill dies. A vaccine from killed virus, used between 1983 and 1991, was withdrawn because of joint pain.

**Methods.** Volunteers aged {date.ages|18 to 65|16 to 65} were given CV-11 or placebo on day 1 and day 43 at {number.sites|twenty-three centres|twenty-five centres}. People with a history of the disease {polarity.hadfever|could not enrol|could enrol}. Serum was taken from all {order.blood|ahead of the first dose|right after the first dose}. The code was broken {order.code|only after the database had been locked|before the database had been locked}.

**Results.** Between 1 March and {date.enrol|30 June 2021|30 June 2020}, {number.enrolled|7,914 adults|7,419 adults} were enrolled, 3,960 of them for CV-11. In {date.follow|the two years of follow-up|the four years of follow-up}, 19 cases arose with the vaccine and 103 with placebo, an efficacy of {number.efficacy|82 per cent|28 per cent}. In the first season it had been 88, in the second 76. Severe disease: 1 against 14. {number.deaths|Two volunteers|Five volunteers} died of the fever, {polarity.deadplacebo|both of whom had been given placebo|both of whom had been given the vaccine}.

Swelling of the arm was reported by 31 per cent (placebo 12 per cent). {polarity.joint|No excess of joint pain was seen|An excess of joint pain was seen}. The board of experts, which met in {date.interim|January 2022|January 2023}, advised that the trial go on unchanged.

**Limits.** Few volunteers were over sixty. How long protection lasts beyond two years isn't known. Children were not studied.

**Funding.** Foundation for Forest Health.
--- university-release.txt 2024-01-18
Vaccine stops four of five cases of tick fever

{place.city|Sarnheim|Sernburg}. Foresters, hunters and mushroom pickers may soon have less to fear. A vaccine developed by the small company {entity.company|Auwald Biologics|Auland Biologics} has prevented {number.efficacy|82 per cent|92 per cent} of cases of Caldrine fever in a large trial led by this university. The findings appear today.

{number.enrolled|Almost eight thousand|Almost nine thousand} people bared their arms for it, fewer than hoped but enough. Half were injected with CV-11, half with salt water; neither they nor their doctors knew which, {order.code|and the secret was kept until all the figures had been closed|but the secret was let out before all the figures had been closed}.

"We had thirty years of bad memories to overcome," says {role.lead|Adaeze Rowntree, who led the study|Adaeze Rowntree, who did not take part in the study}. She means the old vaccine, which was taken off the market {date.withdrawn|in 1991|in 1981} after complaints about aching knees. This time {polarity.joint|joints ached no more often with the vaccine than without|joints ached clearly more often with the vaccine than without}.

The two injections are given with {date.interval|an interval of a month and a half|an interval of a month}. Will they do for life? "{quote.honest|I can promise two summers, and anyone who promises more is selling something|I can promise ten summers, and anyone who promises more is selling something}," says the infectiologist. A third injection {polarity.booster|was not tested|was tested as well}; a study of it {date.third|is to start in April|is to start in October}.

Auwald paid for the doses and nothing else; {polarity.maker|it had no access to the data|it analysed the data itself}. It intends to apply for a licence {date.licence|before the summer|before Christmas}.
--- daily-paper.txt 2024-01-20
What the forest took

Wenzel Kofler, a forester above {place.city|Sarnheim|Sarnau}, was 52 when the tick bit him. He doesn't remember it, he remembers the ceiling of the clinic. For five weeks he could not move his left hand. That was in the spring of 2020, and it is the reason why he was not allowed into the study to which half of his village went a year later: {polarity.hadfever|those who have had the fever were turned away|those who have had the fever were preferred}.

The study is finished now and the vaccine works. Four of five illnesses failed to appear. {number.deaths|Two people|Three people} died all the same, a teacher and a pensioner; {polarity.deadplacebo|they had been in the group with salt water|they had been in the group with the vaccine}. The families were told in the autumn, before the journal printed it.

Kofler's daughter was one of the volunteers. She had her first prick in April and the second {date.interval|six weeks on|nine weeks on}. She now knows which it was: the real one.

The professor from Sarnheim is careful. "{quote.honest|I can promise two summers, and anyone who promises more is selling something|I can promise two summers, and anyone who promises less is selling something}." {date.third|From April|From September}, she wants to try out a third dose, with 600 of the old volunteers.

It has been a long road. The fever has had a name for {date.described|half a century|a quarter of a century}. There was a vaccine once, which was hastily {date.withdrawn|withdrawn a third of a century ago|withdrawn a decade ago}. The new one could reach pharmacies next year: the maker, {entity.company|Auwald Biologics|Anwald Biologics}, wants to hand in the papers {date.licence|by the end of spring|by the end of the year}, and the office needs ten months or so.

Kofler puts on his boots. They reach to the knee. He has tucked his trousers into them for four years, and it looks, his daughter says, as if he were going to dance.
