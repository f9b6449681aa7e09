/** Exact decimal arithmetic on strings such as `-2.5`: binary floating point turns 4.52 × 10,000 into 45199.99…. */

interface Decimal {
  /** The number without its point. */
  readonly digits: bigint;
  /** How many of the digits stand after the point. */
  readonly scale: number;
}

/** Significant digits of a quotient that does not end. */
const QUOTIENT_DIGITS = 12;

/** Integers of at most this many digits are exact as binary numbers, and so is their sum. */
const SAFE_DIGITS = 15;

/** The decimal as a number, if it is an integer that is exact as one. */
function small(decimal: string): number | undefined {
  if (decimal.length > SAFE_DIGITS || decimal.includes('.')) return undefined;
  return Number(decimal);
}

const SHORTEST = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** The sum of two decimals. */
export function add(a: string, b: string): string {
  if (b === '0' && SHORTEST.test(a)) return a;
  const [m, n] = [small(a), small(b)];
  if (m !== undefined && n !== undefined) return String(m + n);
  const [x, y, scale] = aligned(a, b);
  return write({ digits: x + y, scale });
}

/** The product of two decimals. */
export function multiply(a: string, b: string): string {
  if (b === '1') return a;
  const [m, n] = [small(a), small(b)];
  if (m !== undefined && n !== undefined && a.length + b.length <= SAFE_DIGITS) return String(m * n + 0);
  const [x, y] = [read(a), read(b)];
  return write({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}

/**
 * The quotient of two decimals, exact if it ends within 12 digits, else rounded half up there.
 *
 * @throws RangeError if `b` is zero
 */
export function divide(a: string, b: string): string {
  const [x, y] = aligned(a, b);
  if (y === 0n) throw new RangeError(`decimal: ${a} cannot be divided by zero`);
  const shift = QUOTIENT_DIGITS + Math.max(0, digitCount(y) - digitCount(x));
  const scaled = (x * 10n ** BigInt(shift) * 2n) / y;
  return write({ digits: (scaled + (scaled < 0n ? -1n : 1n)) / 2n, scale: shift });
}

/** Negative if `a < b`, zero if they are equal, positive if `a > b`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  const [m, n] = [small(a), small(b)];
  if (m !== undefined && n !== undefined) return m - n;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The decimal in its shortest form: `007.50` is `7.5`. */
export function normalize(decimal: string): string {
  return decimal !== '-0' && SHORTEST.test(decimal) ? decimal : write(read(decimal));
}

function read(decimal: string): Decimal {
  const point = decimal.indexOf('.');
  if (point < 0) return { digits: BigInt(decimal), scale: 0 };
  const fraction = decimal.slice(point + 1);
  const whole = decimal.slice(0, point);
  return { digits: BigInt((whole === '-' ? '-0' : whole) + fraction), scale: fraction.length };
}

function write({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  return sign + (fraction ? `${whole}.${fraction}` : whole);
}

function aligned(a: string, b: string): readonly [bigint, bigint, number] {
  const [x, y] = [read(a), read(b)];
  const scale = Math.max(x.scale, y.scale);
  return [x.digits * 10n ** BigInt(scale - x.scale), y.digits * 10n ** BigInt(scale - y.scale), scale];
}

function digitCount(integer: bigint): number {
  return integer.toString().length;
}
