/** Finds who speaks where an English verb of saying has no subject right before it: of the sentence's head, or counted. */
import type { Span, Voice } from '../../model.js';
import { enCountAlone, enCountedGroup, enCountedHead } from '../../lang/claims/counted-groups.js';
import {
  articleSubjects,
  determiners,
  speakerNouns,
  speakerPronouns,
} from '../../lang/claims/en-reporting.js';
import { contains, firstIndex } from '../../text/spans.js';
import type { LatinWord } from '../names/latin-words.js';
import { type SentenceReading, quotationAt } from './attribution.js';
import type { Cue } from './english-cues.js';
import { voiceOf } from './english-phrases.js';
import { LEAD, type Subject } from './english-subject-phrases.js';

/** In characters: how far from the head of a clause its subject may begin. */
const NEAR_HEAD = 40;
/** In characters: the longest count of a group. */
const LONGEST_COUNTED = 140;

/** How many of a group say so: `More than half of the shopkeepers said`, `Of the nine councillors, five said`. */
export function countedBefore(input: SentenceReading, cue: Cue, isExplicit: boolean): Subject | undefined {
  if (cue.isEvidence || (cue.isDoubtful && !isExplicit)) return undefined;
  const { reading, sentence, names, quotations } = input;
  const from = Math.max(sentence.start, cue.start - LONGEST_COUNTED);
  const span = countedIn(enCountedGroup, reading.folded.slice(from, cue.start), from);
  if (!span || names.some((name) => contains(span, name.span)) || quotationAt(quotations, span.start))
    return undefined;
  return { voice: voiceOfCount(input, span), speaker: span, opening: span.start };
}

/** The counted part of a group with the whole, in a text that begins at `from`. */
function countedIn(pattern: RegExp, folded: string, from: number): Span | undefined {
  const match = pattern.exec(folded);
  const { whole = '', part = '' } = match?.groups ?? {};
  if (!match || part === '') return undefined;
  const start = from + match.index + match[0].indexOf(whole + part);
  return { start, end: start + whole.length + part.length };
}

function voiceOfCount(input: SentenceReading, span: Span): Voice {
  const words = input.reading.folded.slice(span.start, span.end);
  return enCountAlone.test(words) ? 'unnamed' : voiceOf(input, span);
}

/** The subject that the verb after `words[last]` shares: that of the sentence's head. */
export function shared(
  input: SentenceReading,
  words: readonly LatinWord[],
  last: number,
  opening: number,
): Subject | undefined {
  const from = clauseHead(input, words);
  const start = words[from]?.start ?? 0;
  const name = input.names.find(
    ({ span, kind }) => kind !== 'place' && span.start >= start && span.start <= start + NEAR_HEAD,
  );
  const isNear =
    name &&
    !/[,;:]|\b(?:that|which|who|to|is|was|had|has|were)\b|['’]s/u.test(
      input.reading.text.slice(start, Math.min(name.span.end + 2, input.sentence.end)).replace(/,? ?$/u, ''),
    );
  if (isNear) return { voice: 'attributed', speaker: name.span, opening, isShared: true };
  const head = Math.max(input.sentence.start, start - NEAR_HEAD);
  const counted = countedIn(
    enCountedHead,
    input.reading.folded.slice(head, Math.min(opening, head + LONGEST_COUNTED)),
    head,
  );
  if (counted && !input.names.some(({ span }) => contains(counted, span)))
    return { voice: voiceOfCount(input, counted), speaker: counted, opening, isShared: true };
  const keys = words.slice(from, Math.min(from + 5, last)).map(({ key }) => key);
  if (speakerPronouns.has(keys[0] ?? '') && keys[0] !== 'it')
    return { voice: 'attributed', speaker: spanOf(words, from, from), opening, isShared: true };
  if (articleSubjects.has(keys[0] ?? '')) return { voice: 'article', opening, isShared: true };
  const known = keys.findIndex((key) => speakerNouns.has(key));
  const noun = known < 0 && /ed$/u.test(keys[2] ?? '') ? 1 : known;
  if (noun < 0 || !determiners.has(keys[0] ?? '')) return undefined;
  const speaker = spanOf(words, from, from + noun);
  return { voice: voiceOf(input, speaker), speaker, opening, isShared: true };
}

/** Index of the word that begins the sentence's main clause: after `Speaking in Oslo, `. */
function clauseHead({ reading, sentence }: SentenceReading, words: readonly LatinWord[]): number {
  const lead =
    /^(?:\p{L}+ing|in|on|at|after|during|asked|by|with|for|last|this|earlier)\b[^,;:“"]{0,60}, /iu.exec(
      reading.text.slice(sentence.start, sentence.start + 80),
    );
  const from = sentence.start + (lead?.[0].length ?? 0);
  const at = firstIndex(words, from);
  if (at === words.length) return 0;
  return LEAD.test(words[at]?.key ?? '') ? at + 1 : at;
}

function spanOf(words: readonly LatinWord[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
