/** Judged questions: which sentence must come first, and why it is the one. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/spans.js';
import { openFixtureLibrary } from '../fixture-library.js';

const library = await openFixtureLibrary();

const ANSWERED: readonly (readonly [question: string, contains: string, reason: string])[] = [
  ['象山潮汐电站是哪一年动工的?', '2015年动工', 'the only sentence with the start of building'],
  ['象山潮汐電站總投資多少?', '18.6亿元', 'Traditional question, Simplified article'],
  ['象山潮汐电站砸下了多少钱', '18.6亿元', 'colloquial: the article says 总投资'],
  ['沈若川说潮汐发电有什么好处', '可以预知', 'speaker and topic in one sentence'],
  ['捕捞量减少了多少', '近三成', 'two words of the sentence'],
  ['世界上最大的潮汐电站在哪里', '始华湖', 'four words, spread over one sentence'],
  ['二氧化碳排放减少多少', '21万吨', 'the figure for the zh article, not the English one on trains'],
  ['补贴什么时候到期', '2027年到期', 'a date, not the earlier mention of the subsidy'],
  ['How many new trains were ordered?', '33 new trains', 'a count, asked with other inflections'],
  [
    'By how much must track charges fall?',
    'at least 40%',
    'the second sentence of the passage, not the quotation',
  ],
  [
    'How much carbon dioxide does the night train from Vienna to Paris cause?',
    '12 and 15 kg',
    'route and substance',
  ],
  ['subsidies cheaper than lower charges', '$85 million', 'no question words at all'],
  ['种子库的海拔', '海拔2200公尺', 'Simplified question, Traditional article'],
  ['種子庫有幾名職員', '9名', 'a count with its classifier'],
  ['葉文彬需要多少分類學家', '5名分類學家', 'the last sentence, not the one with his title'],
];

const REFUSED: readonly (readonly [question: string, reason: string])[] = [
  ['谁发明了电话?', 'nothing about telephones'],
  ['How many stations does the Tokyo metro have?', 'another railway altogether'],
  ['Who is the chief executive of Deutsche Bahn?', 'a company that no article names'],
  ['Who is the chief financial officer of the Xiangshan tidal power station?', 'that of another body'],
  ['象山潮汐电站的财务总监是谁?', 'that of another body, in the other language'],
  ['象山有哪些寺庙', 'the place is named, but no temple'],
  ['珠穆朗玛峰的高度是多少', 'an altitude, of something else'],
  ['What is the population of Vienna?', 'the city is named, but not its population'],
];

describe('questions that the articles answer', () => {
  it.each(ANSWERED)('%s → %s (%s)', (question, contains) => {
    const { hits, answers } = library.search(question, 3);
    const best = hits[0];
    expect(best && slice(best.passage.text, best.sentence)).toContain(contains);
    expect(answers).toBe(true);
  });
});

describe('questions that they do not', () => {
  it.each(REFUSED)('%s is refused (%s)', (question) => {
    expect(library.search(question, 3).answers).toBe(false);
  });
});

describe('where the line between the two lies', () => {
  it('is found on questions made of the library itself, and is the same at every start', async () => {
    const again = await openFixtureLibrary();
    expect(library.abstention).toEqual(again.abstention);
    expect(library.abstention.questions).toBeGreaterThan(50);
    expect(library.abstention.kept).toBeGreaterThan(0.8);
    expect(library.abstention.refused).toBeGreaterThan(0.6);
  });
});

describe('what is said about a refusal', () => {
  it('the words that occur nowhere are named', () => {
    expect(library.search('Does the kangaroo juggle on the night train?', 1).missing).toEqual([
      'kangaroo',
      'juggle',
    ]);
  });

  it('an empty question finds nothing', () => {
    expect(library.search('  ', 3)).toEqual({ hits: [], confidence: 0, answers: false, missing: [] });
  });
});
