/** Who does what a verb tells. */
import {
  enByRightBehind,
  enByWhom,
  enLeadToVerb,
  enNameEnd,
  enNounBefore,
  enParts,
  enPassiveLast,
} from '../../../lang/en-agents.js';
import type { Span } from '../../../model.js';
import { stem } from '../reading/stem.js';
import { verbStems } from '../reading/word-meanings.js';

/** How far behind a verb it is told who does it, in UTF-16 code units. */
const REACH = 120;

/**
 * The words of a folded English sentence that name who does what one of its verbs tells: those before it, or behind `by`.
 * Undefined where it is not told, or the word is a noun.
 */
export function agentOf(folded: string, sentence: Span, verb: Span): Span | undefined {
  const before = folded.slice(sentence.start, verb.start);
  const after = folded.slice(verb.end, Math.min(sentence.end, verb.end + REACH));
  const by = enByRightBehind.exec(after) ?? (enPassiveLast.test(before) ? enByWhom.exec(after) : undefined);
  if (by) {
    const start = verb.end + by[0].length;
    return { start, end: start + lengthOfName(folded.slice(start, sentence.end)) };
  }
  if (by === null || enNounBefore.test(before)) return undefined;
  const subject = subjectBefore(folded, sentence, verb.start);
  if (!subject) return undefined;
  const words = folded.slice(subject.start, subject.end);
  return { start: subject.start, end: subject.end - (enLeadToVerb.exec(words)?.[0].length ?? 0) };
}

function lengthOfName(text: string): number {
  const end = enNameEnd.exec(text);
  return end ? end.index : text.length;
}

/** A part of a sentence, with what parts it from the one before. */
interface Part extends Span {
  readonly lead: string;
  /** Its words, without those that lead to a verb. */
  readonly bare: string;
}

/** The words before a verb that name who does it: of its own part, or of the one that this goes on with. */
function subjectBefore(folded: string, sentence: Span, end: number): Span | undefined {
  const parts = partsBefore(folded, sentence, end);
  const own = parts.pop();
  if (!own) return undefined;
  if (own.bare !== '') return afterJoint(folded, own);
  const isRelative = /^(?:which|who|that)$/u.test(own.lead);
  const named = parts.filter(({ bare }) => bare !== '');
  if (isRelative) return lastNamed(folded, named.at(-1));
  // `Kestrow, whose crane fell on it, is to repair …`: what stands between only says more of Kestrow.
  return named.findLast(
    ({ lead, bare }) => !/^who|which|that/u.test(lead) && !/^[a-z]+(?:ing|ed)\b/u.test(bare),
  );
}

function partsBefore(folded: string, sentence: Span, end: number): Part[] {
  const parts: Part[] = [];
  let start = sentence.start;
  let lead = '';
  const add = (until: number): void => {
    const bare = folded.slice(start, until).replace(enLeadToVerb, '').trim();
    parts.push({ start, end: until, lead, bare });
  };
  for (const { 0: stop, index } of folded.slice(sentence.start, end).matchAll(enParts)) {
    add(sentence.start + index);
    start = sentence.start + index + stop.length;
    lead = stop;
  }
  add(end);
  return parts;
}

/** What stands behind the last `and`, where a verb before it has a subject of its own. */
function afterJoint(folded: string, { start, end }: Part): Span {
  const words = folded.slice(start, end);
  const joint = words.lastIndexOf(' and ');
  if (
    joint < 0 ||
    words
      .slice(joint + 5)
      .replace(enLeadToVerb, '')
      .trim() === ''
  )
    return { start, end };
  return hasVerb(words.slice(0, joint)) ? { start: start + joint + 5, end } : { start, end };
}

function hasVerb(words: string): boolean {
  return Array.from(words.matchAll(/[a-z]+/gu)).some(
    ({ 0: word, index }) => verbStems.has(stem(word)) && !enNounBefore.test(words.slice(0, index)),
  );
}

/** The last that a part names: `sold to Marisk, which …`. */
function lastNamed(folded: string, part: Part | undefined): Span | undefined {
  if (!part) return undefined;
  const before = /^.*\s(?:to|from|by|with|for|in|at|on|and)\s/u.exec(folded.slice(part.start, part.end));
  return { start: part.start + (before?.[0].length ?? 0), end: part.end };
}
