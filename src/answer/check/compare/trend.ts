/** Statements that something is more, or less, than it was, held against figures that show it. */
import { says } from '../../../lang/checking/says.js';
import { zhDownTo, zhUpTo } from '../../../lang/checking/zh-trends.js';
import type { Span } from '../../../model.js';
import { contains } from '../../../text/spans.js';
import { compare } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import { directionOf } from './direction.js';

/** As far before a figure it is told that it went up to it, in UTF-16 code units. */
const REACH = 24;

export type Trend = 'up' | 'down';

/** Which way a statement without figures says that something went; undefined where it says neither, or both. */
export function trendTold(folded: string): Trend | undefined {
  const up = says('more', folded);
  const down = says('fewer', folded);
  return up === down ? undefined : up ? 'up' : 'down';
}

/** Which way the figures of a sentence, or of a part of it, show that it went, where all of them show the same. */
export function trendShown(text: EvidenceText, stretch: Span): Trend | undefined {
  const shown = trendsShown(text, stretch);
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** All ways that the figures of a sentence, or of a part of it, show that anything went. */
export function trendsShown({ points, reading }: EvidenceText, stretch: Span): ReadonlySet<Trend> {
  const all = points.filter(({ point }) => point.kind === 'figure' && contains(stretch, point.span));
  // `up from 40 two years earlier`: beside other figures a duration only says when.
  const others = all.filter(
    ({ point }) => point.kind === 'figure' && point.mention.value.quantity.dimension !== 'duration',
  );
  const inside = others.length > 0 ? others : all;
  return new Set(
    inside.flatMap(
      (one) => directionOf(reading.reading.folded, one.point.span) ?? changeTo(one, inside) ?? [],
    ),
  );
}

/** Which way a folded Chinese text says that something went to a figure: `升至`, `回落到`. */
export function trendTowards(folded: string, { start }: Span): Trend | undefined {
  const before = folded.slice(Math.max(0, start - REACH), start);
  return zhUpTo.test(before) ? 'up' : zhDownTo.test(before) ? 'down' : undefined;
}

/** From the figure that a change began with, or that this one is compared with. */
function changeTo({ point }: EvidencePoint, others: readonly EvidencePoint[]): Trend | undefined {
  if (point.kind !== 'figure' || point.end === 'first') return undefined;
  const { quantity } = point.mention.value;
  const first = others.find(({ point: other }) => {
    if (other.kind !== 'figure' || other.end !== 'first') return false;
    const { dimension, unit } = other.mention.value.quantity;
    return dimension === quantity.dimension && unit === quantity.unit;
  })?.point;
  if (first?.kind !== 'figure') return undefined;
  const order = compare(toBase(quantity).low, toBase(first.mention.value.quantity).low);
  return order === 0 ? undefined : order > 0 ? 'up' : 'down';
}
