/** The sentence that says at the head of a paragraph what its figures are of. */
import { fold } from './fold.js';
import { remembering } from './remembering.js';
import { sentences } from './sentences.js';
import { slice } from './spans.js';

/** A figure of its own, in digits or in large numerals. */
const FIGURE = /\d|[百千万亿]/u;

/** `What the bridge cost is disputed.`: the first sentence where it has no figure itself; empty otherwise. Its figures ask for it in turn. */
export const announcementOf = remembering((paragraph) => {
  const [first, next] = sentences(paragraph);
  const sentence = first && next ? slice(paragraph, first) : '';
  return FIGURE.test(fold(sentence)) ? '' : sentence;
}, 1);
