/** Whether of two figures of a statement each is told of that thing of which the statement tells the other. */
import { HAN } from '../../../../text/scripts.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { isInTurn, sameIn } from './swapped-owners.js';

/** How many figures of a statement are tried with each other. */
const MOST_TOGETHER = 4;

/** `40 tonnes in the north`: in English what tells two figures apart may stand behind them, and then it is left open. */
const LABELLED_BEHIND = /^(?: [\p{L}-]+){0,3}? (?:in|at|for|of|on|from|among|by|under|with|to)\b/u;

/** How far that is looked for, in UTF-16 code units. */
const LABEL_REACH = 40;

/** Words of English that tell nothing apart. */
const SLIGHT =
  /^.{1,2}$|^(?:the|and|but|while|whereas|only|was|were|had|has|have|rose|fell|its|their|against|compared|than|about|over|under|nearly|almost|some|more|less|with|for|from|into|per|cent|percent)$/;

interface Labelled {
  readonly point: Point;
  /** What stands between the figure before and this one: words, or pairs of Han characters. */
  readonly labels: ReadonlySet<string>;
  /** The one place where its value stands. */
  readonly there: EvidencePoint;
}

/** That a sentence has the values of two figures of the statement, each last behind what stands before the other one there. */
export function swappedLabels(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const labelled = labelledFigures(statement, texts);
  for (const [i, first] of labelled.entries())
    for (const second of labelled.slice(i + 1)) {
      const [a, b] = [apart(first, second), apart(second, first)];
      if (a.length === 0 || b.length === 0) continue;
      const [one, other] = [first.there, second.there];
      if (one === other || one.text !== other.text || one.point.sentence !== other.point.sentence) continue;
      if (!isLastOf(b, a, one) || !isLastOf(a, b, other)) continue;
      return {
        stance: 'refutes',
        difference: { field: 'value', said: first.point.text, found: other.point.text },
        evidence: [{ text: one.text, span: one.point.sentence }],
      };
    }
  return undefined;
}

/** The figures of a statement, each with what stands before it, whose values stand in one place alone. */
function labelledFigures(
  { points, text, isChinese }: StatementReading,
  texts: readonly EvidenceText[],
): readonly Labelled[] {
  const figures = points.filter(({ kind }) => kind === 'figure').slice(0, MOST_TOGETHER);
  const { folded } = text.reading;
  const isOpen = figures.some(
    (point) =>
      isInTurn(point) ||
      (!isChinese && LABELLED_BEHIND.test(folded.slice(point.span.end, point.span.end + LABEL_REACH))),
  );
  if (isOpen || figures.length < 2) return [];
  return figures.flatMap((point, i) => {
    const [there, another] = texts.flatMap((one) => sameIn(point, one));
    if (!there || another) return [];
    const labels = new Set(labelsIn(folded.slice(figures[i - 1]?.span.end ?? 0, point.span.start)));
    return [{ point, labels, there }];
  });
}

function labelsIn(folded: string): readonly string[] {
  if (HAN.test(folded))
    return Array.from(folded.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair = '']) => pair);
  return folded.split(/[^\p{L}\p{N}-]+/u).filter((word) => !SLIGHT.test(word));
}

/** What stands before a figure and not before the other one, too. */
function apart({ labels }: Labelled, other: Labelled): readonly string[] {
  return [...labels].filter((label) => !other.labels.has(label));
}

/** Whether the last before a figure in its sentence, of all the labels of either, is one of the first. */
function isLastOf(
  labels: readonly string[],
  others: readonly string[],
  { text, point }: EvidencePoint,
): boolean {
  const before = text.reading.reading.folded.slice(point.sentence.start, point.span.start);
  const lastOf = (some: readonly string[]): number =>
    Math.max(-1, ...some.map((label) => before.lastIndexOf(label)));
  return lastOf(labels) > lastOf(others);
}
