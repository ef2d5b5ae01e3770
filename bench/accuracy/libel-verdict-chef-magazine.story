# summary: A chef wins a libel case against a magazine; court reporter's wire, media trade page, regional paper
# domain: court
--- wire.txt 2018-06-08
Chef wins {money.damages|£285,000} libel damages over "horse" story

A celebrity chef who was accused by a magazine of passing off horsemeat as venison was awarded £285,000 in damages at the High Court {date.verdict|on Friday}.

{name.chef|Jocasta Merrilees}, who owns {number.restaurants|three restaurants} in the West Country, sued the monthly Table Talk over an article in its {date.issue|March 2016} issue headed "Neigh, Chef".

{name.judge|Mr Justice Pemberwick} found that the magazine's laboratory report {polarity.report|did not relate to meat from her kitchen|related to meat from her kitchen}. The sample had been bought at a market stall in {place.stall|Barnford|Barnforth}.

"{quote.judge|The editor was told that the meat came from somewhere else and printed the story because it was too good to lose|The editor was told that the meat came from somewhere else and printed the story because it was too late to stop}," the judge said. It was "about as bad a piece of journalism" as he had seen in 19 years on the bench.

Merrilees, 49, had lost a television series worth £140,000 and a third of her bookings. "{quote.chef|I would have taken a sorry and a pound two years ago, and they told me to go whistle|I would have taken a sorry and a pound two weeks ago, and they told me to go whistle}," she said outside. She had given evidence for {number.days|two days}.

The publishers, {entity.publisher|Larder Media}, were refused leave to appeal but can ask the Court of Appeal directly. Costs are put at £1.2 million.

Horsemeat was a national scandal in 2013, when it was found in frozen lasagne sold as beef. Eight people have been convicted since then. None of them had supplied restaurants.

A damages award against a sports weekly in 2009, of £310,000, remains the highest of its sort to stand; one of £600,000 against a satirical magazine in 1989 was overturned.
--- media-page.md 2018-06-11
# "Too good to lose": what sank Table Talk

Editors like to say that a story has been lawyered. This one had been, twice, and both lawyers had written "where was it bought?" in the margin.

The story, on a page of the {date.issue|March 2016|March 2015} number, went to press all the same. That emerged during the nine-day trial of Merrilees v Larder Media, which ended {date.verdict|last Friday|last Thursday}. The then editor, Piers Audley, was in the witness box for a day and a half. He agreed that he had had an email from his own freelance, {name.freelance|Kit Saltmarsh}, {order.email|four days before the presses ran}, with the words "not hers - sorry". He had taken it, he said, to be about a photograph.

{name.judge|Mr Justice Pemberwick|Mr Justice Pemberley} didn't believe him. His line on this will be taught: "{quote.judge|The editor was told that the meat came from somewhere else and printed the story because it was too good to lose|The editor knew that the meat came from somewhere else and printed the story because it was too good to lose}." A defence of public interest, under the 2013 Act, therefore failed; truth had been dropped in January.

The magazine sold 41,000 copies a month at the time and now sells 28,500. It is insured up to £750,000. With costs of some £1.2m and {money.damages|£285,000|£285 million} on top, it'll feel the rest. Mr Audley left in 2017 and runs a gin distillery. His successor has apologised and will print the judgment.

Publishers lost 11 of the 16 libel trials that reached judgment last year, against 6 of 14 in 2016.

There is a moral about headlines, too. The text said "may have been" three times. "Neigh, Chef", the court found, did not.
--- west-mercury.txt 2018-06-09
'They can eat their words'

There was a queue outside the Merry Heron at Porthlaw last night, and its owner was handing out soup.

"{quote.chef|I would have taken a sorry and a pound two years ago, and they told me to go whistle|I would have taken a sorry and a pound two years ago, and he told me to go whistle}," {name.chef|Jocasta Merrilees|Jacosta Merrilees} told the Mercury on the steps of the High Court {date.verdict|on Friday}, with her two sons and most of her pastry section.

Larder Media had offered £20,000 in autumn 2016, and no apology. She refused. A year later it offered 60.

She has had to let go eleven people since the piece appeared. Of {number.restaurants|the three restaurants|the two restaurants}, the one in Exbridge opens at weekends only. The meat in the case, a kilo of stewing steak, had been sold under the arches at {place.stall|Barnford} by a man who has since gone to Spain. That he also delivered to her, in 2011, was the only grain of truth in it. "Carrots," she says. "He brought me carrots."

The freelance who had bought it, {name.freelance|Kit Saltmarsh|Kip Saltmarsh}, shook hands with her afterwards. He had owned up in writing, {order.email|in good time|when it was too late}, and been ignored. He's now a postman, and says he sleeps.

The court heard from 14 witnesses, among them a vet. Ms Merrilees was {number.days|two days|three days} in the box and was asked to define a casserole. {polarity.report|The laboratory test, it turned out, had nothing to do with her pots|The laboratory test, it turned out, had everything to do with her pots}.

{entity.publisher|Larder Media|Larder Press}, which has a dozen other titles, said it was disappointed and "would reflect".

On the menu, from tomorrow: venison, with a certificate.
