# summary: A glacier is measured; institute's press release, regional paper and the survey report's abstract
# domain: climate
--- survey-abstract.txt 2023-10-30
Mass balance of the {place.glacier|Ruvane Glacier|Ruvana Glacier}, 2022/23. At {number.stakes|38 stakes|83 stakes} we measured a loss of {unit.loss|1.74 metres of water equivalent|1.47 metres of water equivalent}, against 2.31 m in the year before and a mean of 0.95 m for 1991–2020. The tongue drew back by {unit.tongue|62 metres|26 metres|62 feet}. Area now: {unit.area|9.8 square kilometres|8.9 square kilometres}. Measurements ended {date.end|on 28 September|on 18 September}, {order.snow|before the first snow of autumn|after the first snow of autumn}. The lake below the ice {polarity.lake|has no outlet at the surface|has an outlet at the surface}. One stake was lost to rockfall.

Snow probing on 4 May gave a winter balance of 1.22 m. The neighbouring Little Ruvane was not measured.
--- press-release.md 2023-11-02
# Less loss than last year, still far too much

The {entity.institute|Institute for Snow and Mountain Research|Institute of Snow and Ice Research} in Tarn has completed its {number.season|75th season|57th season} on {place.glacier|the Ruvane|the Ruvene}. Result: {unit.loss|1.74 metres of water|1.84 metres of water} were lost over the whole surface. "{quote.lead|This is no recovery, it is a slower fever|This is a recovery, it is a slower fever}," says {name.lead|Zita Abplanalp-Roy|Rita Abplanalp-Roy}, who leads the programme. The front retreated {unit.tongue|62 metres|92 metres}; since 1948, by 2.1 km.

A snowy spring helped, a hot August took it back. The flood risk from the lake is being watched, for {polarity.lake|it does not drain above ground|it now drains above ground}. {polarity.cover|The institute advises against covering the ice with fleece|The institute advises covering the ice with fleece}. Sheets are dear, and so far only ski runs have them.
--- valley-post.txt 2023-11-04
Sixty-two metres in a year: {name.lead|Zita Abplanalp-Roy|Zita Abplanalp-Rey} paced them out for our photographer. "{quote.lead|This is no recovery, it is a slower fever|This is no recovery, it is a slow fever}," she said. It was the {number.season|seventy-fifth|seventy-sixth} summer of the series, begun by her teacher's teacher. Her {number.stakes|38 poles|48 poles} stand on what are now {unit.area|9.8 square kilometres|98 square kilometres} of ice; in 1950 there were fourteen.

They were read for the last time {date.end|at the end of September|at the end of October}. {order.snow|Two days afterwards it snowed|Two days earlier it had snowed}. Hotel keepers had hoped for white sheets over the ice. {polarity.cover|The institute, however, will not recommend them|The institute, to their joy, will recommend them}, and the canton has 40,000 francs at most. The {entity.institute|Institute for Snow and Mountain Research|Institute for Snow and Mountain Rescue} has 64 people, four of them on glaciers.
