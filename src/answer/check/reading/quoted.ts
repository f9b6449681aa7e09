/** What stands between a pair of Chinese quotation marks or title marks. */
import type { Span } from '../../../model.js';

const QUOTED = /[「『《〈“]([^「」『』《》〈〉“”]{1,20})[」』》〉”]/gu;

/** The words quoted around a stretch of a folded text; undefined where it is not between one pair of marks. */
export function quotedAround(folded: string, span: Span): string | undefined {
  const [start, end] = withoutSigns(folded, span);
  for (const { 1: words = '', index } of folded.matchAll(QUOTED))
    if (index < start && end <= index + 1 + words.length) return words;
  return undefined;
}

/** All that a folded text quotes, in order. */
export function quotedIn(folded: string): readonly string[] {
  return Array.from(folded.matchAll(QUOTED), ([, words = '']) => words);
}

/** A folded text without what it quotes. */
export function withoutQuoted(folded: string): string {
  return folded.replace(QUOTED, '');
}

/** Without the marks and other signs at the ends of a stretch. */
function withoutSigns(folded: string, { start, end }: Span): readonly [number, number] {
  const words = folded.slice(start, end);
  const lead = /^[\p{P}\s]+/u.exec(words)?.[0].length ?? 0;
  const trail = /[\p{P}\s]+$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return [start + lead, end - trail];
}
