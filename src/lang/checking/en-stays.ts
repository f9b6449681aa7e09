/** How English tells that something stays as it is, or is only asked for. Matched on folded text. */

/** Says that something is changed by somebody, or changes. */
export const enChangesIt =
  /\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lift(?:s|ed|ing)?|hik(?:e[sd]?|ing)|boost(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|halv(?:e[sd]?|ing)|rose|rises?|risen|rising|grew|grows?|grown|growing|fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|climb(?:s|ed|ing)?|went (?:up|down)|go(?:es|ing)? (?:up|down)|gone (?:up|down)|chang(?:e[sd]?|ing)|alter(?:s|ed|ing)?|put (?:up|down))\b/u;

/** Says that something is as it was. */
export const enStaysSo =
  /\b(?:(?:is|are|was|were|be|been|being) (?:again )?(?:held|kept|frozen|left|maintained)(?= (?:at|the same|steady|unchanged|flat|since|until|for|level)\b|[.,;]|$)|unchanged|unaltered|(?:remain|stay|stood|stand|stands|hold|held)(?:s|ed|ing)? (?:at|steady|still|flat|level|the same|unchanged|as (?:it|they) (?:is|are|was|were))|(?:has|have|had) not (?:been )?(?:changed|altered|raised|moved|increased|cut)|as (?:last|in the (?:previous|preceding)|the) (?:year|season|month|quarter)(?: before)?|the same as|frozen)\b/u;

/** Says that somebody gets something, or is given it. */
export const enGetsIt =
  /\b(?:(?:is|are|was|were|has|have|had|will)?(?: been)? ?(?:get(?:s|ting)?|got|receiv(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|secur(?:e[sd]?|ing)|collect(?:s|ed|ing)?)|(?:is|are|was|were|been|be|being) (?:given|granted|awarded|paid|offered|promised))\b/u;
/** Says that somebody wants something, or asks for it. */
export const enAsksForIt =
  /\b(?:(?:has |have |had )?(?:ask|appeal|appli|appl|call|petition|lobbi|campaign|press|push|plead)(?:e?d|s|es|y|ies|ing)?(?: [a-z-]+){0,5}? for|(?:request|seek|sought|demand|claim|want)(?:s|ed|ing)?)\b/u;
/** Says that what was asked for has come. */
export const enIsGranted =
  /\b(?:(?:was|were|has been|have been|had been) (?:given|granted|approved|awarded|paid|met)|agreed|grant(?:s|ed)|approv(?:es|ed)|receiv(?:es|ed)|got|award(?:s|ed)|paid)\b/u;

/** Deeds that somebody or something comes to harm by, and words by which nobody does. */
export const enHarms = /^(?:kill|injur|hurt|wound|harm|drown|die|dead)/u;
export const enNobody =
  /\b(?:nobody|no[ -]one|none|no (?:people|person|passengers?|deaths?|injuries|casualties|lives|life))\b/u;
