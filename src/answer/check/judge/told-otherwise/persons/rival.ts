/** Somebody else of whom the articles tell what a statement tells of the one it begins with. */
import { enSecondVerb } from '../../../../../lang/checking/en-checking.js';
import type { EntityMention, Span } from '../../../../../model.js';
import { says } from '../../../../../lang/checking/says.js';
import { fold } from '../../../../../text/fold.js';
import { HAN } from '../../../../../text/scripts.js';
import { overlapping } from '../../../../../text/overlapping.js';
import type { EvidencePlace } from '../../../finding.js';
import { sentenceBefore, type EvidenceText } from '../../../reading/evidence-texts.js';
import { clausesIn } from '../../../reading/clauses.js';
import { placesOf, standsIn, strengthIn } from '../../../reading/places.js';
import { endOfReporter } from '../../../reading/reporter.js';
import type { StatementReading } from '../../../reading/statement.js';
import { isShortFor, type Term } from '../../../reading/term.js';

/** So much more of what is told must stand with the other than with the one named: most of a word. */
const MORE_BY = 0.8;
/** The same, where all of it stands with the other. */
const MORE_OF_ALL_BY = 0.3;

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
  for (const subject of statement.terms) {
    const kind = kindOf(subject, texts);
    if (kind !== 'person' && kind !== 'organization') continue;
    for (const stretches of [sentencesOf, partsOf]) {
      const told = texts.flatMap((text) => toldIn(text, stretches(text), subject, kind, statement));
      const rival = rivalAmong(told, subject, statement);
      if (rival) return rival;
    }
  }
  return undefined;
}

/** What a term names, as the statement or an article tells it: there it may stand where a person is named. */
function kindOf({ entityKind, text: own, kind }: Term, texts: readonly EvidenceText[]): Term['entityKind'] {
  if (entityKind || kind === 'slight' || !HAN.test(own) || own.length < 2) return entityKind;
  return texts.some(({ reading }) =>
    reading.names.some((name) => name.kind === 'person' && name.text === own),
  )
    ? 'person'
    : undefined;
}

function rivalAmong(told: readonly Told[], subject: Term, statement: StatementReading): Rival | undefined {
  const most = (some: readonly Told[]): Told | undefined => some.toSorted((a, b) => b.weight - a.weight)[0];
  const best = most(told);
  const own = most(told.filter(({ isOfSubject }) => isOfSubject));
  if (best?.other === undefined || best.isOfSubject) return undefined;
  const isWhole =
    best.terms.length > 1 &&
    best.terms.length === toldOf(subject, statement).filter((term) => term !== subject).length;
  if (best.weight < (own?.weight ?? 0) + (isWhole ? MORE_OF_ALL_BY : MORE_BY)) return undefined;
  // What the one named did, by whatever words the other is surrounded.
  const deeds = own?.terms.filter(({ kind }) => kind === 'slight') ?? [];
  if (!deeds.every((deed) => best.terms.includes(deed))) return undefined;
  return { said: subject.text, found: best.other, place: best.place };
}

/** What the statement tells: its words that are no names. */
function toldOf(subject: Term, { terms }: StatementReading): readonly Term[] {
  return terms.filter((term) => term.kind !== 'name' && !isPostOf(subject, term));
}

/** Stretches of a text, each with the sentence that it stands in. */
interface Stretch {
  readonly span: Span;
  readonly sentence: Span;
}

function toldIn(
  text: EvidenceText,
  stretches: readonly Stretch[],
  subject: Term,
  ofKind: EntityMention['kind'],
  statement: StatementReading,
): readonly Told[] {
  const places = statement.find(text);
  const what = toldOf(subject, statement).filter((term) => term !== subject);
  const meant = placesOf(subject, places);
  const from = Math.min(...meant.map(({ start }) => start));
  return stretches.map(({ span, sentence }) => {
    const told = endOfReporter(text, sentence);
    const other = overlapping(text.reading.names, span).find(
      // Of an organisation people tell in its name: they are no rivals of it.
      (name) =>
        (name.kind === 'organization' || name.kind === ofKind) &&
        name.span.end > told &&
        isOther(name, statement, text),
    )?.text;
    const before = sentenceBefore(text, sentence);
    const isNamed =
      overlapping(meant, span).length > 0 ||
      (says('pronounFirst', text.reading.reading.folded.slice(sentence.start)) &&
        overlapping(meant, before).length > 0);
    return {
      place: { text, span: sentence },
      terms: what.filter((term) => strengthIn(term, places, span) > 0),
      weight: what.reduce((sum, term) => sum + term.weight * strengthIn(term, places, span), 0),
      isOfSubject: isNamed || (other === undefined && from < span.start),
      ...(other !== undefined && { other }),
    };
  });
}

function sentencesOf({ reading: { reading } }: EvidenceText): readonly Stretch[] {
  return reading.sentences.map((sentence) => ({ span: sentence, sentence }));
}

/** The clauses of the sentences, and those within them that have a verb of their own. */
function partsOf({ reading: { reading } }: EvidenceText): readonly Stretch[] {
  const { folded, sentences } = reading;
  return sentences.flatMap((sentence) =>
    clausesIn(folded, sentence).flatMap(({ start, end }) => {
      const cuts = Array.from(folded.slice(start, end).matchAll(enSecondVerb), ({ index }) => start + index);
      return [start, ...cuts].map((from, i) => ({ span: { start: from, end: cuts[i] ?? end }, sentence }));
    }),
  );
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
      (term.kind !== 'slight' && standsIn(term, places, span)) ||
      ((term.kind === 'name' || term.entityKind !== undefined) && isShortFor(fold(name), term)),
  );
}

/** `finance director Colin Pryde`: the post only says who it is. */
function isPostOf(subject: Term, { post, span }: Term): boolean {
  return post !== undefined && Math.max(subject.span.start - span.end, span.start - subject.span.end) <= 2;
}
