/** The library that command and ranking tests ask: three short articles, written for them. */
import { join } from 'node:path';
import { loadCorpus } from '../src/corpus/load-corpus.js';
import { buildLibrary, type Library } from '../src/library.js';

export const FIXTURE_CORPUS = join(import.meta.dirname, 'fixtures', 'corpus');

/** Built anew at each call. @throws if one of the articles does not load */
export async function openFixtureLibrary(): Promise<Library> {
  const { articles, problems } = await loadCorpus([FIXTURE_CORPUS]);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return buildLibrary(articles);
}
