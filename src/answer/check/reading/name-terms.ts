/** The names of a text, each with everything that it may be called. */
import { otherNames } from '../../../facts/entities.js';
import { soundRunAt } from '../../../facts/names/sound-runs.js';
import { isInDictionary, segment } from '../../../facts/names/words.js';
import { checking } from '../../../lang/index.js';
import { anyHeads, headVerbs } from '../../../lang/names/post-names.js';
import { checkingOf } from '../../../lang/checking/says.js';
import { zhPlaceFirst, zhSamePlace, zhVerbFirst } from '../../../lang/checking/zh-checking.js';
import { describingWords, industryEndings, organizationEndings } from '../../../lang/names/zh-people.js';
import { zhCountsIn } from '../../../lang/checking/zh-quantifiers.js';
import type { Library } from '../../../library.js';
import type { Entity, EntityMention, Span } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { HAN } from '../../../text/scripts.js';
import { stem } from './stem.js';
import { postsIn, type Post } from './posts.js';
import type { TextReading } from './reading.js';
import { WEIGHTS, type Term } from './term.js';
import { meanings, ofPeoples, places, slightStems } from './word-meanings.js';

const POST_WEIGHT = 1.5;

/** How far from a name a word that relates it may stand, in characters: `由某某来执掌`, `runs the`. */
const BESIDE = 5;

/** A name that the library has counts as the one meant from here on. */
const SAME_NAME = 0.7;

/** A run of sounds that is shorter may be anything. */
const SHORTEST_HEARD = 3;

/** Verbs inside what was taken for a name: `某某担任某某中心` is no name. */
const VERB_TAG = /^v(?!n)/u;

const endings = [...organizationEndings, ...industryEndings].sort((a, b) => b.length - a.length);

/** `任水务局` without the verb that was taken for its beginning, where the library knows the rest. */
export function withoutVerb(
  mention: EntityMention,
  library: Library | undefined,
): Pick<EntityMention, 'span' | 'text' | 'kind'> {
  const { span, text, kind } = mention;
  const rest = text.slice(1);
  const isVerb = kind === 'organization' && zhVerbFirst.test(fold(text));
  if (!isVerb || !library || library.who(text).length > 0 || library.who(rest).length === 0) return mention;
  return { span: { start: span.start + 1, end: span.end }, text: rest, kind };
}

/** `Q3`, `H1`: a time. */
const PERIOD = /^[QH][1-4]$/iu;

/** Not what is only perhaps a name, nor a clause that was taken for one. */
export function isName({ text, kind, value }: EntityMention, library: Library | undefined): boolean {
  if (!HAN.test(text)) return !PERIOD.test(text);
  if (zhCountsIn.test(fold(text))) return false;
  if (value.tier === 'weak')
    return kind === 'organization' && endings.some((ending) => fold(text).endsWith(ending));
  if (kind !== 'organization' || !library || library.who(text).length > 0) return true;
  const words = segment(fold(text));
  const isClause = words.some(({ tag, text: word }, i) => (i > 0 || word.length === 1) && VERB_TAG.test(tag));
  return !isClause && !words.every((word) => library.otherWords(word.text).size > 0);
}

/** A name as a term, with all forms that it is known by. */
export function nameTerm(
  span: Span,
  text: string,
  entityKind: Entity['kind'] | undefined,
  forms: readonly string[],
): Term {
  const own = fold(text);
  return {
    span,
    text,
    own,
    kind: 'name',
    ...(entityKind && { entityKind }),
    isChange: false,
    weight: entityKind === 'place' ? 1.5 : WEIGHTS.name,
    forms: new Map([own, ...forms].map((form) => [form, 1])),
  };
}

/** `Hill & Sons`: always a firm, however common its words are. */
export function firmTerms({ reading: { text } }: TextReading): readonly Term[] {
  return Array.from(text.matchAll(/\p{Lu}[\p{L}’']+(?: & \p{Lu}\p{L}+)+/gu), ({ 0: name, index }) =>
    nameTerm({ start: index, end: index + name.length }, name, 'organization', []),
  );
}

/** The posts named in the text, each of which is one thing however many words it has. */
export function postTerms({ reading: { folded, text } }: TextReading): readonly Term[] {
  return postsIn(folded).map((post) => postTerm(post, folded, text));
}

function postTerm(post: Post, folded: string, text: string): Term {
  const own = folded.slice(post.start, post.end);
  return {
    span: { start: post.start, end: post.end },
    text: text.slice(post.start, post.end),
    own,
    kind: 'thing',
    isChange: false,
    weight: POST_WEIGHT,
    post,
    forms: new Map([...(post.isVerb ? [own] : post.names), ...verbsOf(post)].map((form) => [form, 1])),
  };
}

/** `who led the union`, of its head. */
function verbsOf({ names }: Post): readonly string[] {
  return names.some((name) => anyHeads.has(name)) ? headVerbs : [];
}

/** What stands between somebody and the body that they are said to head: `Ann Lee runs Calder`, `Calder 由 Ann Lee 执掌`. */
export function headingTerms(
  { reading: { folded, text } }: TextReading,
  names: readonly Term[],
): readonly Term[] {
  return checking
    .flatMap(({ heads }) =>
      Array.from(folded.matchAll(heads), ({ 0: verb, index }): Span => ({
        start: index,
        end: index + verb.length,
      })),
    )
    .flatMap((span) => {
      const beside = names.filter(
        ({ span: { start, end } }) => Math.max(span.start - end, start - span.end) <= BESIDE,
      );
      const isBetween = ['person', 'organization'].every((kind) =>
        beside.some(({ entityKind }) => entityKind === kind),
      );
      const post: Post = { ...span, names: [...anyHeads], isVerb: true };
      return isBetween ? postTerm(post, folded, text) : [];
    });
}

/** Names of people and organisations of the library that stand in the text, however it is cut into words. */
export function knownNames(
  { reading: { folded, text } }: TextReading,
  library: Library | undefined,
): readonly Term[] {
  if (!library) return [];
  return library.entities.flatMap(({ kind, name, aliases, tier }): readonly Term[] => {
    if (tier === 'weak' || (kind !== 'person' && kind !== 'organization')) return [];
    const forms = [name, ...aliases].map(fold);
    const form = forms
      .filter((one) => one.length > 1 && folded.includes(one))
      .sort((a, b) => b.length - a.length)[0];
    if (form === undefined) return [];
    const start = folded.indexOf(form);
    const end = start + form.length;
    const isWithinWord = /[a-z]/.test(form) && /[a-z]/.test((folded[start - 1] ?? '') + (folded[end] ?? ''));
    return isWithinWord ? [] : [nameTerm({ start, end }, text.slice(start, end), kind, forms)];
  });
}

/** Chinese that writes a foreign name by its sound, however it is cut into words. */
export function heardNames({ reading: { folded, text } }: TextReading): readonly Term[] {
  if (!HAN.test(folded)) return [];
  const words = segment(folded);
  const names: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = soundRunAt(words, at);
    const start = words[at]?.start ?? 0;
    if (!run || run.end - start < SHORTEST_HEARD || isInDictionary(folded.slice(start, run.end))) continue;
    names.push(nameTerm({ start, end: run.end }, text.slice(start, run.end), undefined, []));
    at = run.to - 1;
  }
  return names;
}

/** All names of whoever a name means, in the text as in the library, folded. */
export function namesOf(
  name: string,
  kind: Entity['kind'],
  { entities }: TextReading,
  library: Library | undefined,
): readonly string[] {
  const own = entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
  const there =
    library?.who(name).filter(({ score, entity }) => score >= SAME_NAME && entity.kind === kind) ?? [];
  const all = [own, ...there.map(({ entity }) => entity)].flatMap((entity) =>
    entity ? [entity.name, ...entity.aliases] : [],
  );
  const known = [...otherNames(kind, name), ...(meanings.get(fold(name)) ?? [])];
  return [
    ...new Set([...all, ...known].map(fold)),
    ...(places.get(fold(name)) ?? []),
    ...(kind === 'place' ? (ofPeoples.get(fold(name)) ?? []) : []),
    ...partsOf(name, kind),
  ];
}

/** What is short for a name: the family name, and the word that an organisation is known by. */
function partsOf(name: string, kind: Entity['kind']): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (HAN.test(name))
    return kind === 'organization' ? [...headOf(fold(name)), ...withoutPlace(fold(name))] : [];
  if (words.length < 2) return [];
  if (kind === 'person') return words.slice(-1);
  const [first = ''] = words;
  const isCommon =
    slightStems.has(stem(first)) || checkingOf(first).genericWords.has(first) || first.length < 4;
  return kind === 'organization' && !isCommon ? [first] : [];
}

/** `全省哨点医院` for `云泽省哨点医院`. */
function withoutPlace(name: string): readonly string[] {
  const rest = zhPlaceFirst.exec(name)?.[1];
  return rest === undefined ? [] : zhSamePlace.map((first) => first + rest);
}

/** `晶科` of `晶科半导体`: what is left without the ending, if that is no common word. */
function headOf(name: string): readonly string[] {
  const ending = endings.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  const head = ending === undefined ? '' : name.slice(0, -ending.length);
  return head === '' || places.has(head) || describingWords.has(head) ? [] : [head];
}
