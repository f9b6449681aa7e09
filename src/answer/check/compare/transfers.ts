/** What goes from one to another in English, by whichever side it is told from. */
import {
  enGives,
  enGivesOne,
  enGoal,
  enNameEnd,
  enRoute,
  enSource,
  enTakes,
} from '../../../lang/en-agents.js';
import type { Span } from '../../../model.js';
import { stem } from '../reading/stem.js';
import { verbStems } from '../reading/word-meanings.js';
import { agentOf } from './agents.js';

/** That something goes from one to another; whoever is not told is absent. */
export interface Transfer {
  readonly verb: Span;
  readonly giver?: Span;
  readonly taker?: Span;
}

/** The transfers that a sentence of a folded text tells, in order. */
export function transfersIn(folded: string, sentence: Span): readonly Transfer[] {
  const words = folded.slice(sentence.start, sentence.end);
  const told = (isGift: boolean, pattern: RegExp): readonly Transfer[] =>
    Array.from(words.matchAll(pattern), ({ 0: verb, index }) => {
      const start = sentence.start + index;
      return transferAt(folded, sentence, { start, end: start + verb.length }, isGift);
    });
  return [...told(true, enGives), ...told(false, enTakes)].sort((a, b) => a.verb.start - b.verb.start);
}

function transferAt(folded: string, sentence: Span, verb: Span, isGift: boolean): Transfer {
  const agent = agentOf(folded, sentence, verb);
  const other = otherSide(folded, sentence, verb, isGift);
  return {
    verb,
    ...(agent && (isGift ? { giver: agent } : { taker: agent })),
    ...(other && (isGift ? { taker: other } : { giver: other })),
  };
}

/** Whom it goes to, or comes from, as the words behind the verb tell. */
function otherSide(folded: string, sentence: Span, verb: Span, isGift: boolean): Span | undefined {
  const after = folded.slice(verb.end, sentence.end);
  const lead = (isGift ? enGoal : enSource).exec(after);
  // `lent it to build`: that is no one.
  const isPurpose = isGift && verbStems.has(stem(/^[a-z]+/u.exec(after.slice(lead?.[0].length))?.[0] ?? ''));
  if (lead && !isPurpose) {
    const start = verb.end + lead[0].length;
    return {
      start,
      end: start + (enNameEnd.exec(folded.slice(start, sentence.end))?.index ?? sentence.end - start),
    };
  }
  // `lent Sollen 80 million`
  const end = enNameEnd.exec(after)?.index ?? after.length;
  return isGift && end > 0 && enGivesOne.test(folded.slice(verb.start, verb.end))
    ? { start: verb.end, end: verb.end + end }
    : undefined;
}

/** Whence and whither something goes, as a sentence of a folded text first tells it: its ends are giver and taker. */
export function routeIn(folded: string, sentence: Span): Transfer | undefined {
  const words = folded.slice(sentence.start, sentence.end);
  const found = enRoute.exec(words);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const at = (part: string, from: number): Span => {
    const start = sentence.start + words.indexOf(part, from);
    return { start, end: start + part.length };
  };
  const giver = at(found[1], found.index);
  return { verb: giver, giver, taker: at(found[2], giver.end - sentence.start) };
}
