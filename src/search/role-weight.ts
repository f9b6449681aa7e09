/** What a passage's score is worth by the part it plays in its article. */
import type { Passage } from '../model.js';
import { asksForTheEnd } from './closing.js';
import { fold } from '../text/fold.js';

const NOTE_WEIGHT = 0.5;
const WANTED_NOTE_WEIGHT = 1.3;

/** Questions about the article itself: who wrote it, where it comes from, what it was called. */
const ABOUT_THE_ARTICLE =
  /作者|译者|编译|翻译|翻成|谁写|谁译|写(?:的|了|出)?这[篇份]|执笔|撰文|出处|来源|转载|首发|公众号|原文|英文版|中文版|标题|题目|发表|刊登|\b(?:authors?|wrote|written|translat\w*|sources?|(?:head|sub)?titles?|headlines?|publish\w*|originally|outlets?|reprint\w*)\b/u;

/** Whether a question asks for what lines about the article say. */
export function asksOfTheArticle(question: string): boolean {
  return ABOUT_THE_ARTICLE.test(fold(question)) && !asksForTheEnd(question);
}

/** The factor for a passage: lines about the article count less, unless the question asks for what they say. */
export function roleWeight(question: string): (passage: Passage) => number {
  const note = asksOfTheArticle(question) ? WANTED_NOTE_WEIGHT : NOTE_WEIGHT;
  return ({ role }) => (role === 'source-note' ? note : 1);
}
