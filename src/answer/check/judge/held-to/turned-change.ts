/** A change that a statement tells the other way round, or with the one end in the place of the other, or of the step between. */
import { fasterOrSlower, wentDown, wentUp } from '../../../../lang/checking/former.js';
import { slice } from '../../../../text/spans.js';
import { compare } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { relationOf } from '../../align/relate-points.js';
import { directionOf } from '../../compare/direction.js';
import type { Trend } from '../../compare/trend.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { inPercent } from '../figures/growths.js';
import { kindOf } from '../figures/shares.js';
import { differenceBetween } from './derived-figures.js';
import { isFormer, isKnownFigure, isStep, type KnownFigure } from './known-figures.js';

/** What contradicts the changes that a statement tells; undefined where nothing does. */
export function turnedChange(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  const figures = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  const known = texts.flatMap(({ points }) => points.filter(isKnownFigure));
  for (const figure of figures) {
    const same = known.filter(({ point }) => relationOf(figure, point)?.kind === 'same');
    const against = wayOfStep(figure, folded, same, known);
    if (against) return against;
  }
  return figures
    .flatMap((first) => {
      const last = first.end === 'first' ? endBeside(first, figures) : undefined;
      return last ? [turnedEnds(first, last, folded, known)] : [];
    })
    .find((one) => one !== undefined);
}

function against(
  field: 'value' | 'polarity',
  said: FigurePoint,
  { text, point }: KnownFigure,
  found = point.text,
): Finding {
  const difference = { field, said: said.text, found } as const;
  return { stance: 'refutes', difference, evidence: [{ text, span: point.sentence }] };
}

/** So much more, where the two figures of which the one is so much more than the other tell that it is less. */
function wayOfStep(
  figure: FigurePoint,
  folded: string,
  same: readonly KnownFigure[],
  known: readonly KnownFigure[],
): Finding | undefined {
  const said = directionOf(folded, figure.span);
  const clause = slice(folded, figure.clause);
  if (said === undefined || figure.end !== undefined || same.length > 0) return undefined;
  if (figure.mention.value.quantity.dimension === 'duration' && fasterOrSlower.test(clause)) return undefined;
  const pairs = known.flatMap((first) =>
    isFormer(first)
      ? known.flatMap((last) => {
          if (last.ofSentence !== first.ofSentence || isFormer(last) || isStep(last)) return [];
          return differenceBetween(first.point, last.point, figure) ? [{ first, last }] : [];
        })
      : [],
  );
  const ways = pairs.map(({ first, last }) => wayFrom(first.point, last.point));
  const [pair] = pairs;
  if (!pair || ways.some((way) => way === undefined || way === said)) return undefined;
  return against(
    'polarity',
    figure,
    pair.last,
    slice(pair.last.text.reading.reading.text, pair.last.point.sentence),
  );
}

/** Where a change ended that began with a figure: the figure behind it, or the one before where that is told of it. */
function endBeside(first: FigurePoint, figures: readonly FigurePoint[]): FigurePoint | undefined {
  const others = figures.filter(
    (other) =>
      other !== first &&
      other.sentence === first.sentence &&
      other.end !== 'first' &&
      areOfOneKind(first, other),
  );
  return (
    others.find((other) => other.end === 'last' && other.span.start > first.span.start) ??
    others.findLast((other) => other.span.start < first.span.start) ??
    others[0]
  );
}

function areOfOneKind(a: FigurePoint, b: FigurePoint): boolean {
  const [x, y] = [a, b].map(({ mention }) => inPercent(mention.value.quantity));
  return x !== undefined && y !== undefined && kindOf(x) === kindOf(y);
}

/** From the one to the other, where the articles have it from the other to the one; or up, where it went down by its own figures. */
function turnedEnds(
  first: FigurePoint,
  last: FigurePoint,
  folded: string,
  known: readonly KnownFigure[],
): Finding | undefined {
  const isOf = (figure: FigurePoint, { point }: KnownFigure): boolean =>
    relationOf(figure, point)?.kind === 'same';
  const [ones, others] = [first, last].map((figure) => known.filter((one) => isOf(figure, one)));
  if (!ones || !others) return undefined;
  const pair = others
    .filter(isFormer)
    .flatMap((then) =>
      ones
        .filter((now) => now.ofSentence === then.ofSentence && !isFormer(now))
        .map((now) => ({ now, then })),
    )[0];
  if (pair && !ones.some(isFormer)) return against('value', last, pair.now);
  const clause = folded.slice(first.clause.start, Math.max(first.clause.end, last.clause.end));
  const said = wayIn(clause);
  const [place] = [...others, ...ones];
  const way = wayFrom(first, last);
  return said !== undefined && way !== undefined && said !== way && place
    ? against('polarity', first, place)
    : undefined;
}

/** Which way words have it go; undefined where they say neither, or both. */
function wayIn(folded: string): Trend | undefined {
  const [up, down] = [wentUp.test(folded), wentDown.test(folded)];
  return up === down ? undefined : up ? 'up' : 'down';
}

function wayFrom(first: FigurePoint, last: FigurePoint): Trend | undefined {
  const [a, b] = [first, last].map(({ mention }) => toBase(inPercent(mention.value.quantity)));
  if (!a || !b) return undefined;
  const order = compare(b.low, a.low);
  return order === 0 ? undefined : order > 0 ? 'up' : 'down';
}
