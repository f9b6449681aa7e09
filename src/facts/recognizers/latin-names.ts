/** Finds people and organisations named in Latin letters, in English text and inside Chinese. */
import type { EntityMention, Span, Tier } from '../../model.js';
import {
  branchPosts,
  firstNames,
  institutionNames,
  notNames,
  notPeopleEndings,
  organizationEndings,
  organizationHeads,
  organizationNouns,
  publicEndings,
  relations,
  kinBefore,
  respect,
  trades,
  weakOrganizationEndings,
} from '../../lang/names/en-people.js';
import { acronymsOfThings } from '../../lang/names/acronyms.js';
import { legalForms, patronBodies } from '../../lang/names/firm-words.js';
import { speakingVerbs } from '../../lang/claims/en-reporting.js';
import { landsBehindTowns, leagueSports, placeHeads } from '../../lang/names/en-bodies.js';
import { placeNames } from '../../lang/names/place-names.js';
import { entityMention } from '../entity-mention.js';
import { organizationCue } from '../names/english-organization-cues.js';
import {
  followsArticle,
  isCommon,
  isFamily,
  isFamilyName,
  isFirstName,
  isKnownPlace,
  isPlainWord,
  isTeam,
  isTownByName,
  isUnknown,
  looksLikePerson,
} from '../names/english-names.js';
import { hasFamilyShape, isCoined, isToldOfFirm, isToldOfSomebody } from '../names/english-name-signs.js';
import { isBodyByWords, unitStart } from '../names/latin-bodies.js';
import { bracketed } from '../names/latin-brackets.js';
import { isForeignHead, latinRuns, postWords } from '../names/latin-runs.js';
import { type LatinWord, latinWordsOf } from '../names/latin-words.js';
import { isInitial, isOfSaint, isTitle, type NamedRun, namedRun } from '../names/named-run.js';
import { isInChineseOrder, isLongName, isOfPlace } from '../names/person-shapes.js';
import { isTeamByCue } from '../names/team-cues.js';
import { personCues } from '../names/chinese-cues.js';
import { wordsOf } from '../names/words.js';
import { ofPassage, type PassageReading, type Recognizer } from '../recognizer.js';

const places = new Set(placeNames.flat().map((name) => name.toLowerCase()));
const HAN = /\p{Script=Han}/u;

/** `said Maria Keller → person, strong`; `University of Leeds → organization, strong` */
export const latinNamesRecognizer: Recognizer = {
  name: 'latin-names',
  recognize(reading) {
    const words = latinWordsOf(reading);
    const found: EntityMention[] = [];
    for (const [from, to] of latinRuns(reading.text, words)) {
      const run = namedRun(reading, words, from, to);
      const mention = run && mentionOf(run);
      if (mention) found.push(mention);
    }
    return found;
  },
};

/** What a run is taken for: of which kind, and how sure; or nobody's name. */
type Verdict = { readonly kind: 'person' | 'organization'; readonly tier: Tier } | 'nothing';

const STRONG_BODY: Verdict = { kind: 'organization', tier: 'strong' };
const WEAK_BODY: Verdict = { kind: 'organization', tier: 'weak' };
const STRONG_PERSON: Verdict = { kind: 'person', tier: 'strong' };
const WEAK_PERSON: Verdict = { kind: 'person', tier: 'weak' };

/** Whom or what the run names, if it names somebody. In steps, as each is compiled for itself. */
function mentionOf(run: NamedRun): EntityMention | undefined {
  const { reading, parts, start, end } = run;
  const unit = unitStart(reading.text, parts);
  if (unit !== undefined)
    return entityMention(reading, 'latin-names', 'organization', { start: unit, end }, 'strong');
  const verdict = verdictOn(run);
  if (verdict === 'nothing') return undefined;
  const span = { start, end: trimStop(reading.text, parts, end) };
  return entityMention(reading, 'latin-names', verdict.kind, span, verdict.tier);
}

function verdictOn(run: NamedRun): Verdict {
  const { reading, words, from, to, keys, start, end, isTitled } = run;
  if (
    isShouted(reading, start) &&
    !(keys.length === 2 && looksLikePerson(keys, false) && firstNames.has(keys[0] ?? ''))
  )
    return 'nothing';
  const isPlace = places.has(keys.join(' ')) || isKnownPlace(keys);
  const isPlayedFor = keys.length < 4 && !isTitled && isTeamByCue(reading.text, words, from, to, isPlace);
  if (isPlace) {
    if (isPlayedFor && !places.has(keys.join(' '))) return WEAK_BODY;
    if (!isCalledAsPlace(run)) return 'nothing';
  }
  const inBrackets = bracketed(reading.text, end);
  if (inBrackets === 'organization') return STRONG_BODY;
  return bodyByWords(run) ?? office(run) ?? byWhatIsTold(run, isPlayedFor, inBrackets);
}

/** `Bolton shares`: a town has none. */
function isCalledAsPlace({ reading, words, from, to, keys, isTitled }: NamedRun): boolean {
  return (
    keys.length === 1 &&
    !places.has(keys[0] ?? '') &&
    !isTitled &&
    !IN_PLACE.test(words[from - 1]?.key ?? '') &&
    organizationCue(reading.text, words, from, to) === 'strong'
  );
}

/** A body, and somebody of a place, by the words of the name alone. */
function bodyByWords({ words, from, to, parts, keys, last, isTitled }: NamedRun): Verdict | undefined {
  const isJoined = keys.indexOf('and') > 0;
  // `St John's College Tidewick`
  const isOfPatron = keys.indexOf('s') > 0 && keys.some((key) => patronBodies.has(key));
  if (isJoined || isOfPatron || isOfSaint(words, from, to) || (keys.length > 1 && isForeignHead(words, from)))
    return STRONG_BODY;
  if (leagueSports.has(last) && keys.at(-2) === 'league') return STRONG_BODY;
  if (isBodyByWords(parts)) return STRONG_BODY;
  if (isOfPlace(words, from, from + keys.indexOf('of'), to))
    return isTitled || keys.length > 3 ? STRONG_PERSON : WEAK_PERSON;
  return undefined;
}

/** An office, or what a post is over, by what the name begins and ends with. */
function office({ reading, words, from, to, keys, last, end, isTitled }: NamedRun): Verdict | undefined {
  // `State College, Pennsylvania`
  if (BEFORE_LAND.test(reading.text.slice(end, end + 24)) && isTownByName(keys)) return 'nothing';
  const link = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  const isOffice =
    link > 0 && (organizationHeads.has(keys[0] ?? '') || organizationHeads.has(keys[link - 1] ?? ''));
  if (isOffice) return STRONG_BODY;
  const hasEnding = keys.length > 1 && organizationEndings.has(last);
  // `Central Bank Governor Ann Webb`, `Energy Secretary Ann Webb`: what the post is over.
  const isOver = reading.text[end] === ' ' && words[to]?.isCapitalised === true && isTitle(words[to]?.key);
  if (isOver && !hasEnding && keys.every((key) => isPlainWord(key) || notNames.has(key))) return 'nothing';
  if (keys.indexOf('of') <= 0 && (!hasEnding || (isTitled && keys.length < 3 && !isOver))) return undefined;
  const hasHead = keys
    .slice(0, keys.indexOf('of'))
    .some((key) => organizationHeads.has(key) || legalForms.has(key));
  const isSure = hasEnding
    ? !weakOrganizationEndings.has(last) ||
      (keys.length === 2 && (isUnknown(keys[0] ?? '') || isFamilyName(keys[0] ?? '')))
    : hasHead;
  // `the Northern Investment Board`: three words in capitals behind an article are a name.
  const isInstitution =
    hasEnding && keys.length > 2 && words[from - 1]?.key === 'the' && publicEndings.has(last);
  const isKnown = isSure || isInstitution || organizationCue(reading.text, words, from, to) === 'strong';
  return isKnown ? STRONG_BODY : WEAK_BODY;
}

/** By what stands around the name. */
function byWhatIsTold(
  run: NamedRun,
  isPlayedFor: boolean,
  inBrackets: ReturnType<typeof bracketed>,
): Verdict {
  const { reading, words, first, from, to, parts, keys, last, start, end, isTitled } = run;
  const isOpener = isSentenceOpener(reading, parts);
  const sign = signOfBody(run, isOpener);
  if (sign === 'strong' && keys.length < 5) return STRONG_BODY;
  const hasArticle = words[from - 1]?.key === 'the';
  if (keys.length === 1 && hasArticle && institutionNames.has(last)) return STRONG_BODY;
  if (inBrackets === 'work' || isNobodys(run)) return 'nothing';
  if (
    keys.length === 1 &&
    (isFamily(last) || hasFamilyShape(last)) &&
    LED_BY.test(reading.text.slice(end, end + 20))
  )
    return WEAK_PERSON;
  if (hasArticle && !isTitled)
    return followsArticle(keys, isOpener) && !OF_LAND.test(reading.text.slice(end, end + 16))
      ? WEAK_BODY
      : 'nothing';
  if (isPlayedFor && !isFirstName(keys[0] ?? '') && !isFamily(last) && !notNames.has(last)) return WEAK_BODY;
  if (parts.every(isInitial)) return 'nothing';
  const cue = cues(reading, words, first, to, start, end);
  return keys.length === 1 ? single(run, isOpener, sign, cue) : severalWords(run, sign, cue);
}

/** What stands beside the name and says that it is a body's. */
function signOfBody(
  { reading, words, from, to, keys, last, end, isTitled }: NamedRun,
  isOpener: boolean,
): Tier | undefined {
  const isKnownPerson = isTitled || (keys.length > 1 && firstNames.has(keys[0] ?? ''));
  // `Operating profit`: a word of the dictionary that a sentence begins with says of which sort the next one is.
  const isSort =
    isOpener && keys.length === 1 && reading.text[end] === ' ' && isCommon(last.split('-').at(-1) ?? '');
  const isItself =
    isSort && /^ said (?:it|its)\b/u.test(reading.text.slice(end, end + 12)) && !isUnnamed(last);
  return isKnownPerson || (isSort && !isItself) ? undefined : organizationCue(reading.text, words, from, to);
}

/** Whether the words of a name say that it is no person's and no firm's. */
function isNobodys({ reading, keys, last, end, isTitled }: NamedRun): boolean {
  if (NO_NAME.test(keys.join(' '))) return true;
  if (notPeopleEndings.has(last) && !(isTitled && (keys.length === 1 || isFamily(last)))) return true;
  // `Major League Baseball`
  if (isTitled) return keys.length > 1 && keys.every(isPlainWord);
  if (keys.length > 1 && placeHeads.has(keys[0] ?? '')) return true;
  return BEFORE_LAND.test(reading.text.slice(end, end + 24));
}

/** Of more than one word. */
function severalWords(
  { reading, parts, keys, last, start, end, isTitled }: NamedRun,
  sign: Tier | undefined,
  cue: Cue | undefined,
): Verdict {
  const isFullName = keys.length <= 5 || isLongName(keys);
  if (isFullName && (isTitled || firstNames.has(keys[0] ?? ''))) return STRONG_PERSON;
  if (isFullName && parts.some(isInitial) && !isAcronym(last)) {
    // `F.N. Wolf` may be a broker.
    const isWhole = keys.length === 3 && !isInitial(parts[0]);
    return cue === 'post' || firstNames.has(last) || isWhole ? STRONG_PERSON : WEAK_PERSON;
  }
  const isByShape = isInChineseOrder(keys) || isLongName(keys);
  const isName = isByShape || looksLikePerson(keys, cue !== undefined);
  const isSomebody = (): boolean =>
    cue === 'post' ||
    isFirstName(keys[0] ?? '') ||
    isToldOfSomebody(reading.text, start, end) ||
    hasFamilyShape(last);
  // `BP North America`, `Hartley Motors Canada`: no people.
  const isOfFirm = isAcronym(parts[0]?.text ?? '') && !(keys[0]?.length === 2 && isFamily(last));
  const isBranch = keys.length > 2 && (places.has(last) || places.has(keys.slice(-2).join(' ')));
  if (isFullName && cue !== 'post' && (isOfFirm || isBranch)) return WEAK_BODY;
  if (cue && isFullName && isName) return isSomebody() ? STRONG_PERSON : WEAK_PERSON;
  if (sign && isFullName) return WEAK_BODY;
  if (isFullName && (keys.length <= 3 || isByShape) && isName) return WEAK_PERSON;
  return isTeam(keys) ? WEAK_BODY : 'nothing';
}

/** Of one word. */
function single(run: NamedRun, isOpener: boolean, sign: Tier | undefined, cue: Cue | undefined): Verdict {
  const { reading, words, from, to, parts, keys, last, start, end, isTitled } = run;
  const text = parts[0]?.text ?? '';
  if (isAcronym(text)) return isNoBody(last) ? 'nothing' : WEAK_BODY;
  const isNobody = isCommon(last) && !isFamily(last) && !isFirstName(last);
  // `General Agreement`, but `Mr Bean`
  if (isTitled) return isNobody && !respect.has(words[from - 1]?.key ?? '') ? 'nothing' : STRONG_PERSON;
  if (legalForms.has(last)) return 'nothing';
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}|^[dl]['’]/u.test(text))
    return WEAK_BODY;
  if (isScorer(reading, words, from, to)) return WEAK_PERSON;
  if (cue === 'post' && !isKnownPlace(keys) && !isNobody) return WEAK_PERSON;
  if (cue && !isKnownPlace(keys)) {
    if (isNobody) return isOpener || /s$/u.test(last) ? 'nothing' : WEAK_BODY;
    if (isCoined(last)) return WEAK_BODY;
    const isPerson =
      isFamily(last) ||
      hasFamilyShape(last) ||
      isToldOfSomebody(reading.text, start, end) ||
      !isToldOfFirm(reading.text, end);
    return isPerson ? WEAK_PERSON : WEAK_BODY;
  }
  if (!sign && isFamilyName(last) && !isCoined(last)) return WEAK_PERSON;
  const isShaped = firstNames.has(last)
    ? !isCommon(last)
    : (hasFamilyShape(last) && isUnknown(last)) || (isCommon(last) && isFamily(last) && !isOpener);
  if (!sign && isShaped && !isKnownPlace(keys) && standsInClause(reading.text, words, from, to))
    return WEAK_PERSON;
  return sign && (!isOpener || isUnknown(last) || isFamilyName(last)) ? WEAK_BODY : 'nothing';
}

/** Endings of words that no person's name has: `Don't`, families of animals. */
const NO_NAME = /n['’]t\b|(?:idae|aceae|inae)$/u;
/** Behind an article and a name: what it is of a land. */
const OF_LAND =
  /^ (?:department|region|province|district|county|commune|municipality|prefecture|canton|oblast|river|valley|peninsula|coast|island|mountains|basin|area|desert|plateau)\b/u;

/** `GDP`, `CEO`: short for no body. */
function isNoBody(acronym: string): boolean {
  return notNames.has(acronym) || postWords.has(acronym) || acronymsOfThings.has(acronym);
}

/** Whether words in small letters stand around a name, as in a clause and in no list of names. */
function standsInClause(text: string, words: readonly LatinWord[], from: number, to: number): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (before && (text.slice(before.end, first?.start) !== ' ' || before.isCapitalised)) return false;
  const rest = text.slice(last?.end ?? 0);
  return (
    /^['’]s /u.test(rest) ||
    (before !== undefined && /^[.,;]?$/u.test(rest.slice(0, 2))) ||
    (after !== undefined && !after.isCapitalised && /^,? $/u.test(text.slice(last?.end, after.start)))
  );
}

/** In a headline all in capitals, those of a name say nothing. */
function isShouted(reading: PassageReading, position: number): boolean {
  return headlinesOf(reading).some(({ start, end }) => start <= position && position < end);
}

const headlinesOf = ofPassage(({ text, sentences }): readonly Span[] => {
  if (!/\p{Lu}{3}/u.test(text)) return [];
  return sentences.filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return end - start > 8 && /\p{Lu}{3}/u.test(sentence) && !/\p{Ll}/u.test(sentence) && !HAN.test(sentence);
  });
});

/** `Scorers: Lindt 12`, `c Moran b Keele 4`: the lines of who did what in a game. */
function isScorer({ text }: PassageReading, words: readonly LatinWord[], from: number, to: number): boolean {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  if (/ (?:c|b|lbw b) $/u.test(text.slice(Math.max(0, start - 7), start)) && /\d/.test(text)) return true;
  return /^(?:leading |goal)?scorers?\b/iu.test(text) && /^ \(?\d/u.test(text.slice(end, end + 3));
}

/** `Norwold, Ohio`: a town. */
const BEFORE_LAND = new RegExp(String.raw`^, (?:${landsBehindTowns.join('|')})(?:$|[.,;:)]| \p{Ll})`, 'u');

/** `its head of engineering, NAME` */
const HEADS = new RegExp(
  String.raw`\b(?:${branchPosts}) (?:of|for) (?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+, $`,
  'iu',
);

/** What somebody is called who is not named: `Management said it will close the plant`. */
const isUnnamed = (key: string): boolean =>
  /(?:s|ment|men|women|ion)$/u.test(key) ||
  postWords.has(key) ||
  trades.has(key) ||
  organizationNouns.has(key) ||
  notNames.has(key);
const IN_PLACE = /^(?:in|at|near|from|of|around|outside)$/u;
/** `the Reagan administration` */
const LED_BY = /^(?:['’]s)? (?:administration|government|cabinet|presidency|campaign)\b/u;
/** Between who speaks and the verb. */
const BEFORE_VERB = new Set([
  'also',
  'later',
  'then',
  'earlier',
  'further',
  'again',
  'today',
  'yesterday',
  'recently',
  'repeatedly',
  'had',
  'has',
]);

/** A post beside the name, or only a verb of saying. */
type Cue = 'post' | 'speech';

function cues(
  reading: PassageReading,
  words: readonly LatinWord[],
  from: number,
  to: number,
  start: number,
  end: number,
): Cue | undefined {
  const { text } = reading;
  const before = words[from - 1];
  const next = words[to];
  const gapBefore = text.slice(before?.end ?? 0, start);
  const gapAfter = text.slice(end, next?.start ?? end);
  const isBeside = before !== undefined && /^,? ?$/.test(gapBefore);
  if (isBeside && postWords.has(before.key)) return 'post';
  if (HEADS.test(text.slice(Math.max(0, start - 60), start))) return 'post';
  if (bracketed(text, end) === 'person') return 'post';
  if (isBeside && kinBefore.test(reading.folded.slice(Math.max(0, start - 60), start))) return 'post';
  if (/^: ?["“]/u.test(text.slice(end, end + 3))) return 'post';
  if (next && /^['’]s? $/u.test(gapAfter) && relations.has(next.key)) return 'post';
  if (next && /^, (?:an? |the )?$/.test(gapAfter) && /^(?:a|an|the|who)$/.test(next.key)) {
    if (words.slice(to, to + 7).some(({ key }) => postWords.has(key) || key === 'who')) return 'post';
  }
  if (next && gapAfter === ', ' && (postWords.has(next.key) || next.key === 'chief')) return 'post';
  if (isBeside && speakingVerbs.has(before.key)) return 'speech';
  if (next && gapAfter === ' ' && speakingVerbs.has(next.key)) return 'speech';
  if (next && gapAfter === ' ' && BEFORE_VERB.has(next.key) && speakingVerbs.has(words[to + 1]?.key ?? ''))
    return 'speech';
  if (!HAN.test(text.slice(Math.max(0, start - 2), Math.min(text.length, end + 2)))) return undefined;
  const chinese = wordsOf(reading);
  const at = chinese.findIndex((word) => word.start >= start);
  const after = chinese.findIndex((word) => word.start >= end);
  return at >= 0 && personCues(chinese, at, after < 0 ? chinese.length : after) >= 3 ? 'post' : undefined;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}

function isSentenceOpener(reading: PassageReading, parts: readonly LatinWord[]): boolean {
  return reading.sentences.some(({ start }) => start === parts[0]?.start);
}

/** A stop after an abbreviation at the very end of a sentence is the sentence's; that of a firm, where others have none. */
function trimStop(text: string, parts: readonly LatinWord[], end: number): number {
  if (text[end - 1] !== '.') return end;
  if (isInitial(parts.at(-1)) && end === text.length) return end - 1;
  const isAtEnd = end === text.length || /^\s+["“]?\p{Lu}/u.test(text.slice(end, end + 4));
  return isAtEnd &&
    !/\b(?:Inc|Corp|Co|Ltd)\.(?=,| \p{Ll}|['’]s)/u.test(text) &&
    legalForms.has(parts.at(-1)?.key ?? '')
    ? end - 1
    : end;
}
