/** Where Chinese articles tell what a clause of a statement tells, of whom, and how much of it. */
import { zhTellsFirst } from '../../../../../../lang/checking/zh-predications.js';
import type { Span } from '../../../../../../model.js';
import { HAN } from '../../../../../../text/scripts.js';
import { overlapping } from '../../../../../../text/overlapping.js';
import { contains, overlaps } from '../../../../../../text/spans.js';
import { relationOf } from '../../../../align/relate-points.js';
import { predicationsIn, type Predication } from '../../../../compare/chinese-predications.js';
import type { EvidenceText } from '../../../../reading/evidence-texts.js';
import { isAbsent, placesOf, strengthIn } from '../../../../reading/places.js';
import type { StatementReading } from '../../../../reading/statement.js';
import { namesThing, type Term } from '../../../../reading/term.js';

/** Weight of what is told at least: a thing and a word beside it. */
const LEAST_TOLD = 1.3;
/** The same, where no thing is told. */
const LEAST_SLIGHT = 0.75;
const LEAST_DONE = 0.4;
const SLIGHT_FROM = 0.95;
/** What only its paragraph has counts so much, and so much of all must stand where it is told. */
const IN_PASSAGE = 0.5;
const HERE_FROM = 0.5;
/** A figure weighs so much. */
const FIGURE = 2;

/** Where an article tells it, of whom, and how much of it. */
export interface Telling {
  readonly text: EvidenceText;
  readonly known: Predication;
  readonly share: number;
  readonly filler?: Span;
  /** Whether the one it is told of is the other one of the statement, or the one thing that is given goes to another. */
  readonly isTurned?: boolean;
}

/** Every clause of a text that tells most of what a clause of the statement tells, the rest of which is `rest`. */
export function tellingsIn(
  text: EvidenceText,
  said: Predication,
  rest: readonly Term[],
  statement: StatementReading,
): readonly Telling[] {
  const places = statement.find(text);
  const points = statement.points.filter(
    (point) => point.kind === 'figure' && contains(said.span, point.span),
  );
  const all = text.points.map(({ point }) => point);
  return predicationsIn(text.reading).flatMap((known) => {
    if (!known.told !== !said.told) return [];
    const reach = known.told ? { start: known.span.start, end: known.told.end } : known.span;
    // Of a day on which the statement has it, something must be told there.
    const isThen = statement.points.every(
      (point) =>
        point.kind !== 'date' ||
        !contains(said.span, point.span) ||
        overlapping(all, known.sentence).some((one) => relationOf(point, one)?.kind === 'same'),
    );
    if (!isThen) return [];
    let [total, here, around] = [0, 0, 0];
    for (const term of rest) {
      const strength = strengthIn(term, places, reach);
      total += term.weight;
      here += term.weight * strength;
      if (strength === 0 && !isAbsent(places.get(term))) around += IN_PASSAGE * term.weight;
    }
    const there = overlapping(all, reach);
    for (const point of points) {
      total += FIGURE;
      if (there.some((one) => relationOf(point, one)?.kind === 'same')) here += FIGURE;
    }
    const isSlight = points.length === 0 && !rest.some(namesThing);
    const isDoneTo = said.isPassive && !said.by && known.isPassive;
    const least = isDoneTo ? LEAST_DONE : isSlight ? LEAST_SLIGHT : LEAST_TOLD;
    if (total < least || here < (isSlight ? SLIGHT_FROM : HERE_FROM) * total) return [];
    if (isFirst(rest) && !zhTellsFirst.test(text.reading.reading.folded.slice(reach.start, reach.end)))
      return [];
    const filler = fillerOf(said, known);
    // What is told may be named first, as a topic.
    const isTopic = filler !== undefined && nothingBut(filler, rest, text, statement);
    return [{ text, known, share: (here + around) / total, ...(filler && !isTopic && { filler }) }];
  });
}

/** Whom a clause has in the part that the statement gives to the one it is told of; undefined where it does not tell. */
function fillerOf(said: Predication, { by, subject, isPassive }: Predication): Span | undefined {
  if (said.isPassive && !said.by) return isPassive ? subject : undefined;
  return by ?? (isPassive ? undefined : subject);
}

/** Whether a stretch names nothing but what is told: all its words are among that. */
function nothingBut(
  stretch: Span,
  rest: readonly Term[],
  text: EvidenceText,
  { find }: StatementReading,
): boolean {
  const places = find(text);
  const covered = rest.flatMap((term) => placesOf(term, places).filter((place) => overlaps(place, stretch)));
  const words = text.reading.reading.folded.slice(stretch.start, stretch.end);
  return ![...words].some(
    (letter, i) =>
      HAN.test(letter) &&
      letter !== '的' &&
      !covered.some(({ start, end }) => start <= stretch.start + i && stretch.start + i < end),
  );
}

/** Whether it is told that somebody is first of many. */
export function isFirst(rest: readonly Term[]): boolean {
  return rest.some(({ own }) => own.startsWith('最'));
}
