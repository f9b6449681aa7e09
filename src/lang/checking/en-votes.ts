/** How English tells how many voted for something, and how many against. Matched on folded text. */

/** `by 12 votes to 5`, `12–5`: the figures are its groups. */
export const enTally =
  /\b(\d[\d,]*)(?: (?:votes?|members?|deputies|delegates|mps|councillors|senators))?(?: (?:to|against) | ?[–-] ?)(\d[\d,]*)\b(?! ?(?:%|per ?cent|years?|goals?|points?))/u;
/** Somebody's votes and somebody else's: `won 90 votes; the old chair got 41`. */
export const enTallyOfTwo =
  /\b(?:won|got|received|polled|took|with) (\d[\d,]*) votes?\b[^.]{0,120}?\b(?:received|got|won|polled|took|had|to|against|for) (\d[\d,]*)\b(?! ?(?:%|per ?cent|years?))/u;
/** Words without which a pair of figures is no vote. */
export const enVoting = /\b(?:vot(?:e[sd]?|ing)|ballots?|elect(?:ed|ion)|majority)\b/u;
/** That more were against: the first figure is of those. */
export const enVotedDown =
  /\b(?:reject(?:s|ed|ing)?|against(?! \d)|turn(?:s|ed)? down|threw out|defeat(?:s|ed)?|vot(?:e[sd]|ing) down|block(?:s|ed)|veto(?:es|ed))\b/u;
/** Behind a figure of a statement: it is of those for it, or of those against it. */
export const enVotedFor = /\b(?:for|in favou?r|in (?:its|their) favou?r|approv\w+|back\w+|support\w+|yes)\b/u;
export const enVotedAgainst = /\b(?:against|oppos\w+|reject\w+)\b/u;
/** Before a figure of a statement: by how many more. */
const BOUND = String.raw`(?:(?:only|just|about|some|nearly|over|at least|(?:more|less|fewer) than) )*`;
export const enMargin = new RegExp(
  String.raw`\b(?:(?:majority|margin|lead) of|(?:won|beat|defeated|carried|passed|prevailed|lost|rejected|approved|adopted)\b[^,.;]{0,50} by) ${BOUND}$`,
  'u',
);
