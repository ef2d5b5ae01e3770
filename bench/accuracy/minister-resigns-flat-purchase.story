# summary: A housing minister resigns over a flat; radio news text, broadsheet, tabloid
# domain: resignation
--- radio-one.txt 2020-08-19
Housing Minister Corwin resigns

{role.minister|The housing minister}, {name.minister|Beatrix Corwin}, has stepped down over the purchase of a flat from a developer who was seeking planning permission from her own department.

In a letter to the prime minister {date.letter|on Wednesday morning|on Tuesday morning} she wrote that she {polarity.law|had broken no law} but had become "a distraction". Her deputy, {name.deputy|Lorenz Haidt|Lorenz Heid}, takes over for the time being.

The affair began on 9 August, when the weekly Der Anker reported that Mrs Corwin had bought the four-room flat in the Salt Quarter of Merrow {date.bought|in May 2018} for {money.price|385,000 crowns}. Two estate agents told the paper that it should have cost about 520,000. Five months later her ministry {polarity.approved|approved|turned down} the plans of the seller, the Ostrava-born builder {name.builder|Jiri Malek|Jiri Malik}, for 212 homes on a former shipyard.

Mrs Corwin had said until the weekend that she would stay. On Monday it became known that she had not declared the purchase to parliament's register until this June. The rules allow thirty days.

Prime Minister Henning Aust said he had accepted the resignation "with respect and with regret". It is the third departure from his cabinet since the election; the others were for reasons of health and over the budget.

In a first reaction, the tenants' federation, which has 210,000 members, said it had lost "a minister who returned calls". The association of builders had no comment. Mrs Corwin keeps her seat in parliament, to which she was first elected in 2009.

The public prosecutor in Merrow has opened {polarity.inquiry|a preliminary inquiry}. The opposition, led by the {entity.opposition|Greens}, called for a vote on {date.vote|3 September|13 September} to set up a parliamentary committee. It needs 46 of 181 votes.
--- broadsheet.txt 2020-08-20
The flat with the view

{name.minister|Beatrix Corwin|Beatrix Corvin} was the future of her party. {date.letter|On Wednesday}, at 8.15 in the morning, she became part of its past.

{role.minister|The minister for housing|The minister for justice} had, in the end, no friends left who would answer the telephone. The finance minister was on an island. The general secretary let it be known that he "was not her lawyer". Only {name.deputy|Lorenz Haidt}, her 41-year-old state secretary, came to the door with her, and he now sits at her desk.

What did she do? She bought, for {money.price|385,000 crowns|385 million crowns}, a flat from whose balcony one can see the cranes of a site about which she would later decide. She says that she did not know who owned the company that sold it. {name.builder|Mr Malek} says the same. "{quote.builder|I sell two hundred flats a year and I have never asked a buyer what she does for a living|I sell three hundred flats a year and I have never asked a buyer what she does for a living}," he told this newspaper. The permit, he points out, was {polarity.approved|granted} on the advice of civil servants.

But she waited two years to enter it in the register. When a colleague, the former fisheries minister Arne Dold, waited for fourteen months in 2007, he was fined 2,000 crowns and survived. Mr Aust has tightened the rules since then.

A word in her favour: the housing law of 2019, the only big reform of this government that works, is hers. Rents in Merrow rose by 1.8 per cent last year after 6.4 per cent the year before.

The {entity.opposition|Greens|Liberals}, who lead the opposition, have asked for a committee of inquiry. The vote will be {date.vote|in the first week of September}, and it will pass: a minority is enough.

"{quote.corwin|I was careless with my name, and it was the only thing I had brought with me into politics|I was careless with my name, and it was the only thing I had taken with me into politics}," she wrote to the prime minister. It is the best sentence of her career.
--- tabloid.txt 2020-08-20
FLAT BROKE!

Trixi out as harbour-view scandal sinks Aust's star

She smiled, she waved, she was gone.

Housing boss Beatrix "Trixi" Corwin, 45, QUIT {date.letter|yesterday} over her bargain pad in the posh Salt Quarter. Builder {name.builder|Jiri Malek} let her have it for a price that neighbours can only dream of. "We paid nearly 600,000 for the same, one floor down," fumed pensioner Gunda Rasch, who moved in last year.

Trixi's farewell letter was full of tears. "{quote.corwin|I was careless with my name, and it was the only thing I had brought with me into politics|I was careless with my name, and it was the first thing I had brought with me into politics}," she told Henning Aust. Sources say he read it twice and had his coffee.

She swears {polarity.law|it was all legal}. Prosecutors {polarity.inquiry|are taking a first look|have declined to take a look}. If they find that the builder bought himself a favour, there could be up to five years in it for both.

And Malek? He shrugs. "{quote.builder|I sell two hundred flats a year and I have never asked a buyer what she does for a living|I sell two hundred flats a year and I have always asked a buyer what she does for a living}," he says. His firm, Baltica Wohnen, made a profit of 31 million in 2019.

The minister bought the place in {date.bought|spring 2018|spring 2019} with a loan from the Seamen's Bank, at 1.1 per cent. She is said to be selling. Asking price: 560,000.

Back in 2016 she told this paper that a minister should live "where the buses are". There is no bus in the Salt Quarter. There's a sauna, though, and a man who parks your car.

Who's next? The {entity.opposition|Greens} want blood and a committee. Aust wants a holiday. His poll rating has slid to 34 per cent, from 41 in June.
