import { describe, expect, it } from 'vitest';
import { answerBrief } from '../../src/answer/brief.js';
import { answerClaims } from '../../src/answer/claims.js';
import { answerWho } from '../../src/answer/people.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'dyke',
    title: 'The dyke at Sallow',
    language: 'en',
    text: [
      'The fishermen’s union accused the harbour board of planning to shut the slipway. The board’s director, Nora Quill, denied this and said that no slipway would be shut before 2031.',
      'Landings of cod fell 7 percent in the north. Landings of cod in the south, by contrast, rose 20 percent.',
      'The board bought some computing time for its tide tables.',
    ],
  },
  {
    id: 'well',
    title: '古井之争',
    language: 'zh-Hans',
    text: [
      '村民在祠堂后面发现了一口古井，井壁刻有四十一个字。有人声称刻字是近年伪造的，考古学家陆青否认了这一说法，并表示井泥的年代早于宋朝。',
      '历史学家方远认为，古井的开放为村里带来了收入。另一位学者高启明则反对这一看法，他指出游客踩坏了井台。',
      '环保组织“青苔”质疑游道施工对泉水的影响，其负责人姚晴称，施工堵住了两处泉眼。茶农协会反对关闭旧水渠，认为这会使茶园缺水。',
    ],
  },
);

const rowsFor = (topic: string) =>
  answerClaims(library, { topic }, 'en').blocks.flatMap((block) =>
    block.kind === 'claims' ? block.rows : [],
  );
const pairsFor = (topic: string): string[] =>
  rowsFor(topic).flatMap(({ text, against = [] }) => against.map((other) => `${text} ↔ ${other.text}`));

describe('what stands on the other hand', () => {
  it.each([
    ['古井', '古井的开放为村里带来了收入 ↔ 游客踩坏了井台'],
    ['刻字', '刻字是近年伪造的 ↔ 井泥的年代早于宋朝'],
  ])('of %s is told behind who disagrees', (topic, pair) => {
    expect(pairsFor(topic)).toContain(pair);
  });

  it('is no fact that a denial in the next sentence is not about', () => {
    expect(pairsFor('古井').join()).not.toContain('四十一个字');
  });

  it('is no other thing that the article sets beside it', () => {
    expect(pairsFor('landings of cod')).toEqual([]);
  });

  it('is what is said, and not that “this” is denied', () => {
    const against = pairsFor('slipway').join();
    expect(against).toContain('no slipway would be shut');
    expect(against).not.toMatch(/↔ this(?:,|$)/u);
  });
});

describe('who is against something', () => {
  it.each([
    ['水渠', '茶农协会', '关闭旧水渠', 'negated'],
    ['游道施工', '环保组织“青苔”', '游道施工对泉水的影响', 'affirmed'],
    ['泉眼', '其负责人姚晴', '施工堵住了两处泉眼', 'affirmed'],
  ])('of %s is %s', (topic, speaker, text, polarity) => {
    const said = rowsFor(topic).map((row) => [row.speaker.text, row.text, row.polarity]);
    expect(said).toContainEqual([speaker, text, polarity]);
  });
});

it('a card has no statement that only says “this”', () => {
  const { blocks } = answerWho(library, 'Nora Quill', 'en');
  const rows = blocks.flatMap((block) => (block.kind === 'claims' ? block.rows : []));
  expect(rows.map(({ text }) => text)).toEqual(['no slipway would be shut before 2031']);
});

describe('a brief of what the articles hardly name', () => {
  it.each(['quantum computing', 'solar tables'])('%s is none', (topic) => {
    const { outcome, blocks } = answerBrief(library, { topic }, 'en');
    expect(outcome).toBe('nothing-found');
    expect(blocks.some((block) => block.kind === 'note' && block.code === 'words-not-found')).toBe(true);
  });

  it('names the nearest topics', () => {
    const { blocks } = answerBrief(library, { topic: 'quantum landings' }, 'en');
    const labels = blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices.map(({ label }) => label) : [],
    );
    expect(labels).toContain('The dyke at Sallow');
  });

  it('has no claims either', () => {
    expect(rowsFor('quantum computing')).toEqual([]);
  });
});
