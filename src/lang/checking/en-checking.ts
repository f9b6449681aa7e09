/** How English statements are told apart that can be checked from those that cannot. Matched on folded text. */
import { enMoves } from '../figures/en-moves.js';
import type { Checking } from './checking.js';

export const enChecking: Checking = {
  opinion:
    /\b(?:i|we) (?:think|believe|feel|hope|love|hate|like|doubt|prefer|suppose|guess)\b|\bin my (?:opinion|view)\b|\b(?:should|ought to|must not(?! (?:exceed|be (?:more|less|higher|lower|above|below|over|under|longer)|fall|drop|go|rise)\b)|had better)\b|\b(?:beautiful|ugly|awful|terrible|wonderful|amazing|boring|brilliant|stupid|ridiculous|shameful|disappointing|impressive|fantastic|horrible|delicious|elegant|gripping|thrilling|charming|dull|dreary|stunning|gorgeous|lovely|magnificent|marvell?ous|superb|exciting|hideous|clever|foolish|silly|unforgettable|inspiring|worthless|pathetic|disgraceful|admirable|the best|the worst|overrated|underrated|unfair|too (?:expensive|cheap|slow|fast|big|small|late|early|much|many|few|little))\b/u,
  forecast:
    /\b(?:will|shall|won[’']t|is going to|are going to|is likely to|are likely to|is expected to|are expected to|is set to|are set to|is bound to|is projected to|are projected to|is forecast to)\b|[a-z][’']ll\b/u,
  question:
    /\?\s*["”’)]?\s*$|^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|has|have|had)\b(?=[^.]*\?)/u,
  joints: /\b(?:and|but|while|whereas|to|than|versus|vs|compared|from|against|with)\b/u,
  plan: /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|will|would|going to|due to|set to|expect(?:s|ed)?|aim(?:s|ed)?|propos(?:e|es|ed|ing))\b/u,
  done: /\b(?:already|by now|at present|currently|now (?:in|at|on|up|under|has|have|had|is|are|stands?|numbers?)|in place|has now|have now|(?:is|are) now)\b/u,
  yearEarlier:
    /^(?:(?:an?|the|one) )?(?:previous )?(?:year|month|quarter|season) (?:earlier|before|previously)\b|^in the (?:previous|preceding|prior) (?:year|month|quarter|season)\b|\b(?:had been|had stood at|used to be)\b/u,
  begins:
    /\b(?:t(?:ake|akes|ook|aken|aking) (?:charge|command|control|office|over|up (?:the|his|her|a) (?:post|job|office))|became|beg(?:an|un|ins?)|start(?:s|ed)|join(?:s|ed)|enter(?:s|ed)|assumed|succeeded|was (?:appointed|elected|named|made|hired|founded|opened|launched|established|set up)|set up|moved in|arrived|came to (?:power|office|the throne))\b/u,
  ends: /\b(?:left|leaves|retired?|resign(?:s|ed)|step(?:s|ped) down|quit|depart(?:s|ed)|ended|ends|finish(?:es|ed)|clos(?:es|ed)|ceased|stopped|was (?:dismissed|sacked|removed|ousted|closed|dissolved|completed|finished)|lost (?:power|office)|came to an end|until)\b/u,
  finished:
    /\b(?:already|currently|at present)\b|(?<!\bthan\b.{0,16})\btoday\b|\b(?:has|have) (?:now |just )?(?:been )?(?:opened|built|completed|finished|launched|begun|started|introduced|installed|erected|delivered|closed|sold|signed|moved|become|replaced)\b/u,
  mayCome:
    /\b(?:may|might|could|plans?|planned|intends?|expected|expects?|due|set|hopes?|wants?|aims?|will|would|proposed|proposes) (?:to|follow|[a-z]+)\b/u,
  prepositionLast:
    /\b(?:of|for|in|on|at|by|to|from|with|against|than|under|via|through)(?: the)? $|\b(?:by|from)(?: [a-z-]+){1,3} $/u,
  definiteLast: /\b(?:the|these|those|its|their|both|all|other|only)\s$/u,
  thanLast: /\bthan(?: in)? $/u,
  publishedLast:
    /\b(?:said|announced|reported|published|released|disclosed|issued|posted)(?: [a-z]+){0,4} (?:on|in) (?:[a-z]+day,? )?$/u,
  asThenLast:
    /\b(?:same (?:as|rate as|level as|share as|growth as)|unchanged from|level with|in line with|flat on|no different from|equal to)(?: (?:that|those) (?:of|in|for))?(?: in| for| of)?(?: the)? $/u,
  agoFirst: /^ (?:ago|earlier|previously)\b/u,
  wholeLast:
    /(?:^|\d |\b(?:half|most|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?) )(?:out )?of (?:the |its |their |his |her |our )?(?:[a-z-]+[’']s? )?$/u,
  few: /\b(?:hardly|barely|scarcely) (?:any|a)\b|\b(?:only|just|merely|few|a handful|no more than)\b/u,
  refuses:
    /\b(?:refus\w+|reject\w*|declin\w+ to|fail(?:s|ed|ing)?|den(?:y|ies|ied)|lack(?:s|ed|ing)?|without|rul(?:es?|ed|ing) out|turn(?:s|ed|ing)? (?:down|away)|block(?:s|ed)?|barr?(?:s|ed)|bann?(?:s|ed)|prohibit\w*|forb[ai]\w+|ceas\w+|absen\w+|miss(?:es|ed)|avoid\w*|prevent\w*|abandon\w*|veto\w*|withh[oe]ld|oppos\w+|stopp?(?:s|ed)|dropp?(?:s|ed)|scrapp?(?:s|ed)|exempt|free of|far from|instead of|rather than|put(?:s|ting)? off|postpon\w+|defer(?:s|red|ring)?|delay\w*|shelv\w+|cancel\w*|call(?:s|ed|ing)? off|suspend\w*|halt(?:s|ed)?|giv(?:es?|ing) up|gave up|too \w+ to|yet to)\b/u,
  asMuchFirst: /^ (?:as|the) [a-z]+/u,
  rest: /\b(?:the|its|their) (?:rest|remainder|balance)\b|\bremaining\b/u,
  comparisons: /\b(?:[a-z]{3,}er|more|less) than\b/gu,
  moreThan:
    /\b(?:more|higher|larger|bigger|greater|longer|heavier|taller|wider|deeper|dearer|costlier|faster|warmer|hotter|older|stronger|busier|richer|better|likelier|fuller|safer|cleaner|harder|steeper|thicker|brighter|louder|happier|healthier|wealthier|quicker|denser|rarer|commoner|nearer|further|farther)\b[^,;.]{0,60}?\bthan (?!\p{N}|[$£€¥]|expected|forecast|planned|any\b)|\b(?:well )?ahead of |\b(?:twice|thrice|(?:[a-z]+|\p{N}+) times) as [a-z]+ as (?!\p{N})|\b(?:out(?:sold|sells|numbers?|numbered|weighs?|weighed|performs?|performed)|exceed(?:s|ed)?|surpass(?:es|ed)?|overt(?:ook|akes?)) (?!\p{N}|[$£€¥]|expectations)|\bup from (?!\p{N}|[$£€¥])/gu,
  lessThan:
    /\b(?:less|fewer|lower|smaller|shorter|lighter|cheaper|slower|narrower|shallower|cooler|colder|younger|weaker|quieter|poorer|worse|thinner|emptier|milder|gentler|sadder|unlikelier)\b[^,;.]{0,60}?\bthan (?!\p{N}|[$£€¥]|expected|forecast|planned|any\b)|\bhalf as [a-z]+ as |\b(?:well |far )?(?:behind|short of) (?!\p{N}|[$£€¥]|schedule)/gu,
  rated:
    /\b(?:rates?|shares?|proportion|percentage|inflation|growth|grew|rose|fell|increased?|declined?|margins?|likely|likelihood|turnout|quota|interest|yield|majority|occupancy|efficien[ct]\w*|effective\w*|accura\w*|punctual\w*)\b/u,
  comparedWithNone:
    /\b(?:any|other|others|expect\w*|predict\w*|forecast\w*|estimat\w*|plann\w*|hoped|thought|usual|before|ever|whole|average|nationwide)\b/u,
  comparative: /^(?:[a-z]{3,}er|more|less|twice|half|times)$/u,
  sharesIn:
    /(?:%|per ?cent|percent) of (?:the|all|its|their|total|our)\b|\baccount(?:s|ed|ing)? for\b|\bmakes? up\b/u,
  pendingLast:
    /\b(?:subject to|pending|awaits?|awaiting|await|depends? on|still needs?|needs?|requires?|has yet to|have yet to|yet to be)(?: [a-z]+){0,3} $/u,
  causeFirst: /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|caused by|on account of)\b/u,
  goesOn: /\bstill\b/u,
  hasEnded: /\b(?:no longer|not [a-z ]{0,12}any ?more|ceased to)\b/u,
  nowLast:
    /\b(?:from|to) (?:the |its |their |an? )?(?:current|present|existing|today['’]s)(?: [a-z]+){0,2} $|\b(?:now|currently|at present)(?: about| around| some| only| just)? $/u,
  selfFirst: /^(?: [a-z]+)?(?: that)?,? [“"]?(?:he|she|i|we|his|her|my|our)\b/u,
  ownerFirst:
    /^['’]s? (?:[a-z]+ )?(?:rival|competitor|supplier|customer|owner|parent|partner|neighbou?r|pupil|student|son|daughter|wife|husband|brother|sister|successor|predecessor|deputy|assistant|colleague|teacher|lawyer|agent)\b/u,
  ofTheOneBefore: /^["“]?(?:its|the (?:company|firm|group|operator|agency|charity|union|maker)['’]s)\b/u,
  periodLast: /\b(?:first|last|past|next|previous|final)\s$/u,
  rates:
    /(?:\b(?:an?|per|every|each) |\/|\b(?=(?:hour|dai|night|week|fortnight|month|quarter|year)ly\b))((?:(?:hundred|thousand|\d+) )?(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|second|minute|hour|day|week|month|quarter|year|gram|gramme|kilogram|kilo|kg|ounce|pound|tonne|ton|bushel|metre|meter|foot|mile|kilometre|kilometer|litre|liter|gallon|barrel|acre|hectare|person|household|family|share))s?\b/gu,
  manyFirst: /^(?:hundred |thousand |\d+ ?)/u,
  rateKinds: [
    ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'],
    ['gram', 'gramme', 'kilogram', 'kilo', 'kg', 'ounce', 'pound', 'tonne', 'ton', 'bushel', 'barrel'],
    ['metre', 'meter', 'foot', 'mile', 'kilometre', 'kilometer'],
    ['litre', 'liter', 'gallon', 'barrel'],
    ['acre', 'hectare'],
    ['person', 'household', 'family'],
  ],
  sameRates: {
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
    kilo: 'kilogram',
    kg: 'kilogram',
    gramme: 'gram',
    meter: 'metre',
    kilometer: 'kilometre',
    liter: 'litre',
  },
  left: /\b(?:former|ex-|resign(?:s|ed)?|step(?:s|ped)? down|quit|retire[sd]?|left|sacked|dismissed|succeeds|succeeded|replace[sd]|outgoing)/u,
  heads:
    /\b(?:(?:runs|leads|heads|directs|manages|chairs)|is (?:now |currently )?(?:running|leading|heading|managing|in charge of|at the helm of)|(?:is|are) (?:now |currently )?(?:run|led|headed|directed|managed) by)\b/gu,
  employs: /\b(?:works?|working|employed|has a job|is) (?:for|at|by|with)\b/u,
  leads:
    /(?<=(?:^|[,;.] |\b(?:and|but|while|whereas|as|though|although) )(?:(?:its|the) )?(?:rival |competitor )?)(?!(?:The|A|An|It|Its|He|She|They|His|Her|Their|This|That|These|Those|In|On|At|By|For|From|Since|After|Before|When|While|As|Of|To|About|Nearly|More|Less|At|Some|Most|All|Both|Each|Two|Three|Four|Five|Last|Next|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}’'-]+(?: (?:of |& )?\p{Lu}[\p{L}’'-]+)+(?= (?:[a-z]+ly )?(?!of\b)[a-z]+|, [^,.;]{2,60}, [a-z]+)|(?<=['’]s (?:[a-z]+ )?(?:rival|competitor|supplier|customer|owner|parent|partner),? )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu,
  also: /\b(?:also|too|as well|likewise)\b/u,
  inTurn: /\brespectively\b/gu,
  listStops: /,\s*(?:and\s)?|\sand\s/gu,
  genericWords: new Set(
    'about around over under above below roughly nearly almost approximately more less than least most fewer only just some up down total totalled totaled totals reach reached reaches hit hits amount amounts amounted stand stands stood come came comes get got make made makes take took taken say said says according told tells report reported reports per each every both also now then currently already still yet year years month months day days during between since until by before after within ago while whereas although but however because one two three four five six seven eight nine ten hundred thousand million billion trillion bn mn dozen dozens hundreds thousands millions billions trillions percent per cent percentage points point times dollars dollar us usd eur euros euro yuan exceed exceeded exceeds exceeding high low higher lower equal equals respectively approximately there their its it having shall should must cannot this that these those has have had was were is are be been being did do does done will would could can may might expected planned estimated estimate estimates forecast respectively given used using use new all any other another same such own out off so as at in on of for to from with into company lasted lasts lasting limited capped maximum minimum happened happen happens occurred occurs took place and or not no a an the whole entire altogether against among amongst via through across toward towards despite without within upon onto beyond alongside amid plus including include includes outside inside behind who whom whose which what when where how why here both either neither some none january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday something anything everything someone everyone everybody anyone anybody very too there he she him her his they them we you hour hours minute minutes second seconds week weeks quarter half third fifth tenth end start beginning early late mid only ever still apiece roughly around hadn hasn haven don doesn didn isn aren wasn weren wouldn couldn shouldn mustn needn goes i my mine me myself your yours our ours hers theirs its ve ll vs versus q1 q2 q3 q4 h1 h2'.split(
      ' ',
    ),
  ),
  impliedMeasures: new Set([
    'capacity',
    'distance',
    'duration',
    'weight',
    'length',
    'height',
    'area',
    'speed',
    'price',
    'cost',
    'money',
  ]),
  periods: [
    ['year', 'last', /\blast year\b|\bthe previous year\b/u],
    ['year', 'this', /\bthis year\b/u],
    ['year', 'next', /\bnext year\b/u],
    ['year', 'before last', /\bthe year before last\b/u],
    ['year', 'long ago', /\b(?!a year)[a-z\d-]+ years (?:ago|earlier)\b/u],
    ['month', 'last', /\blast month\b/u],
    ['month', 'this', /\bthis month\b/u],
    [
      'edge',
      'start',
      /\b(?:at|from|since) the (?:start|beginning|outset) of (?:the|this|last) (?:year|month|quarter|season|decade|week|century)\b|\bat the (?:outset|beginning)\b/u,
    ],
    [
      'edge',
      'end',
      /\b(?:at|by) the (?:end|close) of (?:the|this|last) (?:year|month|quarter|season|decade|week|century)\b/u,
    ],
    ['half', 'first', /\b(?:first[ -]half|h1)\b/u],
    ['half', 'second', /\b(?:second[ -]half|h2)\b/u],
    ['quarter', 'first', /\b(?:first[ -]quarter|q1)\b/u],
    ['quarter', 'second', /\b(?:second[ -]quarter|q2)\b/u],
    ['quarter', 'third', /\b(?:third[ -]quarter|q3)\b/u],
    ['quarter', 'fourth', /\b(?:fourth[ -]quarter|q4)\b/u],
    ['season', 'spring', /\b(?:in|this|next|last|by|since|early|late|the) spring\b/u],
    ['season', 'summer', /\b(?:in|this|next|last|by|since|early|late|the) summer\b/u],
    ['season', 'autumn', /\b(?:in|this|next|last|by|since|early|late|the) (?:autumn|fall)\b(?! (?:of|in))/u],
    ['season', 'winter', /\b(?:in|this|next|last|by|since|early|late|the) winter\b/u],
    ['weekday', 'monday', /\bmondays?\b/u],
    ['weekday', 'tuesday', /\btuesdays?\b/u],
    ['weekday', 'wednesday', /\bwednesdays?\b/u],
    ['weekday', 'thursday', /\bthursdays?\b/u],
    ['weekday', 'friday', /\bfridays?\b/u],
    ['weekday', 'saturday', /\bsaturdays?\b/u],
    ['weekday', 'sunday', /\bsundays?\b/u],
    ['week', 'first', /\b(?:first|opening) week\b/u],
    ['week', 'second', /\bsecond week\b/u],
    ['week', 'third', /\bthird week\b/u],
  ],
  bases: [
    ['year', /year[ -](?:on|over)[ -]year|from a year (?:earlier|ago|before)|annual(?:ly)?/u],
    ['quarter', /quarter[ -](?:on|over)[ -]quarter|from (?:a|the previous) quarter/u],
    ['month', /month[ -](?:on|over)[ -]month|from (?:a|the previous) month/u],
  ],
  sourced:
    /\baccording to\b|\b(?:said|says|reported|reports|estimated|estimates|put|puts|announced|claimed|claims|counted|found|told)\b/u,
  reports:
    /^(?:according to )?(?!(?:he|she|it|they)\b)([^,.;]{3,100}?)(?:,[^,]{0,60},)? (?:said|says|told|wrote|argued|added|warned|claimed|noted|predicted|insisted)\b/u,
  unnamedSource:
    /^(?:researchers|scientists|experts|analysts|economists|officials|authorities|organi[sz]ers|engineers|archaeologists|biologists|police|doctors) (?:say|said|estimate|estimated|put|believe|think|reckon|expect|found|calculate)/u,
  earliest: /\bat the (?:very )?earliest\b|\bno(?:t)? (?:earlier|sooner) than\b|\bnot before\b/u,
  latest: /\bat the (?:very )?latest\b|\bno(?:t)? later than\b|\bby the end of\b/u,
  countsLast:
    /\b(?:number(?:s|ed|ing)?|headcount|population|attendance|turnout|membership)(?: (?:of|was|were|is|are|stood at|reached|rose to|fell to))? $/u,
  baseline:
    /\b(?:from|against|versus|vs\.?|compared with|compared to|instead of|rather than)(?: (?:about|over|some|around|roughly|nearly|almost|just|only|close to))? $/u,
  baselineAfter:
    /^[^,.;]{0,12}\b(?:an?|the) (?:year|month|quarter|season|week|day|decade|half|term|edition) (?:earlier|before|ago|previously)\b|^ (?:in|for) the (?:previous|prior|preceding) /u,
  from: /\bfrom(?: [a-z]+)? $/u,
  elsewhere:
    /^[^,.;]{0,24}? (?:in|for|among|at|on) (?:the |a |an )?(?!(?:the|a|an|early|late|mid|same|previous|prior|preceding|first|last|second|third|fourth|full|year|month|quarter|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|end|start|beginning|time|least|most|all|average|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[a-z]/u,
  outcome:
    /(?<!\b(?:close|closer|next|near|nearer|nearest|due|thanks|according|up|com(?:e|es|ing)|came|amount(?:s|ed|ing)?|add(?:s|ed|ing)?|equivalent|equal|compared|similar|led|leads|open|home|belong(?:s|ed)?) )\b(?:to|reached)(?: (?:about|over|some|around|nearly|just))? $/u,
  earlier:
    /\b(?:last (?:year|month|quarter|week|season)|(?:year|month|quarter|week|season|decade) (?:earlier|before|ago)|previous(?:ly)?|prior|before|earlier|used to|had been|from)\b/u,
  upBefore:
    /\b(?:up|rose|risen|rise|rising|grew|grown|growth of|increased|increase of|climbed|gained|jumped|surged|raised|added)(?: by| to)?(?: about| around| over| some| roughly)? (?:an? )?$/u,
  downBefore:
    /\b(?:down|fell|fallen|fall|falling|declined|decline of|decreased|dropped|drop of|lost|slipped|cut|lowered|shrank)(?: by| to)?(?: about| around| over| some| roughly)? (?:an? )?$/u,
  upAfter:
    /^ (?:[a-z]+ )?(?:more|higher|longer|taller|faster|bigger|larger|heavier|later|older|above|increase|rise)\b/u,
  downAfter:
    /^ (?:[a-z]+ )?(?:fewer|less|lower|shorter|slower|smaller|lighter|earlier|younger|below|decrease|fall|drop|decline)\b/u,
  superlative:
    /\b(?:most(?! of)|largest|biggest|highest|lowest|smallest|fastest|slowest|longest|shortest|top|first|main|best|worst|oldest|youngest|winner|champion|record)\b|\bthan (?:any|every|all|the others|the rest)\b/u,
  more: /\b(?:more|higher|longer|bigger|larger|better|dearer|faster)\b.{0,60}\b(?:than (?:the|last|a|in|it|they|before)|from (?:now|next|this|\d{4})|next year|this year)|\b(?:rose|grew|increased|climbed|went up|improved|gained|is up|are up|was up|were up)\b/u,
  fewer:
    /\b(?:fewer|less|lower|shorter|smaller|worse|cheaper|slower)\b.{0,60}\b(?:than (?:the|last|a|in|it|they|before)|from (?:now|next|this|\d{4})|next year|this year)|\b(?:fell|shrank|decreased|declined|dropped|went down|slipped|is down|are down|was down|were down)\b/u,
  oneOfTwo: [
    [/\b(?:old|former|previous)\b/u, /\b(?:new|current)\b/u],
    [/\bmen[’']s\b/u, /\bwomen[’']s\b/u],
    [/\bupper\b/u, /\blower\b/u],
    [/\bfirst half\b/u, /\bsecond half\b/u],
  ],
  supposes:
    /\b(?:had|were|if)\b[^,;.]{0,60}\b(?:not|never)\b[^.;]*\b(?:would|could|might)\b|\b(?:would|could|might)(?: now| well| by now)? have\b[^.;]*\b(?:had|if|without|but for)\b|\b(?:without|but for)\b[^.;]*\b(?:would|could|might)\b/u,
  operators: [
    [
      /(?<!\b(?:at|above|after|of|in) )\ball\b(?!-)|\b(?:entirely|altogether|completely|wholly|exclusively|none|nobody|only(?! (?:[a-z]+ )?(?:about |some |around |roughly |just |a |the )?(?:[$€£]?\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|third|quarter|fifth|tenth|few|handful|fraction)\b))|sole|never|always)\b|\bevery(?! (?:year|month|week|day|hour|\d))/u,
      /\b(?:all|both|each|every|everyone|entire|entirely|whole|wholly|full|fully|altogether|completely|only|sole|solely|alone|none|no|nobody|never|always|any|unanimous|unanimously|rest|single|exclusive|exclusively|100)\b|\bsecond[- ](?:most|[a-z]+est)\b|全|都|所有|唯一|只|仅|均|皆|一律|无一|从未|从来|一直|首/u,
    ],
    // A comparison with what is not told.
    [
      /\b(?:higher|lower|larger|smaller|bigger|fewer|less|more|better|worse|longer|shorter|cheaper|dearer|faster|slower|older|younger)\b(?!.{0,12}\d)/u,
      /\b(?:more|less|fewer)\b(?! than (?:[$€£]?\d|half|a (?:third|quarter|fifth|tenth|dozen|hundred|thousand|million|year|month|week|day|hour|mile)|one|two|three|four|five|six|seven|eight|nine|ten|twice))|\b(?:higher|lower|larger|smaller|bigger|better|worse|longer|shorter|cheaper|dearer|faster|slower|older|younger|stronger|weaker|wider|heavier|lighter|greater|higher|up|down|above|below|over|under|rise|rose|risen|fall|fell|fallen|grew|grown|increas\w+|decreas\w+|drop\w*|cut|cuts|gain\w*|doubl\w+|against|compared|from|most|least|only|exceed\w*|extra|worth|slip\w*|climb\w*|declin\w+|reduc\w+|raise\w*|raising|lift\w*|another|additional|add\w*|all|every|best|worst)\b|\d.*\d|[更较比超增减降升涨跌]|\p{Script=Han}/u,
    ],
    // Another time than the present.
    [
      /\b(?:previous|preceding) (?:year|month|quarter|week|season)\b|\b(?:year|month|quarter|week|season) (?:earlier|before|ago)\b/u,
      /\b(?:last|previous(?:ly)?|preceding|earlier|before|ago|from|up|down|than (?:in|the|a|last|they|it)|since|after|again|rose|fell|grew|compared|against|previously|had)\b|(?:19|20)\d\d|\p{Script=Han}/u,
    ],
  ],
  boundsAsDenials:
    /\b(?:no|not) (?:more|less|fewer|higher|lower|greater|later|exceeding)\b|\bnever(?: [a-z]+){1,4} (?:so|as) (?:many|much|few|little|high|low|large|small|big|long|short)\b|(?<=[a-z]),(?: and)? not(?= (?:the |a |an |its |their )?[a-z]+(?: [a-z]+)?,)|\b(?:no|nobody|none)\b(?=[^.;]{0,100}\b(?:(?:as|so) [a-z]+(?: [a-z]+){0,3}? as|(?:[a-z]{2,}er|more [a-z]+|better) than (?!\d|\p{Sc}|an? (?:third|quarter|half))))|\bno (?:side|camp(?:aign(?:ers?)?)?|votes?|voters?)\b/gu,
  passiveBefore: /\b(?:was|were|been|being|is|are|be) (?:[a-z]+ly )?$/u,
  passiveAfter: /^\s*by\b/u,
  pronounFirst: /^(?:he|she|they|it)\b/u,
  moved: new RegExp(String.raw`\b(?:${enMoves})\b`, 'u'),
};

/** What kind of length or height an English figure is, right after it. */
export const enAttributes: readonly RegExp[] = [
  /\b(?:long|length|longer)\b/u,
  /\b(?:wide|width|wider|across)\b/u,
  /\b(?:high|tall|height|higher|taller)\b/u,
  /\b(?:deep|depth|deeper)\b/u,
  /\b(?:old|age|aged|older)\b/u,
  /\b(?:thick|thickness)\b/u,
];

/** What is measured, and called by its first letters. */
export const enMeasureNames: ReadonlySet<string> = new Set(['gdp', 'gnp', 'gni', 'cpi', 'ppi', 'pmi', 'vat']);

/** Right behind a name: `Smith, who took no part in …`. */
export const enDeniesWho =
  /^,? (?:who|which|had|has|have|was|is|did|does|took|takes) (?:[a-z]+ )?(?:no|not|never)\b|^,? (?:who|which) [a-z]+n[’']t\b/u;

/** `four times the mass of Jupiter`, right behind a figure: what, and of whom or what in capitals. */
export const enOfWhom =
  /^\s*(?:the |its )?([a-z]+)?\s*of (?:the )?(\p{Lu}[\p{L}\p{M}]+(?:[’']s)?(?: \p{Lu}[\p{L}\p{M}]+)*)/u;

/** `The unit has`: what an English sentence is about. */
export const enOwnSubject = /^(?:the|this|that) ([a-z]{3,}) /u;

/** Nouns that mean somebody named before. */
export const enNamedBefore: ReadonlySet<string> = new Set(
  'company firm bank group agency government ministry club university institute school museum hospital city town country bureau department office authority carrier airline maker retailer operator railway lender chipmaker manufacturer utility producer developer supplier brewer insurer publisher broadcaster airport port hospital club team council festival charity foundation studio startup subsidiary'.split(
    ' ',
  ),
);

/** Before a second verb of one subject: `began under the one and were tightened under the other`. */
export const enSecondVerb = / and (?=(?:was|were|is|are|has|have|had|will|would|[a-z]+ed)\b)/gu;

/** Between a figure and its date: `5 percent in March`. */
export const enDated = /^ (?:in|on|for) $/u;

/** Words that look like changes, and are none: `up to`, `a contract`. */
export const enNoChanges =
  /\bup to\b|\b(?:set|sets|made|make|makes|took|take|takes|broke|gave|picked|grew|grown|signed) up\b|\b(?:an?|the|its|his|her|their|this|that)(?: [a-z-]+){0,2} contracts?\b|\bcontracts\b/gu;

/** Tells when, and not what is done. */
export const enTimeNouns =
  /\b(?:at|by|since|until|from|in) the (?:end|beginning|start|close|opening)\b|\b(?:late|early) (?:in|on|\w+ber|january|february|march|april|may|june|july|august)\b/gu;

/** What is told of not one of them, with the space before it: `none of the houses was flooded`. */
export const enOfNone =
  /\b(?:not (?:one|a single)|none|no|neither|nobody|no one)\b(?! (?:more|less|fewer|later|longer|doubt|matter|sooner)\b)(?:(?!\b(?:and|but|who|which|that|when|because|if|as|than|while|where|whose|what)\b)[^,;:.]|[,.](?=\d)){0,60}? (?:was|were|is|are|has|have|had|did|does|do|will|would|could|can|may|might|must|should)(?: (?:been|be|ever|yet|being|[a-z]+ly))*( [a-z-]+)/gu;

/** Behind a denial: as far as the first word that says what is denied, which is its group. */
export const enDenied = /^(?: (?:be|been|being|have|has|had|to|a|an|the|any|yet|[a-z]+ly))* ([a-z-]+)/u;

/** The same, past what only leads to a noun: `not from the army`, `a vote` of `without a vote`. */
export const enDeniedHead =
  /^(?: (?:be|been|being|have|has|had|to|a|an|the|any|yet|from|by|in|on|at|of|for|with|its|their|his|her|longer|one|[a-z]+ly))* ['"‘“]?([a-z-]+)/u;

/** What is denied with one of these is only its degree: `not too fast`, `not as much`. */
export const enDegrees =
  /^(?:too|so|as|more|less|fewer|much|many|very|quite|all|every|everyone|everything|only|just|enough|always|far|yet|until|because|when|before|after|if|unless)$/u;

export const enDegreesBehind = /^[^,.;:]{0,60}\b(?:(?:as|so) [a-z]+ as|too|enough|until|before)\b/u;

/** Before the causes of something, which may be several; and where, behind them, it is told of what. */
export const enCausesFollow =
  /\b(?:blam(?:es?|ed|ing)|because of|due to|owing to|as a result of|caused by|attribut(?:es?|ed|ing) (?:[a-z]+ ){1,4}to|on account of)\b/u;
export const enEffectFollows =
  /[.;]| for (?:the|its|their|his|her|this|that|an?)\b|, (?:which|who) (?:had |has )?(?:led|caused|pushed|forced|brought)\b/u;

/** Before what somebody leads. */
export const enLeads =
  /\b(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|directs?|directed|is in charge of|was in charge of) (?:the |its |their |an? )?(?!(?:of|on|to|in|at|for|by|from|into|out|over|away|through|along|between|under)\b)(?=[a-z])/u;
