/** How what a reader found compares with the labels. */
import { unitTables } from '../src/units/index.js';
import type { KnownUnit } from '../src/units/unit.js';
import type { FigureCase, Labelled } from './figure-cases.js';
import type { FigureReader } from './figure-readers.js';

/** All in percent but the number of labels. */
export interface Score {
  readonly kind: string;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where the bound must be right, too. */
  readonly 'f1 with bound'?: number;
  /** Cases with every label found and nothing else. */
  readonly 'cases right': number;
}

/** A case that was not got right. */
export interface Miss {
  readonly text: string;
  readonly kind: string;
  readonly missed: readonly Labelled[];
  readonly extra: readonly Labelled[];
}

/** The scores of a reader on each kind of label that the cases hold; every case it got wrong is told to `onMiss`. */
export function scoreCases(
  cases: readonly FigureCase[],
  reader: FigureReader,
  onMiss: (miss: Miss) => void,
): readonly Score[] {
  const kinds = [...new Set(cases.flatMap(({ labels }) => labels.map(({ kind }) => kind)))];
  const found = cases.map(({ text, language }) => reader.read(text, language));
  return kinds.map((kind) => {
    let [hits, bounded, labelled, extra, right, counted] = [0, 0, 0, 0, 0, 0];
    cases.forEach(({ text, labels }, i) => {
      const own = labels.filter((label) => label.kind === kind);
      if (own.length === 0 && labels.length > 0) return;
      const free = new Set(kind === 'numberrange' ? withPairs(found[i] ?? []) : found[i]);
      const missed = own.filter((label) => {
        const match = [...free].find((one) => isMatch(label, one));
        // One range answers for both of its ends.
        if (match && (kind === 'numberrange' || match.low === match.high)) free.delete(match);
        for (const part of match?.parts ?? []) free.delete(part);
        if (match && label.modifier === (match.modifier ?? 'exact')) bounded++;
        return match === undefined;
      });
      const wrong = [...free].filter(
        (one) => !one.parts && countsAs(one, kind) && !labels.some((label) => isMatch(label, one)),
      );
      hits += own.length - missed.length;
      labelled += own.length;
      extra += wrong.length;
      counted++;
      if (missed.length + wrong.length === 0) right++;
      else onMiss({ text, kind, missed, extra: wrong });
    });
    const f1Of = (count: number): number => percent((2 * count) / Math.max(1, labelled + hits + extra));
    const hasBounds = cases.some(({ labels }) => labels.some(({ modifier }) => modifier !== undefined));
    return {
      kind,
      labels: labelled,
      precision: percent(hits / Math.max(1, hits + extra)),
      recall: percent(hits / Math.max(1, labelled)),
      f1: f1Of(hits),
      ...(hasBounds && { 'f1 with bound': f1Of(bounded) }),
      'cases right': percent(right / Math.max(1, counted)),
    };
  });
}

/** Same place, same value, same unit, wherever the label says so. */
function isMatch(label: Labelled, one: Labelled): boolean {
  const isElsewhere =
    label.start !== undefined &&
    one.start !== undefined &&
    (label.start >= (one.end ?? 0) || one.start >= (label.end ?? 0));
  if (isElsewhere) return false;
  if (label.kind === 'numberrange') return isSameRange(label, one);
  if (label.kind === 'number') return [one.low, one.high].some((end) => isEqual(end, label.low));
  // `5-20%`, where the label has `20%` alone.
  if (isInside(label, one) && label.low === label.high && one.modifier === 'range')
    return [one.low, one.high].some((end) =>
      isMatch(label, { ...one, low: end, high: end, modifier: 'exact' }),
    );
  const isPart = label.kind === 'currency' && isEqual(one.low * 100, label.low);
  if (label.kind === 'percentage') return isEqual(percentOf(one), label.low);
  if (label.kind === 'dimension' && isSameConverted(label, one)) return true;
  return hasUnit(label, one) && (isPart || (isEqual(one.low, label.low) && isEqual(one.high, label.high)));
}

/** Whether the two are one interval; the labels leave the top of `十几万` open, where Footnote has the next power. */
function isSameRange(label: Labelled, one: Labelled): boolean {
  const [low, high] = openEnds(one);
  if (one.modifier === 'vague' && label.high === Infinity) return isEqual(low, label.low);
  if (isEqual(low, label.low) && isEqual(high, label.high) && hasUnit(label, one)) return true;
  const ends = [
    [low, label.low],
    [high, label.high],
  ] as const;
  return ends.every(([mine, theirs]) =>
    isSameConverted({ ...label, low: theirs }, { ...one, low: mine, high: mine }),
  );
}

/**
 * Two bounds side by side are two figures to Footnote and one interval to the labels (`大于10小于20`): the figures,
 * and what each pair of neighbours encloses.
 */
function withPairs(found: readonly Labelled[]): readonly Labelled[] {
  return found.flatMap((one, i) => {
    const next = found[i + 1];
    if (!next) return [one];
    const [ends, others] = [openEnds(one), openEnds(next)];
    const [low, high] = [Math.max(ends[0], others[0]), Math.min(ends[1], others[1])];
    const isPair = Number.isFinite(low) && Number.isFinite(high) && low < high;
    const isOpen = [...ends, ...others].filter(Number.isFinite).length === 2;
    return isPair && isOpen ? [one, { ...next, low, high, modifier: 'range', parts: [one, next] }] : [one];
  });
}

/** Months and years differ in length by tool. */
const CALENDAR = new Set(['mo', 'a']);

/** Whether the two are one measure in two units. */
function isSameConverted(label: Labelled, one: Labelled): boolean {
  const [from, to] = [unitNamed(one.unit), unitNamed(label.unit)];
  if (!from?.factor || !to?.factor || from.dimension !== to.dimension || from.offset !== undefined)
    return false;
  const [mine, theirs] = [one.low * Number(from.factor), label.low * Number(to.factor)];
  const isLoose = CALENDAR.has(from.code) || CALENDAR.has(to.code);
  return isEqual(mine, theirs) || (isLoose && Math.abs(mine - theirs) < 0.02 * theirs);
}

function isInside(label: Labelled, one: Labelled): boolean {
  return (
    label.start !== undefined &&
    label.end !== undefined &&
    label.start >= (one.start ?? 0) &&
    label.end <= (one.end ?? 0) + 6
  );
}

/** Labels have their codes in small letters. */
function unitNamed(code: string | undefined): KnownUnit | undefined {
  return unitTables
    .flatMap(({ dimension, units }) => units.map((unit): KnownUnit => ({ ...unit, dimension })))
    .find((unit) => unit.code.toLowerCase() === code);
}

/** Tools without units for what is merely counted need not name one. */
function hasUnit(label: Labelled, one: Labelled): boolean {
  if (label.unit === undefined || label.unit === one.unit) return true;
  return (
    UNITLESS.has(label.unit) && (one.unit === undefined || one.unit === 'number' || one.unit === 'count')
  );
}

const UNITLESS = new Set(['count', 'number', 'multiple', 'fraction']);

const ENDS: Readonly<Record<string, (one: Labelled) => readonly [number, number]>> = {
  over: ({ low }) => [low, Infinity],
  'at-least': ({ low }) => [low, Infinity],
  under: ({ high }) => [-Infinity, high],
  'at-most': ({ high }) => [-Infinity, high],
};

function openEnds(one: Labelled): readonly [number, number] {
  return ENDS[one.modifier ?? '']?.(one) ?? [one.low, one.high];
}

/** The specs count fractions, points and parts per thousand as percentages. */
function percentOf({ low, kind, unit }: Labelled): number {
  if (kind === 'fraction') return low * 100;
  return unit === '[ppth]'
    ? low / 10
    : unit === '[ppm]'
      ? low / 10_000
      : /^(?:%|pp)$/.test(unit ?? '')
        ? low
        : NaN;
}

/** Equal but for rounding in the twelfth digit. */
function isEqual(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const MEASURES =
  /^(?:length|area|volume|mass|temperature|energy|power|speed|frequency|data|data-rate|computation|duration|dimension)$/;

/** Whether something found that no label asks for is an error of that kind. */
function countsAs({ kind, low, high, modifier }: Labelled, wanted: string): boolean {
  const isOpen = low !== high || /^(?:over|under|at-)/.test(modifier ?? '');
  switch (wanted) {
    case 'figure':
      return kind !== 'ordinal' && kind !== 'date';
    case 'number':
      return /^(?:number|count|fraction|multiple)$/.test(kind);
    case 'currency':
      return kind === 'money' || kind === 'currency';
    case 'percentage':
      return kind === 'percent' || kind === 'percentage';
    case 'numberrange':
      return kind === 'numberrange' || isOpen;
    case 'dimension':
      return MEASURES.test(kind) && kind !== 'duration' && kind !== 'temperature';
    default:
      return kind === wanted;
  }
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
