/** A text in statements, and which of them no article could bear out. */
import { says } from '../../lang/checking/says.js';
import type { UncheckableReason } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { sentences } from '../../text/sentences.js';
import { slice, trim } from '../../text/spans.js';

/** One statement of a text. */
export interface Statement {
  readonly text: string;
  /** What speaks against checking it; absent for a plain statement. */
  readonly doubt?: UncheckableReason;
}

const DOUBTS = ['question', 'opinion', 'forecast'] as const satisfies readonly UncheckableReason[];

/** The statements of a text, in order: its sentences, cut at semicolons and line breaks. */
export function splitStatements(text: string): readonly Statement[] {
  return text
    .split('\n')
    .flatMap((line) => sentences(line).map((span) => slice(line, span)))
    .flatMap((sentence) => sentence.split(/[;；](?=\s*\S)/u))
    .map((part) => slice(part, trim(part, { start: 0, end: part.length })))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map(toStatement);
}

/** A text as one statement, and what speaks against checking it. */
export function toStatement(text: string): Statement {
  const folded = fold(text);
  const doubt =
    DOUBTS.find((reason) => says(reason, folded)) ?? (isFragment(folded) ? 'fragment' : undefined);
  return { text, ...(doubt && { doubt }) };
}

/** A word alone states nothing; nor do two characters. */
function isFragment(folded: string): boolean {
  const words = folded.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const isChinese = words.some((word) => HAN.test(word));
  return !/\p{N}/u.test(folded) && words.length < (isChinese ? 3 : 2);
}
