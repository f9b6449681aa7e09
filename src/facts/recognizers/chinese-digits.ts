/** The characters that Chinese numerals are written with, and what each is worth. */
import { ZH_MULTIPLIERS } from '../../lang/zh-quantities.js';
import { multiply } from '../../units/decimal.js';

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

const DIGIT_VALUES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...DIGITS].map((character, value) => [character, String(value)])),
  ...Object.fromEntries([...FORMAL].map((character, value) => [character, String(value)])),
  〇: '0',
  两: '2',
  参: '3',
};

/** What is multiplied inside a section of four digits. */
const SMALL: Readonly<Record<string, string>> = {
  十: '10',
  拾: '10',
  百: '100',
  佰: '100',
  千: '1000',
  仟: '1000',
};

const TENS: Readonly<Record<string, string>> = { 廿: '20', 卅: '30', 卌: '40' };

/** The value of a digit (`三`, `叁`, `〇`); undefined for any other character. */
export function digitValue(character: string | undefined): string | undefined {
  return DIGIT_VALUES[character ?? ''];
}

/** The digits of a run of characters: `二〇二五` is `2025`. */
export function positional(run: string): string {
  return Array.from(run, (character) => DIGIT_VALUES[character] ?? '').join('');
}

/** What 十, 百, 千 or a formal variant multiplies by; undefined for any other character. */
export function smallMultiplier(character: string | undefined): string | undefined {
  return SMALL[character ?? ''];
}

/** What 万, 亿 or 兆 multiplies by; undefined for any other character. */
export function bigMultiplier(character: string | undefined): string | undefined {
  return ZH_MULTIPLIERS[character ?? ''];
}

/** The value of 廿, 卅 or 卌; undefined for any other character. */
export function tensValue(character: string | undefined): string | undefined {
  return TENS[character ?? ''];
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
