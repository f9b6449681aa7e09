/** Finds who speaks before an English verb of saying. */
import type { EntityMention, Span } from '../../model.js';
import {
  determiners,
  exampleOpeners,
  insertions,
  speakerNouns,
  speakerPronouns,
  vagueSpeakers,
} from '../../lang/claims/en-reporting.js';
import { contains, firstIndex } from '../../text/spans.js';
import { type LatinWord, sign } from '../names/latin-words.js';
import { type SentenceReading, namesWithin } from './attribution.js';
import type { Cue } from './english-cues.js';
import { countedBefore, shared } from './english-shared-subjects.js';
import { INNER_BREAK, phraseEndingAt, type Subject } from './english-subject-phrases.js';

/** In characters: the most between a name and the verb, with all that is inserted. */
const LONGEST_APART = 400;
const ADVERB =
  /^(?:also|has|have|had|then|later|recently|repeatedly|often|once|now|still|widely|publicly|reportedly|further|already|privately|earlier|himself|herself|themselves|itself|all|both|again|even|just|first|long|always|too|(?!(?:assembly|family|ally|monopoly|supply|reply|bully|belly|jelly|rally|tally|fly|lily|italy|sicily|weekly|daily|monthly|quarterly|elderly|homily|butterfly|folly)$)\p{L}+ly)$/u;
const isAdverb = sign(({ key }) => ADVERB.test(key) && !speakerPronouns.has(key));
const NO_SUBJECT =
  /^(?:is|are|was|were|been|be|being|to|would|will|could|can|should|may|might|must|not|by|of|in|for|with|the|a|an|its|their|his|her|this|that|who|which|or|as)$|n['’]t$/u;
/** A verb that has a subject already. */
const FINITE = /^(?:has|have|had|is|are|was|were|wrote|spoke|(?!\p{L}*(?:eed|hundred)$)\p{L}{3,}ed)$/u;
const JOINING = /^(?:and|but|yet)$/u;
/** Between a name and the verb: `, 44, said`, `, aged 44, said`. */
const AGED = /^,? \d{1,3}, $/u;
/** In characters: the longest post before a name. */
const LONGEST_POST = 80;
/** `“…,” the head of the port, NAME, said`: what stands before the name. */
const POST_BEHIND_QUOTATION = /(?<=[”"] )(?:the|an?|his|her|its|their) [^,;:“”"]{2,60}, $/u;

/** The subject of the verb `words[cue.first]`. */
export function subjectBefore(
  input: SentenceReading,
  words: readonly LatinWord[],
  cue: Cue,
  isExplicit: boolean,
): Subject | undefined {
  const counted = countedBefore(input, cue, isExplicit);
  if (counted) return counted;
  const { text } = input.reading;
  let last = cue.first - 1;
  let before = words[last];
  while (before && isAdverb(before)) before = words[--last];
  const next = words[last + 1];
  if (!before || !next) return undefined;
  const gap = text.slice(before.end, next.start);
  if (AGED.test(gap))
    return phraseEndingAt(input, words, before.key === 'aged' ? last - 1 : last, cue, isExplicit);
  if (JOINING.test(before.key) && (isExplicit || !cue.isDoubtful))
    return shared(input, words, last, before.start);
  // `had written to her in June arguing that …`
  const isNoun = determiners.has(before.key) || NO_SUBJECT.test(before.key);
  if (
    isExplicit &&
    !isNoun &&
    /ing$/u.test(cue.key) &&
    words.slice(1, last).some(({ key }) => FINITE.test(key))
  )
    return shared(input, words, last, before.end);
  if (gap.includes(',')) {
    if (/ing$/.test(next.key))
      return isExplicit || !cue.isDoubtful ? shared(input, words, last, before.end) : undefined;
    return apart(input, words, last, cue, isExplicit);
  }
  if (before.key === 'who') return beforeWho(input, words, last);
  if (INNER_BREAK.test(gap) || (NO_SUBJECT.test(before.key) && !before.isCapitalised)) return undefined;
  return phraseEndingAt(input, words, last, cue, isExplicit);
}

/** `Mei Chou, who says …`; `those who believe …` */
function beforeWho(input: SentenceReading, words: readonly LatinWord[], last: number): Subject | undefined {
  const antecedent = words[last - 1];
  if (!antecedent) return undefined;
  const opening = antecedent.end;
  const name = input.names.find(({ span, kind }) => span.end === opening && kind === 'person');
  if (name) return { voice: 'attributed', speaker: name.span, opening: name.span.start };
  if (antecedent.key !== 'those' && !vagueSpeakers.has(antecedent.key)) return undefined;
  const speaker = { start: antecedent.start, end: antecedent.end };
  return { voice: 'unnamed', speaker, opening: antecedent.start };
}

/** `S, the head of policy at Acme, said`; `S, however, said`; `The minister, Maria Keller, said` */
function apart(
  input: SentenceReading,
  words: readonly LatinWord[],
  last: number,
  cue: Cue,
  isExplicit: boolean,
): Subject | undefined {
  const { text } = input.reading;
  const end = words[last]?.end ?? 0;
  const near = namesWithin(input, { start: Math.max(input.sentence.start, end - LONGEST_APART), end });
  const name = near.find(({ span, kind }) => span.end === end && kind === 'person');
  if (name && /, $/u.test(text.slice(Math.max(0, name.span.start - 2), name.span.start)))
    return { voice: 'attributed', speaker: name.span, opening: openingOf(name, text) };
  const comma = text.lastIndexOf(', ', words[last]?.start ?? 0);
  if (comma < input.sentence.start) return undefined;
  const head = firstIndex(words, comma) - 1;
  // A comma may stand inside the insertion: `S, of Kiel, Germany, said`.
  const isNameAlone = near.some(({ span }) => span.start === comma + 2 && span.end === end);
  const isInsertion = isNameAlone || insertions.test(input.reading.folded.slice(comma + 2, end));
  if (head < 0) return undefined;
  const subject = phraseEndingAt(input, words, head, cue, isExplicit);
  if (isInsertion && subject)
    return apposedTo(input, subject) ?? withExamples(input, subject, { start: comma + 2, end });
  const person = near.findLast(
    ({ span, value, kind }) =>
      span.end < end &&
      kind === 'person' &&
      value.role &&
      value.role.start > span.end &&
      Math.max(value.role.end, value.affiliation?.end ?? 0) <= end + 1,
  );
  return person && { voice: 'attributed', speaker: person.span, opening: person.span.start };
}

/** `Peter Hall, president of the union, which has 320 members,`: whoever is named before what he is. */
function apposedTo({ names, reading }: SentenceReading, { speaker }: Subject): Subject | undefined {
  if (!speaker || reading.text.slice(speaker.start - 2, speaker.start) !== ', ') return undefined;
  const words = reading.folded.slice(speaker.start, speaker.end).split(' ');
  const isPost = words.slice(0, words.indexOf('of') + 1 || 5).some((word) => speakerNouns.has(word));
  const person =
    isPost && names.find(({ span, kind }) => kind === 'person' && span.end === speaker.start - 2);
  if (!person) return undefined;
  return { voice: 'attributed', speaker: person.span, opening: beginningOf(person) };
}

/** Where what leads to a name begins: with the post that stands behind a quotation, or before the name. */
function openingOf(name: EntityMention, text: string): number {
  const { start } = name.span;
  const post = POST_BEHIND_QUOTATION.exec(text.slice(Math.max(0, start - LONGEST_POST), start))?.[0];
  return post === undefined ? beginningOf(name) : start - post.length;
}

/** Where a name begins with the post before it: `Norland's mayor, NAME`. */
function beginningOf({ span, value: { role, affiliation } }: EntityMention): number {
  if (!role || role.start > span.start) return span.start;
  const isBeside = affiliation && affiliation.end < role.start && role.start - affiliation.end < 8;
  return isBeside ? affiliation.start : role.start;
}

/** Somebody unnamed, of whom the insertion after them names some: `critics, among them Tom Reed,`. */
function withExamples({ reading, names }: SentenceReading, subject: Subject, insertion: Span): Subject {
  const { speaker, opening } = subject;
  const isNaming =
    exampleOpeners.test(reading.folded.slice(insertion.start, insertion.end)) &&
    names.some(({ span, kind }) => kind !== 'place' && contains(insertion, span));
  if (!speaker || !isNaming) return subject;
  return { voice: 'attributed', speaker: { start: speaker.start, end: insertion.end }, opening };
}
