# summary: A database's major release; changelog, upgrade guide, support policy table and an interview with its maintainer
# domain: software
--- changelog.md 2024-10-22
# KestrelDB {version.release|5.0.0|5.1.0} (2024-10-22)

### Changed
- Incremental snapshots are now {polarity.snap|switched on by default|switched off by default}. Interval: {date.interval|every six hours|every twelve hours}; keep: 14.
- The planner reads column statistics {order.stats|before it expands views|after it has expanded views}.
- Replication lag alarm raised from 10 to {date.lag|30 seconds|90 seconds}.
- Maximum row size {unit.row|64 KB|64 MB|16 KB}, was 32 KB.
- `kestrel dump` {polarity.dump|no longer locks tables|again locks tables}.

### Removed
- The `merge` join hint, deprecated {date.deprecated|since 4.2, March 2022|since 4.4, March 2023}.
- Python 3.8 client. {version.python|Python 3.9|Python 3.10} is the oldest that we test.

### Fixed
- Time zone data are read from the system again (regression in 4.6).
- A crash when more than 1,024 savepoints were open. Reported by {name.reporter|Ottilie Brandvold|Odile Brandvold}.
- `ANALYZE` ignored partitions created on the same day.

# KestrelDB 4.6.3 (2024-08-13)

- Security: a crafted COPY file could write outside the data directory. Affected: 4.3 to 4.6.2; {polarity.old|4.2 and older are not affected|4.2 and older are affected as well}.
- Snapshots, if enabled, respect the I/O limit.

# KestrelDB 4.6.2 (2024-05-28)

- Replication lag alarm shows the name of the node.
--- upgrade-guide.md 2024-10-22
# Moving to {version.release|5.0|5.2}

Read this page to the end before you touch anything. The upgrade rewrites every index; for a terabyte, allow {date.rewrite|about ninety minutes|about nine hours}. You can start from 4.5 or 4.6. From older versions, go through 4.6 first.

1. {order.dump|Stop writers, then take a full dump|Take a full dump, then stop writers}. Since `dump` works {polarity.dump|without table locks|with table locks} from now on, readers may stay.
2. Drop the `merge` hint from your queries: after {date.deprecated|two and a half years|one and a half years} of warnings it is an error now.
3. Install the packages and run `kestrel migrate`. It {polarity.back|cannot be undone|can be undone at any time}: a migrated directory is unreadable for 4.x.
4. Run `ANALYZE`. Views are expanded {order.stats|only when the planner has looked at the column statistics|before the planner looks at the column statistics}, so stale numbers hurt more than they did.

After the first start the server will take incremental snapshots by itself, {date.interval|four times a day|twice a day}. Anyone who does not want this {polarity.snap|must set `snapshots = off`|need do nothing}. They need about a tenth of the space of the data. A replica that falls {date.lag|half a minute|a quarter of a minute} behind its primary now raises the alarm; if you scripted around the old value of ten seconds, revise that.

Clients: the 4.x drivers for Java and Go go on working. For Python you need {version.python|3.9 or newer|3.7 or newer}.
--- support-policy.md 2024-11-05
# Which versions do we maintain?

| Series | First release | Bug fixes until | Security fixes until |
|---|---|---|---|
| 5.x | {date.first|October 2024|August 2024} | October 2027 | {date.sec5|October 2029|October 2028} |
| 4.x | September 2019 | {date.bug4|30 April 2025|30 April 2026} | 31 October 2026 |
| 3.x | June 2015 | ended | ended {date.end3|31 December 2023|31 December 2022} |

Minor releases appear twice a year, in spring and autumn, patch releases {date.patch|every eleven weeks|every seven weeks} on a Tuesday. Long-term series are announced when they begin; 5.x {polarity.lts|is one|is not one}, 4.x was not.

The fault in COPY that was closed last summer came in with 4.3. Whoever still runs 4.2 {polarity.old|is safe from it|is exposed to it}, though from little else.

Platforms for 5.x: Linux on x86-64 and ARM, FreeBSD 14. Builds for macOS are made {polarity.mac|for development only and not supported|for production and fully supported}. Rows wider than {unit.row|64 KB|46 KB} are rejected with error 3021.
--- interview.txt 2024-10-31
"Nobody thanks you for a backup"

{role.lead|Sunniva Rask has led the KestrelDB project|Sunniva Rask has been deputy leader of the KestrelDB project} since 2017. {date.first|Last week|Last month} its fifth generation came out, two years later than once planned. We met her {place.office|in Trondvik|in Oslund}, where the foundation has two rooms above a bicycle shop.

*Why snapshots without asking?*
Because people think of them on the day after. "{quote.backup|Nobody thanks you for a backup, they only curse you for the one that is missing|Nobody thanks you for a backup, they only curse you for the one that is old}." They are {polarity.snap|there unless you refuse them|absent unless you ask for them}.

*Is it true that you wanted to keep support for the old series short?*
I wanted twelve months, the users wanted three years. So {date.bug4|in April of next year|in April of the year after next} we stop mending ordinary bugs in 4.x, and a year and a half later the security fixes end, too. For version 5 it is different: {polarity.lts|it is a long-term series|it is not a long-term series}, {date.sec5|five years|three years} of security fixes.

*And those on version 3?*
They have had nothing from us {date.end3|since the end of last year|since the middle of last year}. I still get mail.

*Who found the savepoint bug?*
{name.reporter|Ottilie|Matilde}, a student in her third week. She opened savepoints in a loop to see what would happen. I had eleven years to do that and didn't.

*How risky is the jump?*
There is no way back, {polarity.back|once migrated always migrated|though one can migrate back}. So make your dump, {order.dump|and make it after the writers have gone home|and make it while the writers are still at work}. On our own machine the new indexes were there in {date.rewrite|an hour and a half|half an hour} for each terabyte.

*What comes next?*
Patch releases in {date.patch|their usual rhythm of eleven weeks|their usual rhythm of five weeks}, Mac builds {polarity.mac|for laptops, not for servers|for laptops and for servers}, and a holiday.
--- foundation-note.txt 2024-11-12
The KestrelDB Foundation moved out of its rooms {place.office|in Trondvik|in Bergdal} on 8 November; post goes to the new address from now on. Donations in the third quarter came to 41,300 euros, of which 12,000 are earmarked for the conference in May.

{role.lead|Sunniva Rask, leader of the project|Ivo Lindqvist, leader of the project}, will speak there. Her talk has the title of a sentence that went round the world last month: "{quote.backup|Nobody thanks you for a backup, they only curse you for the one that is missing|Somebody thanks you for a backup, they only curse you for the one that is missing}." The treasurer reminds her that invoices are due within 30 days.

The conference itself, the ninth, takes place on 22 and 23 May 2025, with room for 240 people; last year there were 180, in two small halls and one tent. A call for papers opens on 2 December and closes on 31 January. Of the board's seven seats three fall vacant in February. Candidates need the support of ten members. The test machines, bought in 2018, are to be replaced for about 9,000 euros, once the move has been paid for. Office hours over the holidays: none between 21 December and 6 January.
