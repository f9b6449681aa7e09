/** What stands after a numeral and says what it measures: a unit, a measure word, an English plural. */
import {
  EN_COUNTED_PART,
  EN_NOT_NOUNS,
  EN_NOT_PLURALS,
  EN_PHRASE_END,
  EN_PLURALS,
} from '../../lang/figures/en-quantities.js';
import { currencyBefore, currencyLetterBefore, findUnit, unitAt, type UnitMatch } from '../../units/index.js';
import type { KnownUnit } from '../../units/unit.js';
import { isAcceptedUnit, isElectric } from './accepted-units.js';
import type { Numeral } from './numeral.js';

/** A unit after a numeral, with the half that Chinese puts behind it (`三年半`). */
export interface Measure {
  readonly unit: KnownUnit;
  /** Half-open, into the folded text: the words of the unit. */
  readonly start: number;
  readonly end: number;
  /** Where the measure ends, 半 included. */
  readonly stop: number;
  readonly hasHalf: boolean;
  /** The 多 or 余 inside or behind it: `三个多月`, `五年多`, `三成余`. */
  readonly over?: string;
}

/** The unit that stands after the numeral; undefined if none does. */
export function measureAfter(
  text: string,
  folded: string,
  numeral: Numeral,
  hasCurrency: boolean,
): Measure | undefined {
  const { end } = numeral;
  const gap = gapAfter(folded, numeral);
  const special = PARTS_BEGIN.includes(folded.charAt(end))
    ? (measureInParts(text, folded, end) ?? measureInShort(folded, numeral))
    : undefined;
  if (special) return special;
  const match = unitAt(text, folded, end + gap);
  if (!match || !isAcceptedUnit(text, folded, numeral, match, gap, hasCurrency)) return undefined;
  // `两米半`, but not before a word such as 半导体.
  const hasHalf =
    folded[match.end] === '半' &&
    /^半(?![导岛球径年月天个小数决])/.test(folded.slice(match.end, match.end + 2)) &&
    numeral.scale !== '10000';
  const over = OVER_BEHIND.has(match.unit.dimension)
    ? OVER.exec(folded.slice(match.end, match.end + 2))?.[1]
    : undefined;
  return {
    unit: specificUnit(folded, numeral, match),
    start: match.start,
    end: match.end,
    stop: match.end + (hasHalf || over !== undefined ? 1 : 0),
    hasHalf,
    ...(over !== undefined && { over }),
  };
}

/** What a measure with something inside it begins with. */
const PARTS_BEGIN = '个百分 平方';

/** `4分30秒` */
const MINUTES_AND_SECONDS = /^分\d{1,2}(?:\.\d+)?秒/;

/** A measure with something inside it: `个半小时`, `个 百 分点`, `个多月`; or in short: `4分30秒`. */
function measureInParts(text: string, folded: string, end: number): Measure | undefined {
  const half = HALF_INSIDE.exec(folded.slice(end, end + 6));
  if (half) return halfAnd(text, folded, end + (folded.startsWith('半月', end + 1) ? 0 : 2));
  const points = SPACED_POINTS.exec(folded.slice(end, end + 14))?.[0];
  if (points !== undefined) return spacedPoints(end, points);
  const minutes = MINUTES_AND_SECONDS.test(folded.slice(end, end + 7)) && unitAt('分钟', '分钟', 0);
  if (minutes) return { unit: minutes.unit, start: end, end: end + 1, stop: end + 1, hasHalf: false };
  const inside = OVER_INSIDE.exec(folded.slice(end, end + 5));
  return inside ? overInside(folded, end, inside[0].length, inside[1] ?? inside[2] ?? '') : undefined;
}

/** `1.2个和0.5个百分点`: the rest of the unit stands behind the next. */
const POINTS_BEHIND =
  /^个(?=(?:[和及与或至到、;,-]\p{Script=Han}{0,6}?)(?:\d+(?:\.\d+)?个?[和及与、])*\d+(?:\.\d+)?个百分点)/u;
/** `一套89平`, but no `3平2负` and no `平均`. */
const SQUARE_METRES = /^平(?=$|[,。;、)的左以大])/;
const ROOMS = /[房户套室厅铺楼店寓宅]|面积|单间|小区|办公/;
/** `土方320万方`: no other 方. */
const CUBIC_METRES = /^方(?=$|[,。;、)以左]|土|水|混凝土)/;
const POURED = /[水土气泄砂石淤]|混凝土|木材|库容|开挖|浇筑|疏浚/;

/** A unit that only its surroundings make whole. */
function measureInShort(folded: string, { start, end, isWord, scale, low }: Numeral): Measure | undefined {
  const after = folded.slice(end, end + 28);
  const before = folded.slice(Math.max(0, start - 28), start);
  const name =
    low.includes('.') && scale === undefined && POINTS_BEHIND.test(after)
      ? '百分点'
      : !isWord && SQUARE_METRES.test(after) && low.length > 1 && ROOMS.test(before + after)
        ? '平方米'
        : CUBIC_METRES.test(after) && POURED.test(before + after.slice(0, 4))
          ? '立方米'
          : undefined;
  const unit = name === undefined ? undefined : findUnit(name);
  return unit && { unit, start: end, end: end + 1, stop: end + 1, hasHalf: false };
}

const HALF_INSIDE = /^个半(?=小时|月|钟头|钟|分钟|世纪|星期|礼拜|学期)/;

/** `down 5.6 points`, where a percentage stands before. */
const AFTER_PERCENT =
  /(?:%|percent|per cent)[^.;]{0,60}\b(?:up|down|by|rose|fell|gained|lost|slipped|dropped|climbed|jumped|plus|minus)(?: of)?(?: (?:about|nearly|almost|some|over|more than|just|only|another|a full))? $/;

/** `华氏98度`: the scale may stand before the number; ounces of gold are troy ounces, points behind per cent its points. */
function specificUnit(folded: string, { start, end }: Numeral, { unit, end: stop }: UnitMatch): KnownUnit {
  if (unit.code === '[oz_av]') {
    const around = folded.slice(Math.max(0, start - 24), stop + 24);
    return (PRECIOUS.test(around) ? findUnit('troy ounce') : undefined) ?? unit;
  }
  if (unit.code === 'Cel' && isElectric(folded, start, end)) return findUnit('度电') ?? unit;
  if (unit.dimension === 'count' && folded.startsWith('points', stop - 6)) {
    const before = folded.slice(Math.max(0, start - 80), start);
    return (AFTER_PERCENT.test(before) ? findUnit('percentage points') : undefined) ?? unit;
  }
  if (
    unit.dimension === 'count' &&
    SPEED_BEFORE.test(folded.slice(Math.max(0, start - 10), start)) &&
    folded.startsWith('节', stop - 1)
  )
    return findUnit('knots') ?? unit;
  const near = folded.slice(Math.max(0, start - 10), start);
  if (unit.code === 'm' && WIND_BEFORE.test(near)) return findUnit('米/秒') ?? unit;
  if (unit.code === '[ft_i]' && folded[stop - 1] === '呎' && FLOOR_BEFORE.test(near))
    return findUnit('方呎') ?? unit;
  const isFahrenheit =
    unit.code === 'Cel' && /华氏(?:温度)?(?:为|约|是)?$/.test(folded.slice(Math.max(0, start - 6), start));
  return isFahrenheit ? (findUnit('华氏度') ?? unit) : unit;
}

/** `航速21节` */
const SPEED_BEFORE = /(?:[航风流]速|速度|时速)[^,。;\d]{0,5}$/;
/** `阵风53公尺`, told by the second. */
const WIND_BEFORE = /(?:阵风|风速)(?:仍|曾|最[大高])?[达到为约近超过有]{0,3}$/;
/** `实用面积298呎`: square ones. */
const FLOOR_BEFORE = /(?:面积|实用|建筑|楼面)[达为约近超有]{0,2}$/;
const PRECIOUS = /\b(?:gold|silver|platinum|palladium|bullion)\b|黄金|白银|金价|银价|铂金/;

/** `个百分点` with spaces inside, as tokenised text has it. */
const SPACED_POINTS = /^ {0,4}个? {0,2}百 {0,2}分 {0,2}点/;

function spacedPoints(end: number, written: string): Measure | undefined {
  const unit = unitAt('百分点', '百分点', 0)?.unit;
  const [start, stop] = [end + written.length - written.trimStart().length, end + written.length];
  return unit && { unit, start, end: stop, stop, hasHalf: false };
}

/** 多 before the last character of a unit of time: `三个多月`, `一分多钟`. */
const OVER_INSIDE = /^(?:个([多余])(?:月|小时|星期|礼拜|世纪|钟头|学期)|分([多余])钟)/;
const OVER = /^([多余])(?![少数元样边半种方额下地温])/;
const OVER_BEHIND: ReadonlySet<string> = new Set([
  'duration',
  'percent',
  'length',
  'mass',
  'area',
  'multiple',
  'temperature',
  'volume',
  'speed',
]);

function overInside(folded: string, start: number, length: number, over: string): Measure | undefined {
  const name = folded.slice(start, start + length).replace(over, '');
  const unit = unitAt(name, name, 0)?.unit;
  const end = start + length;
  return unit && { unit, start, end, stop: end, hasHalf: false, over };
}

/** `个半小时`, `个半月`: the unit after 半. */
function halfAnd(text: string, folded: string, start: number): Measure | undefined {
  const isMonth = folded.startsWith('个半月', start);
  const match = isMonth ? unitAt('个月', '个月', 0) : unitAt(text, folded, start);
  if (!match) return undefined;
  const end = isMonth ? start + 3 : match.end;
  const over = OVER.exec(folded.slice(end, end + 2))?.[1];
  const stop = end + (over === undefined ? 0 : 1);
  return {
    unit: match.unit,
    start: isMonth ? start + 2 : match.start,
    end,
    stop,
    hasHalf: true,
    ...(over !== undefined && { over }),
  };
}

/** The white space, hyphen or words (`or more`, `additional`) between numeral and unit, as a number of characters. */
function gapAfter(folded: string, { end, ratio }: Numeral): number {
  if (!/[ a-z\-‑]/.test(folded.charAt(end))) return 0;
  const after = folded.slice(end, end + 16);
  // `half an hour`, but `$200 million a year` is a rate.
  const article = ratio === 'fraction' ? FRACTION_LINK.exec(after) : null;
  return (article ?? MEASURE_LINK.exec(after))?.[0].length ?? 0;
}

const FRACTION_LINK = /^(?: an? |[ -]of an? )(?=[a-z])/;
const MEASURE_LINK =
  /^ (?:or more|or so|or fewer|more|additional|extra|full|whole|long|straight|consecutive|successive) (?=[a-z])|^[ -](?:earth|flight|flying|working|business|calendar|trading|teaching|school|sunshine|overtime|class|volunteer|machine|staff|study) (?=(?:hour|day|week|month)s?\b)|^ {1,4}(?=\p{Script=Han})|^ ?[a-z]{2,5} ?(?=小时)|^ (?=[^\s\d])|^[\-‑](?=[^\s\d$€£¥￥₹₩])/u;

/** The English plural that a numeral counts, past the words between (`5,000 new engineers`): `end` is half-open. */
export function countedNoun(
  folded: string,
  { end, inner }: Numeral,
): { readonly start: number; readonly end: number } | undefined {
  if (folded[end] !== ' ' && folded[end] !== '-') return undefined;
  const window = folded.slice(end, end + 64);
  const part = EN_COUNTED_PART.exec(window)?.[0];
  if (part !== undefined) return { start: end + 1, end: end + part.length };
  const lead = (inner?.modifier === 'vague' ? NOUN_LEAD_OF_OPEN : NOUN_LEAD).exec(window)?.[0];
  if (lead === undefined) return undefined;
  let at = end + lead.length;
  for (const word of NOUN_WORDS.exec(folded.slice(at, at + 60))?.[0]
    .trim()
    .split(' ') ?? []) {
    if (EN_PHRASE_END.has(word)) return undefined;
    if (isPlural(word)) {
      const next = plainWordAt(folded, at + word.length);
      // `5,000 sales representatives`: the last of two plurals is what is counted.
      const goesOn = next !== undefined && isPlural(next) && !EN_PHRASE_END.has(next);
      const start = goesOn ? at + word.length + 1 : at;
      return { start, end: start + (goesOn ? next.length : word.length) };
    }
    at += word.length + 1;
  }
  return undefined;
}

const NOUN_LEAD = /^(?: or (?:more|fewer|less|so))?[ -]/;
const NOUN_LEAD_OF_OPEN = /^(?: or more)?(?: of)?[ -]/;
/** Up to four words, none of them at a stop. */
const NOUN_WORDS =
  /^[a-zà-ÿ][a-zà-ÿ'’-]*(?: |$|(?=[^\w'’-]))(?:(?:[a-zà-ÿ][a-zà-ÿ'’-]*|\d{1,4}[a-z]?)(?: |$|(?=[^\w'’-]))){0,3}/;

function plainWordAt(folded: string, at: number): string | undefined {
  return /^ ([a-z-]+)/.exec(folded.slice(at, at + 24))?.[1];
}

function isPlural(word: string): boolean {
  if (EN_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !EN_NOT_PLURALS.test(word) && !EN_NOT_NOUNS.has(word);
}

/** The currency written before the numeral, a space between at most; undefined if there is none. */
export function currencyOf(text: string, folded: string, start: number): UnitMatch | undefined {
  const end = /\s/.test(folded.charAt(start - 1)) ? start - 1 : start;
  const found = currencyBefore(text, folded, end) ?? currencyLetterBefore(text, start);
  // `hk $ 10`, `mxn$ 15`: the country stands apart, or before the sign in small letters.
  const country =
    found && folded[found.start] === '$'
      ? COUNTRY.exec(folded.slice(Math.max(0, found.start - 5), found.start))
      : null;
  const code = country?.[1] ?? country?.[2];
  const unit = code === undefined ? undefined : findUnit(`${code.trim().toUpperCase()}$`);
  return found && unit && country
    ? { ...found, unit, start: found.start - country[0].trimStart().length }
    : found;
}

/** One letter only right before the sign: `a $1 billion fine` is not Australian. */
const COUNTRY = /(?<![a-z])(us|hk|nt|nz|aud|cad|nzd|sgd|mxn)\s?$|(?<![a-z'’])(c\s|[acs])$/;
