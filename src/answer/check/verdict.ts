/** The verdict on a statement, from what was found of each of its parts. */
import type { Citation, UncheckableReason, VerdictDifference, VerdictLabel } from '../../model.js';
import { slice } from '../../text/spans.js';
import type { EvidencePlace, Finding } from './finding.js';

/** What the articles say of a statement. */
export interface Verdict {
  readonly label: VerdictLabel;
  readonly reason?: UncheckableReason;
  readonly differences: readonly (Omit<VerdictDifference, 'citation'> & { readonly citation: Citation })[];
  /** The sentences it rests on, the deciding one first. */
  readonly evidence: readonly Citation[];
}

/** The stance that decides, the strongest first; without any of these, all is supported. */
const STRONGEST_FIRST = ['refutes', 'conflicts', 'open'] as const;

const LABELS: Readonly<Record<Finding['stance'], VerdictLabel>> = {
  refutes: 'refuted',
  conflicts: 'conflicting',
  open: 'not-enough-evidence',
  supports: 'supported',
};

/** What decides of all that was found: one part that is refuted refutes the whole. */
export function stanceOfAll(findings: readonly Finding[]): Finding['stance'] {
  return STRONGEST_FIRST.find((one) => findings.some(({ stance }) => stance === one)) ?? 'supports';
}

/** The verdict, with what differs and the sentences it rests on. */
export function combine(findings: readonly Finding[]): Verdict {
  const decides = stanceOfAll(findings);
  const own = findings.filter(({ stance }) => stance === decides);
  const places = [...own, ...findings].flatMap(({ evidence }) => evidence);
  return {
    label: LABELS[decides],
    // What is open differs from nothing.
    differences: (decides === 'open' ? [] : own).flatMap(({ difference, evidence }) => {
      const place = evidence.at(-1);
      return difference && place ? [{ ...difference, citation: citationOf(place) }] : [];
    }),
    evidence: distinct(places.map(citationOf)),
  };
}

/** That it is no matter of evidence. */
export function uncheckable(reason: UncheckableReason): Verdict {
  return { label: 'not-checkable', reason, differences: [], evidence: [] };
}

function citationOf({ text: { passage }, span }: EvidencePlace): Citation {
  return { passageId: passage.id, span, quote: slice(passage.text, span) };
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [`${one.passageId}:${one.span.start}`, one])).values()];
}
