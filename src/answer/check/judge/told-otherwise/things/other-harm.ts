/** Whether an English statement has people come to harm of which an article says that nobody did, or the other way round. */
import { enHarming, enHarms } from '../../../../../lang/checking/en-harm.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { contradiction, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf } from '../../../reading/term.js';

/** Share of the rest of the statement that the paragraph, or one around it, must have. */
const TOLD_FROM = 0.5;

/** That an article tells the contrary of the harm, and none tells the same. */
export function otherHarm(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  if (statement.isChinese) return undefined;
  const { folded, text: said } = statement.text.reading;
  const own = texts.filter((text) => !text.isChinese && isAboutIt(statement, text));
  for (const [somebody, nobody] of enHarms) {
    const isNobody = nobody.test(folded);
    if (!isNobody && !somebody.test(folded)) continue;
    const tells = (there: string): 'same' | 'contrary' | undefined => {
      const isNobodyThere = nobody.test(there);
      if (!isNobodyThere && !somebody.test(there)) return undefined;
      return isNobodyThere === isNobody ? 'same' : 'contrary';
    };
    const told = own.flatMap((text) =>
      text.reading.reading.sentences
        .filter((span) => !isOfOtherTime(statement, text, span))
        .map((span) => ({
          text,
          span,
          tells: tells(text.reading.reading.folded.slice(span.start, span.end)),
        })),
    );
    const contrary = told.find((one) => one.tells === 'contrary');
    if (contrary && !told.some((one) => one.tells === 'same')) return contradiction(said, contrary);
  }
  return undefined;
}

/** Whether a paragraph has whom the statement names, and enough of the rest of it. */
function isAboutIt({ terms, text: { reading }, find }: StatementReading, text: EvidenceText): boolean {
  const places = find(text);
  const rest = terms.filter(({ own }) => !enHarms.flat().some((harm) => harm.test(own)));
  const known = rest.filter((term) => !isAbsent(places.get(term)));
  return (
    rest.some(({ kind }) => kind !== 'slight') &&
    rest.every(
      (term) => known.includes(term) || (term.kind !== 'name' && !isHarmed(term.span, reading.folded)),
    ) &&
    weightOf(known) >= TOLD_FROM * weightOf(rest)
  );
}

/** `killed 300 sheep`: what is named right behind the deed came to the harm, whatever became of people. */
function isHarmed({ start }: Span, folded: string): boolean {
  return enHarming.test(folded.slice(0, start));
}

/** `since 1990, when nine miners died` */
function isOfOtherTime({ text }: StatementReading, { reading }: EvidenceText, span: Span): boolean {
  const years = (dates: typeof text.dates): readonly string[] =>
    dates.flatMap(({ value }) => /^\d{4}/u.exec(value.edtf) ?? []);
  const here = years(text.dates);
  return years(reading.dates.filter((date) => overlaps(span, date.span))).some(
    (year) => !here.includes(year),
  );
}
