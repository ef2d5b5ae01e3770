# summary: A polar expedition that turned back; encyclopedia page with a chronology, surgeon's diary, society lecture report, museum label text
# domain: history of exploration
--- encyclopedia-page.md -
# Sabine Expedition (1909–1911)

The Sabine Expedition was a privately financed attempt to cross the {place.ice|Hallam Ice Shelf|Halloran Ice Shelf}. It was led by {name.leader|Commander Edmund Thrale|Commander Edward Thrale}; {name.second|Lieutenant Oskar Lindholm|Lieutenant Oscar Lindhagen} was his second in command. {number.men|Twenty-three men|Thirty-two men} took part, among them {role.surgeon|the surgeon Percival Ames|the cook Percival Ames}.

**Chronology**

- {date.sailed|6 August 1909|16 August 1909}: the barque {name.barque|Corisande|Corisanda} leaves Harwick.
- {date.landed|11 January 1910|11 February 1910}: landing at Cape Orme; hut built.
- 20 April: {polarity.sun|the sun sets for the winter|the sun returns}.
- {date.start|28 October|18 October}: ten men, {number.sledges|three sledges|five sledges} and 54 dogs set out.
- {date.depot|5 December|15 December}: the second depot is laid.
- {date.turned|2 January 1911|12 January 1911}: at 81° 40′ S Thrale gives the order to turn back, {order.vote|after a vote of the men|before a vote of the men could be taken}.
- {date.lindholm|19 January|29 January}: Lindholm falls into a crevasse and {polarity.lindholm|is pulled out alive|dies}.
- {date.back|24 February|14 February}: return to the hut.
- 3 March: departure; {date.home|13 July 1911|3 July 1911}: arrival at Harwick.

The party had come within {unit.short|190 kilometres|119 kilometres} of the far edge. {polarity.lost|All came home|Two did not come home}. Of the dogs, {number.dogs|eleven|seven} returned. The expedition mapped some 900 kilometres of coast and found {entity.mineral|coal|copper} at Mount Ida, {order.shelf|two years before the shelf was crossed by Norwegians|two years after the shelf had been crossed by Norwegians}. The cost, {money.cost|£41,000|£14,000}, was borne mainly by {name.patron|Lady Winifred Orme|Lady Millicent Orme}. Thrale was {polarity.knighted|not knighted|knighted in 1912}. He wrote no book.
--- surgeon-diary.txt -
From the diary of P. Ames, {role.surgeon|surgeon|steward}

28 October 1910. {date.start|We are off|We should have been off today; tomorrow, then}. Frost of 31 degrees. {number.sledges|The three sledges|The four sledges} go like boats.

4 December. Snow-blind, all but Hobday and me. {date.depot|Tomorrow we are to build the second depot|Yesterday we built the second depot} and leave a week's food.

Christmas. Pudding the size of a thumb. T. gave his to Lindholm, and thought that nobody saw.

1 January 1911. He took me aside. I told him that four of the ten could not march another week. He asked nothing more.

{date.turned|2 January|3 January}. It is done. {order.vote|He called us together, put it to us, counted hands, and gave the order|He gave the order, then called us together and counted hands}. Seven for home, two for going on; he himself raised no hand. "{quote.thrale|I would rather bring back ten men without a story than a story without ten men|I would rather bring back a story without ten men than ten men without a story}," he said.

19 January. {date.lindholm|Lindholm through the lid this morning|Lindholm through the lid yesterday morning}, {unit.crevasse|eleven metres|seventeen metres} down, on a ledge. {order.rope|Hobday went down to him on the rope and tied him on|He tied himself on and was drawn up to Hobday}. {polarity.lindholm|Two ribs and a great deal of cursing|He did not suffer long}.

3 February. We eat dog. T. eats with us.

{date.back|24 February|22 February}. The hut. Somebody had left a kettle on.
--- lecture-report.txt 1911-10-19
THE SABINE EXPEDITION

A large audience gathered in the Corn Exchange on Tuesday evening to hear {name.second|Lieutenant Lindholm|Lieutenant Lindblom} on the late expedition. Commander Thrale was not present, being detained in the north.

The lecturer recalled the departure of the {name.barque|Corisande|Clarisande} {date.sailed|in the first days of August two years ago|in the last days of August two years ago}. {date.landed|In the second week of January|In the third week of December} the party had been put ashore, and by the time that {polarity.sun|darkness fell in April|daylight came back in April} the hut was snug. He passed over the winter, which had been long, and came to the march. It had been harder than anybody expected; within ten weeks they had come as near to the other side as from this town to the capital, {unit.short|a matter of 120 miles|a matter of 210 miles}.

As to the decision to return, he had been one of the two who were against it. He had been wrong, and was glad to be alive and say so. He owed this to {name.rescuer|Seaman Hobday|Seaman Holliday}, {order.rope|who had climbed down to him|who had called to him to climb up}. He showed the rope. (Cheers.)

The gain for science was not small. {entity.mineral|Coal|Gold} had been found. {number.dogs|Eleven dogs|Eight dogs} had survived, of which one, Duchess, lay asleep on the platform. {polarity.lost|Not a man had been lost|But two men had been lost}. A vote of thanks was moved to {name.patron|Lady Winifred Orme|Lady Winifred Horne}, without whose purse nothing could have been done.
--- museum-label.md 2011-05-14
*From the march over the {place.ice|Hallam Ice Shelf|Thrale Ice Shelf}*

## The rope

Hemp, 28 metres. With it {name.rescuer|Albert Hobday|Alfred Holloway} was let down into a crevasse in January 1911 to save an officer who lay {unit.crevasse|11 metres|14 metres} below. He never got a medal. The officer got him a post at the harbour, in 1912, and became godfather to his eldest son.

## The photograph

{number.men|Twenty-three men|Twenty-six men} in front of a hut, on the morning before the march, 27 October 1910. The tall one on the left is {name.leader|Edmund Thrale|Edmund Thrail}. He sent his share of the lecture fees to the dog-keeper. He {polarity.knighted|received no honour from the King|was honoured by the King}, and wanted none. What he said at the farthest point was overheard by the doctor and is cut into his gravestone: "{quote.thrale|I would rather bring back ten men without a story than a story without ten men|I would rather bring back ten men with a story than a story without ten men}."

## The account book

Open at the last page. Total: {money.cost|forty-one thousand pounds|forty-seven thousand pounds}, of which 2,100 for dogs.

## The map

{order.shelf|When the Norwegians crossed the shelf in 1913, they had a copy of it with them|When the Norwegians crossed the shelf in 1909, they had nothing like it with them}. It hangs here by courtesy of the Geographical Institute in Bergvik.

*The exhibition closes on 31 August. {date.home|On 13 July, a hundred years after the ship came home|On 30 July, a hundred years after the ship came home}, entry is free.*
