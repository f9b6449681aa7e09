/** What a numeral of either language is. */
import type { Modifier } from '../../model.js';

/** A number as written, with its exact value. */
export interface Numeral {
  /** Half-open, into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Exact decimals; they differ for `三四百` and for vague ones: `几十` is 10 to 100. */
  readonly low: string;
  readonly high: string;
  /** The last multiplier (`10000` for 万), which the first end of a range may share. */
  readonly scale?: string;
  /** A bound inside the numeral (`300余万`), with its words. */
  readonly inner?: { readonly modifier: Modifier; readonly text: string };
  /** What the numeral measures by itself: `百分之三`, `三分之一`, `half`, `twice`. */
  readonly ratio?: 'percent' | 'per-mille' | 'per-million' | 'fraction' | 'multiple';
  /** Written in words, with no Arabic digit. */
  readonly isWord: boolean;
  /** A lone multiplier (`百`, `万`), which is a number only with a bound (`近百`). */
  readonly isLoneMultiplier?: boolean;
}
