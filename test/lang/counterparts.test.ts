import { describe, expect, it } from 'vitest';
import { tellsOtherSide } from '../../src/lang/questions/counterparts.js';
import { fold } from '../../src/text/fold.js';

describe('the other of two sides', () => {
  it.each([
    ['How many trams run on the day shift?', 'On the night shift nine trams run.', true],
    ['How many trams run on the day shift?', 'Nine trams run by night, forty in the daytime.', false],
    ['白班有几輛電車?', '夜班有九辆电车。', true],
    ['白班有几辆电车?', '夜班有九辆电车,白班有四十辆。', false],
    ['How many trams run?', 'On the night shift nine trams run.', false],
    ['How many fitters will the depot hire?', 'The depot will lay off 40 fitters.', true],
    ['How many fitters will the depot hire?', 'The depot lays off 40 fitters and takes on 12.', false],
    ['By how much did it raise the fares?', 'In May it cut the fares by a tenth.', true],
    ['How much money did it raise?', 'It cut the fares by a tenth.', false],
    ['去年盈余多少?', '去年赤字四百万元。', true],
    ['Which sleeper goes at night?', 'In the daytime nobody is asleep in the sleeper.', false],
    ['去年进口了多少茶叶?', '去年出口茶叶九百吨。', true],
    ['What does the second kiln cost?', 'The first kiln cost nine million.', true],
    ['What does the second kiln cost?', 'After the first kiln, the second one cost nine million.', false],
    ['What does the second kiln cost?', 'In the first year nine pots broke.', false],
    ['Who built the north tower?', 'The south tower was built by the monks.', true],
    ['第二座窑花了多少钱?', '第一座窑花了九百万元。', true],
    ['南塔是谁修的?', '北塔是僧人修的。', true],
  ])('%s | %s: %s', (question, text, isOther) => {
    expect(tellsOtherSide(fold(question), fold(text))).toBe(isOther);
  });
});
