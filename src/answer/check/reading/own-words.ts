/** The words of a clause that belong to one figure and to no other. */
import { checkingOf } from '../../../lang/checking/says.js';
import type { QuantityMention, Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { overlaps } from '../../../text/spans.js';
import { endOfPart } from './clauses.js';

const PREPOSITION = /^\s*(?:of|for|in|on|at|by)\s/u;
const AND_LAST = /^(.*[a-z].*?),? and $/u;
const AFTER = /^\s*(?:to|for|from|in|on|at|by|of|with)\s/u;
/** The same, with a verb before it. */
const AFTER_VERB = /^\s*(?:[a-z]+ )?(?:to|for|from|in|on|at|by|of|with)\s/u;

/**
 * From where the figure before ends to where the one after begins, cut at what joins the two.
 *
 * @param beside - the figures before and after it in its sentence
 */
export function ownWords(
  folded: string,
  clause: Span,
  { span, value: { subject } }: QuantityMention,
  beside: readonly (QuantityMention | undefined)[],
): readonly Span[] {
  const [before, after] = beside.map((one) => (one && overlaps(one.span, clause) ? one : undefined));
  const start = before ? joint(folded, before.span.end, span.start, span.end, subject)[1] : clause.start;
  const end = after
    ? joint(folded, span.end, after.span.start, after.span.end, after.value.subject)[0]
    : endOfPart(folded, span.end, clause.end);
  return [
    { start, end: span.start },
    { start: span.end, end },
  ];
}

/**
 * Where, between two figures, the one's words end and the other's begin.
 *
 * @param next - where the second one ends
 * @param subject - what the second one measures
 */
function joint(
  folded: string,
  start: number,
  end: number,
  next: number,
  subject: Span | undefined,
): readonly [number, number] {
  const between = folded.slice(start, end);
  // `£22m goes to schools and £9m to flood defences`: the words of each stand behind it.
  const last = AND_LAST.exec(between);
  if (last?.[1] !== undefined && AFTER.test(folded.slice(next, next + 12)) && AFTER_VERB.test(last[1]))
    return [start + last[1].length, end];
  const match = checkingOf(between).joints.exec(between);
  if (match) return [start + match.index, start + match.index + match[0].length];
  if (HAN.test(between)) return [start, start];
  // `took $9 million in May on a budget of $3 million`
  if (subject && subject.start >= start && subject.end <= end) return [subject.start, subject.start];
  return PREPOSITION.test(between) ? [end, end] : [start, start];
}
