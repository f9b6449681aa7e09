/** How much a part is, where the articles tell the whole and what share of it: a quarter of 120 are 30. */
import { zhShareOfWhole } from '../../../../lang/checking/zh-quantifiers.js';
import type { Quantity } from '../../../../model.js';
import { divide, multiply } from '../../../../units/decimal.js';
import { relate } from '../../compare/compare-quantities.js';
import { directionOf } from '../../compare/direction.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { kindOf, toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the two. */
const TOLD_FROM = 0.6;

/** The whole and the share that yield what a Chinese statement tells of a part; undefined if there are none. */
export function judgePart(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const text of texts)
    for (const [i, whole] of text.points.entries()) {
      const share = text.points[i + 1];
      if (!share || share.ofSentence !== whole.ofSentence) continue;
      const part = partOf(whole, share);
      if (!part || kindOf(part) !== kindOf(said.quantity)) continue;
      if (relate(said, { quantity: part, text: '' }).kind !== 'same') continue;
      if (!tellsPart(share, point, statement) || toldBy([whole, share], statement) < TOLD_FROM) continue;
      return { stance: 'supports', evidence: [{ text, span: share.point.sentence }] };
    }
  return undefined;
}

/** So much of the whole as the share right behind it says. */
function partOf(
  { point: whole, text }: EvidencePoint,
  { point: share }: EvidencePoint,
): Quantity | undefined {
  if (whole.kind !== 'figure' || share.kind !== 'figure') return undefined;
  const [all, of] = [whole.mention.value.quantity, share.mention.value.quantity];
  const { folded } = text.reading.reading;
  const isShare = of.dimension === 'percent' || of.dimension === 'fraction';
  if (!isShare || [all, of].some(({ low, high }) => low !== high)) return undefined;
  if (['percent', 'fraction', 'multiple', 'duration'].includes(all.dimension)) return undefined;
  if (directionOf(folded, share.span) !== undefined) return undefined;
  const between = folded.slice(whole.span.end, share.span.start);
  const behind = folded.slice(share.span.end, share.sentence.end);
  if (!zhShareOfWhole.test(between) && !/^(?:来自|由|归|属|以|用于|为|是)/u.test(behind)) return undefined;
  const value = multiply(all.low, of.dimension === 'fraction' ? of.low : divide(of.low, '100'));
  return { ...all, low: value, high: value, modifier: 'about' };
}

/** Whether a word of the statement other than of the whole stands with the share. */
function tellsPart(share: EvidencePoint, said: FigurePoint, { terms, find }: StatementReading): boolean {
  const places = find(share.text);
  return terms.some(
    (term) =>
      term.kind !== 'slight' &&
      term.span.start !== said.span.start &&
      standsIn(term, places, ...share.point.own),
  );
}
