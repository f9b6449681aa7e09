/** Another day of the week, charge or prize in a Chinese clause that tells the rest of a statement. */
import { zhNamedKinds, zhWeekdays } from '../../../../../lang/checking/zh-clefts.js';
import { deniedIn } from '../../../compare/contrast.js';
import type { Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { hasFigures } from '../told.js';

/** That the clause with what the statement tells has another; undefined where any clause has the statement's with it. */
export function otherKindNamed(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement)) return undefined;
  const isDenied = deniedIn(folded).length > 0;
  const own = texts.filter(({ isChinese }) => isChinese);
  return (
    otherOf(zhWeekdays, 'time', statement, own) ??
    (isDenied ? undefined : otherOf(zhNamedKinds, 'value', statement, own))
  );
}

function otherOf(
  pattern: RegExp,
  field: 'time' | 'value',
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const namesIn = (words: string): readonly string[] =>
    Array.from(words.matchAll(pattern), ([, name = '']) => (name === '天' ? '日' : name));
  const { folded } = statement.text.reading;
  const isDenied = deniedIn(folded).length > 0;
  const said = namesIn(folded);
  if (said.length !== 1 || said[0] === undefined) return undefined;
  const [name] = said;
  const isDay = field === 'time';
  // Of a charge, of whom; of a day, what is done then.
  const heads = isDay
    ? statement.terms.filter(({ kind, own }) => kind !== 'name' && own.length > 1).slice(-1)
    : statement.terms.filter(({ own }) => own.length > 1 && !name.includes(own)).slice(0, 2);
  if (heads.length === 0) return undefined;
  let other: Finding | undefined;
  for (const text of texts)
    for (const span of text.reading.reading.sentences)
      for (const clause of clausesIn(text.reading.reading.folded, span)) {
        const places = statement.find(text);
        if (!heads.some((term) => standsIn(term, places, clause))) continue;
        const words = text.reading.reading.folded.slice(clause.start, clause.end);
        if (deniedIn(words).length > 0 !== isDenied) continue;
        const there = namesIn(words);
        if (there.some((one) => one.includes(name) || name.includes(one))) return undefined;
        const [found] = there;
        if (found !== undefined && there.length === 1 && hasFigures(statement, { text, span }))
          other ??= {
            stance: 'refutes',
            difference: { field, said: name, found },
            evidence: [{ text, span }],
          };
      }
  return other;
}
