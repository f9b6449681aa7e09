/** Somebody whose name is asked for, and whom a text only calls by what they are: `一位古董商`, *a plumber*. */
import type { Span } from '../../model.js';

/** Who it is whose name is asked for; matched on a folded question. */
const ASKED: readonly RegExp[] = [
  /(?<of>\p{Script=Han}{0,3}?)(?<who>\p{Script=Han}{2,3})(?:到底|究竟)?(?:姓什么|叫(?:做|作)?(?:什么|啥)|的?(?:名字|姓名|全名)(?:是|叫)什么|是谁)/u,
  /\bwhat (?:is|was|are|were) the names? of (?:the |that |this )(?<of>(?:[a-z-]+ ){0,2}?)(?<who>[a-z-]+)(?= (?:who|that|whose|whom|in|at|on|of|with|from|she|he|they|it|we|you|i|her|his|their|[a-z]+ed)\b|\?|$)/u,
  /\bwhat (?:is|was) (?:the |that |this )(?:[a-z-]+ ){0,3}?(?<who>[a-z-]+) called\b/u,
  /\bwho (?:is|was) (?:the |that |this )(?:[a-z-]+ ){0,2}?(?<who>[a-z-]+) (?:who|that|whom)\b/u,
];
/** What is between who somebody is and their name: `the plumber, Ann Lee`; `古董商陈默`. */
const MOST_BETWEEN = 3;

/** Who of several is told behind them: `四家客户分别是`. */
const LISTED = /^.{0,6}?(?:分别|包括|即|[:：]|, (?:namely|including)\b|: )/u;
/** Before a body that is counted, or belongs to somebody. */
const COUNTED_IN_CHINESE = /(?:[一两二三四五六七八九十几数多某\d]+|有)[家个位名][\p{Script=Han}·“”]{0,4}$/u;
const BELONGING =
  /(?<![a-z])(?:an?|one|another|some|the|its|their|two|three|four|five|six|several|\d) (?:[a-z-]+ ){0,3}$/u;

/**
 * Whether a text speaks of such a person, or such a body, only as of one of many, and gives no name beside that.
 *
 * @param question - folded
 * @param text - folded
 * @param names - where those who may be meant are named in it
 * @param before - what the article tells before it, folded, if a body's name is asked for: one not told of yet is
 *   unnamed also where it is *the* supplier, or one of `四家供应商`, and may be called in another way than it is asked for
 */
export function isAnonymous(
  question: string,
  text: string,
  names: readonly Span[],
  before?: string,
): boolean {
  const asked = ASKED.map((pattern) => pattern.exec(question)?.groups).find((found) => found !== undefined);
  const { who, of = '' } = asked ?? {};
  if (who === undefined) return false;
  const isHan = /\p{Script=Han}/u.test(who);
  // Of `港古董商` the end is the noun.
  const ways = isHan ? [who, who.slice(-2)] : [who];
  const others = before === undefined ? [] : isHan ? pairsOf(of + who) : of.split(' ').filter(Boolean);
  const noun = [...ways, ...others].find((way) => text.includes(way));
  if (noun === undefined || before?.includes(noun)) return false;
  const places = [
    ...text.matchAll(new RegExp(isHan ? noun : String.raw`(?<![a-z])${noun}(?![a-z])`, 'gu')),
  ].map(({ index }) => ({ start: index, end: index + noun.length }));
  return (
    places.length > 0 &&
    places.every((place) => {
      const isUnnamed = before === undefined ? isOneOfMany : isNotToldWhich;
      return isUnnamed(text, place, isHan) && !isNamed(place, names) && !LISTED.test(text.slice(place.end));
    })
  );
}

/** Pairs of neighbouring characters, but for those that count. */
function pairsOf(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(i, i + 2)).filter(
    (pair) => pair.length === 2 && !/[一两二三四五六七八九十几数多某家个位名的]/u.test(pair),
  );
}

function isOneOfMany(text: string, { start }: Span, isHan: boolean): boolean {
  const before = text.slice(Math.max(0, start - (isHan ? 12 : 40)), start);
  return isHan
    ? /(?:[一某][位名个]|有[位名个]|几[位名个])[\p{Script=Han}·“”]{0,9}$/u.test(before)
    : /(?<![a-z])(?:an?|one|another|some) (?:[a-z-]+ ){0,3}$/u.test(before);
}

/** The same of bodies, which are counted, or belong to somebody. */
function isNotToldWhich(text: string, { start }: Span, isHan: boolean): boolean {
  const before = text.slice(Math.max(0, start - (isHan ? 12 : 40)), start);
  return (isHan ? COUNTED_IN_CHINESE : BELONGING).test(before);
}

function isNamed({ start, end }: Span, names: readonly Span[]): boolean {
  return names.some(
    (name) =>
      (name.start >= end && name.start - end <= MOST_BETWEEN) ||
      (name.end <= start && start - name.end <= MOST_BETWEEN),
  );
}
