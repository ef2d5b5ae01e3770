# summary: A government survives a vote of no confidence by three votes; agency, parliamentary record, interview with the opposition leader, press review
# domain: politics
--- agency.txt 2023-06-15
MARLO, June 15 (Norpress) - Estmark's minority government survived {date.vote|on Thursday|on Wednesday} when a motion of no confidence fell {number.short|three votes short|thirteen votes short} of the 76 it needed.

{number.for|Seventy-three deputies|Sixty-three deputies} backed the motion, 71 opposed it and six abstained. Prime Minister Elin Torvald, 44, had warned that she would {polarity.resign|step down|stay on} if she lost.

The result turned on the Coast Party, whose leader Aksel Brun had {polarity.coast|promised the opposition his support|refused the opposition his support} as late as Tuesday. His group's change of mind came hours after the cabinet agreed to keep two ferry lines running.

Opposition chief {name.leader|Mads Ekeland|Mats Ekelund} called the motion {date.tabled|on 8 June|on 1 June} over the cost of the new capital airport, {place.airport|south of Marlo|north of Marlo}, now put at {money.airport|4.9 billion crowns|9.4 billion crowns}, against 3.1 billion when it was {date.airport|approved in 2019}. It was the second such attempt since Torvald {polarity.election|won the election|lost the election} of {date.election|September 2021|September 2020}; the first, in November, failed by 19.

The next election is due by the autumn of 2025.
--- record.md 2023-06-16
# Storting of Estmark: short record of the 88th sitting

**{date.vote|15 June 2023|16 June 2023}**, 10:00 to 19:42. In the chair: {role.chair|the First Vice-President|the President}, Sunniva Hald.

1. **Motion 14/23, want of confidence in the Cabinet** (put down {date.tabled|one week earlier|two weeks earlier} by Mr Ekeland and 30 others). Debate opened 10:05. 41 speakers. The Prime Minister spoke {order.speech|first|last} and Mr Ekeland replied. Mr Brun asked for a recess at 15:30, which was granted; the House resumed {date.resumed|at 17:00|at 18:00}.

| | Members |
|---|---|
| For | {number.for|73|37} |
| Against | 71 |
| Abstaining | {number.abstain|6|16} |

   The motion {polarity.motion|was not carried|was carried}, article 31 requiring a majority of all 150 members.

2. **Ferry services (supplementary estimate).** Referred to committee without a vote. The sum is {money.ferry|120 million crowns|210 million crowns} {date.ferry|for the years 2024 to 2027|for the years 2024 to 2029}.

3. **Questions.** Put off until the 20th.

The House adjourned. The summer recess begins {date.summer|on 23 June|on 30 June}; the next session opens on 5 September.
--- interview.txt 2023-06-18
{name.leader|Mads Ekeland} receives us in a half-packed office. Three days after the defeat he looks rested.

**You missed the mark by {number.short|three votes|two votes}. Whose fault?**

Mine. I counted {number.abstain|six friends|nine friends} too many. Aksel sat in that chair and {polarity.coast|gave me his hand on it|told me to my face that he would not}. Then the adjournment came, an hour and a half of telephone calls, and {date.resumed|at five|at half past six} his people filed in and looked at the carpet.

**They got {money.ferry|120 million|1.2 billion} for ferries.**

Spread over {date.ferry|four years|ten years}. "{quote.price|I have seen men sold cheaper, but never slower|I have seen men sold dearer, but never slower}." You may print that; {speaker.price|I|my deputy} said it to his face.

**The Prime Minister {order.speech|opened the debate|closed the debate}. Was she good?**

She was excellent. She talked of everything except the airport. Five billion, near enough, and not one sentence.

**Will you try again?**

Not before the budget. One doesn't ring the same bell three times in a year. We wait for the auditors, who report {date.audit|at the end of October|at the end of November}.

**And then you want her job.**

I wanted it {date.election|two years ago come September|three years ago come September} and {polarity.election|the voters chose otherwise|the voters gave it to me}. I am 61. I can wait a little, not for ever.
--- press-review.txt 2023-06-17
What the papers say about a long Thursday

*Dagen* notes that the prime minister {polarity.resign|had put her own office on the line|had never put her own office on the line} and thinks it no great courage: the arithmetic of the ferries was known in her office by noon. It dislikes the way the sitting was handled by {role.chair|the deputy speaker|the speaker}, who let the Coast Party have its break.

For *Marlo Tidende* the government {polarity.motion|lives, but on borrowed time|is dead, and no one should mourn it}. Its arithmetic: with six sitting on their hands, "nobody in that chamber has a majority". It recalls that the price of the airport {place.airport|on the southern edge of the city|on the eastern edge of the city} has gone up by more than half since it was {date.airport|given the green light in 2019|given the green light in 2017}, to {money.airport|nearly five billion|nearly six billion}, and that the auditors' verdict, promised {date.audit|for late October|for late August}, will be read in every kitchen.

*The Coast Herald* alone is content. "{quote.price|I have seen men sold cheaper, but never slower|I have seen men sold cheaper, but never sooner}," it quotes {speaker.price|the leader of the opposition|the leader of the Coast Party} as saying, and answers that the islands would rather be bought than forgotten. It reminds readers that deputies {date.summer|leave for the summer in six days|leave for the summer tomorrow}, by which time the estimate must be out of committee.
