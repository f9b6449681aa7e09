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

/** A bound before a figure, with the words that lead to it. */
const BOUND =
  /(?:\b(?:well|just|slightly|a little|far|even|no|not|by|an?|more|less|fewer|nearly|almost|close to|over|under|above|below|at least|at most|up to|about|around|some|roughly|exactly|only|than)|[约近]|将近|接近|大约|差不多|超过|不到|不足|至少|最多|逾) ?$/u;

/** The same, whatever bound stands between: `dropped by more than half`. */
export function directionThroughBound(folded: string, span: Span): 'up' | 'down' | undefined {
  let { start } = span;
  for (let bound; (bound = BOUND.exec(folded.slice(Math.max(0, start - REACH), start)));)
    start -= bound[0].length;
  return directionOf(folded, span) ?? directionBefore(folded.slice(Math.max(0, start - REACH), start));
}

function directionBefore(before: string): 'up' | 'down' | undefined {
  if (says('upBefore', before)) return 'up';
  return says('downBefore', before) ? 'down' : undefined;
}
