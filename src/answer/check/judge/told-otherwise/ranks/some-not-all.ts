/** Whether a statement says of all of a kind what the articles tell of a part alone. */
import { enAllOf, enNearlyAll, enPartOf } from '../../../../../lang/checking/en-quantifiers.js';
import { zhAllOf, zhPartOf } from '../../../../../lang/checking/zh-quantifiers.js';
import type { QuantityMention, Span } from '../../../../../model.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { toldIn } from '../told.js';

/** Share of the statement that must be told where it is told of a part. */
const TOLD_FROM = 0.62;
/** Sentences that tell so nearly as much are as good. */
const AS_MUCH = 0.12;
/** What says all and what says a part, and how far from what it is a part of that stands, in characters. */
const WORDS = {
  english: { allOf: enAllOf, partOf: enPartOf, beside: 24 },
  chinese: { allOf: zhAllOf, partOf: zhPartOf, beside: 10 },
} as const;

/** That what the statement says of all the sentence that tells the most of it tells of some. */
export function someNotAll(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  const { isChinese } = statement;
  const { allOf, partOf } = wordsOf(isChinese);
  // `绝大多数都是`
  const isOfPart = folded.search(partOf) >= 0 || statement.text.figures.some(isPart);
  // `nearly all of them, 95 percent`
  const isNearlyAll = !isChinese && enNearlyAll.test(folded);
  if (!allOf.test(folded) || isNearlyAll || (isChinese && isOfPart)) return undefined;
  const [best, ...others] = toldIn(
    statement.terms,
    statement,
    texts.filter((text) => text.isChinese === isChinese),
  );
  if (!best) return undefined;
  const asGood = others.filter((one) => one.share >= best.share - AS_MUCH && tellsMore(one, best, statement));
  const part = [best, ...asGood].find((one) => one.share >= TOLD_FROM && tellsOfPart(one, statement));
  return part && contradiction(statement.text.reading.text, part);
}

/** `六成观众`: a share that is not the whole. */
function isPart({ value: { quantity } }: QuantityMention): boolean {
  const { dimension, high } = quantity;
  return (dimension === 'percent' && Number(high) < 100) || (dimension === 'fraction' && Number(high) < 1);
}

function wordsOf(isChinese: boolean): (typeof WORDS)['english' | 'chinese'] {
  return isChinese ? WORDS.chinese : WORDS.english;
}

/** Whether the one has a thing of the statement that the other has not. */
function tellsMore(one: EvidencePlace, other: EvidencePlace, { terms, find }: StatementReading): boolean {
  return terms.some(
    (term) =>
      term.kind === 'thing' &&
      standsIn(term, find(one.text), one.span) &&
      !standsIn(term, find(other.text), other.span),
  );
}

/** Whether a sentence tells of a part beside something of the statement, and of no whole. */
function tellsOfPart({ text, span }: EvidencePlace, { terms, find }: StatementReading): boolean {
  const there = text.reading.reading.folded.slice(span.start, span.end);
  const { allOf, partOf, beside } = wordsOf(text.isChinese);
  if (allOf.test(there)) return false;
  const places = find(text);
  const told = terms.flatMap((term) => placesOf(term, places));
  return Array.from(there.matchAll(partOf)).some(({ 0: part, index }) => {
    const at: Span = { start: span.start + index, end: span.start + index + part.length };
    return told.some(({ start, end }) => start - at.end <= beside && at.start - end <= beside);
  });
}
