/** A part told for the whole, or for another part: both for one of two, halved for cut by a fifth. */
import {
  bothOfTwo,
  changesByVerb,
  multiplesInWords,
  oneOfTwo,
  timesBound,
} from '../../../../lang/checking/part-words.js';
import type { Quantity } from '../../../../model.js';
import { overlaps, slice } from '../../../../text/spans.js';
import { contradiction, textsOf, type EvidencePlace, type Finding } from '../../finding.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { followsFrom } from './derived-figures.js';

/** That a sentence tells of one of two, or of another share, what the statement tells of both, or of half. */
export function otherPart(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const isOne = bothOfTwo.test(folded)
    ? places.find((place) => oneOfTwo.test(wordsOf(place)) && !bothOfTwo.test(wordsOf(place)))
    : undefined;
  if (isOne) return contradiction(text, isOne);
  for (const [times, verb] of changesByVerb) {
    const told = verb.exec(folded);
    const [place] = places;
    if (!told || !place) continue;
    const against = otherShare(times, told, folded, places);
    const crossed = against ? undefined : isCrossed(times, told, folded, places);
    if (crossed) return contradiction(text, place);
    if (against)
      return {
        stance: 'refutes',
        difference: { field: 'value', said: told[0], found: against.text },
        evidence: [place],
      };
  }
  return undefined;
}

function wordsOf({ text, span }: EvidencePlace): string {
  return slice(text.reading.reading.folded, span);
}

/** `less than doubles`, where two figures of the sentence have it more than doubled. */
function isCrossed(
  times: string,
  told: RegExpExecArray,
  folded: string,
  places: readonly EvidencePlace[],
): boolean {
  const before = folded.slice(0, told.index);
  const modifier = timesBound.find(([, pattern]) => pattern.test(before))?.[0];
  if (times === '0.5' || modifier === undefined || modifier === 'near') return false;
  const texts = textsOf(places);
  const follows = (bound: 'over' | 'under'): boolean =>
    followsFrom(
      {
        quantity: {
          low: times,
          high: times,
          dimension: 'multiple',
          unit: '1',
          unitText: '',
          modifier: bound,
        },
        text: '',
      },
      texts,
    );
  return !follows(modifier) && follows(modifier === 'over' ? 'under' : 'over');
}

/** The share that the sentence tells, where nothing in its paragraph makes it so many times as much. */
function otherShare(
  times: string,
  told: RegExpExecArray,
  folded: string,
  places: readonly EvidencePlace[],
): FigurePoint | undefined {
  const before = folded.slice(0, told.index);
  const modifier = timesBound.find(([, pattern]) => pattern.test(before))?.[0] ?? 'about';
  const said: Quantity =
    times === '0.5'
      ? { low: '50', high: '50', dimension: 'percent', unit: '%', unitText: '%', modifier }
      : { low: times, high: times, dimension: 'multiple', unit: '1', unitText: '', modifier };
  const texts = textsOf(places);
  const isTold =
    texts.some(({ reading }) => multiplesInWords[times]?.test(reading.reading.folded)) ||
    followsFrom({ quantity: said, text: '' }, texts);
  if (isTold) return undefined;
  return places
    .flatMap(({ text, span }) => text.points.filter(({ point }) => overlaps(point.sentence, span)))
    .map(({ point }) => point)
    .find(
      (point) =>
        point.kind === 'figure' && ['percent', 'fraction'].includes(point.mention.value.quantity.dimension),
    ) as FigurePoint | undefined;
}
