/** Looks up people, organisations and places by the name somebody typed. */
import type { Entity } from '../model.js';
import { firstNames, honorifics as englishHonorifics } from '../lang/names/en-people.js';
import { honorifics as chineseHonorifics } from '../lang/names/zh-people.js';
import { fold } from '../text/fold.js';
import { hanNameScore, surnameOf } from './names/han-name-score.js';
import { type Hearing, hearing } from './names/hearing.js';
import type { NameSounds } from './names/name-sounds.js';
import { nameKey, nameParts } from './names/name-parts.js';
import {
  fullNameLikeness,
  letters,
  olderRomanizations,
  rareRomanizations,
  romanizations,
  syllables,
} from './names/sound.js';
import { shortsOf } from './refiners/short-names.js';
import { isOlderSpelling, looseSpelling } from './names/wade-giles.js';

/** Why a name was taken for the entity's. */
export type NameReason = 'exact' | 'part' | 'romanized' | 'sound' | 'spelling';

/** An entity that a query may mean. */
export interface NameMatch {
  readonly entity: Entity;
  /** 0 to 1: 1 for the very name, at least 0.5. */
  readonly score: number;
  readonly reason: NameReason;
}

/** Matches this much weaker than the best are left out. */
const SPREAD = 0.12;
const HAN = /\p{Script=Han}/u;
/** A name that looks so much like a Chinese one is read by its pinyin, not by its sound. */
const CHINESE_NAME = 3;
/** What is left of the likeness of such a name where only the order counts. */
const LOOKS_CHINESE = 0.5;
const DOUBTFUL = 0.7;
/** Before a form in a loosened older spelling, so that only names in such a spelling meet it. */
const OLDER = '~';
/** A single word is a family name sooner than a given one. */
const GIVEN = 0.95;
const QUESTION =
  /^(?:who(?: is| was|[’']s)|what is|tell me about|谁是|什么是|请问)\s*|(?:是谁|是什么人|是什么|是哪位)?[?。.!\s]*$/gu;

/** One way to write an entity's name, folded and without spaces. */
interface Form {
  readonly key: string;
  readonly score: number;
  readonly reason: NameReason;
}

/**
 * The entities that the query names, best first; several where the name is ambiguous, none where no name is near.
 * Accepts any script, either order, parts of names, pinyin, names written by their sound, and small slips.
 */
export function matchNames(
  query: string,
  entities: readonly Entity[],
  sounds?: NameSounds,
): readonly NameMatch[] {
  const asked = readQuery(query);
  if (asked.key === '') return [];
  const strong = entities.filter(
    ({ tier, kind }) => tier === 'strong' && (!asked.isTitled || kind === 'person'),
  );
  const written = best(strong, (entity) => writtenMatch(asked, entity));
  // What the articles have in these very letters is no slip for something else.
  const isThere = (): boolean =>
    entities.some(({ tier, name }) => tier === 'weak' && nameKey(name) === asked.key);
  return written.length > 0 || isThere()
    ? written
    : best(strong, (entity) => heardMatch(asked, entity, hearing(sounds)) ?? misspeltMatch(asked, entity));
}

/** Says how well an entity fits the query, 0 to 1, with no threshold: for ranking by likeness alone. */
export function nameScorer(query: string, sounds?: NameSounds): (entity: Entity) => number {
  const asked = readQuery(query);
  const heard = hearing(sounds);
  return (entity) => {
    // A slip in one word alone may as well be another name.
    const slip = asked.parts.length > 1 ? misspeltMatch(asked, entity) : undefined;
    const written = writtenMatch(asked, entity) ?? slip;
    if (written) return written.score;
    let score = 0;
    for (const name of asked.isHan ? [] : namesOf(entity).han) {
      const likeness = name.looksChinese
        ? LOOKS_CHINESE * heard.likeness(asked.parts.at(-1) ?? '', name.text)
        : latinLikeness(asked, name, heard);
      if (likeness > score) score = likeness;
    }
    return 0.5 * score;
  };
}

/** Up to three names near the query that are not near enough to be it: `did you mean`. */
export function suggestNames(
  query: string,
  entities: readonly Entity[],
  sounds?: NameSounds,
): readonly string[] {
  const asked = readQuery(query);
  return entities
    .filter(({ tier, kind }) => tier === 'strong' && kind !== 'work')
    .map((entity) => ({ name: entity.name, nearness: nearness(asked, entity, hearing(sounds)) }))
    .filter(({ nearness }) => nearness >= 0.66)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ name }) => name);
}

interface Query extends LatinName {
  readonly key: string;
  /** Its letters alone, and in a loosened older spelling where it may be in one: the keys of such forms. */
  readonly spelt: string;
  readonly older: string | undefined;
  readonly isHan: boolean;
  /** Whether a title was taken from it, as only people have. */
  readonly isTitled: boolean;
}

/** The query without the question round it and without titles. */
function readQuery(query: string): Query {
  const bare = fold(query).trim().replace(QUESTION, '').trim();
  const words = bare.split(/\s+/);
  const isTitled = words.length > 1 && englishHonorifics.has((words[0] ?? '').replace(/\.$/, ''));
  const untitled = isTitled ? words.slice(1).join(' ') : bare;
  const title = chineseHonorifics.find(
    (honorific) => untitled.length > honorific.length && untitled.endsWith(honorific),
  );
  const text = title ? untitled.slice(0, -title.length) : untitled;
  const isHan = HAN.test(text);
  return {
    ...asLatinName(text),
    key: nameKey(text),
    spelt: letters(text),
    older: !isHan && isOlderSpelling(text) ? OLDER + looseSpelling(text) : undefined,
    isHan,
    isTitled: isTitled || title !== undefined,
  };
}

function best(entities: readonly Entity[], match: (entity: Entity) => Form | undefined): NameMatch[] {
  const matches = entities.flatMap((entity): NameMatch[] => {
    const form = match(entity);
    return form ? [{ entity, score: form.score, reason: form.reason }] : [];
  });
  matches.sort((a, b) => b.score - a.score || b.entity.mentions.length - a.entity.mentions.length);
  const top = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= top - SPREAD);
}

/** What an entity's names are asked for again and again. */
interface Names {
  readonly forms: ReadonlyMap<string, Form>;
  readonly han: readonly HanName[];
}

const namesBefore = new WeakMap<Entity, Names>();

function namesOf(entity: Entity): Names {
  const known = namesBefore.get(entity);
  if (known) return known;
  const han = [entity.name, ...entity.aliases].filter((name) => HAN.test(name)).map(asHanName);
  const found = { forms: readForms(entity), han };
  namesBefore.set(entity, found);
  return found;
}

/** All forms of all names of an entity, the best score for each. */
function readForms(entity: Entity): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>();
  const add = (name: string, score: number, reason: NameReason): void => {
    const key = nameKey(name);
    if (key !== '' && (found.get(key)?.score ?? 0) < score) found.set(key, { key, score, reason });
  };
  for (const name of [entity.name, ...entity.aliases]) {
    add(name, 1, 'exact');
    if (entity.kind === 'person') addParts(name, add);
    if (entity.kind === 'organization' && !HAN.test(name)) addInitials(name, add);
    if (entity.kind === 'organization') for (const short of shortsOf(name)) add(short, 0.75, 'part');
  }
  return found;
}

function addParts(name: string, add: (name: string, score: number, reason: NameReason) => void): void {
  const parts = nameParts(name);
  if (parts.length > 1) {
    parts.forEach((part, i) => {
      if (!/^\p{Lu}\.?$/u.test(part)) add(part, i === parts.length - 1 ? 0.9 : 0.85, 'part');
    });
    add([parts[0], parts.at(-1)].join(' '), 0.95, 'part');
    add([...parts.slice(-1), ...parts.slice(0, -1)].join(' '), 0.92, 'part');
  }
  const family = HAN.test(name) && parts.length === 1 && name.length < 5 ? surnameOf(fold(name)) : undefined;
  if (family === undefined) return;
  const given = fold(name).slice(family.length);
  if (given.length > 1) add(given, 0.85, 'part');
  add(family, 0.7, 'part');
  for (const written of romanizations(name)) add(written, 0.97, 'romanized');
  for (const written of rareRomanizations(name)) add(written, 0.92, 'romanized');
  for (const written of olderRomanizations(name)) add(OLDER + written, 0.9, 'romanized');
  const [spokenFamily, spokenGiven] = [family, given].map((part) =>
    syllables(part).join('').replaceAll('v', 'u'),
  );
  if (given.length > 1) add(spokenGiven ?? '', 0.85, 'romanized');
  add(spokenFamily ?? '', 0.7, 'romanized');
}

function addInitials(name: string, add: (name: string, score: number, reason: NameReason) => void): void {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length > 2) add(words.map((word) => word[0]).join(''), 0.85, 'part');
}

/** The query is one of the entity's forms, or a good part of a longer name. */
function writtenMatch(asked: Query, entity: Entity): Form | undefined {
  const { text, key, spelt, older, isHan } = asked;
  const known = namesOf(entity).forms;
  const exact =
    known.get(key) ??
    (isHan ? undefined : known.get(spelt)) ??
    (older === undefined ? undefined : known.get(older));
  if (exact) return exact;
  if (entity.kind === 'person') return isHan ? undefined : nicknameMatch(asked, entity);
  const isPart = [entity.name, ...entity.aliases].some((name) => {
    const whole = nameKey(name);
    if (isHan)
      return (
        key.length >= 2 &&
        key.length * 2 >= whole.length &&
        (whole.startsWith(key) || (key.length > 3 && whole.includes(key)))
      );
    const words = new Set(fold(name).split(/[\s,.]+/));
    return key.length > 3 && text.split(/\s+/).every((word) => words.has(word));
  });
  return isPart ? { key, score: 0.7, reason: 'part' } : undefined;
}

/** `Greg Allen` for Gregory C. Allen: the family name, with the beginning of the given name. */
function nicknameMatch({ text, parts: asked }: Query, entity: Entity): Form | undefined {
  if (asked.length !== 2) return undefined;
  const [given = '', family = ''] = asked;
  if (given.length < 3) return undefined;
  const isSame = [entity.name, ...entity.aliases].some((name) => {
    const parts = nameParts(name).map(fold);
    return parts.length > 1 && parts.at(-1) === family && parts[0]?.startsWith(given);
  });
  return isSame ? { key: text, score: 0.85, reason: 'part' } : undefined;
}

/** A Latin query that sounds like the entity's Chinese name, or a Chinese one like its Chinese name. */
function heardMatch(asked: Query, entity: Entity, heard: Hearing): Form | undefined {
  const { text, key, isHan } = asked;
  if (entity.kind !== 'person') return undefined;
  const names = [entity.name, ...entity.aliases];
  if (isHan) {
    const isSame = key.length > 1 && names.some((name) => isHomophone(text, name));
    return isSame ? { key, score: 0.8, reason: 'sound' } : transliterated(text, names, heard);
  }
  // Where the name is known in Latin letters, its sound in Chinese proves nothing.
  if (names.some((name) => !HAN.test(name))) return undefined;
  const score = Math.max(...namesOf(entity).han.map((name) => latinLikeness(asked, name, heard)));
  return score >= heard.alike ? { key, score: 0.5 + 0.3 * score, reason: 'sound' } : undefined;
}

/** Characters of the shortest rendering that a name in Latin letters is known by, and how much more alike it must be. */
const SHORTEST_RENDERING = 3;
const SURELY = 0.05;

/** `科瓦尔斯基` for Anna Kowalski, whose name no text renders in Chinese. */
function transliterated(query: string, names: readonly string[], heard: Hearing): Form | undefined {
  if (
    query.length < SHORTEST_RENDERING ||
    names.some((name) => HAN.test(name)) ||
    asHanName(query).looksChinese
  )
    return undefined;
  const parts = nameParts(query);
  const score = Math.max(
    ...names.map((name) =>
      parts.length > 1
        ? latinLikeness(asLatinName(fold(name)), asHanName(query), heard)
        : Math.max(
            0,
            ...nameParts(fold(name)).map((part, i, all) => {
              const doubt =
                letters(part).length < 4 || (all.length > 1 && firstNames.has(part)) ? DOUBTFUL : 1;
              return doubt * heard.likeness(part, query) * (i === all.length - 1 ? 1 : GIVEN);
            }),
          ),
    ),
  );
  return score >= heard.alike + SURELY
    ? { key: nameKey(query), score: 0.5 + 0.3 * score, reason: 'sound' }
    : undefined;
}

/** `哈萨比思`, `梁文峰`: other characters, the same syllables. */
function isHomophone(query: string, name: string): boolean {
  const spoken = syllables(query).join(' ');
  const whole = fold(name);
  return [whole, ...(nameParts(whole).length > 1 ? nameParts(whole) : [])].some(
    (part) => part.length === query.length && part.length > 2 && syllables(part).join(' ') === spoken,
  );
}

/** A folded name in Latin letters with its parts, and how sure it is that its sound alone tells it from others. */
interface LatinName {
  readonly text: string;
  readonly parts: readonly string[];
  readonly weight: number;
}

function asLatinName(text: string): LatinName {
  // Short words sound like much, and a first name alone is no one's.
  const weight = letters(text).length < 4 || firstNames.has(text) ? DOUBTFUL : 1;
  return { text, parts: nameParts(text), weight };
}

interface HanName {
  readonly text: string;
  readonly parts: readonly string[];
  /** It is to be read by its pinyin. */
  readonly looksChinese: boolean;
}

function asHanName(text: string): HanName {
  const parts = nameParts(text);
  return { text, parts, looksChinese: parts.length === 1 && hanNameScore(fold(text)) > CHINESE_NAME };
}

/** Of a foreign name in Chinese: whole names in pairs of parts, single words against each part of four letters or more. */
function latinLikeness(latin: LatinName, han: HanName, { likeness }: Hearing): number {
  if (han.looksChinese) return 0;
  if (latin.parts.length > 1)
    return han.parts.length > 1
      ? fullNameLikeness(latin.text, han.text, likeness)
      : likeness(latin.parts.at(-1) ?? '', han.text);
  let best = 0;
  for (const [i, part] of han.parts.entries()) {
    if (part.length < 2) continue;
    const alike = likeness(latin.text, part) * (i === han.parts.length - 1 ? 1 : GIVEN);
    if (alike > best) best = alike;
  }
  return latin.weight * best;
}

/** A slip of one letter in names of 5, of two in names of 9. */
function misspeltMatch({ key, isHan }: Query, entity: Entity): Form | undefined {
  if (isHan) {
    const near = [...namesOf(entity).forms.keys()].some(
      (form) => key.length > 3 && form.length === key.length && edits(key, form, 1) <= 1,
    );
    return near ? { key, score: 0.65, reason: 'spelling' } : undefined;
  }
  const allowed = key.length < 5 ? 0 : key.length < 9 ? 1 : 2;
  if (allowed === 0) return undefined;
  const fewest = Math.min(
    ...Array.from(namesOf(entity).forms.values(), ({ key: form }) =>
      form.length > 4 ? edits(key, form, allowed) : Infinity,
    ),
  );
  return fewest <= allowed ? { key, score: 0.75 - 0.05 * fewest, reason: 'spelling' } : undefined;
}

function nearness(asked: Query, entity: Entity, heard: Hearing): number {
  const spelt = Math.max(
    ...Array.from(
      namesOf(entity).forms.keys(),
      (form) => 1 - edits(asked.key, form, 20) / Math.max(asked.key.length, form.length),
    ),
  );
  if (entity.kind !== 'person') return spelt;
  if (asked.isHan) return isHeardAlike(asked.text, entity) ? HEARD_ALIKE : spelt;
  return Math.max(spelt, ...namesOf(entity).han.map((name) => latinLikeness(asked, name, heard)));
}

const HEARD_ALIKE = 0.8;
/** Characters of the shortest Chinese name that others may sound like. */
const FULL_NAME = 3;

/** `周明静` for 周敏晶: the same family name, and the given one but for a letter of its pinyin. */
function isHeardAlike(text: string, { name, aliases }: Entity): boolean {
  const spoken = syllables(text).join('');
  return [name, ...aliases].map(fold).some((one) => {
    const isLike = one.length === text.length && text.length >= FULL_NAME && one[0] === text[0];
    return isLike && edits(spoken, syllables(one).join(''), 1) <= 1;
  });
}

/** The word of those given that differs least from the one asked for, by a letter in a word of five or two in one of nine. */
export function nearestWord(word: string, all: Iterable<string>): string | undefined {
  const allowed = HAN.test(word) ? (word.length > 3 ? 1 : 0) : word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const other of all) {
    const count = allowed === 0 ? Infinity : edits(word, other, allowed);
    if (count <= allowed && count < (best?.edits ?? Infinity)) best = { word: other, edits: count };
  }
  return best?.word;
}

/** Insertions, deletions, substitutions and swaps of neighbours from one word to the other; over `limit` it is only a lower bound. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j - 1] ?? 0) + cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}
