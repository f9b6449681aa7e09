/** Whether what a statement tells of one time of day is told of another. */
import { enClocks, enHours } from '../../../../lang/en-clocks.js';
import { zhClocks, zhFromClock, zhLateHours, zhToClock } from '../../../../lang/zh-clocks.js';
import type { Span } from '../../../../model.js';
import { overlaps } from '../../../../text/spans.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import { hasFigures, toldIn } from './told.js';

/** Share of the statement that must be told with the other time. */
const TOLD_FROM = 0.4;
/** The same in Chinese, whose sentences tell more. */
const TOLD_IN_CHINESE_FROM = 0.6;

/** That the sentence which tells the most of the statement has other times of day, and not its own. */
export function otherClock(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text } = statement.text.reading;
  if (statement.isChinese) return otherChineseClock(statement, texts);
  const said = hoursIn(folded);
  if (said.length !== 1) return undefined;
  const [best] = toldIn(
    statement.terms.filter(
      ({ own }) => !/^(?:morning|afternoon|evening|night|noon|midday|midnight|clock)$/u.test(own),
    ),
    statement,
    texts.filter(({ isChinese }) => !isChinese),
  );
  if (!best || best.share < TOLD_FROM) return undefined;
  const there = best.text.reading.reading.folded;
  const found = hoursIn(there.slice(best.span.start, best.span.end));
  // Of a stretch, one end may be meant.
  const isTold = found.some(({ hour }) => said.some((one) => one.hour === hour));
  const [other] = found;
  if (!other || found.length > 1 || isTold) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'time', said: said[0]?.text ?? text, found: other.text },
    evidence: [best],
  };
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

/** The hours, 0 to 23, that a folded text tells with the half of the day. */
function hoursIn(folded: string): readonly Clock[] {
  return Array.from(
    folded.matchAll(enClocks),
    ({ 0: text, 1: hour, 2: half = '', 3: name, 4: of24 }): Clock => {
      if (name !== undefined) return { hour: name === 'midnight' ? 0 : 12, text };
      if (of24 !== undefined) return { hour: Number(of24), text };
      const written = Math.max(enHours.indexOf(hour ?? ''), Number(hour) || 0) % 12;
      const isLate =
        half.startsWith('p') || /afternoon|evening/u.test(half) || (half.includes('night') && written >= 6);
      return { hour: written + (isLate ? 12 : 0), text };
    },
  );
}
