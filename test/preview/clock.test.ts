import { expect, onTestFinished, test } from 'vitest';
import { createClock } from '../../src/preview/clock.js';
import { createSnowflakes, isSnowflake } from '../../src/preview/snowflakes.js';

function clockForTest() {
  const clock = createClock();
  onTestFinished(() => clock.stop());
  return clock;
}

test('advance runs what falls due, in order of its time, and nothing else', () => {
  const clock = clockForTest();
  const ran: string[] = [];
  clock.after(2_000, () => ran.push('second'));
  clock.after(1_000, () => ran.push('first'));
  clock.after(9_000, () => ran.push('later'));
  clock.after(1_500, () => ran.push('called off'))();
  // Well before the first is due: the machine's own time goes on as well.
  clock.advance(500);
  expect(ran).toEqual([]);
  clock.advance(1_500);
  expect(ran).toEqual(['first', 'second']);
});

test('now moves with advance', () => {
  const clock = clockForTest();
  const before = clock.now();
  clock.advance(60_000);
  expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
});

test('ids rise, have 17 to 20 digits, and carry the time of their making', () => {
  const clock = clockForTest();
  const snowflake = createSnowflakes(clock);
  const ids = Array.from({ length: 1_000 }, snowflake);
  expect(ids.every(isSnowflake)).toBe(true);
  expect(ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  const madeAt = Number((BigInt(ids[0] ?? 0) >> 22n) + 1_420_070_400_000n);
  expect(Math.abs(madeAt - clock.now())).toBeLessThan(5_000);
});
