/** The articles that somebody wrote, translated or published. */
import type { Block, Entity } from '../model.js';
import type { Library } from '../library.js';
import { isIn } from '../lang/is-in.js';
import { fold } from '../text/fold.js';
import { documentRow } from './documents.js';
import { areOneWork } from './editions.js';

const MOST_DOCUMENTS = 3;

/** Between the names of several authors. */
const BETWEEN_NAMES = /\s*[、,;，；/()（）&]\s*|\s+and\s+/u;

/** One block at most; of a work's documents those in the wanted language, if there are any. */
export function documentsBy(
  { name, aliases }: Entity,
  library: Library,
  isChinese: boolean,
): readonly Block[] {
  const names = new Set([name, ...aliases].map(fold));
  const isBy = (field = ''): boolean => {
    const folded = fold(field);
    return [folded, ...folded.split(BETWEEN_NAMES)].some((each) => names.has(each));
  };
  const all = library.documents.filter(({ author, translator, publisher }) =>
    [author, translator, publisher].some(isBy),
  );
  const wanted = all.filter((document) => isIn(document, isChinese));
  const rows = all
    .filter((document) => wanted.includes(document) || !wanted.some((other) => areOneWork(other, document)))
    .slice(0, MOST_DOCUMENTS)
    .map((document) => documentRow(document, library));
  return rows.length > 0 ? [{ kind: 'documents', rows }] : [];
}
