/** The sentences that name somebody or something, whatever else they tell. */
import type { Citation, Entity } from '../model.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { contains, slice } from '../text/spans.js';

const MOST_WITH_WORDS = 3;

/** Of each paragraph the first sentence that names an entity; of lines about the article, where no paragraph does. */
export function namingSentences(
  { mentions }: Entity,
  library: Library,
): readonly { readonly citation: Citation }[] {
  const passages = mentions.flatMap(({ passageId }) => library.passage(passageId) ?? []);
  const paragraphs = passages.filter(({ role }) => role === 'paragraph');
  return [...new Set(paragraphs.length > 0 ? paragraphs : passages)].flatMap(({ id, text }) => {
    const first = mentions.find(({ passageId }) => passageId === id);
    const span = first && sentences(text).find((each) => contains(each, first.span));
    return span ? [{ citation: { passageId: id, span, quote: slice(text, span) } }] : [];
  });
}

/** A few sentences with these very words. */
export function sentencesWith(name: string, library: Library): readonly Citation[] {
  const wanted = fold(name.trim());
  if (wanted.length < 2) return [];
  const isLetter = (text = ''): boolean => /[\p{Script=Latin}\p{N}]/u.test(text);
  const found: Citation[] = [];
  for (const { id, text } of library.documents.flatMap(({ id }) => library.passagesOf(id))) {
    const folded = fold(text);
    const at = folded.indexOf(wanted);
    const end = at + wanted.length;
    const isWhole = !isLetter(wanted[0]) || !(isLetter(folded[at - 1]) || isLetter(folded[end]));
    const span =
      at < 0 || !isWhole ? undefined : sentences(text).find((each) => contains(each, { start: at, end }));
    if (span) found.push({ passageId: id, span, quote: slice(text, span) });
    if (found.length === MOST_WITH_WORDS) break;
  }
  return found;
}
