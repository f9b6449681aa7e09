/** What tells a part from the whole, and changes whose size the verb tells, in every language. Matched on folded text. */

/** Both of two. */
export const bothOfTwo =
  /\bboth\b(?! (?:sides|parties|sexes|ways|houses)\b)(?![^,.;]{0,40} and )|\bthe two of them\b|(?:两|二)[^,。;]{1,10}[都均皆]|双双/u;

/** One of two, and the other not. */
export const oneOfTwo =
  /\b(?:one|neither) of (?:(?:its|the|their|his|her|these|those) )?(?:two|pair|both)\b|\bonly one of\b|\bone of them\b|两[^,。;]{1,6}(?:之一|(?:其)?中的?一)|其中一(?!致|直)/u;

/** Verbs that tell how many times so much it becomes. */
export const changesByVerb: readonly (readonly [times: string, pattern: RegExp])[] = [
  ['0.5', /\bhalv(?:e|es|ed|ing)\b|\b(?:in|by) half\b|减半|减了?一半|砍半|腰斩|对半砍/u],
  [
    '2',
    /\bdoubl(?:e[sd]?|ing)\b(?! (?:figure|digit|room|bed|decker|act|standard|check))|翻番|翻倍|翻了?一[番倍]/u,
  ],
  ['3', /\b(?:trebl|tripl)(?:e[sd]?|ing)\b(?! jump)|增至三倍|增加两倍/u],
  ['4', /\bquadrupl(?:e[sd]?|ing)\b|翻了?两番/u],
];

/** The same multiples in other words. */
export const multiplesInWords: Readonly<Record<string, RegExp>> = {
  '0.5': /\bhal(?:f|ve[sd]?|ving)\b|\b50 ?(?:%|per ?cent)|\bfifty per ?cent|一半|减半|五成|50%|腰斩|对半/u,
  '2': /\bdoubl|\btwice\b|\btwofold\b|\btwo-fold\b|\b(?:two|2) times\b|\b100 ?(?:%|per ?cent)|翻[番倍]|翻了?一[番倍]|[两2]倍|一倍|1倍|100%/u,
  '3': /\btrebl|\btripl|\bthreefold\b|\bthree-fold\b|\b(?:three|3) times\b|\b200 ?(?:%|per ?cent)|[三3]倍|[两2]倍|200%/u,
  '4': /\bquadrupl|\bfourfold\b|\bfour-fold\b|\b(?:four|4) times\b|\b300 ?(?:%|per ?cent)|两番|[四4]倍|[三3]倍|300%/u,
};

/** Right before such a verb: it is more than that, or less. */
export const timesBound: readonly (readonly [modifier: 'over' | 'under' | 'near', pattern: RegExp])[] = [
  ['over', /\b(?:more|better) than $|(?:超过|不止|不只|多于)$/u],
  ['under', /\b(?:less|not quite|fewer) (?:than )?$|(?:不到|不足|未)$/u],
  ['near', /\b(?:nearly|almost|close to|just about) $|(?:近|将近|接近|差不多|几乎)$/u],
];
