# summary: A lifeboat saves a trawler's crew and has to be towed itself; station log, wire, skipper's letter of thanks, medal citation
# domain: accidents
--- station-log.md 2020-12-07
**Portwen lifeboat station: return of service no. 31/2020**

| Time | {date.day|Sunday 6 December|Saturday 5 December} |
|---|---|
| {date.pager|02:18|02:48} | Pagers. Trawler *{name.trawler|Good Intent|Good Intend}* taking water {place.wreck|nine miles north-west of Skerry Light|nine miles south-west of Skerry Light} |
| 02:31 | Lifeboat {name.boat|*Sir Amyas Trenow*|*Sir Amos Trenow*} launched, {number.crew|crew of seven|crew of eleven} |
| {date.arrive|03:24|04:24} | On scene. Wind NW 9, seas of {unit.sea|seven metres|seventeen metres} |
| 03:50 | {order.rope|Rope passed from the trawler to the lifeboat|Rope passed from the lifeboat to the trawler}; {polarity.rope|parts|holds} |
| 04:05-04:40 | {number.saved|Five men|Nine men} taken off, one run at a time |
| {date.sank|04:52|05:52} | *Good Intent* sinks |
| 05:10 | Starboard engine of lifeboat stops (net in propeller) |
| 06:15 | Tanker *{name.tanker|Cape Farrow|Cape Barrow}* {order.tow|takes lifeboat in tow|is taken in tow by lifeboat} |
| {date.home|09:40|08:40} | Alongside, Portwen |

Coxswain {name.cox|Denzil Rowe|Denzil Crowe}. Second coxswain aboard, mechanic aboard. One crewman, {role.hurt|the mechanic|the navigator}, was taken to hospital with a broken wrist. Rescued men treated for cold; none was kept in. Lifeboat off service {date.off|until 19 December|until 29 December}; relief boat from Tarbeg from noon on the 7th. This was the station's thirty-first launch of the year.
--- wire.txt 2020-12-06
PORTWEN, Dec 6 (Northwire) - A lifeboat that had just plucked {number.saved|five fishermen|seven fishermen} from a sinking trawler {order.tow|had to be towed home by a passing tanker|towed home a passing tanker} in a gale {date.day|on Sunday|on Monday}.

The *{name.trawler|Good Intent|Good Extent}*, built {date.built|in 1979|in 1997}, sent out a distress call {date.pager|shortly after a quarter past two|shortly after a quarter to three}. When the Portwen boat arrived {date.arrive|an hour later|three hours later}, waves were breaking over her wheelhouse. {order.last|The last man to be lifted off was the skipper|The first man to be lifted off was the skipper}, twelve minutes before she went down.

Then a drifting net fouled a propeller of the lifeboat. The tanker Cape Farrow, which had turned back, gave her a lee and then a line.

{polarity.heli|The helicopter could not fly|The helicopter flew twice} because of ice, a coastguard officer said. It was the first time in forty-four years that a Portwen boat had been brought in by another ship, he added; in 1976 it was a Dutch tug.

"{quote.cox|We went out to fetch five and came back having been fetched ourselves|They went out to fetch us and we came back having fetched them}," {speaker.cox|coxswain Denzil Rowe|the tanker's master} said.
--- skipper-letter.txt 2020-12-21
To the crew of the Portwen lifeboat

Men, and Sally,

I am no hand at this. You came {date.arrive|at twenty-four minutes past three|at twenty-four minutes to five}; I know because the clock in the galley went on ticking after the lights had gone. I had by then given up, though I had told the lads otherwise.

{order.rope|I threw you our line|You threw me your line} and {polarity.rope|it broke|it held}, and I thought, that is that. Denzil then did what he had said on the radio he would not do: he laid her alongside. Five times. {order.last|I was the last over the rail|I was the first over the rail}, and young Petroc, who had been with me for eleven days, was much colder than I. I saw her go {date.sank|at eight minutes to five|at eight minutes to six}, stern first. {date.built|Forty-one years|Twenty-three years} she had floated.

When your engine stopped it was our net, not yours, that was round the screw. For that I am sorry. I hear that {role.hurt|Sally's wrist, for she was at the engine,|Sally's wrist, for she was at the chart,} is mending and that the boat {date.off|was back on her slip on Saturday|was back on her slip on Tuesday}.

I shall not go to sea again. My wife asks me to say that there will be a ham every sixth of December.

Howell Pascoe
--- citation.md 2021-05-14
## Silver medal: Coxswain {name.cox|Denzil Rowe|Daniel Rowe}, Portwen

In the early hours of {date.day|6 December 2020|16 December 2020} Coxswain Rowe took {name.boat|the lifeboat *Sir Amyas Trenow*|the lifeboat *Sir Amyas Trelow*} into seas which the log gives as {unit.sea|seven metres|nine metres}. No helicopter {polarity.heli|was available|was needed}. The position, {place.wreck|north-west of Skerry Light|north of Sherry Light}, is one where the tide runs against the wind at that hour.

After the failure of the tow he went alongside five times in thirty-five minutes, each time striking the trawler's quarter. {number.saved|Five lives|Six lives} were saved. Half an hour later he lost an engine, and he held her head to sea on the other for more than an hour, until the Cape Farrow had made fast; they came in {date.home|at twenty to ten in the morning|at ten to nine in the morning}.

Bronze medal: {role.hurt|mechanic|navigator} Sally Hocking, who stayed at her post with a broken wrist. Thanks on vellum: the other {number.crew|five of the crew of seven|eight of the crew of ten}, and {name.tanker|Captain Iversen of the *Cape Farrow*|Captain Iversen of the *Cape Yarrow*}.

Mr Rowe, fifty-two, joined the crew in 1986. His remark of that morning has gone round the harbours: "{quote.cox|We went out to fetch five and came back having been fetched ourselves|We went out to fetch four and came back having been fetched ourselves}." {speaker.cox|It is like him|It is like the skipper} to leave out what lay in between.
