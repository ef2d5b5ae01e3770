# summary: A village band's constitution and its life; statutes, anniversary booklet, minutes of an extraordinary meeting, notice of the registry court
# domain: associations
--- statutes.txt 2019-03-08
STATUTES of the {entity.band|Wind Band Ober-Larch|Wind Band Unter-Larch}

§ 1 The association was founded {date.founded|on 19 March 1893|on 19 May 1893} and has its seat at {place.seat|Larch|Lerch}. Its colours are red and white.

§ 2 Its purpose is music. It stays out of politics.

§ 3 Anyone can be a member who is {date.age|fourteen years old|sixteen years old}. The committee decides {order.admission|after an audition and half a year on trial|before an audition and half a year on trial}.

§ 4 Members leave at the end of the year, with three months' notice. Instruments belong {polarity.instruments|to the association, not to the player|to the player, not to the association}.

§ 5 The annual meeting takes place in January. Invitations go out {date.invite|two weeks beforehand|six weeks beforehand}. A quorum is {number.quorum|a third of the members|half of the members}.

§ 6 The committee: chair, deputy, treasurer, {role.fourth|keeper of the instruments|keeper of the scores}, and one member under 25. Term: {date.term|three years|two years}. The conductor {polarity.conductor|has a seat but no vote|has a seat and a vote}.

§ 7 The chair alone may spend {money.chair|up to 500 francs|up to 5,000 francs}.

§ 8 Changes of these statutes need {number.change|two thirds|three quarters} of the votes cast.

§ 9 On dissolution, the assets go {entity.heir|to the parish school|to the fire brigade}, when all debts have been paid.

§ 10 Adopted on 8 March 2019, replacing those of 1974. Women have been members since {date.women|1971|1981}.
--- anniversary-booklet.md 2018-06-01
# 125 years of wind in {place.seat|Larch|Larsch}

**The beginning.** It was {date.founded|on St Joseph's day, the nineteenth of March 1893,|on St John's day, the twenty-fourth of June 1893,} that nine men and a drum met in the Crown. The schoolmaster, Alois Brugger, who couldn't read music, became conductor. They had uniforms before they had a second trumpet.

**Bad years.** In the winter of 1918 seven players died of influenza, none of them in the war. From 1940 to 1943 the band was silent.

**Women.** At the meeting of {date.women|January 1971|January 1977} the {number.womenvote|vote stood at eighteen to seventeen|vote stood at eighty to seventeen}. The first was Trudi Fessler, horn, {date.trudi|sixteen years old|nineteen years old}. Her father had voted {polarity.father|against|in favour}.

**The great day.** At the cantonal festival of 1986 in {place.festival|Rheinau|Rheineck}, Larch came first of 31 bands, under {name.conductor|Walter Imhof|Werner Imhof}. He conducted {date.imhof|from 1979 to 2004|from 1979 to 2000} and {polarity.baton|never used a baton|never put down his baton}.

**The fire.** {date.fire|On the night of 2 May 2009|On the night of 12 May 2009} the rehearsal room burned. {number.saved|Four instruments|Fourteen instruments} were saved, one of them the tuba of 1911. {order.firebrigade|The brigade arrived after the band, most of its men being in it|The band arrived after the brigade, none of its men being in it}.

**Today.** 38 players, the youngest twelve (with a special permit), the oldest eighty. Rehearsals: {date.rehearsal|Tuesdays at eight in the evening|Thursdays at eight in the evening}.
--- meeting-minutes.txt 2023-10-11
{entity.band|Wind Band Ober-Larch|Wood Band Ober-Larch}, extraordinary meeting, Tuesday 10 October 2023, instead of the rehearsal, {date.rehearsal|20.00|19.30}, in the Crown

Present: 29 of 41 members; {number.quorum|the quorum of one third is met|the quorum of two thirds is met}. The invitation was posted {date.invite|on 25 September, fifteen days ago|on 4 October, six days ago}.

1. The chair, {name.chair|Trudi Imhof-Fessler|Trudi Imhof-Fischer}, explains why she has called it. The conductor, Mr Lenz, {polarity.lenz|has resigned|has been dismissed}, as from Christmas; he told the newspaper first and the committee afterwards.

2. Lowering the age in § 3 {date.age|from fourteen|from thirteen} to twelve. The treasurer is for it, {role.fourth|the keeper of instruments|the deputy chair} against, as he has no small tubas. 22 for, seven against: with {number.change|more than two thirds|more than the three quarters that are needed}, {polarity.agevote|adopted|rejected}.

3. That the conductor shall be able to vote in the committee. Rejected, 12 to 17. § 6 {polarity.conductor|stays as it is: he sits and listens|is changed: he sits and votes}.

4. A new drum costs 1,900. That is beyond {money.chair|what the chair may spend by herself, 500|what the chair may spend by herself, 1,500}, so the members are asked. Agreed.

5. Ms Imhof's term, {date.term|three years long|four years long}, ends in January. She doesn't stand again. "{quote.trudi|I came in by one vote, and I should like to leave before somebody asks for a recount|I came in by one vote, and I should like to stay until somebody asks for a recount}." Laughter; long applause.

6. Mr Hugi asks who gets the instruments if the band is dissolved. They are not the players', {polarity.instruments|since they are the association's|though they are not the association's either}; {entity.heir|the school|the church} would get them. But the band isn't dissolving.

Closed at 21.20, after which the march was played.
--- village-paper.txt 2024-01-19
Changing of the guard in Larch

{name.chair|Trudi Imhof-Fessler|Trudi Imhoff-Fassler} leaves the chair of the band, as she had said in October. On Saturday the annual meeting elected Beat Hugi, second trumpet, 33, in her place. She had come to the band {date.women|fifty-three years ago this month|forty-three years ago this month}, {date.trudi|at sixteen|at eighteen} and as the first woman, by {number.womenvote|a single vote, 18 to 17|three votes, 18 to 15}. Her own father, who played the bassoon, {polarity.father|had been among the seventeen|had been among the eighteen}. "He drove me to each rehearsal," she says.

Everybody wanted to hear her sentence again, and got it: "{quote.trudi|I came in by one vote, and I should like to leave before somebody asks for a recount|I came in by one vote, and I should like to leave when somebody asks for a recount}."

She married into music: {name.conductor|Walter Imhof|Walther Imhoff}, for {date.imhof|a quarter of a century|half a century} the band's conductor, is her brother-in-law. It was under him that Larch won in {place.festival|Rheinau|Rheinfeld}. {polarity.baton|He has never owned a baton|He has kept his old baton} and attended with folded hands.

She also remembers the fire, {date.fire|in the first week of May 2009|in the first week of March 2009}. She carried out the old tuba herself, one of {number.saved|only four instruments|only nine instruments} that escaped, {order.firebrigade|and the firemen, when they came, were still in their band jackets|and the firemen, who were there already, held the door}.

The successor of Mr Lenz, who {polarity.lenz|gave up his post|lost his post} at Christmas, is Anja Korte. Since New Year {polarity.agevote|twelve-year-olds are admitted|twelve-year-olds are still kept out}, and four have come. They audition, {order.admission|then spend six months on trial, and only then does the committee decide|having been admitted by the committee six months before}.
