/** The figures and dates of a statement, each held against the one of the articles that it speaks of. */
import type { Span, VerdictDifference } from '../../model.js';
import { HAN } from '../../text/scripts.js';
import { relate, type Relation } from './compare-quantities.js';
import { areCompatible } from './compare-times.js';
import { areContrary } from './contrast.js';
import type { EvidencePoint, EvidenceText } from './evidence-texts.js';
import { endOfPart, type Point } from './points.js';
import type { TextReading } from './reading.js';
import { canStandIn, presence, regionOf, within, type Term } from './terms.js';

/** A statement, taken apart. */
export interface StatementReading {
  readonly text: TextReading;
  readonly terms: readonly Term[];
  readonly points: readonly Point[];
  /** Whether it says itself that it only expects or plans. */
  readonly isExpectation: boolean;
}

/** What the articles have to say of one part of a statement. */
export interface Finding {
  readonly stance: 'supports' | 'refutes' | 'conflicts' | 'open';
  readonly difference?: Omit<VerdictDifference, 'citation'>;
  /** Where it says so; the first is the one that decides. */
  readonly evidence: readonly EvidencePlace[];
}

/** A sentence of a paragraph. */
export interface EvidencePlace {
  readonly text: EvidenceText;
  readonly span: { readonly start: number; readonly end: number };
}

/** How much a term counts that stands in another part of the statement than the point. */
const ELSEWHERE = 0.35;
/** How much a term counts by where it stands in the article: beside the figure, in its clause, sentence, or nearby. */
const NEARNESS = {
  clause: 0.9,
  perClause: 0.1,
  least: 0.45,
  after: 0.1,
  nearby: 0.45,
  passage: 0.25,
} as const;
/** How much it counts that the words beside the article's figure stand in the statement, too. */
const PRECISION = 0.35;
/** Of a word that the other language may put anyhow, little can be told. */
const UNTRANSLATED = 0.2;
const OTHER_TIME = 0.25;
const SAME_TIME = 0.12;
const OTHER_MODALITY = 0.2;
/** Of a change, one end is not the other. */
const OTHER_END = 0.35;
/** How something changes is what is checked, not what it is about. */
const CHANGE = 0.3;

/** Candidates this near to the best are as good. */
const AS_GOOD = 0.06;
const SUPPORTS_FROM = 0.76;
const SUPPORTS_ACROSS_FROM = 0.5;
/** A statement with a noun that the article has nowhere must agree in all else. */
const SAYS_IT_OTHERWISE_FROM = 0.85;
const REFUTES_FROM = 0.6;
/** An event is known by its words alone. */
const REFUTES_TIME_FROM = 0.75;
const SAME_EVENT_FROM = 0.6;
const REFUTES_FIT_FROM = 0.5;
const CONFLICTS_WITHIN = 0.4;
/** Two that disagree must both be about all of the statement. */
const CONFLICTS_FROM = 0.76;

interface Candidate {
  readonly known: EvidencePoint;
  readonly relation: Relation;
  /** Of the words around the point: 0 to 1 and a little more. */
  readonly fit: number;
  /** Share of the whole statement that stands in the sentence or near it: 0 to 1. */
  readonly breadth: number;
  /** Share of the statement's words, names aside, that stand there: what happened. */
  readonly event: number;
  readonly lacksName: boolean;
  /** Whether the article never speaks of something that the statement measures. */
  readonly lacksThing: boolean;

  /** The words around the point that stand with the article's figure or before it in its sentence. */
  readonly held: ReadonlySet<Term>;
  readonly isOtherTime: boolean;
  /** Whether the article, too, speaks of the things that the statement counts. */
  readonly countsSame: boolean;
}

/** What the articles say of a point; open where nothing in them is about it. */
export function judgePoint(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding {
  const candidates = texts
    .flatMap(({ points }) => points)
    .flatMap((known) => candidate(point, known, statement) ?? [])
    .sort((a, b) => b.fit - a.fit);
  const best = candidates[0];
  if (!best) return { stance: 'open', evidence: [] };
  const asGood = candidates.filter(
    (one) => one.fit >= best.fit - AS_GOOD && !candidates.some((other) => isOutdone(one, other)),
  );
  const chosen = asGood.find((one) => isSame(one) && !one.isOtherTime) ?? asGood.find(isSame) ?? best;
  const stance = stanceOf(chosen, point, statement);
  const other = candidates.find(
    (one) =>
      one.known.text !== chosen.known.text &&
      one.fit >= chosen.fit - CONFLICTS_WITHIN &&
      Math.min(one.breadth, chosen.breadth) >= CONFLICTS_FROM &&
      !one.isOtherTime &&
      ['supports', 'refutes'].includes(stanceOf(one, point, statement)) &&
      stanceOf(one, point, statement) !== stance &&
      (isSame(one) || !candidates.some((two) => two.known.text === one.known.text && isSame(two))),
  );
  const isConflict =
    other !== undefined && (stance === 'supports' || stance === 'refutes') && !chosen.isOtherTime;
  const difference = differenceOf(isConflict && isSame(chosen) ? other : chosen, point, statement);
  return {
    stance: isConflict ? 'conflicts' : stance,
    ...(difference && { difference }),
    evidence: [chosen, ...(isConflict ? [other] : [])].map(({ known }) => ({
      text: known.text,
      span: known.sentence.span,
    })),
  };
}

function candidate(point: Point, known: EvidencePoint, statement: StatementReading): Candidate | undefined {
  const relation = relationOf(point, known.point);
  if (!relation) return undefined;
  const own = within(statement.terms, point.own);
  const { isChinese } = known.text;
  let total = 0;
  let fit = 0;
  let all = 0;
  let broad = 0;
  let lacksName = false;
  let lacksThing = false;
  const events: number[] = [];
  const isAcross = !isOneLanguage(known, statement);
  for (const term of statement.terms) {
    const inPassage = presence(term, known.text.whole);
    const canStand = !isAcross || inPassage > 0 || canStandIn(term, isChinese);
    const weight = term.weight * (canStand ? 1 : UNTRANSLATED) * (term.isChange ? CHANGE : 1);
    const prominence = own.includes(term) ? 1 : ELSEWHERE;
    const inSentence = presence(term, known.sentence.region);
    const nearby = presence(term, known.sentence.nearby);
    total += weight * prominence;
    fit +=
      weight *
      prominence *
      Math.max(
        presence(term, known.own),
        ...known.clauses.map(({ region, distance }) => nearness(distance) * presence(term, region)),
        NEARNESS.nearby * nearby,
        NEARNESS.passage * inPassage,
      );
    all += weight;
    broad += weight * Math.max(inSentence, 0.9 * nearby, 0.7 * inPassage);
    if (!term.isName && canStand) events.push(Math.max(inSentence, nearby));
    lacksThing ||= isThing(term) && own.includes(term) && inPassage === 0 && canStand;
    const reach = term.isOrdinal ? inSentence : term.kind === 'person' ? nearby : inPassage;
    lacksName ||= term.isName && term.kind !== 'work' && reach === 0 && canStand;
  }
  const areTimesSame = timesAgree(point, known, statement);
  const isOtherTime = areTimesSame === false;
  const isSameTime = areTimesSame === true;
  return {
    known,
    relation,
    fit:
      (total > 0 ? fit / total : 0) +
      PRECISION * precision(known, point, statement) -
      (isOtherTime ? OTHER_TIME : 0) +
      (isSameTime ? SAME_TIME : 0) -
      (isOnlyPlanned(known, statement) ? OTHER_MODALITY : 0) -
      (areEndsTurned(point, known.point) ? OTHER_END : 0),
    breadth: all > 0 ? broad / all : 0,
    event: events.length > 0 ? events.reduce((sum, one) => sum + one, 0) / events.length : 0,
    lacksName,
    lacksThing,
    held: heldBy(known, own),
    isOtherTime,
    countsSame: areThingsSame(point, known, statement),
  };
}

/** What a word counts in a clause so many before the figure's own; negative: after it. */
function nearness(distance: number): number {
  if (distance < 0) return NEARNESS.after;
  return Math.max(NEARNESS.least, NEARNESS.clause - NEARNESS.perClause * distance);
}

/** Share of the words beside the article's figure that the statement has: beside its own for whole, else for half. */
function precision(known: EvidencePoint, point: Point, { text, terms }: StatementReading): number {
  const isChinese = HAN.test(text.reading.folded);
  const here = regionOf(text.reading.folded, point.own);
  const anywhere = regionOf(text.reading.folded, [point.sentence]);
  const ownForms = new Set(within(terms, point.own).flatMap(({ forms }) => forms));
  const allForms = new Set(terms.flatMap(({ forms }) => forms));
  let total = 0;
  let found = 0;
  for (const term of known.ownTerms) {
    if (term.isChange || !canStandIn(term, isChinese)) continue;
    const isHere = presence(term, here) > 0 || term.forms.some((form) => ownForms.has(form));
    const isAnywhere = presence(term, anywhere) > 0 || term.forms.some((form) => allForms.has(form));
    total += term.weight;
    found += term.weight * (isHere ? 1 : isAnywhere ? 0.5 : 0);
  }
  return total > 0 ? found / total : 0.5;
}

function relationOf(said: Point, known: Point): Relation | undefined {
  if (said.kind === 'figure' && known.kind === 'figure') {
    const relation = relate(
      { quantity: said.mention.value.quantity, text: said.text },
      { quantity: known.mention.value.quantity, text: known.text },
    );
    return relation.kind === 'unlike' && relation.field === undefined ? undefined : relation;
  }
  if (said.kind === 'date' && known.kind === 'date') {
    const isSameTime = areCompatible(said.mention.value.edtf, known.mention.value.edtf);
    if (isSameTime === undefined) return undefined;
    return isSameTime ? { kind: 'same' } : { kind: 'differs', field: 'value' };
  }
  return undefined;
}

/** Whether the one is where a change began and the other where it ended: `由…至…`, `from … to …`. */
function areEndsTurned(said: Point, known: Point): boolean {
  return (
    said.kind === 'figure' &&
    known.kind === 'figure' &&
    said.end !== undefined &&
    known.end !== undefined &&
    said.end !== known.end
  );
}

/** The terms beside a figure, or before it in its sentence. */
function heldBy({ own, clauses }: EvidencePoint, terms: readonly Term[]): ReadonlySet<Term> {
  const before = clauses.filter(({ distance }) => distance >= 0).map(({ region }) => region);
  const isHeld = (term: Term): boolean => [own, ...before].some((region) => presence(term, region) > 0);
  return new Set(terms.filter((term) => !term.isChange && isHeld(term)));
}

/** Whether another figure of the same sentence has all that this one has, and more. */
function isOutdone(one: Candidate, other: Candidate): boolean {
  return (
    one.known.sentence === other.known.sentence &&
    other.held.size > one.held.size &&
    other.fit >= one.fit - AS_GOOD &&
    [...one.held].every((term) => other.held.has(term))
  );
}

/** A noun that is no name: what is measured. */
function isThing({ isName, isChange, weight }: Term): boolean {
  return !isName && !isChange && weight >= 1;
}

/** Whether both are of one time; undefined where one of them does not say. */
function timesAgree(said: Point, known: EvidencePoint, statement: StatementReading): boolean | undefined {
  if (said.kind !== 'figure' || known.point.kind !== 'figure') return undefined;
  const here = said.mention.value.when?.edtf ?? onlyDate(statement);
  const there = known.point.mention.value.when?.edtf;
  return here === undefined || there === undefined ? undefined : areCompatible(here, there);
}

/** Whether the sentence speaks of the things that the statement counts; so it does where those are not named. */
function areThingsSame(said: Point, known: EvidencePoint, { terms }: StatementReading): boolean {
  if (said.kind !== 'figure' || !said.counted) return true;
  const things = within(terms, [said.counted]).filter((term) => canStandIn(term, known.text.isChinese));
  const thing = things.at(-1);
  return thing === undefined || presence(thing, known.sentence.nearby) > 0;
}

function onlyDate({ text: { dates } }: StatementReading): string | undefined {
  return dates.length === 1 ? dates[0]?.value.edtf : undefined;
}

function isSame({ relation }: Candidate): boolean {
  return relation.kind === 'same';
}

function stanceOf(one: Candidate, point: Point, statement: StatementReading): Finding['stance'] {
  const { known, relation, fit, breadth, event, lacksName, lacksThing, isOtherTime, countsSame } = one;
  if (lacksName || !countsSame) return 'open';
  if (relation.kind === 'open' || (relation.kind === 'unlike' && relation.field === 'currency'))
    return 'open';
  const isEvent = point.kind !== 'date' || (breadth >= REFUTES_TIME_FROM && event >= SAME_EVENT_FROM);
  const isAbout = breadth >= REFUTES_FROM && fit >= REFUTES_FIT_FROM && isEvent && !lacksThing;
  if (relation.kind !== 'same') return isAbout ? 'refutes' : 'open';
  if (lacksThing && isOneLanguage(known, statement) && breadth < SAYS_IT_OTHERWISE_FROM) return 'open';
  if (breadth < (isOneLanguage(known, statement) ? SUPPORTS_FROM : SUPPORTS_ACROSS_FROM)) return 'open';
  if (isOtherTime) return isAbout ? 'refutes' : 'open';
  if (isOnlyPlanned(known, statement)) return 'open';
  if (isContrary(known, point, statement)) return isAbout ? 'refutes' : 'open';
  return 'supports';
}

function isOneLanguage({ text: { isChinese } }: EvidencePoint, { text }: StatementReading): boolean {
  return HAN.test(text.reading.folded) === isChinese;
}

function isContrary(known: EvidencePoint, point: Point, { text, terms }: StatementReading): boolean {
  const article = known.text.reading;
  return areContrary({ text, clause: partOf(text, point), own: point.own }, within(terms, point.own), {
    text: article,
    clause: partOf(article, known.point),
    own: known.point.own,
  });
}

/** The clause of a point as far as nothing else is joined to it. */
function partOf({ reading }: TextReading, { clause, span }: Point): Span {
  return { start: clause.start, end: endOfPart(reading.folded, span.end, clause.end) };
}

/** What is planned or imagined is not so yet. */
function isOnlyPlanned({ point }: EvidencePoint, { isExpectation }: StatementReading): boolean {
  const modality = point.kind === 'figure' ? point.mention.value.modality : undefined;
  return !isExpectation && (modality === 'plan' || modality === 'counterfactual');
}

function differenceOf(
  { known, relation, isOtherTime, lacksName }: Candidate,
  point: Point,
  statement: StatementReading,
): Finding['difference'] | undefined {
  const both = { said: point.text, found: known.point.text };
  if (lacksName) return undefined;
  if (point.kind === 'date') return relation.kind === 'differs' ? { field: 'time', ...both } : undefined;
  if (relation.kind === 'differs') return { field: relation.field, ...both };
  if (relation.kind === 'open')
    return relation.field && { field: relation.field, ...bounded(point, known.point) };
  if (relation.kind === 'unlike') return { field: relation.field ?? 'unit', ...both };
  if (isOtherTime) {
    const said = point.mention.value.when?.text ?? statement.text.dates[0]?.text ?? '';
    const found = known.point.kind === 'figure' ? (known.point.mention.value.when?.text ?? '') : '';
    return { field: 'time', said, found };
  }
  if (isContrary(known, point, statement)) {
    const clauseOf = ({ reading }: TextReading, { start, end }: { start: number; end: number }): string =>
      reading.text.slice(start, end).trim();
    return {
      field: 'polarity',
      said: clauseOf(statement.text, point.clause),
      found: clauseOf(known.text.reading, known.point.clause),
    };
  }
  return undefined;
}

function bounded(said: Point, known: Point): { readonly said: string; readonly found: string } {
  return { said: withBound(said), found: withBound(known) };
}

/** The figure with the word that bounds it. */
function withBound(point: Point): string {
  const bound = point.kind === 'figure' ? point.mention.value.quantity.modifierText : undefined;
  return bound === undefined || point.text.includes(bound) ? point.text : `${bound} ${point.text}`;
}
