/** Whether a figure is told of whom the statement names: who is named in its paragraph, and around it. */
import { enDemonyms } from '../../../../lang/names/en-demonyms.js';
import { overlapping } from '../../../../text/overlapping.js';
import { overlaps } from '../../../../text/spans.js';
import type { Candidate } from '../../align/candidate.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { accountOf, isGivers } from './account.js';

/** Share of a Chinese statement's words that stand near a figure of the same, where nothing says that accounts differ. */
const SURE_FROM_CHINESE = 0.6;

/** Whether the sentence of a figure has so much of the statement, and its paragraph a name of it, that it is of the same. */
export function isSurelyIts(one: Candidate, statement: StatementReading): boolean {
  return (
    (isNamedIn(one.known, statement) || isGivenNear(one, statement)) &&
    (!statement.isChinese || one.near >= SURE_FROM_CHINESE)
  );
}

/** Whether the paragraph of a figure has a name of the statement, or what that begins with. */
export function isNamedIn({ text }: EvidencePoint, { terms, find }: StatementReading): boolean {
  const names = terms.filter(({ kind }) => kind === 'name');
  const telling = names.length > 0 ? names : firstOf(terms);
  return telling.length === 0 || telling.some((term) => placesOf(term, find(text)).length > 0);
}

/** Whether somebody is told to give a figure, and whom the statement names are named around its paragraph. */
export function isGivenNear({ known, held }: Candidate, statement: StatementReading): boolean {
  const { terms, find } = statement;
  const names = terms.filter(({ kind, entityKind }) => kind === 'name' || entityKind !== undefined);
  const telling = names.length > 0 ? names : firstOf(terms);
  if (!accountOf(known).isGiven || telling.length === 0) return false;
  const places = find(known.text);
  const isOfNoOther = !known.text.isChinese && namesNobodyElse(known, statement);
  return telling.every((term) => {
    // Of a firm or a person not named here it may be told of another.
    const mayBeNear =
      isOfNoOther ||
      term.kind !== 'name' ||
      term.entityKind === 'place' ||
      term.own.match(enDemonyms) !== null;
    return mayBeNear || isGivenOfAllThings({ known, held }, statement)
      ? !isAbsent(places.get(term))
      : placesOf(term, places).length > 0;
  });
}

/** Whether somebody gives an English figure that stands with all the things of which the statement tells: then it is of those. */
export function isGivenOfAllThings(
  { known, held }: Pick<Candidate, 'known' | 'held'>,
  { terms, isChinese, find }: StatementReading,
): boolean {
  const things = terms.filter(({ kind }) => kind === 'thing');
  return (
    !isChinese &&
    accountOf(known).isGiven &&
    things.length > 1 &&
    things.every((term) => held.has(term) || standsIn(term, find(known.text), known.point.sentence))
  );
}

/** Whether in its part of the sentence none is named but who gives the figure, and whom the statement names. */
export function namesNobodyElse(known: EvidencePoint, { terms, find }: StatementReading): boolean {
  const { text, point } = known;
  const { part } = accountOf(known);
  return overlapping(text.reading.names, point.sentence)
    .filter(({ span }) => overlaps(span, part))
    .every(
      (name) => isGivers(name.text, known) || terms.some((term) => standsIn(term, find(text), name.span)),
    );
}

/** What a statement begins with. */
function firstOf(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ kind }) => kind !== 'slight').slice(0, 1);
}
