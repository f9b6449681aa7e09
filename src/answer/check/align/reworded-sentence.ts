/** How the words of an English statement stand beside those of the sentence that it puts in other words. */
import { enPhraseStarts } from '../../../lang/checking/en-interchangeable.js';
import { fold } from '../../../text/fold.js';
import type { Span } from '../../../model.js';
import type { EvidencePlace } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { stem } from '../reading/stem.js';

/** A word, a number or a sign of a text. */
export interface SaidWord {
  readonly span: Span;
  /** As it is written. */
  readonly text: string;
  /** Folded, without the `'s` of an owner. */
  readonly own: string;
  /** What its forms share. */
  readonly key: string;
}

/** Words of the statement and those of the sentence in their place; one of the two may be empty. */
export interface WordGap {
  readonly said: readonly SaidWord[];
  readonly known: readonly SaidWord[];
  /** The place of the first word of each, among all words. */
  readonly at: readonly [said: number, known: number];
}

/** A sentence beside which a statement stands. */
export interface RewordedSentence {
  readonly place: EvidencePlace;
  readonly said: readonly SaidWord[];
  readonly known: readonly SaidWord[];
  /** In order; the sentence's words before the first and behind the last that the statement has are gaps, too. */
  readonly gaps: readonly WordGap[];
  readonly cost: number;
}

const WORDS =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:[-/]\d+(?:\/\d+)?)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}&])+(?:['’]\p{L}+)*['’]?|[%‰°$€£¥]/gu;

/** A statement with fewer words of the sentence is put in words of its own. */
const LEAST_SAME = 4;
const SHARE_SAME = 0.55;
/** What it costs to leave a word out, to add one, or to put another in its place. */
const COSTS = {
  form: 0.25,
  other: 1.3,
  otherSort: 1.5,
  added: 1,
  open: 0.5,
  leftOut: 0.12,
  edge: 0.3,
  leftOutAtEdge: 0.02,
};

/** The words of a text. */
export function saidWords(text: string): readonly SaidWord[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }): SaidWord => {
    const own = fold(word).replace(/['’]s?$|(?<=\p{L})\./gu, '');
    return { span: { start: index, end: index + word.length }, text: word, own, key: stem(own) };
  });
}

/** The English sentences that have most words of the statement in their order, the nearest first. */
export function rewordedSentences(
  statement: string,
  texts: readonly EvidenceText[],
): readonly RewordedSentence[] {
  const said = saidWords(statement);
  return texts
    .filter(({ isChinese }) => !isChinese)
    .flatMap((text) => {
      const { text: all, sentences } = text.reading.reading;
      return sentences.flatMap((span): readonly RewordedSentence[] => {
        const known = saidWords(all.slice(span.start, span.end)).map((word) => ({
          ...word,
          span: { start: word.span.start + span.start, end: word.span.end + span.start },
        }));
        const keys = new Set(known.map(({ key }) => key));
        const there = said.filter(({ key }) => keys.has(key)).length;
        if (there < leastOf(said)) return [];
        const beside = layBeside(said, known);
        return beside ? [{ place: { text, span }, said, known, ...beside }] : [];
      });
    })
    .sort((a, b) => a.cost - b.cost);
}

function leastOf(said: readonly SaidWord[]): number {
  return Math.max(LEAST_SAME, SHARE_SAME * said.length);
}

/** The cheapest way to a place in both: whether its last step takes both words, one more of the statement's, or leaves one out. */
interface Way {
  readonly cost: number;
  readonly before?: Way;
  readonly step?: 'both' | 'added' | 'leftOut';
}

/** The cheapest way through both; undefined where they have too few words in common. */
function layBeside(
  said: readonly SaidWord[],
  known: readonly SaidWord[],
): Pick<RewordedSentence, 'gaps' | 'cost'> | undefined {
  // By whether the last step left a word out: there, another one costs less.
  let above: (readonly [closed: Way, open: Way])[] = [];
  for (let i = 0; i <= said.length; i++) {
    const row: (readonly [closed: Way, open: Way])[] = [];
    const isEdge = i === 0 || i === said.length;
    const [first, more] = isEdge ? [COSTS.edge, COSTS.leftOutAtEdge] : [COSTS.open, COSTS.leftOut];
    for (let j = 0; j <= known.length; j++) {
      const [own, other] = [said[i - 1], known[j - 1]];
      const [up, diagonal, left] = [above[j], above[j - 1], row[j - 1]];
      let closed: Way = i + j === 0 ? { cost: 0 } : NO_WAY;
      if (own && other && diagonal) closed = next(cheaper(...diagonal), 'both', exchange(own, other));
      if (own && up) closed = cheaper(closed, next(cheaper(...up), 'added', COSTS.added));
      const open = left
        ? cheaper(next(left[1], 'leftOut', more), next(left[0], 'leftOut', first + more))
        : NO_WAY;
      row.push([closed, open]);
    }
    above = row;
  }
  const end = above.at(-1);
  return end && gapsOn(cheaper(...end), said, known);
}

const NO_WAY: Way = { cost: Infinity };

function next(before: Way, step: Way['step'], cost: number): Way {
  return { cost: before.cost + cost, before, ...(step && { step }) };
}

function cheaper(a: Way, b: Way): Way {
  return b.cost < a.cost ? b : a;
}

/** What it costs to put a word in the place of another. */
function exchange(said: SaidWord, known: SaidWord): number {
  if (said.own === known.own) return 0;
  if (said.key === known.key) return COSTS.form;
  const isSameSort = [/^\d/u, /^\p{Lu}/u].every((sort) => sort.test(said.text) === sort.test(known.text));
  return isSameSort ? COSTS.other : COSTS.otherSort;
}

function gapsOn(
  way: Way,
  said: readonly SaidWord[],
  known: readonly SaidWord[],
): Pick<RewordedSentence, 'gaps' | 'cost'> | undefined {
  const gaps: WordGap[] = [];
  let same = 0;
  let [i, j] = [said.length, known.length];
  let [toSaid, toKnown] = [i, j];
  const close = (): void => {
    if (i < toSaid || j < toKnown)
      gaps.unshift({ said: said.slice(i, toSaid), known: known.slice(j, toKnown), at: [i, j] });
  };
  for (let at: Way | undefined = way; at?.step; at = at.before) {
    const { step } = at;
    const isSame = step === 'both' && said[i - 1]?.key === known[j - 1]?.key;
    if (isSame) {
      close();
      same++;
    }
    if (step !== 'leftOut') i--;
    if (step !== 'added') j--;
    if (isSame) [toSaid, toKnown] = [i, j];
  }
  close();
  return same < leastOf(said)
    ? undefined
    : { gaps: gaps.map((gap) => withWholePhrase(gap, said, known)), cost: way.cost };
}

/**
 * The gap moved over words that stand at both its ends, so that it has a phrase from its beginning: `in May`, not
 * `May in`.
 */
function withWholePhrase(gap: WordGap, said: readonly SaidWord[], known: readonly SaidWord[]): WordGap {
  const isAdded = gap.known.length === 0;
  const run = isAdded ? gap.said : gap.known;
  if (!isAdded && gap.said.length > 0) return gap;
  const [all, at] = isAdded ? [said, gap.at[0]] : [known, gap.at[1]];
  const isSame = (i: number): boolean => all[i] !== undefined && all[i]?.own === all[i + run.length]?.own;
  const movedBy = (by: number): WordGap | undefined => {
    const words = all.slice(at + by, at + by + run.length);
    if (!enPhraseStarts.has(words[0]?.own ?? '')) return undefined;
    return {
      said: isAdded ? words : [],
      known: isAdded ? [] : words,
      at: [gap.at[0] + by, gap.at[1] + by],
    };
  };
  if (movedBy(0)) return gap;
  for (let by = 1; by < run.length && at >= by && isSame(at - by); by++) {
    const moved = movedBy(-by);
    if (moved) return moved;
  }
  for (let by = 1; by < run.length && isSame(at + by - 1); by++) {
    const moved = movedBy(by);
    if (moved) return moved;
  }
  return gap;
}
