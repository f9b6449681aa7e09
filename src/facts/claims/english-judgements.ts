/** What somebody takes something for: `S puts the rise at $23`, `S called the vote “a mistake”`, `S blamed steel prices for the delay`. */
import {
  ascribingVerbs,
  callingVerbs,
  denyingVerbs,
  judgingHead,
  judgingVerbs,
  wantingVerbs,
} from '../../lang/claims/en-reporting.js';
import { type LatinWord, sign } from '../names/latin-words.js';
import { type SentenceReading, quotationAt, tidy } from './attribution.js';
import type { Cue } from './english-cues.js';
import type { Found } from './english-phrases.js';
import { subjectBefore } from './english-subjects.js';
import { matchAt } from '../../text/matches.js';

const mayJudge = sign(({ key }) => judgingHead.test(key));

/** The statements of a sentence that are told by such a verb, in order. */
export function judgements(input: SentenceReading, words: readonly LatinWord[]): Found[] {
  const { reading, sentence, quotations } = input;
  const folded = reading.folded.slice(0, sentence.end);
  const found: Found[] = [];
  words.forEach((word, first) => {
    if (!mayJudge(word)) return;
    const { start } = word;
    if (quotationAt(quotations, start)) return;
    const denial = matchAt(denyingVerbs, folded, start);
    const wanted = matchAt(wantingVerbs, folded, start);
    const match =
      denial ??
      matchAt(judgingVerbs, folded, start) ??
      matchAt(ascribingVerbs, folded, start) ??
      matchAt(callingVerbs, folded, start) ??
      wanted;
    if (!match) return;
    const [verb = '', rest = ''] = match.slice(1).filter((part) => part !== undefined);
    const end = start + verb.length;
    const cue: Cue = {
      start,
      end,
      first,
      key: verb,
      needsThat: false,
      needsQuotation: false,
      isDoubtful: verb.startsWith('blam') || match === denial || match === wanted,
      // `The offer values the yard at £3m`
      isEvidence: verb.startsWith('valu'),
    };
    const subject = subjectBefore(input, words, cue, false);
    if (!subject || subject.voice === 'article') return;
    const opened = quotations.find((quote) => quote.start >= end && quote.start <= end + rest.length);
    const content = tidy(reading.text, { start: end, end: opened?.end ?? end + rest.length });
    found.push({ ...subject, cue: { start, end }, content, ...(denial && { isDenial: true }) });
  });
  return found;
}
