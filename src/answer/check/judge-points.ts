/** The figures and dates of a statement, each held against the one of the articles that it speaks of. */
import { enSourced } from '../../lang/en-checking.js';
import { zhSourced } from '../../lang/zh-checking.js';
import type { Span } from '../../model.js';
import { overlaps } from '../../text/spans.js';
import { isOnlyPlanned, isSame, thingsCounted, type Candidate } from './align.js';
import { areContrary, areOpposite } from './contrast.js';
import { directionOf } from './direction.js';
import { isDoubtful, isOtherAttribute } from './doubts.js';
import { toBase } from '../../units/index.js';
import type { EvidencePoint } from './evidence-texts.js';
import { tellsFromOtherSide } from './judge-words.js';
import type { Finding } from './finding.js';
import { endOfPart, type Point } from './points.js';
import type { TextReading } from './reading.js';
import { addsTo, type StatementReading } from './statement.js';
import { canStandIn, within, type Term } from './terms.js';

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
/** `The unit has`: what an English sentence is about. */
const OWN_SUBJECT = /^(?:the|this|that) ([a-z]{3,}) /u;
/** Nouns that mean somebody named before. */
const COMPANIES = new Set(
  'company firm bank group agency government ministry club university institute school museum hospital city town country bureau department office authority carrier airline maker retailer'.split(
    ' ',
  ),
);
/** Two that disagree must both be about all of the statement. */
const SWAPS_FIT_FROM = 0.5;
const CONFLICTS_WITHIN = 0.4;
const ONE_SIZE = 4;
const DATES_CONFLICT_WITHIN = 0.15;
const CONFLICTS_FROM = 0.7;
const SOURCES_FROM = 0.55;
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

/** Two accounts of one thing seldom differ by more. */
function areOfOneSize(...both: readonly Candidate[]): boolean {
  const sizes = both.map(({ known: { point } }) =>
    point.kind === 'figure' ? Math.abs(Number(toBase(point.mention.value.quantity).high)) : 0,
  );
  return Math.max(...sizes) <= ONE_SIZE * Math.min(...sizes);
}

/** Whether the two are of two sources, about the same thing, and only one of them bears out what is said. */
function isOtherSource(
  one: Candidate,
  chosen: Candidate,
  point: Point,
  statement: StatementReading,
): boolean {
  if (
    point.kind === 'date' ||
    !areOfOneSize(one, chosen) ||
    one.known.text === chosen.known.text ||
    isSame(one) === isSame(chosen)
  )
    return false;
  if (one.lacksName || one.isOtherTime || one.lacking > LACKS || one.breadth < SOURCES_FROM) return false;
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
  const isLenient = isSameDigits || (relation.kind === 'same' && countsThat(point, one, statement));
  if (lacking > (isLenient ? LACKS_OF_DIGITS : LACKS)) return 'open';
  const refutesFrom = isSameDigits ? REFUTES_DIGITS_FROM : isAcross ? REFUTES_ACROSS_FROM : REFUTES_FROM;
  const isEvent = point.kind !== 'date' || (near >= REFUTES_TIME_FROM && one.hasEvent);
  const isAbout =
    (isSameDigits ||
      (near >= REFUTES_NEAR_FROM &&
        one.holdsHead &&
        (relation.kind === 'same' || doesSame(point, known, statement)) &&
        countsNoOther(point, one, statement) &&
        (relation.kind === 'same' || !isOtherAttribute(known, point, statement)) &&
        !(
          relation.kind === 'differs' &&
          relation.field === 'value' &&
          isOppositeThing(known, point, statement)
        ) &&
        !hasOtherSubject(known, statement))) &&
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
  return isDoubtful(known, point, statement) ? 'open' : 'supports';
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

/** Whether what the statement counts is what the article's figure counts. */
function countsThat(point: Point, { known }: Candidate, statement: StatementReading): boolean {
  const places = statement.find(known.text);
  return thingsCounted(point, statement).some(
    (term) =>
      term.kind === 'thing' &&
      places
        .get(term)
        ?.inside.some(({ start }) => start >= known.point.span.start && start <= known.point.span.end + 2) ===
        true,
  );
}

/** Whether the sentence is about something of its own, `the unit`, and the statement about somebody named before it. */
function hasOtherSubject({ text, point, before }: EvidencePoint, statement: StatementReading): boolean {
  const { folded } = text.reading.reading;
  const head = OWN_SUBJECT.exec(folded.slice(point.sentence.start, point.sentence.end));
  const noun = head?.[1];
  if (!head || noun === undefined || !before || COMPANIES.has(noun)) return false;
  const places = statement.find(text);
  const isIn = (span: Span, term: Term): boolean =>
    places.get(term)?.inside.some((place) => overlaps(span, place)) ?? false;
  const [name] = statement.terms.filter(({ kind }) => kind === 'name');
  if (!name || isIn(point.sentence, name)) return false;
  const end = point.sentence.start + head[0].trimEnd().length;
  return !statement.terms.some((term) => isIn({ start: end - noun.length, end }, term));
}

/** Where a statement names no thing, what is done says which figure is meant: `killed 14 people`, `lost $3 million`. */
function doesSame(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  if (point.kind !== 'figure' || known.text.isChinese !== statement.isChinese) return true;
  const own = within(statement.terms, point.own);
  const isCount = point.mention.value.quantity.dimension === 'count';
  if (
    (!isCount && own.some(({ kind }) => kind === 'thing')) ||
    thingsCounted(point, statement).some(({ kind }) => kind === 'thing')
  )
    return true;
  const verb = own.findLast(
    ({ kind, own: word, span }) => kind === 'slight' && word.length > 1 && span.end <= point.span.start,
  );
  if (!verb) return true;
  const start = known.before?.start ?? known.point.sentence.start;
  const { inside = [] } = statement.find(known.text).get(verb) ?? {};
  return inside.some((place) => place.start >= start && place.end <= known.point.sentence.end);
}

/** Whether an English figure counts what the statement counts, where both say what. */
function countsNoOther(point: Point, one: Candidate, statement: StatementReading): boolean {
  const { known } = one;
  if (known.point.kind !== 'figure' || known.text.isChinese || statement.isChinese) return true;
  const { dimension, unitText } = known.point.mention.value.quantity;
  const isTold = dimension === 'count' && unitText !== '';
  const things = thingsCounted(point, statement).filter(({ kind }) => kind === 'thing');
  return !isTold || things.length === 0 || countsThat(point, one, statement);
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

/** Whether the article's figure is of the contrary of what the statement's is of: the winner's, and not the second's. */
function isOppositeThing(known: EvidencePoint, point: Point, { text, terms }: StatementReading): boolean {
  return areOpposite({ text, own: [point.clause] }, within(terms, [point.clause]), {
    text: known.text.reading,
    own: [known.point.sentence],
  });
}

function isContrary(known: EvidencePoint, point: Point, statement: StatementReading): boolean {
  const { text, terms } = statement;
  const article = known.text.reading;
  if (isMoreForLess(text, point, article, known.point)) return true;
  if (tellsFromOtherSide(statement, known.text, known.point.sentence)) return false;
  return areContrary({ text, clause: partOf(text, point), own: point.own }, within(terms, point.own), {
    text: article,
    clause: partOf(article, known.point),
    own: known.point.own,
  });
}

/** One lies by so much above something, and the other below it: `比总馆多300个`, `300 fewer than`. */
function isMoreForLess(here: TextReading, said: Point, there: TextReading, known: Point): boolean {
  const [a, b] = [directionOf(here.reading.folded, said.span), directionOf(there.reading.folded, known.span)];
  return a !== undefined && b !== undefined && a !== b;
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
