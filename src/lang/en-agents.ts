/** How English puts who does what a verb tells. Matched on folded text. */

/** What parts one statement from the next, before a verb. */
export const enParts =
  /[;!?()]|[.:](?!\d)|,(?!\d{3}(?!\d))|\s[–—]\s|\b(?:that|which|who|whose|because|while|whereas|although|though|but|when|if|as|after|before|since|until|where)\b/gu;

/** At the end of what stands before a verb: auxiliaries, adverbs, and verbs that lead to it. */
export const enLeadToVerb =
  /(?:(?:^|(?<=\s|,))(?:has|have|had|having|is|are|was|were|be|been|being|will|would|can|could|may|might|must|shall|should|do|does|did|to|not|never|also|now|then|still|already|only|just|again|too|once|both|[a-z]+ly|itself|himself|herself|themselves|due|set|about|expected|ordered|obliged|required|allowed|asked|told|able|likely|planning|plans?|planned|wants?|wanted|hopes?|hoped|agree[sd]?|intends?|intended|aims?|aimed|began|begun|begins|start(?:s|ed)?|continue[sd]?|refuse[sd]?|has yet|going|which|who|that)\s+)+$/u;

/** Before a participle: what is named first has it done to it. */
export const enPassiveLast =
  /\b(?:was|were|been|being|is|are|be|got|gets?)(?: (?:[a-z]+ly|also|now|not|then|first|originally|later|since))? $/u;

/** Behind a verb: who does it. */
export const enByWhom = /^(?:[^,;:.()]{0,60}?)\bby (?=(?!the (?:end|close|start|middle)\b)[^\d\s])/u;

/** Ends the words that name somebody behind `by`, `to` or `from`. */
export const enNameEnd =
  /[,;:.()]|\s(?:in|on|at|for|from|to|by|with|under|after|before|and|which|who|that|over|during|last|this|next)\s|\s\d/u;

/** Where a word right before another makes it a noun. */
export const enNounBefore =
  /(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|of|in|for|on|at|from|with|by|no|any|some|every|each|first|second|new|last|annual|total)|[’']s)\s+$/u;

/** Words that name nobody of their own: who is meant was named before, or is a part of it. */
export const enUnnamed =
  /^(?:.*\b)?(?:it|he|she|they|we|one|some|others?|this|these|those)$|^(?:its|their|his|her|our|\p{N}|the (?:company|firm|group|board|management|directors|bosses|latter|former|two|pair)\b)|^$/u;

/** `founded in 2012 by …` */
export const enByRightBehind =
  /^(?: (?:in|on|at|since|for) [^,;.]{1,24}?)? by (?!\d|the (?:end|close|start|middle)\b)/u;

/** By which something goes from one who is named first to another, and the other way. */
export const enGives =
  /\b(?:pa(?:y|ys|id|ying)|repa(?:y|ys|id)|compensat(?:es?|ed|ing)|reimburs(?:es?|ed|ing)|refund(?:s|ed|ing)?|len(?:ds?|t|ding)|loan(?:s|ed|ing)|g(?:ives?|ave|iven|iving)|donat(?:es?|ed|ing)|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: (?!to\b)[^,;.]{1,30}?)? (?:over|back)|g(?:ive|ives|ave|iven|iving) (?:[^,;.]{1,30} )?back|return(?:s|ed|ing)? (?=[^,;.]{1,40} to )|ced(?:es?|ed|ing)|licen[sc](?:es?|ed|ing)|leas(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:es?|ed|ing)|s(?:ells?|old|elling)|bequeath(?:s|ed)?|transfer(?:s|red|ring)?|owe[sd]?|owing)\b/gu;
export const enTakes =
  /\b(?:receiv(?:es?|ed|ing)|borrow(?:s|ed|ing)?|collect(?:s|ed|ing)?|obtain(?:s|ed|ing)?|bought|buy(?:s|ing)?|purchas(?:es?|ed|ing)|acquir(?:es?|ed|ing)|gets?|got|inherit(?:s|ed)?)\b/gu;
/** Those that name right behind them to whom it goes. */
export const enGivesOne = /^(?:pa[iy]|repa|compens|reimburs|refund|len|loan|g[ai]v|award|grant|ow)/u;
/** Before whom it goes to, and whom it comes from. */
export const enGoal = /^[^;.()]{0,80}?\bto (?!\p{N})/u;
export const enSource = /^[^;.()]{0,80}?\bfrom (?!\p{N})/u;

/** Whence something goes, and whither. */
export const enRoute =
  /\bfrom ([^,;.()]{2,40}?) (?:back )?(?:in)?to ([^,;.()]{2,40}?)(?=[,;.()]|\s(?:in|on|at|by|for|after|since|over|between|with|when|last|this|next)\s|$)/u;

/** A verb by which money goes over, and one by which a thing does, for money. */
export const enPays = /^(?:repa|pa[iy]|compens|reimb|refund|owe|owing)/u;
export const enDeals =
  /^(?:b[ou][uy]|purchas|acquir|obtain|s[eo]l|suppl|deliver|provid|licen|leas|ced|transfer)/u;

/** Right behind a verb: it is done to somebody or something named before. */
export const enHasObject = /^ (?:it|them|him|her|both|the (?:former|latter))\b/u;
