/** Why a figure that fits may yet be said of somebody else, or of the contrary: then nothing is borne out. */
import { enAttributes } from '../../../lang/checking/en-checking.js';
import { enPerhapsNoChange } from '../../../lang/checking/en-contraries.js';
import { checking } from '../../../lang/index.js';
import { zhUnnamedOrganization } from '../../../lang/checking/zh-checking.js';
import { checkingOf, says } from '../../../lang/checking/says.js';
import type { EntityMention, Span } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { overlapping } from '../../../text/overlapping.js';
import { overlaps } from '../../../text/spans.js';
import { areConverse, bothWays, lacksSide } from '../compare/contrast.js';
import { directionOf } from '../compare/direction.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import type { Point } from '../reading/points.js';
import { isAbsent, placesOf, standsIn } from '../reading/places.js';
import { endOfReporter } from '../reading/reporter.js';
import type { StatementReading } from '../reading/statement.js';
import { isShortFor, within, type Term } from '../reading/term.js';

/** Whether the article's figure may be of somebody or something else than the statement's. */
export function isDoubtful(known: EvidencePoint, point: Point, statement: StatementReading): boolean {
  if (known.text.isChinese !== statement.isChinese || point.kind !== 'figure') return false;
  return (
    isOfOtherLead(known, point, statement) ||
    lacksDeed(known, point, statement) ||
    lacksComplement(known, point, statement)
  );
}

/** Whether the article's figure stands with somebody else, or with the other of two. */
export function isOfOtherLead(known: EvidencePoint, point: Point, statement: StatementReading): boolean {
  if (known.text.isChinese !== statement.isChinese || point.kind !== 'figure') return false;
  return (
    isOtherOfTwo(known, statement) ||
    isNamedOnlyAfter(known, point, statement) ||
    hasOtherLead(known, point, statement)
  );
}

/** Whether whom the statement begins with stands in the sentence only behind the clause of the figure. */
function isNamedOnlyAfter({ text, point }: EvidencePoint, said: Point, statement: StatementReading): boolean {
  const [first] = within(statement.terms, [said.clause]).filter(({ kind }) => kind !== 'slight');
  const inside = placesOf(first, statement.find(text));
  const here = inside.filter((place) => overlaps(point.sentence, place));
  return (
    text.isChinese &&
    first !== undefined &&
    first.span.start < said.span.start &&
    here.length > 0 &&
    here.length === inside.length &&
    here.every(({ start }) => start >= point.clause.end)
  );
}

/** Whether the one is of the old ship and the other of the new one. */
function isOtherOfTwo({ text, point, before }: EvidencePoint, statement: StatementReading): boolean {
  const here = statement.text.reading.folded;
  const { folded } = text.reading.reading;
  const there = folded.slice(before?.start ?? point.sentence.start, point.sentence.end);
  return ONE_OF_TWO.some(
    ([one, other]) => one.test(here) && !other.test(here) && other.test(there) && !one.test(there),
  );
}

const ONE_OF_TWO = bothWays(checking.flatMap(({ oneOfTwo }) => oneOfTwo));

/** Whether somebody else leads the words of the article's figure, and whom the statement names stands apart from them. */
function hasOtherLead(
  { text, point, before }: EvidencePoint,
  said: Point,
  statement: StatementReading,
): boolean {
  const places = statement.find(text);
  const names = within(statement.terms, [said.sentence]).filter(
    ({ kind, entityKind }) => kind === 'name' && entityKind !== 'place' && entityKind !== 'work',
  );
  const isIts = ({ kind }: Lead): boolean =>
    names.some(({ entityKind }) => !kind || !entityKind || kind === entityKind);
  const isOther = ({ start, end }: Lead): boolean => {
    const name = fold(text.reading.reading.text.slice(start, end));
    return (
      !statement.terms.some((term) => term.kind !== 'slight' && standsIn(term, places, { start, end })) &&
      !names.some((term) => isShortFor(name, term))
    );
  };
  const { sentence, own, span } = point;
  const told = endOfReporter(text, sentence);
  // Who only says it leads nothing, unless it is of himself.
  const isTeller = (lead: Lead): boolean =>
    lead.end <= told &&
    !says('selfFirst', text.reading.reading.folded.slice(told, sentence.end)) &&
    overlapping(text.reading.names, lead).some(({ kind }) => kind === 'person');
  const stretch = { start: own[0]?.start ?? sentence.start, end: span.start };
  // `it has 47; its rival has 62`
  const turn = text.reading.reading.folded.lastIndexOf(';', stretch.start - 1) + 1;
  const areas = [
    stretch,
    ...(turn > sentence.start ? [{ start: turn, end: stretch.start }] : []),
    { start: sentence.start, end: stretch.start },
  ];
  const isNamedBefore = (term: Term, area: Span): boolean =>
    placesOf(term, places).some(
      (place) => overlaps(area, place) && !isAfterPreposition(text.reading.reading.folded, place),
    );
  const isAbsent = names.every((term) => placesOf(term, places).length === 0);
  // A paragraph that never names them is about whom it names first.
  const [head] = text.reading.reading.sentences;
  const isOwner = ({ end }: Span): boolean => says('ownerFirst', text.reading.reading.folded.slice(end));
  const standsAsOwner = (term: Term, areas: readonly Span[]): boolean =>
    placesOf(term, places)
      .filter((place) => areas.some((area) => overlaps(area, place)))
      .every(isOwner);
  for (const area of isAbsent && head ? [...areas, head] : areas) {
    const around = [area, ...own];
    if (names.some((term) => standsIn(term, places, ...around) && !standsAsOwner(term, around))) return false;
    const leads = leadsIn(text, area).filter((lead) => isIts(lead) && !isOwner(lead) && !isTeller(lead));
    if (leads.length > 0) return leads.every(isOther);
  }
  // A sentence without a name of its own goes on about whom the one before began with.
  if (!before || names.length === 0 || names.some((term) => isNamedBefore(term, before))) return false;
  const [first] = leadsIn(text, before)
    .filter(isIts)
    .sort((a, b) => a.start - b.start);
  return first !== undefined && isOther(first);
}

/** Whether a name stands where no subject does: `仅次于听涛`, `than Skyline`. */
export function isAfterPreposition(folded: string, { start }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  return says('prepositionLast', before);
}

/** A name that stands where a subject does. */
interface Lead extends Span {
  readonly kind?: EntityMention['kind'];
}

function leadsIn({ reading: { reading, names } }: EvidenceText, area: Span): readonly Lead[] {
  return [
    ...names
      .filter(({ kind, span }) => (kind === 'organization' || kind === 'person') && overlaps(area, span))
      // `该公司`: whoever was named before.
      .filter(({ text }) => !zhUnnamedOrganization.test(text))
      // What the stretch begins with is its own: `A和B分别为1和2`.
      .filter(({ span }) => span.start <= area.start || !isAfterPreposition(reading.folded, span))
      .map(({ span, kind }) => ({ ...span, kind })),
    ...matchesIn(reading.text, area, checkingOf(reading.text).leads),
  ];
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** Whether the one is so much a day, and the other so much a week. */
export function isOtherRate(
  { text, point }: EvidencePoint,
  said: Point,
  statement: StatementReading,
): boolean {
  const there = ratesIn(text.reading.reading.folded, point);
  return ratesIn(statement.text.reading.folded, said).some(
    (rate) => !there.includes(rate) && there.some((other) => areOneKind(rate, other)),
  );
}

const RATE_KINDS = checking.flatMap(({ rateKinds }) => rateKinds);

function areOneKind(a: string, b: string): boolean {
  const [one, other] = [a, b].map((rate) => withoutMany(rate));
  return RATE_KINDS.some((kind) => kind.includes(one ?? a) && kind.includes(other ?? b));
}

/** `每百台斤` and `per 100 grams` are rates by their units. */
function withoutMany(rate: string): string {
  return checking.reduce((unit, { manyFirst }) => unit.replace(manyFirst, ''), rate);
}

/** The units of which so many are said to have, or to cost, or to take the figure each. */
function ratesIn(folded: string, { clause, own, span }: Point): readonly string[] {
  const stretches = own.map(({ start, end }) => folded.slice(start, Math.min(end, clause.end)));
  const { rates, sameRates } = checkingOf(folded);
  return [...stretches, folded.slice(span.end, span.end + 12)].flatMap((stretch) =>
    Array.from(stretch.matchAll(rates), ([, rate = '']) => sameRates[rate] ?? rate),
  );
}

/** Whether the statement tells a deed or a change that could as well be the contrary, and the article tells neither. */
function lacksDeed(known: EvidencePoint, point: Point, statement: StatementReading): boolean {
  const { folded } = known.text.reading.reading;
  const start = known.before?.start ?? known.point.sentence.start;
  const there = folded.slice(start, known.point.sentence.end);
  const places = statement.find(known.text);
  const [said, told] = [statement.text.reading.folded, folded];
  const direction = directionOf(told, known.point.span);
  const isTold = direction !== undefined && direction === directionOf(said, point.span);
  if (isTold || areConverse(said, told.slice(known.point.sentence.start, known.point.sentence.end)))
    return false;
  return within(statement.terms, point.own).some(
    (term) =>
      !enPerhapsNoChange.has(term.own) &&
      lacksSide(term.own, there) &&
      !placesOf(term, places).some(({ start: at }) => at >= start && at < known.point.sentence.end),
  );
}

/** Whether the thing that follows the statement's figure, as in `17% higher risk of stroke`, stands nowhere near. */
function lacksComplement(
  { text }: EvidencePoint,
  { own, span }: Point,
  statement: StatementReading,
): boolean {
  const places = statement.find(text);
  const after = own.filter(({ start }) => start >= span.end);
  const last = within(statement.terms, after).findLast(({ kind }) => kind === 'thing');
  return last !== undefined && isAbsent(places.get(last));
}

/** Whether the statement's figure is a length, a height, an age, and the article's sentence says nothing of such. */
export function isOtherAttribute(
  { text, point }: EvidencePoint,
  { span }: Point,
  statement: StatementReading,
): boolean {
  if (text.isChinese || statement.isChinese) return false;
  const after = /^[\s-]*[a-z]*/u.exec(statement.text.reading.folded.slice(span.end))?.[0] ?? '';
  const attribute = enAttributes.find((one) => one.test(after));
  const { start, end } = point.sentence;
  return attribute !== undefined && !attribute.test(text.reading.reading.folded.slice(start, end));
}
