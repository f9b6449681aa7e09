/** Words that a sentence may have or not, and says the same; folded. */
export const particles: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'that', 'had', 'has', 'have', 'its', 'their', 'also', 'of'],
  ...[
    '的',
    '了',
    '地',
    '得',
    '之',
    '也',
    '亦',
    '都',
    '则',
    '便',
    '就',
    '着',
    '共',
    '总共',
    '于',
    '在',
    '是',
    '为',
  ],
]);
