/** A statement that is an article's English sentence in other words: what the words that differ make of it. */
import type { Library } from '../../../../library.js';
import { rewordedSentences, saidWords, type RewordedSentence } from '../../align/reworded-sentence.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { isReport } from './left-out.js';
import { judgeGap, type JudgedGap } from './judge-gap.js';
import { withoutMoved } from './moved.js';

/** How many sentences are looked at for one statement, the nearest first. */
const MOST_SENTENCES = 3;

/** What is made of the sentence that a statement rewords. */
export interface Reworded {
  readonly finding: Finding;
  /** The figures and dates that the statement has instead. */
  readonly said: readonly Point[];
  /** Whether the statement does not tell who says it, though the sentence does: others may say otherwise. */
  readonly isWithoutSource: boolean;
}

/**
 * Bears the statement out where a sentence has nothing but words of the same meaning in the place of its own, or has
 * phrases in another order; refutes it where one thing is another. Undefined where no sentence is so near, or where more
 * differs than can be told.
 */
export function reworded(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): Reworded | undefined {
  if (statement.isChinese) return undefined;
  const near = rewordedSentences(statement.text.reading.text, texts).slice(0, MOST_SENTENCES);
  if (near.length === 0) return undefined;
  const points = pointsOf(statement.text);
  let against: Reworded | undefined;
  for (const [rank, sentence] of near.entries()) {
    const gaps = withoutMoved(sentence.gaps, sentence.said, library.otherWords);
    const judged = gaps.map((gap) => judgeGap(gap, { statement, points, sentence, texts, library }));
    const isWithoutSource = gaps.some(({ said, known }) => said.length === 0 && isReport(known));
    const evidence = [sentence.place];
    if (judged.every(({ kind }) => kind === 'same'))
      return { finding: { stance: 'supports', evidence }, said: [], isWithoutSource };
    if (rank > 0 || !judged.every(({ kind }) => kind !== 'unknown')) continue;
    against = refutation(judged, sentence, texts);
  }
  return against;
}

function refutation(
  judged: readonly JudgedGap[],
  { place }: RewordedSentence,
  texts: readonly EvidenceText[],
): Reworded | undefined {
  const evidence = [place];
  const others = judged.filter((one) => one.kind === 'other');
  const [first] = others;
  if (!first) return { finding: { stance: 'open', evidence }, said: [], isWithoutSource: false };
  // Of another time, other figures are no contradiction.
  if (
    others.some(({ isTime }) => isTime) &&
    others.some(({ isTime, points }) => !isTime && points.length > 0)
  )
    return undefined;
  const isToldOf = (name: string): boolean =>
    texts.some(({ reading }) =>
      ` ${saidWords(reading.reading.text)
        .map(({ own }) => own)
        .join(' ')} `.includes(` ${name} `),
    );
  if (others.some(({ name }) => name !== undefined && !isToldOf(name)))
    return { finding: { stance: 'open', evidence }, said: [], isWithoutSource: false };
  return {
    finding: { stance: 'refutes', difference: first.difference, evidence },
    said: others.flatMap(({ points }) => points),
    isWithoutSource: false,
  };
}
