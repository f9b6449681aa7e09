/** How English statements are told apart that can be checked from those that cannot. Matched on folded text. */

/** What a statement says of its own taste or duty: nothing that a text could bear out. */
export const enOpinion =
  /\b(?:i|we) (?:think|believe|feel|hope|love|hate|like|doubt|prefer|suppose|guess)\b|\bin my (?:opinion|view)\b|\b(?:should|ought to|must not|had better)\b|\b(?:beautiful|ugly|awful|terrible|wonderful|amazing|boring|brilliant|stupid|ridiculous|shameful|disappointing|impressive|fantastic|horrible|delicious|elegant|the best|the worst|overrated|underrated|unfair|too (?:expensive|cheap|slow|fast|big|small|late|early|much|many|few|little))\b/u;

/** What is yet to come, in the speaker's own voice. */
export const enForecast =
  /\b(?:will|shall|won[’']t|is going to|are going to|is likely to|are likely to|is expected to|are expected to|is set to|are set to|is bound to|is projected to|are projected to|is forecast to)\b|[a-z][’']ll\b/u;

export const enQuestion =
  /\?\s*["”’)]?\s*$|^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|has|have|had)\b(?=[^.]*\?)/u;

/** What joins two parts that each have a figure of their own. */
export const enJoints = /\b(?:and|but|while|whereas|to|than|versus|vs|compared|from|against|with)\b/u;

/** Says that it is so by now. */
export const enDone = /\balready\b/u;

/** Says that it is yet to be done. */
export const enPlan =
  /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|will|would|going to|due to|set to|expect(?:s|ed)?|aim(?:s|ed)?|propos(?:e|es|ed|ing))\b/u;

/** Right before a figure, and right after it: by so much more, or less. */
export const enUpBefore =
  /\b(?:up|rose|risen|rise|rising|grew|grown|growth of|increased|increase of|climbed|gained|jumped|surged|raised)(?: by| to)?(?: about| around| over| some| roughly)? (?:an? )?$/u;
export const enDownBefore =
  /\b(?:down|fell|fallen|fall|falling|declined|decline of|decreased|dropped|drop of|lost|slipped|cut|lowered|shrank)(?: by| to)?(?: about| around| over| some| roughly)? (?:an? )?$/u;
export const enUpAfter =
  /^ (?:[a-z]+ )?(?:more|higher|longer|taller|faster|bigger|larger|heavier|later|older|above|increase|rise)\b/u;
export const enDownAfter =
  /^ (?:[a-z]+ )?(?:fewer|less|lower|shorter|slower|smaller|lighter|earlier|younger|below|decrease|fall|drop|decline)\b/u;

/** Periods told from where the speaker stands, or in part: sort, name, and how they are put. */
export const enPeriods: readonly (readonly [sort: string, name: string, pattern: RegExp])[] = [
  ['year', 'last', /\blast year\b|\bthe previous year\b/u],
  ['year', 'this', /\bthis year\b/u],
  ['year', 'next', /\bnext year\b/u],
  ['year', 'before last', /\bthe year before last\b/u],
  ['month', 'last', /\blast month\b/u],
  ['month', 'this', /\bthis month\b/u],
  ['half', 'first', /\bfirst[ -]half\b/u],
  ['half', 'second', /\bsecond[ -]half\b/u],
  ['quarter', 'first', /\bfirst[ -]quarter\b/u],
  ['quarter', 'second', /\bsecond[ -]quarter\b/u],
  ['quarter', 'third', /\bthird[ -]quarter\b/u],
  ['quarter', 'fourth', /\bfourth[ -]quarter\b/u],
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
];

/** At the end of words: what stands after them is no subject. */
export const enPrepositionLast =
  /\b(?:of|for|in|on|at|by|to|from|with|against|than|under|via|through)(?: the)? $/u;

/** How often: `a week`, `per year`. */
export const enRates =
  /(?:\b(?:an?|per|every|each) |\/)((?:(?:hundred|thousand|\d+) )?(?:second|minute|hour|day|week|month|quarter|year|gram|gramme|kilogram|kilo|kg|ounce|pound|tonne|ton|bushel|metre|meter|foot|mile|kilometre|kilometer|litre|liter|gallon|barrel|acre|hectare|person|household|family|share))s?\b/gu;
/** Units of one kind: so much for the one is not so much for the other. */
export const enRateKinds: readonly (readonly string[])[] = [
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'],
  ['gram', 'gramme', 'kilogram', 'kilo', 'kg', 'ounce', 'pound', 'tonne', 'ton', 'bushel', 'barrel'],
  ['metre', 'meter', 'foot', 'mile', 'kilometre', 'kilometer'],
  ['litre', 'liter', 'gallon', 'barrel'],
  ['acre', 'hectare'],
  ['person', 'household', 'family'],
];

/** Has left, or will leave, a post. */
export const enLeft =
  /\b(?:former|ex-|resign(?:s|ed)?|step(?:s|ped)? down|quit|retire[sd]?|left|sacked|dismissed|succeeds|succeeded|replace[sd]|outgoing)/u;

/** What kind of length or height an English figure is, right after it. */
export const enAttributes: readonly RegExp[] = [
  /\b(?:long|length|longer)\b/u,
  /\b(?:wide|width|wider|across)\b/u,
  /\b(?:high|tall|height|higher|taller)\b/u,
  /\b(?:deep|depth|deeper)\b/u,
  /\b(?:old|age|aged|older)\b/u,
  /\b(?:thick|thickness)\b/u,
];

/** A name where a subject stands: at the head, or after what joins two parts. */
export const enLeads =
  /(?<=(?:^|[,;.] |\b(?:and|but|while|whereas|as|though|although) )(?:(?:its|the) )?(?:rival |competitor )?)(?!(?:The|A|An|It|Its|He|She|They|His|Her|Their|This|That|These|Those|In|On|At|By|For|From|Since|After|Before|When|While|As|Of|To|About|Nearly|More|Less|At|Some|Most|All|Both|Each|Two|Three|Four|Five|Last|Next|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}’'-]+(?: (?:of |& )?\p{Lu}[\p{L}’'-]+)+(?= (?:[a-z]+ly )?(?!of\b)[a-z]+)/gu;

/** Says that the same is so of one more. */
export const enAlso = /\b(?:also|too|as well|likewise)\b/u;

/** In turn: the first item has the first figure. */
export const enInTurn = /\brespectively\b/u;

/** Words that say nothing of what is measured, as they stand in a text. */
export const enGenericWords: ReadonlySet<string> = new Set(
  'about around over under above below roughly nearly almost approximately more less than least most fewer only just some up down total totalled totaled totals reach reached reaches hit hits amount amounts amounted stand stands stood come came comes get got make made makes take took taken say said says according told tells report reported reports per each every both also now then currently already still yet year years month months day days during between since until by before after within ago while whereas although but however because one two three four five six seven eight nine ten hundred thousand million billion trillion bn mn dozen dozens hundreds thousands millions billions trillions percent per cent percentage points point times dollars dollar us usd eur euros euro yuan exceed exceeded exceeds exceeding high low higher lower equal equals respectively approximately there their its it this that these those has have had was were is are be been being did do does done will would could can may might expected planned estimated estimate estimates forecast respectively given used using use new all any other another same such own out off so as at in on of for to from with into company lasted lasts lasting limited capped maximum minimum happened happen happens occurred occurs took place and or not no a an the whole entire altogether against among amongst via through across toward towards despite without within upon onto beyond alongside amid plus including include includes outside inside behind who whom whose which what when where how why here both either neither some none january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday something anything someone very too there he she him her his they them we you hour hours minute minutes second seconds week weeks quarter half third fifth tenth end start beginning early late mid only ever still apiece roughly around'.split(
    ' ',
  ),
);

/** Says from whom it is. */
export const enSourced =
  /\baccording to\b|\b(?:said|says|reported|reports|estimated|estimates|put|puts|announced|claimed|claims|counted|found|told)\b/u;

/** At the head of a sentence: somebody, who is no pronoun, and says what follows. */
export const enReports =
  /^(?:according to )?(?!(?:he|she|it|they)\b)([^,.;]{3,100}?)(?:,[^,]{0,60},)? (?:said|says|told|wrote|argued|added|warned|claimed|noted|predicted|insisted)\b/u;

/** Before or after a date: not before it, or not after it. */
export const enEarliest =
  /\bat the (?:very )?earliest\b|\bno(?:t)? (?:earlier|sooner) than\b|\bnot before\b/u;
export const enLatest = /\bat the (?:very )?latest\b|\bno(?:t)? later than\b|\bby the end of\b/u;

/** Beside a figure: where a change began, or what it is compared with; and where it ended. */
export const enBaseline =
  /\b(?:from|against|compared with|compared to|instead of|rather than)(?: (?:about|over|some|around|roughly|nearly|just))? $/u;
export const enFrom = /\bfrom(?: [a-z]+)? $/u;
export const enBaselineAfter =
  /^[^,.;]{0,12}\b(?:a year|a month|a quarter|the year|the month|the quarter) (?:earlier|before|ago)\b|^ (?:in|for) the (?:previous|prior|preceding) /u;
/** After a figure that something is compared with: told of another place or group, at the same time. */
export const enElsewhere =
  /^[^,.;]{0,24}? (?:in|for|among|at) (?:the |a |an )?(?!(?:the|a|an|early|late|mid|same|previous|prior|preceding|first|last|second|third|fourth|full|year|month|quarter|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|end|start|beginning|time|least|most|all)\b)[a-z]/u;
export const enOutcome = /\b(?:to|reached)(?: (?:about|over|some|around|nearly|just))? $/u;

/** Tells of what was so before. */
export const enEarlier =
  /\b(?:last (?:year|month|quarter|week)|(?:year|month|quarter|week) (?:earlier|before|ago)|previous(?:ly)?|prior|before|earlier|used to|had been|from)\b/u;

/** Says that there is but one of which it is so. */
export const enSuperlative =
  /\b(?:most(?! of)|largest|biggest|highest|lowest|smallest|fastest|slowest|longest|shortest|top|first|main|best|worst|oldest|youngest|winner|champion|record)\b|\bthan (?:any|every|all|the others|the rest)\b/u;

/** Says that something is more, or less, than it was, without saying by how much. */
export const enMore =
  /\b(?:more|higher|longer|bigger|larger|better|dearer|faster)\b.{0,60}\b(?:than (?:the|last|a|in|it|they|before)|from (?:now|next|this|\d{4})|next year|this year)|\b(?:rose|grew|increased|climbed|went up|improved|gained|is up|are up|was up|were up)\b/u;
export const enFewer =
  /\b(?:fewer|less|lower|shorter|smaller|worse|cheaper|slower)\b.{0,60}\b(?:than (?:the|last|a|in|it|they|before)|from (?:now|next|this|\d{4})|next year|this year)|\b(?:fell|shrank|decreased|declined|dropped|went down|slipped|is down|are down|was down|were down)\b/u;

/** What tells one of two of a kind from the other. */
export const enOneOfTwo: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:old|former|previous)\b/u, /\b(?:new|current)\b/u],
  [/\bmen[’']s\b/u, /\bwomen[’']s\b/u],
  [/\bupper\b/u, /\blower\b/u],
  [/\bfirst half\b/u, /\bsecond half\b/u],
];

/** What supposes something that is not so: `had it not been restricted`. */
export const enSupposes =
  /\b(?:had|were|if)\b[^,;.]{0,60}\b(?:not|never)\b[^.;]*\b(?:would|could|might)\b|\b(?:would|could|might)(?: now| well| by now)? have\b[^.;]*\b(?:had|if|without|but for)\b|\b(?:without|but for)\b[^.;]*\b(?:would|could|might)\b/u;

/** Says something of all of a kind or of one alone; and what bears that out. */
export const enOperators: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\b(?:at|above|after|of|in) )\ball\b(?!-)|\b(?:entirely|altogether|completely|wholly|exclusively|none|nobody|only|sole|never|always)\b|\bevery(?! (?:year|month|week|day|hour|\d))/u,
    /\b(?:all|both|each|every|everyone|entire|entirely|whole|wholly|full|fully|altogether|completely|only|sole|solely|alone|none|no|nobody|never|always|any|unanimous|unanimously|rest|single|exclusive|exclusively|100)\b|全|都|所有|唯一|只|仅|均|皆|一律|无一|从未|从来|一直|首/u,
  ],
  // A comparison with what is not told.
  [
    /\b(?:higher|lower|larger|smaller|bigger|fewer|less|more|better|worse|longer|shorter|cheaper|dearer|faster|slower|older|younger)\b(?!.{0,12}\d)/u,
    /\b(?:more|less|fewer)\b(?! than (?:[$€£]?\d|half|a third))|\b(?:higher|lower|larger|smaller|bigger|better|worse|longer|shorter|cheaper|dearer|faster|slower|older|younger|stronger|weaker|wider|heavier|lighter|greater|higher|up|down|above|below|over|under|rise|rose|risen|fall|fell|fallen|grew|grown|increas\w+|decreas\w+|drop\w*|cut|cuts|gain\w*|doubl\w+|against|compared|from|most|least|only|exceed\w*|extra|worth|slip\w*|climb\w*|declin\w+|reduc\w+|raise\w*|raising|lift\w*|another|additional|add\w*|all|every|best|worst)\b|\d.*\d|[更较比超增减降升涨跌]|\p{Script=Han}/u,
  ],
  // Another time than the present.
  [
    /\b(?:previous|preceding) (?:year|month|quarter|week|season)\b|\b(?:year|month|quarter|week|season) (?:earlier|before|ago)\b/u,
    /\b(?:last|previous(?:ly)?|preceding|earlier|before|ago|from|up|down|than (?:in|the|a|last|they|it)|since|after|again|rose|fell|grew|compared|against|previously|had)\b|(?:19|20)\d\d|\p{Script=Han}/u,
  ],
];

/** Right behind a name: `Smith, who took no part in …`. */
export const enDeniesWho =
  /^,? (?:who|which|had|has|have|was|is|did|does|took|takes) (?:[a-z]+ )?(?:no|not|never)\b|^,? (?:who|which) [a-z]+n[’']t\b/u;

/** `four times the mass of Jupiter`, right behind a figure: what, and of whom or what in capitals. */
export const enOfWhom = /^\s*(?:the |its )?([a-z]+)?\s*of (?:the )?(\p{Lu}[\p{L}\p{M}]+)/u;
