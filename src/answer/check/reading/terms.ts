/** The telling words of a text, each with everything it may be written as. */
import { checking } from '../../../lang/index.js';
import { zhDateTail, zhNoThings, zhPartLeads } from '../../../lang/checking/zh-checking.js';
import type { Library } from '../../../library.js';
import type { Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import {
  firmTerms,
  headingTerms,
  heardNames,
  isName,
  knownNames,
  nameTerm,
  namesOf,
  postTerms,
  withoutVerb,
} from './name-terms.js';
import { phrasalTerms } from './phrasal-terms.js';
import type { TextReading } from './reading.js';
import type { Term } from './term.js';
import { wordSpans } from './word-spans.js';
import { wordTerm } from './word-terms.js';

/** The telling words and names of a text, in order: no figures, dates or words that only lead to them. */
export function termsOf(text: TextReading, library?: Library): readonly Term[] {
  const { folded } = text.reading;
  const numbers = numbersIn(text);
  const recognized = text.names
    .filter((name) => isName(name, library) && !touches(numbers, name.span))
    .map((mention) => {
      const { span, text: name, kind } = withoutVerb(mention, library);
      return nameTerm(span, name, kind, namesOf(name, kind, text, library));
    });
  const taken = [...recognized.map(({ span }) => span), ...numbers];
  const others = [
    ...firmTerms(text),
    ...postTerms(text),
    ...phrasalTerms(text),
    ...knownNames(text, library),
    ...heardNames(text),
  ];
  const names = [...recognized, ...others.filter(({ span }) => !touches(taken, span))];
  names.push(...headingTerms(text, names));
  const all = [...names.map(({ span }) => span), ...numbers];
  const words = wordSpans(without(folded, [...numbers, ...patternsIn(folded)])).filter(
    (span) => !touches(all, span),
  );
  return [...names, ...words.flatMap((span) => wordTerm(folded, span, text.reading.text, library))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** What changes are measured against, `其中` and what only sums up: no things of which anything is told. */
function patternsIn(folded: string): readonly Span[] {
  const patterns = checking.flatMap(({ bases }) => bases.map(([, pattern]) => pattern));
  return [zhPartLeads, zhNoThings, ...patterns].flatMap((pattern) =>
    Array.from(folded.matchAll(new RegExp(pattern, 'gu')), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}

/** The spans of figures and dates, without the things that are counted. */
function numbersIn({ figures, dates, reading }: TextReading): readonly Span[] {
  return [
    ...dates.map(({ span }) => ({
      start: span.start,
      end: span.end + tailOfDate(reading.folded.slice(span.end)),
    })),
    ...figures.map(({ span, value }) => {
      const { dimension, unitText } = value.quantity;
      const isThing = dimension === 'count' && unitText.length > 1;
      const at = reading.text.lastIndexOf(unitText, span.end);
      return isThing && at > span.start && at + unitText.length <= span.end
        ? { start: span.start, end: at }
        : span;
    }),
    // The word that bounds a figure belongs to it.
    ...figures.flatMap(({ span, value: { quantity } }) => {
      const bound = quantity.modifierText;
      const at = bound === undefined ? -1 : reading.text.lastIndexOf(bound, span.start);
      return bound !== undefined && at >= 0 && span.start - at <= bound.length + 2
        ? [{ start: at, end: at + bound.length }]
        : [];
    }),
  ];
}

/** `6月底时`: as far as it still tells the time. */
function tailOfDate(behind: string): number {
  return zhDateTail.exec(behind)?.[0].length ?? 0;
}

function touches(spans: readonly Span[], span: Span): boolean {
  return overlapping(spans, span).length > 0;
}

/** The text with blanks in place of the spans, so that no word is cut across their ends. */
function without(folded: string, spans: readonly Span[]): string {
  let text = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, text.length);
    text += folded.slice(text.length, from) + ' '.repeat(Math.max(0, end - from));
  }
  return text + folded.slice(text.length);
}
