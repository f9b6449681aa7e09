/** Superlatives and their contraries, in every language. Matched on folded text. */

/** Two of which a thing is the one or the other: none is both. */
export type Extremes = readonly [RegExp, RegExp];

export const extremes: readonly Extremes[] = [
  [/最多(?!只|可|能|不|为|達|达|\p{N})/u, /最少(?!也|要|有|得|\p{N})/u],
  [/最高(?!法|检|人民)/u, /最低/u],
  [/最大(?!限)/u, /最小/u],
  [/最长/u, /最短/u],
  [/最快/u, /最慢/u],
  [/最早/u, /最晚|最迟/u],
  [/最好|最佳/u, /最差|最糟/u],
  [/最贵/u, /最便宜/u],
  [/最重(?!要|大)/u, /最轻/u],
  [/最深/u, /最浅/u],
  [/最远/u, /最近(?=的|一[站家个处])/u],
  [/最热/u, /最冷/u],
  [/最老|最年长/u, /最年轻/u],
  [
    /\b(?:the|drew|had|has|have|won|got|took|made|sold|scored) most\b(?! of)/u,
    /\b(?:fewest|(?<!at )least)\b/u,
  ],
  [/\bhighest\b/u, /\blowest\b/u],
  [/\b(?:largest|biggest)\b/u, /\bsmallest\b/u],
  [/\blongest\b/u, /\bshortest\b/u],
  [/\boldest\b/u, /\byoungest\b/u],
  [/\b(?:fastest|quickest)\b/u, /\bslowest\b/u],
  [/\bbest\b(?!-)/u, /\bworst\b/u],
  [/\b(?:richest|wealthiest)\b/u, /\bpoorest\b/u],
  [/\bstrongest\b/u, /\bweakest\b/u],
  [/\bheaviest\b/u, /\blightest\b/u],
  [/\bwettest\b/u, /\bdriest\b/u],
  [/\b(?:hottest|warmest)\b/u, /\b(?:coldest|coolest)\b/u],
  [/\bdeepest\b/u, /\bshallowest\b/u],
  [/\bbusiest\b/u, /\bquietest\b/u],
  [/\b(?:dearest|costliest|priciest|most expensive)\b/u, /\b(?:cheapest|least expensive)\b/u],
  [/\bwidest\b/u, /\bnarrowest\b/u],
  [/\bsafest\b/u, /\bmost dangerous\b/u],
];
