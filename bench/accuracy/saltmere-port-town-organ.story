# summary: A harbour town and its landmarks; encyclopedia article, guided-tour text, regional paper on a restoration, parish bulletin
# domain: geography and history
--- encyclopedia-article.md -
# Saltmere

Saltmere is a port town {place.where|on the west bank of the Dorrow|on the east bank of the Dorrow}, nine kilometres from the sea, with 23,400 inhabitants (2021; in 1971 there were 28,900).

**History.** The place is first mentioned in 1086 and received its market charter in 1257. It was burned by raiders in 1377 and rebuilt in stone. Its best time was the sixteenth century, when {entity.goods|wool was shipped from here to Flanders and wine brought back|wine was shipped from here to Flanders and wool brought back}. In the eighteenth century the harbour silted up. The railway arrived in {date.rail|1861|1881}; {date.railend|the line was closed in 1966|the line was closed in 1996}.

**Churches.** St Olave's, begun about 1290, has a tower {unit.tower|52 metres high|25 metres high}, which was completed a century after the nave. The spire fell in the storm of {date.spire|26 November 1703|26 September 1703} and {polarity.spire|was never put back|was put back within ten years}. The organ of 1741, by {name.organ|Gervase Holt|Gervase Colt}, is the oldest in the county that can still be played.

**Buildings.** The Customs House (1684) is now {role.customs|a library|a court}. {number.warehouses|Seven medieval warehouses|Seventeen medieval warehouses} remain of more than thirty. The Corn Exchange was built in {date.corn|1854|1845} and damaged by a bomb on {date.bomb|12 June 1942|12 July 1942}, without loss of life.

**Economy.** Canning, the largest trade until 1990, has ended. A brewery, two boatyards, tourism. A ferry crosses the river {date.ferry|from April to October|from May to September}.
--- tour-text.txt 2022-04-15
Saltmere on foot: the Saturday tour, every week at eleven, starting from {place.meet|the Corn Exchange|the Customs House}; about two hours; £6

1. We begin under the clock. The Corn Exchange is {date.corn|a hundred and sixty-eight years old|a hundred and eighty-six years old}. If you look up you can see new bricks in the north gable, where a bomb went through {date.bomb|one night in June 1942|one night in June 1943}. There was a dance in the hall; the last couple had left twenty minutes before.

2. Along Wool Street to the river. We are on {place.where|the western bank|the eastern bank}; the marshes over there belong to another county. {number.warehouses|The seven warehouses|The nine warehouses} are all that is left. From these doors {entity.goods|wool went out to Flanders, and in came wine|wine went out to Flanders, and in came wool}.

3. St Olave's. The tower that you see, {unit.tower|52 metres|62 metres}, once carried a spire of lead and oak. It came down {date.spire|in the great storm of November 1703|in the great storm of November 1708}, killing nobody, and since then {polarity.spire|the tower has gone without one|a copy has stood in its place}. Please note that the church is closed on {date.churchclosed|Mondays|Tuesdays}.

4. The Customs House, where today {role.customs|you can borrow books|you can be fined}. Hannah Pryke, the most famous smuggler of the coast, was tried here in 1786 and acquitted.

5. The old station. {date.rail|In 1861|In 1871} the first train came in, {date.railend|in October 1966|in October 1956} the last one left. It is a café now, and our tour ends there. If you'd like to cross the river, the ferryman takes you, {date.ferry|April to October only|all year round}.
--- regional-paper.txt 2023-07-21
Voice of St Olave's is back

SALTMERE. After {date.silent|almost three years|almost five years} of silence the organ of St Olave's will be heard again on Sunday. {name.restorer|Judith Amery|Judith Avery}, whose workshop in Norbridge has taken every one of its {number.pipes|1,412 pipes|1,214 pipes} apart, finished the tuning {date.tuned|on Wednesday night|on Monday night}.

The instrument was built {date.organ|282 years ago|228 years ago} by {name.organ|Gervase Holt|Gerard Holt} for the then huge sum of £400. Mice, damp and a well-meant repair in 1958 had done it much harm. The restoration cost {money.organ|£265,000|£256,000}, of which {entity.payer|the Lottery Fund paid half|the diocese paid half}. The congregation raised £71,000, with concerts, cakes and the sale of 212 old pipes that could not be saved.

{role.rector|The rector, Paul Oyelade|The organist, Paul Oyelade}, had not always believed that it would come to this. "{quote.rector|We asked for a miracle and were sent an invoice, and in the end both arrived|We asked for an invoice and were sent a miracle, and in the end both arrived}," he said.

The first concert, at {date.concert|half past seven|half past six} on Sunday evening, will be given by {name.player|Lena Castor|Leona Castor}, who learned to play on this organ as a girl. {polarity.tickets|Tickets are no longer available|Tickets are still available}; there will be a second concert on 6 August. {order.programme|She begins with Bach and ends with a new piece by Tom Hale|She begins with a new piece by Tom Hale and ends with Bach}.

For the tower there is no such good news: a survey found cracks on the south side. Scaffolding goes up {date.scaffold|in September|in November}.
--- parish-bulletin.txt 2023-07-16
St Olave's, Saltmere. The week from 16 to 23 July

**Today.** Holy Communion 8.00 and 10.30. Sermon: {role.rector|our rector, the Revd Paul Oyelade|our curate, the Revd Paul Oyelade}.

**Monday.** {date.churchclosed|As on all Mondays, the church is closed|As on all Mondays, the church is open}; no entry this week in any case until Thursday, so that the organ can be tuned in quiet. Mrs Amery hopes to be done {date.tuned|on the evening of the 19th|on the evening of the 21st}.

**Sunday, 23 July.** At last! {date.silent|Since October 2020|Since October 2018} we have sung to a piano. Our organ, built {date.organ|in 1741|in 1714}, will be played for the first time after its restoration at the morning service, and in the evening, {date.concert|at 7.30|at 8.30}, by {name.player|Lena Castor|Lena Pastor}. We regret that the concert {polarity.tickets|is sold out|is not sold out yet}. The programme closes with the new work by Tom Hale; {order.programme|Bach comes first|Bach comes after it}.

The final account came to {money.organ|£265,000|£275,000}. Our thanks to {entity.payer|the Lottery Fund for its half|the Lottery Fund for its third}, to the 640 people who gave, and to {name.restorer|Judith Amery|Judy Emery} and her three assistants. {number.pipes|All 1,412 pipes|All 1,421 pipes} have been cleaned, said the rector at the parish meeting, and he added: "{quote.rector|We asked for a miracle and were sent an invoice, and in the end both arrived|We asked for a miracle and were sent an invoice, and in the end neither arrived}."

**Looking ahead.** The scaffolding around the tower will be put up {date.scaffold|the month after next|next month}. The Saturday tours of the town ({place.meet|meeting point: Corn Exchange|meeting point: old station}) will go round it. The fête is on 2 September. The crèche is looking for toys, the choir for basses.
