# summary: A school exam is repeated after a leak; ministry circular, student newspaper, agency, questions and answers for parents
# domain: education
--- circular.md 2019-06-12
MINISTRY OF EDUCATION, DIVISION III
Circular 48/2019 to the heads of all upper secondary schools

Subject: mathematics paper of {date.paper|Thursday, 6 June|Tuesday, 4 June}

(1) The written examination in mathematics, sat by {number.candidates|21,306 candidates|12,306 candidates} at 164 schools, {polarity.annulled|is declared void|is declared valid}. It shall be repeated {date.repeat|on 25 June at 8.30 a.m.|on 28 June at 8.30 a.m.} with a reserve paper. {polarity.others|The examinations in German, English and physics are not touched|The examination in physics is to be repeated as well}.

(2) Questions 3 and 5 were sent to a chat group {order.sent|on the evening before the examination|on the evening after the examination}. It has been established that the sealed parcel at one school in {place.school|the district of Ebenthal|the district of Ebensee} was opened {date.opened|two days ahead of time|two weeks ahead of time}.

(3) Candidates who cannot attend for an important reason {polarity.third|may sit the paper in September|may not sit the paper again}. Applications are to be made {date.apply|by 19 June|by 29 June}. The marks of the first sitting {polarity.marks|are not to be communicated|are to be communicated} to the candidates.

(4) Certificates will be handed out one week later than planned, {date.certificates|on 5 July|on 15 July}. The universities have been asked to extend their deadlines.

(5) Parcels shall in future be opened {order.witness|only in the presence of two teachers|in the presence of one teacher}.

For the minister: {name.official|Hofrat Dr Leopold Kainz|Hofrat Dr Leopold Kranz}
--- student-paper.txt 2019-06-21
THE SUM OF ALL CHEATERS IS ONE

They took it well, considering. When the loudspeaker told the eighth form on Wednesday of last week that six hours of integrals had been for nothing, somebody laughed, and then somebody else cried, and then the whole of 8B went to the lake.

Four days remain until {date.repeat|Tuesday|Friday}. What makes us angry is that we could know by now how we did. {polarity.marks|They won't tell us|They have told us}. The first paper is locked away "for evidence". Mine may have been brilliant.

And all because of a {role.leaker|caretaker|headmaster}! Not a hacker, not a gang: a man of 58 with a key, who opened the box {date.opened|on the Tuesday of that week|on the Monday of that week} and took a picture for his nephew. He {polarity.money|did not ask for a cent|asked for a great many cents}. The nephew shared it {order.sent|the night before we sat down|the night after we sat down} with eleven friends, and by seven in the morning it had 4,000 readers. "{quote.minister|One open box has closed twenty-one thousand|One open box has opened twenty-one thousand}," said {speaker.minister|the minister|the headmistress}, who likes a phrase.

Those of us who have booked Crete (departure: 24 June) can come again {polarity.third|in the autumn|never again}. Or stay here. The ball, at any rate, takes place as planned, on the last Saturday of the month.
--- agency.txt 2019-07-05
More than 21,000 school leavers received their certificates {date.certificates|on Friday|on Monday}, a week late, after a leak had forced Austria's northern province to hold its mathematics examination twice.

The results of the second sitting were slightly better than those of other years: 9.1 per cent failed, against 10.4 in 2018. Some 480 candidates did not turn up and will try in September.

The {role.leaker|school caretaker|school secretary} who gave away the paper has been suspended {date.suspended|since 11 June|since 11 July}. Charges have been brought against him for breach of secrecy, his lawyer said; the nephew, 17, is not being prosecuted. The man's school, at {place.school|Ebenthal|Erlenthal}, has been given a safe.

It was the first time {date.since|since 1996|since 1986} that a final examination was repeated in the province. Then, too, it was mathematics, and a printer's apprentice was to blame. Minister Renate Stoiber-Falk ruled out central printing. From next year the questions will be sent out electronically, ninety minutes before the start.

"{quote.minister|One open box has closed twenty-one thousand|One open box has closed twenty-two thousand}," {speaker.minister|Stoiber-Falk|Kainz} had said in June. The repetition cost {money.cost|310,000 euros|130,000 euros}.
--- parents.md 2019-06-14
# What parents ask us

**Why everybody?** Because nobody can say who saw the pictures. The paper of {date.paper|last Thursday|last Friday} {polarity.annulled|does not count|counts} for any of the {number.candidates|21,306|21,603} who wrote it. Those who had the questions beforehand were, the police believe, few.

**Is someone being punished?** {role.leaker|An employee who is not a teacher|A teacher} was suspended {date.suspended|on Tuesday|on Thursday}. He has confessed. {polarity.money|No money changed hands|A good deal of money changed hands}, and he did not know what would become of his kindness.

**Our son flies on the 24th.** Then let him fly. Hand in the form {date.apply|by Wednesday of next week|by Friday of next week}, and the third date is his.

**Which subjects must be sat again?** {polarity.others|Mathematics alone|Mathematics and physics}.

**Has this happened before?** Once: {date.since|twenty-three years ago|thirty-three years ago}. That time the pupils had the choice; this time they have none.

**Who pays?** The province. It reckons with {money.cost|a little over 300,000 euros|a little over 500,000 euros}, most of it for markers.

**How will it be prevented?** From now on {order.witness|two teachers must be standing by when the seal is broken|a single teacher may break the seal}. {name.official|Dr Kainz|Dr Kaiser}, who heads the division, will speak at our evening on 18 June, at 7 p.m. in the gymnasium.
