/** Who it is that a statement says something of: who holds a post, who did a thing. */
import { says } from '../../../lang/checking/says.js';
import type { EntityMention, Span } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { overlapping } from '../../../text/overlapping.js';
import { contains, overlaps, slice } from '../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { isNameIn, type Occurrence } from '../reading/occurrences.js';
import { areSamePost, isHeldBeside, type Post } from '../reading/posts.js';
import { isAbsent, placesOf, standsIn, type PlacesByTerm } from '../reading/places.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import { canStandIn, isShortFor, type Term } from '../reading/term.js';
import { isContrary } from './judge-words.js';
import { isAfterPreposition } from './doubts.js';

/** How far from a name its post may stand, in characters. */
const REACH = 48;
/** How far, where they stand side by side. */
const BESIDE = 3;
/** The same, with a comma and an article between. */
const TITLE = 14;
/** Share of what is said of somebody that the sentence must have. */
const SAYS_IT_FROM = 0.6;
const SAYS_IT_ACROSS_FROM = 0.5;
const UNTRANSLATED = 0.3;
const BEFORE = 0.8;
const AROUND = 0.5;
/** As long is ` in the `, with what stands before it. */
const IN_LENGTH = 8;

/** Somebody of whom the articles say what the statement says, or one of whom they say otherwise. */
interface Holder extends EvidencePlace {
  readonly mention: Span;
  readonly name: string;
  readonly isMeant: boolean;
}

/** What the articles say of the one person that the statement names; undefined if it names none, or several. */
export function judgePerson(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const people = statement.terms.filter(({ entityKind }) => entityKind === 'person');
  const [person] = people;
  if (!person || people.length > 1) return undefined;
  const said = statement.terms.filter((term) => term.kind !== 'name');
  if (said.length === 0) return undefined;
  const holders = texts.flatMap((text) => holdersIn(text, person, said, statement));
  const meant = holders.find(({ isMeant }) => isMeant);
  if (meant && isContrary(statement, meant.text, meant.span))
    return contradiction(statement.text.reading.text, meant);
  if (meant) return { stance: 'supports', evidence: [meant] };
  // Who holds the post in another article may do so elsewhere.
  const own = new Set(
    texts
      .filter((text) => placesOf(person, statement.find(text)).length > 0)
      .map(({ passage }) => passage.documentId),
  );
  const other = holders.find(({ text }) => own.size === 0 || own.has(text.passage.documentId));
  if (other && !addsTo(statement))
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: person.text, found: other.name },
      evidence: [other],
    };
  return otherOrganization(person, said, statement, texts) ?? otherPost(person, said, statement, texts);
}

/** Somebody who holds the post, but of an organisation that the statement does not name. */
function otherOrganization(
  person: Term,
  said: readonly Term[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const [post] = said.flatMap((term) => term.post ?? []);
  const [named] = statement.terms.filter(({ entityKind }) => entityKind === 'organization');
  if (!post || !named || said.some((term) => !term.post && term.kind === 'thing')) return undefined;
  for (const text of texts) {
    const { reading, names } = text.reading;
    const places = statement.find(text);
    if (isAbsent(places.get(named))) continue;
    const own = placesOf(named, places);
    for (const place of placesOf(person, places)) {
      const span = reading.sentences.find((sentence) => contains(sentence, place));
      const held = text.words.posts.find(
        (one) => areSamePost(post, one) && gap(one, place, reading.folded) <= TITLE,
      );
      if (!span || !held || own.some((one) => overlaps(span, one))) continue;
      const other = names.findLast(
        ({ kind, span: at }) => kind === 'organization' && overlaps(span, at) && at.end <= place.start,
      );
      const found = other?.text ?? ownerBefore(text, span) ?? text.topic?.folded;
      if (found === undefined || isShortFor(fold(found), named)) continue;
      return {
        stance: 'refutes',
        difference: { field: 'subject', said: named.text, found },
        evidence: [{ text, span }],
      };
    }
  }
  return undefined;
}

/** Who stands beside what is said, in each sentence that says it. */
function holdersIn(
  text: EvidenceText,
  person: Term,
  said: readonly Term[],
  statement: StatementReading,
): readonly Holder[] {
  const places = statement.find(text);
  const { reading, names } = text.reading;
  const isAcross = text.isChinese !== statement.isChinese;
  const from = isAcross ? SAYS_IT_ACROSS_FROM : SAYS_IT_FROM;
  const meant = placesOf(person, places);
  const saysLeft = hasLeft(statement.text.reading.folded);
  return reading.sentences.flatMap((span, i): readonly Holder[] => {
    const { share, anchors } = shareIn(said, places, span, reading.sentences[i - 1], text.isChinese);
    if (share < from || !namesAreMeant(statement, text, span, reading.sentences[i - 1])) return [];
    const here = overlapping(names, span).filter(
      ({ kind, value: { tier } }) => kind === 'person' && tier !== 'weak',
    );
    const own = overlapping(meant, span).filter(({ end }) => !says('ownerFirst', reading.folded.slice(end)));
    const holder = anchors
      .flatMap((anchor) => nearestTo(anchor, here, own, reading.folded, saysLeft) ?? [])
      .sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || a.distance - b.distance)[0];
    return holder
      ? [{ text, span, ...holder, name: reading.text.slice(holder.mention.start, holder.mention.end) }]
      : [];
  });
}

/** Share of what is said that stands in the sentence, and the places of it, the most telling first. */
function shareIn(
  said: readonly Term[],
  places: PlacesByTerm,
  span: Span,
  before: Span | undefined,
  isChinese: boolean,
): { readonly share: number; readonly anchors: readonly Occurrence[] } {
  const hasPost = said.some(({ post }) => post);
  let total = 0;
  let found = 0;
  const anchors: { readonly place: Occurrence; readonly weight: number }[] = [];
  for (const term of said) {
    const here = overlapping(placesOf(term, places), span);
    const [place] = here;
    const weight = term.weight * (place || canStandIn(term, isChinese) ? 1 : UNTRANSLATED);
    total += weight;
    if (!place) {
      const { inside = [], around = 0 } = places.get(term) ?? {};
      const isBefore = before !== undefined && standsIn(term, places, before);
      found += weight * (isBefore ? BEFORE : !hasPost && (inside.length > 0 || around > 0) ? AROUND : 0);
      continue;
    }
    found += weight * place.strength;
    for (const one of term.post ? here : [place])
      anchors.push({ place: one, weight: term.post ? 2 * weight : weight });
  }
  return {
    share: total > 0 ? found / total : 0,
    anchors: anchors
      .filter(({ weight }) => weight === Math.max(...anchors.map((one) => one.weight)))
      .map(({ place }) => place),
  };
}

/** Whether the organisations and places that the statement names are those spoken of there. */
function namesAreMeant(
  { terms, find }: StatementReading,
  text: EvidenceText,
  span: Span,
  before: Span | undefined,
): boolean {
  const places = find(text);
  const { folded } = text.reading.reading;
  const isNear = (place: Span): boolean =>
    overlaps(span, place) ||
    (before !== undefined && overlaps(before, place) && !isAfterPreposition(folded, place));
  const named = terms.filter((term) => term.kind === 'name' && term.entityKind !== 'person');
  const meant = named.flatMap((term) => placesOf(term, places));
  const speaksOfOther = (other: EntityMention['kind']): boolean =>
    overlapping(text.reading.names, span).some(
      ({ kind, span: at, value, text: name }) =>
        kind === other &&
        value.tier === 'strong' &&
        !/\bin(?: the)? $/u.test(folded.slice(Math.max(0, at.start - IN_LENGTH), at.start)) &&
        !named.some((term) => isShortFor(fold(name), term)) &&
        !meant.some((place) => overlaps(place, at)),
    );
  const owner = ownerBefore(text, span);
  return named.every((term) => {
    if (owner !== undefined && term.entityKind === 'organization') return isShortFor(fold(owner), term);
    if (!canStandIn(term, text.isChinese))
      return term.entityKind !== 'organization' || !speaksOfOther('organization');
    // Another work in the sentence itself is the one meant there.
    if (term.entityKind === 'work' && speaksOfOther('work')) return standsIn(term, places, span);
    if (placesOf(term, places).some(isNear)) return true;
    if (speaksOfOther('organization') || isAbsent(places.get(term))) return false;
    return term.entityKind !== 'organization' || !text.topic || isNameIn(term, text.topic);
  });
}

/** The organisation that *its* at the head of a sentence means: the one named last in the sentence before. */
function ownerBefore({ reading: { reading, names } }: EvidenceText, span: Span): string | undefined {
  if (!says('ofTheOneBefore', slice(reading.folded, span).trimStart())) return undefined;
  const before = reading.sentences.findLast(({ end }) => end <= span.start);
  return before && overlapping(names, before).findLast(({ kind }) => kind === 'organization')?.text;
}

/** The person nearest to the anchor, as far as a post may stand from its holder; the statement's where as near. */
function nearestTo(
  anchor: Span,
  people: readonly EntityMention[],
  meant: readonly Occurrence[],
  folded: string,
  saysLeft: boolean,
): { readonly mention: Span; readonly isMeant: boolean; readonly distance: number } | undefined {
  const isMeant = (span: Span): boolean => meant.some((place) => overlaps(place, span));
  const all = [
    ...meant.map((span) => ({ mention: span, isMeant: true })),
    ...people.filter(({ span }) => !isMeant(span)).map(({ span }) => ({ mention: span, isMeant: false })),
  ];
  const [first] = all
    .filter(({ mention }) => saysLeft || !hasLeft(between(anchor, mention, folded)))
    .map((one) => ({ ...one, distance: gap(anchor, one.mention, folded) }))
    .sort((a, b) => a.distance - b.distance);
  return first && first.distance <= REACH ? first : undefined;
}

/** Whether a text says that somebody has left a post, or another had it. */
function hasLeft(folded: string): boolean {
  return says('left', folded);
}

/** The words between a post and somebody, with the one before, as far as a comma parts them from nothing else. */
function between(a: Span, b: Span, folded: string): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const part = folded.slice(Math.max(0, first.start - 7), second.start);
  return /[,;]/u.test(folded.slice(first.end, second.start)) ? '' : part;
}

/** The characters between two spans; a clause's end counts as many more. */
function gap(a: Span, b: Span, folded: string): number {
  if (overlaps(a, b)) return 0;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = folded.slice(first.end, second.start);
  return between.length + 8 * (between.match(/[,，;]/gu)?.length ?? 0) + (between.includes(';') ? REACH : 0);
}

/** Somebody who holds another post there than the statement says. */
function otherPost(
  person: Term,
  said: readonly Term[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding {
  const [saidPost] = said.flatMap(({ post }) => post ?? []);
  const rest = said.filter(({ post, kind }) => !post && kind === 'thing');
  if (!saidPost || isHeldBeside(saidPost) || rest.length > 0) return { stance: 'open', evidence: [] };
  for (const text of texts) {
    const { reading } = text.reading;
    for (const place of placesOf(person, statement.find(text))) {
      const span = reading.sentences.find((sentence) => contains(sentence, place));
      if (!span || !namesAreMeant(statement, text, span, undefined)) continue;
      const beside = text.words.posts.filter(
        (post) => overlaps(span, post) && gap(post, place, reading.folded) <= BESIDE,
      );
      const found = beside.find((post) => !areSamePost(saidPost, post) && !isHeldBeside(post));
      if (found)
        return {
          stance: 'refutes',
          difference: difference(saidPost, found, statement, text),
          evidence: [{ text, span }],
        };
    }
  }
  return { stance: 'open', evidence: [] };
}

function difference(
  said: Post,
  found: Post,
  statement: StatementReading,
  text: EvidenceText,
): NonNullable<Finding['difference']> {
  return {
    field: 'value',
    said: statement.text.reading.text.slice(said.start, said.end),
    found: text.reading.reading.text.slice(found.start, found.end),
  };
}
