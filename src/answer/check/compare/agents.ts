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
import { firstIndex } from '../../../text/spans.js';
import { stem } from '../reading/stem.js';
import { verbStems } from '../reading/word-meanings.js';

/** How far behind a verb it is told who does it, in UTF-16 code units. */
const REACH = 120;
/** How far before it is told whether it is a noun, or done to whom is named first: some words. */
const BEFORE = 80;

/**
 * The words of a folded English sentence that name who does what one of its verbs tells: those before it, or behind `by`.
 * Undefined where it is not told, or the word is a noun.
 */
export function agentOf(folded: string, sentence: Span, verb: Span): Span | undefined {
  const before = folded.slice(Math.max(sentence.start, verb.start - BEFORE), verb.start);
  const after = folded.slice(verb.end, Math.min(sentence.end, verb.end + REACH));
  const by = enByRightBehind.exec(after) ?? (enPassiveLast.test(before) ? enByWhom.exec(after) : undefined);
  if (by) {
    const start = verb.end + by[0].length;
    return { start, end: start + lengthOfAgent(folded.slice(start, sentence.end)) };
  }
  if (by === null || enNounBefore.test(before)) return undefined;
  const subject = subjectBefore(folded, sentence, verb.start);
  if (!subject) return undefined;
  const words = folded.slice(subject.start, subject.end);
  return { start: subject.start, end: subject.end - (enLeadToVerb.exec(words)?.[0].length ?? 0) };
}

/** `by the director, Ann Lee.`: with the name that follows. */
function lengthOfAgent(text: string): number {
  const end = lengthOfName(text);
  return (
    end +
    (/^, (?!(?:and|but|which|who|said|says)\b)[a-z’'-]+(?: [a-z’'-]+){0,3}(?=[,.;]|$)/u.exec(
      text.slice(end),
    )?.[0].length ?? 0)
  );
}

function lengthOfName(text: string): number {
  const end = enNameEnd.exec(text);
  return end ? end.index : text.length;
}

/** A part of a sentence, with what parts it from the one before. */
interface Part extends Span {
  readonly lead: string;
}

/** The words before a verb that name who does it: of its own part, or of the one that this goes on with. */
function subjectBefore(folded: string, sentence: Span, end: number): Span | undefined {
  const stops = stopsIn(folded, sentence);
  const last = firstIndex(stops, end) - 1;
  const partAt = (i: number): Part => ({
    start: stops[i]?.end ?? sentence.start,
    end: i === last ? end : (stops[i + 1]?.start ?? end),
    lead: stops[i]?.lead ?? '',
  });
  const own = partAt(last);
  if (bareOf(folded, own) !== '') return afterJoint(folded, own);
  const isRelative = /^(?:which|who|that)$/u.test(own.lead);
  for (let i = last - 1; i >= -1; i--) {
    const part = partAt(i);
    const bare = bareOf(folded, part);
    if (bare === '') continue;
    if (isRelative) return lastNamed(folded, part);
    // `Kestrow, whose crane fell on it, is to repair …`: what stands between only says more of Kestrow.
    if (!/^(?:who|which|that)/u.test(part.lead) && !/^[a-z]+(?:ing|ed)\b/u.test(bare)) return part;
  }
  return undefined;
}

/** The words of a part, without those that lead to a verb. */
function bareOf(folded: string, { start, end }: Span): string {
  return folded.slice(start, end).replace(enLeadToVerb, '').trim();
}

/** The last sentence whose stops were asked for: they are, for one of its verbs after the other. */
let asked: { readonly folded: string; readonly sentence: Span; readonly stops: readonly Part[] } | undefined;

/** What parts one statement of a sentence from the next. */
function stopsIn(folded: string, sentence: Span): readonly Part[] {
  if (asked?.sentence !== sentence || asked.folded !== folded) {
    const stops = Array.from(
      folded.slice(sentence.start, sentence.end).matchAll(enParts),
      ({ 0: lead, index }) => {
        const start = sentence.start + index;
        return { start, end: start + lead.length, lead };
      },
    );
    asked = { folded, sentence, stops };
  }
  return asked.stops;
}

/** What stands behind the last `and`, where a verb before it has a subject of its own. */
function afterJoint(folded: string, { start, end }: Part): Span {
  const words = folded.slice(start, end);
  const joint = words.lastIndexOf(' and ');
  const isLeading = joint >= 0 && bareOf(folded, { start: start + joint + 5, end }) === '';
  if (joint < 0 || isLeading) return { start, end };
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
