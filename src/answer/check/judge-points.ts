/** The figures and dates of a statement, each held against the one of the articles that it speaks of. */
import { enSourced, enSuperlative } from '../../lang/en-checking.js';
import { zhSourced, zhSuperlative } from '../../lang/zh-checking.js';
import type { EntityKind, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { overlaps } from '../../text/spans.js';
import { isOnlyPlanned, isSame, thingsCounted, type Candidate } from './align.js';
import { areContrary, areOpposite } from './contrast.js';
import { directionOf } from './direction.js';
import { isDoubtful, isOtherAttribute, isOtherRate } from './doubts.js';
import { toBase } from '../../units/index.js';
import type { EvidencePoint, EvidenceText } from './evidence-texts.js';
import { judgeShare } from './shares.js';
import { tellsFromOtherSide } from './judge-words.js';
import type { Finding } from './finding.js';
import { endOfPart, type Point } from './points.js';
import type { TextReading } from './reading.js';
import { addsTo, type StatementReading } from './statement.js';
import { canStandIn, isShortFor, within, type Term } from './terms.js';

/** Share of the statement's words that must be there to bear it out, and across languages, where some are not found. */
const SUPPORTS_FROM = 0.4;
const SUPPORTS_ACROSS_FROM = 0.25;
const SUPPORTS_EVENT_FROM = 0.62;
/** The same to contradict it, and where the digits are the same in another magnitude or unit. */
const REFUTES_FROM = 0.55;
const REFUTES_DIGITS_FROM = 0.2;
const REFUTES_ACROSS_FROM = 0.45;
const REFUTES_FIT_FROM = 0.45;
const REFUTES_NEAR_FROM = 0.3;
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
const CONFLICTS_WITHIN = 0.75;
const ONE_SIZE = 4;
const DATES_CONFLICT_WITHIN = 0.15;
const CONFLICTS_FROM = 0.6;
/** One that fits so much better is what its paragraph tells of it. */
const AS_TELLING = 0.1;
const SOURCES_FROM = 0.55;
/** Share of the things measured that may be missing: they may be put in other words. */
const LACKS = 0.4;
/** What a unit measures, or a price is of. */
const IMPLIED = new Set([
  '重量',
  '长度',
  '高度',
  '面积',
  '速度',
  '价格',
  '费用',
  '成本',
  'weight',
  'length',
  'height',
  'area',
  'speed',
  'price',
  'cost',
  'money',
]);
/** Share of the statement that must stand with a figure of somebody else. */
const OF_ANOTHER_FROM = 0.6;

/** What the articles say of a point, by the candidates for it; open where nothing in them is about it. */
export function judgePoint(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding {
  const [chosen] = candidates;
  const stance = chosen ? stanceOf(chosen, point, statement) : 'open';
  const share =
    stance === 'open' && !(chosen && isSame(chosen)) ? judgeShare(point, statement, texts) : undefined;
  if (share) return share;
  if (!chosen) return { stance: 'open', evidence: [] };
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
  return candidates.find((one) => {
    if (one.known.text === chosen.known.text || isSame(one) === isSame(chosen)) return false;
    if (isOtherSource(one, chosen, point, statement)) return true;
    const rivals = candidates.filter((other) => other !== one && other.known.text === one.known.text);
    return (
      one.relation.kind !== 'open' &&
      !one.isOtherTime &&
      countsSame(point, one.known, statement) &&
      countsNoOther(point, one, statement) &&
      stanceOf(one, point, statement) !== 'open' &&
      one.fit >= chosen.fit - (point.kind === 'date' ? DATES_CONFLICT_WITHIN : CONFLICTS_WITHIN) &&
      Math.min(one.near, chosen.near) >= CONFLICTS_FROM &&
      areOfOneSize(one, chosen) &&
      !rivals.some((other) => other.fit > one.fit + AS_TELLING || (isSame(other) && !isSame(one)))
    );
  });
}

/** Two accounts of one thing seldom differ by more. */
function areOfOneSize(...both: readonly Candidate[]): boolean {
  if (both.some(({ known: { point } }) => point.kind === 'date')) return true;
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
  if (isOfAnother(one, point, statement)) return 'refutes';
  if (one.lacksName) return 'open';
  if (one.relation.kind === 'same') return stanceOfSame(one, point, statement);
  return one.relation.kind === 'differs' && contradicts(one, point, statement) ? 'refutes' : 'open';
}

/** The articles have the very figure: of the same, at the same time, and not of the contrary? */
function stanceOfSame(one: Candidate, point: Point, statement: StatementReading): Finding['stance'] {
  const { known, breadth, isOtherTime } = one;
  const isAcross = known.text.isChinese !== statement.isChinese;
  if (breadth < (isAcross ? SUPPORTS_ACROSS_FROM : SUPPORTS_FROM)) return 'open';
  const against = breadth >= REFUTES_FROM && !addsTo(statement) ? 'refutes' : 'open';
  if (isOtherTime || isOtherRate(known, point, statement)) return against;
  const other = otherOfKind(known, statement);
  if (other) return isSuperlative(statement) || other === 'person' ? against : 'open';
  if (isOnlyPlanned(known, statement)) return 'open';
  if (isContrary(known, point, statement)) return against;
  if (point.kind === 'date' && !one.hasEvent && breadth < SUPPORTS_EVENT_FROM) return 'open';
  return lacksSubject(one, statement) || isOtherMeasure(one) || isDoubtful(known, point, statement)
    ? 'open'
    : 'supports';
}

/** Whether a figure of the articles with another value is of the same, so that the statement is wrong. */
function contradicts(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { known, relation, breadth, fit, near, lacking } = one;
  if (relation.kind !== 'differs' || one.isOtherTime || one.isUntimed || addsTo(statement)) return false;
  if (relation.isSameDigits) return breadth >= REFUTES_DIGITS_FROM;
  const isAcross = known.text.isChinese !== statement.isChinese;
  if (breadth < (isAcross ? REFUTES_ACROSS_FROM : REFUTES_FROM)) return false;
  if (point.kind === 'date') return near >= REFUTES_NEAR_FROM && one.hasEvent;
  if (lacksSubject(one, statement)) return false;
  if (lacking > LACKS || fit < REFUTES_FIT_FROM || near < REFUTES_NEAR_FROM || isOtherMeasure(one))
    return false;
  return (
    one.holdsHead &&
    tellsDeed(point, one, statement) &&
    countsSame(point, known, statement) &&
    doesSame(point, known, statement) &&
    countsNoOther(point, one, statement) &&
    !isOtherAttribute(known, point, statement) &&
    !(relation.field === 'value' && isOppositeThing(known, point, statement)) &&
    !hasOtherSubject(known, statement)
  );
}

/** Of what kind somebody or something is of whom the clause tells it, and whom the statement does not name but one of that kind. */
function otherOfKind({ text, point }: EvidencePoint, statement: StatementReading): EntityKind | undefined {
  const places = statement.find(text);
  const named = statement.terms.filter(({ entityKind }) => entityKind === 'person' || entityKind === 'work');
  const isIn = (span: Span, term: Term): boolean =>
    places.get(term)?.inside.some((place) => overlaps(span, place)) ?? false;
  const before = { start: point.sentence.start, end: point.span.end };
  for (const area of [point.clause, before]) {
    if (named.some((term) => isIn(area, term))) return undefined;
    const other = named.find((term) =>
      text.reading.names.some(
        ({ kind, span, text: name }) =>
          kind === term.entityKind && overlaps(area, span) && !isShortFor(fold(name), term),
      ),
    );
    if (other) return other.entityKind;
  }
  return undefined;
}

/** Says that there is but one. */
function isSuperlative({ text: { reading }, terms }: StatementReading): boolean {
  return (
    zhSuperlative.test(reading.folded) ||
    enSuperlative.test(reading.folded) ||
    terms.some(({ kind }) => kind === 'ordinal')
  );
}

/** Whether the articles say nothing of what the statement begins with. */
function lacksSubject({ unmet, alien }: Candidate, { terms }: StatementReading): boolean {
  const [first] = terms.filter(({ kind }) => kind !== 'slight');
  return first !== undefined && unmet.includes(first) && !alien.some((other) => areAkin(first, other));
}

/** Whether the statement measures a thing of which the articles say nothing, and the article's figure is of another. */
function isOtherMeasure({ unmet, alien }: Candidate): boolean {
  return unmet.some(
    (term) => alien.length > 0 && !alien.some((other) => areAkin(term, other)) && !isImplied(term),
  );
}

/** `旱情` and `干旱` share a character, `fee` and `charge` a meaning. */
function areAkin(a: Term, b: Term): boolean {
  if (HAN.test(a.own) && HAN.test(b.own))
    return [...a.own].some((character) => !COMMON_ENDS.has(character) && b.own.includes(character));
  for (const form of a.forms.keys()) if (b.forms.has(form)) return true;
  return false;
}

/** Characters that say of what kind a thing is, and not which. */
const COMMON_ENDS = new Set(
  '市县省区镇乡村州国城东西南北队员人者家率量数额价值费所站院馆厂司号年月日上下总新老大小',
);

/** What the unit says anyhow: the weight of so many tonnes. */
function isImplied({ own }: Term): boolean {
  return IMPLIED.has(own);
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

/** Where a Chinese statement names no thing that it measures, the article must tell the same deed: 赚 is not 投资. */
function tellsDeed(point: Point, { known }: Candidate, statement: StatementReading): boolean {
  if (!statement.isChinese || !known.text.isChinese) return true;
  const own = within(statement.terms, point.own).filter(({ kind }) => kind === 'thing' || kind === 'slight');
  const places = statement.find(known.text);
  const start = known.before?.start ?? known.point.sentence.start;
  return (
    own.length === 0 ||
    own.some((term) =>
      places.get(term)?.inside.some((place) => place.start >= start && place.end <= known.point.sentence.end),
    )
  );
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
  return areContrary(
    { text, clause: partOf(text, point), own: point.own },
    within(terms, point.own),
    {
      text: article,
      clause: partOf(article, known.point),
      own: known.point.own,
    },
    (term) => statement.find(known.text).get(term)?.inside ?? [],
  );
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
