/** On which side of something else a figure lies: by so much more, or by so much less. */
import { says } from '../../../lang/checking/says.js';
import { zhAbout } from '../../../lang/checking/zh-checking.js';
import type { Span } from '../../../model.js';

/** How far the words beside a figure are looked at, in characters. */
const REACH = 24;

/** What the words right beside a figure make it; undefined where they say neither. */
export function directionOf(folded: string, { start, end }: Span): 'up' | 'down' | undefined {
  const before = folded.slice(Math.max(0, start - REACH), start).replace(zhAbout, '');
  const after = folded.slice(end, end + REACH);
  if (says('upBefore', before) || says('upAfter', after)) return 'up';
  return says('downBefore', before) || says('downAfter', after) ? 'down' : undefined;
}
