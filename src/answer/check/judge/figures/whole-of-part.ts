/** Of a part, the figure of the whole: `62 chicks`, where the articles have `62 herons, 15 of them chicks`. */
import { enPartBefore, enPartBehind, enPartNamed } from '../../../../lang/checking/en-quantifiers.js';
import { overlapping } from '../../../../text/overlapping.js';
import { slice } from '../../../../text/spans.js';
import { areEqual } from '../../compare/equal-figures.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { stem } from '../../reading/stem.js';
import type { StatementReading } from '../../reading/statement.js';

/**
 * That the sentence which has the figure of an English statement counts the statement's thing as a part of it alone.
 *
 * @param place - the sentence that has all figures of the statement
 */
export function wholeOfPart(statement: StatementReading, { text, span }: EvidencePlace): Finding | undefined {
  const [said, another] = statement.text.figures;
  if (statement.isChinese || !said || another) return undefined;
  const { folded } = text.reading.reading;
  const stems = statement.terms.map((term) => stem(slice(statement.text.reading.folded, term.span)));
  const [whole, ...parts] = overlapping(text.reading.figures, span);
  if (!whole || !areEqual(said, whole)) return undefined;
  for (const part of parts) {
    const behind = folded.slice(part.span.end, span.end);
    const isNamed = enPartBefore.test(folded.slice(span.start, part.span.start));
    const noun = (enPartBehind.exec(behind) ?? (isNamed ? enPartNamed.exec(behind) : null))?.[1];
    if (noun === undefined || !stems.includes(stem(noun)) || areEqual(said, part)) continue;
    if (folded.slice(span.start, part.span.start).includes(stem(noun))) continue;
    return {
      stance: 'refutes',
      difference: { field: 'value', said: said.text, found: part.text },
      evidence: [{ text, span }],
    };
  }
  return undefined;
}
