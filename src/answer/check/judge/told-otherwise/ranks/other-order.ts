/** Which place in an order a Chinese statement gives something, and which another the articles give it: the largest, the third largest. */
import { zhOrders } from '../../../../../lang/checking/zh-orders.js';
import { contradiction, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { deniedIn } from '../../../compare/contrast.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { toldIn } from '../told.js';

/** Share of the statement that must be told where it has another place. */
const TOLD_FROM = 0.62;
/** Sentences that tell so nearly as much are as good. */
const AS_MUCH = 0.1;

/** That the sentence which tells the most of it gives it another place in the same order. */
export function otherOrder(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  const [said, ...more] = ordersIn(folded);
  if (!said || more.length > 0) return undefined;
  const told = toldIn(
    statement.terms.filter(({ kind }) => kind !== 'ordinal'),
    statement,
    texts.filter(({ isChinese }) => isChinese),
  );
  const least = Math.max(TOLD_FROM, (told[0]?.share ?? 0) - AS_MUCH);
  const ordered = told
    .filter(({ share }) => share >= least)
    .flatMap((one) =>
      ordersIn(one.text.reading.reading.folded.slice(one.span.start, one.span.end))
        .filter(({ quality }) => quality === said.quality)
        .map(({ place }) => ({ one, place })),
    );
  const [first] = ordered;
  return first && ordered.every(({ place }) => place !== said.place)
    ? contradiction(text, first.one)
    : undefined;
}

interface Place {
  readonly quality: string;
  readonly place: number;
}

/** The places in orders that a folded text tells: by what they are ordered, the first being 1. */
function ordersIn(folded: string): readonly Place[] {
  return Array.from(folded.matchAll(zhOrders), ([, superlative, rank, quality]) => ({
    quality: superlative ?? quality ?? '',
    place: superlative === undefined ? placeOf(rank ?? '') : 1,
  }));
}

const NUMERALS = '零一二三四五六七八九十';

function placeOf(rank: string): number {
  return NUMERALS.includes(rank) ? NUMERALS.indexOf(rank) : Number(rank);
}
