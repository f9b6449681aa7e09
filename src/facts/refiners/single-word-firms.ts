/** Finds firms that go by one word in English, by what is said of them throughout a document: `the battery maker Tidewick`, `Tidewick's chairman`. */
import type { Mention } from '../../model.js';
import * as english from '../../lang/names/en-people.js';
import { placeNames } from '../../lang/names/place-names.js';
import { groupBy } from '../../group-by.js';
import { fold } from '../../text/fold.js';
import { entityMention } from '../entity-mention.js';
import { isCommon, isFamily, isFirstName, isKnownPlace } from '../names/english-names.js';
import { organizationCue } from '../names/english-organization-cues.js';
import { nameParts } from '../names/name-parts.js';
import { type LatinWord, latinWordsOf, sign } from '../names/latin-words.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { inOrder } from './in-order.js';
import { withFirms } from './with-firms.js';

/** How much must speak for a name in all: a strong sign is 2, a weak one 1. */
const SURE_FROM = 2;
/** A town, not what somebody has a stake in. */
const IN_PLACE =
  /(?<!\b(?:stakes?|shares?|invest\p{L}*|confidence|interest|faith|trust)) (?:in|near|outside|around|across) $/u;
const OPENS_SENTENCE = /(?:^|[.!?:]["”’]?\s|["“‘(]|[\n])$/u;
const CAPITAL_FIRST = /^\p{Lu}\p{Ll}+$/u;
const NEXT_WORD = /^,? (?:also |now |has |had |itself )?(\p{Ll}+)/u;
/** Nobody else is named before the pronoun. */
const IS_SOMEBODY = /^(?:, who\b|[^\p{Lu}]{0,60}\b(?:he|she|his|her|himself|herself)\b)/u;
const placeKeys = new Set(placeNames.flat().map((name) => name.toLowerCase()));

/** A word in capitals between words that have none. */
interface Occurrence {
  readonly passage: PassageReading;
  readonly word: LatinWord;
  /** 2 for a strong sign of a firm, 1 for a weak one, below 0 for a sign of a place. */
  readonly weight: number;
  /** Whether its capital says that it is a name. */
  readonly isInside: boolean;
  /** Whether what it does, hardly anything but a firm does. */
  readonly isPlain: boolean;
}

/** `Voltera said`, `Voltera's plant`: twice what firms have or do, or once what only they are called. */
export const singleWordFirms: Refiner = {
  name: 'single-word-firms',
  refine(mentions, reading) {
    const people = partsOfPeople(mentions);
    const all = reading.passages.flatMap((passage) => occurrencesIn(passage, people));
    const firms = [...groupBy(all, ({ word }) => word.key)].flatMap(([key, places]) =>
      isFirm(key, places)
        ? places
            .filter(({ weight }) => weight > 0)
            .map(({ passage, word: { start, end } }) =>
              entityMention(passage, 'single-word-firms', 'organization', { start, end }, 'strong'),
            )
        : [],
    );
    return firms.length === 0 ? mentions : inOrder(withFirms(mentions, firms), reading);
  },
};

/** The words of people's names: whoever is called so is no firm. */
function partsOfPeople(mentions: readonly Mention[]): ReadonlySet<string> {
  const full = mentions.filter((m) => m.kind === 'person' && nameParts(m.text).length > 1);
  return new Set(full.flatMap(({ text }) => nameParts(text).map(fold)));
}

const mayBeFirm = sign(
  ({ text, key }) =>
    CAPITAL_FIRST.test(text) &&
    key.length > 2 &&
    !english.notNames.has(key) &&
    !english.honorifics.has(key) &&
    !english.organizationHeads.has(key) &&
    !placeKeys.has(key) &&
    // `Cambridge` is a town and nothing else, `Meridian` may be much.
    !(isKnownPlace([key]) && !isCommon(key)),
);

function occurrencesIn(passage: PassageReading, people: ReadonlySet<string>): readonly Occurrence[] {
  const words = latinWordsOf(passage);
  const found: Occurrence[] = [];
  words.forEach((word, i) => {
    if (!mayBeFirm(word) || people.has(word.key)) return;
    if (!isTitled(words[i - 1]) && touchesCapital(passage.text, words, i)) return;
    found.push(read(passage, word, words, i));
  });
  return found;
}

/** Whether it is part of a longer name. */
function touchesCapital(text: string, words: readonly LatinWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  const isJoined = (one: LatinWord | undefined, gap: string): boolean =>
    one !== undefined && /^(?: |-| & )$/.test(gap) && one.isCapitalised && !english.notNames.has(one.key);
  return (
    isJoined(before, text.slice(before?.end ?? 0, word?.start)) ||
    isJoined(after, text.slice(word?.end ?? 0, after?.start))
  );
}

function read(passage: PassageReading, word: LatinWord, words: readonly LatinWord[], i: number): Occurrence {
  const { text } = passage;
  const before = text.slice(Math.max(0, word.start - 40), word.start);
  const after = text.slice(word.end, word.end + 80);
  const isInside = !OPENS_SENTENCE.test(before);
  const isPlain = english.firmOnlyVerbs.has(NEXT_WORD.exec(after)?.[1] ?? '');
  return { passage, word, weight: weigh(), isInside, isPlain };

  function weigh(): number {
    const cue = organizationCue(text, words, i, i + 1);
    if (cue === 'strong') return 2;
    if (isTitled(words[i - 1]) || IS_SOMEBODY.test(after)) return -2;
    if (IN_PLACE.test(before)) return -1;
    return cue === 'weak' ? 1 : 0;
  }
}

function isTitled(before: LatinWord | undefined): boolean {
  return before !== undefined && before.isCapitalised && english.honorifics.has(before.key);
}

function isFirm(key: string, places: readonly Occurrence[]): boolean {
  if (places.reduce((sum, { weight }) => sum + weight, 0) < SURE_FROM) return false;
  if (places.some(({ weight, isInside }) => weight > 1 && isInside)) return true;
  if (isFirstName(key) || isFamily(key)) return false;
  if (!isCommon(key)) return true;
  // A word of the dictionary may only begin a sentence: its capital must say that it is a name, or what it does.
  const isActing = places.some(({ weight, isPlain }) => weight > 1 || isPlain);
  return isActing && (places.some(({ isInside }) => isInside) || places.every(({ isPlain }) => isPlain));
}
