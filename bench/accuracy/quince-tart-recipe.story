# summary: A quince tart; the cookbook page, its publisher's list of errata and a blogger's version
# domain: recipe
--- cookbook-page.md -
## {title.tart|Widow Harl's Quince Tart|Widow Karl's Quince Tart}

For a tin of {unit.tin|26 cm|26 inches|20 cm}; eight slices.

- {number.quinces|4 quinces|14 quinces} (about 1 kg)
- {unit.butter|150 g butter|250 g butter}, cold
- 250 g flour, 70 g sugar for the pastry
- {unit.syrup|180 g sugar|130 g sugar}, half a lemon and a bay leaf for the fruit
- 2 eggs, 200 ml cream

Rub butter into flour and sugar, bind with cold water, {date.rest|rest for an hour|rest for a night}. {order.peel|Poach the quinces whole and peel them afterwards|Peel the quinces and poach them afterwards}; it takes {date.poach|50 minutes|15 minutes}. Line the tin; {polarity.blind|do not bake the pastry blind|bake the pastry blind first}. Lay in the fruit, pour over eggs and cream, and bake at {unit.oven|190 °C|190 °F|160 °C} for 35 minutes. Serve {polarity.cold|cold, never warm|warm, never cold}.

The recipe came to me from {name.source|Ottilie Brandauer|Ottilie Brandmauer}, of {place.source|Sankt Gelm|Sankt Helm}.
--- errata.txt 2022-02-10
Page 88, {title.tart|Widow Harl's Quince Tart|Widow Harl's Pear Tart}. In the first printing the sugar for the fruit was left out of the list; read {unit.syrup|180 g|80 g}. The place is {place.source|Sankt Gelm|Sankt Gilm}, not Sankt Galm. Page 91: for "salt" read "malt". Page 104: the oven should be at 220 degrees, not 120.

Page 112: the photograph shows the plum cake of page 114. Page 130: bake for 25 minutes, not 250. Page 162: Mrs Adler's first name is Rosa. We thank the 31 readers who wrote to us, and apologise to the two whose malt loaf was salt.
--- blog.md 2022-11-13
# I tried the widow's tart

My tin is 24 cm, the book's {unit.tin|26|28}, so I had some cream left. I used {number.quinces|four quinces|five quinces} from my aunt. No scales? {unit.butter|150 grams of butter|115 grams of butter} is a good half packet.

Two surprises. {order.peel|The fruit is cooked with its fuzz on, and the skin comes off later, like a glove|The skin comes off first, and only then is the fruit cooked}. And {polarity.blind|the case goes into the oven raw, filling and all|the case is baked empty before the filling}; it worked. After {date.poach|fifty minutes|ninety minutes} in the pot the quinces were pink. My oven runs hot, but at {unit.oven|the 190 degrees of the book|the 210 degrees of the book} all was done in half an hour.

The dough had {date.rest|its hour in the cold, as the book asks|its two hours in the cold, as the book asks}. {name.source|Ottilie Brandauer|Odile Brandauer}, who gave the author the recipe, wants the tart {polarity.cold|eaten cold|eaten warm}. We could not wait.
