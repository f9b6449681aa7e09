/** The scores of entries for a query, added up from the postings of its terms. */
import { CONTEXT_WEIGHT, lengthPenalty, rarity, saturation } from './bm25.js';
import type { TermClass, WeightedTerm } from './passage-index.js';
import { CONTEXT_BIT, MANY, SHIFT, type Postings } from './postings.js';

export interface Scored {
  /** The entries that have any of the terms, in no order; holds until the next search, as `scores` does. */
  readonly found: Uint32Array;
  /** By entry. */
  readonly scores: Float64Array;
}

/** A term that some entry has. */
interface Listed {
  readonly number: number;
  readonly weight: number;
}

/** Classes with the same alternatives: those of one word, mostly. */
interface Group {
  readonly alternatives: readonly WeightedTerm[];
  readonly members: { readonly weight: number; readonly own: WeightedTerm | undefined }[];
}

/** Scores queries by those of their terms that count; the arrays it works in are kept from one to the next. */
export function createScorer(
  postings: Postings,
  size: number,
): (query: readonly TermClass[], counts: (term: string) => boolean) => Scored {
  const { terms, starts, lists, textCounts, contextCounts } = postings;
  const textPenalties = penalties(postings.textLengths);
  const contextPenalties = penalties(postings.contextLengths);
  const scores = new Float64Array(size);
  const scored = new Uint32Array(size);
  let scoredCount = 0;
  /** Of the alternatives of a group: the sum of their squared scores. */
  const squares = new Float64Array(size);
  const squared = new Uint32Array(size);
  let squaredCount = 0;

  const add = (entry: number, score: number): void => {
    const before = scores[entry] ?? 0;
    if (before === 0) scored[scoredCount++] = entry;
    scores[entry] = before + score;
  };

  const addSquare = (entry: number, score: number): void => {
    const before = squares[entry] ?? 0;
    if (before === 0) squared[squaredCount++] = entry;
    squares[entry] = before + score * score;
  };

  /** Scores a term of this weight: its square, or what it adds to the alternatives' root, times `classWeight`. */
  function addTerm({ number, weight }: Listed, classWeight: number | undefined): void {
    const textWeight = weight * rarity(textCounts[number] ?? 0, size);
    const contextWeight = weight * CONTEXT_WEIGHT * rarity(contextCounts[number] ?? 0, size);
    const end = starts[number + 1] ?? 0;
    let at = starts[number] ?? 0;
    let entry = -1;
    while (at < end) {
      const posting = varintAt(lists, at);
      at += varintLength(posting);
      entry += posting >>> SHIFT;
      let inText = posting & MANY;
      if (inText === MANY) {
        const more = varintAt(lists, at);
        at += varintLength(more);
        inText += more;
      }
      let score = textWeight * saturation(inText, textPenalties[entry] ?? 0);
      if (posting & CONTEXT_BIT) {
        const inContext = varintAt(lists, at);
        at += varintLength(inContext);
        score += contextWeight * saturation(inContext, contextPenalties[entry] ?? 0);
      }
      if (classWeight === undefined) addSquare(entry, score);
      else add(entry, classWeight * beyond(squares[entry] ?? 0, score));
    }
  }

  /** The alternatives count alike in every class of the group: they are read once. */
  function addGroup(
    { alternatives, members }: Group,
    listed: (term: WeightedTerm) => Listed | undefined,
  ): void {
    for (const alternative of alternatives) {
      const term = listed(alternative);
      if (term) addTerm(term, undefined);
    }
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    for (let i = 0; i < squaredCount; i++) {
      const entry = squared[i] ?? 0;
      add(entry, total * Math.sqrt(squares[entry] ?? 0));
    }
    for (const { own, weight } of members) {
      const term = own && listed(own);
      if (term) addTerm(term, weight);
    }
    for (let i = 0; i < squaredCount; i++) squares[squared[i] ?? 0] = 0;
    squaredCount = 0;
  }

  return (query, counts) => {
    for (let i = 0; i < scoredCount; i++) scores[scored[i] ?? 0] = 0;
    scoredCount = 0;
    const listed = ({ term, weight }: WeightedTerm): Listed | undefined => {
      const number = weight > 0 && counts(term) ? terms.get(term) : undefined;
      return number === undefined ? undefined : { number, weight };
    };
    for (const group of groupsOf(query)) addGroup(group, listed);
    return { found: scored.subarray(0, scoredCount), scores };
  };
}

/** What a score adds to the root of a sum of squares. */
function beyond(sum: number, score: number): number {
  return sum === 0 ? score : Math.sqrt(sum + score * score) - Math.sqrt(sum);
}

function groupsOf(query: readonly TermClass[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { weight, terms } of query) {
    if (weight <= 0) continue;
    const [own, ...alternatives] = terms;
    const group = groups.find((one) => isSame(one.alternatives, alternatives));
    if (group) group.members.push({ weight, own });
    else groups.push({ alternatives, members: [{ weight, own }] });
  }
  return groups;
}

function isSame(a: readonly WeightedTerm[], b: readonly WeightedTerm[]): boolean {
  return (
    a.length === b.length && a.every(({ term, weight }, i) => term === b[i]?.term && weight === b[i].weight)
  );
}

function varintAt(bytes: Uint8Array, start: number): number {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value;
}

/** The bytes that a number takes; it has at most 28 bits. */
function varintLength(value: number): number {
  return value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : 4;
}

function penalties(lengths: Uint32Array): Float64Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Float64Array.from(lengths, (length) => lengthPenalty(length, average));
}
