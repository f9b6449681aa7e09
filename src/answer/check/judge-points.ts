/** The figures and dates of a statement, each held against the one of the articles that it speaks of. */
import { enMoreLess, enSourced } from '../../lang/en-checking.js';
import { zhMoreLess, zhSourced } from '../../lang/zh-checking.js';
import type { Span, VerdictDifference } from '../../model.js';
import { overlaps } from '../../text/spans.js';
import { isOnlyPlanned, isSame, thingsCounted, type Candidate } from './align.js';
import { areContrary } from './contrast.js';
import type { EvidencePoint, EvidenceText } from './evidence-texts.js';
import { endOfPart, type Point } from './points.js';
import type { TextReading } from './reading.js';
import { addsTo, type StatementReading } from './statement.js';
import { canStandIn, within, type Term } from './terms.js';

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
  readonly span: Span;
}

/** Share of the statement's words that must be there to bear it out, and across languages, where some are not found. */
const SUPPORTS_FROM = 0.62;
const SUPPORTS_ACROSS_FROM = 0.45;
/** The same to contradict it, and where the digits are the same in another magnitude or unit. */
const REFUTES_FROM = 0.62;
const REFUTES_DIGITS_FROM = 0.45;
const REFUTES_ACROSS_FROM = 0.5;
/** An event is known by its words alone. */
const REFUTES_TIME_FROM = 0.62;
const REFUTES_FIT_FROM = 0.45;
const REFUTES_NEAR_FROM = 0.3;
/** A figure of three digits and more is hardly there by chance: so much less must be found across languages. */
const LONG_FIGURE = 0.1;
/** Two that disagree must both be about all of the statement. */
const SWAPS_FIT_FROM = 0.5;
const CONFLICTS_WITHIN = 0.4;
const DATES_CONFLICT_WITHIN = 0.15;
const CONFLICTS_FROM = 0.7;
/** Share of the things measured that may be missing: they may be put in other words. */
const LACKS = 0.3;
const LACKS_OF_DIGITS = 0.5;
/** Share of the statement that must stand with a figure of somebody else. */
const OF_ANOTHER_FROM = 0.6;

/** What the articles say of a point, by the candidates for it; open where nothing in them is about it. */
export function judgePoint(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): Finding {
  const [chosen] = candidates;
  if (!chosen) return { stance: 'open', evidence: [] };
  const stance = stanceOf(chosen, point, statement);
  const isDecided = stance === 'supports' || stance === 'refutes';
  const other =
    isDecided && !chosen.isOtherTime ? dissenter(chosen, candidates, point, statement) : undefined;
  const difference = differenceOf(other && isSame(chosen) ? other : chosen, point, statement);
  return {
    stance: other ? 'conflicts' : stance,
    ...(difference && { difference }),
    evidence: [chosen, ...(other ? [other] : [])].map(({ known }) => ({
      text: known.text,
      span: known.point.sentence,
    })),
  };
}

/** Two figures of a statement of which each is the other's in the articles, in one paragraph; undefined if there are none. */
export function swapped(aligned: ReadonlyMap<Point, readonly Candidate[]>): readonly Finding[] | undefined {
  const chosen = [...aligned].flatMap(([point, [first, ...others]]) =>
    first?.relation.kind === 'differs' && !first.lacksName && point.kind === 'figure'
      ? [{ point, first, others }]
      : [],
  );
  const isOtherOf = (a: (typeof chosen)[number], b: (typeof chosen)[number]): boolean =>
    a !== b &&
    a.first.known.text === b.first.known.text &&
    a.first.fit >= SWAPS_FIT_FROM &&
    a.others.some((one) => isSame(one) && one.known === b.first.known);
  const pair = chosen.filter((a) => chosen.some((b) => isOtherOf(a, b) && isOtherOf(b, a)));
  if (pair.length < 2) return undefined;
  return pair.map(({ point, first: { known } }) => ({
    stance: 'refutes',
    difference: { field: 'value', said: point.text, found: known.point.text },
    evidence: [{ text: known.text, span: known.point.sentence }],
  }));
}

/** One that says the same thing of the same in another paragraph, with another value. */
function dissenter(
  chosen: Candidate,
  candidates: readonly Candidate[],
  point: Point,
  statement: StatementReading,
): Candidate | undefined {
  const stance = stanceOf(chosen, point, statement);
  return candidates.find((one) => {
    if (isOtherSource(one, chosen, point, statement)) return true;
    const stanceOfOne = stanceOf(one, point, statement);
    return (
      one.known.text !== chosen.known.text &&
      one.fit >= chosen.fit - (point.kind === 'date' ? DATES_CONFLICT_WITHIN : CONFLICTS_WITHIN) &&
      Math.min(one.near, chosen.near) >= CONFLICTS_FROM &&
      !one.isOtherTime &&
      (stanceOfOne === 'supports' || stanceOfOne === 'refutes') &&
      stanceOfOne !== stance &&
      (isSame(one) || !candidates.some((two) => two.known.text === one.known.text && isSame(two)))
    );
  });
}

/** Whether the two are of two sources, about the same thing, and only one of them bears out what is said. */
function isOtherSource(
  one: Candidate,
  chosen: Candidate,
  point: Point,
  statement: StatementReading,
): boolean {
  if (point.kind === 'date' || one.known.text === chosen.known.text || isSame(one) === isSame(chosen))
    return false;
  if (one.lacksName || one.isOtherTime || one.lacking > LACKS || one.breadth < CONFLICTS_FROM) return false;
  if (
    ![one, chosen].every(
      ({ known, relation }) => isSourced(known) && ['same', 'differs'].includes(relation.kind),
    )
  )
    return false;
  const distance = ({ span }: Term): number =>
    Math.min(...[span.start - point.span.end, point.span.start - span.end].map(Math.abs));
  return within(statement.terms, point.own)
    .filter(({ kind }) => kind === 'thing' || kind === 'slight')
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .some((term) =>
      statement
        .find(one.known.text)
        .get(term)
        ?.inside.some((place) => one.known.point.own.some((own) => overlaps(own, place))),
    );
}

function isSourced({ text, point: { sentence } }: EvidencePoint): boolean {
  const folded = text.reading.reading.folded.slice(sentence.start, sentence.end);
  return zhSourced.test(folded) || enSourced.test(folded);
}

function stanceOf(one: Candidate, point: Point, statement: StatementReading): Finding['stance'] {
  const { known, relation, fit, breadth, near, lacksName, lacking, isOtherTime } = one;
  if (isOfAnother(one, point, statement)) return 'refutes';
  if (lacksName || !countsSame(point, known, statement)) return 'open';
  if (relation.kind === 'open' || (relation.kind === 'unlike' && relation.field === 'currency'))
    return 'open';
  const isAcross = known.text.isChinese !== statement.isChinese;
  const isSameDigits = relation.kind === 'differs' && relation.isSameDigits;
  if (lacking > (isSameDigits ? LACKS_OF_DIGITS : LACKS)) return 'open';
  const refutesFrom = isSameDigits ? REFUTES_DIGITS_FROM : isAcross ? REFUTES_ACROSS_FROM : REFUTES_FROM;
  const isEvent = point.kind !== 'date' || near >= REFUTES_TIME_FROM;
  const isAbout =
    (isSameDigits || (near >= REFUTES_NEAR_FROM && one.holdsHead && doesSame(point, known, statement))) &&
    breadth >= refutesFrom &&
    fit >= REFUTES_FIT_FROM &&
    isEvent &&
    !addsTo(statement);
  if (relation.kind !== 'same') return isAbout ? 'refutes' : 'open';
  const eased = isAcross && point.text.replace(/\D|0+$/gu, '').length >= 3 ? LONG_FIGURE : 0;
  if (breadth < (isAcross ? SUPPORTS_ACROSS_FROM : SUPPORTS_FROM) - eased) return 'open';
  if (isOtherTime) return isAbout ? 'refutes' : 'open';
  if (isOnlyPlanned(known, statement)) return 'open';
  if (isContrary(known, point, statement)) return isAbout ? 'refutes' : 'open';
  return 'supports';
}

/** Whether the very figure is there, but said of somebody else whom the statement does not name. */
function isOfAnother(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { otherName, relation, near, lacking } = one;
  return (
    otherName !== undefined &&
    relation.kind === 'same' &&
    point.kind === 'figure' &&
    near >= OF_ANOTHER_FROM &&
    lacking === 0 &&
    !addsTo(statement)
  );
}

/** Where people are counted and not told what they are, what they do says which are meant: `killed 14 people`. */
function doesSame(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  if (point.kind !== 'figure' || point.mention.value.quantity.dimension !== 'count') return true;
  const own = within(statement.terms, point.own).filter(({ isChange }) => !isChange);
  if (thingsCounted(point, statement).some(({ kind }) => kind === 'thing')) return true;
  const verb = own.findLast(
    ({ kind, own: word, span }) => kind === 'slight' && word.length > 1 && span.end <= point.span.start,
  );
  if (!verb || known.text.isChinese !== statement.isChinese) return true;
  const start = known.before?.start ?? known.point.sentence.start;
  const { inside = [] } = statement.find(known.text).get(verb) ?? {};
  return inside.some((place) => place.start >= start && place.end <= known.point.sentence.end);
}

/** Whether the article, too, speaks of the things that the statement counts; so it does where those are not named. */
function countsSame(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  const thing = thingsCounted(point, statement)
    .filter((term) => term.kind === 'thing' && canStandIn(term, known.text.isChinese))
    .at(-1);
  if (!thing || known.text.isChinese !== statement.isChinese) return true;
  const { inside = [] } = statement.find(known.text).get(thing) ?? {};
  const start = known.before?.start ?? known.point.sentence.start;
  return inside.some((place) => place.start >= start && place.end <= known.point.sentence.end);
}

function isContrary(known: EvidencePoint, point: Point, { text, terms }: StatementReading): boolean {
  const article = known.text.reading;
  if (isMoreForLess(text, point, article, known.point)) return true;
  return areContrary({ text, clause: partOf(text, point), own: point.own }, within(terms, point.own), {
    text: article,
    clause: partOf(article, known.point),
    own: known.point.own,
  });
}

/** `比总馆多300个`, `300 more than`: what stands right beside the figure says on which side it is. */
function isMoreForLess(here: TextReading, said: Point, there: TextReading, known: Point): boolean {
  const before = ({ reading }: TextReading, { span }: Point): string =>
    reading.folded
      .slice(Math.max(0, span.start - 2), span.start)
      .replace(/[了约出]$/u, '')
      .slice(-1);
  const after = ({ reading }: TextReading, { span }: Point): string =>
    /^\s+(?:[a-z]+ )?([a-z]+)/u.exec(reading.folded.slice(span.end, span.end + 30))?.[1] ?? '';
  const next = ({ reading }: TextReading, { span }: Point): string =>
    /^\s+([a-z]+)/u.exec(reading.folded.slice(span.end, span.end + 20))?.[1] ?? '';
  const are = (a: string, b: string, pairs: readonly (readonly [string, string])[]): boolean =>
    pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
  return (
    are(before(here, said), before(there, known), zhMoreLess) ||
    [next, after].some((one) =>
      [next, after].some((two) => are(one(here, said), two(there, known), enMoreLess)),
    )
  );
}

/** The clause of a point as far as nothing else is joined to it. */
function partOf({ reading }: TextReading, { clause, span }: Point): Span {
  return { start: clause.start, end: endOfPart(reading.folded, span.end, clause.end) };
}

function differenceOf(
  one: Candidate,
  point: Point,
  statement: StatementReading,
): Finding['difference'] | undefined {
  const { known, relation, isOtherTime, lacksName, otherName } = one;
  if (otherName && isOfAnother(one, point, statement)) {
    const said = statement.terms.find(({ entityKind }) => entityKind === otherName.kind)?.text ?? '';
    return { field: 'subject', said, found: otherName.text };
  }
  const both = { said: point.text, found: known.point.text };
  if (lacksName) return undefined;
  if (point.kind === 'date')
    return relation.kind === 'differs'
      ? { field: relation.field === 'bound' ? 'bound' : 'time', ...both }
      : undefined;
  if (relation.kind === 'differs') return { field: relation.field, ...both };
  if (relation.kind === 'open')
    return relation.field && { field: relation.field, said: withBound(point), found: withBound(known.point) };
  if (relation.kind === 'unlike') return { field: relation.field ?? 'unit', ...both };
  if (isOtherTime) {
    const said = point.mention.value.when?.text ?? statement.text.dates[0]?.text ?? '';
    const found = known.point.kind === 'figure' ? (known.point.mention.value.when?.text ?? '') : '';
    return { field: 'time', said, found };
  }
  if (isContrary(known, point, statement)) {
    const clauseOf = ({ reading }: TextReading, { start, end }: Span): string =>
      reading.text.slice(start, end).trim();
    return {
      field: 'polarity',
      said: clauseOf(statement.text, point.clause),
      found: clauseOf(known.text.reading, known.point.clause),
    };
  }
  return undefined;
}

/** The figure with the word that bounds it. */
function withBound(point: Point): string {
  const bound = point.kind === 'figure' ? point.mention.value.quantity.modifierText : undefined;
  return bound === undefined || point.text.includes(bound) ? point.text : `${bound} ${point.text}`;
}
