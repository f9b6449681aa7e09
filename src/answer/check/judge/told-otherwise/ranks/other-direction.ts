/** Whether a statement has something go up that the articles have go down, or the other way. */
import {
  enDearOrCheap,
  enGoesDown,
  enGoesUp,
  enPrices,
  enThanBefore,
} from '../../../../../lang/checking/en-trends.js';
import {
  zhDearOrCheap,
  zhGoesOnAbout,
  zhGoesDown,
  zhGoesUp,
  zhOnlyWhy,
  zhPrices,
  zhStaysFlat,
  zhThanOther,
} from '../../../../../lang/checking/zh-trends.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { trendShown, type Trend } from '../../../compare/trend.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { fullestOf, placesOf, standsIn, type PlacesByTerm } from '../../../reading/places.js';
import type { Point } from '../../../reading/points.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import type { Term } from '../../../reading/term.js';
import { toldIn } from '../told.js';

/** Share of what goes up or down that must be told. */
const TOLD_FROM = 0.55;

/** That the clause which tells the most of it has it go the other way. */
export function otherDirection(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  const { isChinese } = statement;
  if (statement.points.some(isFigure) || addsTo(statement)) return undefined;
  if (isChinese ? zhThanOther.test(folded) : /\bthan\b/u.test(folded) && !enThanBefore.test(folded))
    return undefined;
  const part = isChinese ? clauseOfTrend(statement) : statement.content;
  if (!part) return undefined;
  const words = wordsOfTrend(folded).filter(({ span }) => !isChinese || overlaps(part, span));
  const said = trendIn(words);
  // `涨了不少` denies nothing.
  if (!said || deniedIn(folded.replace(/不[少小]/gu, '很多')).length > 0) return undefined;
  const rest = statement.terms.filter(
    ({ span, kind, entityKind }) =>
      !words.some((word) => overlaps(word.span, span)) &&
      (!isChinese || overlaps(part, span) || kind === 'name' || entityKind !== undefined),
  );
  if (rest.every(({ kind }) => kind === 'slight')) return undefined;
  const { dear, prices } = isChinese
    ? { dear: zhDearOrCheap, prices: zhPrices }
    : { dear: enDearOrCheap, prices: enPrices };
  const isOfPrice = dear.test(folded);
  const own = texts.filter((text) => text.isChinese === isChinese);
  // Whose it is may be told in any sentence of the paragraph.
  const things = isChinese ? rest.filter(({ kind }) => kind === 'thing') : [];
  const tries = [things.length > 1 ? things : [], rest, rest.filter(({ kind }) => kind !== 'slight')];
  for (const some of tries) {
    if (some.length === 0) continue;
    const [best] = toldIn(some, statement, own).filter(
      ({ text, span }) => !isOfPrice || prices.test(text.reading.reading.folded.slice(span.start, span.end)),
    );
    if (!best || best.share < TOLD_FROM) continue;
    const found = trendTold(best, rest, statement);
    return found && found !== said ? contradiction(statement.text.reading.text, best) : undefined;
  }
  return undefined;
}

/** `two years ago` only says when. */
function isFigure(point: Point): boolean {
  return point.kind === 'figure' && (point.isAge || point.mention.value.quantity.dimension !== 'duration');
}

/** The last clause of a Chinese statement that has something go up or down, and not only as a cause. */
function clauseOfTrend({ text: { reading }, content }: StatementReading): Span | undefined {
  return clausesIn(reading.folded, content).findLast(({ start, end }) => {
    const clause = reading.folded.slice(start, end);
    return wordsOfTrend(clause).length > 0 && !zhOnlyWhy.test(clause);
  });
}

interface TrendWord {
  readonly span: Span;
  readonly trend: Trend;
}

function wordsOfTrend(folded: string): readonly TrendWord[] {
  const all = (pattern: RegExp, trend: Trend): readonly TrendWord[] =>
    Array.from(folded.matchAll(pattern), ({ 0: word, index }) => ({
      span: { start: index, end: index + word.length },
      trend,
    }));
  return [
    ...[enGoesUp, zhGoesUp].flatMap((pattern) => all(pattern, 'up')),
    ...[enGoesDown, zhGoesDown].flatMap((pattern) => all(pattern, 'down')),
  ];
}

/** Which way all words go; undefined where they do not agree. */
function trendIn(words: readonly TrendWord[]): Trend | undefined {
  const [first, ...others] = words;
  return others.every(({ trend }) => trend === first?.trend) ? first?.trend : undefined;
}

/** Which way the fullest clause of a sentence has it go, in words, or the figures of the sentence. */
function trendTold(
  { text, span }: EvidencePlace,
  rest: readonly Term[],
  { find }: StatementReading,
): Trend | 'flat' | undefined {
  const { folded } = text.reading.reading;
  const places = find(text);
  const clauses = clausesIn(folded, span);
  // `涨幅比上月收窄`: what is told last before it is what goes up or down.
  const head = text.isChinese ? rest.findLast(({ kind }) => kind === 'thing') : undefined;
  const own = clauses.filter(
    (one) => standsVery(head, places, one) && wordsOfTrend(folded.slice(one.start, one.end)).length > 0,
  );
  const clause = fullestOf(own.length > 0 ? own : clauses, rest, places);
  if (!clause || !rest.some((term) => standsIn(term, places, clause))) return undefined;
  const inSentence = wordsOfTrend(folded.slice(span.start, span.end));
  const there = text.isChinese
    ? withWhatGoesOn(folded, clause, clauses)
    : folded.slice(clause.start, clause.end);
  const denying = text.isChinese ? there : folded.slice(span.start, span.end);
  if (deniedIn(denying).length > 0) return undefined;
  const inClause = wordsOfTrend(there);
  if (text.isChinese && inClause.length === 0 && zhStaysFlat.test(there)) return 'flat';
  // Of a clause that tells it in words, the figures of others show nothing.
  const isOwn = own.length > 0 || (!text.isChinese && inClause.length > 0);
  const shown = trendShown(text, isOwn ? clause : span);
  const told = inClause.length > 0 ? trendIn(inClause) : trendIn(inSentence);
  return told && shown && told !== shown
    ? undefined
    : (told ?? (inSentence.length === 0 ? shown : undefined));
}

/** A Chinese clause with those behind it that only go on about it: `白鹳342只,略少于上年的360只`. */
function withWhatGoesOn(folded: string, { start, end }: Span, clauses: readonly Span[]): string {
  let last = end;
  for (const next of clauses) {
    if (next.start < last) continue;
    const isOn = folded.slice(last, next.start) === ',' || next.start === last;
    if (!isOn || !zhGoesOnAbout.test(folded.slice(next.start, next.end).replace(/^,/u, ''))) break;
    last = next.end;
  }
  return folded.slice(start, last);
}

/** Whether the very word stands in a span. */
function standsVery(term: Term | undefined, places: PlacesByTerm, span: Span): boolean {
  return placesOf(term, places).some((place) => place.strength === 1 && overlaps(span, place));
}
