/** Tells whether a noun phrase before an English verb of saying can be who speaks. */
import type { Span, Voice } from '../../model.js';
import {
  articlePhrases,
  articleSubjects,
  determiners,
  notInSpeakers,
  speakerNouns,
  speakerPronouns,
  supposing,
  vagueSpeakers,
} from '../../lang/claims/en-reporting.js';
import type { LatinWord } from '../names/latin-words.js';
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
const NOBODY = /^(?:nobody|none|no-one|neither|nothing|one)$/u;
const RELATIVE = /^(?:who|whom|whose|which|that)$/u;
/** Of the verbs of saying, those that may be nouns. */
const NOUN_TOO =
  /^(?:claim|report|estimate|forecast|project|question|charge|warrant|demand|comment|reply|answer|remark|note|promise|pledge|doubt|fear|hope|guess)s?$/u;
export const LEAD =
  /^(?:but|and|yet|while|however|although|though|as|so|then|meanwhile|still|because|since|when|where|that|instead|moreover|today|yesterday|later|also|indeed)$/u;
/** A time before the speaker without a comma: `In July 2024 Mei Chou said`. */
const DATED =
  /^(?:in|on|by|since|early in|late in)? ?(?:(?:early |late |mid-)?\p{L}+ (?:\d{1,2}(?: \d{4})?|\d{4})|(?:last|this|earlier this|late last) (?:week|month|year|\p{L}+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}) (?=\p{L})/iu;
export const INNER_BREAK = /[,;:()—–]|\s-\s/u;

/** The noun phrase that ends with `words[last]`, if it can be a speaker. */
export function phraseEndingAt(
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
