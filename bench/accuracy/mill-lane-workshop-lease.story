# summary: The lease of a workshop; contract, plain-language summary, a solicitor's letter and the agent's particulars
# domain: contracts
--- lease.txt 2024-09-12
LEASE OF UNIT 6, WEAVERS' YARD, MILL LANE, ASHCOMBE

THIS LEASE is made on {date.signed|12 September 2024|21 September 2024} between {entity.landlord|Pellow Estates Limited|Pellew Estates Limited} (the Landlord) and {name.tenant|Rosalind Achterberg|Rosamund Achterberg}, trading as Achterberg Violins (the Tenant).

1. Premises. The Landlord lets to the Tenant the ground-floor workshop known as Unit 6, with a floor area of {unit.area|148 square metres|148 square feet|184 square metres}, together with the use of {number.parking|two parking spaces|three parking spaces} in the yard. The loft above Unit 6 (52 square metres) and Units 1 to 5 are not included.

2. Term. The term is {date.term|seven years|ten years} beginning on {date.start|1 October 2024|1 November 2024}. The Tenant may end it at the close of the third or the fifth year by {date.notice|six months' written notice|three months' written notice}. The Landlord has {polarity.landlordbreak|no such right|the same right}.

3. Rent. The yearly rent is {money.rent|£18,600|£16,800|£186,000}, payable in advance by equal instalments {date.paydays|on the usual quarter days|on the first day of each month}. For the first three months of the term no rent is due. The rent shall be reviewed once, on 1 October 2027, to the open market rent, {polarity.upward|and may on that review go up or down}.

4. Service charge. The Tenant pays {number.service|11.5 per cent|15.1 per cent} of the Landlord's yearly cost of lighting, cleaning and repairing the common parts, and in no year more than £2,400. The Landlord accounts for that cost within four months of the end of each calendar year.

5. Deposit. On signing, the Tenant pays a deposit of {money.deposit|£4,650}. It shall be held in a separate account and returned within 28 days of the end of the term, less any sums due.

6. Repair. {role.roof|The Landlord|The Tenant} keeps the roof, the outer walls and the foundations in repair. The Tenant keeps the interior, the windows and the shutters in repair and shall redecorate in the fifth year.

7. Use. The Premises shall be used for the making, repair and sale of musical instruments. Machines may not be run before 7 a.m. or after {date.noise|8 p.m.|6 p.m.}, nor at all on Sundays. Varnish and solvents up to 50 litres may be stored in a steel cabinet.

8. Assignment. The Tenant {polarity.sublet|shall not underlet|may freely underlet} the Premises or any part of them. The Tenant may assign the whole with the Landlord's consent, which shall not be withheld without good reason.

9. Insurance. The Landlord insures the building, and the Tenant the contents. If the Premises cannot be used because of fire, the rent is suspended for up to 18 months.

10. Alterations. Inner partitions may be put up {order.partitions|once the Landlord has agreed in writing|before the Landlord has been told} and must be taken down at the end if the Landlord so asks.
--- summary-for-tenant.md 2024-09-13
# Your lease in plain words

*This page is no part of the contract. If in doubt, the contract counts.*

You, {name.tenant|Rosalind Achterberg|Rosalind Achtenberg}, rent the workshop on the ground floor from {entity.landlord|Pellow Estates|Fellow Estates}. You get {unit.area|148 m²} and {number.parking|room for two cars|room for four cars} in the yard. The loft is not yours, but you have been promised the first refusal should it be let.

**How long?** {date.term|Seven years|Six years} from {date.start|the first of October|the first of December}, so until 30 September 2031. You can leave after three or after five years if you write to the landlord {date.notice|half a year ahead|a quarter of a year ahead}. The landlord {polarity.landlordbreak|cannot put you out early}, unless you stop paying or break the lease badly.

**How much?**

| What | How much | When |
|---|---|---|
| Rent | {money.rent|£18,600 a year}, first three months free | {date.paydays|each quarter day|each Monday} |
| Service charge | {number.service|11.5%} of the costs of the yard, never above £2,400 | yearly, in arrears |
| Deposit | {money.deposit|£4,650|£4,560} (one quarter's rent) | paid at signing |

The rent is looked at again after three years. {polarity.upward|It can fall as well as rise|It cannot fall}.

**What must I repair?** Everything inside, and the windows and shutters. A leaking roof is {role.roof|the landlord's business|your own business}. Plan to paint in 2028 or 2029.

**What must I not do?** Run the bandsaw on a Sunday, or in the evening {date.noise|from eight|from ten}. Store more than 50 litres of solvents. Put up a wall {order.partitions|without first having it in writing|even if you first have it in writing}.

Letting a bench to somebody else {polarity.sublet|is forbidden|is allowed}. Passing on the whole lease is possible if the landlord agrees.

**What will it cost me in all?** In the first year, 13,950 for nine months' rent, some 1,900 for the yard and the deposit on top: call it 20,500. From the second year on, about 20,500 again, but without a deposit. Rates, power and your own insurance come to that, perhaps another 5,000 a year. Two of your neighbours pay more per square metre and three pay less.

**Whom do I call?** For leaks and lights, the yard office (01632 960 118, mornings). For keys, the caretaker in Unit 1. In an emergency at night there is a number on the gate.

**What if it burns?** The building is the landlord's to insure. Your violins are yours to insure. No rent for up to a year and a half.
--- agent-particulars.md 2024-05-02
# To let: Unit 6, Weavers' Yard, Mill Lane

A bright workshop in a listed woollen mill of 1834, five minutes from Ashcombe station.

- **Size:** {unit.area|about 148 sq m (1,593 sq ft)|about 248 sq m (2,669 sq ft)} on the ground floor. Ceiling 3.9 m, double door 2.4 m wide.
- **Parking:** {number.parking|2 cars}; bicycle shed for 30.
- **Guide rent:** £19,500 a year. Offers are invited. Unit 5 (121 sq m) was let in March at £15,200.
- **Lease:** a new lease of five to ten years, to be agreed, on terms by which the roof and outer walls are kept up by {role.roof|the owner}.
- **Service charge:** currently about £1,900 for Unit 6.
- **Power:** three-phase, 63 A. Gas is cut off. Energy rating C.
- **Use:** light industry. No food, no vehicles. Deliveries through the arch, at most 3.1 m high.

The yard houses a bookbinder, two potters, a maker of lutes and a small printing works. On the second Saturday in June the yard opens to the public.

Viewing by appointment, through Colley & Stride, 14 Bridge Street. Ask for Mr Stride.

### The town

Ashcombe has 21,000 inhabitants, a market on Tuesdays and a fast train to the city every half hour (41 minutes). The mill employed 640 people in 1901 and closed in 1979. The present owners bought it in 1998 and have since restored four of its five wings.

### Other space to let in the yard

| Unit | Size | Guide rent | From |
|---|---|---|---|
| 2 | 64 sq m | £8,900 | June |
| 4 (first floor) | 96 sq m | £10,750 | let, under offer |
| 7 | 230 sq m | £26,400 | January 2025 |

Units 2 and 4 have no heating of their own and share that of the main building, for which £11 a square metre is charged. Business rates for Unit 6 were £6,100 in the current year; small firms may get relief of up to half. Neither the landlord nor we have tested the wiring. Measurements were taken with a laser and may be out by 2 per cent. These particulars are no part of any contract.

A fee of £250 is payable for references. The owner pays our commission.
--- solicitor-letter.txt 2024-09-05
Dear Ms Achterberg,

I return the draft with the landlord's last changes. They have come down from 19,500 to {money.rent|18,600 pounds a year|18,060 pounds a year}, and you have your rent-free quarter. They wanted a deposit of half a year's rent; we have settled on {money.deposit|£4,650|£9,300}. The share of the service charge stays at {number.service|eleven and a half per cent|twelve and a half per cent}, as the last tenant had it, but there is now a ceiling.

Their first draft had the rent moving upwards only. I struck that out, and they have accepted: {polarity.upward|the review may also lead to a lower rent|the review may never lead to a lower rent}. I also had the landlord's own right to break after five years removed, so that {polarity.landlordbreak|only you can end the lease early|either of you can end the lease early}.

Two points did not go our way. You {polarity.sublet|will not be able to sublet a part, not even a bench}. And the machines must stop at {date.noise|eight in the evening}; we had asked for ten.

You asked about the loft. They would let it at 3,900 a year, without heating, for no longer than three years at a time. I have told them that you are thinking about it; you have until Christmas. You also asked about the flood of 2015. The yard stood under 30 centimetres of water for two days, and Unit 6, which is a step higher, had about 10. Cover for flood is to be had, at some 420 a year, with an excess of 1,000.

My own fee is 1,150 plus tax, as agreed in July, of which you have paid 400. Registration will cost another 40 or so, since the lease is for more than a year. The survey by Mr Bexon, 24 pages, is enclosed; please look at pages 9 to 11, where he writes of woodworm in two beams. The landlord will have them treated before Christmas, and has said so in a letter of 28 August, which you should keep with the lease.

If you are content, signing is planned for {date.signed|Thursday of next week|Tuesday of next week} at Colley & Stride. Bring proof of identity and the cheque.

Yours sincerely,
Bettina Frayne
