/** How English tells that people came to harm, or that nobody did. Matched on folded text. */

const NOBODY = String.raw`\b(?:nobody|no[ -]one|none|not one|not a single|neither)\b(?: [a-z’'-]+){0,8}?`;
const NO = String.raw`\bno (?:[a-z-]+ ){0,3}?`;
const ALL = String.raw`\b(?:all|everyone|everybody|both|each)\b(?: [a-z\d’'-]+){0,7}?`;

const DIED = String.raw`(?:killed|died|dead|drowned|perished|lost (?:their|his|her) li(?:fe|ves))`;
const SURVIVED = String.raw`(?:survived|escaped|got out|(?:was|were) (?:rescued|saved|picked up|brought ashore|pulled out alive))`;
const HURT = String.raw`(?:hurt|injured|harmed|wounded|in hospital|taken ill)`;

/** One sort of harm: what says that somebody came to it, and what says that nobody did. */
export const enHarms: readonly (readonly [somebody: RegExp, nobody: RegExp])[] = [
  [
    new RegExp(
      String.raw`\b(?:${DIED}|kill(?:s|ing)|fatal(?:ly|ities)?|claimed (?:[a-z\d-]+ )?lives|deaths?)\b`,
      'u',
    ),
    new RegExp(
      String.raw`${NOBODY} ${DIED}\b|${NO}(?:(?:was|were) killed|deaths?|fatalit(?:y|ies)|casualties|loss of life|li(?:fe|ves) (?:was|were) lost)\b|\bwithout (?:loss of life|casualties|any deaths?)\b|${ALL} ${SURVIVED}\b`,
      'u',
    ),
  ],
  [
    new RegExp(String.raw`\b(?:${HURT}|injur(?:ing|ies|y))\b`, 'u'),
    new RegExp(
      String.raw`${NOBODY} ${HURT}\b|${NO}(?:injur(?:y|ies)|(?:was|were) (?:hurt|injured|harmed|wounded))\b|\bwithout (?:any )?injur(?:y|ies)\b|${ALL} (?:unhurt|unharmed|uninjured|unscathed)\b`,
      'u',
    ),
  ],
  [
    new RegExp(String.raw`\b(?:${SURVIVED}|survivors?|rescued|unhurt|unharmed)\b`, 'u'),
    new RegExp(
      String.raw`${NOBODY} (?:${SURVIVED}|survived|escaped)\b|${NO}survivors?\b|${ALL} ${DIED}\b|\bkilling (?:all|everyone|everybody)\b`,
      'u',
    ),
  ],
];

/** Before what is named as killed or hurt. */
export const enHarming =
  /\b(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|harm(?:s|ed|ing)?|drowned) (?!by\b|in\b|when\b|at\b|on\b|during\b|as\b|after\b)(?:[a-z\d,.]+ ){0,2}$/u;
