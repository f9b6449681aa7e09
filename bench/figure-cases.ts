/** Labelled figures in the formats they are published in, as one: what stands where in a text, and what it is worth. */
import { findUnit } from '../src/units/index.js';

/** A figure as labelled or found. */
export interface Labelled {
  /** Half-open; absent where the label is about the whole text. */
  readonly start?: number;
  readonly end?: number;
  /** What the benchmark sorts it under: `number`, `currency`, `percentage`, `numberrange` … */
  readonly kind: string;
  /** Numbers, because tools round differently; infinite for an open end. */
  readonly low: number;
  readonly high: number;
  /** UCUM or ISO 4217 code, in small letters; absent where the label leaves it open. */
  readonly unit?: string;
  readonly modifier?: string;
  /** The figures that this one is made of, where it is none of its own. */
  readonly parts?: readonly Labelled[];
}

export interface FigureCase {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly labels: readonly Labelled[];
}

/** The cases of a file: Recognizers-Text's specs, Duckling's examples, or paragraphs with `figures`. */
export function readCases(name: string, json: string): readonly FigureCase[] {
  const rows = JSON.parse(json) as readonly Row[];
  return rows.map((row): FigureCase => {
    const text = row.Input ?? row.input ?? row.text ?? '';
    const language = /zh|chinese/i.test(row.language ?? name) ? 'zh' : 'en';
    const labels = row.Results?.flatMap(fromSpec) ?? row.figures?.map(fromLine(text)) ?? fromDuckling(row);
    return { text, language, labels };
  });
}

interface Row {
  readonly Input?: string;
  readonly Results?: readonly SpecResult[];
  readonly input?: string;
  readonly dim?: string;
  readonly kind?: string;
  readonly value?: unknown;
  readonly unit?: string | null;
  readonly text?: string;
  readonly language?: string;
  readonly figures?: readonly string[];
}

/** As in the specs: `End` is inclusive. */
export interface SpecResult {
  readonly TypeName: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Resolution?: Readonly<Record<string, string | null | undefined>> | null;
}

/** The labels of one result of a spec: none if it has no value. */
export function fromSpec({ TypeName, Start, End, Resolution }: SpecResult): readonly Labelled[] {
  const value = Resolution?.['value'] ?? Resolution?.['offset'];
  if (value === undefined || value === null) return [];
  const kind = TypeName.replace(/\..*/, '');
  const [low = NaN, high = low] = value
    .replace(/[[()\]%]/g, '')
    .split(',')
    .map((end, i) => (end === '' ? (i === 0 ? -Infinity : Infinity) : Number(end)));
  // `last`, `the % of increase`: no number.
  if (Number.isNaN(low) || Number.isNaN(high)) return [];
  const unit =
    kind === 'percentage' ? '%' : unitCode(Resolution?.['isoCurrency'] ?? Resolution?.['unit'], kind);
  return [
    {
      kind,
      low,
      high,
      ...(Start !== undefined && End !== undefined && { start: Start, end: End + 1 }),
      ...(unit !== undefined && { unit }),
    },
  ];
}

/** Names in the benchmarks that are not ours, or that mean something else in ours. */
const CODES: Readonly<Record<string, string>> = {
  c: 'Cel',
  f: '[degF]',
  'united states dollar': 'USD',
  'british pound': 'GBP',
  jin: '{jin}',
  liang: '{liang}',
  mu: '{mu}',
  'metric ton': 't',
  'kilometer per hour': 'km/h',
  'mile per hour': '[mi_i]/h',
  'meter per second': 'm/s',
  tablespoon: '[tbs_us]',
  teaspoon: '[tsp_us]',
  'meter per millisecond': 'm/ms',
};

/** Units that leave open which: a degree, a dollar, an age. */
const OPEN = /^(?:degree|dollar|cent|pound|age|penny|pence|unnamed|franc|rupee|dinar|ri[y]?al|sen|ordinal)$/;

function unitCode(name: string | null | undefined, kind: string): string | undefined {
  if (name === undefined || name === null || (OPEN.test(name.toLowerCase()) && kind !== 'dimension'))
    return undefined;
  const known =
    CODES[name.toLowerCase()] ?? findUnit(name.toLowerCase())?.code ?? findUnit(name)?.code ?? name;
  return known.toLowerCase();
}

const DUCKLING_KINDS: Readonly<Record<string, string>> = {
  Numeral: 'number',
  AmountOfMoney: 'currency',
  Ordinal: 'ordinal',
  Temperature: 'temperature',
};

function fromDuckling({ dim = '', kind, value, unit }: Row): readonly Labelled[] {
  const ends = (typeof value === 'object' && value !== null ? value : { from: value, to: value }) as {
    readonly from?: unknown;
    readonly to?: unknown;
  };
  const numbers = Array.isArray(value) ? value.map(Number) : [Number(ends.from), Number(ends.to)];
  const [from = NaN, to = from] = numbers;
  const code = unitCode(unit, DUCKLING_KINDS[dim] ?? 'unit');
  const isRange = kind !== 'simple';
  return [
    {
      kind: isRange ? 'numberrange' : (DUCKLING_KINDS[dim] ?? 'dimension'),
      low: kind === 'under' ? -Infinity : from,
      high: kind === 'above' ? Infinity : to,
      ...(code !== undefined && !OPEN.test(unit?.toLowerCase() ?? '') && { unit: code }),
    },
  ];
}

/** `36.57亿元 = 3657000000 CNY about`; the words are looked for from where the last ones ended. */
function fromLine(text: string): (line: string) => Labelled {
  let from = 0;
  return (line) => {
    const [words = '', label = ''] = line.split(' = ');
    const [value = '', unit = '', modifier = ''] = label.split(' ');
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
    from = start + words.length;
    const [low = NaN, high = low] = value.split('..').map(Number);
    return { start, end: from, kind: 'figure', low, high, unit: unit.toLowerCase(), modifier };
  };
}
