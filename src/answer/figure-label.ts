/** What a figure is called: the noun phrase of the text among the words for what it measures. */
import { segment, type Word } from '../facts/names/words.js';
import {
  enLabelAfter,
  enLabelEnd,
  enLabelLead,
  enLabelMeasured,
  enLabelNothing,
  enLabelTrail,
  enLabelVerb,
} from '../lang/figures/en-labels.js';
import {
  zhLabelEdge,
  zhLabelEnd,
  zhLabelLead,
  zhLabelModal,
  zhLabelNothing,
  zhLabelNouns,
  zhLabelTotal,
  zhLabelTrail,
} from '../lang/figures/zh-labels.js';
import type { FigureFact, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { slice } from '../text/spans.js';

/** Verbatim; undefined where the text names nothing nearby, or no more than the unit. */
export function labelOf({
  subject,
  quantity,
  text,
}: Pick<FigureFact, 'subject' | 'quantity' | 'text'>): string | undefined {
  if (subject === undefined) return undefined;
  const folded = fold(subject);
  const span = HAN.test(subject) ? chinesePhrase(folded) : englishPhrase(folded, /-\p{L}+$/u.test(text));
  const label = slice(subject, withMarks(subject, span));
  // A mark of a quotation that begins or ends elsewhere.
  if (label.split('"').length % 2 === 0) return undefined;
  return label === '' || fold(label) === fold(quantity.unitText) ? undefined : label;
}

const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];

/** With the mark that closes a quotation begun in it, or up to that quotation where none does. */
function withMarks(subject: string, span: Span): Span {
  const label = slice(subject, span);
  for (const [open, close] of MARKS) {
    const at = label.lastIndexOf(open);
    if (at < 0 || label.includes(close, at)) continue;
    const end = subject.indexOf(close, span.end);
    return { start: span.start, end: end < 0 ? span.start + at : end + 1 };
  }
  return span;
}

const NOTHING: Span = { start: 0, end: 0 };

function englishPhrase(folded: string, isBehindHyphen: boolean): Span {
  let start = enLabelAfter.exec(folded)?.[0].length ?? 0;
  let end = folded.length;
  const cutStart = (pattern: RegExp): void => {
    start += pattern.exec(folded.slice(start, end))?.[0].length ?? 0;
  };
  const cutEnd = (pattern: RegExp): boolean => {
    const length = pattern.exec(folded.slice(start, end))?.[0].length ?? 0;
    end -= length;
    return length > 0;
  };
  cutStart(/^[^\p{L}\p{N}]+/u);
  if (isBehindHyphen) cutStart(enLabelMeasured);
  for (const pattern of [enLabelLead, enLabelVerb, enLabelLead]) cutStart(pattern);
  cutEnd(enLabelEnd);
  while (cutEnd(/[^\p{L}\p{N})%]+$/u) || cutEnd(enLabelTrail));
  return isTooLittle(folded.slice(start, end), enLabelNothing) ? NOTHING : { start, end };
}

function chinesePhrase(folded: string): Span {
  const lead = zhLabelLead.exec(folded)?.[0].length ?? 0;
  const words = segment(folded.slice(lead));
  const hasDescription = words.some(({ tag }) => tag === 'uj');
  // `与风车有关的投资`, `对渡轮的补贴`
  const first = words.findIndex(
    (word, i) => !isEdge(word, words[i + 1]) || (hasDescription && /^[cp]$/u.test(word.tag)),
  );
  if (first < 0) return NOTHING;
  // `堤坝加固和河道疏浚一共投入`: what is done there is what it was put in for.
  const total = words.findIndex(({ text }, i) => i > first && zhLabelTotal.test(text));
  const isAllOf =
    total > 0 && words.slice(first, total).some(({ text }) => /^(?:[和与及跟]|以及)$/u.test(text));
  // From an adverb on it is told what happens, unless all that describes the noun behind it: `最先进的芯片`.
  const adverb = isAllOf
    ? total
    : words.findIndex(
        ({ tag, text }, i) =>
          i > first &&
          (/^d/u.test(tag) || zhLabelTotal.test(text) || zhLabelModal.test(text)) &&
          !words.slice(i).some((later) => later.tag === 'uj'),
      );
  const upTo = adverb < 0 ? words : words.slice(0, adverb);
  const last = upTo.findLastIndex((word, i) => isAllOf || (!isEdge(word) && !isPredicate(word, upTo[i - 1])));
  const whole = { start: lead + (words[first]?.start ?? 0), end: lead + (words[last]?.end ?? 0) };
  const trail = zhLabelTrail.exec(slice(folded, whole))?.[0].length ?? 0;
  const span = { start: whole.start, end: whole.end - trail };
  return last < first || isTooLittle(slice(folded, span), zhLabelNothing) ? NOTHING : span;
}

function isEdge({ tag, text }: Word, next?: Word): boolean {
  // `得标金额`, `得票`
  if (text === '得' && /^[标票分奖]/u.test(next?.text ?? '')) return false;
  return !/[\p{L}\p{N}]/u.test(text) || zhLabelEdge.test(tag) || text.startsWith('每');
}

/** Whether a word at the end tells what is done, or how, rather than what is measured. */
function isPredicate({ tag, text }: Word, before: Word | undefined): boolean {
  const isNoun = zhLabelNouns.test(text) && (before === undefined || !/^[dcpr]/u.test(before.tag));
  return zhLabelEnd.test(tag) && !isNoun;
}

function isTooLittle(words: string, nothing: RegExp): boolean {
  return !/\p{L}{2}/u.test(words) || nothing.test(words);
}
