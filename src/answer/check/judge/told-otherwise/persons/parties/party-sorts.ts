/** Of what sort is whom a Chinese text tells something of: a person, a role, a body, a place or a thing. */
import {
  zhBodyEnd,
  zhBodyWords,
  zhPersonEnd,
  zhTradeLast,
} from '../../../../../../lang/checking/zh-predications.js';
import { zhPostLast } from '../../../../../../lang/checking/zh-titles.js';
import type { Span } from '../../../../../../model.js';
import { overlapping } from '../../../../../../text/overlapping.js';
import type { EvidenceText } from '../../../../reading/evidence-texts.js';
import type { StatementReading } from '../../../../reading/statement.js';

/** What sort of party a stretch names. */
export type Sort = 'person' | 'role' | 'body' | 'place' | 'thing';

/** The sort of the party that a stretch of a Chinese text names. */
export function sortOf(text: StatementReading['text'], span: Span): Sort {
  const words = text.reading.folded.slice(span.start, span.end);
  if (personIn(text, span)) return 'person';
  const last = overlapping(text.names, span).at(-1);
  if (last && last.span.end >= span.end - 1) {
    if (last.kind === 'organization') return 'body';
    if (last.kind === 'place') return 'place';
  }
  if (zhBodyEnd.test(words)) return 'body';
  if (zhPersonEnd.test(words)) return 'role';
  return 'thing';
}

/** The name of a person at the end of a stretch: one that is known, or whatever stands behind a post or a trade. */
export function personIn(
  { names, reading: { folded } }: StatementReading['text'],
  { start, end }: Span,
): Span | undefined {
  const last = overlapping(names, { start, end }).findLast(({ span }) => span.end >= end - 1);
  if (last) return last.kind === 'person' ? last.span : undefined;
  const words = folded.slice(start, end);
  const length = [3, 2].find((count) => {
    const before = words.slice(0, -count);
    return (
      /^[\p{Script=Han}]+$/u.test(words.slice(-count)) &&
      (zhPostLast.test(before) || zhTradeLast.test(before))
    );
  });
  return length === undefined ? undefined : { start: end - length, end };
}

/** Whether more than a name is told of a person. */
export function hasTitle(span: Span, { reading }: EvidenceText): boolean {
  return (personIn(reading, span)?.start ?? span.start) > span.start;
}

/** Whether the statement gives a person the post of another body than one that an article names. */
export function isOfOtherBody(
  party: Span,
  body: Span,
  { text }: StatementReading,
  there: EvidenceText,
): boolean {
  const name = personIn(text, party);
  if (!name) return false;
  const title = text.reading.folded.slice(party.start, name.start);
  const own = title.slice(0, zhPostLast.exec(title)?.index ?? 0);
  const words = bare(there.reading.reading.folded.slice(body.start, body.end));
  return own.length > 2 && !pairsOf(bare(own)).some((pair) => words.includes(pair));
}

/** Words for a body without what many are called by. */
export function bare(words: string): string {
  return words.replace(zhBodyWords, ' ');
}

/** Every two characters that stand side by side. */
export function pairsOf(words: string): readonly string[] {
  return words
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
}
