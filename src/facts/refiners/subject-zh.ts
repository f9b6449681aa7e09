/** What a figure measures, in Chinese. */
import {
  ZH_BEFALLS,
  ZH_CHANGES,
  ZH_CLAUSE_GOES_ON,
  ZH_COMPARED_WITH,
  ZH_COMPARES_WITH,
  ZH_LONG_PHRASE_END,
  ZH_ONLY_SPENDS,
  ZH_PHRASE_END,
  ZH_PHRASE_LEAD,
  ZH_PHRASE_TRAIL,
  ZH_VERB_BEGINS,
} from '../../lang/figures/zh-quantities.js';
import type { Quantity, Span } from '../../model.js';
import { boundAfter } from '../recognizers/bounds.js';

/** The longest stretch shown as a subject, in characters. */
const LONGEST = 40;

/**
 * The noun phrase behind the figure that ends at `end`: `20万片AI芯片`, `八年前的芯片`; undefined if there is none.
 *
 * @param isOfNoun - whether the noun follows without 的, as in `近半员工`
 */
export function chinesePhraseAfter(
  folded: string,
  end: number,
  quantity: Quantity,
  isOfNoun = takesNoun(quantity),
): Span | undefined {
  const bound = boundAfter(folded, end);
  const at = bound?.span.end ?? end;
  const link = /^(?:之?[前后内间]|以[来内])?的/.exec(folded.slice(at, at + 4))?.[0] ?? '';
  if (link === '' && !isOfNoun) return undefined;
  const start = at + link.length;
  const window = folded.slice(start, start + LONGEST);
  const befalls = ZH_BEFALLS.exec(window)?.[0].length;
  if (befalls !== undefined) return { start, end: start + befalls };
  // `40万人次的五成`: another figure names nothing.
  if (/^[\d一二两三四五六七八九十百千万亿.,]+(?:[%％成倍折]|分之|个百分点)/u.test(window)) return undefined;
  const stop = ZH_PHRASE_END.exec(window)?.index ?? window.length;
  return stop >= 2 ? { start, end: start + stop } : undefined;
}

/** What lasts as long: `五到十年领先的企业可能…`; for a duration at the head of its clause. */
export function chineseClauseAfter(folded: string, end: number): Span | undefined {
  const window = folded.slice(end, end + LONGEST);
  const stop = ZH_LONG_PHRASE_END.exec(window)?.index ?? window.length;
  return stop >= 2 ? { start: end, end: end + stop } : undefined;
}

/** Whether what is measured follows without 的: things counted, and sizes such as `7纳米节点`. */
function takesNoun({ dimension, unit }: Quantity): boolean {
  return dimension === 'count' || dimension === 'number' || unit === 'nm';
}

/** The noun phrase of the clause before the figure: `阿波罗计划投入约…`; undefined if there is none. */
export function chinesePhraseBefore(folded: string, clause: Span, start: number): Span | undefined {
  const head = folded.slice(clause.start, start);
  const compared = ZH_COMPARED_WITH.exec(head);
  if (compared?.[1]) {
    const from = clause.start + compared.index + compared[0].length - compared[1].length - 1;
    return { start: from, end: from + compared[1].length };
  }
  // `把补贴从45元提高到`: what is changed.
  const changed = ZH_CHANGES.exec(head);
  if (changed?.[1]) {
    const from = clause.start + changed.index + changed[0].indexOf(changed[1], 1);
    return trimmed(folded, { start: from, end: from + changed[1].length });
  }
  const rise = ZH_COMPARES_WITH.exec(head)?.[1];
  if (rise !== undefined) return trimmed(folded, { start: clause.start, end: clause.start + rise.length });
  const share = /^(.{2,30}?)(?:约|大约|已|仅|就|将)*占/.exec(head)?.[1];
  return trimmed(folded, {
    start: clause.start,
    end: share === undefined ? start : clause.start + share.length,
  });
}

/** What the clause compares: `造价` in `造价较原先高出近两成`; undefined if it does not. */
export function chineseCompared(folded: string, { start }: Span, end: number): Span | undefined {
  const compared = ZH_COMPARES_WITH.exec(folded.slice(start, end))?.[1];
  return compared === undefined ? undefined : trimmed(folded, { start, end: start + compared.length });
}

/** The subject of a whole clause, without its verb: `水库蓄水量已跌破警戒线` is about 水库蓄水量; undefined if there is none. */
export function chineseClauseSubject(folded: string, clause: Span): Span | undefined {
  const text = folded.slice(clause.start, clause.end);
  const verb = 2 + text.slice(2).search(ZH_VERB_BEGINS);
  return trimmed(folded, { start: clause.start, end: verb > 2 ? clause.start + verb : clause.end });
}

/** Whether the clause has its subject in the one before: `亦高于…`, `约占…`. */
export function goesOn(folded: string, clause: Span): boolean {
  return ZH_CLAUSE_GOES_ON.test(folded.slice(clause.start, clause.end));
}

/** The stretch without function words at its ends, cut to its last part if too long; undefined if nothing is left. */
function trimmed(folded: string, span: Span): Span | undefined {
  const text = folded.slice(span.start, span.end);
  const start = span.start + (ZH_PHRASE_LEAD.exec(text)?.[0].length ?? 0);
  const end = span.end - (ZH_PHRASE_TRAIL.exec(text.slice(-24))?.[0].length ?? 0);
  const from = end - start > LONGEST ? lastPart(folded, { start, end }) : start;
  return isThing(folded.slice(from, end)) ? { start: from, end } : undefined;
}

/** Whether words name something that can be measured. */
function isThing(words: string): boolean {
  return words.length > 1 && /\p{L}/u.test(words) && !ZH_ONLY_SPENDS.test(words);
}

/** Where the last part of a long stretch begins, after 在, 对 or the like. */
function lastPart(folded: string, { end }: Span): number {
  const tail = folded.slice(end - LONGEST, end);
  const cut = /^.*?(?:[在对于从由让使、]|和|的)(?=.{2,})/s.exec(tail)?.[0].length ?? 0;
  return end - LONGEST + cut;
}
