/** Somebody else whose a thing is in a Chinese article, where the statement gives it to one whom the article names. */
import { isInDictionary } from '../../../../../facts/names/words.js';
import { HAN } from '../../../../../text/scripts.js';
import { overlaps } from '../../../../../text/spans.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import type { Term } from '../../../reading/term.js';

/** How far apart the parts of a name that no dictionary has may stand, in characters. */
const BESIDE = 1;

/** That what the statement calls by a name of its own is another's: `诺澜的维拉新`, and not `礼川的维拉新`. */
export function otherOwner(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const { folded } = statement.text.reading;
  const { terms } = statement;
  const at = terms.findIndex(
    ({ kind, entityKind, span }) =>
      kind === 'name' && entityKind === 'organization' && folded.startsWith('的', span.end),
  );
  const [owner, owned] = [terms[at], terms[at + 1]];
  if (!owner || !owned || owned.span.start - owner.span.end > BESIDE) return undefined;
  const name = nameOf(terms.slice(at + 1));
  if (!name.some(({ own }) => HAN.test(own) && own.length > 1 && !isInDictionary(own))) return undefined;
  const words = folded.slice(owned.span.start, name.at(-1)?.span.end);
  if (words.length < 3) return undefined;
  const isNamed = texts.some((text) => !isAbsent(statement.find(text).get(owner)));
  let found: Finding | undefined;
  for (const text of isNamed ? texts : []) {
    const { folded: known, sentences } = text.reading.reading;
    const places = statement.find(text);
    for (let i = known.indexOf(words); i >= 0; i = known.indexOf(words, i + 1)) {
      const span = sentences.find(({ start, end }) => start <= i && i < end);
      if (!span || placesOf(owner, places).some((place) => overlaps(span, place))) return undefined;
      const other = text.reading.names.find(
        ({ kind, span: { end } }) =>
          kind === 'organization' && /^的?$/u.test(known.slice(end, Math.max(end, i))) && end <= i,
      );
      if (other && !standsIn(owner, places, other.span))
        found ??= {
          stance: 'refutes',
          difference: { field: 'subject', said: owner.text, found: other.text },
          evidence: [{ text, span }],
        };
    }
  }
  return found;
}

/** The terms that stand side by side from the first on. */
function nameOf(terms: readonly Term[]): readonly Term[] {
  const end = terms.findIndex(({ span }, i) => i > 0 && span.start !== terms[i - 1]?.span.end);
  return terms.slice(0, end < 0 ? terms.length : end);
}
