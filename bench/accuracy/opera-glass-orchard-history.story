# summary: An opera that failed and came back; opera lexicon, programme note for the revival, a critic of the first night, the theatre's season brochure
# domain: history of music
--- lexicon.txt -
THE GLASS ORCHARD. Opera in {number.acts|three acts|four acts} by {name.composer|Aurelio Tanzi|Aurelio Tanti}, on a text by {name.librettist|Rosa Belmonte|Rita Belmonte} after a tale from the islands. Composed between {date.composed|1884 and 1887|1882 and 1887}; first given at the {place.theatre|Teatro Nuovo of Portalba|Teatro Vecchio of Portalba} on {date.premiere|11 February 1888|21 February 1888}, under the direction of {role.conductor|the composer|the librettist's brother}.

The work was planned for the carnival of the year before. A fire in the scene store, and then the illness of the first Livia, {polarity.delay|forced the theatre to put it off|did not prevent the theatre from giving it then}. When at last it came to the stage, it was a failure: {number.performances|four performances|fourteen performances} and no more. Tanzi withdrew the score. He {polarity.burn|burned the orchestral parts|kept the orchestral parts}, but the manuscript was spared, because he had pawned it shortly before.

It was found in {date.found|1961|1951} in a lawyer's attic, by the organist Clemente Zorzi. The first modern staging (Lindau, {date.modern|1964|1966}) omitted the whole of the second act; {polarity.complete|nobody has dared to give the whole since Tanzi's day|a complete performance followed in the same decade}. The overture, which {order.overture|Tanzi wrote last|Tanzi wrote first}, was printed separately in 1889 and is played now and then.

Tanzi wrote five other operas, among them Marco Visconti's Ring (1879) and The Two Misers (1893), which brought him a house and a carriage. He died {date.died|in September 1902|in September 1906}, {date.diedage|aged 55|aged 65}.
--- programme-note.md 2024-10-05
## A night in February

They came for a scandal and got a bore. So, at any rate, the people of Portalba felt when, {date.premiere|on the second Saturday of February 1888|on the second Saturday of March 1888}, the curtain fell for the last time, {date.end|at a quarter to one in the morning|at a quarter to twelve}. Tanzi, {role.conductor|who was conducting|who was sitting in a box}, didn't turn round to bow.

What had gone wrong? He had worked at it {date.composed|for three years|for seven years}, longer than at anything else. Everything came late: carnival 1887 went by, {polarity.delay|and the piece had to wait for another year|and the piece had its two weeks in it}. By then the public had fallen in love with shorter things.

The libretto was new in kind. {name.librettist|Rosa Belmonte|Rosa Bellomonte}, a schoolmistress, let the heroine live. In the tale {polarity.tale|Livia drowns|Livia lives}, in the opera she breaks the glass trees one by one and goes off to town. {order.chorus|First the critics laughed, then the gallery did|First the gallery laughed, then the critics did}.

The evening at an end, the composer went home by himself. {polarity.burn|The parts went into the stove|The parts went into a chest}. What we play tonight goes back to the autograph that a pawnbroker had in his keeping, and that {date.found|came to light 63 years ago|came to light 73 years ago}. All {number.acts|three acts|five acts} of it: nobody has ever heard them in one evening, apart from those who went {number.performances|on those four nights|on those nine nights}.

The overture stands between the first and the second act, as the conductor Mira Dahl wishes, for it was {order.overture|the last thing he set down|the first thing he set down} and knows the ending.
--- old-critic.txt 1888-02-12
From our correspondent at {place.theatre|Portalba, Teatro Nuovo|Portalba, Teatro Sociale}, Sunday, noon

I have been asked for three hundred words and could do with three. {date.curtain|Half past seven|Half past eight} was the hour at which we were to begin; at five minutes to eight the lamps were lowered; {date.end|it was a quarter to one|it was a quarter to two} when we were released. {name.composer|Maestro Tanzi|Maestro Tonzi} has talent, and he has not kept any of it from us.

The first act pleased. The duet of the gardeners was encored, {polarity.encore|against the composer's will|at the composer's wish}. In the second the machinery stuck. Of the forty glass trees that had been promised there were {number.trees|twenty-six|thirty-six}. Signora {name.soprano|Teresa Galvani|Teresa Galvano}, the Livia of the night, sang with fever, as everybody could hear, and with courage, as everybody could see. In the third I counted the candles.

{order.chorus|We of the press were the first to laugh, I am ashamed to say; the gallery took it up|The gallery was the first to laugh, I am glad to say; we of the press took it up}. He stood with his back to us and beat time to the end. A gentleman beside me said: "{quote.box|He has built an orchard and forgotten the gate|He has built an orchard and forgotten the fruit}."

The Mayor left {order.mayor|before the third act|after the third act}. Tonight is free of opera; the second performance is announced for {date.second|Tuesday|Wednesday}, at reduced prices. Next week The Barber.
--- season-brochure.txt 2024-06-03
New this autumn at the Kronen Opera

THE GLASS ORCHARD by Aurelio Tanzi (1847–{date.died|1902|1912})
From 5 October. {date.curtain|Beginning at 19.30, as in 1888|Beginning at 19.00, as in 1888}; the end, we promise, before eleven.

"{quote.box|He has built an orchard and forgotten the gate|He has planted an orchard and forgotten the gate}" was the verdict on an evening at which the stage offered {number.trees|26 of 40 trees of glass|24 of 40 trees of glass}, the soprano {name.soprano|Galvani|Salvani} had a temperature, and the mayor was in his carriage {order.mayor|when the third act started|when the third act was over}. After the flop on Saturday, {date.second|the repeat on Tuesday|the repeat on Thursday} brought in 212 lire. The composer, who had not even wanted {polarity.encore|the one encore that was given|the one encore that was refused}, {date.diedage|lived to be 55|lived to be 75} and never spoke of it.

The attempt of {date.modern|1964|1984} had to do without Act Two. {polarity.complete|Ours is the first since the composer's day to leave out nothing|Ours, like the others, leaves out the ballet}. Mira Dahl conducts, Ole Brekke directs. In the tale behind it the girl {polarity.tale|goes under|comes back safe}; come and see what Belmonte made of her.

Introductory talks half an hour before each performance, in the upper foyer; on 5 October at 18.30, because of the gala. Tickets from €14. Further evenings: 9, 12, 18 and 25 October. Not suitable for owners of greenhouses.
