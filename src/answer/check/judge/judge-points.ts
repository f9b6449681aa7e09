/** The figures and dates of a statement, each held against the one of the articles that it speaks of. */
import type { Span } from '../../../model.js';
import { isBounded } from '../align/align.js';
import { isSame, type Candidate } from '../align/candidate.js';
import { areOfOneSize } from '../align/relate-points.js';
import type { Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { Point } from '../reading/points.js';
import { placesOf, standsIn } from '../reading/places.js';
import { overlaps } from '../../../text/spans.js';
import type { TextReading } from '../reading/reading.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import { within, type Term } from '../reading/term.js';
import { dissenter } from './figures/conflicts.js';
import { isContraryPoint } from './figures/contrary-points.js';
import { followsFromTwo } from './figures/follows.js';
import { judgeFormer } from './figures/former-figures.js';
import { judgeDifference } from './figures/differences.js';
import { isOtherRate } from './doubts.js';
import { isOfAnother } from './told-otherwise/persons/other-subject.js';
import { judgeCounted } from './figures/counted-shares.js';
import { judgeShare } from './figures/shares.js';
import { toldElsewhere } from './figures/told-elsewhere.js';
import { judgeYield } from './figures/yields.js';
import { inOtherUnit, isDifferenceForLevel, stanceOf } from './stance.js';
import { setAgainst } from './accounts/set-against.js';
import { areOfTwoThings } from './accounts/of-two-things.js';
import { twoAccounts } from './accounts/two-accounts.js';

/** So many of the best candidates are looked at for one that is meant. */
const MOST_NEAR = 12;

/** So much worse the very figure may fit than another, and be meant. */
const NEARLY_AS_FIT = 0.4;

/** So well must a word stand for the thing of a figure. */
const VERY_THING = 0.65;

/** What seldom stands twice by chance: more than one digit. */
const TELLING = /\d[\d.,]*[1-9]|[1-9]0+/u;

/** The same of three digits. */
const TELLING_OF_THREE = /\d\D?\d\D?\d/u;

/** What the articles say of a point, by the candidates for it; open where nothing in them is about it. */
export function judgePoint(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding {
  const accounts = twoAccounts(point, candidates, statement) ?? setAgainst(candidates, statement, texts);
  if (accounts && !areOfTwoThings(accounts.same, accounts.other, candidates, statement))
    return conflict(point, accounts.same, accounts.other);
  const counted = judgeCounted(point, statement, texts);
  if (counted) return counted;
  const [first, ...others] = candidates;
  const better =
    ofThatTime(candidates, statement) ??
    inOtherUnit(candidates, point) ??
    ofOtherTime(point, candidates, statement) ??
    ofThatThing(point, candidates, statement) ??
    (first && isSame(first)
      ? (levelFor(first, point, others, statement) ?? toldElsewhere(first, point, others, statement))
      : meantFor(point, candidates, statement));
  const isBetter = better && (stanceOf(better, point, statement) === 'refutes' || isSame(better));
  const fittest = isBetter ? better : candidates[0];
  const chosen = fittest && (inItsUnit(fittest, point, candidates) ?? fittest);
  const stance = chosen ? stanceHere(chosen, candidates, point, statement) : 'open';
  const former = stance === 'supports' ? undefined : judgeFormer(point, statement, texts);
  if (former) return former;
  // Within a bound lie many figures, by chance.
  const isThere = stance === 'supports' || (chosen && isSame(chosen) && !isBounded(point));
  const isUnsure = stance === 'open' || (stance === 'refutes' && statement.isChinese);
  const isOtherwiseBound =
    chosen?.relation.kind === 'differs' &&
    (chosen.relation.field === 'bound' ||
      (chosen.relation.field === 'unit' && chosen.relation.isSameDigits === true));
  const share = isUnsure && !isThere && !isOtherwiseBound ? judgeShare(point, statement, texts) : undefined;
  const isOfThat = chosen?.relation.kind !== 'differs' || (share && tellsAllHeld(share, chosen, statement));
  // Within a bound lies much that may be worked out: nothing is where the very thing is told otherwise.
  const isDenied =
    isBounded(point) &&
    chosen?.relation.kind === 'differs' &&
    (stance === 'refutes' || isBounded(chosen.known.point)) &&
    areOfOneSize(point, chosen.known.point);
  const yielded =
    (isOfThat ? share : undefined) ??
    (isThere || isOtherwiseBound || isDenied ? undefined : yieldedBy(point, statement, texts));
  const isTold = chosen && !isBounded(point) && isToldOfOther(chosen, candidates);
  if (yielded && !isTold && (yielded.stance !== 'open' || stance === 'refutes')) return yielded;
  if (!chosen) return { stance: 'open', evidence: [] };
  const isDecided = stance === 'supports' || stance === 'refutes';
  const other =
    isDecided &&
    !(isSame(chosen) && stance === 'refutes') &&
    !chosen.isOtherTime &&
    !(isSame(chosen) && isOfSpeaker(chosen, statement))
      ? dissenter(chosen, candidates, point, statement)
      : undefined;
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

/** Whether the statement tells who says it, and a sentence has it from that one: what others say of it is no matter. */
function isOfSpeaker(
  { known }: Candidate,
  { claim, isChinese, speakerTerms, find }: StatementReading,
): boolean {
  if (!claim || isChinese) return claim !== undefined;
  const { sentence } = known.point;
  const places = find(known.text);
  return speakerTerms.some(
    (term) => term.own.length > 2 && standsIn(term, places, known.before ?? sentence, sentence),
  );
}

/** Whether the paragraphs of what was worked out tell of every thing that stands with the figure that is told. */
function tellsAllHeld({ evidence }: Finding, { held }: Candidate, { find }: StatementReading): boolean {
  return [...held].every(
    (term) => term.kind === 'slight' || evidence.some(({ text }) => placesOf(term, find(text)).length > 0),
  );
}

/** What figures of the articles yield; a difference that tells nothing leaves it to what else they may yield. */
function yieldedBy(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const difference = judgeDifference(point, statement, texts);
  const isDecided = difference && difference.stance !== 'open';
  const yielded = isDecided
    ? difference
    : ((difference && statement.isChinese ? undefined : judgeYield(point, statement, texts)) ??
      (point.kind === 'figure' ? followsFromTwo(point, statement, texts) : undefined));
  if (yielded) return { ...yielded, isWorkedOut: true };
  return difference && statement.isChinese ? { ...difference, isWorkedOut: true } : difference;
}

/** `11 years and 34,000 hours`: the very figure, beside one that measures the same in another unit. */
function inItsUnit(one: Candidate, point: Point, candidates: readonly Candidate[]): Candidate | undefined {
  const { known, relation, isAcross } = one;
  if (relation.kind !== 'differs' || relation.isSameDigits || isAcross || isBounded(point)) return undefined;
  if (unitOf(known.point) === unitOf(point)) return undefined;
  return candidates.find(
    (other) =>
      isSame(other) &&
      other.known.point.sentence === known.point.sentence &&
      unitOf(other.known.point) === unitOf(point),
  );
}

function unitOf(point: Point): string {
  return point.kind === 'figure' ? point.mention.value.quantity.unit : '';
}

/** That one figure of the articles bears the statement out, and another tells it otherwise. */
function conflict(point: Point, same: Candidate, other: Candidate): Finding {
  return {
    stance: 'conflicts',
    difference: { field: 'value', said: point.text, found: other.known.point.text },
    evidence: [same, other].map(({ known }) => ({ text: known.text, span: known.point.sentence })),
  };
}

/**
 * Where the figure that fits best is of something else, the one that is meant: the very figure, if that bears the
 * statement out, or else the one told of its thing where its own value is told of another.
 */
function meantFor(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  const [first, ...others] = candidates;
  if (!first || statement.isChinese || first.isAcross || point.kind !== 'figure') return undefined;
  if (isSame(first) || stanceOf(first, point, statement) !== 'open') return undefined;
  const near = others.slice(0, MOST_NEAR);
  const very = near.filter(isSame);
  const borne = very.find(
    (one) =>
      one.fit >= first.fit - NEARLY_AS_FIT &&
      !isBounded(one.known.point) &&
      TELLING.test(one.known.point.text) &&
      stanceOf(one, point, statement) === 'supports',
  );
  if (borne) return borne;
  const own = within(statement.terms, point.own).filter(({ kind }) => kind !== 'slight');
  const holdsAny = ({ held }: Candidate): boolean => own.some((term) => held.has(term));
  if (very.length === 0 || !very.every((one) => one.alien.length > 0 && !holdsAny(one))) return undefined;
  return near.find(
    (one) =>
      one.relation.kind === 'differs' &&
      holdsAny(one) &&
      [...one.held].length > 1 &&
      stanceOf(one, point, statement) === 'refutes',
  );
}

/** `sold 14 tonnes, 900 kilos less than in May`, where the statement has the difference for all: the whole. */
function levelFor(
  { known, held, isAcross }: Candidate,
  point: Point,
  others: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  if (isAcross || statement.isChinese || !isDifferenceForLevel(known, point, statement)) return undefined;
  return others
    .slice(0, MOST_NEAR)
    .find(
      (one) =>
        one.relation.kind === 'differs' &&
        one.known.point.sentence === known.point.sentence &&
        one.known.point.span.end <= known.point.span.start &&
        [...held].every((term) => one.held.has(term)) &&
        stanceOf(one, point, statement) === 'refutes',
    );
}

/** Whether the sentence itself has the value of the statement, of something else: then it need not be worked out. */
function isToldOfOther({ known }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (one) =>
      isSame(one) &&
      one.known.point.sentence === known.point.sentence &&
      (one.alien.length > 0 || TELLING.test(one.known.point.text)),
  );
}

/** A figure that fits bears nothing out where what is done stands with one of another clause: `出口175吨，退回8吨`. */
function stanceHere(
  chosen: Candidate,
  candidates: readonly Candidate[],
  point: Point,
  statement: StatementReading,
): Finding['stance'] {
  const stance = stanceOf(chosen, point, statement);
  if (stance !== 'supports' || point.kind !== 'figure') return stance;
  const tellsDeed = ({ held }: Candidate): boolean =>
    [...held].some(({ kind, own }) => kind === 'slight' && own.length > 1);
  const isOthers = candidates.some(
    (other) =>
      other.relation.kind === 'differs' &&
      other.known.point.sentence === chosen.known.point.sentence &&
      other.known.point.clause.start !== chosen.known.point.clause.start &&
      tellsDeed(other) &&
      !tellsDeed(chosen) &&
      [...chosen.held].every((term) => other.held.has(term)),
  );
  return isOthers ? 'open' : stance;
}

/** `5% in May and 6% in June`, where the statement has the one with the other's time: the one that has its time. */
function ofThatTime(candidates: readonly Candidate[], statement: StatementReading): Candidate | undefined {
  const [first] = candidates;
  if (!first || (isSame(first) && !first.isOtherTime) || addsTo(statement)) return undefined;
  const ofOtherTime = candidates.filter((one) => isSame(one) && one.isOtherTime);
  const beside = new Set(ofOtherTime.map(({ known }) => known.point.sentence));
  return candidates.find(
    (one) =>
      one.relation.kind === 'differs' &&
      one.isSameTime &&
      !one.lacksName &&
      one.lacking === 0 &&
      beside.has(one.known.point.sentence),
  );
}

/** The very figure, where all that the Chinese articles have of it is of another time, and what fits best tells nothing. */
function ofOtherTime(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  const [first] = candidates;
  if (!first || !statement.isChinese || first.isAcross || point.kind !== 'figure') return undefined;
  if (isBounded(point) || !TELLING_OF_THREE.test(point.text)) return undefined;
  if (isSame(first) || stanceOf(first, point, statement) !== 'open') return undefined;
  const very = candidates.filter(isSame);
  return very.every(({ isOtherTime }) => isOtherTime)
    ? very.find((one) => stanceOf(one, point, statement) === 'refutes')
    : undefined;
}

/** `£22m for schools and £9m for flood defences`, where the statement has the one with the other's thing: the one that has its thing. */
function ofThatThing(
  point: Point,
  candidates: readonly Candidate[],
  { terms, find }: StatementReading,
): Candidate | undefined {
  const [first, ...others] = candidates;
  if (!first || !isSame(first) || first.alien.length === 0 || first.isAcross) return undefined;
  const places = find(first.known.text);
  const thingsOf = ({ known }: Candidate): readonly Term[] =>
    within(terms, point.own).filter(
      (term) =>
        term.kind === 'thing' &&
        placesOf(term, places).some(
          (place) => place.strength >= VERY_THING && known.point.own.some((span) => overlaps(span, place)),
        ),
    );
  const its = thingsOf(first);
  return others.find((one) => {
    const isBeside = one.known.point.sentence === first.known.point.sentence;
    const things = thingsOf(one);
    return (
      isBeside &&
      one.relation.kind === 'differs' &&
      things.length > its.length &&
      its.every((term) => things.includes(term))
    );
  });
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
  if (relation.kind === 'differs' && relation.field === 'bound')
    return { field: 'bound', said: withBound(point), found: withBound(known.point) };
  if (relation.kind === 'differs') return { field: relation.field, ...both };
  if (relation.kind === 'open')
    return relation.field && { field: relation.field, said: withBound(point), found: withBound(known.point) };
  if (relation.kind === 'unlike') return { field: relation.field ?? 'unit', ...both };
  if (isOtherTime) {
    const said = point.mention.value.when?.text ?? statement.text.dates[0]?.text ?? '';
    const found = known.point.kind === 'figure' ? (known.point.mention.value.when?.text ?? '') : '';
    return said !== '' && found !== '' ? { field: 'time', said, found } : undefined;
  }
  const isRate = isOtherRate(known, point, statement);
  if (isRate || isContraryPoint(known, point, statement)) {
    const clauseOf = ({ reading }: TextReading, { start, end }: Span): string =>
      reading.text.slice(start, end).trim();
    return {
      field: isRate ? 'unit' : 'polarity',
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
