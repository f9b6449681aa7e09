/** What the articles have to say of a part of a statement. */
import type { Span, VerdictDifference } from '../../model.js';
import { slice } from '../../text/spans.js';
import type { EvidenceText } from './reading/evidence-texts.js';

/** What the articles have to say of one part of a statement. */
export interface Finding {
  readonly stance: 'supports' | 'refutes' | 'conflicts' | 'open';
  readonly difference?: Omit<VerdictDifference, 'citation'>;
  /** Whether it follows from several figures that the articles have. */
  readonly isWorkedOut?: true;
  /** Where it says so; the first is the one that decides. */
  readonly evidence: readonly EvidencePlace[];
}

/** That the articles leave it open. */
export const OPEN: Finding = { stance: 'open', evidence: [] };

/** That a sentence says the contrary of what is said. */
export function contradiction(said: string, place: EvidencePlace): Finding {
  const found = slice(place.text.passage.text, place.span);
  return { stance: 'refutes', difference: { field: 'polarity', said, found }, evidence: [place] };
}

/** A sentence of a paragraph. */
export interface EvidencePlace {
  readonly text: EvidenceText;
  readonly span: Span;
}

/** The paragraphs in which places stand, each once. */
export function textsOf(places: readonly EvidencePlace[]): readonly EvidenceText[] {
  return [...new Set(places.map(({ text }) => text))];
}
