/** Words that turn or leave open what stands behind them, and without which nothing does, in every language. Folded; Chinese simplified. */

/** That somebody denies what follows. */
export const denying =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|rejects?|rejected|rejecting)\b|否认|驳斥|矢口/u;
/** Any other word by which something may be denied, or told to be wrong. */
export const denyingOtherwise =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|untrue|false(?:ly)?|wrong(?:ly)?|denials?|disput\w+|refut\w+|contradict\w+|contest\w+|refus\w+|declin\w+|doubt\w*|unfounded|baseless|against|oppos\w+|instead|rather|turn(?:s|ed|ing)? down|vot(?:e|es|ed|ing) down|thr(?:ew|own) out|scrapp\w+|abandon\w*)\b|n['’]t\b|不|没|无|未|非|假|驳|反对|质疑|拒绝/u;

/** That it is open whether what follows is so. */
export const undecided = /\bwhether\b|是否|能否|会否|要不要|是不是|可否/u;
/** That the statement leaves it open, too. */
export const undecidedOtherwise =
  /\b(?:whether|if|may|might|could|consider(?:s|ed|ing)?|decid(?:e|ing)|unclear|unknown|open|undecided|not|never|debat\w+|discuss\w+|question\w*|asks?|asked|stud(?:y|ies|ied|ying)|weigh(?:s|ed|ing)?|vot(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|review\w*)\b|n['’]t\b|可能|也许|或许|考虑|研究|讨论|是否|能否|未|没|不|审查|评估|表决/u;

/** Where a clause ends for what stands before it. */
export const clauseEnds =
  /[,;:。.!?](?!\d)|\b(?:and|but|while)\b(?= (?:said|says|that|added|he|she|it|they|the)\b)/u;

/** Who somebody is to somebody else, each row of one meaning, wider words behind narrower ones. */
const KIN = [
  'father|dad|parents?',
  'mother|mum|mom|parents?',
  'sons?|child(?:ren)?',
  'daughters?|child(?:ren)?',
  'brothers?|siblings?',
  'sisters?|siblings?',
  'husband|spouse|partner',
  'wife|spouse|partner',
  'uncle',
  'aunt',
  'nephews?',
  'nieces?',
  'cousins?',
  'grandfather|grandparents?',
  'grandmother|grandparents?',
  'grandsons?|grandchild(?:ren)?',
  'granddaughters?|grandchild(?:ren)?',
  '(?:brother|sister|son|daughter|father|mother)s?-in-law',
  'widow(?:er)?',
].map((row) => new RegExp(String.raw`(?<![-\w])(?:${row})(?![-\w])`, 'u'));

/** Whether the first text tells of one of the family, and the second of another, but not of that one. */
export function tellsOtherKin(said: string, known: string): boolean {
  const here = KIN.filter((row) => row.test(said));
  const there = KIN.filter((row) => row.test(known));
  return here.length > 0 && there.length > 0 && !here.some((row) => there.includes(row));
}

const END = String.raw`(?:us\$|[£$€¥])?\d[\d.,]*(?: ?(?:million|billion|trillion|percent|per cent|[%万亿千百]))*`;
const TO = new RegExp(
  String.raw`(?:\bto (?:about |around |nearly |almost |just |over )?|[增升降减跌涨提达]?[至到])(${END})`,
  'gu',
);

/** Whether a text says that something came to a figure from which it went in the other, and not that it came to it. */
export function endsWhereItBegan(said: string, known: string): boolean {
  return Array.from(said.matchAll(TO)).some(([, end = '']) => {
    const figure = end.replace(/[.,]$/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const is = (lead: string): boolean => new RegExp(`${lead}${figure}(?![\\d]|[.,]\\d)`, 'u').test(known);
    const before = '(?:about |around |nearly |almost |just |over )?';
    return is(`(?:\\bfrom ${before}|[从由自])`) && !is(`(?:\\bto ${before}|[至到])`);
  });
}
