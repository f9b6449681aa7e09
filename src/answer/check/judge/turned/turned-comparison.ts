/** Two compared the other way round: `A was higher than B`, of which the article says `B, higher than A`. */
import { checking } from '../../../../lang/index.js';
import { contains } from '../../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../../finding.js';
import { placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';

/** That what a statement puts first the sentence puts behind the same comparison alone, and what it puts last before it. */
export function turnedComparison(
  { terms, text: own, find }: StatementReading,
  { text, span: sentence }: EvidencePlace,
): Finding | undefined {
  const places = find(text);
  const there = text.reading.reading.folded.slice(sentence.start, sentence.end);
  const comparisons = checking.flatMap(({ comparisons }) => [...own.reading.folded.matchAll(comparisons)]);
  const named = terms
    .filter(({ kind }) => kind === 'name' || kind === 'thing')
    .map((term) => ({ term, around: placesOf(term, places).filter((place) => contains(sentence, place)) }))
    .filter(({ around }) => around.length > 0);
  const isTurned = comparisons.some(({ 0: words, index }) => {
    const at = sentence.start + there.indexOf(words);
    if (at < sentence.start) return false;
    const isTurnedLast = named.some(
      ({ term, around }) => term.span.end <= index && around.every(({ start }) => start > at),
    );
    const isTurnedFirst = named.some(
      ({ term, around }) => term.span.start > index && around.every(({ start }) => start < at),
    );
    return isTurnedLast && isTurnedFirst;
  });
  return isTurned ? contradiction(own.reading.text, { text, span: sentence }) : undefined;
}
