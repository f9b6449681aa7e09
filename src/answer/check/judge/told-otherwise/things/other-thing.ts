/** Whether an English statement tells of one thing what the articles tell of another of its kind. */
import { enFields } from '../../../../../lang/checking/en-fields.js';
import { enDemonymAlone } from '../../../../../lang/names/en-demonyms.js';
import { countriesOf } from '../../../reading/word-meanings.js';
import type { Term } from '../../../reading/term.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import type { Finding } from '../../../finding.js';
import { sentenceBefore, type EvidenceText } from '../../../reading/evidence-texts.js';
import { standsIn } from '../../../reading/places.js';
import { deniedIn } from '../../../compare/contrast.js';
import { hasFigures, toldIn } from '../told.js';

/** Share of the rest of the statement that must be told with the other thing. */
const TOLD_FROM = 0.6;

/** The fields of a word; of one for whence something is, all other such words. */
function fieldsOf({
  own,
}: Term): readonly { readonly same: readonly string[]; readonly others: readonly string[] }[] {
  const names = enDemonymAlone.test(own) ? countriesOf.get(own) : undefined;
  if (!names) return enFields.get(own) ?? [];
  const latin = names.filter((name) => /^[a-z-]+$/u.test(name));
  return [{ same: [own, ...latin], others: origins.filter((one) => !latin.includes(one) && one !== own) }];
}

/** English words for whence something is. */
const origins = [...countriesOf.keys()].filter((word) => enDemonymAlone.test(word));

/** That the sentence which tells the rest has another thing of the field, and no paragraph has the statement's. */
export function otherThing(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (statement.isChinese || addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  const own = texts.filter(({ isChinese }) => !isChinese);
  for (const term of statement.terms)
    for (const { same, others } of fieldsOf(term)) {
      const isTold = own.some(({ words }) =>
        [...same, ...term.forms.keys()].some((word) =>
          new RegExp(String.raw`\b${word}\b`, 'u').test(words.folded),
        ),
      );
      if (isTold) continue;
      const rest = statement.terms.filter((one) => one !== term);
      const [best] = toldIn(rest, statement, own);
      if (!best || best.share < TOLD_FROM || !hasFigures(statement, best)) continue;
      const { text, span } = best;
      const places = statement.find(text);
      const start = sentenceBefore(text, span).start;
      const there = Array.from(
        text.reading.reading.folded.slice(start, span.end).matchAll(/[a-z]+(?:-[a-z]+)*/gu),
        ({ 0: word, index }) => ({ word, start: start + index, end: start + index + word.length }),
      ).filter((one) => others.includes(one.word) && !rest.some((other) => standsIn(other, places, one)));
      const found = there.filter((one) => one.start >= span.start);
      const [other] = found.length > 0 ? found : there;
      // Of several nothing tells which is meant.
      if (!other || new Set((found.length > 0 ? found : there).map(({ word }) => word)).size > 1) continue;
      return {
        stance: 'refutes',
        difference: { field: 'value', said: term.text, found: other.word },
        evidence: [{ text, span }],
      };
    }
  return undefined;
}
