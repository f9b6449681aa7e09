import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library.js';
import { blocksOf, notesOf, quotesOf, run, suggest } from './run.js';

describe('/ask', () => {
  it('quotes the sentence that answers, inside its whole paragraph', () => {
    const answer = run('ask', { question: '补贴什么时候到期?' });
    expect(answer.outcome).toBe('found');
    expect(answer.citations[0]).toMatchObject({
      number: 1,
      document: { id: 'tidal-power', title: '潮汐电站的十年' },
      ordinal: 6,
      section: '邻国的经验',
      quote: '补贴将于2027年到期,此后的收益取决于碳交易市场的价格。',
    });
    const [{ passage, span, quote }] = answer.citations as [(typeof answer.citations)[0]];
    expect(passage.slice(span.start, span.end)).toBe(quote);
  });

  it('shows the nearest passages as related where nothing answers', () => {
    const answer = run('ask', { question: 'What is the population of Vienna?' });
    expect(answer.outcome).toBe('nothing-found');
    expect(notesOf(answer)).toEqual(['nothing-found', 'words-not-found']);
    expect(quotesOf(answer).every((quote) => quote.startsWith('related: '))).toBe(true);
    expect(quotesOf(answer)[0]).toContain('Vienna');
  });

  it.each([
    ['红烧肉怎么做?', '红烧肉, 做'],
    ['鋼琴哪裡修?', '钢琴, 修'],
    ['How do I bake sourdough?', 'bake, sourdough'],
  ])('shows no passage where nothing of the question stands in any: %s', (question, words) => {
    const answer = run('ask', { question });
    expect(answer.blocks).toEqual([
      { kind: 'note', code: 'nothing-found' },
      { kind: 'note', code: 'words-not-found', values: { words } },
    ]);
  });

  it.each(['你好', 'Hello!', '谢谢', 'What is it?'])(
    'says no more than that and how to ask to %s',
    (question) => {
      const answer = run('ask', { question });
      expect(notesOf(answer)).toEqual(['nothing-found', 'how-to-ask']);
      const [help, ...others] = blocksOf(answer, 'choices').flatMap((block) => block.choices);
      expect([help?.run, others]).toEqual([{ command: 'help', arguments: {} }, []]);
      expect(quotesOf(answer)).toEqual([]);
    },
  );

  it('says that the library is empty where it is', () => {
    const answer = run('ask', { question: 'anything' }, { library: buildLibrary([]) });
    expect(answer.outcome).toBe('nothing-found');
    expect(notesOf(answer)[0]).toBe('empty-library');
  });

  it('gives the document’s address with the citation', () => {
    const answer = run('ask', { question: 'How many new trains were ordered?' });
    expect(answer.citations[0]?.document.url).toBe('https://example.org/night-trains');
  });

  it.each([
    ['', '从试验到并网', 'nothing typed: the headings come first'],
    ['night', 'The Return of the Night Train', 'a word of the title'],
    ['葉', '葉文彬', 'a name, from its first character'],
    ['叶', '葉文彬', 'a name, typed in the other script'],
    ['ywb', '葉文彬', 'a name, by the first letters of its sounds'],
    ['谁是葉文', '葉文彬', 'a name, behind words that only ask'],
    ['nordb', 'Nordbahn chief financial officer', 'a post, from the name of whom it is held at'],
  ])('typing “%s” suggests %s (%s)', (typed, expected) => {
    expect(suggest('ask', 'question', typed)).toContain(expected);
  });

  it.each([
    ['When does the subsidy end?', 'a question'],
    ['潮汐电站的补贴什么时候到期', 'a question without a mark'],
    ['train charges', 'words that no topic begins with'],
  ])('“%s” stands first as it is typed, for Enter takes the first (%s)', (typed) => {
    expect(suggest('ask', 'question', typed)[0]).toBe(typed);
  });

  it.each(['nordb', 'ywb', '谁是'])('“%s” is completed, as it asks nothing by itself', (typed) => {
    const values = suggest('ask', 'question', typed);
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(typed);
  });

  it('suggests nothing in place of more words than a suggestion can hold', () => {
    expect(suggest('ask', 'question', `补贴什么时候到期${'，请问'.repeat(40)}`)).toEqual([]);
  });

  it('suggests only what is answered', () => {
    const typed = [
      '',
      '电',
      '山',
      '葉',
      '種',
      '潮汐',
      '谁是',
      'n',
      'no',
      'the',
      'train',
      'how many',
      '2027',
      '多少',
    ];
    const values = new Set(typed.flatMap((text) => suggest('ask', 'question', text)));
    expect(values.size).toBeGreaterThan(20);
    const refused = [...values].filter((question) => run('ask', { question }).outcome !== 'found');
    expect(refused).toEqual([]);
  });

  it.each([
    ['潮', true],
    ['發電', true],
    ['train', false],
    ['sub', false],
  ])('“%s” is completed in the language typed', (typed, isChinese) => {
    const values = suggest('ask', 'question', typed);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => /\p{Script=Han}/u.test(value) !== isChinese)).toEqual([]);
  });

  it('suggests sentences where no topic fits, and nothing longer than Discord takes', () => {
    const values = suggest('ask', 'question', '每度电的成本');
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((value) => value.length <= 100)).toBe(true);
  });
});
