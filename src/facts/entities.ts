/** Who and what the mentions refer to, across passages, documents and languages. */
import type { Citation, Document, Entity, EntityKind, EntityMention, Mention, Span, Tier } from '../model.js';
import type { Steps } from '../gradual.js';
import { groupBy } from '../group-by.js';
import { placeNames } from '../lang/names/place-names.js';
import { wellKnownNames } from '../lang/names/well-known-names.js';
import { firstNames, organizationEndings } from '../lang/names/en-people.js';
import { slice } from '../text/spans.js';
import { isEntityMention } from './entity-mention.js';
import { hanFamilyName, hanNameScore } from './names/han-name-score.js';
import { familyName, nameKey, nameParts } from './names/name-parts.js';
import { officeRest } from './names/office-names.js';
import { type SameNames, sameNames } from './names/same-names.js';
import { findAlike, letters, romanizations } from './names/sound.js';
import type { DocumentReading } from './recognizer.js';
import { otherName } from './refiners/attach-appositions.js';
import { shortsOf } from './refiners/short-names.js';

/** A document with what was found in it. */
export interface Extracted {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
}

/** One way in which an entity is named, in one place or in none. */
interface Naming {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly tier: Tier;
  /** Absent where it stands in no passage: in the front matter, in brackets, in the table of well-known names. */
  readonly citation?: Citation;
}

/** Full foreign names count as heard alike from this on; both parts must. */
const SAME_SOUND = 0.82;

const wellKnown = new Map<string, { readonly row: number; readonly isAmbiguous: boolean }>();
wellKnownNames.forEach(({ kind, names, ambiguous }, row) => {
  for (const name of names)
    wellKnown.set(`${kind}:${nameKey(name)}`, { row, isAmbiguous: ambiguous?.includes(name) ?? false });
});

const placeRows: ReadonlyMap<string, number> = new Map(
  placeNames.flatMap((names, row) => names.map((name) => [`place:${nameKey(name)}`, row] as const)),
);

/** The other names of a name in the table of well-known ones; empty if it is not there. */
export function otherNames(kind: EntityKind, name: string): readonly string[] {
  const known = wellKnown.get(`${kind}:${nameKey(name)}`);
  return (
    (known && !known.isAmbiguous && wellKnownNames[known.row]?.names.filter((other) => other !== name)) || []
  );
}

const MOST_KEYS = 20_000;
/** By kind, the keys of names met before: the same names come again and again. */
const keys: Readonly<Record<EntityKind, Map<string, string>>> = {
  person: new Map(),
  organization: new Map(),
  place: new Map(),
  work: new Map(),
};

/** Equal for one name of one kind written twice. */
function keyOf(kind: EntityKind, name: string): string {
  const known = keys[kind];
  let key = known.get(name);
  if (key === undefined) {
    key = `${kind}:${nameKey(name)}`;
    if (known.size < MOST_KEYS) known.set(name, key);
  }
  return key;
}

/** How many names or entities are looked at in a step: some ten milliseconds' worth. */
const NAMES_A_STEP = 50;

/** One entity for each real one, in order of first mention. Linear in the mentions, but for names heard alike. */
export function* resolveEntities(extracted: readonly Extracted[]): Steps<readonly Entity[]> {
  const same = sameNames();
  const byDocument: Naming[][] = [];
  for (const one of extracted) {
    byDocument.push(namingsIn(one, same));
    yield;
  }
  const namings = byDocument.flat();
  joinFamilyNames(namings, same);
  yield;
  yield* joinAcrossScripts(namings, same);
  const groups = groupBy(namings, ({ key }) => same.find(key));
  yield;
  const ids = new Set<string>();
  const entities: Entity[] = [];
  for (const group of groups.values()) {
    entities.push(entity(group, ids));
    if (entities.length % NAMES_A_STEP === 0) yield;
  }
  return entities;
}

/** The namings of one document: in its text, in the brackets there, and in its front matter. */
function namingsIn({ reading, mentions }: Extracted, same: SameNames): Naming[] {
  const texts = new Map(reading.passages.map(({ passage, text }) => [passage.id, text]));
  const found: Naming[] = [];
  const families = familiesIn(mentions);
  const wholes = wholeNamesIn(mentions);
  for (const mention of mentions) {
    if (!isEntityMention(mention)) continue;
    const { kind, text: name, value, passageId, span } = mention;
    const own = keyOf(kind, name);
    const key =
      (kind === 'organization' && wholes.get(name)) || keyIn(mention, own, families, reading.document);
    found.push({ key, kind, name, tier: value.tier, citation: { passageId, span, quote: name } });
    if (key === own) joinWellKnown(key, value.tier, same);
    if (!value.apposition) continue;
    const other = slice(texts.get(passageId) ?? '', value.apposition);
    const otherKey = keyOf(kind, other);
    found.push({ key: otherKey, kind, name: other, tier: 'strong' });
    joinWellKnown(otherKey, 'strong', same);
    same.join(key, otherKey);
  }
  return [...found, ...frontMatter(reading.document, found, same)];
}

/**
 * What the organisations of a document are called for short, each with the key of the whole name: the only one that has
 * it, or of several the only one named before it first stands alone.
 */
function wholeNamesIn(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const places = new Map<string, number>();
  mentions.forEach(({ kind, text, value }, i) => {
    if (kind === 'organization' && value.tier === 'strong' && !places.has(text)) places.set(text, i);
  });
  const owners = new Map<string, string[]>();
  for (const text of places.keys())
    for (const short of shortsOf(text))
      if (places.has(short) && !wellKnown.has(`organization:${nameKey(short)}`))
        owners.set(short, [...(owners.get(short) ?? []), text]);
  const wholes = new Map<string, string>();
  for (const [short, all] of owners) {
    const first = places.get(short) ?? 0;
    const before = all.length === 1 ? all : all.filter((text) => (places.get(text) ?? 0) < first);
    const [whole, another] = before;
    if (whole !== undefined && another === undefined) wholes.set(short, `organization:${nameKey(whole)}`);
  }
  return wholes;
}

/** The family names in a document, each with the keys of those whose full name holds it. */
function familiesIn(mentions: readonly Mention[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.value.tier === 'weak') continue;
    const family = nameKey(familyName(mention.text) ?? hanFamilyName(mention.text) ?? '');
    if (family) families.set(family, (families.get(family) ?? new Set()).add(keyOf('person', mention.text)));
  }
  return families;
}

/** The key of a mention: a family name alone means the one person of that name in the document; of two, neither. */
function keyIn(
  { kind, text }: EntityMention,
  key: string,
  families: ReadonlyMap<string, ReadonlySet<string>>,
  document: Document,
): string {
  const full = kind === 'person' && families.size > 0 ? families.get(nameKey(text)) : undefined;
  // `林` of 林先生: many are called so, in every document another.
  if (!full && kind === 'person' && text.length === 1) return `${key}@${document.id}`;
  if (!full || full.has(key)) return key;
  const [only] = full;
  return full.size === 1 && only !== undefined ? only : `${key}@${document.id}`;
}

function joinWellKnown(key: string, tier: Tier, same: SameNames): void {
  const place = placeRows.get(key);
  if (place !== undefined) same.join(`known:place:${place}`, key);
  const known = wellKnown.get(key);
  if (known && !(known.isAmbiguous && (tier === 'weak' || key.startsWith('person:'))))
    same.join(`known:${known.row}`, key);
}

/** The names in a document's front matter: its author, translator and publisher, and its table of aliases. */
function frontMatter(document: Document, found: readonly Naming[], same: SameNames): Naming[] {
  let kinds: ReadonlyMap<string, EntityKind> | undefined;
  const kindOf = (names: readonly string[]): EntityKind => {
    const known = (kinds ??= new Map(found.map(({ name, kind }) => [nameKey(name), kind])));
    return (
      names.map((name) => known.get(nameKey(name))).find((kind) => kind !== undefined) ?? guessKind(names)
    );
  };
  const rows = [
    ...(document.aliases ?? []).map((names) => ({ names, kind: kindOf(names) })),
    ...[document.author, document.translator].flatMap((people) =>
      splitNames(people).map((names) => ({ names, kind: kindOf(names) })),
    ),
    ...splitNames(document.publisher).map((names) => ({ names, kind: 'organization' as const })),
  ];
  return rows.flatMap(({ names, kind }) =>
    names.map((name) => {
      const key = keyOf(kind, name);
      joinWellKnown(key, 'strong', same);
      same.join(keyOf(kind, names[0] ?? name), key);
      return { key, kind, name, tier: 'strong' as const };
    }),
  );
}

/** What stands between names. */
const BETWEEN = /[、;；/]|,\s|\sand\s|\s&\s/gu;

/** Those named in a field of the front matter, each with the other name in brackets: `CSIS and the Institute for Trade (IFT)`. */
function splitNames(text = ''): (readonly string[])[] {
  const names: string[] = [];
  let start = 0;
  let officeEnd = 0;
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    if (index < officeEnd) continue;
    officeEnd = index + officeRest(text.slice(start, index), text.slice(index));
    if (officeEnd > index) continue;
    names.push(text.slice(start, index));
    start = index + mark.length;
  }
  names.push(text.slice(start));
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(withOtherName);
}

function withOtherName(text: string): readonly string[] {
  const name = text.replace(/(?<=\S)\s?[(（][^()（）]*[)）]$/u, '');
  const other = otherName(text, name, name.length);
  return other ? [name, slice(text, other)] : [name];
}

/** Without evidence in the text: what looks like a person's name is a person's. */
function guessKind(names: readonly string[]): EntityKind {
  const isPerson = names.some((name) => {
    const parts = nameParts(name);
    if (/\p{Script=Han}/u.test(name))
      return /[·・•‧]/u.test(name) || (name.length < 5 && hanNameScore(name) > 3);
    const last = parts.at(-1)?.toLowerCase() ?? '';
    return (
      parts.length > 1 &&
      parts.length < 5 &&
      !organizationEndings.has(last) &&
      (firstNames.has(parts[0]?.toLowerCase() ?? '') || /^\p{Lu}\.$/u.test(parts[1] ?? ''))
    );
  });
  return isPerson ? 'person' : 'organization';
}

/** A family name in a document without its full name joins the one full name that other documents have for it. */
function joinFamilyNames(namings: readonly Naming[], same: SameNames): void {
  const inDocument = namesByDocument(namings, same);
  const owners = new Map<string, Set<string>>();
  for (const { key, kind, name, tier } of namings) {
    const family = kind === 'person' && tier === 'strong' ? nameKey(familyName(name) ?? '') : '';
    if (family) owners.set(family, (owners.get(family) ?? new Set()).add(same.find(key)));
  }
  if (owners.size === 0) return;
  for (const { key, kind, name } of namings) {
    const roots = kind === 'person' && !key.includes('@') ? owners.get(nameKey(name)) : undefined;
    const [only] = roots ?? [];
    const isOne = roots?.size === 1 && only !== undefined && !same.find(key).startsWith('known:');
    if (isOne && shareNames(key, only, inDocument)) same.join(only, key);
  }
}

/** The keys of the people and bodies that each document names for sure. */
function namesByDocument(
  namings: readonly Naming[],
  same: SameNames,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { key, kind, tier, citation } of namings) {
    if (!citation || (tier === 'weak' && kind !== 'person') || kind === 'place' || kind === 'work') continue;
    const id = citation.passageId.replace(/#\d+$/u, '');
    names.set(id, (names.get(id) ?? new Set()).add(same.find(key)));
  }
  return names;
}

/** Whether a document with the one and a document with the other have somebody else in common: else the two may be namesakes. */
function shareNames(
  one: string,
  other: string,
  inDocument: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [some, others] = [one, other].map((key) =>
    [...inDocument.values()].filter((names) => names.has(key)),
  );
  return (some ?? []).some((names) =>
    (others ?? []).some((those) =>
      [...names].some((name) => name !== one && name !== other && those.has(name)),
    ),
  );
}

/** Joins a Chinese name to its pinyin, and a foreign full name to the Chinese that sounds like it. */
function* joinAcrossScripts(namings: readonly Naming[], same: SameNames): Steps<void> {
  const people = namings.filter(({ kind, tier }) => kind === 'person' && tier === 'strong');
  const latin = new Map(
    people
      .filter(({ name }) => /^\p{Script=Latin}/u.test(name) && nameParts(name).length > 1)
      .map((one) => [one.key, one]),
  );
  yield;
  if (latin.size === 0) return;
  const alike = findAlike([...latin.values()], ({ name }) => name, SAME_SOUND);
  const byLetters = new Map(Array.from(latin.values(), (one) => [letters(one.name), one]));
  const han = new Map(
    people.filter(({ name }) => /^\p{Script=Han}/u.test(name)).map((one) => [one.key, one]),
  );
  let count = 0;
  for (const { key, name } of han.values()) {
    if (count++ % NAMES_A_STEP === 0) yield;
    const isFull = name.length > 2;
    const written = isFull
      ? romanizations(name)
          .map((way) => byLetters.get(way))
          .find(Boolean)
      : undefined;
    if (written) same.join(key, written.key);
    if (!/[·・•‧]/u.test(name)) continue;
    for (const other of alike(name)) same.join(key, other.key);
  }
}

function entity(group: readonly Naming[], ids: Set<string>): Entity {
  const kind = group[0]?.kind ?? 'organization';
  const mentions = group.flatMap(({ citation }) => citation ?? []);
  const name = fullest(group.filter(({ citation }) => citation)) ?? fullest(group) ?? '';
  const place = group.map(({ key }) => placeRows.get(key)).find((row) => row !== undefined);
  const known = group
    .map(({ key }) => wellKnown.get(key))
    .find((row) => row && !(row.isAmbiguous && kind === 'person'));
  const isStrong = group.some(({ tier }) => tier === 'strong');
  const others = [
    ...((known && isStrong && wellKnownNames[known.row]?.names) || []),
    ...((place !== undefined && placeNames[place]) || []),
  ];
  return {
    id: newId(keyOf(kind, name), ids),
    kind,
    name,
    aliases: aliasesAmong([...group.map((naming) => naming.name), ...others], name),
    tier: isStrong ? 'strong' : 'weak',
    mentions,
  };
}

/** The names other than `name`, each once, however it is written. */
function aliasesAmong(names: readonly string[], name: string): readonly string[] {
  if (names.every((one) => one === name)) return [];
  const aliases = new Map(names.map((alias) => [alias.toLowerCase(), alias] as const).reverse());
  aliases.delete(name.toLowerCase());
  return [...aliases.values()].reverse();
}

/** The name with the most parts, then the longest, of those in the script of the first. */
function fullest(group: readonly Naming[]): string | undefined {
  if (group.length === 1) return group[0]?.name;
  const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);
  const [first, ...others] = new Set(group.map(({ name }) => name));
  if (first === undefined) return undefined;
  const weight = (name: string): number =>
    (isHan(name) === isHan(first) ? 10_000 : 0) + nameParts(name).length * 100 + name.length;
  return others.reduce((best, name) => (weight(name) > weight(best) ? name : best), first);
}

function newId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}

/** Finds the entities whose mentions stand within a span. */
export interface EntityLocator {
  /** Those mentioned inside `span` of the passage, in order of position. */
  readonly within: (passageId: string, span: Span) => readonly Located[];
}

export interface Located {
  readonly entity: Entity;
  readonly span: Span;
}

/** A locator over the entities. */
export function locate(entities: readonly Entity[]): EntityLocator {
  const located = entities.flatMap((one) =>
    one.mentions.map(({ passageId, span }) => ({ entity: one, span, passageId })),
  );
  const byPassage = groupBy(located, ({ passageId }) => passageId);
  for (const list of byPassage.values()) list.sort((a, b) => a.span.start - b.span.start);
  return {
    within: (passageId, { start, end }) => {
      const list = byPassage.get(passageId) ?? [];
      let low = 0;
      for (let high = list.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.span.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Located[] = [];
      for (let at = list[low]; at && at.span.start < end; at = list[++low])
        if (at.span.end <= end) found.push(at);
      return found;
    },
  };
}
