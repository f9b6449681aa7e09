/** Another of a numbered row than the articles know: version 9 for version 8, Route 12 for Route 21. */
import type { EvidencePlace, Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import { numbered } from '../../../../lang/checking/ranks.js';

/** That the articles know the statement's name with another number alone. */
export function otherVersion(
  { text, isChinese }: StatementReading,
  [place]: readonly EvidencePlace[],
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (isChinese || !place) return undefined;
  const known = texts.flatMap(({ reading }) => [...reading.reading.text.matchAll(numbered)]);
  for (const [said, name, number] of text.reading.text.matchAll(numbered)) {
    const its = known.filter(([, other]) => other?.toLowerCase() === name?.toLowerCase());
    const [other] = its;
    if (other && its.every(([, , one]) => one !== number))
      return {
        stance: 'refutes',
        difference: { field: 'value', said, found: other[0] },
        evidence: [place],
      };
  }
  return undefined;
}
