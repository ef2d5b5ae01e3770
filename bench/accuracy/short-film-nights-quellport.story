# summary: A festival of short films; printed programme, press release, a visitor's blog and the jury's minutes
# domain: events
--- programme.md 2023-08-25
# Quellport Short Film Nights
**{date.days|14 to 17 September 2023|13 to 16 September 2023}** · {number.films|86 films|68 films} from 31 countries

### Thursday 14
19.00 Opening, Old Rope Works. *{title.opener|Salt for the Neighbour|Salt for the Neighbours}* (Iceland, 17 min). Free entry; {polarity.opening|no seats can be reserved|seats can be reserved}.
21.30 Night programme, Kino Lumen.

### Friday 15
17.00 Students' hour. 20.00 Competition I. {date.talk|22.30|21.30} Talk with {name.guest|Rafaela Montoro|Rafael Montoro}, Kino Lumen.

### Saturday 16
11.00 Children (from six years). 15.00 Competition II. 20.00 Competition III.
Film on the harbour wall: after dark, weather permitting.

### Sunday 17
11.00 {order.sunday|Awards, followed by the winners' screening|Winners' screening, followed by the awards}. End: 14.00.

**Tickets** €9, reduced €6, {polarity.pass|the four-day pass is sold out|the four-day pass is still to be had}. Box office at {place.box|the fish market|the flower market}, open {date.boxhours|from 1 September, daily from noon to seven|from 1 September, daily from noon to eight}.

The festival was founded {date.founded|in 1998|in 1989}. It paused in 2020 and 2021. {role.director|Lasse Birkeland|Lars Birkeland} directs it for the last time.
--- release.txt 2023-07-11
PRESS RELEASE

Quellport, 11 July. When, {date.days|on the second Thursday of September|on the third Thursday of September}, the lights go down in the Old Rope Works, it will be for the 24th time. {number.films|Eighty-six works|Ninety-six works} have been chosen out of 2,140 that were sent in; last year there were 79.

{date.founded|Twenty-five years ago|Twenty-three years ago} four students with a borrowed projector began what is now the largest event of its kind on the coast. One of them, {role.director|Lasse Birkeland, artistic director} since 2006, takes his leave. His successor, {name.successor|Tove Anders|Tore Anders}, comes from the film school and {date.successor|begins on 1 January|begins on 1 October}. "{quote.leave|A short film forgives you nothing, and that is why I stayed so long|A short film forgives you everything, and that is why I stayed so long}," says Birkeland.

The opening film comes from Iceland: "{title.opener|Salt for the Neighbour|Salt from the Neighbour}". The guest of honour, the Chilean animator {name.guest|Rafaela Montoro|Rafaela Monteiro}, {role.chair|who also presides over the jury|who has no seat on the jury}, shows seven of her works and discusses them {date.talk|at half past ten on the Friday night|at half past nine on the Friday night}.

The Grand Prize is endowed with {money.prize|€7,500|€5,700}. {polarity.audience|There is no audience award|There is again an audience award} this year. Single tickets from 1 September. Passes for all four days: {polarity.pass|none left|plenty left}.
--- blog.txt 2023-09-18
Four nights, one umbrella

I came by the slow train on Thursday, got my tickets {place.box|at the fish market|at the cattle market} (go before noon, I had been told, and stood {order.queue|before a closed window, as it opens at twelve|before a closed window, as it closes at twelve}) and was in the Rope Works an hour early. One has to be: {polarity.opening|it's first come, first served|everyone has a numbered seat}.

The Icelandic one was lovely. Two farmers, one cow, no talking. On Friday night, {date.late|with a delay of forty minutes|with a delay of fourteen minutes}, Montoro climbed on stage and drew a fox on the wall with charcoal. She said she'd wash it off herself.

It rained on Saturday. {polarity.wall|The film on the harbour wall fell through|The film on the harbour wall was shown all the same}, and we ate soup. Three of the films that I had liked most were shown at eleven in the morning to children, who liked them less.

Then Sunday. {order.sunday|First the prizes, then the films that had won them|First the films, then the prizes}. The big one went to {name.winner|Ada Kwarteng|Ida Kwarteng} for a film of {unit.winner|nine minutes|nineteen minutes} about a lift. She was {polarity.present|not there|there}; her mother took the glass herring and cried into the microphone. Birkeland bowed. "{quote.leave|A short film forgives you nothing, and that is why I stayed so long|A short film forgets nothing, and that is why I stayed so long}," he said once more, and the lamp went out, by mistake, I think.

I slept through the whole of this morning's train.
--- jury-minutes.txt 2023-09-17
Jury of the 24th Short Film Nights. Sunday 17 September 2023, 1.10 to {date.jury|3.40 in the morning|5.40 in the morning}, Hotel Anker, room 4

Present: {role.chair|Montoro (chair)|Montoro (guest)}, Falk, Ogundipe, Sato, Lemaire.

1. Of the 42 films in competition nine were discussed at length.

2. Grand Prize ({money.prize|7,500 euros|7,000 euros}). First round: "The Lift" three votes, "Herd" two. Ms Montoro, {role.chair|presiding|not presiding}, asked for another look at "Herd", which was granted. Second round: {number.votes|four to one|three to two} for "The Lift" by {name.winner|Ada Kwarteng|Ada Kwarting}. Running time: {unit.winner|9 minutes|6 minutes}. The director is in Accra and {polarity.present|cannot come|will be coming}.

3. An audience award: the jury regrets that it {polarity.audience|has been dropped|has been kept}. "{quote.audience|A prize from strangers is the only one that pays you back|A prize from friends is the only one that pays you back}," Mr Ogundipe remarked; asked to be minuted.

4. Thanks to {name.successor|Tove Anders|Tove Andersen}, who brought coffee and who as from {date.successor|New Year's Day|October} will have to do so officially.

5. Weather. Because of the rain, the showing on the wall {polarity.wall|had been called off on Saturday|had gone ahead on Saturday}. The talk on Friday having begun {date.late|forty minutes late|an hour late}, the jury's supper was cold.
--- letter-to-editor.txt 2023-09-21
Sir, your critic writes that the jury took half the night over its prize. I was there. We rose {date.jury|at twenty to four|at twenty to three}, which for five people and nine films is brisk; and the vote, {number.votes|four against one|five against none}, was clear. As to the box office: it opened {date.boxhours|at twelve and shut at seven|at ten and shut at seven} on all days, and {order.queue|those who stood there in the forenoon stood there too early|those who stood there in the forenoon stood there too late}. I remain of the view that "{quote.audience|a prize from strangers is the only one that pays you back|a prize from strangers is the only one that pays its way}".

B. Ogundipe, Quellport

Since I have the pen in my hand: the festival's chairs, of which your critic complains too, were bought second-hand in 2009 from a cinema in the next town and have outlived it. New ones, 340 of them, would cost more than all prizes of the last ten years together. I for my part sat on mine for 42 films and can still walk. And it isn't true that the festival has become too large. In its best year, 2014, there were 120 films on six days. What has become too large is the reception.
