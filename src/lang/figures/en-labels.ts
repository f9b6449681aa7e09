/** English words that stand round the name of what a figure measures, and are no part of it. Matched on folded text. */

/** Ends a clause that only leads to the one that names it: `told a meeting that the …`. */
export const enLabelAfter =
  /^.*\b(?:(?:rose|fell|grew|slid|\p{L}+ed) (?:after|as|before)|reckons?|says|said|thinks?|thought|believes?|argues?|insists?|that|whether|because|which|who|whose|where|when|whenever|while|although|though|if|unless)\b(?=\s)/u;

/** An adverb, by its ending: by `-ly` alone, `family` and `supply` would be some. */
const ADVERB = String.raw`\p{Ll}{2,}(?:al|ous|ive|ful|ent|ant|ic|ar|ual|ial|ete|ate|ise|ear|ough)ly`;

/** Words that begin no noun phrase. */
export const enLabelLead = new RegExp(
  String.raw`^(?:(?:the|an?|its|their|his|her|our|my|your|this|that|these|those|it|they|he|she|we|i|as|by|of|in|on|at|for|to|from|with|and|but|or|so|than|against|unlike|versus|about|only|just|even|now|then|also|still|(?:higher|lower|larger|smaller|more|less|fewer|greater|better|worse) than|compared (?:with|to))(?:\s+|$)|${ADVERB}\s+)+`,
  'u',
);

/** Behind `eight-year` and `5-metre`: belongs to the figure. */
export const enLabelMeasured = /^(?:old|wide|long|tall|high|deep|thick)\s+/u;

/** A verb before its object, in the forms that are seldom nouns or say so by the article behind them. */
export const enLabelVerb =
  /^(?:(?:reduc|produc|generat|creat|receiv|includ|contain|provid|requir|earn|spen|emit|carri|carry|exceed|reach|keep|build|buy|sell|bring|tak|giv|mak|consum|attract|collect|deliver|employ|serv|cover)(?:[td]?e?s|ing|e?d|[td]|e)?|(?:rais|cut|lower|increas|decreas|doubl|tripl|halv|lift|push|rose|drop|slash|boost|chang|measur|hold|held|us|pay|paid|open|order|add|lost|los|won|win|drew|draw)(?:e?s|ing|ed|e)?(?= (?:the|an?|its|their|his|her|our)\b))\s+(?:(?:the|an?|its|their|his|her|our)\s+)?/u;

/** Before *pay*, where it is what somebody earns. */
const PAID = String.raw`\b(?:starting|average|median|mean|basic|base|overtime|sick|holiday|take-home|night|hourly|daily|weekly|monthly|annual|yearly|minimum|low|high|equal|executive|severance|maternity|back|gross|net|top|merit|double|hazard|redundancy)`;

/** Where a noun phrase is over: at a verb, or at what goes with one. */
export const enLabelEnd = new RegExp(
  String.raw`\s+(?:(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|that|which|who|whose|because|while|if|when|not|usually|often|always|typically|normally|generally|never|ever|already|still|now|then|also|only|just|${ADVERB}|(?<!${PAID}\s)pays?|paid|emits?|charges(?= )|earns?|employs?|carries|sells?|sold|spends?|spent|keeps?|kept|gets?|got|gave|gives?|takes?|took|makes?|made|expects?|slips?|dips?|exceeds?|plans to|hopes to|needs to|wants to)\b.*|\p{Ll}{2,}ed(?:\s+(?:by|to|at|from|up|down|it|they|the|an?|their|its)\b.*)?)$`,
  'u',
);

/** Words that end no noun phrase. */
export const enLabelTrail =
  /(?:^|\s+)(?:the|an?|its|their|of|in|on|at|for|to|from|with|by|as|and|or|but|than|about|over|per|between|into|out|up|down|off|therefore|thus|hence|however|instead|meanwhile|perhaps|too)$|['’]s?$/u;

/** What names nothing: a pronoun, a day, a verb alone, a part of a predicate such as `expected to have put`. */
export const enLabelNothing =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|them|another|one|some|many|most|all|each|both|others?|there|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day|puts|says|thinks|believes|argues|reckons|insists|expects|hopes|wants|gives|takes|makes|gets|keeps|brings|lets|sees|knows|becomes|remains|seems|exceeds|reaches|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|last (?:week|month|year)|\p{Ll}+ed|(?:an?|the|each|every|per) (?:year|month|week|day|decade|quarter|hour|time)s?|(?:(?:last|first|second|third|next|past|same|previous|coming) )?(?:year|month|week|quarter|decade|day|morning|half)(?: (?:of|to|before|earlier|ago|after)\b.*)?)$|^(?:(?:well|far|just|slightly|so) )?(?:below|above|under|over|beyond|short|far|ahead|behind)$|^(?:came|comes|went|goes|got|took|takes|put|let|sent|gave|gives|left|stood|stands|lies|lay)\s|^(?:it |they |that |which )?\p{Ll}+ed (?:him|her|them|us|me|it|its|his|their|the|an?)\b|^(?:expected|likely|set|due|able|estimated|projected|higher|lower|larger|smaller|more|less|fewer|greater)\b/u;
