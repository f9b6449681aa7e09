/** What an English question for a number asks to be measured. Matched on folded text. */
import type { Dimension } from '../model.js';

/** What a question that matches asks for; the first that matches counts. */
export const enMeasures: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [
    /\bhow (?:long ago|many (?:years|months|weeks|days|hours|minutes|decades))\b|\bhow long (?:did|does|do|has|have|had|will|was it|until)\b|\bduration\b/u,
    ['duration'],
  ],
  [/\bhow many times\b/u, ['multiple']],
  [/\bhow (?:long|far|tall|high|deep|wide|thick)\b|\b(?:distance|length|height|depth)\b/u, ['length']],
  [
    /\b(?:what|which) (?:share|percentage|per cent|percent|proportion|fraction)\b|\bpercentage of\b|\bby how much (?:did|has|have)\b/u,
    ['percent', 'percentage-point', 'fraction'],
  ],
  [
    /\bhow much (?:money|did|does|do|is|was|were|has|have|will|would)\b.*\b(?:costs?|spend|spent|spending|pay|paid|invest|invested|investing|raise|raised|earn|earned|worth|lose|lost|charge|charged|budget)\b|\bhow much money\b|\b(?:costs?|prices?|priced|budget|revenue|spending|expenditure|fees?|fine|valuation)\b/u,
    ['money'],
  ],
  [/\bhow (?:heavy|much does .* weigh)\b|\bweight\b/u, ['mass']],
  [/\bhow (?:big|large) (?:is|was|are) the (?:area|site|park|country)\b|\bwhat area\b/u, ['area']],
  [/\bhow fast\b|\bspeed\b/u, ['speed']],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/u, ['temperature']],
  [/\bhow many\b/u, ['count', 'number']],
];

/** Words that only ask for the number, whatever is measured. */
export const enAsking =
  /\bhow (?:much money|much|many|long|far|tall|high|deep|wide|heavy|fast|hot|cold)\b|\b(?:did|does|do|was|were|is|are|has|have|will)\b|\b(?:costs?|spend|spent|paid|pay|take|took|last|lasted)\b(?=[^\p{L}]*$)/gu;
