/** Figures that say by how much something differs, and what is told of whatever is left over. */
import { enDifferences } from '../lang/figures/en-differences.js';
import { zhDifferences } from '../lang/figures/zh-differences.js';
import type { FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { labelOf } from './figure-label.js';
import { contentTerms } from './likeness.js';

const all = [enDifferences, zhDifferences];

/** Before the figure, belongs to it: `比旧桥长约`. */
const BOUND = /(?:大?约|大約|將?近|将近|超过|超過|逾|至少|整整|不到|不足|足足|高达|高達|多达|多達)+$/u;

/** How a figure is only a difference, in the words beside it (`more than the tunnel`, `比旧的贵`); undefined if it is none. */
export function differenceOf({ citation: { quote, span: cited }, span }: FigureFact): string | undefined {
  const folded = fold(quote);
  const [start, end] = [span.start - cited.start, span.end - cited.start];
  for (const { after, before } of all) {
    const behind = after.exec(folded.slice(end))?.[0];
    if (behind !== undefined) return quote.slice(end, end + behind.length).trim();
    const ahead = before.exec(folded.slice(0, start))?.[0];
    if (ahead !== undefined)
      return quote
        .slice(start - ahead.length, start)
        .replace(BOUND, '')
        .trim();
  }
  return undefined;
}

/** What a figure is called: its label, with the words by which it is only a difference of that. */
export function nameOf(fact: FigureFact): string | undefined {
  const [difference, label] = [differenceOf(fact), labelOf(fact)];
  if (difference === undefined || label === undefined || fold(label).includes(fold(difference)))
    return difference ?? label;
  const { quote, span } = fact.citation;
  const end = quote.lastIndexOf(difference, fact.span.start - span.start);
  // `than the tunnel` stands behind: it is told of whole.
  if (end < 0 || end + difference.length > fact.span.start - span.start) return difference;
  const start = quote.lastIndexOf(label, end);
  const isSure = start >= 0 && /^[^\d,;，；]{0,12}$/u.test(quote.slice(start + label.length, end));
  if (!isSure)
    return start < 0 || !OWN_CHANGE.test(fold(difference))
      ? difference
      : `${label} · ${difference.replace(EN_BOUND, '')}`;
  return quote.slice(start, end + difference.length).replace(EN_BOUND, '');
}

/** By how much a thing itself has changed, be it held against what it was. */
const OWN_CHANGE =
  /^(?:rose|risen|rising|gr|climbed|jumped|surged|increased|gone|went|f[aeo]ll|dropped|dipped|sank|slid|shr|decreased|declined|[比较相](?:去|上|前|往|同|当|今|年|一|\d))|^(?:增加|减少|上涨|下跌|上升|下降|增长|提高|降低|涨|跌|升|降)/u;
const EN_BOUND =
  /(?<=\S)(?: (?:by|of|about|around|nearly|almost|some|roughly|over|more than|less than|only|just|up to|as much as))+$/u;

/** Whether a question asks for a difference. */
export function asksDifference(question: string): boolean {
  const folded = fold(question);
  return all.some(({ asks }) => asks.test(folded));
}

/**
 * Whether what the question is of stands only where the sentence tells what the rest is, behind the figure: `40% by the state;
 * the rest was lent by a bank`.
 */
export function isOfRest(thing: string, { citation: { quote, span: cited }, span }: FigureFact): boolean {
  const folded = fold(quote);
  const end = span.end - cited.start;
  const opens = all
    .flatMap(({ rest }) => Array.from(folded.matchAll(rest), ({ index }) => index))
    .filter((at) => at >= end)
    .sort((a, b) => a - b)[0];
  if (opens === undefined) return false;
  const [head, rest] = [contentTerms(folded.slice(0, opens)), contentTerms(folded.slice(opens))];
  return [...contentTerms(thing)].some((term) => rest.has(term) && !head.has(term));
}
