# summary: A travel insurance; policy wording, summary sheet, a claims handler's letter and a consumer column
# domain: contracts
--- policy-wording.md 2023-11-01
# {entity.insurer|Lodestar Mutual|Lodestone Mutual}: travel policy TR-6

### 1 Start and end
1.1 Cover for cancellation begins {date.cover|on the day after the premium has been paid|on the tenth day after the premium has been paid}. All other cover begins when the insured person leaves home.
1.2 A single journey is covered {date.journey|for up to 56 days|for up to 65 days}. The contract runs for twelve months and {polarity.renew|does not renew itself|renews itself}.
1.3 The customer may withdraw {date.withdraw|within 14 days|within 30 days} of receiving these terms.

### 2 Cancellation
2.1 We refund what the insured person has paid for a journey which cannot be taken, up to {money.cancel|£5,000|£50,000} a person, less an excess of {money.excess|£75|£57}.
2.2 Reasons: illness, accident or death of the insured person or a close relative; loss of employment; a summons as a witness. {polarity.pandemic|Quarantine ordered by an authority is among the reasons|Quarantine ordered by an authority is not among the reasons}.
2.3 The journey has to be cancelled with the organiser {order.cancel|before the claim is made|after the claim has been made}.

### 3 Medical costs
3.1 Limit: {money.medical|£2 million|£20 million}. Dental treatment: £350.
3.2 An illness that was treated {date.known|in the six months before the booking|in the two years before the booking} is covered only if we have agreed in writing.
3.3 Winter sports {polarity.winter|are excluded unless an extra premium is paid|are included without an extra premium}. Diving is covered to {unit.dive|30 metres|30 feet}.

### 4 Baggage
Limit £1,500, single article £300. Thefts must be reported to the police {date.police|within 24 hours|within 72 hours}.

### 5 Claims
5.1 Claims shall be lodged {date.claim|not later than 60 days after the return|not later than 30 days after the return}.
5.2 We decide {date.decide|within three weeks|within three months} of having all papers.

### 6 Age
Persons who are {date.age|75 or older|70 or older} at the beginning of the contract cannot be insured.
--- summary-sheet.md 2023-11-01
# Travel insurance at a glance

*This sheet leaves much out. What counts is the policy.*

**What is insured?** Trips of {date.journey|no more than eight weeks|no more than five weeks} each, as many as you like in a year. If you have to call off a trip, you get back up to {money.cancel|£5,000|£3,000}; you bear the first {money.excess|£75|£150} yourself. Hospital and doctor abroad: up to {money.medical|two million pounds|one million pounds}. Luggage: £1,500.

**What is not?** Skiing, {polarity.winter|for which you have to buy an add-on (£28)|for which you have bought nothing extra}. Dives below {unit.dive|30 m|40 m}. Illnesses for which you saw a doctor {date.known|during the last half-year before you booked|during the last five years before you booked}, unless we said yes. Anyone {date.age|aged 75 and over|aged 57 and over}.

**Where?** {place.where|Everywhere except the country where you live|Everywhere except the polar regions}.

**When does it start?** As to cancellation, {date.cover|one day after you have paid|on the very day on which you pay}; otherwise at your front door.

**How do I get out?** In the first {date.withdraw|two weeks|four weeks} you can send it back without reasons. After that, you need do nothing: it {polarity.renew|simply ends after a year|goes on for another year by itself}.

**What must I do?** If you are robbed, go to the police {date.police|before a day has passed|before a week has passed}. Send in your claim in the first {date.claim|two months|four months} after you are home (60 days, to be exact).
--- claims-letter.txt 2024-07-16
Your claim 24/118-0933

Dear Mrs Abara,

we are sorry to hear about your leg. You ask us to reconsider our letter of {date.first|2 July|12 July}. We have done so and come to another result.

You booked the journey to Lake Tarn on 9 January and paid the premium on the same day. Your own doctor has confirmed that you were last treated for the knee in {date.lasttreat|May 2023|November 2023}, that is, {date.known|more than the six months|more than the three months} that matter here before you booked. My colleague had read the 5 on the form as a 9. It follows that the illness {polarity.known|did not have to be declared|had to be declared}.

You cancelled with the hotel on 11 June and wrote to us {order.cancel|two days afterwards|two days beforehand}, as the terms require. We therefore {polarity.pay|pay|refuse to pay} {money.paid|£1,184|£1,148}, which is the price of {money.price|£1,259|£1,295} less the excess. The money leaves us {date.paid|today|next week}.

The train tickets, £96, were refunded by the railway.

{name.handler|Gethin Marlowe|Gareth Marlowe}
{role.handler|Senior claims handler|Head of claims}
--- column.txt 2024-08-03
Ask Winnie

Last month {name.reader|Mrs Abara|Mrs Albara} of Fenmouth wrote to me. She had had to cancel a week by a lake because of her knee. Her insurer, {entity.insurer|Lodestar|Polestar}, turned her down {date.first|in the first days of July|in the last days of June}: she had concealed an old complaint. Had she?

The small print asks for ailments treated in the half-year before the booking. Hers had been treated {date.lasttreat|in the spring of last year|in the spring of this year}, and then no more until it gave way on the stairs, {order.stairs|five months after she had booked|five months before she booked}. So {polarity.known|there was nothing to declare|there was something to declare}. Somebody had taken a 5 for a 9.

I rang. {role.handler|The senior handler, Gethin Marlowe,|The junior handler, Gethin Marlowe,} was polite. "{quote.marlowe|We are paid to read small print, and we had better begin with our own|We are paid to write small print, and we had better begin with our own}," he told me. {date.paid|On 16 July|On 26 July} the company {polarity.pay|settled|rejected} the claim: {money.paid|£1,184|£1,084}. What was missing from the {money.price|£1,259 that the hotel had cost|£1,529 that the hotel had cost} was the excess of £75.

Three lessons. Keep your doctor's letters. Object: of the refusals about which you wrote to me last year, 31 of 74 were reversed. And mind the clock, for these people do: {date.decide|twenty-one days|forty-two days} is what they have for a decision, and two months is what you have for a claim.

P.S. Several of you asked whether such policies pay if the authorities lock you in. {polarity.pandemic|This one does|This one doesn't}. And it is good {place.where|anywhere but at home|anywhere but in America}.
--- company-news.txt 2024-09-02
From the staff paper. Our colleague {name.handler|Gethin Marlowe|Gethin Barlow} has been quoted in the weekend press, for once to our advantage: "{quote.marlowe|We are paid to read small print, and we had better begin with our own|We are paid to read small print, and we had better end with our own}." The case of {name.reader|Mrs Abara|Mrs Abaza}, whose knee failed her {order.stairs|when the trip had long been booked|when the trip had not yet been booked}, will be used for training from October. Winter sports cover goes up by two pounds in December; all else stays as it is.

Other news: our canteen reopens on 16 September after eight weeks of works. The summer party raised £1,310 for the lifeboat. In the first half of the year we received 9,480 travel claims, 6 per cent more than in the same months of 2023; 41 per cent had to do with illness, 22 with baggage. The average payment was £612. The longest distance from which a claim has ever reached us is 17,900 kilometres (a lost tooth, 2016). Trainees: seven started in August, three of them in claims. The fire drill on the 19th is, this time, a real drill.
