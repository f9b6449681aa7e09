/** What one does to another in Chinese, and a way between two places, told the other way round. */
import {
  zhActs,
  zhBeaten,
  zhBeats,
  zhByWhom,
  zhIsDoneTo,
  zhLoses,
  zhRoutes,
  zhSureActs,
  zhToWhom,
  zhWins,
} from '../../../../lang/checking/zh-acts.js';
import { zhIsOrderedTo } from '../../../../lang/checking/zh-parties.js';
import type { Span } from '../../../../model.js';
import { contains, overlaps } from '../../../../text/spans.js';
import { deniedIn } from '../../compare/contrast.js';
import { clausesIn } from '../../reading/clauses.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { turnedParties } from './turned-parties.js';

/** Between words that are named together. */
const BESIDE = /^[的 ]?$/u;

/** What the statement has as the one side, and what the article has there. */
export interface Turned {
  readonly said: string;
  readonly found: string;
}

/** What a Chinese statement has the other way round than a Chinese sentence: who does it to whom, who won, or a way. */
export function turnedInChinese(
  statement: StatementReading,
  evidence: EvidenceText,
  sentence: Span,
): Turned | undefined {
  if (!statement.isChinese || !evidence.isChinese) return undefined;
  return (
    turnedRoles(statement, evidence, sentence) ??
    turnedContest(statement, evidence, sentence) ??
    turnedRoute(statement, evidence, sentence) ??
    turnedParties(statement, evidence, sentence)
  );
}

/** Those who do it and those to whom it is done, if the sentence has them the other way round. */
function turnedRoles(
  statement: StatementReading,
  evidence: EvidenceText,
  sentence: Span,
): Turned | undefined {
  const said = statement.text.reading.folded;
  const known = evidence.reading.reading.folded;
  const places = statement.find(evidence);
  for (const act of zhActs) {
    const [here] = actsIn(said, act, statement.content);
    if (!here) continue;
    const sides = sidesOf(phrasesIn(statement), here, said);
    if (!sides) continue;
    const isSure = zhSureActs.includes(act);
    for (const there of actsIn(known, act, sentence)) {
      const clause = clausesIn(known, sentence).find((one) => contains(one, there));
      if (!clause) continue;
      const rolesOf = (words: readonly Term[], within: Span): ReadonlySet<string> =>
        new Set(
          words.flatMap((term) =>
            placesOf(term, places)
              .filter((place) => overlaps(within, place) && !overlaps(there, place))
              .map((place) => roleOf(place, there, known, clause)),
          ),
        );
      const reach = { start: sentence.start, end: clause.end };
      const [doer, other] = [rolesOf(sides.doer, reach), rolesOf(sides.other, reach)];
      const isOnly = (roles: ReadonlySet<string>, role: string): boolean =>
        roles.size === 1 && roles.has(role);
      const isTurned =
        (isOnly(doer, 'other') && isOnly(other, 'doer')) ||
        (isSure &&
          isOnly(rolesOf(sides.other, clause), 'doer') &&
          rolesOf(sides.doer, clause).size === 0 &&
          sides.doer.some((term) => placesOf(term, places).length > 0));
      if (isTurned) return { said: wordsOf(sides.doer, statement), found: wordsOf(sides.other, statement) };
    }
  }
  return undefined;
}

/** Whoever is said to win, if the sentence has them beaten; and the other way round. */
function turnedContest(
  statement: StatementReading,
  evidence: EvidenceText,
  sentence: Span,
): Turned | undefined {
  const said = statement.text.reading.folded;
  const known = evidence.reading.reading.folded;
  const places = statement.find(evidence);
  for (const [contest, winner, loser] of [
    [zhWins, zhBeats, zhBeaten],
    [zhLoses, zhBeaten, zhBeats],
  ] as const) {
    const [here] = actsIn(said, contest, statement.content);
    const [first] = phrasesIn(statement);
    if (!here || !first || spanOf(first).end > here.start || deniedIn(said).length > 0) continue;
    const won = statement.terms.filter(({ kind, span }) => kind !== 'slight' && span.start >= here.end);
    const isThere = won.some((term) => placesOf(term, places).some((place) => overlaps(sentence, place)));
    if (won.length > 0 && !isThere) continue;
    const rolesIn = (act: RegExp): readonly string[] =>
      actsIn(known, act, sentence).flatMap((there) => {
        const clause = clausesIn(known, sentence).find((one) => contains(one, there));
        return first.flatMap((term) =>
          placesOf(term, places)
            .filter((place) => clause && overlaps(clause, place))
            .map((place) => roleOf(place, there, known, clause)),
        );
      });
    const roles = [
      ...rolesIn(winner).map((role) => role === 'other'),
      ...rolesIn(loser).map((role) => role === 'doer'),
    ];
    if (roles.length > 0 && roles.every(Boolean))
      return {
        said: wordsOf(first, statement),
        found: evidence.passage.text.slice(sentence.start, sentence.end),
      };
  }
  return undefined;
}

/** Whence and whither something goes, if the sentence has the two the other way round. */
function turnedRoute(
  statement: StatementReading,
  evidence: EvidenceText,
  sentence: Span,
): Turned | undefined {
  const places = statement.find(evidence);
  const [here] = routesIn(statement.text.reading.folded, statement.content);
  if (!here) return undefined;
  const [from, to] = here.map((stretch) =>
    statement.terms.filter(({ span, kind }) => kind !== 'slight' && overlaps(stretch, span)),
  );
  const stands = (terms: readonly Term[] | undefined, stretch: Span): boolean =>
    terms?.some((term) => placesOf(term, places).some((place) => overlaps(stretch, place))) ?? false;
  const isTurned = routesIn(evidence.reading.reading.folded, sentence).some(
    ([start, end]) => stands(from, end) && stands(to, start) && !stands(from, start) && !stands(to, end),
  );
  return isTurned ? { said: wordsOf(from ?? [], statement), found: wordsOf(to ?? [], statement) } : undefined;
}

function routesIn(folded: string, { start, end }: Span): readonly (readonly [Span, Span])[] {
  return Array.from(
    folded.slice(start, end).matchAll(zhRoutes),
    ({ 0: whole, 1: from = '', 2: to = '', index }) => {
      const last = start + index + whole.length;
      const first = start + index + 1;
      return [
        { start: first, end: first + from.length },
        { start: last - to.length, end: last },
      ] as const;
    },
  );
}

function actsIn(folded: string, act: RegExp, { start, end }: Span): readonly Span[] {
  return Array.from(folded.slice(start, end).matchAll(act), ({ 0: verb, index }) => ({
    start: start + index,
    end: start + index + verb.length,
  }));
}

/** Whoever does it and whoever it is done to, as the statement has them; undefined where it names but one. */
function sidesOf(
  phrases: readonly (readonly Term[])[],
  verb: Span,
  folded: string,
): { readonly doer: readonly Term[]; readonly other: readonly Term[] } | undefined {
  const clause = clausesIn(folded, { start: 0, end: folded.length }).find((one) => overlaps(one, verb));
  const inside = phrases.filter(([first]) => first && (!clause || overlaps(clause, first.span)));
  const roles = inside.map((words) => ({ words, role: roleOf(spanOf(words), verb, folded, clause) }));
  const doer = roles.find(({ role }) => role === 'doer');
  const other =
    roles.find(({ role, words }) => role === 'other' && spanOf(words).end <= verb.start) ??
    roles.find(({ role }) => role === 'other');
  return doer && other && { doer: doer.words, other: other.words };
}

/** Whether one named in a clause does it, or it is done to them. */
function roleOf(
  { start, end }: Span,
  verb: Span,
  folded: string,
  clause: Span | undefined,
): 'doer' | 'other' {
  if (start >= verb.end) return 'other';
  const before = folded.slice(Math.max(clause?.start ?? 0, start - 3), start);
  if (zhByWhom.test(before)) return 'doer';
  if (zhToWhom.test(before)) return 'other';
  // `甲被法院判令赔偿乙`: what it is ordered to do it does itself.
  return zhIsDoneTo.test(folded.slice(end, verb.start).replace(zhIsOrderedTo, '')) ? 'other' : 'doer';
}

/** The words of a statement that are named together, in order. */
function phrasesIn({ terms, text: { reading } }: StatementReading): readonly (readonly Term[])[] {
  const phrases: Term[][] = [];
  for (const term of terms) {
    if (term.kind === 'slight' || term.isChange) continue;
    const last = phrases.at(-1)?.at(-1);
    if (last && BESIDE.test(reading.folded.slice(last.span.end, term.span.start))) phrases.at(-1)?.push(term);
    else phrases.push([term]);
  }
  return phrases;
}

function spanOf(words: readonly Term[]): Span {
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
}

function wordsOf(words: readonly Term[], { text }: StatementReading): string {
  const { start, end } = spanOf(words);
  return text.reading.text.slice(start, end);
}
