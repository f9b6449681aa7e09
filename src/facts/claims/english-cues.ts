/** Finds the words by which English says that somebody says something. */
import type { Span } from '../../model.js';
import {
  evidenceVerbs,
  doubtfulVerbs,
  quoteVerbs,
  reportingPhrases,
  reportingVerbs,
  thatVerbs,
} from '../../lang/claims/en-reporting.js';
import { type LatinWord, sign } from '../names/latin-words.js';
import { type SentenceReading, quotationAt } from './attribution.js';

/** A verb of saying, or a phrase that stands for one. */
export interface Cue extends Span {
  /** Index of its first word among the sentence's. */
  readonly first: number;
  /** The verb, small letters; `say` for a phrase. */
  readonly key: string;
  /** Whether it reports only after "that" or beside a quotation. */
  readonly needsThat: boolean;
  readonly needsQuotation: boolean;
  /** Whether it is as often something else, or its subject is evidence as often as a speaker. */
  readonly isDoubtful: boolean;
  readonly isEvidence: boolean;
}

const PHRASE_AT = new RegExp(reportingPhrases.source, 'uy');
/** What any phrase begins with. */
const PHRASE_HEAD =
  /^(?:point|is|was|were|are|has|have|make|made|goe?s?$|went|remain|take|took|hold|held|give|gave|c[ao]me|let)/u;
const opensPhrase = sign(({ key }) => PHRASE_HEAD.test(key));
const mayReport = sign(({ key }) => PHRASE_HEAD.test(key) || reportingVerbs.has(key));

/** The cues outside quotations, in order. */
export function cuesAmong({ reading, quotations }: SentenceReading, words: readonly LatinWord[]): Cue[] {
  const cues: Cue[] = [];
  words.forEach((word, first) => {
    if (!mayReport(word)) return;
    const { key, start, end } = word;
    const phrase = opensPhrase(word) ? phraseAt(reading.folded, start) : 0;
    if ((phrase === 0 && !reportingVerbs.has(key)) || quotationAt(quotations, start)) return;
    // `the Evening Post`: part of a name.
    if (word.isCapitalised && words[first - 1]?.isCapitalised && doubtfulVerbs.has(key)) return;
    if (phrase > 0)
      cues.push({
        start,
        end: start + phrase,
        first,
        key: 'say',
        needsThat: true,
        needsQuotation: false,
        isDoubtful: false,
        isEvidence: false,
      });
    else
      cues.push({
        start,
        end,
        first,
        key,
        needsThat: thatVerbs.has(key),
        needsQuotation: quoteVerbs.has(key),
        isDoubtful: doubtfulVerbs.has(key),
        isEvidence: evidenceVerbs.has(key),
      });
  });
  return cues;
}

function phraseAt(folded: string, start: number): number {
  PHRASE_AT.lastIndex = start;
  return PHRASE_AT.exec(folded)?.[0].length ?? 0;
}
