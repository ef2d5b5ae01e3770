# summary: A cellist dies; two obituaries and the orchestra's notice
# domain: obituary
--- broadsheet.txt 2023-05-19
{name.cellist|Maren Thole|Maren Thule}, who has died {number.age|aged 87|aged 78}, played the cello as if telling a secret to the back row. She was born {place.birth|in Husby, a fishing port|in Husum, a fishing port} whose church organist gave her a violin at five; she held it between her knees, and the matter was settled.

At 19 she {polarity.prize|won the Lorenz Competition|came second in the Lorenz Competition}, the first woman to do so, and four years later joined the Halden Philharmonic, where she was {role.principal|principal cello|assistant principal cello} {date.tenure|from 1964 to 1991|from 1954 to 1991}. She taught for another twenty years. Of her 34 recordings she liked, she said, two.

Her instrument, {entity.cello|a Tessari of 1741|a Tessari of 1714}, was stolen from a train in 1978 and found in a barn eleven weeks later. "{quote.cello|It came back in tune, which is more than I did|It came back out of tune, which is more than I did}," she told an interviewer.

She married the oboist Karl Brede in 1962; he died in 2009. {number.children|Two sons and a daughter|Two daughters and a son} survive her.
--- husby-bladet.txt 2023-05-20
{place.birth|Husby} has lost its most famous daughter. {name.cellist|Maren Thole|Karen Thole} died {date.death|on 16 May|on 15 May} at her home in the capital, three weeks before her 88th birthday.

She never forgot where she came from. She played in our church every August until 2015, and {order.concert|after the storm of 1981|before the storm of 1981} she gave three concerts here for the families of the drowned, on {entity.cello|the old Tessari|the old Testore} that had once been stolen from her. {polarity.prize|The winner of the Lorenz|The runner-up of the Lorenz} at nineteen, later {role.principal|first cellist|concertmaster} of the Philharmonic, she was an honorary citizen from 1990. The flag on the quay is at half-mast.
--- orchestra-notice.md 2023-05-17
# Maren Thole, 1935-2023

The Halden Philharmonic mourns its former principal, who led the section {date.tenure|for twenty-seven years|for thirty-seven years} and died {date.death|yesterday|on Sunday}. She was {number.age|87|88}. We think of {number.children|her daughter and her two sons|her son and her two daughters}, one of whom sits in our violas.

Few know that the benefit for Husby in 1981, {order.concert|given in the weeks after the great storm|given in the weeks before the great storm}, was her idea. Of her cello's return she used to say: "{quote.cello|It came back in tune, which is more than I did|It came back in tune, which is less than I did}." The concert of 26 May is dedicated to her memory.
