/** Which sentence answers, and how much of a question a passage covers. */
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { buildMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses, type TermClass } from '../../src/search/passage-index.js';
import { readQuery } from '../../src/search/query.js';
import { weigh, type Evidence } from '../../src/search/rank.js';
import { readSentences } from '../../src/search/ranked-text.js';
import { readWords } from '../../src/search/ranked-words.js';
import { slice } from '../../src/text/spans.js';

const MILL = passage(
  '水磨坊建于1786年,由石匠吴德昌设计。磨坊有三座石磨,每天磨面约400公斤。1931年洪水冲毁了水渠,磨坊因此停产。后来磨坊改作学校。',
);
const LIBRARY = passage(
  'The mobile library visits nine villages. It carries 2,400 books. The driver, who is also the librarian, retires in May. The council has spent 0.3 million on the bus.',
  '图书馆 Mobile library',
);

const TOWER = passage(
  'Is the water tower old? The tower was ordered by the brewery in 1888. Its bricks were carried up by hand. Anna Lindqvist drew the plans in nineteen days. A sixth of them were lost.',
);

describe('the sentence that answers', () => {
  it.each<readonly [question: string, passage: Passage, contains: string, reason: string]>([
    ['磨坊是哪一年停产的?', MILL, '1931年', 'what happened stands in one sentence only'],
    ['磨坊有几座石磨?', MILL, '三座', 'a count of what is counted'],
    [
      '水磨坊建于1786年,后来改作什么?',
      MILL,
      '学校',
      'the clause that asks, not the one that says about what',
    ],
    ['How many books does the mobile library carry?', LIBRARY, '2,400', 'a count, not the name of the thing'],
    ['How many villages are there?', LIBRARY, 'nine', 'a count in words'],
    ['How long did the plans of the tower take?', TOWER, 'nineteen days', 'a time that something took'],
    ['How much of the plans was lost?', TOWER, 'sixth', 'a share'],
    ['塔的图纸丢了几成?', TOWER, 'sixth', 'a share, in the other language'],
    ['Who drew the tower?', TOWER, 'Anna', 'a name'],
    ['磨坊每天磨面多重?', MILL, '400公斤', 'a weight'],
  ])('%s', (question, asked, contains) => {
    const [best] = evidence(question, asked).sentences();
    expect(best && slice(asked.text, best)).toContain(contains);
  });

  it.each<readonly [question: string, text: string, contains: string, reason: string]>([
    [
      'Why did the Corbel Arms close early?',
      'The Corbel Arms had a poor night. The doors shut at nine because the cellar had flooded. Guests were sent home.',
      'the cellar had flooded',
      'a reason is told of the house that the sentence before names',
    ],
    [
      'What is the hardest part of thatching?',
      'What is the hardest part of the work of thatching? The ridge, said the master. The straw comes later.',
      'The ridge',
      'an answer stands behind its question',
    ],
    [
      'What was the trouble with the Ormsby organ?',
      'Her first task was the Ormsby organ. Two builders had given it up. She found the trouble in the bellows, which mice had eaten.',
      'bellows',
      'what a passage is about stands in its first sentence, and tells the sentences apart less',
    ],
  ])('of what the passage is about: %s', (question, text, contains) => {
    const [best] = evidence(question, passage(text)).sentences();
    expect(best && slice(text, best)).toContain(contains);
  });

  it('is one with a figure where only that answers, if it is known which has one', () => {
    const text =
      'The loom, built in 1871, stands in the hall. "The loom has a broken shaft," she says of the hall loom. It is oiled daily.';
    const hasKind = ({ start }: { readonly start: number }): boolean => start === 0;
    const question = 'When was the loom with the broken shaft in the hall built?';
    const [best] = evidence(question, passage(text)).sentences({ hasKind, isStrict: true });
    expect(best && slice(text, best)).toContain('1871');
  });

  it('may be the one after the one that has the words, if that has nothing of the kind', () => {
    const text = 'The striker came from Porto on high wages. He scored four goals. Nobody cheered.';
    const [best] = evidence('How many goals did the striker on high wages score?', passage(text)).sentences();
    expect(best && slice(text, best)).toBe('He scored four goals.');
  });

  it.each<readonly [question: string, contains: string, reason: string]>([
    [
      'How many pianos will Brandt Pianos build in Osterholt?',
      '90 pianos',
      'the company is who was named before',
    ],
    ['Why is Brandt Pianos moving to Osterholt?', 'on grounds', 'what the reason is of stands before it'],
    ['When is the Osterholt works of Brandt Pianos to open?', '3 May', 'the works is the one named before'],
  ])('may say the company, the works or it for what was named before: %s', (question, contains) => {
    const text =
      'Brandt Pianos said it has bought a disused works in Osterholt and will move there. The company said it will build 90 pianos a year. The works will open on 3 May. It gave up its old site on grounds it was too damp. Nobody else in the town makes pianos.';
    const [best] = evidence(question, passage(text)).sentences();
    expect(best && slice(text, best)).toContain(contains);
  });

  it('comes first of all of them, each given once', () => {
    const sentences = evidence('磨坊有几座石磨?', MILL).sentences();
    expect([...sentences].sort((a, b) => a.start - b.start)).toEqual(readSentences(MILL).spans);
  });
});

describe('how much of the question is there', () => {
  it('all of it is 1, none of it is 0', () => {
    expect(evidence('石匠吴德昌', MILL)).toMatchObject({ coverage: 1, closeness: 1, hasRequired: true });
    expect(evidence('kangaroo', MILL)).toMatchObject({ coverage: 0, closeness: 0 });
  });

  it('words far apart cover as much as near ones, but are less close', () => {
    const [near, far] = [evidence('水渠 停产', MILL), evidence('吴德昌 学校', MILL)];
    expect(far.coverage).toBe(near.coverage);
    expect(far.closeness).toBeLessThan(near.closeness);
  });

  it('the clause that asks counts for more than what is said beside it', () => {
    const question = (aside: string, asking: string): string => `${aside}的磨坊,${asking}是怎么回事?`;
    const [about, beside] = [question('吴德昌', '停产'), question('停产', '吴德昌')];
    const inTheSentence = passage('1931年洪水冲毁了水渠,磨坊因此停产。');
    expect(evidence(about, inTheSentence).asked).toBeGreaterThan(evidence(beside, inTheSentence).asked);
  });

  it.each<readonly [question: string, named: number, reason: string]>([
    ['Did Anna draw a bridge in 1888?', 0.5, 'one sentence has the year, another the name'],
    ['Who drew Anna?', 1, 'the only name is there'],
    ['Who drew the bricks?', 0, 'nothing is named'],
  ])('names of the question count by the sentence with most of them: %s', (question, named) => {
    expect(evidence(question, TOWER).named).toBeCloseTo(named, 1);
  });

  it('the heading covers words, and brings each sentence half of them', () => {
    const { coverage, closeness } = evidence('图书馆', LIBRARY);
    expect([coverage, closeness]).toEqual([1, 0.5]);
  });

  it('names and numbers must be there, in any spelling', () => {
    expect(evidence('What did the 300,000 buy?', LIBRARY).hasRequired).toBe(true);
    expect(evidence('What did the 400,000 buy?', LIBRARY).hasRequired).toBe(false);
    expect(evidence('What does the Footbridge carry?', LIBRARY).hasRequired).toBe(false);
  });

  it('another word that can stand for one of the question counts in its place, as far as it is sure', () => {
    const of = (weight: number): number =>
      evidence('driver', MILL, [
        {
          weight: 1,
          terms: [
            { term: 'driver', weight: 1 },
            { term: '石匠', weight },
          ],
        },
      ]).coverage;
    expect(of(1)).toBe(1);
    expect(of(0.5)).toBeGreaterThan(0);
    expect(of(0.5)).toBeLessThan(1);
  });
});

function evidence(question: string, passage: Passage, classes?: readonly TermClass[]): Evidence {
  const index = buildMiniSearchIndex(
    [MILL, LIBRARY, TOWER, ...FILLERS].map(({ id, text, section = '' }) => ({ id, text, context: section })),
  );
  const query = readQuery(question);
  return weigh(query, readWords(classes ?? toClasses(query.terms), index), readSentences(passage));
}

/** Passages about other things, so that rare words are rare. */
const FILLERS = Array.from({ length: 30 }, (_, i) => passage(`Filler ${i} says nothing. 无关的话${i}。`));

function passage(text: string, section?: string): Passage {
  const id = text.slice(0, 12);
  return {
    id,
    documentId: 'd',
    ordinal: 1,
    language: 'en',
    role: 'paragraph',
    text,
    ...(section !== undefined && { section }),
  };
}

describe('how near together the words stand', () => {
  const filler = '村里的人都记得那一年的雨水。'.repeat(20);
  it.each<readonly [question: string, near: string, far: string]>([
    ['石磨停产', '石磨在那年停产。' + filler, '石磨很重。' + filler + '工厂停产。'],
    [
      'brewery bricks',
      'The brewery sold its bricks. ' + 'Nobody knew it then. '.repeat(30),
      'The brewery stood by the river. ' + 'Nobody knew it then. '.repeat(30) + 'Bricks were sold there.',
    ],
  ])('%s', (question, near, far) => {
    const together = evidence(question, passage(near)).proximity;
    const apart = evidence(question, passage(far)).proximity;
    expect(together).toBeGreaterThan(1.3 * apart);
    expect(together).toBeLessThanOrEqual(1);
  });

  it('is 0 where none of them stands', () => {
    expect(evidence('kangaroo', MILL).proximity).toBe(0);
  });
});
