/** Numerals that are parts of names, dates, codes and addresses. */
import {
  EN_CLOCK_AFTER,
  EN_LABELS,
  EN_MONTHS,
  EN_NOT_NAMES,
  EN_NUMBERS_AS_VERB,
  EN_OUT_OF,
  EN_PLURAL_AFTER,
  EN_WITHIN_ONE,
} from '../../lang/figures/en-quantities.js';
import {
  ZH_ADDRESS_AFTER,
  ZH_ADDRESS_BEFORE,
  ZH_EACH_WEEK,
  ZH_HOTLINE_AFTER,
  ZH_HOTLINE_BEFORE,
  ZH_INDEX_BEFORE,
  ZH_KIND_AFTER,
  ZH_MODEL_BEFORE,
  ZH_NOT_BEFORE,
  ZH_NOT_BEFORE_WORD,
  ZH_NOT_FIGURE,
  ZH_NOT_NUMERAL,
  ZH_NUMBER_BEFORE,
  ZH_ROAD_BEFORE,
  ZH_TIMES_A_WEEK,
} from '../../lang/figures/zh-quantities.js';
import type { Span } from '../../model.js';
import { isHanAt } from '../../text/scripts.js';
import { matches } from '../../text/matches.js';
import type { Numeral } from './numeral.js';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s，。）]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** The stretches of text that are addresses of pages or people. */
export function addresses(folded: string): readonly Span[] {
  if (!/:\/\/|www\.|@/.test(folded)) return [];
  return matches(folded, ADDRESS).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether a word begins at `start` that only looks like a Chinese numeral (`十分重要`, `万一`). */
export function isChineseWord(folded: string, start: number): boolean {
  if (!isHanAt(folded, start)) return false;
  const before = folded.slice(Math.max(0, start - 4), start);
  if (ZH_EACH_WEEK.test(before) && ZH_TIMES_A_WEEK.test(folded.slice(start, start + 8))) return false;
  return (
    ZH_NOT_NUMERAL.test(folded.slice(start, start + 8)) ||
    ZH_NOT_BEFORE.test(before) ||
    ZH_NOT_BEFORE_WORD.test(before)
  );
}

/** Whether a numeral and what follows make a name or set phrase (`五角大楼`, `三年级`). */
export function isChinesePhrase(folded: string, start: number): boolean {
  return ZH_NOT_FIGURE.test(folded.slice(start, start + 8));
}

/**
 * The end of a code, number of a device, version, time of day, telephone number or the like, that the Arabic
 * numeral is part of; undefined if it stands by itself.
 */
export function codeEnd(folded: string, numeral: Numeral, hasCurrency: boolean): number | undefined {
  const { start, end } = numeral;
  const previous = folded[start - 1] ?? '';
  const beforePrevious = folded[start - 2] ?? '';
  const telephone = previous === '+' ? /^(?:[ -]?\d+)+/.exec(folded.slice(end, end + 24)) : null;
  if (telephone) return end + telephone[0].length;
  const joined = JOINED.exec(folded.slice(end, end + 40));
  if (joined) return end + joined[0].length;
  if (/[a-z_#\\]/.test(previous) && !hasCurrency) return end;
  if (
    /[-‐.:/@]/.test(previous) &&
    /[a-z\d]/.test(beforePrevious) &&
    !hasCurrency &&
    !/[a-z]{4,}-$|(?:mid|pre|sub|non|ex)-$/.test(folded.slice(Math.max(0, start - 6), start))
  )
    return end;
  if (end - start >= 3 && ZH_HOTLINE_BEFORE.test(folded.slice(Math.max(0, start - 6), start)))
    return end + (/^(?:[ -]\d{3,8})+/.exec(folded.slice(end, end + 24))?.[0].length ?? 0);
  if (/[-]/.test(previous) && /[a-z]/.test(beforePrevious) && !hasCurrency) return end;
  if (/^0\d/.test(folded.slice(start, end)) && !hasCurrency)
    return end + (/^(?:[ -]\d{2,})+/.exec(folded.slice(end, end + 24))?.[0].length ?? 0);
  if (/^\d{1,2}k$/.test(folded.slice(start, end)) && RESOLUTION_AFTER.test(folded.slice(end, end + 16)))
    return end;
  if (isBracketed(folded, start, end) || isListNumber(folded, start, end)) return end;
  return undefined;
}

/** `4K video`: no four thousand. */
const RESOLUTION_AFTER =
  /^[ -]?(?:videos?|tvs?|television|resolution|displays?|screens?|monitors?|camera|movies?|films?|footage|uhd|blu-ray|streaming|projector|content|ultra|高清|超高清|电视|视频|影[像片]|分辨率|画质|屏|显示|摄|直播|频道|投影)/;

/** What joins a numeral to more digits: times of day, dates, versions, telephone numbers, sizes, powers. */
const JOINED =
  /^(?::\d{2}(?::\d{2})?(?!\d)|\.\d+(?:\.\d+)*|\/\d{1,4}(?:\/\d{1,4})?|-\d{1,5}(?:-\d{1,5})+|[x×]\d+|\^[-+.\d]*|\s?[比:]\s?\d{1,5}(?:\.\d+)?(?!\d)|-[b-z](?![a-z-])|\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|'?s(?![a-z]))/;

/** `[12]`, `(3)` */
function isBracketed(folded: string, start: number, end: number): boolean {
  const pair = (folded[start - 1] ?? '') + (folded[end] ?? '');
  return (
    pair === '[]' ||
    (pair === '()' && end - start <= 2) ||
    (pair === '()' && /^(?:19|20)\d\d$/.test(folded.slice(start, end)))
  );
}

/** `3. ` or `3) ` or `3、` at the beginning of a line. */
function isListNumber(folded: string, start: number, end: number): boolean {
  const isAtLineStart = /(?:^|\n)\s*$/.test(folded.slice(Math.max(0, start - 6), start));
  return isAtLineStart && /^(?:[.)]\s|、|\.\d)/.test(folded.slice(end, end + 2));
}

/** Whether the numeral is the number of something in a row, or part of a name: `chapter 3`, `Apollo 11`, `图3`. */
export function isLabel(text: string, folded: string, { start, end }: Numeral): boolean {
  if (ZH_NOT_BEFORE.test(folded.slice(Math.max(0, start - 4), start))) return true;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (EN_LABELS.test(before)) return !EN_NUMBERS_AS_VERB.test(before) && !isCounted(folded, start, end);
  if (EN_CLOCK_AFTER.test(folded.slice(end, end + 16))) return true;
  if (isOfName(text, folded, start, end)) return true;
  if (!/^[A-Za-z]*[A-Z][\w'’.-]*\s$/.test(wordBefore(text, start))) return false;
  const isPlain = /^\d{1,4}$/.test(folded.slice(start, end));
  return isPlain && !EN_NOT_NAMES.test(before);
}

/** `48 Larch Street`, `401(k)`, `the Forty Herons`, 中证500, 热线12398, “海岚7”, 台9线 */
function isOfName(text: string, folded: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  if (STREET.test(after) || /^\([kbc]\)/.test(after)) return true;
  if (/^[A-Z][a-z]+$/.test(text.slice(start, end)) && NAMED_BEFORE.test(before) && /^[ -][A-Z]/.test(after))
    return true;
  if (
    ZH_KIND_AFTER.test(folded.slice(end, end + 4)) ||
    ZH_NUMBER_BEFORE.test(folded.slice(Math.max(0, start - 6), start))
  )
    return true;
  if (
    ZH_ADDRESS_BEFORE.test(folded.slice(Math.max(0, start - 4), start)) &&
    ZH_ADDRESS_AFTER.test(folded.slice(end, end + 2))
  )
    return true;
  if (ZH_MODEL_BEFORE.test(folded.slice(Math.max(0, start - 4), start))) return true;
  if (ZH_INDEX_BEFORE.test(folded.slice(Math.max(0, start - 12), start))) return true;
  if (
    end - start >= 3 &&
    (ZH_HOTLINE_AFTER.test(after) || ZH_HOTLINE_BEFORE.test(folded.slice(Math.max(0, start - 6), start)))
  )
    return true;
  if (isHanAt(folded, start) && end - start === 1 && /[“「『"]$/u.test(before)) return false;
  if (/[“「『"][\p{L}·-]{0,12}$/u.test(before) && /^[”」』"]/u.test(after)) return true;
  return (
    ZH_ROAD_BEFORE.test(folded.slice(Math.max(0, start - 3), start)) &&
    /^[甲乙丙丁]?[线縣線号號]/u.test(after)
  );
}

/** Behind the number of a house. */
const STREET =
  /^ (?:(?:North|South|East|West|N\.|S\.|E\.|W\.) )?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Place|Court|Terrace|Square|Crescent|Row|Close|Hill|Quay|Highway|Parkway)\b/u;
/** Before a name, not at a sentence's head. */
const NAMED_BEFORE = /(?:\b[Tt]he|\b[a-z]+,?|[“"‘]) $|[“"‘]$/;

/** `in the first group 14 of 210`, `in this group 14 children`: a count of those in it, not its number. */
function isCounted(folded: string, start: number, end: number): boolean {
  if (EN_OUT_OF.test(folded.slice(end, end + 12))) return true;
  return (
    EN_WITHIN_ONE.test(folded.slice(Math.max(0, start - 40), start)) &&
    EN_PLURAL_AFTER.test(folded.slice(end, end + 24))
  );
}

function wordBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - 24), start);
  return /[A-Za-z][\w'’.-]*\s$/.exec(window)?.[0] ?? '';
}

/** Whether the numeral is a year, month, day, hour or decade: a date, not a figure. */
export function isCalendar(folded: string, { start, end, isWord, scale }: Numeral): boolean {
  // `连续6日` lasts, and is no day of a month.
  if (
    /^\s?日/.test(folded.slice(end, end + 2)) &&
    LASTING_BEFORE.test(folded.slice(Math.max(0, start - 4), start))
  )
    return false;
  if (/^\d{1,2}$/.test(folded.slice(start, end)) && isListedDay(folded, start, end)) return true;
  const next = /\s/.test(folded.charAt(end)) ? end + 1 : end;
  if (!CALENDAR_WORDS_BEGIN.includes(folded.charAt(next))) return false;
  const after = folded.slice(end, end + 8);
  const digits = folded.slice(start, end);
  if (
    /^\s?(?:年代|世纪|月(?!球|亮|饼)|年级|年度|年版|时(?:\d|许|整|,|。|左右)|点(?:钟|整|半|许|[\d一二三四五六七八九十]|多|左右)|[日号](?!元|圆|均|产|历[日天]|内(?![蒙江地陆阁部])|之内|以内|游))/.test(
      after,
    )
  )
    return true;
  if (
    after.startsWith('点') &&
    /(?:[上下中]午|凌晨|清晨|早[上晨]|[晚傍]上?|晚间|今[早晚]|昨[早晚])\s?$/.test(
      folded.slice(Math.max(0, start - 3), start),
    )
  )
    return true;
  if (after.startsWith('时') && /[日号晚午晨夜早凌]\s?$/.test(folded.slice(Math.max(0, start - 2), start)))
    return true;
  // `前三季度`, `前五个月`, `the first nine months` tell when.
  const before = folded.slice(Math.max(0, start - 7), start);
  if (FIRST_BEFORE.test(before) && PARTS_OF_YEAR.test(after)) return true;
  // `明年三季度` is the third; 连续三季度 are three.
  if (QUARTER_OF_YEAR.test(digits + after.slice(0, 2)) && OF_YEAR_BEFORE.test(before)) return true;
  if (/^\s?年/.test(after) && scale === undefined) {
    if (/^\s?年(?:\s?\d{1,2}\s?月|[一二三四五六七八九十]{1,2}月|代)/.test(after)) return true;
    const isYear = isWord ? /^[〇零一二三四五六七八九]{4}$/.test(digits) : /^(?:1\d|20|21)\d\d$/.test(digits);
    return isYear && !/^\s?年(?:的)?(?:历史|之久|的文明)/.test(after);
  }
  return (
    /^(?:\d+|[一二三四五六七八九十]{1,3})$/.test(digits) &&
    /[\d一二三四五六七八九十]时$/.test(folded.slice(Math.max(0, start - 2), start)) &&
    after.startsWith('分')
  );
}

/** `3 and 5 June`, `June 3 and 5`: a day whose month stands at another day of the list. */
function isListedDay(folded: string, start: number, end: number): boolean {
  return (
    DAYS_TO_MONTH.test(folded.slice(end, end + 40)) ||
    (MONTH_TO_DAYS.test(folded.slice(Math.max(0, start - 40), start)) &&
      /^(?!,\d|[.]\d|[-–]\p{L})(?:[^\w%\s]|\s?$| (?:\p{Ll}+ed|and|or|to|in|at|for|as|when|with|by|on|was|were|is|are|will|would|the|he|she|it|they|\d{4})\b)/u.test(
        folded.slice(end, end + 20),
      ))
  );
}

const LASTING_BEFORE = /(?:连续|历时|为期|长达|保存|存放|停留|逗留|整整|足足|休息|停工|停课|禁足)\s?$/;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DAYS_BETWEEN = String.raw`(?:, ?${DAY})*,? (?:and|or|&) `;
const MONTH = `(?:${Object.keys(EN_MONTHS).join('|')})`;
const DAYS_TO_MONTH = new RegExp(`^(?:st|nd|rd|th)?${DAYS_BETWEEN}${DAY} (?:of )?${MONTH}\\b`);
const MONTH_TO_DAYS = new RegExp(
  `\\b${MONTH}\\.? ${DAY}(?:(?:, ?${DAY})*,? (?:and|or|&) |(?:, ?${DAY})*, ?)$`,
);

/** What the words begin with that make a date of a numeral. */
const CALENDAR_WORDS_BEGIN = '年世月时点日号个季天周星分qmwd';
const QUARTER_OF_YEAR = /^[一二三四1-4]季[度末初]?/;
const OF_YEAR_BEFORE = /(?:[今明去前后本当同次翌]年|年度|\d年)\s?$|(?:^|[,。;:(])$/;
const FIRST_BEFORE = /(?<!提)[前头]\s?$|\bfirst $/;
const PARTS_OF_YEAR = /^\s?(?:(?:个?季度?|个?月|天|周|个星期)(?![前后内])|(?:quarter|month|week|day)s?\b)/;

/** Whether a number without a unit may be a year. */
export function isYear(folded: string, { start, end }: Numeral): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(folded.slice(start, end));
}
