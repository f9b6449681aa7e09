/** Whether two figures measure the same: a wage beside a wage, by the month beside by the month. */
import { areKin, areWholeAndMean, keptApart, measuredKind } from '../lang/figures/measured-kinds.js';
import { isPerSame } from '../lang/figures/per.js';
import type { FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { comparable } from '../units/index.js';
import type { Library } from '../library.js';
import { differenceOf } from './figure-differences.js';
import { labelOf } from './figure-label.js';
import { isYearly, stretchOf } from './figure-time.js';

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
  const [perOne, perOther] = [a, b].map(({ quantity: { per } }) => per && fold(per));
  return isPerSame(perOne, perOther);
}

/** Whether the bars of two comparable figures say something side by side: of one kind, over as long a time, and both differences or none. */
export function areBarsAlike(a: FigureFact, b: FigureFact, library: Pick<Library, 'passage'>): boolean {
  if ((differenceOf(a) === undefined) !== (differenceOf(b) === undefined)) return false;
  const [one, other] = a.quantity.dimension === 'money' ? [kindOf(a), kindOf(b)] : [];
  if ((one === undefined) !== (other === undefined) && keptApart.has(one ?? other ?? '')) return false;
  const stretch = stretchOf(a, library);
  if (stretch !== stretchOf(b, library)) return false;
  // Of no time that is told, only what stands together is of the same.
  const isOpen = stretch === undefined && (isYearly(a) || isYearly(b));
  return !isOpen || a.citation.passageId === b.citation.passageId;
}
