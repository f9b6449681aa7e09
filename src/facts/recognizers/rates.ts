/** What an amount is per, and in which prices it is counted. */
import { EN_PER_AFTER, EN_PRICE_BASIS } from '../../lang/figures/en-quantities.js';
import {
  ZH_PER_AFTER,
  ZH_PER_BEFORE,
  ZH_PER_PIECE,
  ZH_PER_SIGN,
  ZH_PRICE_BASIS,
  ZH_PRICE_BASIS_BEFORE,
  ZH_SPEED_BEFORE,
} from '../../lang/figures/zh-quantities.js';
import type { Quantity, Span } from '../../model.js';
import { matches } from '../../text/matches.js';
import type { Amount, Source } from './amount.js';

/** The words of the rate's denominator around the stretch, verbatim (`每年`, `per chip`); undefined if there is none. */
export function perOf({ text, folded }: Source, start: number, end: number): string | undefined {
  const next = folded.charAt(end);
  const tail = /[ ,\/每一]/.test(next) ? folded.slice(end, end + 32) : '';
  const after = tail === '' ? undefined : (ZH_PER_AFTER.exec(tail)?.[0] ?? EN_PER_AFTER.exec(tail)?.[1]);
  if (after !== undefined) {
    const at = folded.indexOf(after, end);
    return text.slice(at, at + after.length);
  }
  const near = folded.slice(Math.max(0, start - 16), start);
  if (!ZH_PER_SIGN.test(near)) return undefined;
  const window = near.replace(/^.*[,。;、!?]/s, '');
  const piece = ZH_PER_PIECE.exec(window)?.[1];
  if (piece !== undefined) return piece;
  const before = matches(window, ZH_PER_BEFORE).at(-1);
  // A figure between has taken the rate for itself.
  if (!before || /\d|[一二三四五六七八九十百千万亿]/.test(window.slice(before.index + before[0].length)))
    return undefined;
  const at = start - window.length + before.index;
  return text.slice(at, at + before[0].length);
}

/** Whether an amount is only what others are per: `12 per 100,000 people`, `每10万人12例`. */
export function isDenominator(
  folded: string,
  { start, low, high }: Pick<Amount, 'start' | 'low' | 'high'>,
): boolean {
  return (
    low === high && /^10{2,}$/.test(low) && /(?:\bper |每)$/.test(folded.slice(Math.max(0, start - 5), start))
  );
}

/** The words of the price basis around the stretch, verbatim; undefined if there is none. */
export function priceBasisOf({ text, folded }: Source, { start, end }: Span): string | undefined {
  const tail = folded.slice(end, end + 48);
  const after = ZH_PRICE_BASIS.exec(tail)?.[1] ?? EN_PRICE_BASIS.exec(tail)?.[1];
  if (after !== undefined) {
    const at = folded.indexOf(after, end);
    return text.slice(at, at + after.length);
  }
  const from = Math.max(0, start - 36);
  const before = ZH_PRICE_BASIS_BEFORE.exec(folded.slice(from, start));
  if (!before?.[1]) return undefined;
  const at = from + before.index;
  return text.slice(at, at + before[1].length);
}

/** What a length is per an hour, and per a second. */
const SPEEDS: Readonly<Record<string, { readonly hour?: string; readonly second?: string }>> = {
  m: { second: 'm/s' },
  km: { hour: 'km/h', second: 'km/s' },
  '[mi_i]': { hour: '[mi_i]/h' },
};

/** A length per hour or second is a speed: `每小时350公里`; so is one behind a word that says so: `球速149公里`, per hour. */
export function asSpeed<Measured extends Pick<Quantity, 'dimension' | 'unit'>>(
  measured: Measured,
  per: string | undefined,
  folded: string,
  start: number,
): Measured {
  const speeds = SPEEDS[measured.unit];
  if (!speeds) return measured;
  const isHourly =
    per === undefined
      ? ZH_SPEED_BEFORE.test(folded.slice(Math.max(0, start - 12), start))
      : /小时|小時|时速|時速|hour/.test(per);
  const speed = isHourly ? speeds.hour : /秒|second/.test(per ?? '') ? speeds.second : undefined;
  return speed === undefined ? measured : { ...measured, dimension: 'speed', unit: speed };
}
