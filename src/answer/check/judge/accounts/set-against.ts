/** Two figures of a Chinese article that are set against each other as two accounts of one thing, whatever words a statement has. */
import { zhAccounts, zhDisagree, zhSetsAgainst } from '../../../../lang/checking/accounts.js';
import { zhBesideFigures } from '../../../../lang/checking/zh-checking.js';
import { isBounded } from '../../align/align.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { accountOf, areOneGiver, isNamedApart, isWished, namesGiver } from './account.js';
import { areOfOneSize } from './measured-thing.js';
import { areOfOneUnit } from './two-paragraphs.js';

/** How far before a figure, and behind it, the words are that tell what it is of, in UTF-16 code units. */
const REACH = { before: 14, behind: 5 } as const;
/** So many characters of those words must be the same. */
const LEAST_SHARED = 2;
/** How many sentences may part the two. */
const MOST_APART = 3;
/** Share of the statement's words that must stand in the paragraph of its figure, or around it. */
const BREADTH_FROM = 0.4;
/** The statement's figure, and another that the articles set against it; undefined where there is none, or it says whose account it has. */
export function setAgainst(
  candidates: readonly Candidate[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): { readonly same: Candidate; readonly other: Candidate } | undefined {
  if (!statement.isChinese || statement.claim) return undefined;
  const said = statement.text.reading.folded;
  for (const same of candidates.filter((one) => isSame(one) && one.known.text.isChinese)) {
    if (same.breadth < BREADTH_FROM || same.isOtherTime || !tellsOfIt(said, same)) continue;
    const rivals = rivalsOf(same.known, texts);
    const other = candidates.find(({ known, relation }) => relation.kind === 'differs' && rivals.has(known));
    const both = other && [same.known, other.known];
    if (both && !both.some((one) => namesGiver(statement, accountOf(one)) || isNamedApart(one, both, said)))
      return { same, other };
  }
  return undefined;
}

/** Whether the statement has a character or two of what the figure is of. */
function tellsOfIt(said: string, { known, held }: Candidate): boolean {
  return (
    [...held].some(({ kind }) => kind !== 'name') ||
    [...wordsAround(known)].filter((one) => said.includes(one)).length >= LEAST_SHARED
  );
}

const rivalsByPoint = new WeakMap<EvidencePoint, ReadonlySet<EvidencePoint>>();

/** The figures that are another account of what a figure tells. */
function rivalsOf(known: EvidencePoint, texts: readonly EvidenceText[]): ReadonlySet<EvidencePoint> {
  const found =
    rivalsByPoint.get(known) ??
    new Set(
      texts
        .filter((text) => text.isChinese && isNear(text, known.text))
        .flatMap(({ points }) => points)
        .filter((other) => areSetAgainst(known, other) || areSetAgainst(other, known)),
    );
  rivalsByPoint.set(known, found);
  return found;
}

function isNear({ passage: a }: EvidenceText, { passage: b }: EvidenceText): boolean {
  return a.documentId === b.documentId && Math.abs(a.ordinal - b.ordinal) <= 1;
}

/** Whether the second, told behind the first, is told as another account of the same. */
function areSetAgainst(first: EvidencePoint, second: EvidencePoint): boolean {
  if (!isBehind(first, second) || relationOf(first.point, second.point)?.kind !== 'differs') return false;
  if ([first, second].some((one) => isBounded(one.point) || isWished(one))) return false;
  if (!isOneKind(first, second)) return false;
  return isOneThing(first, second) && areOfTwoGivers(first, second);
}

function isBehind({ text: a, point: one }: EvidencePoint, { text: b, point: other }: EvidencePoint): boolean {
  if (a !== b) return a.passage.ordinal < b.passage.ordinal;
  const { sentences } = a.reading.reading;
  const at = (point: Point): number => sentences.findIndex(({ start }) => start === point.sentence.start);
  return one.span.end <= other.span.start && at(other) - at(one) <= MOST_APART;
}

function isOneKind(a: EvidencePoint, b: EvidencePoint): boolean {
  if (a.point.kind === 'date')
    return b.point.kind === 'date' && [a, b].every(({ text }) => tellsDisagreement(text));
  return areOfOneUnit(a, b) && areOfOneSize(a.point, b.point);
}

/** Whether what stands around the two tells that they are of one thing, or nothing but who gives it stands with the second. */
function isOneThing(first: EvidencePoint, second: EvidencePoint): boolean {
  const [a, b] = [wordsAround(first), wordsAround(second)];
  return [...a].filter((one) => b.has(one)).length >= LEAST_SHARED;
}

/** The characters around a figure that tell what it is of. */
function wordsAround({ text, point: { sentence, span, clause } }: EvidencePoint): ReadonlySet<string> {
  const { folded } = text.reading.reading;
  const before = folded.slice(Math.max(sentence.start, span.start - REACH.before), span.start);
  const behind = folded.slice(span.end, Math.min(clause.end, span.end + REACH.behind));
  const told = `${before}${behind}`.replace(zhBesideFigures, '');
  return new Set([...told].filter((one) => /\p{Script=Han}/u.test(one)));
}

/** Whether two give them, and the second is set against the first, or the paragraph says that accounts differ. */
function areOfTwoGivers(first: EvidencePoint, second: EvidencePoint): boolean {
  const [one, other] = [accountOf(first), accountOf(second)];
  if (one.giver.size === 0 || other.giver.size === 0 || areOneGiver(one.giver, other.giver, true))
    return false;
  if ([first, second].every(({ text }) => tellsDisagreement(text))) return true;
  const { text, point } = second;
  return zhSetsAgainst.test(text.reading.reading.folded.slice(point.sentence.start, point.span.start));
}

/** Whether a paragraph says that accounts differ, or that whoever gave them stand by them. */
function tellsDisagreement({ reading: { reading } }: EvidenceText): boolean {
  return zhAccounts.vary.test(reading.folded) || zhDisagree.test(reading.folded);
}
