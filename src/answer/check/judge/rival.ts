/** Somebody else of whom the articles tell what a statement tells of the one it begins with. */
import type { EntityMention, Span } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidencePlace } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { isShortFor, type Term } from '../reading/term.js';

/** So much more of what is told must stand with the other than with the one named: most of a word. */
const MORE_BY = 0.8;

export interface Rival {
  /** The one whom the statement names. */
  readonly said: string;
  /** The one of whom it is told. */
  readonly found: string;
  readonly place: EvidencePlace;
}

interface Told {
  readonly place: EvidencePlace;
  /** What stands in the sentence of what the statement tells, and its weight. */
  readonly terms: readonly Term[];
  readonly weight: number;
  readonly isOfSubject: boolean;
  /** Somebody named there whom the statement does not name. */
  readonly other?: string;
}

/** The one of whom more is told of what the statement tells than of whom it names; undefined if there is none. */
export function rivalOf(statement: StatementReading, texts: readonly EvidenceText[]): Rival | undefined {
  const subject = statement.terms.find(isSomebody);
  if (!subject) return undefined;
  const told = texts.flatMap((text) => toldIn(text, subject, statement));
  const most = (some: readonly Told[]): Told | undefined => some.toSorted((a, b) => b.weight - a.weight)[0];
  const best = most(told);
  const own = most(told.filter(({ isOfSubject }) => isOfSubject));
  if (best?.other === undefined || best.isOfSubject || best.weight < (own?.weight ?? 0) + MORE_BY)
    return undefined;
  // What the one named did, by whatever words the other is surrounded.
  const deeds = own?.terms.filter(({ kind }) => kind === 'slight') ?? [];
  if (!deeds.every((deed) => best.terms.includes(deed))) return undefined;
  return { said: subject.text, found: best.other, place: best.place };
}

function isSomebody({ entityKind }: Term): boolean {
  return entityKind === 'person' || entityKind === 'organization';
}

function toldIn(text: EvidenceText, subject: Term, statement: StatementReading): readonly Told[] {
  const places = statement.find(text);
  const what = statement.terms.filter((term) => term.kind !== 'name' && !isPostOf(subject, term));
  const at = (term: Term, span: Span): number =>
    places.get(term)?.inside.find((place) => overlaps(span, place))?.strength ?? 0;
  const meant = places.get(subject)?.inside ?? [];
  const [first] = meant.toSorted((a, b) => a.start - b.start);
  return text.reading.reading.sentences.map((span) => {
    const other = text.reading.names.find(
      // Of an organisation people tell in its name: they are no rivals of it.
      (name) =>
        overlaps(span, name.span) &&
        (name.kind === 'organization' || name.kind === subject.entityKind) &&
        isOther(name, statement, text),
    )?.text;
    const isNamed = meant.some((place) => overlaps(span, place));
    const isCarried = other === undefined && first !== undefined && first.start < span.start;
    return {
      place: { text, span },
      terms: what.filter((term) => at(term, span) > 0),
      weight: what.reduce((sum, term) => sum + term.weight * at(term, span), 0),
      isOfSubject: isNamed || isCarried,
      ...(other !== undefined && { other }),
    };
  });
}

/** Whether somebody is named whom the statement does not name. */
function isOther(
  { span, text: name }: EntityMention,
  statement: StatementReading,
  text: EvidenceText,
): boolean {
  const places = statement.find(text);
  return !statement.terms.some(
    (term) =>
      (term.kind === 'name' || term.entityKind !== undefined) &&
      (isShortFor(fold(name), term) || places.get(term)?.inside.some((place) => overlaps(span, place))),
  );
}

/** `finance director Colin Pryde`: the post only says who it is. */
function isPostOf(subject: Term, { post, span }: Term): boolean {
  return post !== undefined && Math.max(subject.span.start - span.end, span.start - subject.span.end) <= 2;
}
