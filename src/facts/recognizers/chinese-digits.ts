/** The characters that Chinese numerals are written with, and what each is worth. */
import { ZH_MULTIPLIERS } from '../../lang/figures/zh-quantities.js';
import { multiply } from '../../units/decimal.js';

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** Maps, because they are asked at every character. */
const DIGIT_VALUES: ReadonlyMap<string, string> = new Map([
  ...Array.from(DIGITS, (character, value) => [character, String(value)] as const),
  ...Array.from(FORMAL, (character, value) => [character, String(value)] as const),
  ['〇', '0'],
  ['两', '2'],
  ['俩', '2'],
  ['参', '3'],
]);

/** What is multiplied inside a section of four digits. */
const SMALL: ReadonlyMap<string, string> = new Map([
  ['十', '10'],
  ['拾', '10'],
  ['百', '100'],
  ['佰', '100'],
  ['千', '1000'],
  ['仟', '1000'],
]);

const BIG: ReadonlyMap<string, string> = new Map(Object.entries(ZH_MULTIPLIERS));

const TENS: ReadonlyMap<string, string> = new Map([
  ['廿', '20'],
  ['卅', '30'],
  ['卌', '40'],
]);

/** The value of a digit (`三`, `叁`, `〇`); undefined for any other character. */
export function digitValue(character: string | undefined): string | undefined {
  return character === undefined ? undefined : DIGIT_VALUES.get(character);
}

/** The digits of a run of characters: `二〇二五` is `2025`. */
export function positional(run: string): string {
  let digits = '';
  for (const character of run) digits += DIGIT_VALUES.get(character) ?? '';
  return digits;
}

/** What 十, 百, 千 or a formal variant multiplies by; undefined for any other character. */
export function smallMultiplier(character: string | undefined): string | undefined {
  return character === undefined ? undefined : SMALL.get(character);
}

/** What 万, 亿 or 兆 multiplies by; undefined for any other character. */
export function bigMultiplier(character: string | undefined): string | undefined {
  return character === undefined ? undefined : BIG.get(character);
}

/** The value of 廿, 卅 or 卌; undefined for any other character. */
export function tensValue(character: string | undefined): string | undefined {
  return character === undefined ? undefined : TENS.get(character);
}

/** Whether the character multiplies what stands before it. */
export function isMultiplier(character: string | undefined): boolean {
  return smallMultiplier(character) !== undefined || bigMultiplier(character) !== undefined;
}

/** The value of a run of multipliers: `百万` is 1000000. */
export function powerOf(multipliers: string): string {
  return Array.from(multipliers).reduce(
    (product, one) => multiply(product, smallMultiplier(one) ?? bigMultiplier(one) ?? '1'),
    '1',
  );
}
