import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { buildLibrary, type Library } from '../../src/library.js';
import { libraryOf } from '../answer/library-of.js';
import { blocksOf, notesOf, run, suggest } from './run.js';

const cardOf = (name: string) => blocksOf(run('who', { name }), 'entity')[0];

describe('/who', () => {
  it.each([
    ['沈若川', '沈若川', 'the name as it stands'],
    ['葉文彬', '葉文彬', 'Traditional'],
    ['叶文彬', '葉文彬', 'the other script'],
    ['Ye Wenbin', '葉文彬', 'romanised'],
    ['Wenbin Ye', '葉文彬', 'romanised, given name first'],
    ['Vos', 'Pieter Vos', 'a surname'],
    ['首席工程师', '沈若川', 'a post'],
  ])('%s → %s (%s)', (name, expected) => {
    expect(cardOf(name)?.name).toBe(expected);
  });

  it('gives the post and the organisation, cited', () => {
    const answer = run('who', { name: '沈若川' });
    const [role] = blocksOf(answer, 'entity')[0]?.roles ?? [];
    expect(role).toMatchObject({ role: '首席工程师', affiliation: '海湾能源公司' });
    expect(answer.citations[(role?.citation ?? 0) - 1]?.quote).toContain('海湾能源公司首席工程师沈若川');
  });

  it('gives what was said, without who said it', () => {
    const rows = blocksOf(run('who', { name: 'Pieter Vos' }), 'claims').flatMap((block) => block.rows);
    expect(rows.map(({ text }) => text)).toContain(
      'track charges must fall by at least 40% if sleepers are to break even',
    );
  });

  it.each(['Angela Merkel', '王小明', 'Xyzzy'])(
    '%s is nobody here, and nobody else is passed off',
    (name) => {
      const answer = run('who', { name });
      expect(answer.outcome).toBe('nothing-found');
      expect(notesOf(answer)).toContain('no-such-name');
      expect(blocksOf(answer, 'entity')).toEqual([]);
    },
  );

  it.each([
    ['Piet', 'Pieter Vos'],
    ['沈若', '沈若川'],
  ])('%s, the beginning of a name, offers %s', (name, expected) => {
    const choices = blocksOf(run('who', { name }), 'choices').flatMap((block) => block.choices);
    expect(choices.map(({ label }) => label)).toContain(expected);
  });

  it('suggests people by any of their letters', () => {
    expect(suggest('who', 'name', 'vos')).toContain('Pieter Vos');
  });
});

describe('/who, of somebody whose government is named', () => {
  const library = libraryOf(
    {
      id: 'mines',
      language: 'zh-Hans',
      text: ['限制始于默克尔政府,并在此后收紧。', '默克尔2018年宣布不再连任党主席。', '德国政府提高了税率。'],
    },
    {
      id: 'ports',
      language: 'en',
      text: ['The Arden administration closed three ports.', 'Jacinda Arden left office in 2023.'],
    },
  );

  it.each([
    ['默克尔', ['限制始于默克尔政府,并在此后收紧。', '默克尔2018年宣布不再连任党主席。']],
    ['Jacinda Arden', ['The Arden administration closed three ports.', 'Jacinda Arden left office in 2023.']],
  ])('shows where %s’s government appears, too, in the order of the text', (name, expected) => {
    const answer = run('who', { name }, { library });
    expect(answer.citations.map(({ quote }) => quote)).toEqual(expected);
  });
});

describe('/who, of an organisation', () => {
  const library = libraryOf({
    id: 'lighthouses',
    language: 'en',
    text: [
      'Nora Quist, director of the Lighthouse Institute, said the northern lamp was failing.',
      'Ships left Norway at night. The pilots of Norway waited. Ola Brint waved.',
    ],
  });

  it('tells who holds a post there, cited', () => {
    const answer = run('who', { name: 'Lighthouse Institute' }, { library });
    const [row] = blocksOf(answer, 'people').flatMap((block) => block.rows);
    expect(row).toMatchObject({ name: 'Nora Quist', role: 'director' });
    expect(answer.citations[(row?.citation ?? 0) - 1]?.quote).toContain('said the northern lamp was failing');
  });

  it('or a place of which nothing is told, quotes the sentences that name it, one of a paragraph', () => {
    const answer = run('who', { name: 'Norway' }, { library });
    expect(answer.citations.map(({ quote }) => quote)).toEqual(['Ships left Norway at night.']);
  });

  it('that is not recognised as one, quotes the sentences with these very words, as no answer', () => {
    const answer = run('who', { name: 'northern lamp' }, { library });
    expect(answer.outcome).toBe('nothing-found');
    expect(blocksOf(answer, 'quote').map(({ role }) => role)).toEqual(['related']);
    expect(run('who', { name: 'northern lam' }, { library }).citations).toEqual([]);
  });

  it('or somebody, names the article of theirs', async () => {
    const shipped = await openCorpus();
    const rows = blocksOf(run('who', { name: 'CSIS' }, { library: shipped }), 'documents').flatMap(
      (block) => block.rows,
    );
    expect(rows.map(({ id }) => id)).toEqual(['allen-ai-leadership-en']);
  });
});

async function openCorpus(): Promise<Library> {
  const { articles } = await loadCorpus([join(import.meta.dirname, '..', '..', 'corpus')]);
  return buildLibrary(articles);
}
