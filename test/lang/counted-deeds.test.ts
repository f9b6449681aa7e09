import { describe, expect, it } from 'vitest';
import { countsOtherDeed } from '../../src/lang/questions/counted-deeds.js';

describe('A count of those to whom something befell', () => {
  it.each([
    ['苏州分部有多少员工', '苏州分部裁掉了九十名员工', '', 'those who left are not those who are there'],
    ['苏州分部有多少员工', '无锡分部四十人', '苏州分部裁了九十人,', 'the verb stands in the clause before'],
    ['码头一共有几名工程师', '总部派出十二名工程师', '', 'sent from elsewhere'],
    ['how many people work at the mill', 'the mill laid off 40 people', '', 'those who left'],
    [
      'how many teachers does the school have',
      'and the school in lund 6',
      'malmo hired 11 teachers, ',
      'hired, by the clause before',
    ],
    ['how many people were laid off', 'it hired 40 people', '', 'the contrary'],
  ])('%s: not %s, behind “%s” (%s)', (question, clause, before) => {
    expect(countsOtherDeed(question, before + clause, before.length)).toBe(true);
  });

  it.each([
    ['苏州分部要招多少工人', '苏州分部拟招聘工人九十名', '', 'the very deed, asked in short'],
    ['苏州分部裁了多少人', '苏州分部裁掉了九十名员工', '', 'the very deed'],
    [
      '苏州分部有多少员工',
      '苏州分部现有员工三百人',
      '无锡分部裁了九十人,',
      'the clause has a verb of its own',
    ],
    ['有多少人参加了培训', '三十名新招的员工参加了培训', '', 'asks for a deed that is not told apart'],
    [
      'how many people did the mill dismiss',
      'the mill laid off 40 people',
      '',
      'the very deed in other words',
    ],
    [
      'how many people work at the mill',
      'the mill employs 300 people',
      'it laid off 40, but ',
      'a verb of its own',
    ],
    ['how many trees were planted', 'two gardeners were injured', '', 'nothing of how many there are'],
  ])('%s: %s, behind “%s” (%s)', (question, clause, before) => {
    expect(countsOtherDeed(question, before + clause, before.length)).toBe(false);
  });
});
