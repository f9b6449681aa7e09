/** Who has which part in what the articles tell, where an English statement gives the part to another. */
import { enUnnamed } from '../../../../lang/checking/en-clauses.js';
import { enNoParts, enOppositeParts, enPartsOfOne, enThereIs } from '../../../../lang/checking/en-parts.js';
import type { Span } from '../../../../model.js';
import { overlapping } from '../../../../text/overlapping.js';
import { slice } from '../../../../text/spans.js';
import { partsIn, type ToldParts } from '../../compare/parts.js';
import type { Finding } from '../../finding.js';
import type { Thing } from '../../reading/chunks.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn, strengthIn } from '../../reading/places.js';
import { stem } from '../../reading/stem.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';
import { hasFigures } from '../told-otherwise/told.js';
import { weightOf, within, type Term } from '../../reading/term.js';

/** Share of those named in a part that must be named there, and that may be where another has it. */
const NAMED_FROM = 0.5;
const NAMED_UP_TO = 0.25;
/** Another verb for the same. */
const SAME_VERB_FROM = 0.9;
/** Behind a name: what follows is theirs. */
const OWNER = /^['’]s?(?= )/u;
/** What a sentence tells, as a statement may have it. */
interface Told {
  readonly told: ToldParts;
  readonly text: EvidenceText;
  readonly span: Span;
}

/** A part of the statement, with the words that name who has it. */
interface Part {
  readonly part: string;
  readonly thing: Thing;
  readonly terms: readonly Term[];
  /** The most other words of the statement that a sentence has which gives the part to the same; undefined if none does. */
  readonly restWhereHeld: number | undefined;
}

/** That one has the part in a sentence which the statement gives to another. */
export function turnedParts(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { reading } = statement.text;
  if (statement.isChinese || addsTo(statement) || enThereIs.test(reading.folded)) return undefined;
  const all = texts
    .filter(({ isChinese }) => !isChinese)
    .flatMap((text) =>
      text.reading.reading.sentences
        .filter((span) => tellsOf(statement, text, span))
        .flatMap((span) => partsIn(text.reading.reading, span).map((told): Told => ({ told, text, span }))),
    );
  for (const own of partsIn(reading, statement.content)) {
    const alike = all.filter(({ told, text }) => areAlike(own, told, statement, text));
    const parts = [...own.parts].map(([part, thing]): Part => {
      const terms = telling(statement, thing);
      return { part, thing, terms, restWhereHeld: restWhereHeld(part, terms, alike, statement) };
    });
    for (const known of alike) {
      const turned =
        turnedIn(parts, known, statement) ??
        otherIn(parts, known, alike, statement) ??
        opposedIn(parts, known, statement);
      if (turned)
        return {
          stance: 'refutes',
          difference: {
            field: 'subject',
            said: slice(reading.text, turned.said),
            found: slice(known.text.passage.text, turned.found),
          },
          evidence: [known],
        };
    }
  }
  return undefined;
}

/** Whether a sentence has two words of the statement or more: no other is taken apart. */
function tellsOf({ terms, find }: StatementReading, text: EvidenceText, span: Span): boolean {
  return terms.filter((term) => standsIn(term, find(text), span)).length > 1;
}

/** Whether an English sentence tells what the statement tells, by a verb of the same family, and one has the same part in both. */
export function tellsSamePart(statement: StatementReading, text: EvidenceText, span: Span): boolean {
  if (statement.isChinese || text.isChinese) return false;
  const known = partsIn(text.reading.reading, span);
  return partsIn(statement.text.reading, statement.content).some(
    (own) =>
      own.family !== undefined &&
      known.some(
        (one) =>
          areAlike(own, one, statement, text) &&
          [...own.parts].some(([part, thing]) => {
            const there = one.parts.get(part);
            const terms = telling(statement, thing);
            return (
              there !== undefined && terms.length > 0 && shareIn(terms, there, statement, text) >= NAMED_FROM
            );
          }),
      ),
  );
}

/** Whether the two tell a deed of one kind: by the same word, or by words of one family. */
function areAlike(
  own: ToldParts,
  known: ToldParts,
  { terms, find }: StatementReading,
  text: EvidenceText,
): boolean {
  if (own.family !== known.family) return false;
  if (own.predication.verb.isDenied !== known.predication.verb.isDenied) return false;
  if (own.family !== undefined || stem(own.predication.verb.own) === stem(known.predication.verb.own))
    return true;
  return within(terms, [own.predication.verb.main]).some(
    (term) =>
      term.kind === 'slight' && strengthIn(term, find(text), known.predication.verb.main) >= SAME_VERB_FROM,
  );
}

interface Turned {
  readonly said: Thing;
  readonly found: Thing;
}

/** The part that the statement gives to one, and that another whom it names has there; nothing where either has its own. */
function turnedIn(parts: readonly Part[], known: Told, statement: StatementReading): Turned | undefined {
  for (const one of parts) {
    const there = known.told.parts.get(one.part);
    if (!there || enNoParts.has(one.part) || one.terms.length === 0 || one.restWhereHeld !== undefined)
      continue;
    if (!isNamed(one, statement, known.text)) continue;
    const other = parts.find(({ part, terms }) => {
      if (part === one.part || terms.length === 0) return false;
      const own = known.told.parts.get(part);
      return (
        shareIn(terms, there, statement, known.text) >= NAMED_FROM &&
        !(own && shareIn(terms, own, statement, known.text) > NAMED_UP_TO)
      );
    });
    if (other) return { said: one.thing, found: there };
  }
  return undefined;
}

/** The part that the statement gives to one, and that somebody else has there in the same thing; nobody else has it anywhere. */
function otherIn(
  parts: readonly Part[],
  known: Told,
  alike: readonly Told[],
  statement: StatementReading,
): Turned | undefined {
  for (const one of parts) {
    const there = known.told.parts.get(one.part);
    const named = one.terms.filter(({ kind, entityKind }) => kind === 'name' && entityKind !== 'place');
    if (!there || !enPartsOfOne.has(one.part) || named.length === 0) continue;
    if (!isSomebody(there, known.text) && !isSetApart(named, there, known, statement)) continue;
    if (!isNamed(one, statement, known.text)) continue;
    const others = parts.filter(({ part, terms }) => part !== one.part && terms.length > 0);
    const isOfSame = (told: Told): boolean =>
      others.length > 0 &&
      hasFigures(statement, told) &&
      others.every(({ part, terms }) => {
        const own = told.told.parts.get(part);
        return own !== undefined && shareIn(terms, own, statement, told.text) >= NAMED_FROM;
      });
    if (!isOfSame(known)) continue;
    const isTheirs = alike.some(({ told, text }) => {
      const its = told.parts.get(one.part);
      return (
        its !== undefined && (shareIn(one.terms, its, statement, text, true) > NAMED_UP_TO || its.isPronoun)
      );
    });
    if (!isTheirs) return { said: one.thing, found: there };
  }
  return undefined;
}

/** The part that the statement gives to one who has the opposite part in the same there, and that one nowhere: the loser, told to have won. */
function opposedIn(parts: readonly Part[], known: Told, statement: StatementReading): Turned | undefined {
  for (const one of parts) {
    const opposite = enOppositeParts.get(one.part);
    const there = opposite === undefined ? undefined : known.told.parts.get(opposite);
    if (!there || there.isPronoun || !one.terms.some(({ kind }) => kind === 'name')) continue;
    if (parts.some(({ part, terms }) => part === opposite && terms.length > 0)) continue;
    if (shareIn(one.terms, there, statement, known.text) < NAMED_FROM) continue;
    const { terms, restWhereHeld } = one;
    if (restWhereHeld !== undefined && restWhereHeld >= restIn(terms, known, statement)) continue;
    if (tellsRest(one, known, statement)) return { said: one.thing, found: there };
  }
  return undefined;
}

function restWhereHeld(
  part: string,
  terms: readonly Term[],
  alike: readonly Told[],
  statement: StatementReading,
): number | undefined {
  const held = alike.filter(({ told, text }) => {
    const its = told.parts.get(part);
    return its !== undefined && shareIn(terms, its, statement, text, true) > NAMED_UP_TO;
  });
  return held.length === 0
    ? undefined
    : held.reduce((most, one) => Math.max(most, restIn(terms, one, statement)), 0);
}

/** How many of the other words of the statement a sentence has, beside the deed. */
function restIn(own: readonly Term[], { text, span, told }: Told, { terms, find }: StatementReading): number {
  const places = find(text);
  return terms.filter(
    (term) =>
      !own.includes(term) && standsIn(term, places, span) && !standsIn(term, places, told.predication.verb),
  ).length;
}

/** Whether a sentence, or its paragraph, has most of what the statement tells beside the one and what is done. */
function tellsRest({ terms: own }: Part, { text, span, told }: Told, statement: StatementReading): boolean {
  const places = statement.find(text);
  const rest = statement.terms.filter(
    (term) => term.kind !== 'slight' && !own.includes(term) && !standsIn(term, places, told.predication.verb),
  );
  const here = rest.filter((term) => standsIn(term, places, span));
  const around = rest.filter((term) => !isAbsent(places.get(term)));
  return around.length === rest.length && 2 * here.length >= rest.length;
}

/** Whether the paragraph speaks of one of the statement, or one near it. */
function isNamed({ terms }: Part, { find }: StatementReading, text: EvidenceText): boolean {
  return terms.some((term) => !isAbsent(find(text).get(term)));
}

/** Whether what is not named is yet another than the one of the statement, who is named in the same sentence. */
function isSetApart(
  named: readonly Term[],
  there: Thing,
  { text, span }: Told,
  { find }: StatementReading,
): boolean {
  return (
    !there.isPronoun &&
    !enUnnamed.test(there.own.join(' ')) &&
    named.some((term) => standsIn(term, find(text), span))
  );
}

/** Whether it is somebody or something with a name. */
function isSomebody(thing: Thing, { reading: { names } }: EvidenceText): boolean {
  return overlapping(names, thing).some(({ kind }) => kind !== 'place');
}

function telling({ terms, text }: StatementReading, thing: Span): readonly Term[] {
  return within(terms, [thing]).filter(
    ({ kind, span }) => kind !== 'slight' && !OWNER.test(text.reading.folded.slice(span.end)),
  );
}

/** Share of the terms that stand in what is named there, by weight. */
function shareIn(
  terms: readonly Term[],
  there: Span,
  { find }: StatementReading,
  text: EvidenceText,
  withOwners = false,
): number {
  const isThere = (term: Term): boolean =>
    overlapping(placesOf(term, find(text)), there).some(
      (place) => withOwners || !OWNER.test(text.reading.reading.folded.slice(place.end)),
    );
  return weightOf(terms.filter(isThere)) / weightOf(terms);
}
