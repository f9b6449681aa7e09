/** Two figures of one thing that two people give: `the ferry lost £3m`, says one, `the loss was £2m`, the other. */
import { measuredFamilies } from '../lang/claims/measured-families.js';
import type { Library } from '../library.js';
import type { ClaimFact, FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { contains } from '../text/spans.js';
import { contentTerms } from './likeness.js';

/** Of a text before a word: the terms of what the word is told of. */
interface Measured {
  readonly family: RegExp;
  readonly owner: ReadonlySet<string>;
}

/** Whether two claims, each of somebody who is named, give another figure of the same thing. */
export function createRivals(library: Library): (one: ClaimFact, other: ClaimFact) => boolean {
  const known = new Map<ClaimFact, FigureFact | undefined>();
  const figureOf = (claim: ClaimFact): FigureFact | undefined => {
    if (!known.has(claim)) known.set(claim, onlyFigure(claim, library));
    return known.get(claim);
  };
  return (one, other) => {
    const isOfTwo =
      one.speaker.entityId !== undefined &&
      other.speaker.entityId !== undefined &&
      one.speaker.entityId !== other.speaker.entityId;
    if (!isOfTwo || !tellTheSame(one.text, other.text)) return false;
    const [a, b] = [figureOf(one), figureOf(other)];
    return a !== undefined && b !== undefined && differ(a, b);
  };
}

/** The first figure of a claim that is neither foretold nor a year or a time; undefined where another of its unit stands there. */
function onlyFigure({ citation, span }: ClaimFact, library: Library): FigureFact | undefined {
  const figures = library.facts.filter(
    (fact): fact is FigureFact =>
      fact.kind === 'figure' && fact.citation.passageId === citation.passageId && contains(span, fact.span),
  );
  const [first, ...more] = figures.filter(({ quantity }) => quantity.dimension !== 'duration');
  if (!first || first.modality !== 'fact' || more.length > 0) return undefined;
  return first;
}

function differ({ quantity: a }: FigureFact, { quantity: b }: FigureFact): boolean {
  const isSameUnit =
    a.dimension === b.dimension && a.unit === b.unit && a.currency === b.currency && a.per === b.per;
  return isSameUnit && (Number(a.high) < Number(b.low) || Number(b.high) < Number(a.low));
}

/** Whether both measure the same of the same, or one of them does not say of what. */
function tellTheSame(one: string, other: string): boolean {
  const [a, b] = [measuredIn(one), measuredIn(other)];
  return a.some(({ family, owner }) =>
    b.some(
      (measured) =>
        measured.family === family &&
        (owner.size === 0 ||
          measured.owner.size === 0 ||
          [...owner].some((term) => measured.owner.has(term))),
    ),
  );
}

function measuredIn(text: string): readonly Measured[] {
  const folded = fold(text);
  return measuredFamilies.flatMap((family) => {
    const at = family.exec(folded)?.index;
    return at === undefined ? [] : [{ family, owner: contentTerms(folded.slice(0, at)) }];
  });
}
