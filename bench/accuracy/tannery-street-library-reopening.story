# summary: A city library is rebuilt and reopens; council paper with milestones, visitor leaflet, newspaper report, minutes of a friends' society
# domain: local services
--- council-paper.md 2024-09-05
# Central Library, Tannery Street: final report on the works

**Submitted by** {role.author|the head of culture, Ottoline Brandt|the head of finance, Ottoline Brandt}

The library has been closed {date.closed|since 28 February 2022|since 28 February 2023}. Its reopening is fixed for {date.reopen|Saturday 21 September 2024|Saturday 28 September 2024}.

| Milestone | Planned | Actual |
|---|---|---|
| Books moved out | April 2022 | {date.movedout|April 2022|June 2022} |
| Asbestos removed | Sept 2022 | {date.asbestos|March 2023|January 2023} |
| Roof closed | Feb 2023 | {date.roof|October 2023|August 2023} |
| Books moved in | Nov 2023 | {date.movedin|July 2024|May 2024} |

**Cost.** Approved: {money.approved|£8.6 million|£6.8 million}. Final: {money.final|£10.3 million|£13.0 million}. The overrun is due to asbestos ({money.asbestos|£1.2 million|£2.1 million}) and steel. The contractor's claim for a further £400,000 has been {polarity.claim|rejected|accepted}.

**Space.** {unit.space|5,200 square metres|2,500 square metres}, a quarter more than before. The reading room keeps its dome of 1908. The lift goes {polarity.lift|to all floors|to all floors but the top}. The stock has shrunk from 310,000 to {number.stock|265,000 items|256,000 items}.

**Staff.** 44 posts, {polarity.posts|as before|six fewer than before}. On Sundays the house will open {order.sunday|without staff at first and with staff from January|with staff at first and without staff from January}.

**Name.** The committee's proposal to name the house after the poet {name.poet|Edith Sallow|Enid Sallow} was {polarity.name|not adopted|adopted}.

The temporary library in {place.temp|Wool Lane|Mill Lane} shuts {date.temp|on 7 September|on 14 September}.
--- leaflet.md 2024-09-10
## Welcome back to Tannery Street!

**Opening day: {date.reopen|Saturday 21 September|Saturday 14 September}.** At ten {role.opener|the children's laureate, Kofi Blythe|the Lord Mayor, Kofi Blythe} turns the key. Stories, cake and tours {date.party|until five|until seven}.

**Our hours**
| | |
|---|---|
| Monday | {date.monday|2 pm – 8 pm|10 am – 8 pm} |
| Tuesday to Friday | 9 am – 8 pm |
| Saturday | 9 am – 5 pm |
| Sunday | noon – 4 pm; {order.sunday|nobody at the desk until the new year, then two of us|two of us at the desk until the new year, then nobody} |

**What's new?** A roof terrace, {polarity.lift|which the lift also reaches|which only the stairs reach}. A room for teenagers that {polarity.adults|adults may not enter|adults may enter, too}. Machines for borrowing and returning, {date.returns|day and night|from nine to eight}. {number.stock|265,000 books, films and games|265,500 books, films and games}.

**What's gone?** Fines. They {polarity.fines|were abolished on 1 April|will come back in April} for everyone. And the sign "Silence", which we gave to the museum.

**What must I do with books from the temporary library?** Bring them here. {date.temp|Since last Saturday|Since last Wednesday} the house in {place.temp|Wool Lane|Wood Lane} has been shut. Loans were {polarity.loans|extended to 31 October by themselves|not extended; please renew them}.

**Do I need a new card?** No. Your old one {polarity.card|is still good|is no longer good}. A card costs £12 a year, and nothing under 18.
--- newspaper.txt 2024-09-23
A thousand before lunch

Rain fell on the queue, which reached from Tannery Street to the tram stop. {role.opener|Kofi Blythe, who writes for children,|Kofi Blythe, who governs the city,} turned the wrong key first and the right one after some laughter, and the Central Library was open again, {date.closed|two years and almost seven months after it had shut|one year and almost seven months after it had shut}.

By noon {number.visitors|1,040 people|1,400 people} had come in, by closing time, {date.party|at five o'clock|at six o'clock}, three times as many. The most popular thing was the slide for returned books. The dome has been cleaned: it is blue, not grey, as nobody living had known.

The city had meant to be done by Christmas of last year. In the ceilings there was asbestos, {date.asbestos|which was not out before the spring of last year|which was out before the winter was over in 2022}; the roof followed {date.roof|in the autumn|in the summer}. So the books, which had left {date.movedout|in April 2022|in August 2022}, could not come back {date.movedin|until July of this year|until April of this year}. Instead of {money.approved|£8.6 million|£9.6 million} the taxpayer has paid {money.final|£10.3 million|£11.3 million}. "{quote.brandt|A library that is finished on time has forgotten something|A library that is finished on time has forgotten nothing}," said {role.author|Ottoline Brandt, in charge of culture at the town hall|Ottoline Brandt, in charge of building at the town hall}. The builder wanted more and {polarity.claim|has been turned down|has been given it}.

The house has no one's name. A majority of councillors {polarity.name|voted against Edith Sallow|voted for Edith Sallow}, whose poems mention the old building {number.poems|eleven times|seven times}, never kindly.

Gerald Amos, 91, got the first new card. He had asked for a large-print thriller, and got it. On {date.monday|Monday, as it opens only at two|Monday, as it opens at nine already}, he plans to bring it back.
--- friends-minutes.txt 2024-10-08
Friends of the Central Library. Meeting of 7 October 2024, in the reading room, 18.00

1. {name.poet|Edith Sallow|Edith Swallow}. Mr Amos regrets the council's decision. He has counted {number.poems|eleven passages|twelve passages} on the library in her works. It was agreed to pay for a plaque, 30 cm wide.

2. First fortnight. According to the librarian there were 21,400 visits, of which {number.visitors|1,040 on the first morning|1,004 on the first morning}. The floor area ({unit.space|5,200 m²|5,500 m²}) is felt as "huge". The teenagers' room is guarded fiercely: {polarity.adults|no grown-up gets past the door|grown-ups go in and out}. There was a complaint about the return slide, {date.returns|which can be heard at all hours|which cannot be heard at night}. The abolition of fines {polarity.fines|in spring|next spring} has brought back 2,300 lost books.

3. Cards. Members report that theirs {polarity.card|go on working|have stopped working}. Loans from Wool Lane {polarity.loans|needn't be renewed before the end of October|had to be renewed in September}.

4. Budget. The asbestos alone cost {money.asbestos|£1.2 million|£1.5 million}. Nobody has lost a post: {polarity.posts|there are 44, the number of 2021|there are 44, six below the number of 2021}. Ms Brandt's saying is to be embroidered on a cushion: "{quote.brandt|A library that is finished on time has forgotten something|A library that is finished in time has forgotten someone}."

5. Blue dome. A photograph of 1931 turned up, in black and white.

6. Next meeting: first Monday of December.
