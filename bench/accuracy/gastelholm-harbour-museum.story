# summary: A harbour museum reopens; museum website, tourist board guide, a newspaper review and a visitor FAQ
# domain: museum and tourism
--- museum-site.md 2025-05-02
# Harbour Museum Gastelholm: plan your visit

After three years of building work the Harbour Museum is open again. You find it in the old {place.house|rope works|sail works} on {place.quay|Kornkaj|Kornvej}, ten minutes on foot from the central station.

## Opening hours

| Season | Days | Hours |
|---|---|---|
| May to September | Tuesday to Sunday | 10:00–{date.closing|18:00|16:00} |
| October to April | Wednesday to Sunday | 11:00–16:00 |

We are closed {date.closed|on Mondays|on Tuesdays} all the year round, and on 24, 25 and 31 December. Last admission is 45 minutes before closing. On the first Thursday of each month we stay open until 21:00.

## Tickets

| | Price |
|---|---|
| Adults | {money.adult|140 kr.|410 kr.|104 kr.} |
| Students and over-65s | 100 kr. |
| Under 18 | {polarity.children|free|half price} |
| Family day ticket with harbour tour | 390 kr. |
| Annual pass | 420 kr. |

The boat tour is not part of the ordinary ticket; it costs 95 kr. and starts at the stone steps.

## What you will see

The permanent exhibition fills {number.rooms|fourteen rooms|forty rooms} on three floors, with some 2,300 objects. Its heart is the *Margrethe Vind*, a {entity.vessel|pilot cutter|pilot schooner} of {date.built|1887|1878}, {unit.length|17 metres|17 feet|71 metres} long, which was lifted through the roof before the roof was closed. She was built by {name.builder|Anders Kvistgaard|Andreas Kvistgaard} in {place.yard|Thorsvig|Thorsvik} and sailed until 1953. A second hull, a rowing gig of 1902, hangs in the stairwell.

On the top floor the model collection of Captain Elias Brorsen may be seen for the first time. Of its 312 models, 96 are on show.

## Access

All floors {polarity.lift|can be reached by lift|cannot be reached by lift}. Four wheelchairs are lent at the desk. Guide dogs are welcome. Lockers take a two-euro coin or a 10 kr. coin. {polarity.photo|Photography without flash is allowed|Photography is forbidden}, except in the chart room, where there is also no drawing in ink.

Guided tours in English start {date.tour|on Saturdays at 13:00|on Sundays at 13:00}; those in Danish daily at 11:30 and, in July, also at 15:00. A tour lasts 50 minutes and takes no more than {number.tour|20 people|25 people}.
--- tourist-board-guide.md 2025-06-15
# Gastelholm in a day

**Morning.** Begin with the market on Nytorv (Wednesdays and Saturdays until one), then walk down to {place.quay|Kornkaj|Kornhaj}. In the long brick building where until 1974 {place.house|ropes were twisted|nets were knotted} you now find the Harbour Museum. It reopened on {date.reopened|1 May|11 May} and has been busy ever since; come before eleven. Grown-ups pay {money.adult|140 kroner|150 kroner}, {polarity.children|children and teenagers up to 17 nothing|children and teenagers up to 17 half of that}. If you hold the Gastelholm Card (two days, 299 kroner), there is nothing to pay at all.

Do not miss the *Margrethe Vind*. The little {entity.vessel|pilot cutter|revenue cutter} is older than the town hall: she left {name.builder|Anders Kvistgaard's|Anders Kristgaard's} slip at {place.yard|Thorsvig|Torsvig} in {date.built|1887|1889} and took pilots out to the Skerry Light for more than sixty years. She is {unit.length|seventeen metres|seventy metres} from stem to stern, and children may climb aboard under the eye of an attendant. Next to her stands the engine that she was given in 1921, and never liked. Upstairs, look for the bottle with eleven ships in it.

English speakers should aim for {date.tour|the weekly tour on Saturday at one|the weekly tour on Friday at one}. The group is limited to {number.tour|twenty|thirty}, so book at the desk in the morning. The Danish tour at half past eleven is easier to get on. Prams and wheelchairs have no trouble here, {polarity.lift|since there is a lift to every floor|although there is no lift}.

**Lunch.** The museum café shuts at five, an hour {date.closing|before the museum itself does at six|before the museum itself does at four}. Herring plates cost 125 kroner. Cheaper: the smokehouse on Sildegade, closed on Sundays.

**Afternoon.** Take the harbour boat (95 kroner, every 40 minutes from the stone steps) to Lille Holm. The fort there has 9 casemates, a café and the best view of the bridge. It opens on Mondays too, which the museum {date.closed|does not|also does}. In bad weather the glass museum on Bispegade is the better choice: 22 rooms and hardly a queue.

**Evening.** Concerts in the Salt Store on Fridays at 20:00 from June to August.

**Getting here.** Trains from the capital run hourly and take 1 hour 52 minutes. The ferry from Saltø docks at seven in the morning and leaves again at half past nine at night. There are 1,400 hotel beds; in the week of the regatta (21 to 27 July) they are all taken.
--- review.txt 2025-05-10
At last, one is tempted to say, and then: was it worth the wait?

The Harbour Museum, closed since the spring of 2022, has been handed back to Gastelholm a year late and, at {money.cost|212 million kroner|221 million kroner}, 47 million dearer than planned. Red carpet, brass band, rain: the opening {date.reopened|on Thursday of last week|on Tuesday of last week} went off as such things do. {name.director|Lone Abildtrup|Lene Abildtrup}, {role.director|the director|the deputy director} since 2020, {order.ribbon|spoke first and cut the ribbon afterwards|cut the ribbon first and spoke afterwards}, and then everyone ran for the inside.

And inside it is splendid. The architects, Fjord & Lund, have left the rope walk its full 180 metres and hung light from the old hooks. Into {number.rooms|fourteen rooms|fifteen rooms} they have put rather fewer things than before; the stores must be bursting. You come round a corner and there is the *Margrethe Vind* on her cradle, {polarity.restored|not restored to shine but left as she was found|not left as she was found but restored to shine}, with tar in her seams and a bullet hole from 1943.

"{quote.director|We wanted the smell back before anything else|We wanted the light back before anything else}," Abildtrup said to me beneath the bowsprit. One does smell it.

Much of the rest is the old stock, seen afresh. The 44 figureheads, which used to hang in rows like hams, have been cut down to nine and given a room of their own. The cholera year of 1853 gets a wall and a single small shoe. A film of 11 minutes about the last pilots, with Danish text, runs at the end of a passage, where I stood alone with a retired ferry captain who corrected it throughout. The emigrants, 80,000 of whom left by this quay, are dealt with in a sound booth for four. It is a choice; I should have liked it larger, and the pirates, who never came here, smaller.

Some things grate. The labels are set in grey on grey. Captain Brorsen's models, a gift that the papers have valued at nine million, are crammed into two attic rooms. And why {polarity.photo|one may take pictures everywhere but in the chart room|one may not take a picture anywhere, even in the chart room} nobody could explain to me.

The old museum had 61,000 visitors in its last full year. Abildtrup counts on {number.visitors|90,000|190,000} in this one. If the sun stays away, she may well get them.
--- faq.md -
## Questions we are often asked

**Why did the work take so long?** The foundations on the water side had to be renewed, which nobody had foreseen. That alone accounted for 31 million of the {money.cost|212 million kroner|122 million kroner}.

**How many people do you expect?** We hope for {number.visitors|some 90,000 guests|some 80,000 guests} in the first year. At any time no more than 450 may be in the house.

**Why does the cutter look so worn?** On purpose. We decided with the national conservators {polarity.restored|not to restore her|to restore her completely}; only the keel bolts were replaced. As {role.director|our director} {name.director|Lone Abildtrup|Lone Abildstrup} put it on the opening day: "{quote.director|We wanted the smell back before anything else|We wanted the smell back after everything else}."

**Can I bring a school class?** Yes, from Tuesday to Friday, with one adult for every ten pupils. Please book three weeks ahead.

**Is it true that there were two speeches?** One. The mayor was ill, so the director spoke alone, and {order.ribbon|the ribbon was cut when she had finished|the ribbon had been cut before she began}.

**May I bring my dog?** Only guide dogs. There is a shady place with water by the entrance on Tovværksgade.

**What happened to the old exhibition?** Some 7,000 objects are in the new store at Nordhavn, which can be visited on the last Friday of the month, by groups of up to 12. The diorama of the herring market has been lent to the museum in Skovby until 2028.

**Where can I park?** There are 60 places behind the fish hall (18 kr. an hour) and 8 for disabled visitors in front of the door. Coaches stop on Havnegade for no more than ten minutes.

**Is there a library?** Yes, 14,000 volumes and 220 sea charts, on Wednesdays and Thursdays from 12 to 16, by appointment. The oldest chart is from 1634.

**Can I hire the hall?** The Sail Loft takes 120 guests seated or 200 standing. A weekday evening costs 9,500 kr., a Saturday 14,000 kr. Red wine is not served near the ropes.

**Do you sell tickets online?** We do, with a discount of 10 kr. on the adult price. Tickets for the harbour boat are sold on board only.

**My grandfather gave you his sextant. May I see it?** Write to the registrar with the year of the gift. Between 1931 and 1977 about 900 people gave us something, and 38 of them gave a sextant.

**When do you close for cleaning?** In the third week of January, from the 19th to the 25th in the coming winter.
