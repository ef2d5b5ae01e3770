# summary: A command-line tool that makes books from Markdown; README, FAQ and changelog
# domain: product documentation
--- README.md 2025-09-19
# Brindle

Brindle turns a folder of Markdown files into a book: a PDF for the printing house and an EPUB for everyone else. It grew out of a small university press that was tired of word processors, and it still shows. Footnotes, indexes and running heads get more love here than slides do.

The current release is {version.current|3.4.0|3.4.1|3.3.0}, published on {date.release|18 September 2025|18 August 2025}. Nightly builds are on the downloads page and eat manuscripts for breakfast.

## Install

    pipx install brindle

You need {version.python|Python 3.10 or newer|Python 3.11 or newer} and about 180 MB of disk. Linux and macOS are tested on every commit. {polarity.windows|Windows is supported as well|Windows is not supported so far}; on that system the EPUB checker needs a Java runtime, version 17.

## Your first book

`brindle new my-book` makes a folder with two sample chapters and a project file. `brindle build` puts the result into `out/`. On a laptop from 2021 our 300-page test novel takes eleven seconds.

Every setting can be given in the project file or as an option. {order.options|Where both are present, the command line wins|Where both are present, the project file wins}.

## Defaults worth knowing

- {number.workers|Four chapters|Eight chapters|Forty chapters} are typeset at the same time.
- Pages are A5 with {unit.margin|margins of 20 mm|margins of 20 cm|margins of 25 mm}; the inner margin gets another 4 mm for the binding.
- {polarity.network|Pictures on the web are not fetched|Pictures on the web are fetched}; the option {entity.flag|`--remote`|`--online`} changes that.
- A chapter that has not finished {date.timeout|within 90 seconds|within 90 minutes|within 60 seconds} stops the build.

## Licence and people

Brindle is free software under the {entity.licence|MPL 2.0|MIT licence|MPL 1.1}. {name.maintainer|Ines Castellow|Inez Castellan} maintains it, with the help of some thirty others; the logo is Rafe Dunning's. Please send security problems to the address in SECURITY.md, not to the tracker.
--- docs/faq.md 2025-09-30
# Questions we get asked

**May I sell a book that I made with Brindle?**
Yes: the {entity.licence|Mozilla Public License 2.0} covers our code, not your pages.

**My settings are ignored**
{order.options|What you type after `brindle build` beats what the project file says|What the project file says beats what you type after `brindle build`}. Run `brindle show` to see the sum of it all, with the origin of every value.

**Some pictures come out as grey boxes**
{polarity.network|Left to itself, Brindle downloads nothing|Left to itself, Brindle downloads everything}. With {entity.flag|`--remote`} it waits up to ten seconds for each of them.

**The build stops at my chapter with 900 formulas**
{date.timeout|One and a half minutes|Two and a half minutes} is what each chapter gets unless you ask for more with `--patience`. The record in our tracker is a thesis which needed 40 minutes.

**Can I make it faster?**
{number.workers|It works on four chapters side by side|It works on six chapters side by side}, which suits a machine with 8 GB of memory. With 16 GB you can go to ten; beyond twelve we have never measured a gain.

**Which languages can it hyphenate?**
{number.languages|Twenty-seven|Thirty-seven}, from Afrikaans to Welsh. For three of them (Basque, Faroese and Maltese) the patterns are young and will now and then surprise you.

**I am still on 2.8. Do I have to hurry?**
The 2.x line gets security fixes {date.eol|until 31 March 2026|until 31 May 2026|until 31 March 2027}, but nothing else.

**Our computers run Python 3.9**
Then 3.1 is the last version for you. {version.python|Everything since wants 3.10|Everything since wants 3.12}.

**Who decides what gets in?**
In the end, {name.maintainer|Ines Castellow}. She reads the tracker on Fridays and says no kindly.
--- CHANGELOG.md 2025-09-18
# Changelog

## {version.current|3.4.0} ({date.release|18 September 2025|18 September 2024})

- Welsh and Faroese patterns bring hyphenation to {number.languages|27 languages|29 languages}; it was 25.
- The time limit for a chapter goes up from 60 seconds to {date.timeout|90 seconds}. Four people asked, one of them politely.
- Index entries may point to a range of pages.
- Fixed: a footnote on the last line of a page lost its number.
- Fixed: `brindle show` printed the margins in points.

## 3.3.0 (5 June 2025)

- The margin for new books is {unit.margin|2 cm|2 inches}. Books made before keep their 18 mm.
- {number.workers|Four workers|Three workers} instead of two when nothing else is asked for.
- The 2.x series will see {date.eol|its last security fix by the end of March 2026|its last security fix by the end of March 2025}. The 1.x series ended in 2021.

## 3.2.0 (20 February 2025)

- {polarity.windows|Windows joins the supported systems|Windows leaves the supported systems}. Thanks to Oyelola Bright, who did nine tenths of the work.
- {version.python|The lowest Python is now 3.10} (was 3.8).
- Privacy: {polarity.network|remote pictures are skipped unless asked for}. Until now they were loaded without a word.

## 3.1.2 (11 December 2024)

- Security: a crafted SVG could read files outside the book folder. Reported on 2 December, fixed in nine days.
- The cache shrinks by about a third.
