import { describe, expect, it } from 'vitest';
import type { ClaimRow, FigureRow } from '../../src/model.js';
import { describeClaims } from '../../src/render/describe-claims.js';
import {
  describeEntity,
  describeFigure,
  describeNote,
  describeRole,
  describeSources,
  describeValue,
  describeVerdict,
} from '../../src/render/describe.js';
import { plainText } from '../../src/render/line.js';

const figure: FigureRow = {
  quantity: {
    low: '3500000',
    high: '3500000',
    dimension: 'money',
    unit: '1',
    unitText: '欧元',
    currency: 'EUR',
    modifier: 'over',
  },
  text: '350万欧元',
  subject: '磨坊的修缮费用',
  when: '2019年',
  modality: 'plan',
  citation: 4,
};

const claim: ClaimRow = {
  text: 'the mill will turn again',
  speaker: { voice: 'attributed', text: 'the miller' },
  speakerName: 'Anna Berg',
  cue: 'hopes',
  hedges: [{ text: 'may', span: { start: 0, end: 3 }, kind: 'possible' }],
  polarity: 'negated',
  citation: 2,
};

const mill = (number: number, ordinal: number) => ({
  number,
  ordinal,
  document: { id: 'mill', title: 'The Mill' },
  section: 'Fires',
  passage: 'It burnt down twice.',
  span: { start: 0, end: 8 },
  quote: 'It burnt',
});

const read = (lines: readonly Parameters<typeof plainText>[0][]): string[] => lines.map(plainText);

describe('sources', () => {
  const lines = (citations: Parameters<typeof describeSources>[0]): string[] =>
    read(describeSources(citations, 'en').map(({ line }) => line)).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );

  it('name each passage once, with all numbers that stand for it', () => {
    expect(lines([mill(1, 4), mill(2, 7), mill(3, 4)])).toEqual([
      '[1] [3] The Mill · ¶4 · Fires',
      '[2] The Mill · ¶7 · Fires',
    ]);
  });

  it('of many passages of a document name it once', () => {
    expect(lines([mill(1, 4), mill(2, 7), mill(3, 4), mill(4, 5), mill(5, 9)])).toEqual([
      'The Mill: [1] [3] ¶4 · [2] ¶7 · [4] ¶5 · [5] ¶9',
    ]);
  });
});

describe('a figure', () => {
  it('is the words of the text, its value and bound, what it measures, when, and where it stands', () => {
    expect(read(describeFigure(figure, 'en'))).toEqual([
      'more than €3.5 million · 350万欧元',
      '磨坊的修缮费用 · 2019年 · planned · [4]',
    ]);
    expect(read(describeFigure(figure, 'zh-Hans'))[0]).toBe('超过350万欧元');
  });

  it('that is no more than a size says so below its value', () => {
    const quantity = { ...figure.quantity, high: '9500000', modifier: 'vague' } as const;
    expect(read(describeFigure({ ...figure, quantity }, 'en'))).toEqual([
      '€3.5 million–9.5 million · 350万欧元',
      '磨坊的修缮费用 · 2019年 · planned · no exact number given · [4]',
    ]);
  });

  it.each([
    ['exact', '€3.5 million'],
    ['about', 'about €3.5 million'],
    ['at-most', 'at most €3.5 million'],
    ['range', '€3.5 million'],
    ['vague', '€3.5 million'],
  ] as const)('that is %s has the value %s', (modifier, value) => {
    const row = { ...figure, quantity: { ...figure.quantity, modifier } };
    expect(describeValue(row, 'en')).toBe(value);
  });
});

const readClaims = (rows: readonly ClaimRow[]): string[] =>
  describeClaims(rows, 'en').flatMap(({ under, lines }, i, all) =>
    read(under === all[i - 1]?.under ? lines : [under, ...lines]),
  );

describe('a claim', () => {
  it('stands under its speaker: the statement, the reporting word, the hedge, and where it stands', () => {
    expect(readClaims([claim])).toEqual([
      'the miller (Anna Berg)',
      'the mill will turn again',
      'hopes · may · [2]',
    ]);
  });

  it.each([
    [{ speaker: { voice: 'article' as const }, author: 'Li Wei' }, 'The article (Li Wei)'],
    [{ speaker: { voice: 'article' as const } }, 'The article'],
    [{ speaker: { voice: 'unnamed' as const, text: 'analysts' } }, 'analysts'],
    [{ speaker: { voice: 'unnamed' as const } }, 'Unnamed'],
  ])('of %j is said by “%s”', (voice, speaker) => {
    const { speakerName: _name, ...rest } = claim;
    expect(readClaims([{ ...rest, ...voice }])[0]).toBe(speaker);
  });

  it('does not repeat in brackets a name that the words of the text hold', () => {
    const row = { ...claim, speaker: { ...claim.speaker, text: 'the miller Anna Berg' } };
    expect(readClaims([row])[0]).toBe('the miller Anna Berg');
  });

  it('shares the line of its speaker with its neighbours, and keeps its own words for the speaker', () => {
    const speaker = { voice: 'attributed' as const, entityId: 'person:anna' };
    const rows = [
      { ...claim, speaker: { ...speaker, text: 'Anna Berg' } },
      { ...claim, text: 'the weir holds', speaker: { ...speaker, text: 'she' }, citation: 3 },
    ];
    expect(readClaims(rows)).toEqual([
      'Anna Berg',
      'the mill will turn again',
      'hopes · may · [2]',
      'the weir holds',
      'she · hopes · may · [3]',
    ]);
  });

  it('does not explain a hedge by itself', () => {
    const hedges = [{ text: '可能', span: { start: 0, end: 2 }, kind: 'possible' as const }];
    const [described] = describeClaims([{ ...claim, hedges }], 'zh-Hans');
    expect(read(described?.lines ?? [])).toContain('hopes · 可能 · [2]');
  });

  it('has its number beside it where nothing else is to be said of it', () => {
    const row: ClaimRow = {
      text: 'the weir holds',
      speaker: { voice: 'article' },
      hedges: [],
      polarity: 'affirmed',
      citation: 7,
    };
    expect(readClaims([row])).toEqual(['The article', 'the weir holds [7]']);
  });

  it('has beneath it what is said on the other hand, and by whom', () => {
    const against: ClaimRow = {
      text: 'nobody will pay for it',
      speaker: { voice: 'unnamed', text: 'Critics' },
      cue: 'say',
      hedges: [],
      polarity: 'affirmed',
      citation: 5,
    };
    expect(readClaims([{ ...claim, against: [against] }]).slice(3)).toEqual([
      '↔ on the other hand',
      'nobody will pay for it',
      'Critics · say · [5]',
    ]);
  });
});

describe('a verdict', () => {
  const block = {
    kind: 'verdict',
    label: 'refuted',
    statement: 'The mill has two wheels.',
    differences: [{ field: 'value', said: 'two', found: 'three', citation: 1 }],
    evidence: [1],
  } as const;

  it('is a title, the statement, and both sides of each difference', () => {
    const lines = describeVerdict(block, 'en', 'The mill has two wheels. It is old.');
    expect(lines[0]?.style).toBe('heading');
    expect(read(lines)).toEqual([
      '🔴 Refuted',
      'The mill has two wheels.',
      'Value · statement: two · article: three [1]',
    ]);
  });

  it('does not repeat a statement that is all that was asked', () => {
    expect(read(describeVerdict(block, 'zh-Hans', block.statement))).toEqual([
      '🔴 与文章不符',
      '数值 · 陈述：two · 文章：three [1]',
    ]);
  });
});

it('names of one person stand apart even where they hold dots', () => {
  const aliases = ['安娜·贝里', 'Anna Berg'];
  const block = { kind: 'entity', name: '贝里', entityKind: 'person', aliases, roles: [] } as const;
  expect(read(describeEntity(block, 'zh-Hans'))).toEqual(['贝里', '人物 · 又名：安娜·贝里 / Anna Berg']);
});

it('an inferred role says so', () => {
  const role = { role: 'director', affiliation: 'the mill', certainty: 'inferred' as const, citation: 1 };
  expect(plainText(describeRole(role, 'en'))).toBe('director · the mill · inferred · [1]');
});

it('a note that is the answer stands in full size, a remark in small print', () => {
  expect(describeNote({ kind: 'note', code: 'nothing-found' }, 'en').style).toBe('plain');
  expect(describeNote({ kind: 'note', code: 'more-left-out', values: { count: '3' } }, 'en').style).toBe(
    'small',
  );
});
