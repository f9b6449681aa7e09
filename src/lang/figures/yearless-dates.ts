/** Days and months that are told without a year, in every language. Matched on folded text. */

/** Days of the year that have a name. */
export const holidays: readonly (readonly [pattern: RegExp, edtf: string])[] = [
  [/圣诞节(?:当[天日])?|\bchristmas day\b/gu, 'XXXX-12-25'],
  [/平安夜|\bchristmas eve\b/gu, 'XXXX-12-24'],
  [/元旦(?:当[天日])?|\bnew year[’']s day\b/gu, 'XXXX-01-01'],
  [/\bnew year[’']s eve\b/gu, 'XXXX-12-31'],
  [/情人节(?:当[天日])?|\bvalentine[’']s day\b/gu, 'XXXX-02-14'],
  [/劳动节(?:当[天日])?|五一节|\bmay day\b/gu, 'XXXX-05-01'],
  [/儿童节(?:当[天日])?/gu, 'XXXX-06-01'],
  [/国庆节(?:当[天日])?|国庆当[天日]/gu, 'XXXX-10-01'],
  [/\bhalloween\b|万圣节前夜/gu, 'XXXX-10-31'],
];

/** The months, in order. */
export const monthNames =
  'january february march april may june july august september october november december'.split(' ');
/** A month by itself, as its number or its name: `明年8月`, `in August`; not `may` the verb. */
export const lonelyMonth = new RegExp(
  String.raw`(?<!\d)(?<!\d年)(?<![\d一二三四五六七八九十]月?[至到—–~-])(1[0-2]|[1-9])月(?![\d大小]|[至到—–~-](?:1[0-2]|[1-9])月)|(?<=\b(?:in|since|until|by|from|to|before|after|last|next|this|of|early|late|mid) )(${monthNames.join('|')})\b(?! quarter\b)`,
  'gu',
);

/** The months of a year up to one of them, or from one to another: `前十个月`, `1至6月`. */
export const lonelyMonths =
  /(?<!\d年?)(?:(1[0-2]|[1-9])月?[至到—–~-](1[0-2]|[1-9])月(?:份|底|末)?(?!\d)|(?<!提)[前头首](1[0-2]|[2-9]|十[一二]?|[两二三四五六七八九])(?:个月|个?(季)度?)(?![前后内报]))/gu;

/** A day of a month told before, or of none: `14日中午`; not up to when something was counted. */
export const lonelyDay =
  /(?<![\d月至到~〜—–.-]|截[至止])([12]?\d|3[01])[日号](?=凌晨|清晨|早[上晨间]?|上午|中午|正午|下午|傍晚|晚|夜|深夜|当[天晚])/gu;

/** Right behind a day, the last one of several: `11月8日至10日`. */
export const lastDayFirst = /^\s?[至到~〜—–-]{1,2}\s?([12]?\d|3[01])[日号](?![报版])/u;

/** Whether a folded text names a month by itself. */
export function namesMonth(folded: string): boolean {
  return folded.search(lonelyMonth) >= 0;
}
