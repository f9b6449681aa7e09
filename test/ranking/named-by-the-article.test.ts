/** Questions by name about paragraphs that do not say it, as their article has: with the tables of the build. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from '../../src/assemble-library.js';
import { readArticle } from '../../src/corpus/read-article.js';
import { quotesOf } from '../commands/run.js';

const article = (title: string, language: string, ...paragraphs: readonly string[]) =>
  readArticle(
    `---\ntitle: ${title}\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n')}\n`,
    `/${title.replaceAll(' ', '-')}.md`,
  );

const library = libraryOf([
  article(
    'Velmora Glass lights a new furnace',
    'en',
    'Velmora Glass of Tarnhill has lit its third furnace, its owner Piers Aldane said on Monday. It melts sand day and night.',
    'The works were founded in 1911 by two sisters, Hedda and Runa Sole. They sold them ten years later and bought a vineyard.',
    'Aldane came in 2008 as a glass-blower. He took over as managing director in 2016. On Mondays and Fridays he still stands at the furnace.',
    'Some 85 people work there today. A bowl costs between six and nine pounds in the shop at the gate.',
  ),
  article(
    'A cheese dairy in the hills',
    'en',
    'The dairy at Orsk was founded in 1950 by a priest. It makes a hard cheese from sheep milk. Its manager is Ottilia Wend.',
    'Its herds graze on the high meadows, and 12 people milk them. A wheel costs 40 pounds.',
    'The annual fair was delayed by a landslide. Visitors had to wait until June.',
  ),
  article(
    '云杉乐器厂',
    'zh-Hans',
    '厂里一年做四百把小提琴，木料都要放上十年。',
    '厂长骆怀秋说，明年要招三名学徒。',
    '做琴的师傅有十九位，最年长的蔡师傅今年七十一岁。',
  ),
]);
const ask = (question: string): readonly string[] => quotesOf(answerQuestion(library, question, 'en'));

describe('/ask, where the article has the name and the paragraph has not', () => {
  it.each([
    ['Who founded Velmora Glass?', 'two sisters', 'the works are those that the article is about'],
    ['When did Piers Aldane take over?', '2016', 'a pronoun, and half of the name'],
    ['How many people work for Velmora Glass?', '85', 'no word for the firm stands there'],
    ['What does a bowl from Velmora cost?', 'nine pounds', 'pounds are money where money is asked for'],
    ['On which days does Aldane still stand at the furnace?', 'Mondays and Fridays', 'days, more than one'],
    ['Why was the fair late?', 'landslide', 'delayed by something: that is the reason'],
    ['云杉乐器厂有几位师傅？', '十九位', 'only the title says which works'],
  ])('%s → %s (%s)', (question, contains) => {
    expect(ask(question)[0]).toContain(contains);
  });
});

describe('/ask, where a verb asks for whoever is at the head', () => {
  it.each([
    ['Who runs Velmora Glass?', 'its owner Piers Aldane', 'an owner'],
    ['who is in charge of the dairy at Orsk', 'Ottilia Wend', 'a manager'],
    ['云杉乐器厂现在由谁管理？', '厂长骆怀秋', 'a head in Chinese'],
  ])('%s → %s (%s)', (question, contains) => {
    expect(ask(question)[0]).toContain(contains);
  });

  it.each([
    ['Who runs the furnace at Gant?', 'no such place stands there'],
    ['Who runs the vineyard?', 'a vineyard stands there, and nobody at its head'],
  ])('%s is not answered: %s', (question) => {
    expect(ask(question)[0]).not.toMatch(/^answer/u);
  });
});
