/** Statements without figures: borne out only by a sentence that says all of it. */
import type { Span } from '../../model.js';
import { areContrary } from './contrast.js';
import type { EvidenceSentence, EvidenceText } from './evidence-texts.js';
import type { Finding, StatementReading } from './judge-points.js';
import { canStandIn, presence, type Term } from './terms.js';

/** Share of the statement's words that a sentence must have to bear it out. */
const SAYS_IT_FROM = 0.85;
/** The same, to contradict it by a negation or a contrary. */
const DENIES_FROM = 0.75;
const UNTRANSLATED = 0.4;
const PASSIVE = /被|遭|受到|获得?.{0,6}(?:收购|投资)|\b(?:was|were|been|being|is|are)\b.*\bby\b/u;

/** What the articles say of the statement as a whole. */
export function judgeWords(statement: StatementReading, texts: readonly EvidenceText[]): Finding {
  const best = texts
    .flatMap((text) =>
      text.sentences.map((sentence) => ({ text, sentence, share: shareIn(statement.terms, sentence, text) })),
    )
    .reduce<Scored | undefined>((top, one) => (one.share > (top?.share ?? 0) ? one : top), undefined);
  if (!best || best.share < DENIES_FROM) return { stance: 'open', evidence: [] };
  const { text, sentence, share } = best;
  const place = { text, span: sentence.span };
  const whole: Span = { start: 0, end: statement.text.reading.text.length };
  const said = { text: statement.text, clause: whole, own: [whole] };
  const known = { text: text.reading, clause: sentence.span, own: [sentence.span] };
  if (areContrary(said, statement.terms, known)) {
    const found = text.passage.text.slice(sentence.span.start, sentence.span.end);
    return {
      stance: 'refutes',
      difference: { field: 'polarity', said: statement.text.reading.text, found },
      evidence: [place],
    };
  }
  const turned = turnedNames(statement, text, sentence.span);
  if (turned) return { stance: 'refutes', difference: { field: 'subject', ...turned }, evidence: [place] };
  const isSaid = share >= SAYS_IT_FROM && statement.terms.length > 1;
  return { stance: isSaid ? 'supports' : 'open', evidence: [place] };
}

interface Scored {
  readonly text: EvidenceText;
  readonly sentence: EvidenceSentence;
  readonly share: number;
}

function shareIn(
  terms: readonly Term[],
  { region, nearby }: EvidenceSentence,
  { isChinese }: EvidenceText,
): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const weight = term.weight * (canStandIn(term, isChinese) ? 1 : UNTRANSLATED);
    total += weight;
    found += weight * Math.max(presence(term, region), 0.8 * presence(term, nearby));
    if (term.isName && presence(term, nearby) === 0 && canStandIn(term, isChinese)) return 0;
  }
  return total > 0 ? found / total : 0;
}

/** The first two names, where the sentence has them the other way round in the same voice. */
export function turnedNames(
  { terms, text }: StatementReading,
  evidence: EvidenceText,
  span: Span,
): { readonly said: string; readonly found: string } | undefined {
  const names = terms.filter(
    ({ isName, span: { start } }) => isName || /^\p{Lu}/u.test(text.reading.text[start] ?? ''),
  );
  const [first, second] = names;
  if (!first || !second || names.length > 2) return undefined;
  const { folded } = evidence.reading.reading;
  const sentence = folded.slice(span.start, span.end);
  const place = ({ forms }: Term): number =>
    Math.min(...forms.map((form) => sentence.indexOf(form)).filter((at) => at >= 0));
  const [a, b] = [place(first), place(second)];
  const isVoiceSame = PASSIVE.test(text.reading.folded) === PASSIVE.test(sentence);
  const isTransitive =
    /收购|击败|起诉|投资|供应|打败|战胜|雇用|领先|超过|高于|低于|\b(?:acquired|bought|beat|defeated|sued|invested|supplied|sold|hired|overtook|than)\b/u;
  if (
    !Number.isFinite(a) ||
    !Number.isFinite(b) ||
    a <= b ||
    !isVoiceSame ||
    !isTransitive.test(text.reading.folded)
  )
    return undefined;
  return { said: first.text, found: second.text };
}
