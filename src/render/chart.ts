/** A bar chart as plain data: what each bar is called, how long it is and what stands at its end. */
import type { Block, LanguageTag } from '../model.js';
import { describeValue } from './describe.js';

/** A chart that goes with a message as a picture of this name. */
export interface Chart {
  readonly name: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** The figure in the reader's language. */
  readonly value: string;
  /** Length beside the longest bar: 0 to 1. */
  readonly share: number;
}

const NAME = 'figures.png';

/** The chart of a block, in the reader's language. */
export function chartOf({ bars }: Extract<Block, { kind: 'chart' }>, tag: LanguageTag): Chart {
  const most = Math.max(...bars.map(({ value }) => value));
  const drawn = bars.map(({ labels, quantity, value }) => ({
    label: labels.join(' · '),
    value: describeValue({ quantity }, tag),
    share: most > 0 ? Math.max(0, value) / most : 0,
  }));
  return { name: NAME, alt: drawn.map(({ label, value }) => `${label}: ${value}`).join('\n'), bars: drawn };
}
