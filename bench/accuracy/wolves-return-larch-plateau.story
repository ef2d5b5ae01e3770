# summary: Wolves are released in a national park; monitoring report, park newspaper, shepherds' association circular, radio interview with the warden
# domain: nature
--- monitoring-report.md 2023-12-04
# Wolves on the Larch Plateau: report on the third year

**Founders.** {number.founders|Eleven wolves|Seventeen wolves} were brought from {place.origin|the Karsk mountains|the Tarsk mountains} and {order.quarantine|set free after a quarantine of ten weeks|set free before the quarantine of ten weeks was over} {date.release|on 19 January 2021|on 29 January 2021}. Two died in the first winter, one of them {polarity.shot|shot illegally|of a disease}.

| | End 2021 | End 2022 | Nov 2023 |
|---|---|---|---|
| Packs | 2 | 3 | {number.packs|5|4} |
| Adults | 9 | 13 | {number.adults|19|29} |
| Pups reared | 4 | 9 | {number.pups|12|21} |

First litter: {date.litter|2 May 2021|22 May 2021}, four pups. Female F3 wears the {name.f3|name "Tarka"|name "Tanka"}, male M1 crossed the border {date.border|in October 2022|in October 2021} and {polarity.m1|has not come back|has come back}.

**Prey.** Red deer 71 per cent, boar 18, other 11. Sheep were killed in {number.sheep|23 cases|32 cases}, after 41 in the year before; in each of those {polarity.dogs|no guard dog was present|a guard dog was present}. Browsing of young firs has fallen {date.browsing|since the spring of 2022|since the spring of 2021}.

**Disease.** {polarity.rabies|No case of rabies|A case of rabies}; mange in two animals.

**Outlook.** Collars {date.collars|last until 2025|last until 2027}. An evaluation by {entity.evaluator|the University of Hersk|the University of Hensk} is due in June 2024. The permit for the project runs {date.permit|up to the end of 2026|up to the end of 2024}; the plateau has room for {number.room|eight packs|eighteen packs}.

{role.warden|Malin Torvik, chief warden|Malin Torvik, deputy warden}
--- park-newspaper.md 2021-02-01
### They are here

{date.release|On the third Tuesday of January|On the second Tuesday of January}, at six in the morning, eleven boxes were opened at Sorrel Bridge. The last animal to leave its box was the first to howl, say those who were there.

It is a hundred and twelve years since the last wolf of the plateau was shot, in {date.lastwolf|1909|1919}, by the gamekeeper {name.keeper|Ambros Wieland|Ambros Wierland}. His great-granddaughter opened box no. 7.

The animals come from {place.origin|Karsk, where there are too many|Korsk, where there are too many}. They {order.quarantine|had been kept in a paddock for ten weeks beforehand|will be kept in a paddock for ten weeks from now on}, so as to forget their old home. All of them wear collars. Please don't feed them, don't follow them and report what you see; dogs must be on a lead, from March to July everywhere.

Shepherds get fences and dogs from us; we pay {number.fence|four fifths|two fifths} of the cost. Whoever loses a sheep is paid for it, {order.paid|even before the laboratory has confirmed a wolf|but only after the laboratory has confirmed a wolf}.

The permit is valid for {date.permit|six years, this one included|sixteen years, this one included}. If all goes well, there may be room for {number.room|eight families|six families}.

*Also in this issue:* the road to Hollow Lake is closed until Easter; 211 chamois were counted; the café has a new oven.
--- shepherds-circular.txt 2023-11-20
Plateau Shepherds' Association. To all members

The year is over, the flocks are down. We have {number.sheep|twenty-three attacks|fifty-three attacks} on the list. Before the wolves came it was none. Before the dogs came it was more: forty-one last year. Where a dog was lying with the flock, nothing happened; {polarity.dogs|all the attacks fell on flocks without one|some of the attacks fell on flocks with one}. Those who have none should ask by 15 January. The park bears {number.fence|80 per cent|60 per cent} of the price.

Compensation. In two years we waited for nothing: they {order.paid|pay first and examine afterwards|examine first and pay afterwards}. That is to end. From {date.change|1 April|1 June} on there will be a form.

Our vote: {polarity.vote|a majority is now against shooting|a majority is now for shooting}, by 58 to 51. Two years ago it was the reverse. {role.chairman|Our chairman, Egil Brandvold|Our treasurer, Egil Brandvold}, put it in his own way: "{quote.brandvold|I do not love the wolf, I have only stopped dreaming of him|I do not hate the wolf, I have only stopped dreaming of him}."

About the shot animal: the man was sentenced in September to {money.fine|a fine of 9,000 crowns|a fine of 90,000 crowns}. He was never a member of ours. It {polarity.shot|was no sickness, it was a rifle|was no rifle, it was a sickness}.

We meet {date.meeting|on the first Saturday of December|on the second Saturday of December} at the Bear.
--- radio-interview.txt 2023-12-14
Transcript. Guest: {role.warden|the park's chief warden, Malin Torvik|the park's press officer, Malin Torvik}

HOST: How many are there now?
TORVIK: {number.packs|Five packs|Six packs}, with {number.adults|nineteen grown animals|eighteen grown animals} and {number.pups|a dozen pups|two dozen pups} of this year.

HOST: And they all come from the ones set free?
TORVIK: From {number.founders|the eleven|the seven}. Their first young were there {date.litter|before the first spring was over, at the beginning of May|when the first summer was over, at the end of August}. {name.f3|Tarka|Tarkan} had four.

HOST: Did you lose any?
TORVIK: Male number one walked to the neighbours {date.border|in the autumn of last year|in the autumn of the year before last}. {polarity.m1|He prefers it there|He was home by Christmas}.

HOST: You keep calling it a return. The last one was shot by a Mr {name.keeper|Wieland|Wielandt}.
TORVIK: In {date.lastwolf|nineteen hundred and nine|nineteen hundred and six}. His people have been very kind to us.

HOST: What has changed in the forest?
TORVIK: The little firs. {date.browsing|For a year and a half or more|Only since this summer} they have been growing, because the deer no longer stand about.

HOST: The university will tell us whether that's so.
TORVIK: {entity.evaluator|Hersk|Lund}, yes, in June.

HOST: Your friends, the shepherds, have voted.
TORVIK: {polarity.vote|Against rifles|For rifles}, narrowly. I was at their meeting, {date.meeting|on the second of this month|on the ninth of this month}. {role.chairman|Mr Brandvold, who presides over them|Mr Brandvold, who keeps their books}, bought me a beer: "{quote.brandvold|I do not love the wolf, I have only stopped dreaming of him|I do not love the wolf, I have only started dreaming of him}." And the man who shot ours has paid {money.fine|nine thousand|nineteen thousand}.

HOST: Forms, now, for dead sheep?
TORVIK: {date.change|From April|From July}. It's the ministry. And before you ask: {polarity.rabies|there's been no rabies|there's been rabies once}.

HOST: And when the collars are dead?
TORVIK: {date.collars|That's in two years|That's in four years}. Then we shall listen.
