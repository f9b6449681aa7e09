/** What kind of thing a question wants to be told, where that shows in what answers: a figure, a date, a name. */
import { enAsked, enNounAsked } from './en-asked.js';
import type { Asked } from './asked-table.js';
import { fold } from '../text/fold.js';
import { questions } from './index.js';
import { postNames } from './post-names.js';
import { zhAsked, zhNounAsked } from './zh-asked.js';

/** What a question asks for, and where in it the words stand that ask. */
export interface AskedAt extends Asked {
  readonly start: number;
  readonly end: number;
  readonly classifier?: string;
}

const TABLE = [...zhAsked, ...enAsked];

/** Undefined if the question asks for nothing of a kind. @param folded - the question, folded */
export function readAsked(folded: string): AskedAt | undefined {
  for (const [pattern, asked] of TABLE) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const classifier = match.groups?.classifier;
    return {
      ...asked,
      start: match.index,
      end: match.index + match[0].length,
      ...(classifier !== undefined && { classifier }),
    };
  }
  return undefined;
}

const WHO = /\bwho\b|谁|哪位/u;
const POST = new RegExp(
  postNames
    .flat()
    .map((name) => (/^[a-z]/u.test(name) ? `\\b${name}\\b` : name))
    .join('|'),
  'u',
);

/** Whether a folded question asks who holds a post. */
export function asksPost(folded: string): boolean {
  return WHO.test(folded) && POST.test(folded);
}

/** Where the noun begins of which one is asked for (`which temples`); undefined if the question has none. */
export function nounAskedAt(folded: string): number | undefined {
  const match = zhNounAsked.exec(folded) ?? enNounAsked.exec(folded);
  return match ? match.index + match[0].length : undefined;
}

/** A folded text with spaces in place of the words that only ask. */
export function withoutAsking(folded: string): string {
  return questions.reduce((rest, { askingWords }) => rest.replace(askingWords, ' '), folded);
}

/** Whether a text asks nothing, such as a topic or a sentence. */
export function asksNothing(text: string): boolean {
  const folded = fold(text);
  return !/[?吗呢]/u.test(folded) && !questions.some(({ asks }) => asks.test(folded));
}
