/** Finds what organisations are called for short, where the document has given their whole name: `Glacier` after Glacier Logistics, `穹顶` after 穹顶科技. */
import type { EntityMention, Mention, Span } from '../../model.js';
import { groupBy } from '../../group-by.js';
import * as english from '../../lang/names/en-people.js';
import * as chinese from '../../lang/names/zh-people.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import { speakingVerbs } from '../../lang/claims/en-reporting.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { firstIndex } from '../../text/spans.js';
import { entityMention, isEntityMention } from '../entity-mention.js';
import { isCommon, isKnownPlace } from '../names/english-names.js';
import { wordFrequency } from '../names/han-name-score.js';
import { foldedName, familyName } from '../names/name-parts.js';
import { afterTime } from '../names/time-words.js';
import { segment, type Word, wordsOf } from '../names/words.js';
import type { DocumentReading, PassageReading, Refiner } from '../recognizer.js';
import { inOrder } from './in-order.js';

/** From this frequency on, a Chinese word is a firm's name only where it does what firms do. */
const COMMON_FROM = 200;
/** How many words of time may stand between a firm and what it does. */
const MAX_TIME_WORDS = 3;
const BEFORE_PLACES = /\b(?:in|near|outside|around|across) $/u;
const CAPITALISED_NEXT = /^ \p{Lu}/u;
const CAPITALISED_BEFORE = /(\p{Lu}[\p{L}&-]*) $/u;
const OPENS_SENTENCE = /(?:^|[.!?]["”’]?\s|["“])$/u;

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** The short forms of an organisation's name, in its script. Kept: a library has the same names again and again. */
export function shortsOf(name: string): readonly string[] {
  let shorts = known.get(name);
  if (!shorts) {
    shorts = HAN.test(name) ? chineseShorts(name) : englishShorts(name);
    if (known.size < MOST_KNOWN) known.set(name, shorts);
  }
  return shorts;
}

/** The short forms of strong organisations, added where no mention covers them. */
export const shortNames: Refiner = {
  name: 'short-names',
  refine(mentions, reading) {
    const shorts = shortForms(mentions);
    if (shorts.length === 0) return mentions;
    const byPassage = groupBy(mentions, ({ passageId }) => passageId);
    const found = shorts.flatMap((short) => occurrences(short, reading, byPassage));
    if (found.length === 0) return mentions;
    const isTaken = (mention: Mention): boolean =>
      isEntityMention(mention) &&
      (mention.value.tier === 'weak' || mention.kind === 'person') &&
      found.some(
        ({ passageId, span }) =>
          passageId === mention.passageId &&
          span.start === mention.span.start &&
          span.end === mention.span.end,
      );
    return inOrder([...mentions.filter((mention) => !isTaken(mention)), ...found], reading);
  },
};

interface ShortForm {
  readonly text: string;
  /** Whether it is also somebody's family name: the firm's only where it does what firms alone do. */
  readonly isFamily: boolean;
}

/** Of each strong organisation, the beginnings of its name that may stand for it; those of two organisations for neither. */
function shortForms(mentions: readonly Mention[]): readonly ShortForm[] {
  const entities = mentions.filter(isEntityMention);
  const others = new Set(
    entities.filter(({ kind }) => kind === 'place' || kind === 'work').map(({ text }) => foldedName(text)),
  );
  const families = familiesIn(entities);
  const owners = new Map<string, Set<string>>();
  for (const { kind, text, value } of entities) {
    if (kind !== 'organization' || value.tier === 'weak') continue;
    for (const short of shortsOf(text))
      owners.set(short, (owners.get(short) ?? new Set()).add(foldedName(text)));
  }
  const names = new Set(
    entities
      .filter(({ kind, value }) => kind === 'organization' && value.tier === 'strong')
      .map(({ text }) => text),
  );
  return (
    [...owners]
      // Whose it is where several have it, is told by which of them was named before: see `resolveEntities`.
      .filter(([short]) => !others.has(fold(short)) && !names.has(short))
      .map(([text]) => ({ text, isFamily: families.has(foldedName(text)) }))
      .filter(({ text, isFamily }) => !isFamily || !HAN.test(text))
      .sort((a, b) => b.text.length - a.text.length)
  );
}

/** The names and family names of those who are surely people, folded. */
function familiesIn(entities: readonly EntityMention[]): ReadonlySet<string> {
  const people = entities.filter(({ kind, value }) => kind === 'person' && value.tier === 'strong');
  return new Set(people.flatMap(({ text }) => [foldedName(text), foldedName(familyName(text) ?? text)]));
}

/** `Norland Foods Group → Norland Foods, Norland`; none for a body that may be called after its town. */
function englishShorts(name: string): readonly string[] {
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > 5 || english.publicEndings.has(last)) return [];
  if (!words.every((word) => /^(?:\p{Lu}|&$|and$)/u.test(word))) return [];
  return words
    .map((_, i) => words.slice(0, i).join(' '))
    .filter((short) => /\p{L}$/u.test(short) && !/\b(?:and|&)$/u.test(short) && mayStandAlone(short));
}

function mayStandAlone(short: string): boolean {
  const keys = short.toLowerCase().split(' ');
  const [first = ''] = keys;
  if (keys.length > 1) return !english.notNames.has(first);
  return (
    first.length > 2 &&
    !english.notNames.has(first) &&
    !english.firstNames.has(first) &&
    !english.honorifics.has(first) &&
    !english.organizationHeads.has(first) &&
    !allPlaceNames.has(short)
  );
}

/** `穹顶科技集团 → 穹顶`: without what the firm is in and its legal form. */
function chineseShorts(name: string): readonly string[] {
  const words = segment(fold(name));
  // `海湾飞鱼队 → 飞鱼队`: a team without its town.
  if (name.endsWith('队') || name.endsWith('隊')) {
    const short = name.slice(words[0]?.end ?? 0);
    return words.length > 2 && short.length > 2 ? [short] : [];
  }
  let to = words.length;
  while (to > 0 && isFirmEnding(words[to - 1]?.text ?? '')) to--;
  const end = to === words.length ? words[0]?.end : words[to - 1]?.end;
  const stem = name.slice(0, end ?? 0);
  const isName =
    stem.length > 1 &&
    stem.length < 5 &&
    stem.length < name.length - 1 &&
    !allPlaceNames.has(fold(stem)) &&
    !chinese.describingWords.has(fold(stem)) &&
    // Of a body with any other ending only a word that is nothing else.
    (to < words.length || (wordFrequency(fold(stem)) < COMMON_FROM && !isPublicBody(words)));
  return isName ? [stem] : [];
}

function isFirmEnding(word: string): boolean {
  return (
    chinese.industryEndings.has(word) ||
    chinese.doubtfulIndustryEndings.has(word) ||
    /^(?:股份)?(?:有限)?(?:公司|集团|控股)$/u.test(word)
  );
}

function isPublicBody(words: readonly Word[]): boolean {
  return words.some(({ text }) => chinese.organizationEndings.some((ending) => text.endsWith(ending)));
}

/** Where a short form stands alone; nowhere if the document also uses it as the name of a place. */
function occurrences(
  { text: short, isFamily }: ShortForm,
  reading: DocumentReading,
  byPassage: ReadonlyMap<string, readonly Mention[]>,
): readonly EntityMention[] {
  const isHan = HAN.test(short);
  const found: EntityMention[] = [];
  let isSeenInside = isHan;
  let isSeenActing = isHan || !isKnownPlace(short.toLowerCase().split(' '));
  for (const passage of reading.passages) {
    const { text } = passage;
    const own = byPassage.get(passage.passage.id) ?? [];
    for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + short.length)) {
      const span = { start, end: start + short.length };
      if (!isHan && !isWhole(text, span)) continue;
      if (
        isCovered(own, span, isFamily) ||
        !(isHan ? standsInChinese(passage, span) : standsInEnglish(passage, span))
      )
        continue;
      const before = passage.text.slice(Math.max(0, start - 12), start);
      if (!isHan && BEFORE_PLACES.test(before)) return [];
      const after = passage.text.slice(span.end, span.end + 30);
      if (isFamily && !actsAsFirm(after)) continue;
      const isActing = acts(after);
      isSeenActing ||= isActing;
      isSeenInside ||= isActing || !OPENS_SENTENCE.test(before);
      found.push(entityMention(passage, 'short-names', 'organization', span, 'strong'));
    }
  }
  // A common word must stand in capitals where no sentence begins, or do what firms do; so must a star's or a town's name.
  return isSeenActing && (isSeenInside || !isCommon(short.toLowerCase())) ? found : [];
}

function isWhole(text: string, { start, end }: Span): boolean {
  return (
    !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

/** Whether the words behind a name begin with what firms do or say. */
function acts(after: string): boolean {
  const verb = verbIn(after);
  return english.companyVerbs.has(verb) || english.membershipVerbs.has(verb) || speakingVerbs.has(verb);
}

/** The same for what is hardly said of people: `Marsh acquired a rival`. */
function actsAsFirm(after: string): boolean {
  const verb = verbIn(after);
  return (english.firmOnlyVerbs.has(verb) && !speakingVerbs.has(verb)) || /^ (?:shares|stock)\b/u.test(after);
}

function verbIn(after: string): string {
  return /^ (?:also |now |has |had |itself )?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
}

/** @param isFamily - whether the very name may be somebody's there */
function isCovered(mentions: readonly Mention[], { start, end }: Span, isFamily: boolean): boolean {
  return mentions.some(
    (mention) =>
      mention.kind !== 'claim' &&
      mention.span.start < end &&
      mention.span.end > start &&
      !(
        isEntityMention(mention) &&
        (mention.value.tier === 'weak' || (isFamily && mention.kind === 'person')) &&
        mention.span.start === start &&
        mention.span.end === end
      ),
  );
}

function standsInEnglish({ text }: PassageReading, { start, end }: Span): boolean {
  const before = CAPITALISED_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return (
    !CAPITALISED_NEXT.test(text.slice(end, end + 3)) && (before === undefined || english.notNames.has(before))
  );
}

function standsInChinese(reading: PassageReading, { start, end }: Span): boolean {
  const words = wordsOf(reading);
  const frequency = wordFrequency(reading.folded.slice(start, end));
  const at = firstIndex(words, end);
  const isWhole = words[firstIndex(words, start)]?.start === start && (words[at]?.start ?? end) === end;
  // The table of frequencies leaves out what may be somebody's name: 蓝天, 阳光.
  const first = words[firstIndex(words, start)];
  const isKnown = isWhole && first?.end === end && first.tag !== 'x';
  if (frequency === 0 && !isKnown) return true;
  if (frequency > 0 && frequency < COMMON_FROM) return isWhole;
  if (!isWhole) return false;
  const next = words[afterTime(words, at, MAX_TIME_WORDS)]?.text ?? '';
  return (
    chinese.firmVerbs.has(next) ||
    chinese.postSet.has(next) ||
    reportingVerbs.has(next) ||
    chinese.afterOrganizations.includes(next)
  );
}
