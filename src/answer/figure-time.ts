/** When a figure holds: as its sentence says, or for what is counted up by the year, the sentences before it. */
import { says } from '../lang/checking/says.js';
import { tellsOtherPeriod } from '../lang/figures/periods.js';
import {
  asksEarlier,
  byTheWay,
  earlierBefore,
  earlierBehind,
  heldAgainst,
  ownTime,
  stretches,
  stretchNamed,
  yearElsewhere,
  yearly,
  yearNamed,
} from '../lang/figures/yearly.js';
import type { Library } from '../library.js';
import type { FigureFact } from '../model.js';
import { blank } from '../text/blank.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { labelOf } from './figure-label.js';

/** How many sentences back the year may stand. */
const REACH = 3;

type Places = Pick<Library, 'passage'>;

/** The words for it, verbatim; undefined where nothing tells it. */
export function timeOf(fact: FigureFact, library: Places): string | undefined {
  return earlierTime(fact) ?? fact.when?.text ?? timeBefore(fact, library);
}

/** The words beside a figure by which it is of an earlier time than what is told of: *a year earlier*, 上年. */
function earlierTime({ when, span, citation: { quote, span: cited } }: FigureFact): string | undefined {
  const folded = fold(quote);
  const [start, end] = [span.start - cited.start, span.end - cited.start];
  const behind = earlierBehind.exec(folded.slice(end))?.[0];
  if (behind !== undefined) {
    const lead = /^ (?:(?:in|during|for|over) )?/u.exec(behind)?.[0].length ?? 0;
    return quote.slice(end + lead, end + behind.length);
  }
  const ahead = earlierBefore.exec(folded.slice(0, start));
  const words = ahead?.[1] ?? ahead?.[2];
  if (!ahead || words === undefined) return undefined;
  const at = ahead.index + ahead[0].indexOf(words);
  // A date behind those words is the figure's own.
  return when && when.span.start - cited.start > at ? undefined : quote.slice(at, at + words.length);
}

/** The time that the sentences before go on to tell of. */
function timeBefore(fact: FigureFact, library: Places): string | undefined {
  if (fact.modality !== 'fact' || !isYearly(fact)) return undefined;
  const own = blank(fold(fact.citation.quote), heldAgainst);
  if (own.search(yearNamed) >= 0 || ownTime.test(own)) return undefined;
  const text = library.passage(fact.citation.passageId)?.text ?? '';
  const before = sentences(text)
    .filter(({ end }) => end <= fact.citation.span.start)
    .slice(-REACH)
    .reverse();
  for (const { start, end } of before) {
    const sentence = text.slice(start, end);
    const folded = blank(fold(sentence), heldAgainst);
    const years = [...folded.matchAll(yearNamed)];
    const named = years.length > 0 ? years : [...folded.matchAll(stretchNamed)];
    if (named.length === 0 && !ownTime.test(folded)) continue;
    const [first] = named;
    const isOne = new Set(named.map(([words]) => /\d{4}/u.exec(words)?.[0] ?? words)).size === 1;
    // Two years, or a time that is told besides, leave open which of them goes on.
    if (!first || !isOne || yearElsewhere.test(folded) || byTheWay.test(folded.slice(0, first.index)))
      return undefined;
    return sentence.slice(first.index, first.index + first[0].length);
  }
  return undefined;
}

/** What a figure of the time that a question asks for gains, and one of another loses; 0 where either leaves it open. */
export function timeGain(fact: FigureFact, question: string, library: Places): number {
  const asked = fold(question);
  const own = fold(timeOf(fact, library) ?? '');
  if (asksEarlier.test(asked)) {
    if (earlierTime(fact) !== undefined) return TIME_GAIN;
    const { quote, span } = fact.citation;
    return says('baseline', fold(quote.slice(0, fact.span.start - span.start))) ? TIME_GAIN : -TIME_GAIN;
  }
  const [year] = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.exec(asked) ?? [];
  const told = yearOf(fact, own);
  const isOtherStretch = tellsOtherPeriod(asked, `${fold(labelOf(fact) ?? '')} ${own}`);
  const ofYear = year === undefined || told === undefined ? 0 : year === told ? TIME_GAIN : -TIME_GAIN;
  return ofYear - (isOtherStretch ? TIME_GAIN : 0) + stretchGain(asked, fact, library);
}

const TIME_GAIN = 0.3;

function yearOf({ when }: FigureFact, words: string): string | undefined {
  return /\d{4}/u.exec(words)?.[0] ?? (fold(when?.text ?? '') === words ? when?.edtf.slice(0, 4) : undefined);
}

function stretchGain(asked: string, fact: FigureFact, library: Places): number {
  const wanted = stretches.find(([, words]) => words.test(asked))?.[0];
  if (wanted === undefined) return 0;
  const own = stretchOf(fact, library);
  return own === wanted ? TIME_GAIN : own === undefined ? 0 : -TIME_GAIN;
}

/** Whether it is an amount that says nothing without its time, such as profit. */
export function isYearly(fact: FigureFact): boolean {
  return yearly.test(fold(labelOf(fact) ?? ''));
}

/**
 * Over how long a time something is counted up: `quarter`, `half`, … or `year`; undefined where the text leaves it open,
 * or the amount is of no time.
 */
export function stretchOf(fact: FigureFact, library: Places): string | undefined {
  if (!isYearly(fact)) return undefined;
  const label = fold(labelOf(fact) ?? '');
  const { quote, span } = fact.citation;
  const own = fold(timeOf(fact, library) ?? '');
  const near = fold(
    quote.slice(Math.max(0, fact.span.start - span.start - 60), fact.span.end - span.start + 24),
  );
  for (const words of [`${label} ${own}`, near]) {
    const found = stretches.find(([, pattern]) => pattern.test(words))?.[0];
    if (found !== undefined) return found;
  }
  return /\d{4}|\byear\b|年/u.test(`${own} ${near}`) ? 'year' : undefined;
}
