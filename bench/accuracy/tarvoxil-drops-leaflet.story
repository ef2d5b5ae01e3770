# summary: Antibiotic ear drops; package leaflet, letter to doctors, pharmacy question page and minutes of a medicines committee
# domain: medicine
--- leaflet.md -
# Tarvoxil 3 mg/ml ear drops: information for the user

**What it is.** Tarvoxil holds an antibiotic, tarvoxacin. It is used against infections of the outer ear in adults and in children {date.fromage|from two years of age|from twelve years of age}.

**Do not use it** if your eardrum {polarity.drum|has a hole|is whole}, or if you are allergic to any ingredient. Women who breastfeed {polarity.breast|may use it|must not use it}. Tell your doctor if you have had an operation on the ear {date.surgery|in the past six weeks|in the past six months}.

**How to use it.** Put {number.drops|four drops|ten drops} into the ear {date.times|twice a day, morning and evening|once a day, in the evening}. Children under six: two drops. {order.warm|Warm the bottle in your hand before you use it|Warm the bottle in your hand after you have used it} and lie on your side for {date.lie|five minutes|fifteen minutes} afterwards. Treatment lasts {date.course|seven days|ten days}, even if the pain is gone sooner. If there is no change after three days, see your doctor.

If you forgot a dose, take the next at the usual hour; {polarity.double|do not double it|double it}.

**Side effects.** Common (up to 1 in 10): itching. Uncommon (up to 1 in 100): dizziness, a bitter taste. Hearing loss has been reported in very rare cases.

**Storage.** Below 25 °C, {polarity.fridge|not in the refrigerator|in the refrigerator}. Throw it away {date.open|four weeks after opening|four months after opening}.

Maker: {entity.maker|Lindqvist Pharma|Lindstrom Pharma}, Ardholm. This leaflet was last revised in {date.revised|May 2023|May 2022}.
--- letter-to-doctors.txt 2023-06-12
Important safety information on Tarvoxil (tarvoxacin) ear drops

Dear colleague,

{entity.maker|Lindqvist Pharma|Lundqvist Pharma}, in agreement with the Medicines Office, informs you of the following.

Between {date.period|January 2020 and December 2022|January 2019 and December 2022} we received {number.cases|eleven reports|seventeen reports} of hearing loss in time with the use of Tarvoxil. In nine of these the eardrum was found to be perforated. Most patients recovered; {number.lasting|in two|in four} the loss was lasting. About 1.9 million bottles were sold in that time.

Please look at the drum {order.look|before you prescribe|after you have prescribed}. The drops are meant only for patients in whom it is {polarity.drum|intact|torn}. Anyone operated on {date.surgery|less than six weeks ago|less than six days ago} should be seen by a specialist first.

The course {date.course|remains one week|is now two weeks}; the strength, 3 mg in each millilitre, and the dose, {number.drops|four drops in the morning and four in the evening|three drops in the morning and three in the evening}, remain as well. New is the age limit: infants {date.fromage|below two|below four} are no longer to be treated (so far, below one). There is {polarity.breast|no objection to use during breastfeeding|a strong objection to use during breastfeeding}. Leaflets with the changes, {date.revised|revised last month|revised last year}, come with all packs delivered {date.newpacks|from 1 July|from 1 September}.

{role.signed|Dr Henrike Moll, head of drug safety|Dr Henrike Moll, head of marketing}
--- pharmacy-questions.md 2024-02-06
## Your questions about ear drops

**My bottle of Tarvoxil has stood open since Christmas. Is it still good?**
No. Once opened, it is good {date.open|for 28 days|for 8 days}. Today is 6 February.

**Fridge or not?**
{polarity.fridge|Leave it outside|Put it inside}. Cold drops make you dizzy. {order.warm|Roll the bottle between your palms first, then drip|Drip first, then roll the bottle between your palms}.

**I drip and run. My wife says I must lie down.**
Your wife is right, {date.lie|and for five minutes at that|and for a full hour at that}.

**I missed the evening drops. Eight in the morning?**
{polarity.double|Never twice the dose|Yes, twice the dose}. Go on as if nothing had been. Two rounds a day, {date.times|one after getting up, one before bed|both before bed}, are enough.

**My son is eighteen months old. The old leaflet allowed it.**
It did, from the first birthday. The one that has come with the packs {date.newpacks|since July|since October} doesn't. Ask a doctor.

**Can I get it without a prescription?**
{polarity.rx|No|Yes}; only the oil-based drops, of which we stock three kinds from €6.90, are sold freely. A bottle of Tarvoxil (10 ml) costs {money.price|€14.20|€12.40} if you pay for it yourself.
--- committee-minutes.txt 2023-06-20
Medicines committee, St Brannoc's Hospital, {place.hospital|Ardholm|Ardmore}. Tuesday 20 June 2023, 16.00

Item 3, tarvoxacin. Dr Weil (ear clinic) summed up the letter of the 12th. {number.cases|Eleven cases|Twelve cases} over {date.period|the three years up to the end of 2022|the two years up to the end of 2022}; permanent damage {number.lasting|in two of them|in none of them}. Our own clinic gave the drops to 340 people in that time and saw none. The writer, {role.signed|Dr Moll, answers for drug safety|Dr Moll answers for clinical research} at the firm; Dr Weil telephoned her. On whether a second warning would follow, Dr Moll said: "{quote.moll|We would rather frighten ten doctors than deafen one patient|We would rather frighten one doctor than deafen ten patients}."

The pharmacist: the product is on prescription and {polarity.rx|will not be released for free sale|will soon be released for free sale}. Price per 10 ml bottle {money.price|14.20 euros|14.02 euros}, hospital pack 9.85.

Decided: the drops stay on the list. An otoscopy {order.look|must come first, the prescription second|may come later, the prescription first}. Review in March 2024.

The hospital's newsletter will print Dr Moll's sentence.
--- newsletter.txt 2023-09-01
St Brannoc's has joined a campaign of the ear clinics in {place.hospital|Ardholm|Aldholm}. Its motto comes from a telephone call: "{quote.moll|We would rather frighten ten doctors than deafen one patient|We would rather warn ten doctors than deafen one patient}." Posters hang on five wards. The canteen is shut from 4 to 8 September.

Visits: the children's ward receives visitors from ten to seven, all other wards from two to eight. The flu vaccination of staff begins on 9 October, in room 0.14, and goes on until the middle of November; last year 61 per cent came, the year before 54. Our new eye clinic has treated 1,200 patients since it was opened in April. Dr Weil's evening for the public, "What the ear can't stand", is on 21 September at seven; entry is free, and cotton buds are not welcome. The car park is being resurfaced in two halves, the northern one first. Eleven colleagues retire this autumn, after 312 years of service between them.
