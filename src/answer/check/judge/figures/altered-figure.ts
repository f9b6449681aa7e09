/** A statement that is an article's sentence, word for word, but for figures: what these make of it. */
import { fold } from '../../../../text/fold.js';
import { isPowerOfTen } from '../../../../text/numbers.js';
import { overlapping } from '../../../../text/overlapping.js';
import { HAN } from '../../../../text/scripts.js';
import { overlaps, slice } from '../../../../text/spans.js';
import type { Span, VerdictDifference } from '../../../../model.js';
import type { Written } from '../../compare/extents.js';
import { isBounded } from '../../align/align.js';
import { relationOf } from '../../align/relate-points.js';
import { wordForWord, type Gap } from '../../align/word-for-word.js';
import { isOtherNumber } from '../../compare/compare-quantities.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint, type Point } from '../../reading/points.js';
import { standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { stanceOfAll } from '../../verdict.js';

/** What was made of the figures of a sentence that has the statement's words. */
export interface AlteredFigure {
  readonly finding: Finding;
  /** The figures and dates that the statement has instead; none where they only are written otherwise. */
  readonly said: readonly Point[];
}

type Difference = Omit<VerdictDifference, 'citation'>;

/** What stands in a gap. */
type Judged =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'other';
      readonly difference: Difference;
      readonly said: readonly Point[];
      readonly known: readonly Point[];
      readonly isTime: boolean;
    };

const SAME: Judged = { kind: 'same' };

const NUMBER = /^\d+(?:[.,]\d+)*$/u;

/** Share of the statement's words that another sentence must have to tell the same. */
const SAME_FROM = 0.5;

/** Whether another sentence about the same bears the statement out, with the very figures, or accounts differ. */
export function isToldElsewhere(
  { said, finding }: AlteredFigure,
  findings: readonly Finding[],
  { terms, find }: StatementReading,
): boolean {
  const stance = stanceOfAll(findings);
  if (stance === 'conflicts') return true;
  if (stance !== 'supports' || said.length === 0) return false;
  const [own] = finding.evidence;
  const others = findings
    .flatMap(({ evidence }) => evidence)
    .filter(({ text, span }) => text !== own?.text || span.start !== own.span.start)
    .filter(({ text, span }) => {
      const here = terms.filter((term) => standsIn(term, find(text), span));
      return weightOf(here) >= SAME_FROM * weightOf(terms);
    });
  return others.length > 0 && said.every((point) => others.some((place) => isAmong(point, pointsAt(place))));
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Refutes the statement where a sentence has all its words in the same order and other figures in their place; bears it
 * out where the figures of the whole sentence are only written otherwise. Undefined where no sentence is so near, or
 * where more than figures are others.
 */
export function alteredFigure(
  { text: own, isChinese }: StatementReading,
  texts: readonly EvidenceText[],
): AlteredFigure | undefined {
  const { folded } = own.reading;
  let points: readonly Point[] | undefined;
  for (const text of texts) {
    if (text.isChinese !== isChinese) continue;
    const { reading } = text.reading;
    for (const sentence of reading.sentences) {
      const beside = wordForWord(folded, text, sentence);
      if (!beside || beside.gaps.length === 0) continue;
      const mine = (points ??= pointsOf(own));
      const theirs = pointsAt({ text, span: sentence });
      const judged = beside.gaps.map((gap) => judgeGap(gap, mine, theirs, own.reading.text, reading.text));
      if (!judged.every((one) => one !== undefined)) continue;
      const others = judged.filter((one) => one.kind === 'other');
      const evidence = [{ text, span: sentence }];
      const [first] = others;
      if (!first) {
        if (beside.isWhole) return { finding: { stance: 'supports', evidence }, said: [] };
        continue;
      }
      // Of another time, other figures are no contradiction, unless the two are swapped.
      const isOfOtherTime = others.some(({ isTime }) => isTime) && !others.every(({ isTime }) => isTime);
      const instead = others.flatMap(({ known }) => known);
      if (isOfOtherTime && !others.every(({ said }) => said.every((point) => isAmong(point, instead))))
        continue;
      return {
        finding: { stance: 'refutes', difference: first.difference, evidence },
        said: others.flatMap(({ said }) => said),
      };
    }
  }
  return undefined;
}

function pointsAt({ text, span }: EvidencePlace): readonly Point[] {
  return text.points.filter(({ point }) => overlaps(point.sentence, span)).map(({ point }) => point);
}

/** Whether any of the points has the value of the one. */
function isAmong(point: Point, points: readonly Point[]): boolean {
  return points.some((other) => relationOf(point, other)?.kind === 'same');
}

function judgeGap(
  { said, known }: Gap,
  mine: readonly Point[],
  theirs: readonly Point[],
  saidText: string,
  knownText: string,
): Judged | undefined {
  const [a, b] = [slice(saidText, said), slice(knownText, known)].map((one) => fold(one.trim()));
  if (a === undefined || b === undefined) return undefined;
  const [points, others] = [at(mine, said, a), at(theirs, known, b)];
  const isMore = isPowerOfTen(a === '' ? b : a) && (a === '' || b === '');
  if ((NUMBER.test(a) && NUMBER.test(b) && !isOneEach(points, others)) || (isMore && points.length === 0))
    return a.replaceAll(',', '') === b.replaceAll(',', '')
      ? SAME
      : {
          kind: 'other',
          difference: { field: 'value', said: a, found: b },
          said: points,
          known: others,
          isTime: false,
        };
  if (points.length + others.length === 0) return judgeBound(boundedBy(mine, said), boundedBy(theirs, known));
  if (points.length !== others.length || !isWithin(said, points) || !isWithin(known, others))
    return undefined;
  const pairs = points.map((point, i) => judgePair(point, others[i], a === '' || b === ''));
  if (!pairs.every((one) => one !== undefined)) return undefined;
  return pairs.find(({ kind }) => kind === 'other') ?? SAME;
}

/** Whether a gap holds nothing but its figures. */
function isWithin(gap: Span, points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const bound = first.kind === 'figure' ? (first.mention.value.quantity.modifierText ?? '') : '';
  return gap.start >= first.span.start - bound.length - 1 && gap.end <= last.span.end + 1;
}

/** Whether each is one point of one number: of a range, the gap has one end alone. */
function isOneEach(...both: readonly (readonly Point[])[]): boolean {
  return both.every(
    ([first, ...more]) =>
      first !== undefined &&
      more.length === 0 &&
      (first.kind === 'date' || first.mention.value.quantity.low === first.mention.value.quantity.high),
  );
}

/** The points that a gap touches; where nothing stands in it, between which or in which it is. */
function at(points: readonly Point[], { start, end }: Span, text: string): readonly Point[] {
  return overlapping(points, text === '' ? { start: start - 1, end: end + 1 } : { start, end });
}

/** How far from its number a word that bounds it stands: `15 or younger`. */
const BOUND_REACH = 8;

/** The figure that is bounded by the words of a gap beside it. */
function boundedBy(points: readonly Point[], { start, end }: Span): FigurePoint | undefined {
  return points.find(
    (point): point is FigurePoint =>
      point.kind === 'figure' &&
      isBounded(point) &&
      point.span.start - end < BOUND_REACH &&
      start - point.span.end < BOUND_REACH,
  );
}

function judgeBound(said: FigurePoint | undefined, known: FigurePoint | undefined): Judged | undefined {
  const isOther = said && known && hasSameNumber(said, known) && relationOf(said, known)?.kind === 'differs';
  if (!isOther) return undefined;
  const [a = '', b = ''] = [said, known].map(({ mention }) => mention.value.quantity.modifierText);
  return {
    kind: 'other',
    difference: { field: 'bound', said: a, found: b },
    said: [said],
    known: [known],
    isTime: false,
  };
}

function judgePair(said: Point, known: Point | undefined, isOneEmpty: boolean): Judged | undefined {
  if (!known) return undefined;
  const relation = relationOf(said, known);
  const isTime = said.kind === 'date' && known.kind === 'date';
  const other = (field: Difference['field']): Judged => ({
    kind: 'other',
    difference: { field: isTime ? 'time' : field, said: said.text, found: known.text },
    said: [said],
    known: [known],
    isTime,
  });
  if (said.kind === 'figure' && known.kind === 'figure' && countOthers(said, known)) return undefined;
  if (relation?.kind === 'differs') return other(relation.field);
  if (said.kind === 'figure' && known.kind === 'figure') {
    // The number is the same: what is another is what it counts.
    if (areTallies(said, known) && hasSameNumber(said, known))
      return relation?.kind === 'same' && isOneEmpty ? SAME : undefined;
    if (isOtherNumber(writtenOf(said), writtenOf(known))) return other('value');
  }
  if (!relation || relation.kind === 'unlike') return other(isTime ? 'value' : 'unit');
  return relation.kind === 'same' ? SAME : undefined;
}

function writtenOf({ mention: { value }, text }: FigurePoint): Written {
  return { quantity: value.quantity, text };
}

const TALLIES: ReadonlySet<string> = new Set(['count', 'number']);

function areTallies(...points: readonly FigurePoint[]): boolean {
  return points.every(({ mention }) => TALLIES.has(mention.value.quantity.dimension));
}

/** `500 miners`, where the sentence has `800 guards`. */
function countOthers(...both: readonly [FigurePoint, FigurePoint]): boolean {
  const [a, b] = both.map(({ mention }) => fold(mention.value.quantity.unitText));
  return areTallies(...both) && a !== b && a !== '' && b !== '' && !HAN.test(`${a}${b}`);
}

function hasSameNumber(
  { mention: { value: a } }: FigurePoint,
  { mention: { value: b } }: FigurePoint,
): boolean {
  return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
}
