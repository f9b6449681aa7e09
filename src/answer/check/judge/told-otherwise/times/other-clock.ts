/** Whether what a statement tells of one time of day is told of another. */
import { enClocks, enHours, enPartsOfDay } from '../../../../../lang/checking/en-clocks.js';
import { zhClocks, zhFromClock, zhLateHours, zhToClock } from '../../../../../lang/checking/zh-clocks.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import type { StatementReading } from '../../../reading/statement.js';
import { hasFigures, toldIn } from '../told.js';

/** Share of the statement that must be told with the other time. */
const TOLD_FROM = 0.4;
/** The same in Chinese, whose sentences tell more. */
const TOLD_IN_CHINESE_FROM = 0.6;
/** In minutes: nearer ones are one time, rounded. */
const ROUNDED = 5;

/** That the sentence which tells the most of the statement has other times of day, and not its own. */
export function otherClock(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (statement.isChinese) return otherChineseClock(statement, texts);
  const said = momentsIn(folded);
  const [own] = said;
  if (!own || said.length > 1) return undefined;
  const terms = statement.terms.filter(
    ({ own: word }) =>
      !/^(?:morning|afternoon|evening|night|noon|midday|midnight|clock|past|early|late)$/u.test(word),
  );
  const [best] = toldIn(
    terms,
    statement,
    texts.filter(({ isChinese }) => !isChinese),
  );
  if (!best || best.share < TOLD_FROM) return undefined;
  const there = best.text.reading.reading.folded;
  const found = momentsIn(there.slice(best.span.start, best.span.end));
  const [other, ...more] = found;
  // Of a stretch, one end may be meant; of parts of the day a sentence may tell many.
  if (!other || more.length > 0 || isBefore(folded, own, other)) return undefined;
  const arePartsOnly = own.from !== own.to && other.from !== other.to;
  if (mayBeOne(own, other) || arePartsOnly) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'time', said: own.text, found: other.text },
    evidence: [best],
  };
}

/** `before five o'clock`, of what was so at ten to five. */
function isBefore(folded: string, own: Moment, other: Moment): boolean {
  const before = folded.slice(0, folded.indexOf(own.text));
  if (/\b(?:before|by|not later than)(?: about)? $/u.test(before)) return other.from <= own.to;
  return /\b(?:after|since|past)(?: about)? $/u.test(before) && other.to >= own.from;
}

/** The same of a Chinese statement; of a stretch or a change the end that is meant counts. */
function otherChineseClock(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  const all = chineseHoursIn(folded);
  const said = all.length === 1 ? all[0] : all.find(({ end }) => end === 'last');
  if (!said) return undefined;
  const [best] = toldIn(
    statement.terms.filter(({ span }) => !all.some((one) => overlaps(one.span, span))),
    statement,
    texts.filter(({ isChinese }) => isChinese),
  );
  if (!best || best.share < TOLD_IN_CHINESE_FROM || !hasFigures(statement, best)) return undefined;
  const there = best.text.reading.reading.folded;
  const found = chineseHoursIn(there.slice(best.span.start, best.span.end));
  const ofEnd = found.filter(({ end }) => end === said.end);
  const [other, ...more] = ofEnd.length === 1 ? ofEnd : found;
  const isTold = (ofEnd.length === 1 ? ofEnd : found).some((one) => isOneTime(one, said));
  if (!other || more.length > 0 || isTold) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'time', said: said.text, found: other.text },
    evidence: [best],
  };
}

interface ChineseClock extends Clock {
  readonly minutes: string;
  readonly isHalfTold: boolean;
  readonly end?: 'first' | 'last';
  readonly span: Span;
}

/** Whether both may be one time: `下午3点` is `15时`, and `3点` either. */
function isOneTime(a: ChineseClock, b: ChineseClock): boolean {
  if (a.minutes !== b.minutes && a.minutes !== '' && b.minutes !== '') return false;
  return a.isHalfTold && b.isHalfTold ? a.hour % 24 === b.hour % 24 : a.hour % 12 === b.hour % 12;
}

/** The times of day that a folded Chinese text tells, in order. */
function chineseHoursIn(folded: string): readonly ChineseClock[] {
  return Array.from(
    folded.matchAll(zhClocks),
    ({ 0: text, 1: part = '', 2: named, 3: bare, 4: rest = '', index }): ChineseClock => {
      const written = numberOf(named ?? bare ?? '');
      const isLate = written < 12 && zhLateHours.test(part) && !(part.endsWith('夜') && written < 6);
      const before = folded.slice(0, index);
      const end = zhToClock.test(before) ? 'last' : zhFromClock.test(before) ? 'first' : undefined;
      return {
        hour: written + (isLate ? 12 : 0),
        minutes: minutesOf(rest),
        isHalfTold: isLate || written >= 12 || part !== '',
        text,
        span: { start: index, end: index + text.length },
        ...(end && { end }),
      };
    },
  );
}

/** The minutes behind an hour, in digits: `十分`, `10分`, `半`, `一刻`. */
function minutesOf(rest: string): string {
  if (rest === '半') return '30';
  if (rest === '' || /^[整钟]$/u.test(rest)) return '';
  if (rest.endsWith('刻')) return String(15 * numberOf(rest.slice(0, -1)));
  return String(numberOf(rest.replace('分', '')));
}

const HAN = '零一二三四五六七八九十';

/** A number up to 24 in digits or in characters. */
function numberOf(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written.replace('两', '二')];
  const digit = (one = ''): number => Math.max(0, HAN.indexOf(one || '零'));
  return 10 * (tens === '' ? 1 : digit(tens)) + digit(ones);
}

interface Clock {
  readonly hour: number;
  readonly text: string;
}

/** A time of day, in minutes: it lies between the two. */
interface Moment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether it is told which half of the day is meant. */
  readonly isHalfTold: boolean;
}

const DAY = 24 * 60;

const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
  'an hour': 60,
};

/** The times of day that a folded English text tells, in order; a part of the day only where it tells no hour. */
export function momentsIn(folded: string): readonly Moment[] {
  const clocks = Array.from(
    folded.matchAll(enClocks),
    ({ 0: text, groups = {}, index }): Moment | undefined => {
      const { minutes, side, name, hour, past, half = '', bare, of24, past24, colon, pastColon } = groups;
      const written = of24 ?? colon ?? hour ?? bare ?? '';
      const number = name === 'midnight' ? 0 : name === undefined ? hourOf(written) : 12;
      // `rose to 3`, `15 to 12`
      const isNone = bare !== undefined && (minutes === undefined || /^\d/u.test(minutes));
      if (number > 24 || isNone) return undefined;
      const isLate =
        half.startsWith('p') || /afternoon|evening/u.test(half) || (half.includes('night') && number >= 6);
      const isOf24 = of24 !== undefined || colon !== undefined;
      const at = isOf24 || name !== undefined ? number : (number % 12) + (isLate ? 12 : 0);
      const beside = minutesBeside(minutes) * (/^(?:to|before)$/u.test(side ?? '') ? -1 : 1);
      const moment = (at * 60 + Number(past ?? past24 ?? pastColon ?? '0') + beside + DAY) % DAY;
      const behind = folded.slice(index + text.length, index + text.length + 32);
      const isHalfTold =
        half !== '' || name !== undefined || isOf24 || enPartsOfDay.some(([part]) => part.test(behind));
      return { from: moment, to: moment, text: text.trim(), isHalfTold };
    },
  ).filter((one) => one !== undefined);
  if (clocks.length > 0) return clocks;
  const part = enPartsOfDay.find(([pattern]) => pattern.test(folded));
  const text = part?.[0].exec(folded)?.[0];
  return part && text !== undefined ? [{ from: part[1], to: part[2], text, isHalfTold: true }] : [];
}

function hourOf(written: string): number {
  return Math.max(enHours.indexOf(written), Number(written) || 0);
}

function minutesBeside(written: string | undefined): number {
  if (written === undefined) return 0;
  return (
    MINUTES[written] ??
    (written.startsWith('half') ? 30 : written.includes('quarter') ? 15 : Number(written) || 0)
  );
}

/** Whether both may be one time: told so near that the one is rounded, or the one a part of the day with the other in it. */
function mayBeOne(a: Moment, b: Moment): boolean {
  const [x, y] = a.to - a.from > b.to - b.from ? [a, b] : [b, a];
  const room = x.from === x.to ? ROUNDED : 0;
  const isIn = (moment: number): boolean => moment >= x.from - room && moment <= x.to + room;
  if (isIn(y.from)) return true;
  return (!a.isHalfTold || !b.isHalfTold) && (isIn((y.from + DAY / 2) % DAY) || isIn(y.from % (DAY / 2)));
}
