/** Lets a document's good evidence for a name speak for the same name elsewhere in it. */
import type { EntityKind, EntityMention, Mention } from '../../model.js';
import { groupBy } from '../../group-by.js';
import * as english from '../../lang/names/en-people.js';
import * as chinese from '../../lang/names/zh-people.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import { fold } from '../../text/fold.js';
import { byPosition } from '../../text/spans.js';
import { pairAt } from '../../text/unit-set.js';
import { entityMention, isEntityMention } from '../entity-mention.js';
import { actsAsFirm } from '../names/english-organization-cues.js';
import { hanFamilyName } from '../names/han-name-score.js';
import { familyName, foldedName } from '../names/name-parts.js';
import { type DocumentReading, type PassageReading, type Refiner, wordStartsOf } from '../recognizer.js';
import { withValue } from '../with-value.js';

const AFTER = [...chinese.afterOrganizations, ...english.afterOrganizations];
const BEFORE = [...chinese.beforeOrganizations, ...english.beforeOrganizations];
const WORD = /[\p{Script=Latin}\p{M}\p{N}]/u;
/** How often a name must do what firms do. */
const ACTS_FROM = 2;
const LIST_COMMA = /^\s?(?:[、,，]|和|及|与|以及|and|or)\s?$/u;

/**
 * A weak mention becomes strong where the document has a strong one of the same name, and where it stands in a list
 * between strong ones. Family names of strong people, and strong names that went unseen elsewhere, are added.
 */
export const voteOnNames: Refiner = {
  name: 'vote-on-names',
  refine(mentions, reading) {
    const texts = new Map(reading.passages.map(({ passage, text }) => [passage.id, text]));
    const firms = namesOfFirms(mentions, texts);
    const families = new Set<string>();
    for (const { kind, text } of mentions)
      if (kind === 'person') families.add(foldedName(familyName(text) ?? text));
    const cued = mentions.map((mention, i) => {
      if (!isEntityMention(mention) || mention.value.tier === 'strong') return mention;
      const name = foldedName(mention.text);
      const isFirm = isCued(mention, texts) || firms.has(name);
      return isListed(mentions, i, texts) || (isFirm && !families.has(name))
        ? strengthened(mention)
        : mention;
    });
    const licensed = licensedNames(cued);
    const hanFamilies = familyNamesOf(cued);
    const voted = cued.map((mention) => {
      if (!isEntityMention(mention) || mention.value.tier === 'strong') return mention;
      if (mention.kind === 'person' && hanFamilies.has(foldedName(mention.text)))
        return strengthened(mention);
      const kind = licensed.get(foldedName(mention.text));
      return kind ? strengthened(mention, kind) : mention;
    });
    return withUnseen(voted, licensed, reading);
  },
};

function strengthened(mention: EntityMention, kind = mention.kind): EntityMention {
  return withValue(mention, { ...mention.value, tier: 'strong' }, kind);
}

/** The folded family names of people whose whole Chinese name has strong evidence: 林 is one of them in 林先生. */
function familyNamesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.value.tier !== 'strong') continue;
    const family = hanFamilyName(mention.text);
    if (family !== undefined) names.add(family);
  }
  return names;
}

/** Folded names with strong evidence, and the family names of people among them. */
function licensedNames(mentions: readonly Mention[]): Map<string, EntityKind> {
  const licensed = new Map<string, EntityKind>();
  for (const mention of mentions) {
    if (!isEntityMention(mention) || mention.value.tier === 'weak' || mention.kind === 'work') continue;
    licensed.set(foldedName(mention.text), mention.kind);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'organization') continue;
    const leader = leaderOf(foldedName(mention.text));
    if (leader !== undefined && !licensed.has(leader)) licensed.set(leader, 'person');
  }
  for (const mention of mentions) {
    if (!isEntityMention(mention) || mention.value.tier === 'weak' || mention.kind !== 'person') continue;
    const family = foldedName(familyName(mention.text) ?? '');
    if (family && !licensed.has(family)) licensed.set(family, 'person');
  }
  return licensed;
}

/**
 * Folded names of organisations that do what firms do in several places, and are nobody's family name. Those of one word
 * are found before: see `singleWordFirms`.
 */
function namesOfFirms(mentions: readonly Mention[], texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const acting = mentions.filter(
    ({ kind, text, passageId, span }) =>
      kind === 'organization' &&
      !/^\p{Lu}\p{Ll}+$/u.test(text) &&
      actsAsFirm(texts.get(passageId)?.slice(span.end, span.end + 60) ?? ''),
  );
  const byName = groupBy(acting, ({ text }) => foldedName(text));
  return new Set([...byName].flatMap(([name, all]) => (all.length >= ACTS_FROM ? [name] : [])));
}

/** `拜登政府`: whose government it is, where a foreign name stands before it and no place. */
function leaderOf(organization: string): string | undefined {
  const name = /^(.{2,6})政府$/u.exec(organization)?.[1];
  const isName =
    name !== undefined &&
    !allPlaceNames.has(name) &&
    Array.from(name).every((one) => chinese.soundCharacters.has(one));
  return isName ? name : undefined;
}

/** An organisation with a strong one right before or after it in a list. */
function isListed(mentions: readonly Mention[], i: number, texts: ReadonlyMap<string, string>): boolean {
  const mention = mentions[i];
  if (mention?.kind !== 'organization') return false;
  return [mentions[i - 1], mentions[i + 1]].some((other) => {
    if (
      other?.kind !== 'organization' ||
      other.passageId !== mention.passageId ||
      other.value.tier === 'weak'
    )
      return false;
    const [a, b] = other.span.start < mention.span.start ? [other, mention] : [mention, other];
    return LIST_COMMA.test(texts.get(mention.passageId)?.slice(a.span.end, b.span.start) ?? '');
  });
}

/** An organisation with a word of its own beside it: `中兴事件`, `Acme shares`. */
function isCued({ kind, passageId, span }: EntityMention, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(passageId) ?? '';
  if (kind !== 'organization') return false;
  const after = fold(text.slice(span.end, span.end + 20)).replace(/^(?:[’']s)? /u, '');
  const before = fold(text.slice(Math.max(0, span.start - 14), span.start)).trimEnd();
  return AFTER.some((word) => after.startsWith(word)) || BEFORE.some((word) => before.endsWith(word));
}

/** 1 for the two code units that a name looked for begins with; empty between documents, as making it anew takes long. */
const begins = new Uint8Array(0x10000);
/** 1 for each place that a mention covers; of one passage after the other, for the same reason. */
let covered = new Uint8Array(0);

/** The licensed names where no mention covers them, added in order of position. */
function withUnseen(
  mentions: readonly Mention[],
  licensed: ReadonlyMap<string, EntityKind>,
  reading: DocumentReading,
): readonly Mention[] {
  const names = [...licensed.keys()].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const byHead = groupBy(names, (name) => name.slice(0, 3));
  if (byHead.size === 0) return mentions;
  for (const head of byHead.keys()) begins[pairAt(head, 0)] = 1;
  const byPassage = groupBy(mentions, ({ passageId }) => passageId);
  const all: Mention[] = [];
  for (const passage of reading.passages) {
    const own = byPassage.get(passage.passage.id) ?? [];
    const unseen = unseenIn(passage, own, byHead, licensed);
    all.push(...(unseen.length === 0 ? own : [...own, ...unseen].sort(byPosition)));
  }
  for (const head of byHead.keys()) begins[pairAt(head, 0)] = 0;
  return all;
}

function unseenIn(
  passage: PassageReading,
  own: readonly Mention[],
  byHead: ReadonlyMap<string, readonly string[]>,
  licensed: ReadonlyMap<string, EntityKind>,
): EntityMention[] {
  const { folded } = passage;
  if (covered.length < folded.length) covered = new Uint8Array(folded.length * 2);
  covered.fill(0, 0, folded.length);
  for (const { kind, span } of own)
    if (kind !== 'claim' && kind !== 'work') covered.fill(1, span.start, span.end);
  const found: EntityMention[] = [];
  let next = 0;
  for (const at of wordStartsOf(passage)) {
    if (at < next || begins[pairAt(folded, at)] === 0 || covered[at] === 1) continue;
    const name =
      nameAt(passage, at, byHead.get(folded.slice(at, at + 3))) ??
      nameAt(passage, at, byHead.get(folded.slice(at, at + 2)));
    if (name === undefined || covered[at + name.length - 1] === 1) continue;
    const kind = licensed.get(name) ?? 'person';
    found.push(entityMention(passage, 'vote-on-names', kind, { start: at, end: at + name.length }, 'strong'));
    next = at + name.length;
  }
  return found;
}

function nameAt(
  { folded, text }: PassageReading,
  at: number,
  names: readonly string[] = [],
): string | undefined {
  return names.find((name) => folded.startsWith(name, at) && isWhole(text, at, at + name.length));
}

/** A Latin name must be a whole word with a capital; a Chinese one of two characters is too short to be sure of. */
function isWhole(text: string, start: number, end: number): boolean {
  if (!/\p{Script=Latin}/u.test(text[start] ?? '')) return end - start > 2;
  return (
    /\p{Lu}/u.test(text.slice(start, end)) && !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')
  );
}
