# summary: The making of a classic film; film lexicon, restoration notes, a cameraman's memoir extract, festival press text
# domain: history of film
--- film-lexicon.md -
# The Ninth Ferry

*The Ninth Ferry* is a feature film of 1957, directed by {name.director|Ilse Farrant|Ilsa Ferrant} from her own script after a short story by {name.author|Gorm Hadley|Gorm Hedley}. Black and white, {unit.length|104 minutes|140 minutes}.

**Plot.** A ferryman carries eight men over a strait in a night of fog. He doesn't know that one of them is wanted for murder. On the ninth crossing his own {role.passenger|daughter|sister} is aboard.

**Production.** Shooting began {date.shoot|on 5 March 1956|on 15 March 1956} in the harbour of {place.harbour|Skarve|Skerve} and was to last seven weeks; it lasted {date.weeks|eleven|fourteen}. The part of the ferryman was {order.part|first offered to Carl Veen and, when he declined, given to Bruno Lask|first offered to Bruno Lask and, when he declined, given to Carl Veen}. The budget was exceeded by {number.budget|a third|a quarter}. The producer, {name.producer|Max Ebersol|Max Eberhol}, wanted a happy ending; two were shot, and {order.ending|the sad one was used|the happy one was used}.

**Reception.** The first showing, {date.premiere|on 24 January 1957|on 24 June 1957}, was a failure. {polarity.prize|It won no prize at home|It won the first prize at home}; abroad, it received the Silver Anchor. In a poll of {date.poll|1995|1985}, critics put it in {number.poll|second place|seventh place} among the films of the country.

**Versions.** The negative was {polarity.negative|destroyed by fire in 1963|saved from the fire of 1963}. For a reissue of 1971, {number.cut|nineteen minutes|nine minutes} were cut. A restoration was completed in 2021. A remake (1988) has nothing to do with Farrant.
--- restoration-notes.txt 2021-10-11
The Ninth Ferry: notes on the restoration

Source. Since the camera negative {polarity.negative|no longer exists|is intact}, we worked from a print which a projectionist in {place.print|Valparaíso|Montevideo} had kept under his bed {date.print|since 1960|since 1970}. It runs for {unit.length|an hour and forty-four minutes|an hour and thirty-four minutes} and is complete, in contrast to the reissue, which lacked {number.cut|19 minutes|91 minutes}.

Damage. 61,000 scratches were removed by hand and eye. The fog has been left as it is; {polarity.fog|it was real|it was made with oil and fans}, as the weather station's log confirms, on nine of the days.

Sound. {order.sound|The actors were recorded after the shooting, in a studio|The actors were recorded during the shooting, on the ferry}. Bruno Lask, {polarity.lask|who was ill by then, was dubbed by another|who was well again by then, dubbed himself}.

The second ending. We looked for the happy version {polarity.happy|and did not find it|and found it}. In it the ferryman {order.rescue|saves the fugitive|is saved by the fugitive}; stills show it. According to the continuity sheets it was made {date.happy|on the last day, 19 May 1956|on the first day, 5 March 1956}.

Money. The work cost {money.restoration|€214,000|€241,000}, of which the {entity.payer|Lumen Foundation|Lumin Foundation} gave half. It took {date.took|two years and three months|three years and two months}.

Thanks to {name.author|Gorm Hadley's|Gorm Handley's} heirs, who let us see the letters. The author {polarity.author|never saw the film|saw the film twice}.

{role.restorer|Jun Castellan, head of restoration|Jun Castellan, head of distribution}
--- memoir-extract.txt 1979-06-01
From "Light Is Late", the memoirs of the cameraman {name.camera|Teodor Brix|Theodor Brix}

We had come to {place.harbour|Skarve|Skarne} for seven weeks, and on the first morning, {date.shoot|a Monday, the fifth of March,|a Monday, the second of April,} you couldn't see the camera from behind the camera. Ilse was happy. "{quote.fog|Fog is the only set that nobody can bill us for|Fog is the only set that everybody can bill us for}," she said. {polarity.fog|Not a metre of it was artificial|Every metre of it was artificial}, whatever they teach at the schools.

{name.producer|Ebersol|Ebersold} came by train each Friday with a suitcase of wages and a face like rain. He had wanted Veen for the lead. {order.part|Veen had the script for a month and sent it back; only then did she telephone Bruno|Bruno had the script for a month and sent it back; only then did she telephone Veen}. Bruno was {date.lask|fifty-three|thirty-five} and had not had a part for six years. He steered the ferry himself, {polarity.licence|without a licence|with a licence}, into the quay on two occasions.

By the time we left we had overstayed {date.weeks|by four weeks|by seven weeks} and spent {number.budget|a third more than we had|half as much again as we had}. The last thing that I put on film was the happy end, {date.happy|on a Saturday in May|on a Monday in March}, at five in the afternoon. {order.rescue|The ferryman pulls the man from the water|The man pulls the ferryman from the water}, they laugh. Ilse turned her back to it. In the cutting room she {order.ending|hid it and used the other|used it and hid the other}, and told Ebersol a week after the first night.

That night, in the January that followed, eleven people clapped. I counted. Then came the letter from {place.festival|Lissa|Nissa}, with {entity.anchor|the Silver Anchor|the Golden Anchor}, and they all had known it from the start.
--- festival-text.txt 2021-10-29
Restored classics: The Ninth Ferry. Sunday, 7 November, 20.00, Rialto

Sixty-five years ago {name.director|Ilse Farrant|Elsa Farrant} sent a ferry into the fog. When the film {date.premiere|came to the cinemas in the first month of 1957|came to the cinemas in the last month of 1957}, the home critics yawned; {polarity.prize|all its honours came from elsewhere|it swept the national awards}, beginning with {entity.anchor|the Silver Anchor|the Bronze Anchor} of {place.festival|Lissa|Lassa}. {date.poll|In the middle of the nineties|In the middle of the eighties} the same critics voted it {number.poll|the second-best film ever made here|the third-best film ever made here}.

Bruno Lask, {date.lask|53 at the time|63 at the time}, plays the ferryman as if he had never done anything else, and in fact he {polarity.licence|had no licence for boats|held a licence for boats}. The voice is not his: {order.sound|the dialogue was put on months later|the dialogue was taken on board as it was spoken}, and {polarity.lask|he lay in hospital|he came from hospital for it}. The story's author, who {polarity.author|died without having watched it|watched it and praised it}, had written a son; Farrant made of him {role.passenger|the daughter|the niece}.

What we show is a new copy from a print that {date.print|lay for sixty years|lay for forty years} in {place.print|Valparaíso|Valdivia}. {role.restorer|Jun Castellan, who led the restoration|Jun Castellan, an assistant in the restoration}, will introduce it. The bill ({money.restoration|214,000 euros|124,000 euros}) was shared by the archive and {entity.payer|the Lumen Foundation|the Luna Foundation}; {date.took|twenty-seven months|seventeen months} of work went into it. The happy ending {polarity.happy|remains lost|is shown after the film}, and, if you ask us, it may.

As {name.camera|Teodor Brix|Teodor Brixen} relates in his memoirs, she used to say: "{quote.fog|Fog is the only set that nobody can bill us for|Fog is the only set that nobody can build for us}." Admission €8; members €5. The bar stays open until one.
