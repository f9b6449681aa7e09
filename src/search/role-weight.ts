/** What a passage's score is worth by the part it plays in its article. */
import type { Passage } from '../model.js';
import { asksForTheEnd } from './closing.js';
import { ofTheArticle } from '../lang/articles/about-articles.js';
import { fold } from '../text/fold.js';

const NOTE_WEIGHT = 0.5;
const WANTED_NOTE_WEIGHT = 1.3;

/** Whether a question asks for what lines about the article say. */
export function asksOfTheArticle(question: string): boolean {
  return ofTheArticle.test(fold(question)) && !asksForTheEnd(question);
}

/** The factor for a passage: lines about the article count less, unless the question asks for what they say. */
export function roleWeight(question: string): (passage: Passage) => number {
  const note = asksOfTheArticle(question) ? WANTED_NOTE_WEIGHT : NOTE_WEIGHT;
  return ({ role }) => (role === 'source-note' ? note : 1);
}
