/** Whether a figure of the articles measures another thing than the statement's. */
import { HAN } from '../../../text/scripts.js';
import type { Candidate } from '../align/candidate.js';
import type { Term } from '../reading/term.js';

/** What a unit measures, or a price is of. */
const IMPLIED = new Set([
  '重量',
  '长度',
  '高度',
  '面积',
  '速度',
  '价格',
  '费用',
  '成本',
  'weight',
  'length',
  'height',
  'area',
  'speed',
  'price',
  'cost',
  'money',
]);

/** Whether the statement measures a thing of which the articles say nothing, and the article's figure is of another. */
export function isOtherMeasure({ unmet, alien }: Candidate): boolean {
  return unmet.some(
    (term) => alien.length > 0 && !alien.some((other) => areAkin(term, other)) && !isImplied(term),
  );
}

/** `旱情` and `干旱` share a character, `fee` and `charge` a meaning. */
export function areAkin(a: Term, b: Term): boolean {
  if (HAN.test(a.own) && HAN.test(b.own))
    return [...a.own].some(
      (character) =>
        !COMMON_ENDS.has(character) &&
        b.own.includes(character) &&
        !(a.own.endsWith(character) && b.own.endsWith(character)),
    );
  for (const form of a.forms.keys()) if (b.forms.has(form)) return true;
  return false;
}

/** Characters that say of what kind a thing is, and not which. */
const COMMON_ENDS = new Set(
  '市县省区镇乡村州国城东西南北队员人者家率量数额价值费所站院馆厂司号年月日上下总新老大小',
);

/** What the unit says anyhow: the weight of so many tonnes. */
function isImplied({ own }: Term): boolean {
  return IMPLIED.has(own);
}
