/** Whole and decimal numbers in Chinese: characters, Arabic digits, and both mixed (`3亿五千万`, `24.57个亿`). */
import { add, compare, divide, multiply } from '../../units/decimal.js';
import {
  bigMultiplier,
  digitValue,
  isMultiplier,
  positional,
  smallMultiplier,
  tensValue,
} from './chinese-digits.js';
import type { Numeral } from './numeral.js';
import { matchAt } from '../../text/matches.js';

const ARABIC =
  /\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,30}(?:\.\d{1,20})?/y;
/** 肆, 伍 and 陆 are digits among others of their sort alone: not in 大陆客户, 退伍人员. */
const HAN_DIGITS =
  /(?:[零〇一二两三四五六七八九壹贰叁柒捌玖]|[肆伍陆](?=[零壹贰叁肆伍陆柒捌玖拾佰仟])|(?<=[零壹贰叁肆伍陆柒捌玖拾佰仟万亿])[肆伍陆]|(?<=[百千之])[肆伍陆](?!\p{L})|(?<!\p{L})[肆伍陆](?!\p{L})|(?<!\p{L})[肆伍陆](?=[万亿元圆角])|参(?=[拾佰仟万亿])|(?<=[拾佰仟零])参(?!\p{L})){1,31}|俩(?=[百千万亿])/uy;
/** A unit whose first character is also a multiplier. */
const UNIT_PREFIX =
  /千(?:克(?!朗)|米|瓦|卡|赫|焦|字节|比特|帕|伏|兆|牛)|兆(?:吨|瓦|赫|字节|比特|焦|帕|欧|牛)|百帕/y;
const DECIMAL_PART =
  /\s{0,2}点\s?([零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]{1,12})(?![十百千刻半]|分(?!钟))/y;
const OPENERS: ReadonlySet<string> = new Set('几数上好');
const OPEN_PREFIX = /(?:好几|几|数|上)(?=[十百千万亿])/y;
/** 多 and 余 after a numeral, unless they begin a word of their own. */
const OVER =
  /\s?(?:多(?![数元样边少年半种方])|多(?=年|种|元(?!化|素|文|性|共|社|论))|余(?![额下地温震波晖]))/y;
const ABOUT =
  /来(?=[个名位家人万亿年天岁米块条次公里斤吨元分小平张辆台只头户种亩页所座本件场首轮步克英度倍])/y;
const DOZEN =
  /打(?![印开击算造破包折电字工卡拼断仗官假通动牌架败赢平进出入成得响退乱听扫捞烊磨死伤中碎翻倒垮气针住]|[一二三四五六七八九\d])/y;
const SPACES = / {1,3}/y;

/** What one or two are of, and nobody weighs. */
const ONE_OR_TWO =
  /^(?:[个天次年块元位名人句家件周步支只本篇台辆处点遍回场条张秒岁层倍种代段轮批期户届季间艘架颗枚声眼桌道首口成]|小时|星期|礼拜|分钟|公里|公尺|毫米|厘米|米[高长宽深远])/;

/** In characters: without a limit a long run would be read anew from each of its characters. */
const LONGEST = 40;

interface Interval {
  readonly low: string;
  readonly high: string;
}

const ONE: Interval = { low: '1', high: '1' };
const ZERO: Interval = { low: '0', high: '0' };
/** What 几 and 数 stand for before a multiplier: from one of it to the next power of ten. */
const OPEN: Interval = { low: '1', high: '10' };
/** As a last digit: `十几` is from ten to twenty. */
const OPEN_DIGIT: Interval = { low: '0', high: '10' };

/** What has been read so far. */
interface Sum {
  /** Sections already multiplied by 万 or 亿. */
  total: Interval;
  hasTotal: boolean;
  lastBig: string;
  /** The section being read, below 10,000. */
  section: Interval;
  hasSection: boolean;
  /** The digits before the next multiplier. */
  digit: Interval | undefined;
  /** Whether those are a single character, which may count tenths of the multiplier before (`一百七`). */
  isShort: boolean;
  lastUnit: string | undefined;
  scale: string | undefined;
  inner: Numeral['inner'] | undefined;
  isWord: boolean;
  hasDigit: boolean;
  hasPoint: boolean;
  multipliers: number;
  /** The reading can be no number, or ends here. */
  isBad: boolean;
  isOver: boolean;
}

/** Reads what stands at `at`, and says where it ends; `at` itself if it does not go on. */
type Step = (folded: string, at: number, sum: Sum, start: number) => number;

/** The number that begins at `start`; undefined if none does. */
export function readChineseInteger(folded: string, start: number): Numeral | undefined {
  const first = folded.charAt(start);
  if (!STEPS.has(first) && !OPENERS.has(first)) return undefined;
  const plain = first <= '9' ? readPlain(folded, start) : undefined;
  if (plain) return plain;
  const sum = emptySum();
  let at = readOpenPrefix(folded, start, sum);
  while (at - start <= LONGEST && !sum.isOver) {
    const step = STEPS.get(folded.charAt(at));
    const next = step ? step(folded, at, sum, start) : at;
    if (sum.isBad) return undefined;
    if (next === at) break;
    at = next;
  }
  return at === start ? undefined : toNumeral(folded, start, at, sum);
}

/** Arabic digits by themselves, which most numbers are: nothing Chinese goes on behind them. */
function readPlain(folded: string, start: number): Numeral | undefined {
  const text = matchAt(ARABIC, folded, start)?.[0];
  if (text === undefined) return undefined;
  const end = start + text.length;
  const next = folded.charAt(end);
  if (next !== '' && (STEPS.has(next) || next === '打')) return undefined;
  const value = text.includes(',') ? text.replaceAll(',', '') : text;
  return { start, end, low: value, high: value, isWord: false, isLoneMultiplier: false };
}

/** All fields at once: an object that grows field by field is slow. */
function emptySum(): Sum {
  return {
    total: ZERO,
    hasTotal: false,
    lastBig: '0',
    section: ZERO,
    hasSection: false,
    digit: undefined,
    isShort: false,
    lastUnit: undefined,
    scale: undefined,
    inner: undefined,
    isWord: true,
    hasDigit: false,
    hasPoint: false,
    multipliers: 0,
    isBad: false,
    isOver: false,
  };
}

function toNumeral(folded: string, start: number, end: number, sum: Sum): Numeral | undefined {
  const { hasSection, hasTotal, lastUnit, scale, inner } = sum;
  if (!sum.digit && !hasSection && !hasTotal) return undefined;
  // `一百七` is 170 and `两万三` is 23,000: a last digit counts tenths of the multiplier before it.
  const isTenths = sum.isShort && lastUnit !== undefined && lastUnit !== '10' && end > start + 1;
  const digit = sum.digit && isTenths ? times(sum.digit, divide(lastUnit, '10')) : sum.digit;
  const value = plus(plus(sum.total, sum.section), digit ?? ZERO);
  const dozen = folded[end] === '打' && matchAt(DOZEN, folded, end);
  return {
    start,
    end: dozen ? end + 1 : end,
    ...(dozen ? times(value, '12') : value),
    ...(scale !== undefined && !digit && { scale }),
    ...(inner && { inner }),
    isWord: sum.isWord,
    isLoneMultiplier: !sum.hasDigit && sum.multipliers === 1 && folded[start] !== '十' && !inner,
  };
}

/** 数 in `数千亿`, 好几, 上 and the like before a multiplier. */
function readOpenPrefix(folded: string, start: number, sum: Sum): number {
  const text = OPENERS.has(folded.charAt(start)) ? matchAt(OPEN_PREFIX, folded, start)?.[0] : undefined;
  if (text === undefined) return start;
  sum.digit = OPEN;
  sum.inner = { modifier: 'vague', text };
  sum.hasDigit = true;
  return start + text.length;
}

const readArabic: Step = (folded, at, sum) => {
  const text = sum.digit ? undefined : matchAt(ARABIC, folded, at)?.[0];
  if (text === undefined) return at;
  sum.digit = same(text.replaceAll(',', ''));
  sum.isWord = sum.isShort = false;
  sum.hasDigit = true;
  return at + text.length;
};

const readTens: Step = (folded, at, sum) => {
  const value = tensValue(folded[at]);
  if (value === undefined || sum.digit) return at;
  sum.section = plus(sum.section, same(value));
  sum.hasSection = sum.hasDigit = true;
  sum.lastUnit = '10';
  return at + 1;
};

/** 几 after a multiplier or tens: `十几`, `三百几十`, `两万几`, `20几万`. */
const readFew: Step = (folded, at, sum) => {
  if (sum.inner) return at;
  const { digit, lastUnit } = sum;
  const isTens = digit?.low === digit?.high && /^\d0$/.test(digit?.low ?? '');
  if (digit ? !isTens : lastUnit === undefined) return at;
  if (digit) sum.digit = plus(digit, OPEN_DIGIT);
  else if (smallMultiplier(folded[at + 1]) !== undefined) sum.digit = OPEN;
  else sum.digit = lastUnit === '10' ? OPEN_DIGIT : { low: '0', high: lastUnit ?? '10' };
  sum.inner = { modifier: 'vague', text: '几' };
  sum.isShort = false;
  return at + 1;
};

const readHanDigits: Step = (folded, at, sum) => {
  const found = sum.digit ? undefined : matchAt(HAN_DIGITS, folded, at)?.[0];
  if (found === undefined) return at;
  // `八两` is a weight, `八两百` nothing; `一两天` is a day or two.
  const isWeight =
    /.两$/.test(found) &&
    !isMultiplier(folded[at + found.length]) &&
    !(found === '一两' && ONE_OR_TWO.test(folded.slice(at + 2, at + 4)));
  const run = isWeight ? found.slice(0, -1) : found;
  const isAfterUnit = sum.lastUnit !== undefined;
  // 零 only fills a gap in `一万零十二` and `1千零1`.
  const zeros =
    isAfterUnit || /[十廿卅卌]/.test(folded[at + 1] ?? '') ? (/^[零〇]+/.exec(run)?.[0].length ?? 0) : 0;
  if (zeros === run.length) {
    sum.isShort = false;
    return /[十拾几廿卅卌\d]/.test(folded[at + zeros] ?? '') ? at + zeros : at;
  }
  // 两 after a multiplier is the weight, unless it is multiplied itself (`三千两百`).
  if (isAfterUnit && run === '两' && !isMultiplier(folded[at + 1])) return at;
  sum.digit = valueOfDigits(run.slice(zeros));
  if (!sum.digit) sum.isBad = true;
  sum.isShort = run.length === 1;
  sum.hasDigit = true;
  return at + run.length;
};

/** `三` is 3, `三四` is 3 to 4, `二〇二五` is 2025; other pairs are no number. */
function valueOfDigits(run: string): Interval | undefined {
  const digits = positional(run);
  if (digits.length === 1) return same(digits);
  if (digits.length !== 2 || digits.includes('0')) return same(String(BigInt(digits)));
  const [a, b] = [Number(digits[0]), Number(digits[1])];
  return b === a + 1 ? { low: String(a), high: String(b) } : undefined;
}

const readPoint: Step = (folded, at, sum) => {
  if (sum.hasPoint || !(sum.digit ?? (sum.hasSection || sum.hasTotal))) return at;
  const match = matchAt(DECIMAL_PART, folded, at);
  if (!match?.[1]) return at;
  if (sum.digit && sum.isShort && sum.lastUnit !== undefined && sum.lastUnit !== '10')
    sum.digit = times(sum.digit, divide(sum.lastUnit, '10'));
  sum.digit = plus(plus(sum.section, sum.digit ?? ZERO), same(`0.${positional(match[1])}`));
  sum.section = ZERO;
  sum.hasPoint = true;
  sum.hasSection = sum.isShort = false;
  return at + match[0].length;
};

const readSmall: Step = (folded, at, sum, start) => {
  const factor = smallMultiplier(folded[at]);
  if (factor === undefined || (at > start && factor !== '10' && matchAt(UNIT_PREFIX, folded, at))) return at;
  if (!sum.digit && sum.hasSection && sum.lastUnit !== undefined && compare(factor, sum.lastUnit) >= 0)
    return at;
  sum.section = plus(sum.section, times(sum.digit ?? ONE, factor));
  const isStray =
    !sum.digit && factor !== '10' && sum.lastUnit !== undefined && !isMultiplier(folded[at - 1]);
  if (isStray && at > start) return at;
  sum.digit = undefined;
  sum.hasSection = true;
  sum.lastUnit = factor;
  sum.scale = factor === '1000' ? factor : undefined;
  sum.isShort = false;
  sum.multipliers++;
  return at + 1;
};

const readBig: Step = (folded, at, sum, start) => {
  const factor = bigMultiplier(folded[at]);
  if (factor === undefined || (at > start && factor !== '10' && matchAt(UNIT_PREFIX, folded, at))) return at;
  const isEmpty = !sum.digit && !sum.hasSection;
  if (isEmpty && !sum.hasTotal && at > start) return at;
  const current = plus(sum.section, sum.digit ?? ZERO);
  if (isEmpty) sum.total = times(sum.hasTotal ? sum.total : ONE, factor);
  else if (sum.hasTotal && compare(factor, sum.lastBig) > 0)
    sum.total = times(plus(sum.total, current), factor);
  else sum.total = plus(sum.total, times(current, factor));
  sum.section = ZERO;
  sum.digit = undefined;
  sum.hasSection = sum.isShort = false;
  sum.hasTotal = true;
  sum.lastBig = sum.lastUnit = sum.scale = factor;
  sum.multipliers++;
  return at + 1;
};

/** 多 and 余: the number ends behind them, unless 万 or 亿 follows (`300余万`). */
const readOver: Step = (folded, at, sum, start) => {
  const isAfterNumber = at > start && /[\d十百千万亿拾佰仟]/.test(folded[at - 1] ?? '');
  const match = isAfterNumber && !sum.inner ? matchAt(OVER, folded, at) : null;
  if (!match) return at;
  sum.inner = { modifier: 'over', text: match[0].trim() };
  const end = at + match[0].length;
  const next = /^ ?个? ?/.exec(folded.slice(end, end + 3))?.[0].length ?? 0;
  sum.isOver = bigMultiplier(folded[end + next]) === undefined;
  return end;
};

/** 来 in `十来个`, `二十来万`, `20来岁`. */
const readAbout: Step = (folded, at, sum, start) => {
  const isRound = at > start && (isMultiplier(folded[at - 1]) || /\d0$/.test(folded.slice(at - 2, at)));
  if (!isRound || sum.inner || !matchAt(ABOUT, folded, at)) return at;
  sum.inner = { modifier: 'about', text: '来' };
  sum.isOver = bigMultiplier(folded[at + 1]) === undefined;
  return at + 1;
};

/** 个 in `3个亿`. */
const readClassifier: Step = (folded, at, _sum, start) =>
  at > start && bigMultiplier(folded[at + 1]) !== undefined ? at + 1 : at;

/** Spaces inside a number, where a multiplier stands on one side: `2.5 万`, `7万 5千`, `三千 八百`. */
const readSpaces: Step = (folded, at, sum, start) => {
  const spaces = at > start ? (matchAt(SPACES, folded, at)?.[0].length ?? 0) : 0;
  if (spaces === 0) return at;
  const end = at + spaces;
  const next = folded[end];
  if (bigMultiplier(next) !== undefined || (smallMultiplier(next) !== undefined && sum.digit))
    return matchAt(UNIT_PREFIX, folded, end) ? at : end;
  if (/[多余]/.test(next ?? '')) return readOver(folded, at, sum, start) === at ? at : end + 1;
  if (next === '点') return matchAt(DECIMAL_PART, folded, end) ? end : at;
  if (!isMultiplier(folded[at - 1])) return at;
  const isMultiplied = /^(?:\d{1,4}|[一二两三四五六七八九壹贰叁肆伍陆柒捌玖几]) {0,2}[十百千万亿拾佰仟]/.test(
    folded.slice(end, end + 8),
  );
  const isLast = digitValue(next) !== undefined && !/(?![又点])\p{Script=Han}/u.test(folded[end + 1] ?? '');
  return isMultiplied || isLast ? end : at;
};

const STEPS: ReadonlyMap<string, Step> = new Map([
  ...each('0123456789', readArabic),
  ...each('廿卅卌', readTens),
  ...each('几', readFew),
  ...each('零〇一二两俩三四五六七八九壹贰叁参肆伍陆柒捌玖', readHanDigits),
  ...each('点', readPoint),
  ...each('十百千拾佰仟', readSmall),
  ...each('万亿兆', readBig),
  ...each('多余', readOver),
  ...each('来', readAbout),
  ...each('个', readClassifier),
  ...each(' ', readSpaces),
]);

function each(characters: string, step: Step): readonly (readonly [string, Step])[] {
  return Array.from(characters, (character) => [character, step] as const);
}

function same(value: string): Interval {
  return { low: value, high: value };
}

function plus(a: Interval, b: Interval): Interval {
  if (a === ZERO) return b;
  return b === ZERO ? a : { low: add(a.low, b.low), high: add(a.high, b.high) };
}

function times(a: Interval, factor: string): Interval {
  const low = multiply(a.low, factor);
  return { low, high: a.low === a.high ? low : multiply(a.high, factor) };
}
