/** Whether two figures measure the same: a wage beside a wage, by the month beside by the month. */
import { areKin, areWholeAndMean, measuredKind } from '../lang/measured-kinds.js';
import type { FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { comparable } from '../units/index.js';
import { labelOf } from './figure-label.js';

/** The kind of amount that a figure is, by what it is called; undefined where that names a thing. */
export function kindOf(fact: FigureFact): string | undefined {
  return measuredKind(fold(labelOf(fact) ?? fact.subject ?? ''));
}

/** Whether two figures can stand side by side: of one dimension and currency, of one kind, per the same. */
export function areComparable(a: FigureFact, b: FigureFact): boolean {
  if (!comparable(a.quantity, b.quantity)) return false;
  const isSameThing = a.citation.passageId === b.citation.passageId && a.subject === b.subject;
  if (isSameThing && a.citation.span.start === b.citation.span.start) return true;
  if (a.quantity.dimension !== 'money') return true;
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one !== undefined && other !== undefined && !areKin(one, other)) return false;
  if (areWholeAndMean(fold(a.subject ?? ''), fold(b.subject ?? ''))) return false;
  return isPerSame(a.quantity.per, b.quantity.per);
}

const YEAR = /[年]|\b(?:year|annual|annum)/u;
const MONTH = /月|month/u;
const WEEK = /周|星期|week/u;
const DAY = /[天日]|\bda(?:y|ily)/u;
const HOUR = /时|hour/u;
const HEAD = /人|head|person|capita|resident|passenger/u;

/** Whether two rates are per the same, in any language; none is another than some. */
function isPerSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  const known = [HOUR, YEAR, MONTH, WEEK, DAY, HEAD].find((unit) => unit.test(one));
  if (known) return known.test(other);
  return HAN.test(one) !== HAN.test(other);
}
