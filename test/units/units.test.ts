import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model.js';
import { formatQuantity } from '../../src/units/format.js';
import { comparable, compareQuantities, findUnit, toBase, unitTables } from '../../src/units/index.js';

const quantity = (part: Partial<Quantity>): Quantity => {
  const low = part.low ?? '1';
  return {
    dimension: 'number',
    unit: '1',
    unitText: '',
    modifier: 'exact',
    ...part,
    low,
    high: part.high ?? low,
  };
};
const dollars = quantity({ low: '326000000000', dimension: 'money', unitText: '美元', currency: 'USD' });
const km = (low: string): Quantity => quantity({ low, dimension: 'length', unit: 'km', unitText: '公里' });
const miles = (low: string): Quantity =>
  quantity({ low, dimension: 'length', unit: '[mi_i]', unitText: 'miles' });

const inBase = (low: string, name: string): number => {
  const { dimension = 'number', code = '' } = findUnit(name) ?? {};
  return Number(toBase(quantity({ low, dimension, unit: code })).low);
};

describe('units', () => {
  it.each([
    ['公里', 'km'],
    ['kilometers', 'km'],
    ['新台幣', 'TWD'],
    ['RMB', 'CNY'],
    ['MW', 'MW'],
    ['mW', 'mW'],
    ['平方英里', '[smi_us]'],
  ])('%s is %s', (name, code) => expect(findUnit(name)?.code).toBe(code));

  it.each([
    ['10', '英里', '16.09344', 'km'],
    ['0', '℃', '32', '℉'],
    ['3', '年', '36', '个月'],
  ])('%s %s is %s %s', (one, unit, other, otherUnit) => {
    expect(inBase(one, unit)).toBeCloseTo(inBase(other, otherUnit), 5);
  });

  it('lengths compare across units, and money only within one currency', () => {
    expect(comparable(km('16'), miles('10'))).toBe(true);
    expect(compareQuantities(km('16'), miles('10'))).toBeLessThan(0);
    expect(comparable(dollars, { ...dollars, currency: 'CNY' })).toBe(false);
  });

  it('every table says where its factors come from', () => {
    expect(unitTables.filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('formatQuantity', () => {
  it.each([
    [dollars, 'en', 'compact', 'US$326 billion'],
    [dollars, 'zh-Hans', 'compact', '3260亿美元'],
    [dollars, 'en', 'full', '326,000,000,000 USD'],
    [
      quantity({ low: '25000', high: '60000', dimension: 'money', currency: 'USD' }),
      'zh-Hans',
      'compact',
      '2.5万–6万美元',
    ],
    [
      quantity({ low: '7', dimension: 'length', unit: 'nm', unitText: '纳米' }),
      'zh-Hans',
      'compact',
      '7纳米',
    ],
    [quantity({ low: '8', dimension: 'duration', unit: 'a', unitText: '年' }), 'zh-Hant', 'compact', '8年'],
    [
      quantity({ low: '5', high: '10', dimension: 'duration', unit: 'a', unitText: '年' }),
      'en',
      'compact',
      '5–10 years',
    ],
    [quantity({ low: '30', dimension: 'percent', unit: '%', unitText: '成' }), 'zh-Hans', 'full', '30%'],
    [quantity({ low: '0.333333333333', dimension: 'fraction' }), 'en', 'compact', '1/3'],
    [quantity({ low: '0.75', dimension: 'fraction' }), 'zh-Hans', 'compact', '3/4'],
    [quantity({ low: '640', dimension: 'count', unitText: '名' }), 'en', 'compact', '640 people'],
    [quantity({ low: '1', dimension: 'count', unitText: '輛' }), 'en', 'compact', '1 vehicle'],
    [quantity({ low: '640', dimension: 'count', unitText: '座' }), 'en', 'compact', '640'],
    [quantity({ low: '640', dimension: 'count', unitText: '名' }), 'zh-Hans', 'compact', '640名'],
    [quantity({ low: '640', dimension: 'count', unitText: 'people' }), 'zh-Hant', 'compact', '640人'],
    [quantity({ low: '640', dimension: 'count', unitText: 'hulls' }), 'zh-Hans', 'compact', '640 hulls'],
  ] as const)('%j in %s, %s → %s', (value, language, style, expected) => {
    expect(formatQuantity(value, language, style)).toBe(expected);
  });
});

describe('numbers that are shorter in digits', () => {
  it.each([
    ['28650', 'zh-Hans', '28,650'],
    ['25000', 'zh-Hans', '2.5万'],
    ['1234567', 'en', '1,234,567'],
    ['1200000', 'en', '1.2 million'],
  ] as const)('%s in %s is %s', (low, language, expected) => {
    expect(formatQuantity(quantity({ low }), language, 'compact')).toBe(expected);
  });

  it('one in twenty is 1/20', () => {
    expect(formatQuantity(quantity({ low: '0.05', dimension: 'fraction' }), 'en', 'compact')).toBe('1/20');
  });
});
