/** Somebody whose name is asked for, and whom a text only calls by what they are: `一位古董商`, *a plumber*. */
import type { Span } from '../../model.js';

/** Who it is whose name is asked for; matched on a folded question. */
const ASKED: readonly RegExp[] = [
  /(?<who>\p{Script=Han}{2,3})(?:到底|究竟)?(?:姓什么|叫(?:做|作)?(?:什么|啥)|的?(?:名字|姓名|全名)(?:是|叫)什么|是谁)/u,
  /\bwhat (?:is|was|are|were) the names? of (?:the |that |this )(?:[a-z-]+ ){0,2}?(?<who>[a-z-]+)(?= (?:who|that|whose|whom|in|at|on|of|with|from|she|he|they|it|we|you|i|her|his|their|[a-z]+ed)\b|\?|$)/u,
  /\bwhat (?:is|was) (?:the |that |this )(?:[a-z-]+ ){0,3}?(?<who>[a-z-]+) called\b/u,
  /\bwho (?:is|was) (?:the |that |this )(?:[a-z-]+ ){0,2}?(?<who>[a-z-]+) (?:who|that|whom)\b/u,
];
/** What is between who somebody is and their name: `the plumber, Ann Lee`; `古董商陈默`. */
const MOST_BETWEEN = 3;

/**
 * Whether a text speaks of such a person only as of one of many, and gives no name beside that.
 *
 * @param question - folded
 * @param text - folded
 * @param names - where people are named in it
 */
export function isAnonymous(question: string, text: string, names: readonly Span[]): boolean {
  const who = ASKED.map((pattern) => pattern.exec(question)?.groups?.who).find(
    (found) => found !== undefined,
  );
  if (who === undefined) return false;
  const isHan = /\p{Script=Han}/u.test(who);
  // Of `港古董商` the end is the noun.
  const ways = isHan ? [who, who.slice(-2)] : [who];
  const noun = ways.find((way) => text.includes(way));
  if (noun === undefined) return false;
  const places = [
    ...text.matchAll(new RegExp(isHan ? noun : String.raw`(?<![a-z])${noun}(?![a-z])`, 'gu')),
  ].map(({ index }) => ({ start: index, end: index + noun.length }));
  return (
    places.length > 0 && places.every((place) => isOneOfMany(text, place, isHan) && !isNamed(place, names))
  );
}

function isOneOfMany(text: string, { start }: Span, isHan: boolean): boolean {
  const before = text.slice(Math.max(0, start - (isHan ? 12 : 40)), start);
  return isHan
    ? /(?:[一某][位名个]|有[位名个]|几[位名个])[\p{Script=Han}·“”]{0,9}$/u.test(before)
    : /(?<![a-z])(?:an?|one|another|some) (?:[a-z-]+ ){0,3}$/u.test(before);
}

function isNamed({ start, end }: Span, names: readonly Span[]): boolean {
  return names.some(
    (name) =>
      (name.start >= end && name.start - end <= MOST_BETWEEN) ||
      (name.end <= start && start - name.end <= MOST_BETWEEN),
  );
}
