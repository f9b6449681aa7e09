/** What a thing is measured in, as far as its name tells. */
import type { Dimension } from '../../model.js';

export interface LikelyMeasure {
  /** Matched on folded text. */
  readonly noun: RegExp;
  readonly dimensions: readonly Dimension[];
  /** What the unit of a count then has in it. */
  readonly unit?: RegExp;
}
