/** Times of day as Chinese tells them. Simplified; matched on folded text. */

const PART =
  '次日|翌日|隔天|隔日|当[日天晚]|[每昨今明]?[日天早晚]|凌晨|清晨|早晨|早上|上午|中午|正午|午后|下午|傍晚|晚上|晚间|夜间|夜里|深夜|午夜|半夜';
const NUMBER = '\\d{1,2}|二?十[一二三四五六七八九]?|[一二两三四五六七八九]';

/** `次日1时`, `凌晨两点半`, `23时30分`; its groups are the part of the day, the hour, and the minutes. */
export const zhClocks = new RegExp(
  `(?<![\\d.一二三四五六七八九十第])(?:(${PART})的?(${NUMBER})(?:时(?![间段代期速刻差])|点(?![\\d个条项]))|(\\d{1,2})(?:时(?![间段代期速刻差])|点(?=[半整钟]|\\d{1,2}分)))(半|整|钟|\\d{1,2}分|[一二三四五]?十[一二三四五六七八九]?分|[一三]刻)?`,
  'gu',
);

/** A part of the day in whose hours twelve are added to those up to eleven. */
export const zhLateHours = /中午|午后|下午|傍晚|晚|夜间|夜里|深夜/u;

/** Right before a time of day: it is the one that something begins with, or goes from. */
export const zhFromClock = /(?:从|由|自|较|比)(?:原[来先本]?的?|此前的?|过去的?)?$/u;

/** Right before a time of day: it is the one that something ends with, or goes to. */
export const zhToClock = /(?:到|至|为|成)了?$/u;
