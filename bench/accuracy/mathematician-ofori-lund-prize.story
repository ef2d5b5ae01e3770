# summary: A mathematician's life and a prize; encyclopedic entry with a career table, citation, university obituary, a colleague's recollections
# domain: biography
--- encyclopedic-entry.md -
# Daniel Kwabena Ofori-Lund

**Daniel Kwabena Ofori-Lund** ({date.birth|7 May 1938|7 May 1928} – {date.death|30 January 2016|31 January 2016}) was a mathematician who worked on {entity.field|knots|primes}.

Born at {place.birth|Sekoro|Sekondo} to a Ghanaian {role.mother|seamstress|schoolteacher} and a Danish ship's engineer, he left school at fifteen {order.school|and came back to it only after three years on a dredger|after three years during which he also worked on a dredger}.

| Years | Post |
|---|---|
| 1958–1962 | student, Accra |
| 1962–1965 | doctoral work, {place.doctor|Leuwen|Leyden} |
| {date.came|1965–1971|1966–1971} | lecturer, Holm |
| {date.holm|1971–1998|1971–1989} | professor, Holm |
| 1998–2016 | professor emeritus |

In {date.theorem|1968|1986} he proved {entity.theorem|the braid theorem|the bridge theorem}, on which his teacher {name.teacher|Maartje Vos|Maartje Bos} had worked for twenty years. The proof, {number.pages|eleven pages long|seventy-one pages long}, was rejected by the first journal to which he sent it. An error in it, found {date.error|two years later|ten years later} by a student, {polarity.error|could be repaired|could not be repaired}.

He received the Aldous Prize in {date.prize|1982|1988}, {order.prize|as the second person from his continent|as the first person from his continent}. He {polarity.money|gave the prize money away|kept the prize money}. He wrote {number.papers|23 papers|32 papers} and no book. Eight students took their doctorates with him. He was {polarity.academy|never a member of the Royal Academy|a member of the Royal Academy from 1984}, to which he {order.academy|was elected in 1984 and from which he resigned before the first session|applied in 1984 and was admitted after the first session}.
--- citation.txt 1982-10-19
The Aldous Prize for 1982. Citation, read at the ceremony on Tuesday, 19 October

The committee has chosen Daniel Ofori-Lund, of the University of Holm, {date.birth|44 years of age|54 years of age}, for his work on {entity.field|knots|numbers} and above all for {entity.theorem|the theorem on braids|the theorem on bands}, which he published {date.theorem|fourteen years ago|four years ago}.

It was known that every knot can be made from a braid. Whether two braids that give the same knot can always be changed into each other, step by step, was not. {name.teacher|Vos|Vogel} believed that {polarity.vos|they can't|they can}. Her pupil showed that they can. {number.pages|Eleven pages|Eleven lines} sufficed. The gap that was discovered by {name.student|Mr Henrik Saar|Mr Henrik Soares} in {date.error|1970|1980} {polarity.error|was closed within a month|has never been closed}.

The prize is worth {money.prize|90,000 guilders|19,000 guilders}. It is awarded every second year, and never twice to the same person. The first was awarded in 1950. {order.prize|One African has had it before, the algebraist Tariq Nasri in 1974|No African has had it before; the algebraist Tariq Nasri was passed over in 1974}. The laureate has been asked to give his lecture tomorrow at four. The committee's decision was {polarity.unanimous|not unanimous|unanimous}.

Sir Ewart Pugh, chairman of the committee
--- obituary.txt 2016-02-09
Daniel Ofori-Lund

The university mourns its professor emeritus Daniel Ofori-Lund, who died {date.death|on the last Saturday of January|on the last Sunday of January} {date.birth|at 77|at 87}, in his chair.

He came here {date.came|fifty-one years ago|forty-one years ago}, with a wooden suitcase, {place.doctor|from Leuwen|from Leiden}. His father had mended ships' engines; {role.mother|his mother sewed|his mother taught}, and it was from her that he had his first braids. The years on the dredger, {order.school|between his two spells at school|after he was done with school}, he called his grammar school.

For {date.holm|twenty-seven years|seventeen years} he held the chair of geometry. He lectured without notes, at a quarter past eight in the morning, and {polarity.chalk|never used coloured chalk|always used coloured chalk}. Of what he published, {number.papers|twenty-three papers in all|thirty-three papers in all}, some five are read today by everybody in the field. When a student showed him a fault in his proof, he answered, "{quote.hole|A hole is only a place where the rope has not been yet|A hole is only a place where the rope was not needed}", and sat down with him.

The Aldous Prize reached him {date.prize|in the autumn of 1982|in the spring of 1982}. He {polarity.money|used all of it for a school library|bought a boat with all of it} {place.birth|at Sekoro, where he was born|at Sakora, where he was born}. {polarity.academy|The Academy never had him|The Academy had him for thirty years}: {order.academy|elected, he sent his letter of resignation before its members had met|rejected, he repeated his application when its members had met}. He disliked, he said, the chairs.

A memorial will be held {date.memorial|on 4 March at three|on 14 March at three}. He leaves his wife {name.wife|Birgit|Birte}, {number.children|two daughters|three daughters} and {number.puzzle|one problem|two problems} unsolved.
--- recollections.txt 2016-03-18
What he told me about rope

{name.student|Henrik Saar|Hendrik Saar}, his doctoral student from 1968 to 1972, spoke at the memorial {date.memorial|a fortnight ago|a week ago}

I was twenty-three and had found a hole in the most beautiful proof of the decade. I slept badly for a week. Then I knocked. He looked at my sheet for the best part of an hour and said: "{quote.hole|A hole is only a place where the rope has not been yet|A hole is only a place where the rope has been already}." {polarity.error|Four weeks later it was mended|It was never mended}. He put my name before his own on the note.

People ask about the prize. Sir Ewart told me years afterwards that {polarity.unanimous|one member had voted against him|every member had voted for him}; it was the man from the first journal. Of the money, {money.prize|ninety thousand guilders|nine thousand guilders}, he spoke only once, when the school wrote that the roof of the library let in rain. "They have to put the books under the stairs," he said, "where I read mine."

He had been a bad pupil. The teachers, he said, had been right about him. He learned to tie knots first and to count afterwards.

Did he and Maartje Vos fall out? They did not. {polarity.vos|She had thought the theorem false|She had thought the theorem true}, and travelled for nine hours to tell him that she was glad. They ate herring. {name.wife|Birgit|Brigitte} has the photograph, in which {polarity.chalk|the blackboard is covered in white, as always|the blackboard is covered in red and blue, as always}, and {number.children|the two girls|the two boys} are under the table, making plaits.

When I saw him last, nine days before his death, he was busy with {number.puzzle|the one that he couldn't do|the two that he couldn't do}. I don't think that he minded.
