/** A topic in two languages (`toll 过桥费`): two words for one thing, or a name in the midst of Chinese. */
import { fold } from '../text/fold.js';

const HAN_PART = /\p{Script=Han}[\p{Script=Han}\d·]*/gu;
const LATIN_PART = /[\p{Script=Latin}\d][\p{Script=Latin}\d'’&.-]*/gu;

/** What the topic says in each of its languages, in order; empty if it has but one. */
export function topicParts(topic: string): readonly string[] {
  const han = topic.match(HAN_PART)?.join(' ') ?? '';
  const latin = (topic.match(LATIN_PART) ?? []).filter((word) => /\p{L}/u.test(word)).join(' ');
  if (han.length < 2 || latin.length < 3) return [];
  return topic.search(/\p{Script=Han}/u) < topic.search(/\p{Script=Latin}/u) ? [han, latin] : [latin, han];
}

/** Whether a text has something of either part: then both words belong to one topic (`Acme 工厂`). */
export function hasBoth(parts: readonly string[], text: string): boolean {
  const folded = fold(text);
  return parts.every((part) =>
    fold(part)
      .split(' ')
      .some((word) => folded.includes(word)),
  );
}
