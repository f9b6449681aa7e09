import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/answer/check/check-line.js';
import { splitStatements } from '../../src/answer/check/split-statements.js';
import { FootnoteError } from '../../src/errors.js';
import { buildLibrary } from '../../src/library.js';

function check(statement: string, ...passages: readonly string[]): ReturnType<typeof checkLine> {
  return checkLine(JSON.stringify({ id: 1, statement, passages }), buildLibrary);
}

/** `label: field, field` */
function verdict(statement: string, ...passages: readonly string[]): string {
  const { label, differs } = check(statement, ...passages);
  return differs.length > 0 ? `${label}: ${differs.join(', ')}` : label;
}

const FIRMS = '青禾科技2024年营收为36.57亿元，净利润4.1亿元；同业的北辰电子营收为52.3亿元，净利润2.8亿元。';
const BRIDGE =
  'The Marlow Bridge, opened in 1998, is 2.3 km long. Repairs finished in 2021 cost £12.5 million, more than twice the original estimate of £6 million.';
const MILLS =
  'Over 60% of the 1,240 employees at Harrow Mills work night shifts. It plans to hire 150 more by 2026.';
const LABS =
  "Dr. Lena Okafor, chief scientist of Brightwater Labs, said the vaccine cut hospital admissions by 47%. Mark Feld, the company's chief executive, was more careful.";
const PLANT = '臺中的晨光電池廠年產能為12吉瓦時，良率已由去年的82%提升至91%，單位成本下降了15%。';
const METRO = '3号线与5号线的日均客流分别为62万人次和48万人次。';
const DAM = '白石水库库容为3.6亿立方米，坝高102米。下游没有村庄被淹。';

describe('statements held against paragraphs', () => {
  it.each([
    ['青禾科技2024年营收36.57亿元。', FIRMS],
    ['北辰电子的净利润是2.8亿元。', FIRMS],
    ['The Marlow Bridge is 2,300 metres long.', BRIDGE],
    ['马洛大桥全长2.3公里。', BRIDGE],
    ['Repairs on the bridge cost £12.5m.', BRIDGE],
    ['More than 60% of Harrow Mills employees work night shifts.', MILLS],
    ['Lena Okafor said the vaccine cut hospital admissions by 47%.', LABS],
    ['The chief executive of Brightwater Labs is Mark Feld.', LABS],
    ['晨光電池廠的年產能是12 GWh。', PLANT],
    ['晨光电池厂的良率已升至91%。', PLANT],
    ['3号线日均客流62万人次。', METRO],
    ['下游没有村庄被淹。', DAM],
  ])('%s: supported', (statement, passage) => {
    expect(verdict(statement, passage)).toBe('supported');
  });

  it.each([
    ['青禾科技营收为52.3亿元，北辰电子营收为36.57亿元。', FIRMS, 'value, value'],
    ['青禾科技2024年净利润为4.1万元。', FIRMS, 'value'],
    ['青禾科技2024年营收为36.57亿美元。', FIRMS, 'currency'],
    ['青禾科技2023年营收为36.57亿元。', FIRMS, 'time'],
    ['The Marlow Bridge is 2.3 miles long.', BRIDGE, 'unit'],
    ['The Marlow Bridge opened in 1989.', BRIDGE, 'time'],
    ['Repairs on the bridge cost £6 million.', BRIDGE, 'value'],
    ['The repairs cost £12.5 billion.', BRIDGE, 'value'],
    ['Less than 60% of Harrow Mills employees work night shifts.', MILLS, 'bound'],
    ['Mark Feld said the vaccine cut hospital admissions by 47%.', LABS, 'speaker'],
    ['The vaccine increased hospital admissions by 47%.', LABS, 'polarity'],
    ['良率由91%下降至82%。', PLANT, 'value'],
    ['3号线日均客流48万人次。', METRO, 'value'],
    ['下游有村庄被淹。', DAM, 'polarity'],
  ])('%s: refuted', (statement, passage, fields) => {
    const { label, differs } = check(statement, passage);
    expect([label, ...differs]).toEqual(['refuted', ...new Set(fields.split(', '))]);
  });

  it.each([
    ['南岭重工2024年营收为36.57亿元。', FIRMS],
    ['青禾科技有5个研发中心。', FIRMS],
    ['The Severn Bridge is 2.3 km long.', BRIDGE],
    ['61% of Harrow Mills employees work night shifts.', MILLS],
    ['The vaccine costs $12 a dose.', LABS],
    ['白石水库有游船12艘。', DAM],
    ['Night shifts are terrible for people.', MILLS],
    ['Why do 60% of employees work night shifts?', MILLS],
  ])('%s: not enough evidence', (statement, passage) => {
    expect(check(statement, passage).label).toBe('not-enough-evidence');
  });

  it('is conflicting where paragraphs disagree, and names what they disagree in', () => {
    const other = 'According to the county, repairs of the Marlow Bridge finished in 2021 cost £15 million.';
    const { label, differs, evidence } = check(
      'Repairs of the Marlow Bridge cost £12.5 million.',
      BRIDGE,
      other,
    );
    expect({ label, differs, passages: evidence.map(({ passage }) => passage).sort() }).toEqual({
      label: 'conflicting',
      differs: ['value'],
      passages: [0, 1],
    });
  });

  it('points at the sentence it rests on', () => {
    const { evidence } = check('坝高102米。', FIRMS, DAM);
    expect(evidence[0]).toMatchObject({ passage: 1, quote: '白石水库库容为3.6亿立方米，坝高102米。' });
    expect(DAM.slice(...(evidence[0]?.span ?? [0, 0]))).toBe(evidence[0]?.quote);
  });

  it.each([
    ['nonsense', 'is not JSON'],
    ['{"id":1,"statement":"x"}', 'passages is missing'],
    ['{"statement":"x","passages":[]}', 'id is missing'],
    ['{"id":1,"statement":7,"passages":[]}', 'statement is 7'],
    ['null', 'id is missing'],
  ])('a line %s is refused: %s', (line, reason) => {
    expect(() => checkLine(line, buildLibrary)).toThrow(FootnoteError);
    expect(() => checkLine(line, buildLibrary)).toThrow(reason);
  });
});

describe('splitStatements', () => {
  it.each([
    ['The dam is 90 m high.', undefined],
    ['I think the dam is too high.', 'opinion'],
    ['我觉得这座坝太高了。', 'opinion'],
    ['The dam will break by 2030.', 'forecast'],
    ['预计大坝2030年完工。', 'forecast'],
    ['Is the dam 90 m high?', 'question'],
    ['大坝有多高？', 'question'],
    ['大坝将军纪念馆于1990年开放。', undefined],
  ])('%s: %s', (text, doubt) => {
    expect(splitStatements(text)).toEqual([{ text, ...(doubt && { doubt }) }]);
  });

  it('cuts at sentence ends, semicolons and line breaks', () => {
    const texts = splitStatements('甲厂有员工300人；乙厂有500人。丙厂关闭了\nThe fourth is new.').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['甲厂有员工300人', '乙厂有500人。', '丙厂关闭了', 'The fourth is new.']);
  });
});
