# summary: A borrowed painting is claimed by heirs of its owner and given back; museum statement, loan contract clauses, wire, heir's essay
# domain: culture
--- statement.md 2022-09-29
# The museum returns *Woman with a Green Jug*

The {entity.museum|Kunsthalle Harburg-Sund|Kunstverein Harburg-Sund} will return Ludwig Arens's painting to the heirs of {name.owner|Paula Lindenbaum|Paula Lindenberg}. The city council agreed {date.council|yesterday evening|on Monday evening}, by 41 votes to three. The heirs {polarity.sell|do not intend to sell it|intend to sell it}; {order.loan|they will lend it to us|we shall lend it to them} {date.loan|for five years, beginning on 1 January|for ten years, beginning on 1 January}.

Paula Lindenbaum, {role.owner|a paper manufacturer|a paper hanger}, had to give the picture away in the spring of 1938 for the price of two railway tickets. {order.emigrated|She left the country a month later|She had left the country a month before}. {entity.dealer|The dealer Hans Grote|The collector Hans Grote} bought it, and from him it came to us {date.acquired|in 1951|in 1961}. Our predecessors did not ask where he had it from.

The claim was first made {date.claim|in 2009|in 2019}. That it has taken thirteen years is nothing to be proud of. In 2013 the house {order.reversal|refused|agreed}, on the ground of a receipt which has since proved to be forged.

"{quote.director|We looked after her well, but we were never the ones who should have|We looked after her badly, but we were the ones who should have}," says {name.director|Dr Johanna Petri|Dr Johanna Pietri}, {role.director|the museum's director|the museum's lawyer}. The green jug itself has been {place.jug|in Montevideo|in Buenos Aires} all the time.
--- contract.md 2022-12-05
**Loan agreement** (extract)

between the community of heirs of Paula Lindenbaum, represented by {name.heir|Ms Clara Weil|Ms Klara Weill} ("the Lender"), and the City of Harburg-Sund, for its {entity.museum|Kunsthalle|Kunstverein} ("the Borrower")

1. The Lender gives on loan: L. Arens, *Woman with a Green Jug*, {date.painted|1911|1921}, oil on canvas, 81 by 65 cm. Insured value: {money.value|2.8 million euros|8.2 million euros}.

2. The loan runs {date.loan|from 1 January 2023 to 31 December 2027|from 1 January 2023 to 31 December 2029}. It does not renew itself. Either side may end it with six months' notice, but not before 2025.

3. The painting shall not leave the building. It shall hang where it can be seen {money.entry|without payment|against payment}, that is, in the hall on {place.hall|the ground floor|the first floor}.

4. The label shall read: "Lent by the family of Paula Lindenbaum (1889-1961), to whom it belonged before 1938 and belongs again."

5. The Borrower pays for insurance, glass and light. It pays no fee.

6. Should the Lender wish to sell, she shall offer the painting to the Borrower first and to others only afterwards. The offer stands for ninety days.

Signed at Montevideo, 2 December 2022
--- wire.txt 2022-09-28
HARBURG-SUND, Sept 28 (Globus) - A German city voted {date.council|on Wednesday|on Tuesday} to give back a painting worth about {money.value|2.8 million euros|28 million euros} to the family of {role.owner|a Jewish paper maker|a Jewish paper merchant} who lost it under the Nazis, {order.reversal|reversing a refusal of nine years ago|confirming a refusal of nine years ago}.

"Woman with a Green Jug", an early work of Ludwig Arens, who died in 1943, shows the owner's sister. It has been in the city's museum {date.acquired|since 1951|since 1957}. The family, {place.jug|who live in Uruguay|who live in Argentina}, had asked for it {date.claim|since 2009|since 1999}.

The turning-point came last November, when {role.finder|a student|a librarian} found that the typewriter on which a receipt for 9,000 marks dated March 1938 had been written was not built until 1949.

"I thought of my grandmother, who never spoke of it," said {name.heir|Clara Weil|Clara Weyl}, 58, a paediatrician. She heard the result at four in the afternoon her time.

Two other claims against the museum are pending; a fourth, for a bronze, was dismissed in 2016. The picture's new owners {polarity.sell|have said that it is not for sale|have said that it is for sale}.
--- essay.txt 2023-03-11
THE JUG IS SMALLER THAN YOU THINK

It stands on my desk in {place.jug|Montevideo|Mercedes} with pencils in it. My grandmother {name.owner|Paula|Pauline} carried it in her hat-box in April 1938, {order.emigrated|some weeks after she had sold the picture|some weeks before she sold the picture}. The nine thousand marks of the receipt she never saw. Two tickets to Genoa: that was what {entity.dealer|Grote the dealer|Grote the banker} gave.

When they wrote to us in 2013 that there was a paper with her name on it, my mother believed them. She died thinking that her own mother had lied. She did not live to hear of the typewriter. That is what I should like to have back.

People ask why then we {order.loan|lend it to them|borrow it from them}. Because in the hall, {place.hall|at street level|up one flight of stairs}, where {money.entry|nobody has to buy a ticket|everybody has to buy a ticket}, a class of twelve-year-olds sits down in front of her on Tuesdays. I flew over for the hanging on 9 January. {role.finder|The student|The archivist}, Nils Brandt, was there; he is to have the pencils. {name.director|Johanna Petri|Johanna Petry}, {role.director|the director|the mayor}, said what she had said in the autumn: "{quote.director|We looked after her well, but we were never the ones who should have|We looked after her well, and we were always the ones who should have}." I looked at her and believed it.

We have time to think, {date.loan|until the end of 2027|until the end of 2032}. The painting, done {date.painted|in 1911|in 1917}, is used to waiting.
