/** What tells of another time or number than the one before, in every language. Matched on folded text. */

/** A number, in digits or words. */
export const numberTold =
  /(?<![\d.,])\d[\d,.]*\d|(?<![\d.,])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?\b|[两二三四五六七八九十百]{1,4}(?=[\p{Script=Han}])/u;

/** Tells of a time before. */
export const formerTold =
  /\b(?:was|were|had|used to|once|then|at first|until|compared|against|previous|earlier|ago|before)\b|此前|以前|之前|原|曾|前一|上一|去年|当初|那时|过去|从前/u;
