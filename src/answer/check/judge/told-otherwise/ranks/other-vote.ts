/** How many a statement has voting for something, against it, or more on one side, held against the count that an article gives. */
import {
  enMargin,
  enTally,
  enTallyOfTwo,
  enVotedAgainst,
  enVotedDown,
  enVotedFor,
  enVoting,
} from '../../../../../lang/checking/en-votes.js';
import { says } from '../../../../../lang/checking/says.js';
import type { Quantity } from '../../../../../model.js';
import type { EvidencePlace, Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { toldIn } from '../told.js';

/** Share of the statement that must stand where the count does. */
const TOLD_FROM = 0.4;
/** About as many may be so much more or less. */
const ABOUT = 0.06;

/** A count: how many were for it and against it, or for the one and for the other. */
interface Tally {
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Whether it tells who was for something, and not only who got how many. */
  readonly hasSides: boolean;
}

/** What the count says of the numbers of a statement; undefined where one of them is of something else, or none is given. */
export function votesTold(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { isChinese, points, terms, find } = statement;
  const { folded } = statement.text.reading;
  if (isChinese || points.length === 0 || points.some(({ kind }) => kind !== 'figure')) return undefined;
  if (!enVoting.test(folded) && !points.some(({ span }) => enMargin.test(folded.slice(0, span.start))))
    return undefined;
  const own = texts.filter(
    (text) =>
      !text.isChinese && !terms.some((term) => term.kind === 'name' && isAbsent(find(text).get(term))),
  );
  for (const place of toldIn(terms, statement, own)) {
    const { start, end } = place.span;
    const there = place.text.reading.reading.folded.slice(start, end);
    const tally = place.share < TOLD_FROM ? undefined : tallyIn(there);
    const found = tally && heldAgainst(statement, tally, place);
    // Why they voted so is told by no count.
    const addsWhy = says('causeFirst', folded) && !says('causeFirst', there);
    if (found && !(found.stance === 'supports' && addsWhy)) return found;
  }
  return undefined;
}

function tallyIn(there: string): Tally | undefined {
  if (!enVoting.test(there)) return undefined;
  const numbers = (found: RegExpExecArray): readonly [number, number] => [
    Number(found[1]?.replaceAll(',', '')),
    Number(found[2]?.replaceAll(',', '')),
  ];
  const ofTwo = enTallyOfTwo.exec(there);
  if (ofTwo) {
    const [one, other] = numbers(ofTwo);
    return { votesFor: one, votesAgainst: other, hasSides: false };
  }
  const one = enTally.exec(there);
  if (!one) return undefined;
  const [first, second] = numbers(one);
  return enVotedDown.test(there)
    ? { votesFor: second, votesAgainst: first, hasSides: true }
    : { votesFor: first, votesAgainst: second, hasSides: true };
}

function heldAgainst(
  { points, text }: StatementReading,
  { votesFor, votesAgainst, hasSides }: Tally,
  place: EvidencePlace,
): Finding | undefined {
  const { folded, text: original } = text.reading;
  for (const [i, point] of points.entries()) {
    if (point.kind !== 'figure') return undefined;
    const before = folded.slice(0, point.span.start);
    const behind = folded.slice(point.span.end, points[i + 1]?.span.start);
    const [isFor, isAgainst] = [behind.search(enVotedFor), behind.search(enVotedAgainst)];
    const isOfMargin = enMargin.test(before) || /^(?: votes?)?[ -](?:more|majority|margin)\b/u.test(behind);
    const isOfSide = hasSides && !isOfMargin && (isFor >= 0 || isAgainst >= 0);
    if (!isOfMargin && !isOfSide) return undefined;
    const isOfThose = isFor >= 0 && (isAgainst < 0 || isFor < isAgainst);
    const value = isOfMargin ? Math.abs(votesFor - votesAgainst) : isOfThose ? votesFor : votesAgainst;
    if (!holds(point.mention.value.quantity, value)) {
      const found = place.text.passage.text.slice(place.span.start, place.span.end);
      const said = original.slice(point.span.start, point.span.end);
      return { stance: 'refutes', difference: { field: 'value', said, found }, evidence: [place] };
    }
  }
  return { stance: 'supports', evidence: [place] };
}

/** Whether a number is within what a quantity says. */
function holds({ low, high, modifier }: Quantity, value: number): boolean {
  const [from, to] = [Number(low), Number(high)];
  if (modifier === 'over') return value > from;
  if (modifier === 'at-least') return value >= from;
  if (modifier === 'under') return value < to;
  if (modifier === 'at-most') return value <= to;
  if (modifier === 'near') return value <= to && value >= from * (1 - 2 * ABOUT);
  const room = modifier === 'exact' ? 0 : ABOUT * to;
  return value >= from - room && value <= to + room;
}
