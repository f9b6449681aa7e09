/** A count within a count that a statement tells otherwise than the articles: `three of its five arches`, of which two are told. */
import { enCountedThing, enOfAll, enWithin } from '../../../../lang/checking/en-quantifiers.js';
import type { QuantityMention, Span } from '../../../../model.js';
import { overlapping } from '../../../../text/overlapping.js';
import { overlaps, slice } from '../../../../text/spans.js';
import { areEqual } from '../../compare/equal-figures.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf } from '../../reading/places.js';
import type { TextReading } from '../../reading/reading.js';
import { stem } from '../../reading/stem.js';
import type { StatementReading } from '../../reading/statement.js';
import { weightOf } from '../../reading/term.js';

/** Share of the rest of the statement that must stand in the sentence and the one before. */
const TOLD_FROM = 0.6;

/** So many of so many things. */
interface CountWithin {
  /** Absent where it is all of them. */
  readonly part?: QuantityMention;
  readonly whole?: QuantityMention;
  /** The stems of the words behind, of which one names the things. */
  readonly things: readonly string[];
  readonly span: Span;
}

/** That the articles count the part of the same things, or all of them, otherwise. */
export function otherCountWithin(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (statement.isChinese) return undefined;
  const { reading } = statement.text;
  for (const one of countsIn(statement.text, statement.content))
    for (const text of texts) {
      if (text.isChinese) continue;
      for (const [i, span] of text.reading.reading.sentences.entries()) {
        const others = countsIn(text.reading, span).filter((other) => areOfOneThing(one, other));
        const [other] = others;
        if (!other || others.some((each) => areOne(one, each))) continue;
        const area = { start: text.reading.reading.sentences[i - 1]?.start ?? span.start, end: span.end };
        const rest = statement.terms.filter((term) => !overlaps(term.span, one.span));
        const places = statement.find(text);
        const told = rest.filter((term) => placesOf(term, places).some((place) => overlaps(area, place)));
        const deeds = rest.filter(({ kind, own }) => kind === 'slight' && own.length > 2);
        const isDone = deeds.length === 0 || deeds.some((term) => told.includes(term));
        if (!isDone || weightOf(told) < TOLD_FROM * weightOf(rest)) continue;
        const found = slice(text.reading.reading.text, other.span);
        return {
          stance: 'refutes',
          difference: { field: 'value', said: slice(reading.text, one.span), found },
          evidence: [{ text, span }],
        };
      }
    }
  return undefined;
}

function countsIn({ reading: { folded }, figures }: TextReading, sentence: Span): readonly CountWithin[] {
  const counts = overlapping(figures, sentence).filter(({ value: { quantity } }) => isTally(quantity));
  const within = counts.flatMap((part): readonly CountWithin[] => {
    const of = enWithin.exec(folded.slice(part.span.end, sentence.end));
    return of ? [countAt(part.span, part.span.end + of[0].length, part)] : [];
  });
  const all = Array.from(
    folded.slice(sentence.start, sentence.end).matchAll(enOfAll),
    ({ 0: words, index }) => {
      const start = sentence.start + index;
      return countAt({ start, end: start + words.length }, start + words.length, undefined);
    },
  );
  return [...within, ...all];

  function countAt({ start }: Span, end: number, part: QuantityMention | undefined): CountWithin {
    const whole = counts.find(({ span }) => span.start === end);
    const from = whole ? whole.span.end - (whole.value.quantity.unitText.length || 0) : end;
    const words = enCountedThing.exec(folded.slice(from, sentence.end))?.[0] ?? '';
    return {
      ...(part && { part }),
      ...(whole && { whole }),
      things: (words.match(/[a-z]{3,}/gu) ?? []).map(stem),
      span: { start, end: Math.max(end, whole?.span.end ?? end) },
    };
  }
}

function isTally({ dimension, low, high, modifier }: QuantityMention['value']['quantity']): boolean {
  return (dimension === 'count' || dimension === 'number') && low === high && modifier === 'exact';
}

function areOfOneThing(a: CountWithin, b: CountWithin): boolean {
  return a.things.some((thing) => b.things.includes(thing));
}

/** Whether both tell the same, as far as they tell it. */
function areOne(a: CountWithin, b: CountWithin): boolean {
  const isSameWhole = !a.whole || !b.whole || areEqual(a.whole, b.whole);
  if (!a.part || !b.part) return isSameWhole && (a.part ?? b.part) === undefined;
  return isSameWhole && areEqual(a.part, b.part);
}
