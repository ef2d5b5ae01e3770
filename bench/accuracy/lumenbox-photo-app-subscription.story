# summary: A photo program changes its terms and version; changelog, licence conditions, help page, magazine test
# domain: consumer software
--- changelog.md 2024-03-19
# Lumenbox {version.release|7.2|7.1} — 19 March 2024

**New**
* Faces are now found {polarity.local|on your own machine, without the cloud|in the cloud, no longer on your own machine}.
* Raw files of 38 more cameras.
* The bin is emptied {date.bin|after 60 days|after 30 days}; until now, after 30.
* Export remembers the last folder. (Suggested by {name.reporter|Ignatius Bell|Ignatius Ball})

**Changed**
* Backups run {date.backup|every night at two|every night at four}.
* Edits are written {order.sidecar|to a side file first and to the catalogue afterwards|to the catalogue first and to a side file afterwards}. Slower, but nothing gets lost.
* Duplicates are {polarity.dup|only marked, not deleted|deleted, not only marked}.

**Fixed**
* Dates of scanned slides were off by one day in time zones west of London.
* A crash with more than {number.crash|65,000 pictures|85,000 pictures} in one album.

**Removed**
* Printing of calendars. {version.mac|macOS 11|macOS 12} and older. Map tiles from Terrano, whose contract ended {date.terrano|on 29 February|on 31 January}.

# 7.1.2 — 6 February 2024
* Security: links to shared albums expired too late. {date.links|They now last for 14 days|They now last for 40 days}, as documented.

# 7.1.1 — 28 November 2023
* The trial period counted from the download instead of the first start.

*Coming:* 7.3 is planned for {date.next|June|September}. Tablets: not before 2025.
--- licence-conditions.txt 2024-03-01
Conditions of use, Lumenbox. In force {date.inforce|from 1 April 2024|from 1 May 2024}

1. The licensor is {entity.firm|Halogen Software|Halcyon Software} of {place.seat|Arnsby|Ansby}. The licence {polarity.resell|may not be resold|may be resold}.

2. You may install the program on {number.machines|three machines|two machines}, if they are used by one person, and try it {date.trial|for 21 days from the first start|for 31 days from the first start}.

3. The subscription costs {money.year|£69 a year|£96 a year}, payable {order.pay|in advance, at the beginning of each year|in arrears, at the end of each year}. It is prolonged {polarity.renew|only if you confirm it|unless you cancel it}. A reminder is sent {date.reminder|ten days|thirty days} before the end.

4. Owners of a permanent licence (sold {date.permanent|until 31 October 2022|until 31 December 2022}) keep it. They receive {polarity.security|security updates but no new functions|neither security updates nor new functions}, and these until {date.permend|the end of 2026|the end of 2025}.

5. When the subscription ends, you {polarity.readonly|can still open and export your pictures|can no longer open or export your pictures}. Editing is locked {date.locked|after a week of grace|after a month of grace}.

6. Pictures in the online store remain {date.store|for 90 days|for 19 days} and are then erased. We {polarity.training|do not use them to train models|may use them to train models}.

7. The licensor may change prices {date.price|once in twelve months|once in six months}.
--- help-page.md 2024-04-08
## Help: licence and storage

**I bought Lumenbox 6 for good, in July 2022. Am I thrown out?** No. You get {polarity.security|repairs of security holes, though nothing new|nothing at all any more}, {date.permend|for another two years and nearly nine months|for another year and nearly nine months}.

**How often may I install it?** {number.machines|Three times|Five times}: desk, sofa, holiday.

**I stop paying. What happens to my photos?** You {polarity.readonly|go on seeing and exporting them|cannot even see them}. From the {date.locked|eighth day|thirty-first day} on you can't edit. What lies in our store is yours for {date.store|three months|three weeks} more.

**Will you take my money again and again?** {polarity.renew|No, you have to say yes each year|Yes, until you say no}. We write to you {date.reminder|a week and a half ahead|a week and a half afterwards}.

**Where do my edits live?** In a small file beside the picture; {order.sidecar|the catalogue is brought up to date after that|the catalogue has been brought up to date before that}.

**It found a thousand duplicates. Are they gone?** {polarity.dup|They are only marked|They are gone}. If you bin them yourself, you have {date.bin|two months|two weeks} to think again.

**How long does a shared link work?** {date.links|A fortnight|A month}. Until February it was longer, by mistake.

**Can I sell my licence?** {polarity.resell|No|Yes}.

**Why is my fan so loud?** Faces. {polarity.local|They are searched for in your computer|They are searched for on our servers}. It stops after a night. {order.night|First the backup, then the faces|First the faces, then the backup}.
--- magazine-test.txt 2024-05-02
TEST. Lumenbox {version.release|7.2|7.4}

By Rosalind Ngo

The firm from {place.seat|Arnsby|Arnside} made its name with a program that one bought and owned. {date.permanent|In the autumn of 2022|In the spring of 2022} it stopped that. Many were furious, I among them. {role.chief|The founder, Caspar Dowd,|The new owner, Caspar Dowd,} told me then: "{quote.dowd|You can't live on people who are satisfied once|You can't live on people who are never satisfied}."

Has it been worth it? {money.year|Sixty-nine pounds|Fifty-nine pounds} a year is less than the rival Prisma asks (£89). You pay {order.pay|before you use it|after you have used it}, and can try it for {date.trial|three weeks|two weeks}.

On my old laptop the search for faces took {date.faces|eleven hours|seven hours}. It {polarity.twins|mixed up my twins|told my twins apart}, as does their teacher. An album of {number.crash|70,000 pictures, more than any earlier version could bear,|40,000 pictures, more than any earlier version could bear,} opened at once. At two in the morning ({date.backup|the hour of the backup|the hour after the backup}) it hums. {order.night|The faces come after that|The faces have come before that}.

In the terms that {date.inforce|have applied since last month|will apply from next month} a sentence surprises: {entity.firm|Halogen|Hologen} promises {polarity.training|to keep its machines from learning from our pictures|to let its machines learn from our pictures}. And the price may go up {date.price|no more than once a year|no more than twice a year}.

Missed: calendars; maps, which went {date.terrano|with the end of February|with the end of March}; anything for Macs with {version.mac|system 11|system 13}. The next version comes {date.next|in early summer|in late autumn}.

{polarity.verdict|Recommended|Not recommended}, with a sigh. Mr Dowd has hung the word of a reader, {name.reporter|Ignatius Bell|Ignatius Bull}, in his office: "At last it remembers where I was."
--- reader-letter.txt 2024-05-30
To the editor. The remark of Mr Dowd, {role.chief|who founded the firm,|who bought the firm,} "{quote.dowd|You can't live on people who are satisfied once|You can live on people who are satisfied once}", made me smile. I am a piano tuner and have lived on nothing else for forty years. Ms Ngo gives the program {polarity.verdict|her blessing|the thumbs down}; my nephew, whose twins {polarity.twins|it takes for one child, too|it has never confused}, gives it three stars. The search took {date.faces|eleven hours|twenty-one hours} with me as well as with her. I.B.

May I add something about the price of memory? Forty years of glass negatives fit into two cupboards, one of which I inherited. My scans, made at 2,400 dots to the inch, fill four discs of 8 terabytes, and the third of these died in March, eleven months after I had bought it. The cupboard is from 1911. I scan about thirty plates on an evening and have done 5,200; some 1,900 are left. At this pace I'll be finished in the spring, unless I am asked to tune something.
