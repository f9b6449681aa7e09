/** The registry of units: one table for each dimension. */
import type { Dimension, Quantity } from '../model.js';
import { fold } from '../text/fold.js';
import { type Trie, trieOf } from '../text/trie.js';
import { isDigit } from '../text/word-starts.js';
import { area } from './area.js';
import { computation } from './computation.js';
import { concentration, molarity } from './concentration.js';
import { count } from './count.js';
import { currency, LETTER_SIGNS } from './currency.js';
import { data, dataRate } from './data.js';
import { add, compare, multiply } from './decimal.js';
import { duration } from './duration.js';
import { charge, current, voltage } from './electricity.js';
import { energy } from './energy.js';
import { force, soundLevel } from './force.js';
import { frequency } from './frequency.js';
import { length } from './length.js';
import { mass } from './mass.js';
import { power } from './power.js';
import { pressure } from './pressure.js';
import { multiple, percent, percentagePoint } from './ratio.js';
import { speed } from './speed.js';
import { temperature } from './temperature.js';
import type { KnownUnit, UnitTable } from './unit.js';
import { volume } from './volume.js';

/** Every table. Where two share a name, the one that stands first has it. */
export const unitTables: readonly UnitTable[] = [
  currency,
  percent,
  percentagePoint,
  multiple,
  duration,
  length,
  area,
  volume,
  mass,
  temperature,
  energy,
  power,
  pressure,
  force,
  concentration,
  molarity,
  soundLevel,
  voltage,
  current,
  charge,
  speed,
  frequency,
  data,
  dataRate,
  computation,
  count,
];

const known: readonly KnownUnit[] = unitTables.flatMap(({ dimension, units }) =>
  units.map((unit) => ({ ...unit, dimension })),
);

/** By name, in folded form, and by symbol, as it is written. */
const byName = new Map<string, KnownUnit>();
const bySymbol = new Map<string, KnownUnit>();
/** By dimension and code. */
const byCode = new Map<string, KnownUnit>();

for (const unit of known) {
  for (const name of [...unit.zh, ...unit.en]) if (!byName.has(fold(name))) byName.set(fold(name), unit);
  for (const symbol of unit.symbols ?? []) if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit);
  const key = codeKey(unit.dimension, unit.code);
  if (!byCode.has(key)) byCode.set(key, unit);
}

const names = trieOf(byName);
const symbols = trieOf(bySymbol);

/** The unit of that name, symbol or code; undefined if there is none. */
export function findUnit(name: string): KnownUnit | undefined {
  const wanted = name.trim();
  return (
    bySymbol.get(wanted) ??
    byName.get(fold(wanted)) ??
    known.find(({ code }) => code === wanted && code !== '1')
  );
}

/** A unit as it stands in a text. */
export interface UnitMatch {
  readonly unit: KnownUnit;
  /** Half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written as a symbol, not as a name. */
  readonly isSymbol: boolean;
}

/** The longest unit whose name or symbol begins at `start`. Latin ones must end where the word ends. */
export function unitAt(text: string, folded: string, start: number): UnitMatch | undefined {
  let found: UnitMatch | undefined;
  let name: Trie<KnownUnit> | undefined = names;
  let symbol: Trie<KnownUnit> | undefined = symbols;
  for (let end = start; end < folded.length && (name ?? symbol);) {
    name = name?.next.get(folded.charCodeAt(end));
    symbol = symbol?.next.get(halfWidthAt(text, folded, end));
    end++;
    const unit = name?.value ?? symbol?.value;
    if (unit && !runsOn(folded, end)) found = { unit, start, end, isSymbol: name?.value === undefined };
  }
  return found;
}

/** The longest currency sign, code or Chinese name that ends at `end`. Latin ones must begin where the word begins. */
export function currencyBefore(text: string, folded: string, end: number): UnitMatch | undefined {
  if (!CURRENCY_ENDS.has(folded.charAt(end - 1))) return undefined;
  for (let start = Math.max(0, end - LONGEST_CURRENCY); start < end; start++) {
    if (isLatin(folded.charCodeAt(start)) && isLatin(folded.charCodeAt(start - 1))) continue;
    const name = folded.slice(start, end);
    const unit =
      bySymbol.get(text.slice(start, end)) ?? (CURRENCY_NAME.test(name) ? byName.get(name) : undefined);
    if (unit?.dimension === 'money' && unit.factor === undefined) return { unit, start, end, isSymbol: true };
  }
  return undefined;
}

/** The letter before `end` that is a currency's sign where what stands behind it only money has: `R73 million`, `N1,200`. */
export function currencyLetterBefore(text: string, end: number): UnitMatch | undefined {
  const code = LETTER_SIGNS[text.charAt(end - 1)];
  if (code === undefined || /[\p{L}\d.-]/u.test(text.charAt(end - 2))) return undefined;
  const unit = AMOUNT_OF_MONEY.test(text.slice(end, end + 24)) ? bySymbol.get(code) : undefined;
  return unit && { unit, start: end - 1, end, isSymbol: true };
}

const AMOUNT_OF_MONEY =
  /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?: ?(?:hundred |thousand )?(?:thousand|million|billion|trillion)\b|(?:bn|tn|m|k)\b))/u;

/** Names that stand before an amount (`人民币50元`), unlike 元 alone. */
const CURRENCY_NAME = /^\p{Script=Han}{2,}$/u;
const LONGEST_CURRENCY = 5;
const CURRENCY_ENDS: ReadonlySet<string> = new Set(
  currency.units.flatMap(({ zh, symbols = [] }) => [...zh, ...symbols].map((name) => fold(name).slice(-1))),
);

/** Whether a Latin word goes on across `end`. */
function runsOn(folded: string, end: number): boolean {
  const [last, next] = [folded.charCodeAt(end - 1), folded.charCodeAt(end)];
  if (isLatin(last)) return isLatin(next) || isDigit(next) || next === 0xb2 || next === 0xb3;
  return isDigit(last) && isDigit(next);
}

/** Whether a code unit is a folded Latin letter, or the sign for a millionth. */
function isLatin(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xe0 && unit <= 0xff) || unit === 0xb5 || unit === 0x3bc;
}

/** The code unit at a place: a full-width sign made half-width, but capitals kept. */
function halfWidthAt(text: string, folded: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xff01 && unit <= 0xff5e ? folded.charCodeAt(at) : unit;
}

/** The unit of a quantity; undefined for one that no table holds. */
export function unitOf({ dimension, unit, currency: code }: Quantity): KnownUnit | undefined {
  return byCode.get(codeKey(dimension, dimension === 'money' ? (code ?? '') : unit));
}

/** Whether two quantities measure the same and can be put in order; money only within one currency. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === 'money') return a.currency !== undefined && a.currency === b.currency;
  if (a.dimension === 'count') return a.unitText === b.unitText;
  return a.unit === b.unit || (factorOf(a) !== undefined && factorOf(b) !== undefined);
}

/** The two ends of a quantity in the base unit of its dimension; as they are where nothing converts. */
export function toBase(quantity: Quantity): { readonly low: string; readonly high: string } {
  return { low: convert(quantity, quantity.low), high: convert(quantity, quantity.high) };
}

/** Negative if `a` is the smaller, by its middle; only meaningful where the two are comparable. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [x, y] = [toBase(a), toBase(b)];
  return compare(add(x.low, x.high), add(y.low, y.high));
}

function convert(quantity: Quantity, amount: string): string {
  const unit = unitOf(quantity);
  if (unit?.factor === undefined || quantity.dimension === 'money') return amount;
  return multiply(add(amount, unit.offset ?? '0'), unit.factor);
}

function factorOf(quantity: Quantity): string | undefined {
  return quantity.dimension === 'number' ? '1' : unitOf(quantity)?.factor;
}

function codeKey(dimension: Dimension, code: string): string {
  return `${dimension} ${code}`;
}
