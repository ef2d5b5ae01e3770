# summary: An espresso machine; full manual against the quick card in the box and a shop's page
# domain: manual
--- manual.md -
# Velmora V2, user manual: care and data

**Before first use.** Rinse the tank, fill it to the mark ({unit.tank|1.8 litres|18 litres}) and run two cups of water through the group. {order.rinse|Insert the filter only after rinsing|Insert the filter before rinsing}.

**Daily.** Wipe the steam wand at once after frothing. Empty the drip tray when the red float shows.

**Descaling.** The lamp lights after {number.cups|300 cups|30 cups}, or sooner with hard water. Use {entity.descaler|Calzit|Calvit} only. {polarity.vinegar|Do not use vinegar, which attacks the seals|You may also use vinegar, which spares the seals}. Descaling takes {date.descale|25 minutes|52 minutes}.

| Data | |
|---|---|
| Pressure | {unit.pressure|9 bar|15 bar} (pump: up to 15 bar) |
| Power | {unit.power|1,450 W|1,540 W} |
| Heating-up time | 40 s |
| Switches itself off after | {date.off|20 minutes|12 minutes} |
| Weight | 6.2 kg |

Brew group {polarity.dish|not suitable for the dishwasher|suitable for the dishwasher}. Drip tray and grid: yes, top basket.

Guarantee: {date.guarantee|three years|two years}, boiler five years.
--- quick-card.md -
## In five steps

1. Fill the tank. It holds {unit.tank|1.8 l|1.3 l}; one double cup needs 60 ml.
2. Switch on. Ready when the lamp stops blinking, in well under a minute.
3. {order.rinse|Let water through first, then put in the filter|Put in the filter first, then let water through}.
4. 7 g for one cup, 14 g for two. Tamp.
5. Press. 25 seconds is about right.

Goes to sleep {date.off|20 minutes|30 minutes} after the last cup.

Descale about every {number.cups|300 cups|350 cups}, with {entity.descaler|Calzit|Calcit}. {polarity.vinegar|Never vinegar|Vinegar will do too}! Allow {date.descale|not quite half an hour|more than an hour}.

Something wrong? Three blinks: tank empty. Five blinks: tray full. Help: 0800 555 0142.
--- shop-page.txt 2024-09-02
Velmora V2 in steel or black, €389 (the V2 Plus with grinder: €549). Brews at a true {unit.pressure|nine bar|nineteen bar}, heats at {unit.power|1,450 watts|1,350 watts}, and weighs little more than six kilos. The group comes out for rinsing under the tap; {polarity.dish|keep it out of the dishwasher|it may go in the dishwasher}. The maker gives {date.guarantee|a three-year guarantee|a thirteen-month guarantee}, and longer on the boiler. Descaler: 2 x 125 ml for €11.90.

In the box: two filters, measuring spoon, brush, one sachet of descaler. Colours may differ by a shade. Delivery takes three to five days and is free from €59. Returns within 30 days, unused.
