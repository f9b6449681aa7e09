/** What an English statement tells beside each other: each clause of its own, as a statement. */
import { enClausesBeside, enMeantBefore, enOwnersOf } from '../../../lang/checking/en-clauses.js';
import { enPossible } from '../../../lang/checking/en-plans.js';
import { taggedWords, type TaggedWord } from './tagged-words.js';

/** A clause that has a verb, by the words of its sentence: the first and the one behind its last. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Its finite verb. */
  readonly verb: number;
}

/** A clause of a sentence, as a statement of its own. */
export interface Conjunct {
  readonly text: string;
  /** Whether it tells why what the one before tells is so. */
  readonly isCause: boolean;
  /** Whether it names all that it tells of, and means nothing by what another clause says. */
  readonly isClear: boolean;
}

/** The clauses of an English sentence that stand beside each other, each with whom it is told of; none where it is one. */
export function conjunctsOf(text: string): readonly Conjunct[] {
  const words = taggedWords(text, { start: 0, end: text.length });
  const parts = partsOf(words);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some(({ verb }) => enPossible.test(words[verb]?.own ?? '')))
    return [];
  const textOf = (from: number, to: number): string =>
    text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length);
  const lead = leadOf(words, first);
  let subject = textOf(lead, verbPhraseOf(words, first));
  const time = lead > first.from ? `${textOf(first.from, lead)} ` : '';
  return parts.map((part, i) => ({
    text: tellingOf(part, i),
    isCause: isCause(part),
    isClear: !words
      .slice(isCause(part) ? part.from : part.verb, part.to)
      .some(({ own, tag }) => tag === 'pronoun' && enMeantBefore.has(own)),
  }));

  function isCause({ from }: Part): boolean {
    return words[from - 1]?.own === 'because';
  }

  function tellingOf(part: Part, i: number): string {
    const whole = textOf(part.from, part.to);
    if (i === 0) return whole;
    const start = verbPhraseOf(words, part);
    const own = textOf(part.from, start);
    const isPronoun = start === part.from + 1 && words[part.from]?.tag === 'pronoun';
    if (start === part.from || isPronoun) return `${time}${subject} ${textOf(start, part.to)}`;
    const owner = enOwnersOf.exec(own);
    const name = /^\p{Lu}[^,]*?(?=['’]s )/u.exec(subject)?.[0] ?? (/^\p{Lu}/u.test(subject) ? subject : '');
    if (!owner || name === '' || name.split(' ').length > 4) {
      subject = own;
      return time + whole;
    }
    return `${time}${name}'s ${whole.slice(owner[0].length)}`;
  }
}

/** The clauses that stand beside each other, in order. */
function partsOf(words: readonly TaggedWord[]): readonly Part[] {
  const begins = words[0]?.tag === 'subordinator' && enClausesBeside.has(words[0].own);
  const cuts: { readonly at: number; readonly next: number }[] = [];
  for (const [i, { tag, own }] of words.entries()) {
    if (i === 0) continue;
    if (tag === 'join' ? own === 'and' || own === 'but' : enClausesBeside.has(own))
      cuts.push({ at: endBefore(words, i), next: i + 1 });
    else if (begins && tag === 'comma' && cuts.length === 0) cuts.push({ at: i, next: i + 1 });
  }
  const parts: Part[] = [];
  let from = begins ? 1 : 0;
  for (const { at, next } of [...cuts, { at: words.length, next: words.length }]) {
    if (next <= from) continue;
    const part = partIn(words, from, at);
    const isFollowed = next >= words.length || partIn(words, next, words.length) !== undefined;
    if (!part) {
      if (parts.length === 0 && at < words.length) continue;
      return [];
    }
    if (!isFollowed) continue;
    parts.push(part);
    // What a clause holds as said or meant, or tells of a thing by the way, goes on as it likes.
    if (next < words.length && isNested(words, part)) return [];
    from = next;
  }
  return parts;
}

/** Where a clause ends before the word that leads to the next: before `, even though`. */
function endBefore(words: readonly TaggedWord[], at: number): number {
  let end = at;
  while (
    end > 1 &&
    (words[end - 1]?.tag === 'comma' || /^(?:even|just|only)$/u.test(words[end - 1]?.own ?? ''))
  )
    end--;
  return end;
}

/** The clause between two words; undefined where none has a finite verb told of what stands right before it. */
function partIn(words: readonly TaggedWord[], from: number, to: number): Part | undefined {
  for (let i = from; i < to; i++) {
    const { tag } = words[i] ?? {};
    if (tag === 'relative' || tag === 'subordinator' || tag === 'stop') return undefined;
    if (tag === 'to' || (tag === 'join' && !isOfThings(words, i))) return undefined;
    if (isFinite(words, i)) return { from, to, verb: i };
  }
  return undefined;
}

function isOfThings(words: readonly TaggedWord[], at: number): boolean {
  return /^(?:thing|number|describer|determiner|preposition)$/u.test(words[at + 1]?.tag ?? '');
}

function isFinite(words: readonly TaggedWord[], i: number): boolean {
  const { tag, own = '' } = words[i] ?? {};
  return (
    tag === 'finite' || tag === 'modal' || (tag === 'aux' && !/ing$|^(?:be|been|have|do|get)$/u.test(own))
  );
}

function isNested(words: readonly TaggedWord[], { verb, to }: Part): boolean {
  for (let i = verb + 1; i < to; i++) {
    const { tag, own } = words[i] ?? {};
    if (tag === 'relative' || (tag === 'subordinator' && own === 'that')) return true;
    const before = words.slice(verb, i).findLast((word) => word.tag !== 'adverb' && word.tag !== 'not');
    if (isFinite(words, i) && before?.tag !== 'aux' && before?.tag !== 'modal') return true;
  }
  return false;
}

/** Where the verb of a clause begins, with what stands before it of its own. */
function verbPhraseOf(words: readonly TaggedWord[], { from, verb }: Part): number {
  let at = verb;
  while (at > from && /^(?:adverb|not)$/u.test(words[at - 1]?.tag ?? '')) at--;
  return at;
}

/** Where whom the first clause is told of begins, behind a time or place: `In 2023, sales rose`. */
function leadOf(words: readonly TaggedWord[], { from, verb }: Part): number {
  if (words[from]?.tag !== 'preposition') return from;
  const comma = words.slice(from, verb).findIndex(({ tag }) => tag === 'comma');
  return comma < 0 ? from : from + comma + 1;
}
