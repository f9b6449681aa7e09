/** How the words of a statement stand one by one beside those of a sentence that is nearly the same. */
import type { Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import type { EvidencePlace } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';

/** Words of the statement and those of the sentence in their place; one of the two may be empty. */
export interface Gap {
  readonly said: Span;
  readonly known: Span;
}

/** A sentence that has a statement's words in their order, itself or a part of it, but for some gaps. */
export interface NearSentence {
  readonly place: EvidencePlace;
  readonly gaps: readonly Gap[];
  /** What the sentence has before and behind the words of the statement; none where the statement has all of it. */
  readonly rest: readonly Span[];
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A Han character, a number, a Latin word, or a sign that makes another figure of one. */
const WORDS =
  /\d+(?:[.,]\d+)*|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}'’])+|[%‰°$€£¥]|(?<![\p{L}\d\s])[-−](?=\d)/gu;

/** So many words of the statement, of four, may be others. */
const OTHERS_OF_FOUR = 1;
/** What is shorter stands nearly in many sentences; a Han character counts for half. */
const LEAST_WORDS = 3;

/** The sentences in the statement's language that are nearly the same, in order. */
export function nearSentences(
  { text, isChinese }: StatementReading,
  texts: readonly EvidenceText[],
): readonly NearSentence[] {
  const said = wordsOf(text.reading.folded);
  return texts
    .filter((known) => known.isChinese === isChinese)
    .flatMap((known) => {
      const { folded, sentences } = known.reading.reading;
      const words = wordsOf(folded);
      return sentences.flatMap((span) => {
        const beside = wordForWord(said, overlapping(words, span), span);
        return beside ? [{ place: { text: known, span }, ...beside }] : [];
      });
    });
}

/** The statement's words beside the sentence's; undefined where that is not nearly the same. */
function wordForWord(
  mine: readonly Word[],
  theirs: readonly Word[],
  sentence: Span,
): Omit<NearSentence, 'place'> | undefined {
  const most = Math.floor((mine.length * OTHERS_OF_FOUR) / 4);
  const there = new Set(theirs.map(({ text }) => text));
  if (mine.filter(({ text }) => !there.has(text)).length > most) return undefined;
  const costs = costsOf(mine, theirs);
  const last = costs[mine.length] ?? [];
  const end = last.lastIndexOf(Math.min(...last));
  if ((last[end] ?? Infinity) > most) return undefined;
  return walkBack(mine, theirs, costs, end, sentence);
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  }));
}

/** The least number of words to change, up to each of the one and each of the other; what the other has around is free. */
function costsOf(mine: readonly Word[], theirs: readonly Word[]): readonly (readonly number[])[] {
  const rows: number[][] = [theirs.map(() => 0).concat(0)];
  for (const [i, { text }] of mine.entries()) {
    const above = rows[i] ?? [];
    const row = [i + 1];
    for (const [j, other] of theirs.entries())
      row.push(
        Math.min((above[j] ?? 0) + (other.text === text ? 0 : 1), (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1),
      );
    rows.push(row);
  }
  return rows;
}

function walkBack(
  mine: readonly Word[],
  theirs: readonly Word[],
  costs: readonly (readonly number[])[],
  end: number,
  sentence: Span,
): Omit<NearSentence, 'place'> | undefined {
  const gaps: Gap[] = [];
  let same = 0;
  let [i, j] = [mine.length, end];
  /** Where the words behind the place begin, and whether they are in a gap. */
  let behind: Gap | undefined;
  const close = (): void => {
    if (behind) gaps.unshift(behind);
    behind = undefined;
  };
  const open = (said: Span, known: Span): void => {
    behind = {
      said: { start: said.start, end: behind?.said.end ?? said.end },
      known: { start: known.start, end: behind?.known.end ?? known.end },
    };
  };
  while (i > 0) {
    const [own, other] = [mine[i - 1], theirs[j - 1]];
    const cost = costs[i]?.[j] ?? 0;
    const isPair = other !== undefined && own !== undefined;
    if (isPair && own.text === other.text && cost === costs[i - 1]?.[j - 1]) {
      close();
      same += /\p{Script=Han}/u.test(own.text) ? 0.5 : 1;
      [i, j] = [i - 1, j - 1];
    } else if (isPair && cost === (costs[i - 1]?.[j - 1] ?? Infinity) + 1) {
      open(own.span, other.span);
      [i, j] = [i - 1, j - 1];
    } else if (own && cost === (costs[i - 1]?.[j] ?? Infinity) + 1) {
      open(own.span, between(theirs, j));
      i--;
    } else if (other) {
      open(between(mine, i), other.span);
      j--;
    } else return undefined;
  }
  close();
  if (same < LEAST_WORDS) return undefined;
  const [first, last] = [theirs[j - 1], theirs[end]];
  const lead = first && { start: sentence.start, end: first.span.end };
  const trail = last && { start: last.span.start, end: sentence.end };
  return { gaps, rest: [lead, trail].filter((one) => one !== undefined) };
}

/** The place before the word of that number, which is as long as what stands between the words. */
function between(words: readonly Word[], at: number): Span {
  const end = words[at]?.span.start ?? words[at - 1]?.span.end ?? 0;
  return { start: words[at - 1]?.span.end ?? end, end };
}
