/** How English tells what is of which date. Matched on folded text. */

/** Ends right before a date that leads what is told of it: `In 1990 it opened`, `…, and in 1995 it closed`. */
export const enDateLead =
  /(?:^["'“‘]?|[,;:–—-] |\b(?:and|but|while|whereas|then|before|that) )(?:then )?(?:(?:in|on|by|since|from|until|at|during|as of|as early as|early in|late in) )?(?:the )?$/u;

/** Where what is told of one date may end: at a comma, or before another verb. */
export const enStretchEnd =
  /[,;:()]|\s[–—-]\s| (?:and|but|while|whereas|before|after|when|until|although|though) /gu;

/** Begins a clause that tells aside of what the sentence is about. */
export const enAside =
  /^\s*(?:(?:of |in |at |from )?(?:which|whom|whose)|who|where|when|having|after|once)\b/u;

/** What a sentence is about, up to what is told aside of it. */
export const enSentenceHead = /^[^,;:]*?,(?= )/u;

/** Between the two ends of a stretch of time, or of a change. */
export const enBetweenEnds =
  /^,? ?(?:to|until|till|through|and|or|[-–—])(?: (?:in|on|early|late|the end of))? ?$/u;

const PERIOD =
  '(?:year|season|winter|summer|spring|autumn|month|quarter|week|day|term|edition|decade|election|time)';

/** Says that something was so in the time before. */
export const enFormerly = new RegExp(
  String.raw`\b(?:preceding|previous|prior|last) ${PERIOD}\b|\b${PERIOD} (?:before|earlier|ago|previously)\b|\b(?:used to|had been|had had|previously|formerly|until then|before that|beforehand)\b|^before (?:the|that)\b`,
  'u',
);

/** Behind by how much something changed: since the time before. */
export const enThanBefore = new RegExp(
  String.raw`^ ?(?:[a-z]+ )?(?:than|from|compared with|on|over)(?: (?:in|at|for|during))?(?: (?:an?|the|one))? (?:(?:preceding|previous|prior|last) ${PERIOD}|${PERIOD} (?:before|earlier|ago|previously))\b|^,? (?:than|from) last ${PERIOD}`,
  'u',
);
