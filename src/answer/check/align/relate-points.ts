/** How the value of a point of the articles stands to that of the statement. */
import { zhClassifiers } from '../../../lang/checking/zh-checking.js';
import { fold } from '../../../text/fold.js';
import { HAN } from '../../../text/scripts.js';
import { toBase } from '../../../units/index.js';
import { relate } from '../compare/compare-quantities.js';
import { areCompatible } from '../compare/compare-times.js';
import type { Relation } from '../compare/relate-extents.js';
import type { FigurePoint, Point } from '../reading/points.js';

const FAR = 100;

/** In years: what is older is a thing, of which there are more ways to tell the age. */
const OLDEST = 130;

/** How what is known stands to what was said; undefined where they are of different sorts. */
export function relationOf(said: Point, known: Point): Relation | undefined {
  if (said.kind === 'figure' && known.kind === 'figure') {
    if (countOtherThings(said, known)) return undefined;
    const relation = relate(
      { quantity: said.mention.value.quantity, text: said.text },
      { quantity: known.mention.value.quantity, text: known.text },
    );
    return relation.kind === 'unlike' && relation.field === undefined ? undefined : relation;
  }
  if (said.kind === 'date' && known.kind === 'date') {
    const isSameTime = areCompatible(said.mention.value.edtf, known.mention.value.edtf);
    if (isSameTime === undefined) return undefined;
    const isOtherYear = said.year !== undefined && known.year !== undefined && said.year !== known.year;
    if (isSameTime && (isOtherYear || areEndsTurned(said, known))) return { kind: 'differs', field: 'value' };
    if (isSameTime && said.bound && known.bound && said.bound !== known.bound)
      return { kind: 'differs', field: 'bound' };
    if (isSameTime && isFiner(said.mention.value.edtf, known.mention.value.edtf)) return { kind: 'open' };
    return isSameTime ? { kind: 'same' } : { kind: 'differs', field: 'value' };
  }
  return undefined;
}

/** Whether the one tells the day, and the other only the month or the year: that bears no day out. */
function isFiner(said: string, known: string): boolean {
  return /^(?:\d{4}|XXXX)-\d\d-\d\d$/u.test(said) && /^(?:\d{4}|XXXX)(?:-[01]\d)?$/u.test(known);
}

/** Whether the one counts people and the other ships, or the one is an age and the other is not. */
function countOtherThings(said: FigurePoint, known: FigurePoint): boolean {
  if (haveOtherClassifiers(said.mention.value.quantity.unitText, known.mention.value.quantity.unitText))
    return true;
  const { dimension, high } = said.mention.value.quantity;
  return said.isAge !== known.isAge && dimension === 'duration' && Number(high) <= OLDEST;
}

/** Whether two are known as classifiers of different things: `人` and `户`. */
export function haveOtherClassifiers(a: string, b: string): boolean {
  const [x, y] = [a, b].map((unit) => zhClassifiers.findIndex((row) => row.includes(fold(unit))));
  return x !== undefined && y !== undefined && x >= 0 && y >= 0 && x !== y;
}

/** Whether two Chinese classifiers are none of one thing: `条` and `座`. */
export function areOfOtherKinds(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return (
    x !== y &&
    [x, y].every((unit) => HAN.test(unit)) &&
    !zhClassifiers.some((row) => row.includes(x) && row.includes(y))
  );
}

/** Whether the one is where a change began and the other where it ended: `由…至…`, `from … to …`. */
export function areEndsTurned(said: Point, known: Point): boolean {
  return said.end !== undefined && known.end !== undefined && said.end !== known.end;
}

/** Whether the one is a whole, and the other none, where the statement tells a part of a whole: `187 of 305`. */
export function areOfOtherParts(said: Point, known: Point, points: readonly Point[]): boolean {
  return (
    said.kind === 'figure' &&
    known.kind === 'figure' &&
    said.isWhole !== known.isWhole &&
    points.some((point) => point.kind === 'figure' && point.isWhole)
  );
}

/** A figure that is no more times another than this may be told of the same thing. */
const OF_ONE_SIZE = 2;

/** Whether neither is far more than the other: then a figure beyond a bound is told of what the bound is. */
export function areOfOneSize(said: Point, known: Point): boolean {
  return !isFarOff(said, known, OF_ONE_SIZE);
}

/** Whether one is so many times the other, or more. */
export function isFarOff(said: Point, known: Point, times = FAR): boolean {
  if (said.kind !== 'figure' || known.kind !== 'figure') return false;
  const [a, b] = [said, known].map(({ mention }) => Math.abs(Number(toBase(mention.value.quantity).high)));
  return a !== undefined && b !== undefined && Math.max(a, b) > times * Math.min(a, b);
}
