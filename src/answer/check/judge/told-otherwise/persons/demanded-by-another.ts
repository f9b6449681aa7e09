/** Whether what a Chinese statement says that somebody demands, allows or refuses is another's to demand in the articles. */
import { zhBesideDoer, zhDemands, zhTimeFirst } from '../../../../../lang/checking/zh-demands.js';
import { zhNobodyNamed } from '../../../../../lang/checking/zh-parties.js';
import type { Span } from '../../../../../model.js';
import { overlapping } from '../../../../../text/overlapping.js';
import type { Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf, within } from '../../../reading/term.js';
import { hasFigures } from '../told.js';

/** Share of what is demanded that must stand behind the verb. */
const TOLD_FROM = 0.7;

/** That another, named right before the same verb, does what the statement says that somebody does; undefined where nobody else does. */
export function demandedByAnother(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const { folded, text: said } = statement.text.reading;
  const own = demandsIn(folded, { start: 0, end: folded.length });
  const [first] = own;
  if (!first?.doer || own.length > 1) return undefined;
  const { doer, verb } = first;
  // `甲要求…` is told as what somebody says, too.
  const all = [...statement.speakerTerms, ...statement.terms];
  const doers = within(all, [doer]).filter(({ kind }) => kind !== 'slight');
  const content = all.filter(({ span }) => span.start >= verb.end);
  const [head] = content.filter(({ kind }) => kind !== 'slight');
  if (doers.length === 0 || !head) return undefined;
  let found: Finding | undefined;
  for (const text of texts.filter(({ isChinese }) => isChinese)) {
    const places = statement.find(text);
    const { reading, names } = text.reading;
    for (const span of reading.sentences)
      for (const one of demandsIn(reading.folded, span)) {
        if (one.deed !== first.deed) continue;
        const behind = { start: one.verb.end, end: span.end };
        // Whom it is asked of may be who asks there.
        const asked = content.filter((term) => !one.doer || !standsIn(term, places, one.doer));
        // What is only told as somebody's words may be told of a spokesman: the two must be turned round.
        if (statement.claim && asked.length === content.length) continue;
        const told = weightOf(asked.filter((term) => standsIn(term, places, behind)));
        if (
          asked.length === 0 ||
          told < TOLD_FROM * weightOf(asked) ||
          !hasFigures(statement, { text, span })
        )
          continue;
        const theirs = one.doer;
        if (!theirs || doers.some((term) => standsIn(term, places, theirs))) return undefined;
        // A person may speak for the body, and the other way.
        const kinds = overlapping(names, theirs).map(({ kind }) => kind);
        const isPerson = kinds.includes('person');
        if (isPerson !== doers.some(({ entityKind }) => entityKind === 'person')) return undefined;
        if (!doers.some((term) => placesOf(term, places).length > 0)) continue;
        found ??= {
          stance: 'refutes',
          difference: {
            field: 'subject',
            said: said.slice(doer.start, doer.end),
            found: text.passage.text.slice(theirs.start, theirs.end).trim(),
          },
          evidence: [{ text, span }],
        };
      }
  }
  return found;
}

interface Demand {
  readonly deed: number;
  readonly verb: Span;
  /** Whoever does it, where its clause names them. */
  readonly doer?: Span;
}

/** The demands and answers that a sentence of a folded text tells. */
function demandsIn(folded: string, sentence: Span): readonly Demand[] {
  return clausesIn(folded, sentence).flatMap((clause) =>
    zhDemands.flatMap((pattern, deed) =>
      Array.from(folded.slice(clause.start, clause.end).matchAll(pattern), ({ 0: word, index }): Demand => {
        const lead = zhTimeFirst.exec(folded.slice(clause.start, clause.start + index))?.[0].length ?? 0;
        const start = clause.start + lead;
        const words = folded.slice(start, clause.start + index);
        const length = zhBesideDoer.exec(words)?.index ?? words.length;
        const at = clause.start + index;
        const verb = { start: at, end: at + word.length };
        const isNamed = length >= 2 && !zhNobodyNamed.test(words.slice(0, length));
        return {
          deed,
          verb,
          ...(isNamed && { doer: { start, end: start + length } }),
        };
      }),
    ),
  );
}
