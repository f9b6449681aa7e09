/** Whether somebody whom an English statement names is something else in the articles than it says. */
import {
  enAsWhat,
  enBeforeName,
  enBehindName,
  enCallings,
  enIsOver,
  enRatherThan,
} from '../../../../../lang/checking/en-callings.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf } from '../../../reading/places.js';
import { stem } from '../../../reading/stem.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { within, type Term } from '../../../reading/term.js';

/** How far from a name what is said of it is looked for, in characters. */
const REACH = 90;

/** That the articles have another calling, post or charge beside the name of the one person that the statement names. */
export function otherRole(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const people = statement.terms.filter(({ entityKind }) => entityKind === 'person');
  const [person] = people;
  if (!person || people.length > 1 || statement.isChinese || addsTo(statement)) return undefined;
  const said = rolesBeside(statement.text.reading.folded, person.span, true);
  if (said.length === 0) return undefined;
  const own = texts.filter(({ isChinese }) => !isChinese);
  for (const text of own)
    for (const place of placesOf(person, statement.find(text))) {
      const span = text.reading.reading.sentences.find((sentence) => overlaps(sentence, place));
      if (!span) continue;
      const known = rolesBeside(text.reading.reading.folded, place, false);
      const found = otherCalling(said, known, own) ?? otherCharge(said, known, person, statement, text);
      if (found)
        return { stance: 'refutes', difference: { field: 'value', ...found }, evidence: [{ text, span }] };
    }
  return undefined;
}

interface Difference {
  readonly said: string;
  readonly found: string;
}

/** Words beside a name that say who it is. */
interface Beside extends Span {
  readonly words: string;
}

/** The words before a name and behind it that say what somebody is. */
function rolesBeside(folded: string, { start, end }: Span, isStatement: boolean): readonly Beside[] {
  const before = enBeforeName.exec(folded.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = folded.slice(end, end + REACH);
  const behind = enBehindName.exec(after);
  const as = isStatement ? enAsWhat.exec(after) : null;
  return [
    { start: start - before.length, end: start, words: before },
    ...[behind, as].flatMap((found): readonly Beside[] => {
      const words = found?.[0].replace(enRatherThan, '') ?? '';
      const at = end + (found?.index ?? 0);
      return words === '' ? [] : [{ start: at, end: at + words.length, words }];
    }),
    // `had led the computing arm`
    ...(enIsOver.test(after.slice(0, 30))
      ? [{ start: end, end: end + after.length, words: /^[^.;]*/u.exec(after)?.[0] ?? '' }]
      : []),
  ].filter(({ words }) => words !== '');
}

function otherCalling(
  said: readonly Beside[],
  known: readonly Beside[],
  texts: readonly EvidenceText[],
): Difference | undefined {
  const callings = (all: readonly Beside[]): readonly string[] =>
    all.flatMap(({ words }) => Array.from(words.matchAll(enCallings), ([calling]) => calling));
  const [found] = callings(known);
  const other = callings(said).find((calling) => !texts.some(({ words }) => words.byStem.has(stem(calling))));
  return other !== undefined && found !== undefined ? { said: other, found } : undefined;
}

/** `head of research`, of one who heads the sales department. */
function otherCharge(
  said: readonly Beside[],
  known: readonly Beside[],
  person: Term,
  statement: StatementReading,
  text: EvidenceText,
): Difference | undefined {
  const places = statement.find(text);
  const over = said.filter(({ words }) => enIsOver.test(words));
  const charge = within(statement.terms, over).find(
    (term) => term !== person && term.kind === 'thing' && !term.post && isAbsent(places.get(term)),
  );
  const found = known.find(({ words }) => enIsOver.test(words));
  return charge && found && { said: charge.text, found: found.words.trim() };
}
