/** Who gives a figure, as its part of the sentence tells it: `17 by the count of the Red Cross`. */
import type { Accounts } from '../../../../lang/checking/accounts.js';
import type { Span } from '../../../../model.js';
import { fold } from '../../../../text/fold.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import { accountWords } from './account-words.js';

/** Who gives a figure, as far as it is told. */
export interface Account {
  /** The part of the sentence that is of this account alone. */
  readonly part: Span;
  /** Words that tell who gives it; none where it is told by nobody, or by a pronoun. */
  readonly giver: ReadonlySet<string>;
  readonly isGiven: boolean;
}

/** As far into a sentence reaches whom it is about, in UTF-16 code units. */
const HEAD = 60;

/** Share of a giver's pairs of characters that names them. */
const NAMED_FROM = 1 / 3;

const accountsRead = new WeakMap<EvidencePoint, Account>();

/** Whose figure it is, told in its own part of the sentence; read once. */
export function accountOf(known: EvidencePoint): Account {
  const account = accountsRead.get(known) ?? readAccount(known);
  accountsRead.set(known, account);
  return account;
}

function readAccount({ text, point: { sentence, span } }: EvidencePoint): Account {
  const words = accountWords(text);
  const { folded } = text.reading.reading;
  const part = partAround(folded, sentence, span, words.parts);
  const here = folded.slice(part.start, part.end).trim();
  const found = giversIn(here, words)[0];
  const giver = wordsOf(found ?? '', words);
  // `The union has its own list; according to it, …`: whoever the sentence began with.
  const isMeantBefore = !text.isChinese && found !== undefined && giver.size === 0;
  const head = isMeantBefore ? folded.slice(sentence.start, Math.min(part.start, sentence.start + HEAD)) : '';
  return { part, giver: isMeantBefore ? wordsOf(head, words) : giver, isGiven: found !== undefined };
}

function partAround(folded: string, sentence: Span, { start, end }: Span, parts: RegExp): Span {
  const stops = [...folded.slice(sentence.start, sentence.end).matchAll(new RegExp(parts, 'gu'))].map(
    ({ 0: stop, index }) => ({ start: sentence.start + index, end: sentence.start + index + stop.length }),
  );
  return {
    start: stops.findLast((stop) => stop.end <= start)?.end ?? sentence.start,
    end: stops.find((stop) => stop.start >= end)?.start ?? sentence.end,
  };
}

/** Those who are told to give a figure, in the order of the ways to tell it. */
function giversIn(folded: string, { givers }: Accounts): readonly string[] {
  return givers.flatMap((giver) => giver.exec(folded)?.[1] ?? []);
}

/** Words of the name of a giver, or pairs of characters. */
function wordsOf(giver: string, { plain }: Accounts): ReadonlySet<string> {
  const words = giver.match(/[a-z\p{M}\p{Ll}][a-z\p{M}\p{Ll}'’-]+[a-z\p{M}\p{Ll}]/gu) ?? [];
  const pairs = (giver.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
  return new Set([...words, ...pairs].filter((word) => !plain.has(word)));
}

/** Whether two are called by the same words; of a Chinese name a part may only tell of where both are. */
export function areOneGiver(a: ReadonlySet<string>, b: ReadonlySet<string>, isChinese: boolean): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return isChinese ? 2 * both >= Math.min(a.size, b.size) : both > 0;
}

/** Whether the statement says by whose account it is so. */
export function namesGiver(statement: StatementReading, { giver }: Account): boolean {
  const words = accountWords(statement);
  const named = giversIn(statement.text.reading.folded, words);
  return named.some((one) => [...wordsOf(one, words)].some((word) => giver.has(word)));
}

/** Whether a Chinese statement names who gives one of two figures, by what who gives the other is not called. */
export function isNamedApart(known: EvidencePoint, both: readonly EvidencePoint[], said: string): boolean {
  const others = both.filter((one) => one !== known).map((one) => accountOf(one).giver);
  const own = [...accountOf(known).giver].filter((pair) => !others.some((giver) => giver.has(pair)));
  const named = own.filter((pair) => said.includes(pair)).length;
  return own.length > 0 && named >= Math.max(1, NAMED_FROM * own.length);
}

/** Whether a word has part in the name of the one who gives a figure. */
export function isInGiversName(word: string, known: EvidencePoint): boolean {
  const { giver } = accountOf(known);
  return [...wordsOf(fold(word), accountWords(known.text))].some((one) => giver.has(one));
}

/** Whether a word only tells who gives a figure, or that somebody does. */
export function isGivers(word: string, known: EvidencePoint): boolean {
  const words = accountWords(known.text);
  const { giver } = accountOf(known);
  return [...wordsOf(fold(word), words)].every((one) => giver.has(one) || words.retells.test(one));
}

/** Whether a figure only tells what somebody wants. */
export function isWished(known: EvidencePoint): boolean {
  const { part } = accountOf(known);
  return accountWords(known.text).wished.test(known.text.reading.reading.folded.slice(part.start, part.end));
}
