/** Who holds which post, as a statement has it and as the articles do. */
import { postNames } from '../../lang/post-names.js';
import type { Library } from '../../library.js';
import type { Entity, RoleFact } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { EvidenceText } from './evidence-texts.js';
import type { EvidencePlace, Finding, StatementReading } from './judge-points.js';
import { presence, regionOf, type Term } from './terms.js';

/** How far from a name its post may stand, in characters. */
const REACH = 45;

/** A post with its holder, as the statement puts it. */
interface SaidRole {
  readonly row: number;
  readonly post: string;
  readonly person: Term;
  readonly place?: Term;
}

/** What the articles say of the post that the statement gives somebody; undefined if it gives none. */
export function judgeRole(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): Finding | undefined {
  const said = saidRole(statement);
  if (!said) return undefined;
  const roles = library.facts.filter((fact) => fact.kind === 'role');
  const isMeant = (fact: RoleFact): boolean => names(library.entity(fact.entityId), said.person);
  const isThere = (fact: RoleFact): boolean => said.place === undefined || isAt(fact, said.place, library);
  const samePost = roles.filter((fact) => rowsOf(fact.role).includes(said.row) && isThere(fact));
  const place = (fact: RoleFact): EvidencePlace[] => {
    const text = texts.find(({ passage }) => passage.id === fact.citation.passageId);
    return text ? [{ text, span: fact.citation.span }] : [];
  };
  const exact = samePost.filter(({ role }) => fold(role).includes(fold(said.post)));
  const holding = (exact.length > 0 ? exact : samePost).find(isMeant);
  if (holding) return { stance: 'supports', evidence: place(holding) };
  const [holder] = [...exact, ...samePost];
  if (holder && said.place) {
    const found = library.entity(holder.entityId)?.name ?? '';
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: said.person.text, found },
      evidence: place(holder),
    };
  }
  const elsewhere = roles.find((fact) => isMeant(fact) && said.place !== undefined && isThere(fact));
  if (elsewhere)
    return {
      stance: 'refutes',
      difference: { field: 'value', said: said.post, found: elsewhere.role },
      evidence: place(elsewhere),
    };
  const other = roles.find(
    (fact) => isMeant(fact) && rowsOf(fact.role).includes(said.row) && fact.affiliation !== undefined,
  );
  if (other && said.place)
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: said.place.text, found: other.affiliation ?? '' },
      evidence: place(other),
    };
  const beside = texts.flatMap((text) => placesBeside(said, text))[0];
  return beside ? { stance: 'supports', evidence: [beside] } : { stance: 'open', evidence: [] };
}

/** Sentences in which the person stands right beside the post and nobody else is named, in a text about the place. */
function placesBeside({ row, person, place }: SaidRole, text: EvidenceText): readonly EvidencePlace[] {
  if (place && presence(place, text.whole) === 0) return [];
  const { reading, names: mentions } = text.reading;
  return reading.sentences
    .filter((span) => {
      const people = mentions.filter(
        (one) => one.kind === 'person' && one.span.start >= span.start && one.span.end <= span.end,
      );
      const [only] = people;
      if (!only || people.length > 1 || !person.forms.includes(fold(only.text))) return false;
      const near = reading.folded.slice(
        Math.max(span.start, only.span.start - REACH),
        Math.min(span.end, only.span.end + REACH),
      );
      return postsIn(near)[0]?.row === row;
    })
    .map((span) => ({ text, span }));
}

/** A statement gives a post where it names one person, one post, and says hardly more than the organisation. */
function saidRole({ text, terms }: StatementReading): SaidRole | undefined {
  const { folded } = text.reading;
  const posts = postsIn(folded);
  const [post] = posts;
  const people = terms.filter(({ kind }) => kind === 'person');
  const [person] = people;
  if (!post || !person || people.length > 1) return undefined;
  const places = terms.filter(({ kind }) => kind === 'organization' || kind === 'place');
  const rest = terms.filter(
    ({ isName, span }) => !isName && !posts.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  if (rest.reduce((sum, { weight }) => sum + weight, 0) > 1) return undefined;
  const [place] = places;
  return {
    row: post.row,
    post: text.reading.text.slice(post.start, post.end),
    person,
    ...(place && { place }),
  };
}

interface FoundPost {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The posts named in a folded text, the longest first. */
function postsIn(folded: string): readonly FoundPost[] {
  return postNames
    .flatMap((row, i) =>
      row.flatMap((name): FoundPost[] => {
        const start = /[a-z]/.test(name)
          ? folded.search(new RegExp(`\\b${name}\\b`, 'u'))
          : folded.indexOf(name);
        return start < 0 ? [] : [{ row: i, start, end: start + name.length }];
      }),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

function rowsOf(role: string): readonly number[] {
  const [longest, ...others] = postsIn(fold(role));
  if (!longest) return [];
  return [longest, ...others.filter(({ start, end }) => start >= longest.end || end <= longest.start)].map(
    ({ row }) => row,
  );
}

function names(entity: Entity | undefined, { forms }: Term): boolean {
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => forms.includes(fold(name)));
}

/** Whether a post is at the organisation: named beside it, or in the same paragraph where the post names none. */
function isAt({ affiliation, affiliationId, citation }: RoleFact, place: Term, library: Library): boolean {
  if (affiliationId !== undefined && names(library.entity(affiliationId), place)) return true;
  const isOpen =
    affiliation === undefined || /^(?:its|their|the company|公司|集团|该公司)/u.test(fold(affiliation));
  const near = fold(isOpen ? (library.passage(citation.passageId)?.text ?? '') : affiliation);
  return presence(place, regionOf(near, [{ start: 0, end: near.length }])) > 0;
}
