/** The sentence that says at the head of a paragraph what its figures are of. */
import { fold } from './fold.js';
import { sentences } from './sentences.js';
import { slice } from './spans.js';

/** A figure of its own, in digits or in large numerals. */
const FIGURE = /\d|[百千万亿]/u;

let last: { readonly text: string; readonly found: string } | undefined;

/** `What the bridge cost is disputed.`: the first sentence where it has no figure itself; empty otherwise. Keeps the last paragraph's. */
export function announcementOf(paragraph: string): string {
  if (last?.text === paragraph) return last.found;
  const [first, next] = sentences(paragraph);
  const sentence = first && next ? slice(paragraph, first) : '';
  const found = FIGURE.test(fold(sentence)) ? '' : sentence;
  last = { text: paragraph, found };
  return found;
}
