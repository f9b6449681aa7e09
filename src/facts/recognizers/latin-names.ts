/** Finds people and organisations named in Latin letters, in English text and inside Chinese. */
import type { EntityMention, Span, Tier } from '../../model.js';
import {
  branchPosts,
  firstNames,
  honorifics,
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
  seats,
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
import { type LatinWord, latinWordsOf, sign } from '../names/latin-words.js';
import { isInChineseOrder, isLongName, isMonthName, isOfPlace } from '../names/person-shapes.js';
import { isTeamByCue } from '../names/team-cues.js';
import { personCues } from '../names/chinese-cues.js';
import { wordsOf } from '../names/words.js';
import { ofPassage, type PassageReading, type Recognizer } from '../recognizer.js';

const places = new Set(placeNames.flat().map((name) => name.toLowerCase()));
const HAN = /\p{Script=Han}/u;

/** Of the words that are no names, those that are family names, too. */
const wordsAndFamilyNames = new Set(
  'winter winters summer spring may march august west north east south english french german irish scott holland friend case day church law bank new old young still just state party'.split(
    ' ',
  ),
);
/** Words that begin not even the name of an organisation. */
const ALWAYS_DROPPED =
  /^(?:the|a|an|in|on|at|by|for|from|and|but|as|when|while|if|according|critics|analysts|his|her|its|their|our|my)$/;

/** `said Maria Keller → person, strong`; `University of Leeds → organization, strong` */
export const latinNamesRecognizer: Recognizer = {
  name: 'latin-names',
  recognize(reading) {
    const words = latinWordsOf(reading);
    const found: EntityMention[] = [];
    for (const [from, to] of latinRuns(reading.text, words)) found.push(...name(reading, words, from, to));
    return found;
  },
};

function name(
  reading: PassageReading,
  words: readonly LatinWord[],
  first: number,
  to: number,
): EntityMention[] {
  let from = first;
  let isTitled = false;
  while (from < to && !isOfSaint(words, from, to) && isDroppable(words, from, to)) {
    isTitled ||= honorifics.has(words[from]?.key ?? '') || postWords.has(words[from]?.key ?? '');
    from++;
  }
  if (isSeat(words, from, to)) return [];
  // `Secretary of Commerce Gina Raimondo`: the office ends where the first name stands.
  if (words[from - 1]?.key === 'of' && isTitle(words[from - 2]?.key)) {
    const firstName = words.slice(from + 1, to).findIndex(({ key }) => firstNames.has(key));
    if (firstName >= 0) {
      from += firstName + 1;
      isTitled = true;
    }
  }
  while (
    to > from &&
    notNames.has(words[to - 1]?.key ?? '') &&
    !isFamilyBehindFirstName(reading.text, words, from, to) &&
    // `Council of State`
    words[to - 2]?.key !== 'of' &&
    !organizationEndings.has(words[to - 1]?.key ?? '')
  )
    to--;
  const parts = words.slice(from, to);
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  if (end - start < 2) return [];
  const make = (kind: 'person' | 'organization', tier: Tier): EntityMention[] => [
    entityMention(reading, 'latin-names', kind, { start, end: trimStop(reading.text, parts, end) }, tier),
  ];
  const keys = parts.map(({ key }) => key);
  const unit = unitStart(reading.text, parts);
  if (unit !== undefined)
    return [entityMention(reading, 'latin-names', 'organization', { start: unit, end }, 'strong')];
  if (
    isShouted(reading, start) &&
    !(keys.length === 2 && looksLikePerson(keys, false) && firstNames.has(keys[0] ?? ''))
  )
    return [];
  const isPlace = places.has(keys.join(' ')) || isKnownPlace(keys);
  // `Bolton shares`: a town has none.
  const isInPlace = IN_PLACE.test(words[from - 1]?.key ?? '');
  const isPlayedFor = keys.length < 4 && !isTitled && isTeamByCue(reading.text, words, from, to, isPlace);
  if (isPlace && isPlayedFor && !places.has(keys.join(' '))) return make('organization', 'weak');
  if (
    isPlace &&
    !(
      keys.length === 1 &&
      !places.has(keys[0] ?? '') &&
      !isTitled &&
      !isInPlace &&
      organizationCue(reading.text, words, from, to) === 'strong'
    )
  )
    return [];
  const last = keys.at(-1) ?? '';
  const inBrackets = bracketed(reading.text, end);
  if (inBrackets === 'organization') return make('organization', 'strong');
  const isJoined = keys.indexOf('and') > 0;
  // `St John's College Tidewick`
  const isOfPatron = keys.indexOf('s') > 0 && keys.some((key) => patronBodies.has(key));
  if (isJoined || isOfPatron || isOfSaint(words, from, to) || (keys.length > 1 && isForeignHead(words, from)))
    return make('organization', 'strong');
  if (leagueSports.has(last) && keys.at(-2) === 'league') return make('organization', 'strong');
  if (isBodyByWords(parts)) return make('organization', 'strong');
  if (isOfPlace(words, from, from + keys.indexOf('of'), to))
    return make('person', isTitled || keys.length > 3 ? 'strong' : 'weak');
  // `State College, Pennsylvania`
  if (BEFORE_LAND.test(reading.text.slice(end, end + 24)) && isTownByName(keys)) return [];
  const link = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  const isOffice =
    link > 0 && (organizationHeads.has(keys[0] ?? '') || organizationHeads.has(keys[link - 1] ?? ''));
  if (isOffice) return make('organization', 'strong');
  const hasEnding = keys.length > 1 && organizationEndings.has(last);
  // `Central Bank Governor Ann Webb`, `Energy Secretary Ann Webb`: what the post is over.
  const isOver = reading.text[end] === ' ' && words[to]?.isCapitalised === true && isTitle(words[to]?.key);
  if (isOver && !hasEnding && keys.every((key) => isPlainWord(key) || notNames.has(key))) return [];
  if (keys.indexOf('of') > 0 || (hasEnding && !(isTitled && keys.length < 3 && !isOver))) {
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
    return make('organization', isKnown ? 'strong' : 'weak');
  }
  const isKnownPerson = isTitled || (keys.length > 1 && firstNames.has(keys[0] ?? ''));
  const isOpener = isSentenceOpener(reading, parts);
  // `Operating profit`: a word of the dictionary that a sentence begins with says of which sort the next one is.
  const isSort =
    isOpener && keys.length === 1 && reading.text[end] === ' ' && isCommon(last.split('-').at(-1) ?? '');
  const isItself =
    isSort && /^ said (?:it|its)\b/u.test(reading.text.slice(end, end + 12)) && !isUnnamed(last);
  const sign =
    isKnownPerson || (isSort && !isItself) ? undefined : organizationCue(reading.text, words, from, to);
  if (sign === 'strong' && keys.length < 5) return make('organization', 'strong');
  const hasArticle = words[from - 1]?.key === 'the';
  if (keys.length === 1 && hasArticle && institutionNames.has(last)) return make('organization', 'strong');
  if (inBrackets === 'work' || NO_NAME.test(keys.join(' '))) return [];
  if (notPeopleEndings.has(last) && !(isTitled && (keys.length === 1 || isFamily(last)))) return [];
  // `Major League Baseball`
  if (isTitled && keys.length > 1 && keys.every(isPlainWord)) return [];
  if (!isTitled && keys.length > 1 && placeHeads.has(keys[0] ?? '')) return [];
  if (!isTitled && BEFORE_LAND.test(reading.text.slice(end, end + 24))) return [];
  if (
    keys.length === 1 &&
    (isFamily(last) || hasFamilyShape(last)) &&
    LED_BY.test(reading.text.slice(end, end + 20))
  )
    return make('person', 'weak');
  if (hasArticle && !isTitled)
    return followsArticle(keys, isOpener) && !OF_LAND.test(reading.text.slice(end, end + 16))
      ? make('organization', 'weak')
      : [];
  if (isPlayedFor && !isFirstName(keys[0] ?? '') && !isFamily(last) && !notNames.has(last))
    return make('organization', 'weak');
  if (keys.every((_, i) => isInitial(parts[i]))) return [];
  const cue = cues(reading, words, first, to, start, end);
  const isFullName = keys.length > 1 && (keys.length <= 5 || isLongName(keys));
  if (isFullName && (isTitled || firstNames.has(keys[0] ?? ''))) return make('person', 'strong');
  if (isFullName && keys.some((_, i) => isInitial(parts[i])) && !isAcronym(last)) {
    // `F.N. Wolf` may be a broker.
    const isWhole = keys.length === 3 && !isInitial(parts[0]);
    return make('person', cue === 'post' || firstNames.has(last) || isWhole ? 'strong' : 'weak');
  }
  if (keys.length === 1) return single(start, end);
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
  if (isFullName && cue !== 'post' && (isOfFirm || isBranch)) return make('organization', 'weak');
  if (cue && isFullName && isName) return make('person', isSomebody() ? 'strong' : 'weak');
  if (sign && isFullName) return make('organization', 'weak');
  if (isFullName && (keys.length <= 3 || isByShape) && isName) return make('person', 'weak');
  return isTeam(keys) ? make('organization', 'weak') : [];

  function single(start: number, end: number): EntityMention[] {
    const text = parts[0]?.text ?? '';
    if (isAcronym(text)) return isNoBody(last) ? [] : make('organization', 'weak');
    const isNobody = isCommon(last) && !isFamily(last) && !isFirstName(last);
    // `General Agreement`, but `Mr Bean`
    if (isTitled) return isNobody && !respect.has(words[from - 1]?.key ?? '') ? [] : make('person', 'strong');
    if (legalForms.has(last)) return [];
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}|^[dl]['’]/u.test(text))
      return make('organization', 'weak');
    if (isScorer(reading, words, from, to)) return make('person', 'weak');
    if (cue === 'post' && !isKnownPlace(keys) && !isNobody) return make('person', 'weak');
    if (cue && !isKnownPlace(keys)) {
      if (isNobody) return isOpener || /s$/u.test(last) ? [] : make('organization', 'weak');
      if (isCoined(last)) return make('organization', 'weak');
      const isPerson =
        isFamily(last) ||
        hasFamilyShape(last) ||
        isToldOfSomebody(reading.text, start, end) ||
        !isToldOfFirm(reading.text, end);
      return make(isPerson ? 'person' : 'organization', 'weak');
    }
    if (!sign && isFamilyName(last) && !isCoined(last)) return make('person', 'weak');
    const isShaped = firstNames.has(last)
      ? !isCommon(last)
      : (hasFamilyShape(last) && isUnknown(last)) || (isCommon(last) && isFamily(last) && !isOpener);
    if (!sign && isShaped && !isKnownPlace(keys) && standsInClause(reading.text, words, from, to))
      return make('person', 'weak');
    return sign && (!isOpener || isUnknown(last) || isFamilyName(last)) ? make('organization', 'weak') : [];
  }
}

/** `Bishop of Norwold`: what the title is of, and nobody's name. */
function isSeat(words: readonly LatinWord[], from: number, to: number): boolean {
  return (
    words[from - 1]?.key === 'of' &&
    SEATED.has(words[from - 2]?.key ?? '') &&
    words[from - 2]?.isCapitalised === true &&
    to - from < 3 &&
    !words.slice(from + 1, to).some(({ key }) => firstNames.has(key))
  );
}

const SEATED = new Set([...seats, 'countess', 'marquis', 'baroness', 'margrave', 'landgrave']);
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

/** `William Winter`: a season, and somebody's family name. */
function isFamilyBehindFirstName(
  text: string,
  words: readonly LatinWord[],
  from: number,
  to: number,
): boolean {
  return (
    to - from > 1 &&
    firstNames.has(words[to - 2]?.key ?? '') &&
    wordsAndFamilyNames.has(words[to - 1]?.key ?? '') &&
    !/^,? \d/u.test(text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + 3))
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

function isTitle(key: string | undefined): boolean {
  return key !== undefined && (honorifics.has(key) || postWords.has(key));
}

/** A word at the head of the run that belongs to no name. */
function isDroppable(words: readonly LatinWord[], at: number, to: number): boolean {
  const word = words[at];
  if (!word?.isCapitalised || isOfSort(word)) return true;
  const { key } = word;
  if (at + 1 < to && words[at + 1]?.key === 's') return false;
  if (isInitial(word) || words[at + 1]?.key === 'league') return false;
  if (isCompass(word) && hasOrganizationEnding(words, at, to)) return false;
  if (honorifics.has(key) || (postWords.has(key) && at + 1 < to)) return true;
  if (to - at === 3 && isInChineseOrder(words.slice(at, to).map((word) => word.key))) return false;
  if (isMonthName(words, at)) return false;
  // `Sculptor Maria Keller`: what somebody is, in front of a full name.
  if (at + 2 < to && isCalling(words, at, to)) return true;
  if (!notNames.has(key)) return false;
  // `U.S. Chips`
  if (
    DOTTED_LAND.test(key) &&
    at + 2 === to &&
    isCommon(words[at + 1]?.key ?? '') &&
    !institutionNames.has(words[at + 1]?.key ?? '')
  )
    return true;
  if (at + 1 === to || ALWAYS_DROPPED.test(key)) return true;
  return (
    !organizationEndings.has(words[to - 1]?.key ?? '') && !organizationHeads.has(words[at + 1]?.key ?? '')
  );
}

const isCompass = sign(({ key }) => /^(?:north|south|east|west)$/u.test(key));

/** Whether the name goes on up to what an organisation ends in: `North Norwold Academy for Sciences`. */
function hasOrganizationEnding(words: readonly LatinWord[], at: number, to: number): boolean {
  return words
    .slice(at + 2, to)
    .some(({ key, isCapitalised }) => isCapitalised && organizationEndings.has(key));
}

/** `Scorers: Lindt 12`, `c Moran b Keele 4`: the lines of who did what in a game. */
function isScorer({ text }: PassageReading, words: readonly LatinWord[], from: number, to: number): boolean {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  if (/ (?:c|b|lbw b) $/u.test(text.slice(Math.max(0, start - 7), start)) && /\d/.test(text)) return true;
  return /^(?:leading |goal)?scorers?\b/iu.test(text) && /^ \(?\d/u.test(text.slice(end, end + 3));
}

/** A plain word at the head of a run of names that are none. */
function isCalling(words: readonly LatinWord[], at: number, to: number): boolean {
  const [first, ...rest] = words.slice(at, to);
  return (
    rest.length < 4 &&
    isPlainWord(first?.key ?? '') &&
    !organizationHeads.has(first?.key ?? '') &&
    rest.every(
      ({ key, isCapitalised }) => isCapitalised && !isPlainWord(key) && !organizationEndings.has(key),
    )
  );
}

/** `Norwold, Ohio`: a town. */
const BEFORE_LAND = new RegExp(String.raw`^, (?:${landsBehindTowns.join('|')})(?:$|[.,;:)]| \p{Ll})`, 'u');

/** `its head of engineering, NAME` */
const HEADS = new RegExp(
  String.raw`\b(?:${branchPosts}) (?:of|for) (?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+, $`,
  'iu',
);

/** `Dublin-based`, `state-owned` */
const OF_SORT = /-(?:based|owned|controlled|led|born|backed|held|listed|dominated|elect|style)$/u;
const isOfSort = sign(({ key }) => OF_SORT.test(key));
/** What somebody is called who is not named: `Management said it will close the plant`. */
const isUnnamed = (key: string): boolean =>
  /(?:s|ment|men|women|ion)$/u.test(key) ||
  postWords.has(key) ||
  trades.has(key) ||
  organizationNouns.has(key) ||
  notNames.has(key);
const DOTTED_LAND = /^u\.[sk]$/u;
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
function cues(
  reading: PassageReading,
  words: readonly LatinWord[],
  from: number,
  to: number,
  start: number,
  end: number,
): 'post' | 'speech' | undefined {
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

/** `Saint Olave Hospital`: a body that is called after a saint. */
function isOfSaint(words: readonly LatinWord[], from: number, to: number): boolean {
  const first = words[from];
  return (
    first !== undefined &&
    isSaint(first) &&
    to - from > 2 &&
    words.slice(from + 1, to).some(({ key }) => patronBodies.has(key))
  );
}

const isSaint = sign(({ key }) => /^(?:st|saint)\.?$/u.test(key));

const hasFormOfInitial = sign(({ text }) => /^\p{Lu}\.$/u.test(text));

function isInitial(word: LatinWord | undefined): boolean {
  return word !== undefined && hasFormOfInitial(word);
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
