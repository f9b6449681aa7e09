/** Words for a time that a statement has elsewhere than the sentence with all its other words. */
import type { Span } from '../../../model.js';
import { trim } from '../../../text/spans.js';
import type { Gap, NearSentence } from './word-for-word.js';

/** A year, month or day, with what leads to it. */
const TIME =
  /^(?:[至到自从约]?(?:公元前?|西元前?|民国)?[\d〇零一二三四五六七八九十]+(?:年|月|日|号|世纪|年代)[初末底中春夏秋冬]?)+$/u;

/** What only joins. */
const JOINTS = /[\s,、。的在于]/gu;

/** The sentence with a time that was moved laid beside the time that stands elsewhere, whether it is that or another. */
export function withMoved(near: NearSentence, said: string): NearSentence {
  const known = near.place.text.reading.reading.folded;
  for (const put of near.gaps) {
    const words = bare(said, put.said);
    if (words === '' || bare(known, put.known) !== '') continue;
    const left = near.gaps.filter((gap) => bare(said, gap.said) === '');
    const same = left.find((gap) => bare(known, gap.known) === words);
    const isAcrossTime = same && TIME.test(bare(said, between(put.said, same.said)));
    if (same && isAcrossTime)
      return { ...near, gaps: near.gaps.filter((gap) => gap !== put && gap !== same) };
    if (!TIME.test(words)) continue;
    const isTime = (span: Span): boolean => TIME.test(bare(known, span));
    const taken = same ?? left.find(({ known: span }) => isTime(span));
    const edge = near.rest.find(isTime);
    if (taken) return { ...near, gaps: pairing(near.gaps, put, trimmed(known, taken.known), taken) };
    if (edge)
      return {
        ...near,
        gaps: pairing(near.gaps, put, trimmed(known, edge)),
        rest: near.rest.filter((span) => span !== edge),
      };
  }
  return near;
}

/** The gaps with the time of one beside another stretch of the sentence, and without the gap that this one leaves. */
function pairing(gaps: readonly Gap[], put: Gap, known: Span, left?: Gap): readonly Gap[] {
  return gaps.filter((gap) => gap !== left).map((gap) => (gap === put ? { said: gap.said, known } : gap));
}

function between(a: Span, b: Span): Span {
  return a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
}

/** Without the signs around it. */
function trimmed(folded: string, span: Span): Span {
  const { start, end } = trim(folded, span);
  return { start, end: /[,、。]$/u.test(folded.slice(start, end)) ? end - 1 : end };
}

function bare(folded: string, { start, end }: Span): string {
  return folded.slice(start, end).replace(JOINTS, '');
}
