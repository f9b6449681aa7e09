/** A statement that is an article's sentence, word for word, but for figures: what these make of it. */
import { fold } from '../../../../text/fold.js';
import { particles } from '../../../../lang/checking/particles.js';
import { isPowerOfTen } from '../../../../text/numbers.js';
import { overlapping } from '../../../../text/overlapping.js';
import { HAN } from '../../../../text/scripts.js';
import { overlaps, slice } from '../../../../text/spans.js';
import type { Span, VerdictDifference } from '../../../../model.js';
import type { Written } from '../../compare/extents.js';
import { isBounded } from '../../align/align.js';
import { relationOf } from '../../align/relate-points.js';
import { withMoved } from '../../align/moved-words.js';
import type { Gap, NearSentence } from '../../align/word-for-word.js';
import { isOtherNumber } from '../../compare/compare-quantities.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { pointsOf, type FigurePoint, type Point } from '../../reading/points.js';
import { antecedentsOf } from '../../reading/antecedents.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { weightOf } from '../../reading/term.js';
import { stanceOfAll } from '../../verdict.js';

/** What was made of a sentence that has the statement's words. */
export interface AlteredFigure {
  readonly finding: Finding;
  /** The figures and dates that the statement has instead; none where they only are written otherwise. */
  readonly said: readonly Point[];
  /** Whether the figures are the sentence's, and told of another than there: that only keeps it from bearing the statement out. */
  readonly isOfAnother?: boolean;
}

type Difference = Omit<VerdictDifference, 'citation'>;

/** What stands in a gap: figures, or words that put what is there otherwise, or somebody or something else. */
export type JudgedFigures =
  | { readonly kind: 'same' | 'otherwise' | 'stranger' }
  | {
      readonly kind: 'other';
      readonly difference: Difference;
      readonly said: readonly Point[];
      readonly known: readonly Point[];
      readonly isTime: boolean;
    };

const SAME: JudgedFigures = { kind: 'same' };

const OTHERWISE: JudgedFigures = { kind: 'otherwise' };

const NUMBER = /^\d+(?:[.,]\d+)*$/u;

/** Share of the statement's words that another sentence must have to tell the same. */
const SAME_FROM = 0.5;

/** Whether another sentence about the same bears the statement out, with the very figures, or accounts differ. */
export function isToldElsewhere(
  { said, finding, isOfAnother = false }: AlteredFigure,
  findings: readonly Finding[],
  { terms, find }: StatementReading,
): boolean {
  const stance = stanceOfAll(findings);
  if (stance === 'conflicts' || (isOfAnother && stance !== 'supports')) return true;
  if (stance !== 'supports') return false;
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

/** `At 10 °C it sets in 6 hours, at 25 °C in 2`: whether the sentence itself bears out all that the statement has instead, in its order. */
export function isToldBehind({ said, finding }: AlteredFigure, findings: readonly Finding[]): boolean {
  const [place] = finding.evidence;
  if (!place || new Set(said).size < 2 || stanceOfAll(findings) !== 'supports') return false;
  let rest = pointsAt(place);
  return said.every((point) => {
    const at = rest.findIndex((other) => relationOf(point, other)?.kind === 'same');
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

/**
 * Refutes the statement where a sentence has all its words in the same order and other figures in their place; bears it
 * out where the figures of the whole sentence are only written otherwise. Undefined where no sentence is so near, or
 * where more than figures are others.
 */
export function alteredFigure(
  statement: StatementReading,
  near: readonly NearSentence[],
): AlteredFigure | undefined {
  let points: readonly Point[] | undefined;
  let ofAnother: AlteredFigure | undefined;
  for (const one of near) {
    if (one.gaps.length === 0) continue;
    const { place, gaps, rest } = statement.isChinese ? withMoved(one, statement.text.reading.folded) : one;
    const mine = (points ??= pointsOf(statement.text));
    const judged = gaps.map(
      (gap) => judgeFigures(gap, mine, statement, place) ?? judgeWords(gap, mine, statement, place),
    );
    if (!judged.every((one) => one !== undefined)) {
      // In other words, too: another figure in that place still keeps the sentence from bearing it out.
      const others = judged.filter((one) => one?.kind === 'other');
      const said = others.flatMap((one) => one.said);
      const isNowhere = said.some((point) => !isAmong(point, pointsAt(place)));
      if (statement.isChinese && isNowhere && !others.some(({ isTime }) => isTime))
        ofAnother ??= { finding: { stance: 'open', evidence: [place] }, said, isOfAnother: true };
      continue;
    }
    const found = withGaps(judged, rest.length === 0, place);
    if (found) return found;
    const isOfOther =
      judged.some(({ kind }) => kind === 'stranger') && judged.every(({ kind }) => kind !== 'other');
    if (isOfOther && mine.some(({ kind }) => kind === 'figure'))
      ofAnother ??= { finding: { stance: 'open', evidence: [place] }, said: [], isOfAnother: true };
  }
  return ofAnother;
}

/** What the gaps of one sentence make of the statement. */
function withGaps(
  judged: readonly JudgedFigures[],
  isWhole: boolean,
  place: EvidencePlace,
): AlteredFigure | undefined {
  if (judged.some(({ kind }) => kind === 'stranger')) return undefined;
  const evidence = [place];
  if (isWhole && judged.every(({ kind }) => kind === 'same'))
    return { finding: { stance: 'supports', evidence }, said: [] };
  const others = judged.filter((one) => one.kind === 'other');
  const [first] = others;
  if (!first) return undefined;
  // Of another time, other figures are no contradiction, unless the two are swapped.
  const isOfOtherTime = others.some(({ isTime }) => isTime) && !others.every(({ isTime }) => isTime);
  const instead = others.flatMap(({ known }) => known);
  const said = others.flatMap((one) => one.said);
  if (isOfOtherTime && !said.every((point) => isAmong(point, instead))) return undefined;
  return { finding: { stance: 'refutes', difference: first.difference, evidence }, said };
}

function pointsAt({ text, span }: EvidencePlace): readonly Point[] {
  return text.points.filter(({ point }) => overlaps(point.sentence, span)).map(({ point }) => point);
}

/** Whether any of the points has the value of the one. */
function isAmong(point: Point, points: readonly Point[]): boolean {
  return points.some((other) => relationOf(point, other)?.kind === 'same');
}

/** Words of the statement where the sentence has others, or a clause more. */
function judgeWords(
  { said, known }: Gap,
  mine: readonly Point[],
  { text: own, terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): JudgedFigures | undefined {
  const { folded } = text.reading.reading;
  const [a, b] = [slice(own.reading.folded, said).trim(), slice(folded, known).trim()];
  if (a !== '' && (/\d/u.test(a) || at(mine, said, a).length > 0)) return undefined;
  const isParticle = (words: string): boolean => words === '' || particles.has(words);
  if (isParticle(a) && isParticle(b)) return SAME;
  if (isMeant(a, text, known)) return SAME;
  if (a === '')
    return /^[,，、]/u.test(b) && /^\s*[,，、.。]/u.test(folded.slice(known.end)) ? OTHERWISE : undefined;
  const places = find(text);
  const here = terms.filter((one) => overlaps(one.span, said));
  if (here.length === 0) return undefined;
  const others = here.filter((one) => !standsIn(one, places, known));
  if (others.length === 0) return OTHERWISE;
  // Whoever was named before may be meant by any word; who is only named behind is not.
  const isStranger = others.some((one) => {
    const all = placesOf(one, places);
    return all.length > 0 && all.every(({ start }) => start >= span.end) && places.get(one)?.around === 0;
  });
  return isStranger && b !== '' ? { kind: 'stranger' } : undefined;
}

/** Whether words name the one whom a pronoun in their place means. */
function isMeant(words: string, text: EvidenceText, pronoun: Span): boolean {
  return (
    text.isChinese &&
    antecedentsOf(text, pronoun).some(({ text: name }) => {
      const folded = fold(name);
      return words.length > 1 && (folded.includes(words) || words.includes(folded));
    })
  );
}

/** The figures of the statement in the place of others; undefined where that cannot be told. */
export function judgeFigures(
  { said, known }: Gap,
  mine: readonly Point[],
  { text: own }: StatementReading,
  place: EvidencePlace,
): JudgedFigures | undefined {
  const theirs = pointsAt(place);
  const [a, b] = [slice(own.reading.text, said), slice(place.text.passage.text, known)].map((one) =>
    fold(one.trim()),
  );
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

function judgeBound(
  said: FigurePoint | undefined,
  known: FigurePoint | undefined,
): JudgedFigures | undefined {
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

function judgePair(said: Point, known: Point | undefined, isOneEmpty: boolean): JudgedFigures | undefined {
  if (!known) return undefined;
  const relation = relationOf(said, known);
  const isTime = said.kind === 'date' && known.kind === 'date';
  const other = (field: Difference['field']): JudgedFigures => ({
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
