/** Two Chinese paragraphs that give different figures of what both call by the same words, whatever words the statement has. */
import { zhBesideFigures, zhKindCharacters } from '../../../../lang/checking/zh-checking.js';
import { says } from '../../../../lang/checking/says.js';
import { areOfOtherKinds } from '../../align/relate-points.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { isGivers, isWished } from './account.js';
import { areOfOneSize } from './measured-thing.js';

/** Share of the statement's words that must stand near both figures, and near the one of them. */
const NEAR_FROM = 0.3;
const ONE_NEAR_FROM = 0.4;
/** How far before a figure the words are that tell what it is of, in UTF-16 code units. */
const REACH = 12;
/** So many characters of those words must be the same. */
const LEAST_SHARED = 2;

/** The figure of a statement in one paragraph, and another of the same, by somebody's account, in another. */
export function inTwoParagraphs(
  candidates: readonly Candidate[],
): { readonly same: Candidate; readonly other: Candidate } | undefined {
  const near = candidates.filter(
    (one) =>
      one.known.text.isChinese && !one.isAcross && one.near >= NEAR_FROM && one.otherName === undefined,
  );
  const same = near.find(isSame);
  if (!same || same.isOtherTime || same.isUntimed) return undefined;
  const isBorneOutIn = ({ known }: Candidate): boolean =>
    candidates.some((one) => isSame(one) && one.known.text === known.text);
  const other = near.find((one) => isOfTheSame(one, same) && !isBorneOutIn(one));
  return other && { same, other };
}

function isOfTheSame(one: Candidate, same: Candidate): boolean {
  if (one.relation.kind !== 'differs' || one.known.text === same.known.text) return false;
  if (Math.max(one.near, same.near) < ONE_NEAR_FROM || !areOfOneSize(one.known.point, same.known.point))
    return false;
  if (!areOfOneUnit(one.known, same.known)) return false;
  if (![one, same].some(({ known }) => isGiven(known))) return false;
  if ([one, same].some(({ known }) => isWished(known))) return false;
  // A thing that only one of them tells may be what its figure is of.
  if (one.alien.filter((term) => term.own.length > 1 && !isGivers(term.text, one.known)).length > 1)
    return false;
  const [a, b] = [wordsBefore(one.known), wordsBefore(same.known)];
  return [...a].filter((character) => b.has(character)).length >= LEAST_SHARED;
}

/** Whether two figures are in one unit, and neither is only planned. */
export function areOfOneUnit({ point: a }: EvidencePoint, { point: b }: EvidencePoint): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || (a.end === 'first') !== (b.end === 'first')) return false;
  const [x, y] = [a.mention.value.quantity, b.mention.value.quantity];
  return (
    x.dimension === y.dimension &&
    x.currency === y.currency &&
    (x.dimension === 'money' || x.unit === y.unit) &&
    !(x.dimension === 'count' && areOfOtherKinds(x.unitText, y.unitText)) &&
    ![a, b].some(({ mention }) => mention.value.modality === 'plan' || mention.value.modality === 'forecast')
  );
}

/** Whether the sentence, or the one before, says who tells it. */
function isGiven({ text, point, before }: EvidencePoint): boolean {
  const { start } = before ?? point.sentence;
  return says('sourced', text.reading.reading.folded.slice(start, point.sentence.end));
}

/** The characters right before a figure in its clause that tell what it is of. */
function wordsBefore({ text, point: { clause, span } }: EvidencePoint): ReadonlySet<string> {
  const before = text.reading.reading.folded.slice(Math.max(clause.start, span.start - REACH), span.start);
  const told = before.replace(zhBesideFigures, '').slice(-6);
  return new Set([...told].filter((one) => /\p{Script=Han}/u.test(one) && !zhKindCharacters.has(one)));
}
