/** What of the kind that a question asks for stands in one passage, and which sentence says it best. */
import { countsOtherDeed } from '../lang/questions/counted-deeds.js';
import { countsOtherPeople } from '../lang/questions/counted-people.js';
import { enDemonyms } from '../lang/names/en-demonyms.js';
import { askedOfSomebody } from '../lang/questions/told-of-somebody.js';
import { postsAsked, readAsked, type AskedAt } from '../lang/questions/asked.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention, Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { overlaps, slice } from '../text/spans.js';
import type { ArticleText } from './article-texts.js';
import { thingsAsked } from './asked-things.js';
import type { Unit } from './expand/units.js';
import { isOfOtherNumber, isOfOtherYear, readNarrowing } from './narrowing.js';
import type { Query } from './query.js';
import type { Evidence } from './rank.js';
import type { RankedText } from './ranked-text.js';
import type { RankedWord } from './ranked-words.js';
import { readText, worthIn } from './standing.js';

/** A question, and a passage found for it. */
export interface Sighting {
  readonly question: string;
  readonly query: Query;
  readonly units: readonly Unit[];
  readonly words: readonly RankedWord[];
  readonly passage: Passage;
  readonly text: RankedText;
  readonly found: Evidence;
  /** Whether the passage is the part of its article that the question asks for. */
  readonly isInPlace: boolean;
  /** Whether it is known how a word of the question is written in the other script. */
  readonly isTranslatable: (unit: Unit) => boolean;
  readonly lexicon: Lexicon | undefined;
  /** What is named and counted in the passage; undefined where that is not known. */
  readonly mentions: () => readonly Mention[] | undefined;
  /** What stands around the passage; it costs some time. */
  readonly article: () => ArticleText;
}

/** What may be what is asked for. */
export interface ThingsThere {
  readonly asked: AskedAt;
  /** All of the kind, and those of them that are of the year, the thing and the deed asked about. */
  readonly given: readonly Span[];
  readonly things: readonly Span[];
  /** What is named and counted in the passage; undefined where that is not known. */
  readonly mentions: readonly Mention[] | undefined;
  /** Whether the question says this itself. */
  readonly isInQuestion: (mention: string) => boolean;
}

/** What tells as what people are counted stands so near the count, in code units before and behind where it begins. */
const BEFORE = 12;
const BEHIND = 24;
/** Chinese says it right behind. */
const BEHIND_HAN = 10;
/** As much of a mention must be a name of the question for it to be no news. */
const KNOWN_FROM = 0.5;

/** Undefined where nothing of a kind is asked for. */
export function findThings({
  question,
  query,
  units,
  words,
  passage,
  text,
  mentions,
}: Sighting): ThingsThere | undefined {
  const folded = fold(question);
  const asked = readAsked(folded);
  if (!asked) return undefined;
  // Who asks which country owns an *American* bank may be told of the United States.
  const demonyms = asked.isCountry ? units.filter(({ word }) => word.match(enDemonyms)?.[0] === word) : [];
  const names = tellingNames(namesAsked(words, query)).filter(
    ({ own }) => !demonyms.some(({ terms }) => own.some((term) => terms.includes(term))),
  );
  const isInQuestion = (mention: string): boolean => {
    const read = readText(fold(mention));
    const isWritten = !/^\p{Script=Han}$/u.test(read.folded) && folded.includes(read.folded);
    return isWritten || names.some((word) => worthIn(word, read) >= KNOWN_FROM);
  };
  const all = mentions();
  if (!all) return { asked, given: [], things: [], mentions: undefined, isInQuestion };
  const narrowing = readNarrowing(question);
  const inTime = all.filter((mention) => !isOfOtherYear(narrowing, mention));
  const given = thingsAsked(asked, inTime, { text: passage.text, folded: text.whole }, isInQuestion);
  const isOfOther = isOfOtherNumber(narrowing, passage.text, text.spans);
  const isOfItself = (thing: Span): boolean =>
    asked.sort === 'date' &&
    tellsTimeByItself(
      text.whole,
      thing,
      words.filter((word) => !isName(word, query)),
    );
  const things = given.filter(
    (thing) =>
      !(countsAny(asked) && isOfOtherDeed(folded, text, thing.start)) &&
      !isOfOther(thing.start) &&
      !isOfItself(thing),
  );
  return { asked, given, things, mentions: all, isInQuestion };
}

/** What joins a time that is told by what happened then: *after her death*. */
const JOINS = /^(?:before|after|when|while|until|during|since)$/u;
/** So far behind it stands what happened, in code units. */
const HAPPENED = 40;
const SAME_DEED = 0.6;

/** Whether a time is only told by the very deed of which it is asked when it was. @param words - what is asked beside names */
function tellsTimeByItself(whole: string, { start, end }: Span, words: readonly RankedWord[]): boolean {
  if (!JOINS.test(whole.slice(start, end))) return false;
  const clause = whole.slice(end, end + HAPPENED).split(/[,.;:!?]/u)[0] ?? '';
  const read = readText(clause);
  return words.some((word) => worthIn(word, read) >= SAME_DEED);
}

/** The passage's sentences, the one that answers best first. */
export function answerSentences({ found, question, text }: Sighting, there?: ThingsThere): readonly Span[] {
  const ofThem = askedOfSomebody(fold(question));
  if (ofThem) return found.sentences({ hasKind: (sentence) => ofThem.isTold(slice(text.whole, sentence)) });
  if (!there?.mentions) return found.sentences();
  const has = (spans: readonly Span[]) => (sentence: Span) => spans.some((span) => overlaps(span, sentence));
  const hasThing = has(there.things);
  // Who holds a post is told where the post is, even if the name was not made out.
  const hasPost = has(postsAsked(fold(question), text.whole));
  const telling = text.spans.filter(hasPost);
  const best = telling.some(hasThing) ? telling.filter(hasThing) : telling;
  return found.sentences({
    hasKind: best.length > 0 ? has(best) : hasThing,
    isStrict: isOfOneSort(there.asked),
  });
}

/** The words of the question that are names or numbers. */
export function namesAsked(words: readonly RankedWord[], query: Query): ReadonlySet<RankedWord> {
  return new Set(words.filter((word) => isName(word, query)));
}

/** Those that tell passages apart. */
export function tellingNames(names: ReadonlySet<RankedWord>): readonly RankedWord[] {
  return [...names].filter(({ isCommon, own }) => !isCommon && !/^\d/u.test(own[0] ?? ''));
}

/** A character alone is in too many words to be a name. */
function isName({ isName, own }: RankedWord, { required }: Query): boolean {
  const isCharacter = own.length === 1 && HAN.test(own[0] ?? '');
  return !isCharacter && (isName || own.some((term) => required.includes(term)));
}

/** Whether only a figure or a date is an answer, which a text has few of. */
function isOfOneSort({ sort }: AskedAt): boolean {
  return sort === 'date' || sort === 'figure' || sort === 'count';
}

/** Whether a number of things may be what is asked for. */
function countsAny({ sort, dimensions }: AskedAt): boolean {
  return sort === 'count' || dimensions === 'any';
}

/** Whether a count that begins there is of what the question does not ask. */
function isOfOtherDeed(question: string, { whole, spans }: RankedText, at: number): boolean {
  const sentence = spans.findLast(({ start }) => start <= at) ?? { start: 0, end: whole.length };
  const reach = HAN.test(whole) ? BEHIND_HAN : BEHIND;
  const around = whole.slice(Math.max(sentence.start, at - BEFORE), Math.min(sentence.end, at + reach));
  return (
    countsOtherDeed(question, slice(whole, sentence), at - sentence.start) ||
    countsOtherPeople(question, around)
  );
}
