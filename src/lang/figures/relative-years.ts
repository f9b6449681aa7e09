/** Years told from another: each pattern over folded text, with how many years it lies after that other. */

export interface RelativeYears {
  readonly fromWriting: readonly (readonly [RegExp, number])[];
  readonly fromYearNamedBefore: readonly (readonly [RegExp, number])[];
}

export const zhRelativeYears: RelativeYears = {
  fromWriting: [
    [/前年/g, -2],
    [/去年/g, -1],
    [/今年/g, 0],
    [/明年/g, 1],
  ],
  fromYearNamedBefore: [
    [/同年/g, 0],
    // In `较上一年` it is what a figure is compared with, which the figure's own time leaves out.
    [/(?<![\p{Script=Han}\d](?<![而较比于和与及在即超]))[前上头]一年(?!度?[以之]?[前内间级])度?/gu, -1],
    // Elsewhere than at the head of a clause it counts years of something (`合同第二年`).
    [/[次翌]年|(?<=[,。;]|^)第二年/g, 1],
  ],
};

/** Behind what compares, `the previous year` is left out: it is no figure's own time. */
export const enRelativeYears: RelativeYears = {
  fromWriting: [
    [/\blast year\b/g, -1],
    [/\bthis year\b/g, 0],
    [/\bnext year\b/g, 1],
  ],
  fromYearNamedBefore: [
    [/(?<=\b(?:in|of) )the same year\b/g, 0],
    [/\bthe following year\b/g, 1],
    [
      /(?<!\b(?:than|on|from|over|against|with|to|since|versus|as|of|like|until|by|half|twice)(?: (?:in|for|during|that of))? )\bthe (?:(?:previous|preceding|prior) year|year (?:before|earlier)(?=[,.;:)]|$| (?:had|was|were)\b))/g,
      -1,
    ],
  ],
};

/** In every such word of any language: most passages hold none. */
export const RELATIVE_YEAR = /[前去今明同次翌二]年|[前上头]一年| year\b/;
