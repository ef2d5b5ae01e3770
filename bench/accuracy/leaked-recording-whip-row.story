# summary: A recording of a party whip threatening a rebel is published; broadcaster, broadsheet, regional paper, agency, party statement
# domain: political row
--- broadcaster.txt 2022-01-25
Chief whip steps back over taped threat to rebel MP

The government's chief whip, {name.whip|Roland Thewlis|Ronald Thewlis}, has stood aside from his duties while a recording of a conversation with a backbencher is investigated.

In the recording, made in {place.made|the Members' Tea Room|the Members' Smoking Room} on {date.made|11 January} and first published by the Wexmoor Argus, a voice that Mr Thewlis {polarity.voice|does not deny is his|denies is his} tells {name.rebel|Hannah Drewe}, the Conservative member for Wexmoor North, that money for a new school in her constituency depends on how she votes on the Planning Bill.

"{quote.whip|It is a lovely school, Hannah, and it would be a great pity if it stayed on paper|It is a lovely school, Hannah, and it would be a great shame if it stayed on paper}," he is heard to say.

Miss Drewe voted against the bill the next day. It {polarity.bill|was defeated|was carried} by {number.margin|six votes}, the government's first loss in the Commons since the election of 2019. Eighteen of her party colleagues joined her; a further 22 stayed away.

She told the BBN that she had begun to record conversations in the autumn after a talk with another whip, whom she did not name. "I wanted to be sure that I wasn't going mad," she said.

Downing Street said that decisions on schools were taken by officials on published criteria. The Wexmoor academy was approved in July and put under review on 14 January, {order.review|two days after the vote}. It has {number.places|900 places} and would cost £31m.

The Cabinet Secretary, {name.secretary|Sir Martin Oakeshott}, is to report within a fortnight. Labour has written to the police. Scotland Yard said that it was "considering the letter".

Whips have never been tender. In the Maastricht debates of 1993 one rebel was said to have been lifted off the floor by his tie. But a link between public money and a vote, if shown, would be a breach of the ministerial code, and perhaps of the law on misconduct in public office, for which the last minister to be tried was acquitted in 1976.

Deputy chief whip {name.deputy|Fiona Castleton} will take over for now.
--- broadsheet.txt 2022-01-26
A lovely school

Hannah Drewe keeps her telephone in a knitted sock. It muffles the sound, she says, and it looks like something one's aunt would make. It lay between two scones in {place.made|the Tea Room} {date.made|on 11 January|on 21 January}, when the most feared man in Westminster sat down across from her.

The conversation, of which we print the full text on page 4, lasted {number.minutes|four minutes and ten seconds|ten minutes and four seconds}. It begins with a compliment and moves by way of the weather to the Planning Bill, a plan to take decisions on large estates from councils. The word "school" is used nine times. "{quote.whip|It is a lovely school, Hannah, and it would be a great pity if it stayed on paper|It is a lovely school, Hannah, and it would not be a great pity if it stayed on paper}." A chair scrapes. "I'm not threatening, I'm just fond of children."

{name.whip|Mr Thewlis}, 61, who was a prison governor before he entered Parliament in 2005, has told friends that it was banter. He and Miss Drewe had joked about the school before, they say; she had once called him the caretaker. The schools minister, Tobias Wrenfield, who signed the review three days later, says he never discussed it with the whips. His private office has been asked for its emails.

The arithmetic of the defeat looks different now. Nineteen Conservatives voted with Labour; had a handful of them not, the bill would have lived. Two others say that they, too, had visits from the caretaker. One, a former minister, was offered a bypass. He took it and abstained. "I'm not proud," he told us, "but have you seen our traffic?"

What the prime minister knew is the question that the Opposition will ask {date.pmqs|today}. {name.pm|Georgina Lyle} has known Mr Thewlis for thirty years; he ran her campaign for the leadership in 2020. In public she has been careful: "{quote.pm|I expect people to be persuaded in my party, not priced|I expect people to be persuaded in my party, not bought}," she said in Leeds on Monday, before the tape was out but after the first rumours.

The whips' office has had bad weeks before. In 2014 a whip resigned after he had sworn at a clerk; in 1998 another was found to have kept notes on his colleagues' drinking. Both came back within the year.

Constitutional lawyers doubt that it will end in court. To prove misconduct, one said, you need a jury to be shocked by politicians. "Where would you find one?"
--- argus.txt 2022-01-25
EXCLUSIVE: The tape, the vote and our school

By our political reporter

Parents of Wexmoor have waited eleven years for a secondary school that doesn't leak. Today the Argus can reveal what their MP was told about it behind closed doors.

On a recording passed to this newspaper, {name.whip|Chief Whip Roland Thewlis} warns {name.rebel|Hannah Drewe} that her stand on the Planning Bill might cost the town its new academy. The bill would have let ministers approve the 2,400 homes at Cotter's Field that the district council has turned down twice.

She ignored him. {order.review|The school was put under review on the Friday, after she had voted|The school was put under review on the Monday, before she had voted}.

We have had the recording examined by Dr Sunita Parekh of Lorne University, who finds it is unedited. We are publishing all {number.minutes|four minutes and ten seconds} of it on our website.

The academy, on the site of the old creamery, was to take {number.places|900 children|800 children} from September 2024. Head teacher Gwen Pryor has been told not to order the furniture. "I've got buckets in the science block and a sentence from a man in London," she said. The present building, put up for 600 in 1958, holds 840.

Miss Drewe, 34, a vet who won the seat by 1,212 votes in 2019, was close to tears when we met her on Saturday. "{quote.rebel|I did not come into politics to swap children for bungalows|I did not come into politics to swap children for bungalows again}," she said. She had not given us the tape; she would not say who else had a copy.

County councillor Des Farrow, a Liberal Democrat, who has been no friend of hers, said: "Credit where it's due. She went in with a sock and came out with the truth."

Mr Wrenfield's department says reviews of this kind are "routine", and that nine of 61 projects are under review. Of those nine, the Argus has found, seven are in the seats of MPs who rebelled.

The Department's press officer rang back later to ask if we could say six.
--- agency.txt 2022-01-26
British PM says whip's taped words "indefensible"

LONDON, Jan 26 (Meridian Press) - British Prime Minister {name.pm|Georgina Lyle|Georgiana Lyle} told parliament {date.pmqs|on Wednesday|on Thursday} that the taped remarks of her chief whip were "indefensible", but refused to dismiss him before an inquiry is complete.

"{quote.pm|I expect people to be persuaded in my party, not priced|I expect people to be persuaded in my government, not priced}," Lyle said, repeating a line from earlier in the week.

Roland Thewlis stepped aside on Tuesday after a local newspaper published a recording in which he appears to tell lawmaker {name.rebel|Hannah Drewe} that a school in her district could go unbuilt. Lyle denied that she had known of any such threat. She said the school {polarity.school|would be built}, "review or no review", and that the review itself had been withdrawn.

Drewe said she was pleased. "{quote.rebel|I did not come into politics to swap children for bungalows|I did not go into politics to swap children for bungalows}," she added, in a phrase that has become a slogan of the opposition.

The scandal is the third in a month for Lyle, 55, whose Conservatives trail Labour by nine points. In December her trade envoy quit over a holiday; a junior defence minister was fined for speeding. Local elections are due on May 5.

The police are not investigating so far. Cabinet Secretary {name.secretary|Martin Oakeshott} is due to deliver his findings {date.report|by February 8|by February 18}.

Opposition leader Marcus Tennant, whose own party suspended a whip in 2018 for shoving a colleague, asked Lyle six times whether she had listened to the tape before breakfast or after it. "I read it," she replied, "and I did not enjoy my egg." Government benches were half empty. A snap poll of party members found that 44 percent wanted Thewlis to go, 39 percent wanted him to stay and the rest had not heard of him.

Britain's whips, who take their name from the "whippers-in" of fox hunting, number 17 on the government side. Their office at 9 Downing Street keeps no minutes. In 1995 a former whip said in a television film that his colleagues would help a member in trouble so as to be owed a favor; it caused little stir.

Lyle's government lost a vote on house building on January 12 {number.margin|by six votes|by sixteen votes}. A revised bill, without the clause on large estates, may be brought back in the spring, the minister in charge, Prue Hadley, said.
--- party.md 2022-01-26
# Statement from the chairman

The Prime Minister has spoken for all of us. No school, road or hospital has ever been, or will ever be, a reward for a vote. The academy at Wexmoor {polarity.school|goes ahead}.

{name.deputy|Fiona Castleton MP|Fiona Castletown MP} is acting chief whip. Mr Thewlis {polarity.voice|has acknowledged that he spoke the words recorded} and regrets them. He looks forward to giving his account to {name.secretary|Sir Martin Oakeshott}, who will report {date.report|on or before 8 February}. We ask that people wait for it.

It has been put to us that colleagues should leave telephones at the door of the Tea Room. We have no such plans.

Members have asked whether the Planning Bill is dead. It isn't. It {polarity.bill|fell at this stage} with 19 of our colleagues in the other lobby, fewer than on the Fisheries Bill in 2020 (27) or the budget amendment last March (31). A new version is being drafted by the Housing Secretary. It won't be rushed.

Finally, some figures, since others have been put about. Of the 61 school projects in the present round, 33 are in seats held by our party, 21 in seats held by Labour and seven elsewhere, which is close to the shares that each has of the Commons. Since 2019, 104 new schools have opened. None of the decisions was taken by a whip.

Donations have not been affected; they came to £1.3m in the last quarter, after £1.7m in the one before. Associations that have invited Miss Drewe to speak are free to do so. There will be no reselection in Wexmoor North before the boundary review is complete, and no one in this building has suggested one. Leaflets with a knitted sock on them are not ours.

The spring conference in Harrogate takes place on 18 to 20 March as planned.
