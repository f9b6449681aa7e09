/** Whether what somebody is said to have said is theirs. */
import { checking } from '../../../lang/index.js';
import { zhSourceFirst, zhUnnamedOrganization } from '../../../lang/checking/zh-checking.js';
import type { Library } from '../../../library.js';
import type { ClaimFact } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { sentences } from '../../../text/sentences.js';
import { overlaps, slice } from '../../../text/spans.js';
import type { EvidencePlace, Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { indexOf, occurrencesOf } from '../reading/occurrences.js';
import { areSamePost, postsIn } from '../reading/posts.js';
import type { StatementReading } from '../reading/statement.js';
import { placesOf, standsIn } from '../reading/places.js';
import { canStandIn, type Term } from '../reading/term.js';
import { shareOf } from './told-otherwise/told.js';

/** Share of what was said that must stand where another says it than the one described. */
const TOLD_FROM = 0.85;

/** Whether the sentence that bears out what was said has the same speaker. */
export function judgeSpeaker(
  claim: ClaimFact,
  place: EvidencePlace,
  statement: StatementReading,
  library: Library,
): Finding {
  const { speakerTerms } = statement;
  const said = claim.speaker.text ?? '';
  const { passage, words } = place.text;
  const named = speakerTerms.filter(({ kind }) => kind === 'name');
  const people = named.filter(({ entityKind }) => entityKind === 'person');
  const own = people.length > 0 ? people : named.length > 0 ? named : speakerTerms;
  const isNamedIn = (text: string): boolean => {
    const index = indexOf(fold(text));
    return own.some((term) => occurrencesOf(term, index).length > 0);
  };
  const speakers = library.facts.filter(
    (fact): fact is ClaimFact =>
      fact.kind === 'claim' &&
      fact.citation.passageId === passage.id &&
      overlaps(fact.citation.span, place.span) &&
      fact.speaker.voice === 'attributed' &&
      fact.speaker.text !== undefined,
  );
  const nameOf = ({ speaker }: ClaimFact): string => {
    const entity = speaker.entityId === undefined ? undefined : library.entity(speaker.entityId);
    return [speaker.text, entity?.name, ...(entity?.aliases ?? [])].join('\n');
  };
  const isPersonOf = (id: string | undefined): boolean =>
    id !== undefined && library.entity(id)?.kind === 'person';
  const bare = said.replace(zhSourceFirst, '');
  const otherBody = people[0] && bodyOf(people[0], statement, place);
  if (otherBody)
    return { stance: 'refutes', difference: { field: 'subject', ...otherBody }, evidence: [place] };
  if (speakers.some((fact) => isNamedIn(nameOf(fact)) || nameOf(fact).includes(bare)))
    return { stance: 'supports', evidence: [place] };
  const [other] = speakers;
  // `公司预计`: of the one that the paragraph names.
  const isUnnamed = other?.speaker.text !== undefined && zhUnnamedOrganization.test(other.speaker.text);
  if (isUnnamed && isNamedIn(passage.text)) return { stance: 'supports', evidence: [place] };
  if (other?.speaker.text !== undefined && isKindOf(other.speaker.text, said) && isNamedIn(passage.text))
    return { stance: 'supports', evidence: [place] };
  // A name may be put in another script in a way that nobody wrote down.
  if (named.length > 0 && !named.some((term) => canStandIn(term, place.text.isChinese)))
    return { stance: 'open', evidence: [place] };
  const isOthers = other !== undefined && speakers.every(({ speaker }) => isPersonOf(speaker.entityId));
  const isLoose =
    !isOthers && statement.points.length === 0 && !/[“”"「『]/u.test(statement.text.reading.text);
  if (isLoose && own.length > 0 && saysElsewhere(own, place.text, statement, library))
    return { stance: 'supports', evidence: [place] };
  if (other && people.length === 0 && !statement.isChinese && !place.text.isChinese) {
    const isHolder = isTheirPost(other, speakerTerms, library);
    if (isHolder || holdsPost(speakerTerms, place)) return { stance: 'supports', evidence: [place] };
    // Whoever is only described may be the other by another name, or have said it elsewhere in other words.
    const isTold = shareOf(statement.terms, statement, place) >= TOLD_FROM && statement.terms.length > 2;
    if (!isTold || isHolder === undefined) return { stance: 'open', evidence: [place] };
  }
  if (other)
    return {
      stance: 'refutes',
      // `他`, `she`: by the name, where the article has it.
      difference: { field: 'speaker', said, found: speakerName(other, library) },
      evidence: [place],
    };
  const reporting = own.some((term) => occurrencesOf(term, words).some((at) => overlaps(place.span, at)))
    ? undefined
    : reportedBy(passage.text.slice(place.span.start, place.span.end));
  if (reporting !== undefined && named.length > 0)
    return { stance: 'refutes', difference: { field: 'speaker', said, found: reporting }, evidence: [place] };
  const author = library.document(passage.documentId)?.author ?? '';
  const isTheirs =
    own.some((term) => occurrencesOf(term, words).some((at) => overlaps(place.span, at))) ||
    isNamedIn(author) ||
    (named.length === 0 && isNamedIn(passage.text));
  return { stance: isTheirs ? 'supports' : 'open', evidence: [place] };
}

/** Whether somebody in the sentence holds the post by which the statement calls its speaker. */
function holdsPost(speakerTerms: readonly Term[], { text: { words }, span }: EvidencePlace): boolean {
  return speakerTerms.some(({ post }) =>
    words.posts.some((held) => post !== undefined && overlaps(span, held) && areSamePost(post, held)),
  );
}

/**
 * Whether one who says something holds the post by which the statement calls its speaker, as told anywhere; undefined
 * where no post of theirs is told.
 */
function isTheirPost(
  { speaker: { entityId } }: ClaimFact,
  speakerTerms: readonly Term[],
  library: Library,
): boolean | undefined {
  const said = speakerTerms.flatMap(({ post }) => post ?? []);
  const held = library.facts.flatMap((fact) =>
    fact.kind === 'role' && entityId !== undefined && fact.entityId === entityId
      ? postsIn(fold(fact.role))
      : [],
  );
  if (said.length === 0) return false;
  if (held.some((one) => said.some((post) => areSamePost(post, one)))) return true;
  return held.length === 0 ? undefined : false;
}

const PRONOUN = /^(?:[他她它]们?|he|she|it|they)$/iu;

function speakerName({ speaker: { text = '', entityId } }: ClaimFact, library: Library): string {
  const entity = PRONOUN.test(text) && entityId !== undefined ? library.entity(entityId) : undefined;
  return entity?.name ?? text;
}

/** `江陵女排主教练薛立群`, of whom the sentence says `滨海队主教练薛立群`: both bodies, if both are told in the paragraph. */
function bodyOf(
  person: Term,
  { speakerTerms, text, find }: StatementReading,
  { text: evidence, span }: EvidencePlace,
): { readonly said: string; readonly found: string } | undefined {
  const places = find(evidence);
  const [first] = speakerTerms;
  const post = speakerTerms.find(
    ({ span: { end } }) => person.span.start - end <= 1 && end <= person.span.start,
  );
  const { folded } = evidence.reading.reading;
  const held = placesOf(post, places).find(
    ({ start, end }) =>
      start >= span.start && placesOf(person, places).some((at) => at.start >= end && at.start - end <= 1),
  );
  if (!first || !post || post === first || !held) return undefined;
  const start =
    held.start - (/[^\s,;。.:“”"「」]*\s?$/u.exec(folded.slice(span.start, held.start))?.[0].length ?? 0);
  const other = { start, end: held.start };
  const isTold = placesOf(first, places).length > 0;
  if (!isTold || other.end - other.start < 2 || standsIn(first, places, other)) return undefined;
  const cut = (whole: string, from: number, to: number): string => whole.slice(from, to).trim();
  return {
    said: cut(text.reading.text, first.span.start, post.span.start),
    found: cut(evidence.passage.text, other.start, other.end),
  };
}

/** `The bank`, where the other is `the bank of Norland` or `Norland's bank`. */
function isKindOf(found: string, said: string): boolean {
  const kind = /^the ([a-z]+)$/u.exec(fold(found))?.[1];
  return kind !== undefined && new RegExp(String.raw`\b${kind}\b`, 'u').test(fold(said));
}

/** The words before the reporting verb that a sentence begins with; undefined where they only point back. */
function reportedBy(sentence: string): string | undefined {
  const folded = fold(sentence);
  const words = checking.flatMap(({ reports }) => reports.exec(folded)?.[1] ?? [])[0];
  const start = words === undefined ? -1 : folded.indexOf(words);
  return words === undefined || start < 0 ? undefined : sentence.slice(start, start + words.length).trim();
}

/** Whether another sentence of the article has the speaker, and a thing that was said. */
function saysElsewhere(
  own: readonly Term[],
  { passage }: EvidenceText,
  { terms }: StatementReading,
  library: Library,
): boolean {
  const things = terms.filter(({ kind }) => kind === 'thing');
  return library.passagesOf(passage.documentId).some(({ text }) =>
    sentences(text).some((span) => {
      const index = indexOf(fold(slice(text, span)));
      const has = (some: readonly Term[]): boolean =>
        some.some((term) => occurrencesOf(term, index).length > 0);
      return has(own) && has(things);
    }),
  );
}
