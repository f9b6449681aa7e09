/** Who gives something to whom, or does something to whom, as a Chinese clause tells it. */
import {
  zhCommissions,
  zhDescribedFirst,
  zhDeedsToOther,
  zhGives,
  zhGivesSomething,
  zhIsOrderedTo,
  zhMakes,
  zhNobodyNamed,
  zhSubjectEnd,
  zhTakes,
  zhTellsThat,
  zhThisIs,
} from '../../../lang/checking/zh-parties.js';
import type { Span } from '../../../model.js';
import { clausesIn } from '../reading/clauses.js';

/** The deed that all that goes from one to another is, whoever it is told of. */
const TRANSFER = 'transfer';

/** A deed of one to another; whoever is not told, or only pointed at, is absent. */
export interface Parties {
  /** The same for all that tell the same deed, from whichever side. */
  readonly deed: string;
  readonly verb: Span;
  /** Whoever gives, or does it. */
  readonly doer?: Span;
  /** Whoever takes, or has it done to them. */
  readonly other?: Span;
}

/** Behind a verb, as far as one is named to whom it goes. */
const NAMED_BEHIND = /^(?:[“"][^”"]{1,12}[”"])?[^,;。:()\d“”"]{2,24}/u;
const BEFORE_OWNED = /的/u;
/** Right before a verb: done by whom, to whom, or from whom. */
const BY =
  /(?:被|由|遭到?)([^,;。\d把将被]{2,30}?)(?:历时[^,;。]*|[以于在耗斥][^,;。]*|负责|联合|共同|所)?$/u;
const BY_ALONE = /由([^,;。\d把将被]{2,30}?)(?:历时[^,;。]*|[以于在耗斥][^,;。]*|负责|联合|共同|所)?$/u;
const TO_WHOM = /(?:把|将|对|向)([^,;。\d被]{2,20}?)(?:[以于在][^,;。]*)?$/u;
const TOWARDS = /(?:向|给|对|为)([^,;。\d把将被]{2,20}?)(?:[以于在][^,;。]*|再?次?)?$/u;
const FROM = /(?:向|从|自|找)([^,;。\d把将被]{2,20}?)(?:手[中里]|处|那里|方面)?(?:[以于在][^,;。]*)?$/u;
/** What is done with something: it is whole before the verb. */
const DISPOSES = /(?:把|将)[^,;。]{2,60}$/u;

/** The deeds of one to another in a sentence of a folded Chinese text, in order. */
export function partiesIn(folded: string, sentence: Span): readonly Parties[] {
  const clauses = clausesIn(folded, sentence);
  return clauses.flatMap((clause, i) => {
    const words = folded.slice(clause.start, clause.end);
    const subjectOf = (verb: number): Span | undefined =>
      orderedIn(words.slice(0, verb), clause) ??
      subjectIn(folded, clause, clause.start + verb) ??
      (isHeadless(words, verb) ? carried(folded, clauses.slice(0, i)) : undefined);
    const found: Parties[] = [];
    const at = (index: number, text: string): Span => ({
      start: clause.start + index,
      end: clause.start + index + text.length,
    });
    for (const { 0: text, index } of words.matchAll(zhGives)) {
      const by = zhIsOrderedTo.test(words.slice(0, index))
        ? undefined
        : spanOf(BY, words.slice(0, index), clause.start);
      const to =
        spanOf(TOWARDS, words.slice(0, index), clause.start) ??
        (/[给予与到至回]$/u.test(text) ||
        DISPOSES.test(words.slice(0, index)) ||
        /^(?:归还|交还|退还|赔偿|支付|授予|偿还)/u.test(text)
          ? behind(folded, clause, clause.start + index + text.length)
          : undefined);
      if (to) found.push(made(TRANSFER, at(index, text), by ?? subjectOf(index), to));
    }
    for (const { 0: text, index } of words.matchAll(zhGivesSomething)) {
      const doer = subjectIn(folded, clause, clause.start + index);
      const isTold = found.some(
        ({ verb }) => verb.start <= clause.start + index && clause.start + index < verb.end,
      );
      if (doer && !isTold && !/[被由获]/u.test(words.slice(0, index)))
        found.push(made(TRANSFER, at(index, text), doer, undefined));
    }
    for (const { 0: text, index } of words.matchAll(zhTakes)) {
      const from = spanOf(FROM, words.slice(0, index), clause.start);
      if (from) found.push(made(TRANSFER, at(index, text), from, subjectOf(index)));
    }
    for (const { 0: text, index } of words.matchAll(zhCommissions)) {
      const to = behind(folded, clause, clause.start + index + text.length);
      if (to) found.push(made(TRANSFER, at(index, text), to, subjectOf(index)));
    }
    for (const { 0: text, index } of words.matchAll(zhMakes)) {
      const by = spanOf(BY_ALONE, words.slice(0, index), clause.start);
      if (by) found.push(made(TRANSFER, at(index, text), by, undefined));
    }
    zhDeedsToOther.forEach((deed, row) => {
      for (const { 0: text, index } of words.matchAll(deed)) {
        const before = words.slice(0, index);
        const by = spanOf(BY, before, clause.start);
        const verb = at(index, text);
        const other = by
          ? subjectOf(index)
          : (spanOf(TO_WHOM, before, clause.start) ?? behind(folded, clause, verb.end));
        const doer = by ?? subjectOf(index);
        if (doer ?? other) found.push(made(String(row), verb, doer, other));
      }
    });
    return found;
  });
}

function made(deed: string, verb: Span, doer: Span | undefined, other: Span | undefined): Parties {
  return { deed, verb, ...(doer && { doer }), ...(other && { other }) };
}

/** Where the first group of a pattern stands. */
function spanOf(pattern: RegExp, words: string, from: number): Span | undefined {
  const found = pattern.exec(words);
  if (found?.[1] === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

/** Whoever is named right behind a verb; of what is theirs, they. */
function behind(folded: string, { end }: Span, from: number): Span | undefined {
  const described = zhDescribedFirst.exec(folded.slice(from, end))?.[0] ?? '';
  if (described !== '') return behind(folded, { start: from, end }, from + described.length);
  const words = NAMED_BEHIND.exec(folded.slice(from, end).replace(/^了/u, ' '))?.[0];
  if (words === undefined) return undefined;
  const owned = BEFORE_OWNED.exec(words);
  const length = owned && owned.index > 1 ? owned.index : words.length;
  return zhNobodyNamed.test(words.trim()) ? undefined : { start: from, end: from + length };
}

/** Whoever is ordered to do it: `甲被法院判令…`. */
function orderedIn(words: string, { start }: Span): Span | undefined {
  const at = zhIsOrderedTo.exec(words)?.index ?? 0;
  return at < 2 ? undefined : { start, end: start + at };
}

/** Whoever a clause begins with, up to what they do; undefined where it only points back, or begins with what they do. */
function subjectIn(folded: string, clause: Span, verb: number): Span | undefined {
  const told = startOf(folded, clause, verb);
  const start = told + (zhThisIs.exec(folded.slice(told, verb))?.[0].length ?? 0);
  const words = folded.slice(start, verb);
  const end = zhSubjectEnd.exec(words)?.index ?? words.length;
  return end < 2 || zhNobodyNamed.test(words.slice(0, end)) ? undefined : { start, end: start + end };
}

/** Behind the last word that says that somebody tells it. */
function startOf(folded: string, { start }: Span, verb: number): number {
  const told = Array.from(folded.slice(start, verb).matchAll(zhTellsThat)).at(-1);
  return told ? start + told.index + told[0].length : start;
}

/** Whether a clause begins with what is done, so that whoever does it was named before. */
function isHeadless(words: string, verb: number): boolean {
  const end = zhSubjectEnd.exec(words.slice(0, verb))?.index ?? verb;
  return end < 2;
}

/** Whoever the nearest clause before began with. */
function carried(folded: string, before: readonly Span[]): Span | undefined {
  for (const clause of before.toReversed()) {
    const told = startOf(folded, clause, clause.end);
    // `甲周四宣布,把…`: whoever tells it does it.
    const start = told >= clause.end ? clause.start : told;
    const words = folded.slice(start, clause.end).replace(told >= clause.end ? zhTellsThat : /$^/u, '以');
    const end = zhSubjectEnd.exec(words)?.index ?? words.length;
    if (end < 2) continue;
    return zhNobodyNamed.test(words.slice(0, end)) ? undefined : { start, end: start + end };
  }
  return undefined;
}
