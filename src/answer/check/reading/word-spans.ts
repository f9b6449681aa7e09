/** A text cut into words of either script. */
import { isInDictionary, segment, type Word } from '../../../facts/names/words.js';
import { zhCompared, zhLeading, zhOnlyLeads, zhTrailing } from '../../../lang/checking/zh-checking.js';
import type { Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';

/** Tags of the dictionary for people, places and organisations. */
export const NAME_TAG = /^n[rstz]/u;

/** A word with its part of speech where the dictionary gives one. */
export interface WordSpan extends Span {
  readonly tag?: string;
}

/** Words of either script. */
export function wordSpans(folded: string): readonly WordSpan[] {
  const runs = folded.matchAll(
    /\d+号(?:线|楼|机|厂|院)?|\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu,
  );
  return Array.from(runs).flatMap(({ 0: run, index }): readonly WordSpan[] => {
    if (!HAN.test(run) || /^\d/.test(run)) return [{ start: index, end: index + run.length }];
    return segment(run)
      .flatMap(trimmed)
      .map((word) => ({ ...word, start: index + word.start, end: index + word.end }));
  });
}

/** A word that no dictionary has, without what leads to it or follows it: `产量比` is `产量`, `要花` is `花`. */
function trimmed(word: Word): readonly WordSpan[] {
  if (word.text.length < 2 || (isInDictionary(word.text) && !zhCompared.test(word.text))) return [word];
  if (zhOnlyLeads.test(word.text)) return [];
  const lead = zhLeading.exec(word.text)?.[0].length ?? 0;
  const trail = zhTrailing.exec(word.text.slice(lead))?.[0].length ?? 0;
  const [start, end] = [word.start + lead, word.end - trail];
  if (lead + trail === 0) return [word];
  return end > start ? [{ start, end, ...(end - start > 1 && { tag: word.tag }) }] : [];
}
