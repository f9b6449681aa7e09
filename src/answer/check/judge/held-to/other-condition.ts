/** The figure of one condition told of another: every eight minutes at night, where it is eight by day and twenty then. */
import { formerTold, numberTold } from '../../../../lang/checking/conditions.js';
import { says } from '../../../../lang/checking/says.js';
import { formerBefore, formerBehind } from '../../../../lang/checking/former.js';
import { referenceLevels } from '../../../../lang/checking/reference-levels.js';
import type { Span } from '../../../../model.js';
import { contains, overlaps, slice } from '../../../../text/spans.js';
import { isBounded } from '../../align/align.js';
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import { standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { kindOf } from '../figures/shares.js';
import { isFormer, isKnownFigure, isStep, type KnownFigure } from './known-figures.js';

/** That a sentence has a figure of the statement with another condition, and another figure with the statement's. */
export function ofOtherCondition(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const all = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  const figures = all.filter((point) => !isBounded(point));
  for (const figure of figures)
    for (const place of places) {
      const here = place.text.points
        .filter(isKnownFigure)
        .filter(({ point }) => overlaps(point.sentence, place.span));
      const [same, ...more] = here.filter(({ point }) => relationOf(figure, point)?.kind === 'same');
      if (!same || more.length > 0) continue;
      const found = ofThatCondition(same, figures, statement) ?? ofPresent(figure, same, here, statement);
      if (found !== undefined)
        return {
          stance: 'refutes',
          difference: { field: 'value', said: figure.text, found },
          evidence: [place],
        };
    }
  return undefined;
}

/** The number, in another part of the sentence, that alone stands with what the statement tells its figure of. */
function ofThatCondition(
  { point, text }: KnownFigure,
  figures: readonly FigurePoint[],
  statement: StatementReading,
): string | undefined {
  const { folded } = text.reading.reading;
  const parts = partsOf(folded, point.sentence);
  const own = parts.find((part) => contains(part, point.span));
  if (!own || text.isChinese) return undefined;
  const places = statement.find(text);
  const telling = statement.terms.filter(
    (term) => !term.isChange && (term.kind !== 'slight' || term.own.length > 3),
  );
  const standsAt = (term: Term, span: Span): boolean => span.start < span.end && standsIn(term, places, span);
  for (const part of parts) {
    if (part === own) continue;
    const number = numberTold.exec(slice(folded, part));
    if (!number) continue;
    const at = { start: part.start + number.index, end: part.start + number.index + number[0].length };
    if (
      figures.some((one) =>
        text.points.some(
          (known) => overlaps(known.point.span, at) && relationOf(one, known.point)?.kind === 'same',
        ),
      )
    )
      continue;
    const behind = [
      { start: at.end, end: part.end },
      { start: point.span.end, end: own.end },
    ] as const;
    const [theirs, its] = behind;
    const isTheirs = telling.some(
      (term) =>
        standsAt(term, theirs) &&
        !standsIn(term, places, own) &&
        !standsIn(term, places, { start: point.sentence.start, end: own.start }),
    );
    if (isTheirs && hasAlien(its, text, statement)) return number[0];
  }
  return undefined;
}

/** Whether a stretch has a word that the statement lacks. */
function hasAlien(stretch: Span, text: EvidencePoint['text'], statement: StatementReading): boolean {
  const { folded } = text.reading.reading;
  const places = statement.find(text);
  const words = /[a-z]{4,}/gu;
  return [...slice(folded, stretch).matchAll(words)].some(({ 0: word, index }) => {
    const at = { start: stretch.start + index, end: stretch.start + index + word.length };
    return !statement.terms.some((term) => standsIn(term, places, at));
  });
}

/** The parts of a sentence, of which each may tell a figure of its own. */
function partsOf(folded: string, sentence: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  for (const { 0: stop, index } of slice(folded, sentence).matchAll(
    /[;,](?!\d{3})|\s(?:and|but|while|whereas)\s/gu,
  )) {
    parts.push({ start, end: sentence.start + index });
    start = sentence.start + index + stop.length;
  }
  return [...parts, { start, end: sentence.end }];
}

/** The figure that is so now, where the statement's is so of the time before, and the statement tells of no such time. */
function ofPresent(
  figure: FigurePoint,
  same: KnownFigure,
  here: readonly KnownFigure[],
  { text: { reading, dates } }: StatementReading,
): string | undefined {
  const { folded } = reading;
  if (!isFormer(same) || figure.end !== undefined || isStep(same)) return undefined;
  const isThen =
    says('earlier', folded) ||
    formerTold.test(folded) ||
    formerBefore.test(folded.slice(0, figure.span.start)) ||
    formerBehind.test(folded.slice(figure.span.end)) ||
    referenceLevels.some(({ words }) => words.test(folded));
  const [now, other] = here.filter(
    (one) =>
      one !== same &&
      !isFormer(one) &&
      !isStep(one) &&
      kindOf(one.point.mention.value.quantity) === kindOf(same.point.mention.value.quantity),
  );
  // `900元至5,000元`: two ends of a stretch.
  if (isThen || !now || other || now.point.end === 'last') return undefined;
  const before = same.text.reading.reading.folded.slice(same.point.sentence.start, now.point.span.start);
  const isOfNow = dates.length > 0 && dates.every(({ span }) => before.includes(slice(folded, span)));
  return isOfNow ? now.point.text : undefined;
}
