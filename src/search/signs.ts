/** What speaks for and against a passage that was found: whether it says what the question asks. */
import {
  asksNothing,
  asksOffice,
  asksPost,
  bodyOfPost,
  givesReason,
  kindsAsked,
  lacksPost,
  lacksSpeaker,
  nounAskedAt,
} from '../lang/questions/asked.js';
import { isAnonymous } from '../lang/questions/anonymous.js';
import { AGE, CALLED_SO } from '../lang/questions/asked-words.js';
import { tellsOtherSide } from '../lang/questions/counterparts.js';
import { lacksRank } from '../lang/questions/ordinals.js';
import { lacksDefinition } from '../lang/questions/definitions.js';
import { isIn } from '../lang/is-in.js';
import { isNamedBefore } from '../lang/questions/named-before.js';
import { tellsOtherPeriod } from '../lang/figures/periods.js';
import { causesIn, explains, pointsBack } from '../lang/questions/reasons.js';
import { numberedNames } from '../lang/questions/numbered-names.js';
import { askedOfSomebody } from '../lang/questions/told-of-somebody.js';
import { asksUntold, namesUnheardThing } from '../lang/questions/traits.js';
import { withholds } from '../lang/questions/withheld.js';
import type { Span } from '../model.js';
import { clausesOf } from '../text/clauses.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { overlaps, slice } from '../text/spans.js';
import { tokens } from '../text/tokens.js';
import { areOfOthers } from './asked-things.js';
import { readCounting } from './counting.js';
import type { Unit } from './expand/units.js';
import { missingThings } from './missing-things.js';
import { hasOtherMonth, hasOtherNumber, lacksNumbered, otherYearIn, readNarrowing } from './narrowing.js';
import { areOfOtherCountries } from './other-countries.js';
import { areOfOtherBodies } from './posts-of-others.js';
import type { RankedText } from './ranked-text.js';
import type { RankedWord } from './ranked-words.js';
import {
  isKnown,
  isKnownItself,
  isTelling,
  isThere,
  readText,
  readWhole,
  worthIn,
  type ReadText,
} from './standing.js';
import {
  answerSentences,
  findThings,
  namesAsked,
  tellingNames,
  type Sighting,
  type ThingsThere,
} from './things-there.js';

/** Each 0 where it says nothing. Shares are of the question, 0 to 1. */
export interface Signs {
  /** Logarithm of how much of what the question says beside names stands around the best sentence. */
  readonly said: number;
  /** 1 where of the words beside names no more than one stands there, slight ones not counted. */
  readonly oneWord: number;
  /** 1 where no word of the question stands in the passage, nor anything that surely stands for one. */
  readonly nothing: number;
  /** 1 where the question says something of names, and nothing of what it says stands around the best sentence. */
  readonly onlyNames: number;
  /** Share of a text that asks nothing, such as a topic, that stands around the best sentence or in its heading. */
  readonly stated: number;
  /** Words of names that the library does not have, and such that it has, but not in this passage: up to 2. */
  readonly unknownNames: number;
  readonly absentNames: number;
  /** How many things the question names of which the passage says nothing: up to 2. */
  readonly missingThings: number;
  /** 1 where a post is asked for of a body that the passage does not name. */
  readonly otherPost: number;
  /** 1 where a thing of this sort is asked for, and the passage has none. */
  readonly noFigure: number;
  readonly noDate: number;
  readonly noName: number;
  readonly nobody: number;
  /** 1 where the passage has such a name, but not around the best sentence. */
  readonly nameElsewhere: number;
  /** 1 where a count is asked for, and around the best sentence such things are counted, or none but others. */
  readonly counted: number;
  readonly otherCounts: number;
  /** 1 where such a thing is asked for (`which temples`) as no passage has. */
  readonly unheardOf: number;
  /** Share of the question that stands around a thing that may be what is asked for. */
  readonly besideThing: number;
  /** 1 where the very word for what is to be measured (票价, *toll*) stands in the sentence of such a thing. */
  readonly measured: number;
  /** How much less that is than what stands in the best sentence, as a share of it. */
  readonly thingApart: number;
  /** The share beside the thing where nothing but names of the question stands around the best sentence. */
  readonly besideNames: number;
  /** The same where an ordinary word may answer as well. */
  readonly anybodyApart: number;
  /** 1 where all such things stand in sentences on others, of whom the question does not ask: a rival's figures. */
  readonly ofAnother: number;
  /** Where a figure is asked for, telling words of the question that stand in other passages of the article only: up to 2. */
  readonly elsewhere: number;
  /** 1 where question and passage are in different languages: less of the question is found then. */
  readonly across: number;
  /** Logarithm of how much the names of the question weigh that stand in the passage, where it is in the other language. */
  readonly namesThere: number;
  /** 1 where a line about the article, or its end, is asked for, and the passage is that. */
  readonly inPlace: number;
  /** 1 where something is asked for that is told in few words only, and the passage has none of them. */
  readonly untold: number;
  /** 1 where a year is asked about and the passage tells of others; a half where it tells of none. */
  readonly otherYear: number;
  /** 1 where the passage has the things with another number than the one asked about: `Line 4` for `Line 1`; a half where it has none of that rank. */
  readonly otherNumber: number;
  /** 1 where a thing of a kind is asked for, and the best sentence has none, and says that something is not told. */
  readonly withheld: number;
  /** Where a reason is asked for, the share that stands in a sentence that gives one outright, and in the one before it. */
  readonly explained: number;
  /** Where a reason is asked for and none is given around the best sentence, how much more than half of the question that sentence has. */
  readonly noReason: number;
  /** 1 where it is asked who somebody is or what they think, and the passage tells that beside the name. */
  readonly toldOfThem: number;
}

/** As much of a word must be there to count as one. */
const TOLD_FROM = 0.25;
/** More than so much of a word must be there for it to be said: half the characters of a word are another's. */
const SAID_FROM = 0.5;
/** With so much of the question beside a reason, it is the one asked for. */
export const EXPLAINED_FROM = 0.35;
/** Of so much of the question a word is what it asks of. */
const MAIN_FROM = 0.15;
/** So much of the word itself must stand there. */
const MEASURED_FROM = 0.9;
/** So much of what a sentence has of the question is in the reason that it gives, if the reason is of something else. */
const IN_CAUSE = 0.9;
/** Of several, the one asked for may be told by what it is instead of by its rank. */
const LACKING_RANK = 0.5;
/** So much of a name must the article lend a passage for it to be told of whoever it names. */
const CARRIED_FROM = 0.3;
/** How much of a name holds for what is told behind it. */
const CARRIED_NAME = 0.7;
const MOST_NAMES = 2;
/** A thing that no passage has may only be put otherwise in all of them. */
const UNKNOWN_THING = 0.5;
/** A Chinese name of somebody is one word, an English one mostly two. */
const HAN_NAME_WORDS = 2;

/** The signs of one passage. */
export function readSigns(sighting: Sighting): Signs {
  const { question, query, words, passage, text } = sighting;
  const { whole } = text;
  const asked = fold(question);
  const narrowing = readNarrowing(question);
  const isNamed = namesAsked(words, query);
  const across = !isIn(passage, HAN.test(question));
  const names = tellingNames(isNamed);
  // How the others are written across is a guess, and that none was found says little.
  const telling = across
    ? names.filter(
        (word) => isKnownItself(word) || unitsOf(word.own, sighting.units).some(sighting.isTranslatable),
      )
    : names;
  const wordsIn = ({ own }: RankedWord): number => (own.some((term) => HAN.test(term)) ? HAN_NAME_WORDS : 1);
  const unknown = telling.filter((word) => !isKnown(word));
  const everything = readWhole(text);
  // *It employs …*: of whom the paragraph before names.
  const isForOffice = asksOffice(asked);
  const isOfThoseBefore = isNamedBefore(text.folded[0] ?? '');
  const isCarried = (word: RankedWord): boolean =>
    isNamed.has(word) &&
    ((sighting.found.lentOf(word) >= CARRIED_FROM && !isForOffice) ||
      (isOfThoseBefore && isThere(word, readText(sighting.article().before))));
  const absent = telling.filter((word) => isKnown(word) && !isThere(word, everything) && !isCarried(word));
  const there = findThings(sighting);
  const [best] = answerSentences(sighting, there);
  const around = widened(text.spans, best ?? { start: 0, end: whole.length });
  const readBest = readText(best ? slice(whole, best) : whole);
  const readAround = readText(whole.slice(around.start, around.end));
  const beside = words.filter((word) => !isNamed.has(word));
  // The reason of something else is none.
  const isReason = (span: Span): boolean => {
    const sentence = readText(slice(whole, span));
    return (
      givesReason(sentence.folded) &&
      !isItselfTheReason(sentence.folded, words) &&
      (span.start === best?.start ||
        words.some((word) => isTelling(word) && worthIn(word, sentence) > SAID_FROM))
    );
  };
  const hasReason = text.spans.some((span) => overlaps(span, around) && isReason(span));
  // Whoever is blamed in a sentence, what for stands in it or in the one before.
  const explained = query.kind === 'reason' ? explainedIn(text, words) : 0;
  const onlyNames =
    names.length > 0 && beside.length > 0 && !beside.some((word) => worthIn(word, readAround) > SAID_FROM);
  const things = readThings(sighting, there, best, around, isNamed);
  const ofThem = askedOfSomebody(asked);
  // A view of something is one only where that is spoken of.
  const isToldOfThem =
    ofThem?.isTold(everything.folded) === true &&
    (ofThem.topic === undefined ||
      beside.some(
        (word) =>
          word.own.some((term) => ofThem.topic?.includes(term)) &&
          (worthIn(word, readAround) > SAID_FROM ||
            worthIn(word, readText(sighting.article().before)) > SAID_FROM),
      ));
  return {
    ...NO_THING,
    ...things,
    ...(isToldOfThem && { anybodyApart: 0 }),
    besideNames: onlyNames ? (things.besideThing ?? 0) : 0,
    said: Math.log1p(beside.reduce((sum, word) => sum + word.weight * worthIn(word, readAround), 0)),
    nothing: Number(!sighting.isInPlace && !words.some((word) => isHinted(word, everything))),
    onlyNames: Number(onlyNames && !isToldOfThem),
    toldOfThem: Number(isToldOfThem),
    oneWord: Number(beside.filter((word) => isTold(word, readAround)).length <= 1),
    stated: asksNothing(question)
      ? shareOf(words, readText(`${readAround.folded} ${text.context.folded}`))
      : 0,
    unknownNames: Math.min(
      MOST_NAMES,
      unknown.reduce((sum, word) => sum + wordsIn(word), 0),
    ),
    absentNames: Math.min(MOST_NAMES, absent.length),
    missingThings: Math.min(MOST_NAMES, countMissing(sighting, everything, across)),
    otherPost: Number(
      (absent.length > 0 && (asksPost(asked) || isOneOf(bodyOfPost(asked), absent))) ||
        (telling.length > 0 &&
          areOfOtherBodies(asked, passage.text, whole, sighting.mentions() ?? [], (near) =>
            telling.some((word) => isThere(word, near)),
          )),
    ),
    across: Number(across),
    namesThere: across
      ? Math.log1p(
          [...isNamed]
            .filter((word) => !word.isCommon && isThere(word, everything))
            .reduce((sum, word) => sum + word.weight * worthIn(word, everything), 0),
        )
      : 0,
    elsewhere:
      !across && (there?.asked.sort === 'figure' || there?.asked.sort === 'count')
        ? Math.min(MOST_NAMES, countElsewhere(sighting, there.asked, everything, isCarried))
        : 0,
    // Of another text than this one nothing is told by who wrote it.
    inPlace: Number(sighting.isInPlace && absent.length + unknown.length === 0),
    otherYear: Math.max(
      otherYearIn(narrowing, everything.folded, sighting.mentions),
      Number(
        hasOtherMonth(narrowing, passage.text, sighting.mentions) ||
          tellsOtherPeriod(asked, everything.folded),
      ),
    ),
    otherNumber: Math.max(
      LACKING_RANK * Number(!across && lacksRank(asked, everything.folded)),
      Number(
        hasOtherNumber(narrowing, () => numberedNames(`${passage.text}\n${passage.section ?? ''}`)) ||
          lacksNumbered(narrowing, () => numberedNames(sighting.article().folded)) ||
          tellsOtherSide(asked, everything.folded),
      ),
    ),
    explained,
    noReason:
      query.kind === 'reason' && !hasReason && explained < EXPLAINED_FROM
        ? Math.max(0, 2 * shareOf(words, readBest) - 1)
        : 0,
    untold: Number(
      asksUntold(asked, everything.folded) ||
        lacksPost(asked, everything.folded) ||
        lacksSpeaker(asked, everything.folded) ||
        lacksDefinition(question, everything.folded) ||
        namesUnheardThing(asked, () =>
          there?.asked.sort === 'figure' ? everything.folded : sighting.article().folded,
        ),
    ),
  };
}

const NO_THING = {
  noFigure: 0,
  withheld: 0,
  noDate: 0,
  noName: 0,
  nobody: 0,
  besideNames: 0,
  nameElsewhere: 0,
  counted: 0,
  otherCounts: 0,
  unheardOf: 0,
  besideThing: 0,
  measured: 0,
  thingApart: 0,
  anybodyApart: 0,
  ofAnother: 0,
};
const MISSING = {
  figure: 'noFigure',
  count: 'noFigure',
  date: 'noDate',
  name: 'noName',
  anybody: 'nobody',
} as const;

/** The signs that lie in what is asked for; none where nothing of a kind is. */
function readThings(
  sighting: Sighting,
  there: ThingsThere | undefined,
  best: Span | undefined,
  around: Span,
  isNamed: ReadonlySet<RankedWord>,
): Partial<Signs> {
  const {
    question,
    units,
    words,
    text: { whole, spans },
  } = sighting;
  if (!there) return { unheardOf: Number(isUnheardOf(fold(question), units, words)) };
  if (!there.mentions) return {};
  const { asked, things, given, mentions, isInQuestion } = there;
  const hasBest = best !== undefined && things.some((span) => overlaps(span, best));
  const withheld = Number(best !== undefined && !hasBest && withholds(slice(whole, best)));
  if (things.length === 0) return { [MISSING[asked.sort]]: 1, withheld };
  // Whose name is asked for: a person's, unless it can only be a body's.
  const isBody = asked.entities?.includes('organization') === true && !asked.entities.includes('person');
  const named = (mentions ?? [])
    .filter(({ kind }) => kind === (isBody ? 'organization' : 'person'))
    .map(({ span }) => span);
  const before = isBody ? sighting.article().before : undefined;
  const isCalled = (at: number): boolean => things.some(({ start }) => start === at);
  const hasCalled =
    asked.written === CALLED_SO &&
    [...sighting.passage.text.matchAll(CALLED_SO)].some(({ index }) => isCalled(index));
  if (asked.sort !== 'figure' && !hasCalled && isAnonymous(fold(question), whole, named, before))
    return { [MISSING.name]: 1, withheld };
  const clauses = clausesOf(whole);
  const near = things.filter((span) => overlaps(span, around));
  // A name holds for what is told behind it.
  const carriedTo = (at: number) => {
    const before = readText(whole.slice(0, at));
    return (word: RankedWord): number =>
      isNamed.has(word) ? CARRIED_NAME * Math.max(worthIn(word, before), sighting.found.lentOf(word)) : 0;
  };
  const measure = units.findLast(({ start, end }) => start < asked.end && end > asked.start);
  const measures = words.filter(({ own }) => own.some((term) => measure?.terms.includes(term)));
  // What looks like an age is one, and nobody is called *old* beside it: `Ruiz, 58, …`.
  const toStand = asked.words === AGE ? words.filter((word) => !measures.includes(word)) : words;
  const shares = things.map((span) =>
    Math.max(
      ...placesOf(span, given, spans, clauses, asked.sort === 'date').map((place) =>
        shareOf(toStand, readText(slice(whole, place)), carriedTo(place.start)),
      ),
    ),
  );
  const most = Math.max(...shares);
  const inBest = best
    ? shareOf(words, readText(whole.slice(best.start, best.end)), carriedTo(best.start))
    : 0;
  const { counts, countsOthers, isNamed: isCountedNamed } = readCounting(sighting, there);
  const isMeasured = (thing: Span): boolean => {
    const sentence = spans.find((span) => overlaps(span, thing));
    const read = readText(sentence ? slice(whole, sentence) : '');
    return measures.some(({ parts }) => worthIn({ parts, others: [] }, read) > MEASURED_FROM);
  };
  const isCounted = asked.sort === 'count' && near.some(counts);
  // What stands there among all that is asked, and beside none of it, is told of something else.
  const isFarBelow = most < FAR_BELOW && inBest > FAR_FROM;
  if (asked.sort !== 'anybody' && (isFarBelow || (asked.sort !== 'name' && most < BESIDE_NOTHING)))
    return { [MISSING[asked.sort]]: 1, withheld };
  // What was to be counted is, but by another deed; or others are.
  const isOfOthers =
    things.length < given.length || (isCountedNamed && near.length > 0 && near.every(countsOthers));
  if (asked.sort === 'count' && !isCounted && isOfOthers) return { [MISSING.count]: 1, withheld };
  return {
    nameElsewhere: Number(asked.sort === 'name' && near.length === 0),
    counted: Number(isCounted),
    otherCounts: Number(asked.sort === 'count' && !isCounted),
    besideThing: most,
    measured: Number(asked.sort === 'figure' && things.some((thing) => isMeasured(thing))),
    ofAnother: Number(
      (asked.sort === 'count' || asked.sort === 'figure') &&
        (areOfOthers(things, spans, mentions, isInQuestion) ||
          areOfOtherCountries(fold(question), whole, things, spans)),
    ),
    withheld,
    [asked.sort === 'anybody' ? 'anybodyApart' : 'thingApart']: Math.max(
      0,
      1 - most / Math.max(LEAST_SHARE, inBest),
    ),
  };
}

const LEAST_SHARE = 0.05;
/** So far from its beginning a time leads a sentence: *In 1931*. */
const LEADING = 7;
/** A thing with less of the question beside it, where one sentence has more than this, is not what is asked for. */
const FAR_BELOW = 0.15;
const FAR_FROM = 0.6;
/** A figure or a date with less of the question beside it is one of something else, whatever the best sentence has. */
const BESIDE_NOTHING = 0.1;

/** Whether neither the noun of which one is asked for occurs nor anything that may stand for it. */
function isUnheardOf(folded: string, units: readonly Unit[], words: readonly RankedWord[]): boolean {
  const at = nounAskedAt(folded);
  const noun = at === undefined ? undefined : units.find(({ start }) => start >= at);
  const found = noun ? words.filter(({ own }) => own.some((term) => noun.terms.includes(term))) : [];
  return found.length > 0 && found.every((word) => !isKnown(word));
}

/** Whether what is asked about stands in a sentence as the reason for something else alone. */
function isItselfTheReason(sentence: string, words: readonly RankedWord[]): boolean {
  const inSentence = shareOf(words, readText(sentence));
  return causesIn(sentence).some(
    (cause) => shareOf(words, readText(cause)) >= IN_CAUSE * Math.max(IN_CAUSE / 2, inSentence),
  );
}

/** How much of the question stands in a sentence that gives a reason, and in the one before where it speaks of that. */
function explainedIn({ whole, spans }: RankedText, words: readonly RankedWord[]): number {
  const shares = spans.map((span, i) => {
    const sentence = slice(whole, span);
    if (!explains(sentence) || isItselfTheReason(sentence, words)) return 0;
    const before = pointsBack(sentence) ? spans[i - 1] : undefined;
    return shareOf(words, readText(whole.slice((before ?? span).start, span.end)));
  });
  return Math.max(0, ...shares);
}

/** How many things of the question, beside what the answer is one of, the passage has not, as far as the library has them. */
function countMissing(
  { question, lexicon, words, units, isTranslatable }: Sighting,
  passage: ReadText,
  isAcross: boolean,
): number {
  if (!lexicon) return 0;
  const kinds = kindsAsked(fold(question));
  const asked = words.flatMap((word) => {
    const unit = unitsOf(word.own, units).find((one) => !kinds.some((kind) => overlaps(kind, one)));
    return unit && (!isAcross || isTranslatable(unit)) ? { word, unit } : [];
  });
  return missingThings(asked, passage, lexicon, isAcross).reduce(
    (sum, { word }) => sum + (isKnown(word) ? 1 : UNKNOWN_THING),
    0,
  );
}

/** How many words of what the question asks of are in the article as they are, and nowhere in this passage. */
function countElsewhere(
  { words, units, article, mentions }: Sighting,
  asked: Span,
  passage: ReadText,
  isCarried: (word: RankedWord) => boolean,
): number {
  const measures = (mentions() ?? []).flatMap((one) =>
    one.kind === 'quantity' && one.value.quantity.unitText !== '' ? fold(one.value.quantity.unitText) : [],
  );
  // A unit may be written in another way: `公吨` for `吨`.
  const isUnit = (word: string): boolean => measures.some((unit) => word.endsWith(unit));
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const missing = words.filter(
    (word) =>
      word.weight >= MAIN_FROM * total &&
      word.parts.length > 0 &&
      unitsOf(word.own, units).some(
        (unit) => unit.word.length > 1 && !overlaps(unit, asked) && !isUnit(unit.word),
      ) &&
      worthIn(word, passage) < TOLD_FROM &&
      !isCarried(word),
  );
  if (missing.length === 0) return 0;
  const whole = readText(article().folded);
  return missing.filter(({ parts }) => worthIn({ parts, others: [] }, whole) > MEASURED_FROM).length;
}

function isOneOf(name: string | undefined, words: readonly RankedWord[]): boolean {
  return name !== undefined && words.some(({ own }) => own.some((term) => tokens(name).includes(term)));
}

function isTold(word: RankedWord, text: ReadText): boolean {
  return isTelling(word) && worthIn(word, text) >= TOLD_FROM;
}

/** Whether a text has something of the word, or what surely stands for it. */
function isHinted(word: RankedWord, text: ReadText): boolean {
  return worthIn({ parts: word.parts, others: [] }, text) >= TOLD_FROM || isThere(word, text);
}

function unitsOf(own: readonly string[], units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ terms }) => own.some((term) => terms.includes(term)));
}

function shareOf(
  words: readonly RankedWord[],
  text: ReadText,
  carried: (word: RankedWord) => number = () => 0,
): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return (
    words.reduce((sum, word) => sum + word.weight * Math.max(carried(word), worthIn(word, text)), 0) / total
  );
}

/** The sentence with those before and behind it. */
function widened(sentences: readonly Span[], best: Span): Span {
  const at = sentences.findIndex(({ start }) => start === best.start);
  return {
    start: sentences[Math.max(0, at - 1)]?.start ?? best.start,
    end: sentences[Math.min(sentences.length - 1, at + 1)]?.end ?? best.end,
  };
}

/**
 * The clause that a thing begins in, with those before and behind it; its sentence, too, where no other such thing stands,
 * or where it is a time that the sentence begins with, which is of all that follows.
 */
function placesOf(
  thing: Span,
  given: readonly Span[],
  sentences: readonly Span[],
  clauses: readonly Span[],
  isTime: boolean,
): readonly Span[] {
  const at = clauses.findIndex(({ start, end }) => start <= thing.start && thing.start < end);
  const start = at < 0 ? thing.start : (clauses[Math.max(0, at - 1)]?.start ?? thing.start);
  const behind = clauses[at + 1] ?? clauses[at];
  const sentence = sentences.find((one) => overlaps(one, thing));
  const isSame = behind !== undefined && sentence !== undefined && behind.start < sentence.end;
  const end = at < 0 ? thing.end : ((isSame ? behind : clauses[at])?.end ?? thing.end);
  const alone = sentences.filter(
    (sentence) =>
      overlaps(sentence, thing) &&
      ((isTime && thing.start - sentence.start <= LEADING) ||
        given.filter((other) => overlaps(other, sentence)).length === 1),
  );
  return [{ start, end }, ...alone];
}
