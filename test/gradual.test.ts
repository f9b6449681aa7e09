import { describe, expect, it } from 'vitest';
import { finish, gradual, type Steps } from '../src/gradual.js';

function* count(to: number, seen: number[] = []): Steps<number> {
  for (let i = 1; i <= to; i++) {
    seen.push(i);
    yield;
  }
  return seen.length;
}

describe('gradual work', () => {
  it('begins with its first step and is done after its last', () => {
    const seen: number[] = [];
    const work = gradual(() => count(2, seen));
    expect([seen.length, work.isDone]).toEqual([0, false]);
    expect([work.step(), work.step(), work.isDone]).toEqual([true, true, false]);
    expect([work.step(), work.isDone, work.step()]).toEqual([true, true, false]);
    expect([work.get(), seen]).toEqual([2, [1, 2]]);
  });

  it('is finished at once when its outcome is asked for, with no step done twice', () => {
    const seen: number[] = [];
    const work = gradual(() => count(3, seen));
    work.step();
    expect([work.get(), work.get(), work.step(), seen]).toEqual([3, 3, false, [1, 2, 3]]);
  });

  it('throws what a step throws, and begins again after it', () => {
    let isBroken = true;
    const work = gradual(function* (): Steps<string> {
      yield;
      if (isBroken) throw new Error('torn page');
      return 'read';
    });
    expect(() => work.get()).toThrow('torn page');
    expect(() => work.get()).toThrow('torn page');
    isBroken = false;
    expect(work.get()).toBe('read');
  });

  it('may have no outcome to speak of', () => {
    expect(finish(count(0))).toBe(0);
  });
});
