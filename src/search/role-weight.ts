/** What a passage's score is worth by the part it plays in its article. */
import type { Passage } from '../model.js';
import { fold } from '../text/fold.js';

const NOTE_WEIGHT = 0.5;
const WANTED_NOTE_WEIGHT = 1.3;

/** Questions about the article itself: who wrote it, where it comes from, what it was called. */
const ABOUT_THE_ARTICLE =
  /作者|译者|编译|翻译|谁写|谁译|撰文|出处|来源|原文|标题|发表|\b(?:authors?|wrote|written|translat\w*|sources?|titles?|publish\w*)\b/u;

/** The factor for a passage: lines about the article count less, unless the question asks for what they say. */
export function roleWeight(question: string): (passage: Passage) => number {
  const note = ABOUT_THE_ARTICLE.test(fold(question)) ? WANTED_NOTE_WEIGHT : NOTE_WEIGHT;
  return ({ role }) => (role === 'source-note' ? note : 1);
}
