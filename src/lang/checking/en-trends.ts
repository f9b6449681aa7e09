/** English words for what goes up, and what goes down. Matched on folded text. */

/** Right behind: it bounds a figure, and goes nowhere. */
const NO_BOUND = String.raw`(?! (?:than )?(?:about |around |some |just |nearly )?[$£€¥]?\p{N}| than (?:half|a (?:third|quarter)|two|three|four|five|six|seven|eight|nine|ten|twice|one)\b)`;

export const enGoesUp = new RegExp(
  String.raw`\b(?:r(?:ise|ises|ose|isen|ising)|gr(?:ow|ows|ew|own|owing|owth)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed)|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|went up|gone up|goes up|going up|expand(?:s|ed|ing)|widen(?:s|ed|ing)|lengthen(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|trebled|tripled|swelled|swollen|ballooned|rebounded|mounted|quicken(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|(?:more|higher|longer|bigger|larger|greater|dearer|costlier|pricier|faster|quicker|fuller|busier|stronger|heavier|taller|wider|deeper|thicker|warmer|hotter|older|fatter|richer|wealthier|denser|louder|steeper)\b${NO_BOUND}|up\b(?! (?:to|the)\b))`,
  'gu',
);

export const enGoesDown = new RegExp(
  String.raw`\b(?:f(?:all|alls|ell|allen|alling)|sl(?:ide|ides|id|iding)|slip(?:s|ped|ping)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ink|inks|ank|unk|inking)|dwindl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)|tumbl(?:e|es|ed|ing)|s(?:inks|ank|unk|inking)|slump(?:s|ed|ing)?|shorten(?:s|ed|ing)?|narrow(?:s|ed|ing)|halv(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed|ing)|diminish(?:es|ed|ing)?|eas(?:es|ed|ing)|slow(?:s|ed|ing)|went down|gone down|goes down|going down|c[oa]me down|contract(?:s|ed|ing)|ebbed|receded?|(?:fewer|less|lower|shorter|smaller|cheaper|slower|emptier|quieter|weaker|lighter|thinner|poorer|younger|cooler|colder|narrower|shallower)\b${NO_BOUND}|down\b(?! (?:to|the)\b))`,
  'gu',
);

/** Words that tell of prices alone, and what prices are called. */
export const enDearOrCheap =
  /\b(?:dearer|costlier|pricier|cheaper|(?:more|less) expensive|more affordable)\b/u;
export const enPrices =
  /\b(?:prices?|priced|costs?|fares?|rates?|fees?|charges?|charged|rents?|tariffs?|tolls?|premiums?|bills?)\b|[$£€¥]/u;

/** Behind a comparison: with the same at another time. */
export const enThanBefore =
  /\bthan (?:it|they|he|she|in|at|during|on|the (?:year|month|season|week|day|previous|preceding|last|same|one) |last|a (?:year|month|week|decade)|before|ever|previously|earlier|usual|normal|now|then)\b/u;

/** Right behind a figure: it is by how much one thing differs from another. */
export const enDiffersBy =
  /^ (?:less|more|fewer|higher|lower|longer|shorter|older|younger|taller|bigger|larger|smaller|dearer|cheaper|faster|slower|heavier|lighter|above|below|short of|ahead of|behind) (?:than )?(?=[a-z])/u;

/** Says that something differs, or by how much it changes. */
export const enDiffers =
  /\b(?:than|more|less|fewer|[a-z]{2,}er|up|down|by|above|below|r[io]se|risen|f[ae]ll|fallen|increas|decreas|declin|differ|gap|chang|drop|gr[eo]w|ahead|behind|extra|additional|sav|margin|exce|short|beyond)/u;
