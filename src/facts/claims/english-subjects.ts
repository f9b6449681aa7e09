/** Finds who speaks before an English verb of saying. */
import type { EntityMention, Span, Voice } from '../../model.js';
import { enCountAlone, enCountedGroup, enCountedHead } from '../../lang/claims/counted-groups.js';
import {
  articlePhrases,
  articleSubjects,
  determiners,
  exampleOpeners,
  insertions,
  notInSpeakers,
  speakerNouns,
  speakerPronouns,
  supposing,
  vagueSpeakers,
} from '../../lang/claims/en-reporting.js';
import { contains, firstIndex } from '../../text/spans.js';
import { type LatinWord, sign } from '../names/latin-words.js';
import { type SentenceReading, namesWithin, quotationAt } from './attribution.js';
import type { Cue } from './english-cues.js';
import { voiceOf } from './english-phrases.js';

/** Whose the statement is. */
export interface Subject {
  readonly voice: Voice;
  /** Absent where the article says "we". */
  readonly speaker?: Span;
  /** Where the attribution begins: all before it in the sentence is somebody else's. */
  readonly opening: number;
  /** Whether it goes on from the verb before, whose subject it shares: `…, adding that`, `… and said that`. */
  readonly isShared?: boolean;
}

/** Words of the longest speaker, and of the longest that only its form makes one. */
const MAX_SPEAKER = 16;
const MAX_PHRASE = 8;
/** In characters: how far from the head of a clause its subject may begin. */
const NEAR_HEAD = 40;
/** In characters: the longest count of a group. */
const LONGEST_COUNTED = 140;
/** In characters: the most between a name and the verb, with all that is inserted. */
const LONGEST_APART = 400;
const ADVERB =
  /^(?:also|has|have|had|then|later|recently|repeatedly|often|once|now|still|widely|publicly|reportedly|further|already|privately|earlier|himself|herself|themselves|itself|all|both|again|even|just|first|long|always|too|(?!(?:assembly|family|ally|monopoly|supply|reply|bully|belly|jelly|rally|tally|fly|lily|italy|sicily|weekly|daily|monthly|quarterly|elderly|homily|butterfly|folly)$)\p{L}+ly)$/u;
const isAdverb = sign(({ key }) => ADVERB.test(key) && !speakerPronouns.has(key));
const NO_SUBJECT =
  /^(?:is|are|was|were|been|be|being|to|would|will|could|can|should|may|might|must|not|by|of|in|for|with|the|a|an|its|their|his|her|this|that|who|which|or|as)$|n['’]t$/u;
const NOBODY = /^(?:nobody|none|no-one|neither|nothing|one)$/u;
const RELATIVE = /^(?:who|whom|whose|which|that)$/u;
/** Of the verbs of saying, those that may be nouns. */
const NOUN_TOO =
  /^(?:claim|report|estimate|forecast|project|question|charge|warrant|demand|comment|reply|answer|remark|note|promise|pledge|doubt|fear|hope|guess)s?$/u;
/** A verb that has a subject already. */
const FINITE = /^(?:has|have|had|is|are|was|were|wrote|spoke|(?!\p{L}*(?:eed|hundred)$)\p{L}{3,}ed)$/u;
const JOINING = /^(?:and|but|yet)$/u;
const LEAD =
  /^(?:but|and|yet|while|however|although|though|as|so|then|meanwhile|still|because|since|when|where|that|instead|moreover|today|yesterday|later|also|indeed)$/u;
/** A time before the speaker without a comma: `In July 2024 Mei Chou said`. */
const DATED =
  /^(?:in|on|by|since|early in|late in)? ?(?:(?:early |late |mid-)?\p{L}+ (?:\d{1,2}(?: \d{4})?|\d{4})|(?:last|this|earlier this|late last) (?:week|month|year|\p{L}+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}) (?=\p{L})/iu;
/** Between a name and the verb: `, 44, said`, `, aged 44, said`. */
const AGED = /^,? \d{1,3}, $/u;
/** In characters: the longest post before a name. */
const LONGEST_POST = 80;
/** `“…,” the head of the port, NAME, said`: what stands before the name. */
const POST_BEHIND_QUOTATION = /(?<=[”"] )(?:the|an?|his|her|its|their) [^,;:“”"]{2,60}, $/u;
const INNER_BREAK = /[,;:()—–]|\s-\s/u;

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

/** How many of a group say so: `More than half of the shopkeepers said`, `Of the nine councillors, five said`. */
function countedBefore(input: SentenceReading, cue: Cue, isExplicit: boolean): Subject | undefined {
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

/** The noun phrase that ends with `words[last]`, if it can be a speaker. */
function phraseEndingAt(
  input: SentenceReading,
  words: readonly LatinWord[],
  last: number,
  cue: Cue,
  isExplicit: boolean,
): Subject | undefined {
  const { text } = input.reading;
  const end = words[last]?.end ?? 0;
  let first = last;
  // `In a letter to the board she`: a pronoun of the subject stands alone.
  const isAlone = /^(?:he|she)$/u.test(words[last]?.key ?? '') && words[last - 1]?.key !== 'and';
  while (!isAlone && first > 0 && last - first < MAX_SPEAKER) {
    const between = text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
    if (
      INNER_BREAK.test(between) ||
      /[”"“]/u.test(between) ||
      quotationAt(input.quotations, words[first - 1]?.start ?? 0)
    )
      break;
    first--;
  }
  // `who studied`: only the head of a phrase speaks.
  if (RELATIVE.test(words[first]?.key ?? '')) return undefined;
  // `nobody who studied claim forms`, `they studied claims that`: a noun, and the object of the verb before it.
  const isObject = last > first && /ed$/u.test(words[last]?.key ?? '') && NOUN_TOO.test(cue.key);
  if (isObject) return undefined;
  if (supposing.has(words[first]?.key ?? '') || NOBODY.test(words[last]?.key ?? '')) return undefined;
  while (first < last && LEAD.test(words[first]?.key ?? '')) first++;
  const dated = DATED.exec(text.slice(words[first]?.start ?? 0, end))?.[0].length ?? 0;
  if (dated > 0) first = words.findIndex((word) => word.start >= (words[first]?.start ?? 0) + dated);
  let start = words[first]?.start ?? end;
  const keys = words.slice(first, last + 1).map(({ key }) => key);
  const [only] = keys;
  if (keys.length === 1 && articleSubjects.has(only ?? '')) return { voice: 'article', opening: start };
  if (articlePhrases.test(keys.join(' ')))
    return { voice: 'article', speaker: { start, end }, opening: start };
  // `Mei Chou and others`
  const endOfNames = keys.at(-1) === 'others' && keys.at(-2) === 'and' ? (words[last - 2]?.end ?? end) : end;
  const name = namesWithin(input, { start, end: end + 2 }).findLast(({ span }) => span.end >= endOfNames - 2);
  if (name && keys.includes('and')) start = startOfList(input, start);
  // `Mei Chou of the institute said`: she says it, not the institute.
  const isBelonging = (): boolean =>
    input.names.some(
      ({ span, kind }) =>
        kind === 'person' &&
        span.start >= start &&
        /^ (?:of|at|from) /u.test(text.slice(span.end, span.end + 6)),
    );
  const isHeaded = keys.slice(0, 6).some((key) => speakerNouns.has(key));
  const isNoun =
    speakerNouns.has(keys.at(-1) ?? '') ||
    (isHeaded &&
      keys.some((key) =>
        /^(?:of|at|from|in|who|with|by|on|for|to|near|inside|within|behind|close|familiar|involved)$/.test(
          key,
        ),
      )) ||
    isNamedBehind(words.slice(first, last + 1));
  const isPronoun =
    keys.length === 1 && speakerPronouns.has(only ?? '') && (only !== 'it' || !cue.isEvidence);
  const isVague = keys.length === 1 && vagueSpeakers.has(only ?? '');
  const isPhrase =
    !cue.isEvidence && (isExplicit || !cue.isDoubtful) && isNounPhrase(words.slice(first, last + 1));
  if (!name && !isNoun && !isPronoun && !isVague && !isPhrase) return undefined;
  const speaker = name && !isHeaded && keys.length > 6 && !isBelonging() ? name.span : { start, end };
  return { voice: voiceOf(input, speaker), speaker, opening: start };
}

/** Where a list of names begins whose last members stand from `start` on: `Acme, Borealis and Cordia`. */
function startOfList(input: SentenceReading, start: number): number {
  const { reading, names } = input;
  const before = names.findLast(({ span }) => span.end === start - 2);
  const isListed = before && before.kind !== 'place' && reading.text.slice(before.span.end, start) === ', ';
  return isListed ? startOfList(input, before.span.start) : start;
}

/** `industry body BRAC`, `the journal Soil & Water`: a noun for who speaks, and its name, which nobody else need know. */
function isNamedBehind(words: readonly LatinWord[]): boolean {
  const noun = words.findLastIndex(({ isCapitalised }) => !isCapitalised);
  return noun < words.length - 1 && speakerNouns.has(words[noun]?.key ?? '');
}

/** `Danish shipper North Quay`: what somebody is, and a name of two words. */
function isNamedThing(words: readonly LatinWord[]): boolean {
  const noun = words.findLastIndex(({ isCapitalised }) => !isCapitalised);
  return noun > 0 && noun < 3 && words.length - noun > 2 && words.length < MAX_PHRASE;
}

/** `the landlord`, `local farmers`, `Okonkwo`: the form alone makes it a speaker. */
function isNounPhrase(words: readonly LatinWord[]): boolean {
  if (words.length > MAX_PHRASE || words.some(({ key }) => notInSpeakers.has(key))) return false;
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  if (determiners.has(first.key)) return words.length > 1 && last.key.length > 2;
  const isPlural =
    words.length < 4 && /(?:[^s]s|people|women|men)$/u.test(last.key) && !last.key.endsWith('ings');
  return (
    isPlural || isNamedThing(words) || (words.length < 4 && words.every(({ isCapitalised }) => isCapitalised))
  );
}

/** The subject that the verb after `words[last]` shares: that of the sentence's head. */
function shared(
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
