/** Numbers of a statement that are no figures, scores and ranks, against those of the sentence that has its words. */
import { othersOfRow } from '../../../../lang/checking/ranks.js';
import type { VerdictDifference } from '../../../../model.js';
import { HAN } from '../../../../text/scripts.js';
import { overlaps } from '../../../../text/spans.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import type { TextReading } from '../../reading/reading.js';
import { standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** `3比1`, `3-1` */
const SCORE = /(?<![\d.:-])(\d{1,3}) ?(?:比|:|[-–]) ?(\d{1,3})(?![\d:%]|-\d|\.\d)/gu;

/** A finding that bears the statement out, or what becomes of it where the sentence has another score or rank. */
export function withNumbers(finding: Finding, statement: StatementReading): Finding {
  const [place] = finding.evidence;
  if (finding.stance !== 'supports' || !place) return finding;
  const difference = otherScore(statement, place) ?? otherRank(statement, place);
  if (difference) return { stance: 'refutes', difference, evidence: finding.evidence };
  return isOfOtherRank(statement, place) ? { ...finding, stance: 'open' } : finding;
}

type Difference = Omit<VerdictDifference, 'citation'>;

function otherScore(
  { text }: StatementReading,
  { text: known, span }: EvidencePlace,
): Difference | undefined {
  const said = scoresIn(text, { start: 0, end: text.reading.folded.length });
  const found = scoresIn(known.reading, span);
  const other = said.find((score) => !found.some((one) => one.key === score.key));
  return other && found[0] && { field: 'value', said: other.text, found: found[0].text };
}

interface Score {
  readonly text: string;
  /** The same whoever is named first. */
  readonly key: string;
}

function scoresIn({ reading, figures, dates }: TextReading, within: EvidencePlace['span']): readonly Score[] {
  return Array.from(reading.folded.matchAll(SCORE), ({ 0: whole, 1: a, 2: b, index }) => ({
    span: { start: index, end: index + whole.length },
    text: reading.text.slice(index, index + whole.length),
    key: [Number(a), Number(b)].sort((x, y) => x - y).join(':'),
  })).filter(
    ({ span }) =>
      overlaps(within, span) && ![...figures, ...dates].some((other) => overlaps(other.span, span)),
  );
}

/** `第六次夺冠`, where the sentence has `第四次夺冠`. */
function otherRank(statement: StatementReading, place: EvidencePlace): Difference | undefined {
  const there = sentenceOf(place);
  for (const { own, text, span } of ranksLacking(statement, place)) {
    const next = wordAfter(statement.text.reading.folded, span.end);
    const found = othersOfRow(own, there).find((other) =>
      there
        .split(other)
        .slice(1)
        .some((rest) => next !== '' && wordAfter(rest, 0) === next),
    );
    if (found !== undefined) return { field: 'value', said: text, found };
  }
  return undefined;
}

/** The same, where the deed is put otherwise: of what row a rank is, Chinese says with it. */
function isOfOtherRank(statement: StatementReading, place: EvidencePlace): boolean {
  return ranksLacking(statement, place).some(
    ({ own }) => HAN.test(own) && othersOfRow(own, sentenceOf(place)).length > 0,
  );
}

function ranksLacking(statement: StatementReading, { text, span }: EvidencePlace): readonly Term[] {
  const places = statement.find(text);
  return statement.terms.filter((term) => term.kind === 'ordinal' && !standsIn(term, places, span));
}

function sentenceOf({ text, span }: EvidencePlace): string {
  return text.reading.reading.folded.slice(span.start, span.end);
}

/** The word that follows; of Chinese, the two characters. */
function wordAfter(folded: string, at: number): string {
  return /^(?:\p{Script=Han}{2}| ?[a-z]+)/u.exec(folded.slice(at, at + 24))?.[0].trim() ?? '';
}
