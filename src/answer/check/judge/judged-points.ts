/** The figures and dates that a statement is judged by. */
import { says } from '../../../lang/checking/says.js';
import { zhStretchFirst } from '../../../lang/checking/zh-checking.js';
import { fold } from '../../../text/fold.js';
import { align } from '../align/align.js';
import { isSame, type Candidate } from '../align/candidate.js';
import { withoutOthersWithin } from '../align/counted-within.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { Point } from '../reading/points.js';
import type { StatementReading } from '../reading/statement.js';

/** `the eight provinces`: more are counted, and not named. */
const MOST_OF_A_NAME = 20;
/** The word behind a number, or the two characters. */
const WITH_NEXT_WORD = /^(?: ?\p{Script=Han}{1,2}|[ -][\p{L}'-]+)/u;

/** The figures and dates of a statement, each with those of the articles that may speak of it, the likeliest first. */
export interface JudgedPoints {
  /** All but those that only say when a figure was so. */
  readonly points: readonly Point[];
  readonly all: ReadonlyMap<Point, readonly Candidate[]>;
  /** Of those that assert something; where none does, of all. */
  readonly candidates: ReadonlyMap<Point, readonly Candidate[]>;
  /** Whether any of them asserts something. */
  readonly isTelling: boolean;
}

/** What a statement is judged by, looked up in the articles. */
export function judgedPoints(statement: StatementReading, texts: readonly EvidenceText[]): JudgedPoints {
  const points = statement.points.filter((point) => !isTimeOfFigure(point, statement));
  const all = align(statement, points, texts);
  const telling = points.filter((point) => !onlySaysWhich(point, all.get(point) ?? [], statement, texts));
  const candidates = new Map(
    [...all]
      .filter(([point]) => telling.length === 0 || telling.includes(point))
      .map(([point, found]) => [point, withoutOthersWithin(point, found)]),
  );
  return { points, all, candidates, isTelling: telling.length > 0 };
}

/** `those five days`, `the five provinces`: nothing is told of it, or it is part of a name that the articles have, too. */
function onlySaysWhich(
  point: Point,
  candidates: readonly Candidate[],
  { text: { reading } }: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  if (point.kind === 'date' || candidates.some(isSame)) return false;
  const { quantity } = point.mention.value;
  const isAttribute = !point.isAge || point.text.includes('-');
  if (candidates.length === 0 && quantity.dimension === 'duration' && isAttribute) return true;
  const isSmall = Number(quantity.high) <= MOST_OF_A_NAME && quantity.dimension === 'count';
  const [name = ''] = WITH_NEXT_WORD.exec(reading.folded.slice(point.span.end)) ?? [];
  const whole = fold(point.text) + name;
  return isSmall && texts.some((text) => text.reading.reading.folded.includes(whole));
}

/** A date that only says when a figure was so is judged with the figure; so is a month with no year beside one, or `five years ago`. */
function isTimeOfFigure(point: Point, { points, text: { reading } }: StatementReading): boolean {
  if (point.kind === 'figure')
    return (
      point.mention.value.quantity.dimension === 'duration' &&
      (says('agoFirst', reading.folded.slice(point.span.end)) ||
        zhStretchFirst.test(reading.folded.slice(point.span.end))) &&
      points.some((other) => other.kind === 'figure' && other !== point)
    );
  const isMonth = /^XXXX-\d\d(?:\/XXXX-\d\d)?$/u.test(point.mention.value.edtf);
  const isLastDay = /[至到~〜—–-]\s?$/u.test(reading.folded.slice(0, point.span.start));
  return points.some((other) => {
    if (other.kind !== 'figure') return false;
    const when = other.mention.value.when?.span;
    const isUpTo = isLastDay && when !== undefined && Math.abs(point.span.start - when.end) <= 3;
    return isMonth || isUpTo || when?.start === point.span.start;
  });
}
