/** How much of what a statement tells a sentence has. */
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePlace } from '../../finding.js';
import { sentenceBefore, type EvidenceText } from '../../reading/evidence-texts.js';
import { strengthIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** How much of a word the sentence before has, its paragraph, and for names. */
const BEFORE = 0.8;
const IN_PASSAGE = 0.5;
const NAME_IN_PASSAGE = 0.7;

/** A sentence with the share of a statement's words that it has. */
export interface Told extends EvidencePlace {
  readonly share: number;
}

/** Every sentence of the paragraphs with the share of the terms that stand in it or around it, most first. */
export function toldIn(
  terms: readonly Term[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): readonly Told[] {
  return texts
    .flatMap((text) =>
      text.reading.reading.sentences.map((span) => ({
        text,
        span,
        share: shareOf(terms, statement, { text, span }),
      })),
    )
    .sort((a, b) => b.share - a.share);
}

/** Share of the terms that stand in a sentence or around it, by weight: 0 to 1. */
export function shareOf(
  terms: readonly Term[],
  { find }: Pick<StatementReading, 'find'>,
  { text, span }: EvidencePlace,
): number {
  const places = find(text);
  const before = sentenceBefore(text, span);
  let total = 0;
  let told = 0;
  for (const term of terms) {
    const { inside = [], around = 0 } = places.get(term) ?? {};
    const passage = term.kind === 'name' ? NAME_IN_PASSAGE : IN_PASSAGE;
    total += term.weight;
    told +=
      term.weight *
      Math.max(
        strengthIn(term, places, span),
        BEFORE * strengthIn(term, places, before),
        passage * Math.max(around, inside[0]?.strength ?? 0),
      );
  }
  return total > 0 ? told / total : 0;
}

/** Whether a sentence has every figure of the statement: of another one another may be told. */
export function hasFigures({ points }: StatementReading, { text, span }: EvidencePlace): boolean {
  const there = text.points.filter(({ point }) => point.sentence.start === span.start);
  return points.every(
    (said) => said.kind === 'date' || there.some(({ point }) => relationOf(said, point)?.kind === 'same'),
  );
}
