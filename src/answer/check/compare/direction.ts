/** On which side of something else a figure lies: by so much more, or by so much less. */
import { enDownAfter, enDownBefore, enUpAfter, enUpBefore } from '../../../lang/en-checking.js';
import { zhDown, zhUp } from '../../../lang/zh-checking.js';
import type { Span } from '../../../model.js';

/** How far the words beside a figure are looked at, in characters. */
const REACH = 24;

/** What may stand between. */
const ABOUT = /(?:大约|约|近|逾|了|出)+$/u;

/** What the words right beside a figure make it; undefined where they say neither. */
export function directionOf(folded: string, { start, end }: Span): 'up' | 'down' | undefined {
  const before = folded.slice(Math.max(0, start - REACH), start).replace(ABOUT, '');
  const after = folded.slice(end, end + REACH);
  if (zhUp.test(before) || enUpBefore.test(before) || enUpAfter.test(after)) return 'up';
  return zhDown.test(before) || enDownBefore.test(before) || enDownAfter.test(after) ? 'down' : undefined;
}
