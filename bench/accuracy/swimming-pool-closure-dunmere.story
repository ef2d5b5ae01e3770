# summary: A council votes on closing a swimming pool; minutes, campaign leaflet, local paper, council web page of questions
# domain: local councils
--- minutes.md 2024-01-30
# Dunmere Borough Council: minutes of the extraordinary meeting of {date.meeting|29 January 2024|22 January 2024}

Town Hall, {date.length|7.00 p.m. to 9.50 p.m.|7.00 p.m. to 8.50 p.m.} Present: {number.present|34 of 36 members|24 of 36 members}. Chair: {role.chair|Deputy Mayor|Mayor} J. Penrose.

**1. Quarry Road Baths.** The officers' report put the cost of repair at {money.repair|£2.6 million|£6.2 million} and the yearly subsidy at £410,000. It recommended closure {date.closure|at the end of June|at the end of July}. Cllr {name.mover|Bernadette Oyelaran|Bernadette Oyelowo} moved the recommendation.

Amendment (Cllr Thwaite): to keep the baths open until the new pool at Dunmere Park is ready. For 18, against 15, one abstention. The amendment {polarity.amend|was carried|was lost} and became the motion, which was agreed on a show of hands.

**2. New pool.** It was noted that construction {polarity.begun|has not begun|has begun}; tenders are to be opened {date.tenders|on 15 April|on 15 May}. The pool will have {number.lanes|six lanes|eight lanes} and a learner tank. Estimated cost: {money.new|£14.8 million|£18.4 million}. Completion is expected {date.ready|by Easter 2026|by Easter 2027}.

**3. Petition.** A petition with {number.petition|5,214 signatures|5,412 signatures} was presented by Mr Desmond Kyle {order.petition|before the vote was taken|after the vote had been taken}. A second, in favour of closure, bore 61.

**4. Hours.** From 1 March the baths will close on Mondays. Carried.
--- leaflet.md 2024-02-10
# WE SAVED OUR BATHS. (Nearly)

Thanks to {number.petition|5,214 of you|5,241 of you} Quarry Road {polarity.amend|stays open beyond this summer|shuts its doors this summer}! Councillors were told to turn off the taps {date.closure|as June ended|as August ended}. They listened to us instead.

**How it went.** At seven {date.meeting|on the last Monday of January|on the last Thursday of January} the gallery was full. Our spokesman {name.spokesman|Desmond Kyle|Desmond Kiley} laid your names on the table, and {order.petition|only then did they vote|by then they had voted}. It was close: had two members changed sides, the baths would be lost.

**What we have won.** Time: water in the old pool for as long as there is none in the new one.

**What we have not.** The repairs. {money.repair|2.6 million pounds|1.6 million pounds} is what a new roof and boilers would cost, and {polarity.repairs|not a penny of it has been voted|every penny of it has been voted}. And there will be {polarity.monday|no Monday swimming from March|Monday swimming again from March}.

**Remember:** the baths {date.built|opened in 1936|opened in 1963}. They have been "about to fall down" since 1971.

Come to the float-in on Sunday 25 February, at half past two. Bring a rubber duck.
--- paper.txt 2024-02-01
COUNCIL'S U-TURN KEEPS BATHS AFLOAT

A rebellion by members of the ruling group threw Dunmere's oldest pool a lifebelt {date.meeting|on Monday night|on Tuesday night}. By three votes the council refused to shut Quarry Road Baths ahead of {place.new|its successor in Dunmere Park|its successor on Station Field}.

Leisure chief {name.mover|Bernadette Oyelaran|Benedetta Oyelaran} had urged members to accept the closure. "{quote.mover|We are heating the sky with other people's council tax|We are heating the sky with other people's library books}," she said. Her own deputy voted against her; four others followed.

The baths, which date {date.built|from 1936|from 1946}, were used by 71,000 swimmers last year, down from 96,000 before the pandemic. The replacement, a {number.lanes|six-lane|five-lane} hall priced at {money.new|£14.8m|£41.8m}, was promised for 2023 by the previous administration. {polarity.begun|The first spade is still to be put in the ground|The diggers are already at work}, and the firm {polarity.firm|has yet to be chosen|was chosen last week}. Nobody will swim in it {date.ready|before the spring of 2026|before the spring of 2028}.

{name.spokesman|Desmond Kyle|Raymond Kyle}, a retired lifeguard who taught half the gallery the crawl, called it "a length, not a race". The chair, {role.chair|standing in for the Mayor|who became Mayor last May}, twice had to ask for silence.
--- web-questions.md 2024-04-22
## Quarry Road Baths: your questions

**Is the pool closing?** Not for the time being. In January the full council {polarity.amend|voted to link its closing to the opening of the new one|turned down a proposal to link its closing to the opening of the new one}.

**When is it open?** Tuesday to Sunday, 6.30 a.m. to 8 p.m. {polarity.monday|There is no longer a Monday session|There is a Monday session once more}. Early-bird lanes run until nine.

**Where will the new pool be?** {place.new|In Dunmere Park, beside the bandstand|In Quarry Gardens, beside the bandstand}. It will not have a diving pit.

**Who is building it?** Five tenders were opened {date.tenders|last Monday|last Friday}. A recommendation goes to cabinet in June, so that {polarity.firm|no builder has been appointed yet|a builder has now been appointed}.

**Why not repair the old one?** The structure was surveyed in 2022. It would need money that {polarity.repairs|has not been set aside|has been set aside}, and even then would last only ten to twelve years.

**What did my councillor say?** The leisure portfolio holder described the present pool in these words: "{quote.mover|We are heating the sky with other people's council tax|We are heating the sky with our own council tax}." A recording of the meeting, {date.length|two hours and fifty minutes long|three hours and fifty minutes long}, is on our channel. {number.present|Thirty-four members|Thirty-six members} took part.
