/** What the articles have to say of a part of a statement. */
import type { Span, VerdictDifference } from '../../model.js';
import type { EvidenceText } from './reading/evidence-texts.js';

/** What the articles have to say of one part of a statement. */
export interface Finding {
  readonly stance: 'supports' | 'refutes' | 'conflicts' | 'open';
  readonly difference?: Omit<VerdictDifference, 'citation'>;
  /** Where it says so; the first is the one that decides. */
  readonly evidence: readonly EvidencePlace[];
}

/** A sentence of a paragraph. */
export interface EvidencePlace {
  readonly text: EvidenceText;
  readonly span: Span;
}
