/** The answer of /check: a verdict on each statement, with the sentence it rests on. */
import type { Library } from '../../library.js';
import type { Answer, Block, LanguageTag } from '../../model.js';
import { detectLanguage } from '../../lang/detect-language.js';
import { languages } from '../../lang/index.js';
import { messageAddress } from '../../text/message-address.js';
import { openCitations, type CitationBook } from '../citations.js';
import { moreLeftOut, quoteOf } from '../evidence.js';
import { checkStatement } from './check-statement.js';
import { splitStatements, type Statement } from './split-statements.js';
import type { Verdict } from './verdict.js';

/** More than anybody reads in one answer. */
const MOST_STATEMENTS = 12;
/** Quotes under one verdict. */
const MOST_QUOTES = 2;
/** Characters of an article: some sentences. */
const PRACTICE_LENGTH = 300;

/**
 * The verdicts on the statements of a text, in its order.
 *
 * @param place - where the text was found, for the reader to go back to; undefined where it was typed
 */
export function answerCheck(
  library: Library,
  text: string,
  place: string | undefined,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const statements = splitStatements(text);
  const shown = statements.slice(0, MOST_STATEMENTS);
  const verdicts = shown.map((statement) => ({
    statement,
    verdict: checkStatement(statement, library, detectLanguage(statement.text)),
  }));
  const isTold = verdicts.some(({ verdict: { label } }) => /^(?:supported|refuted|conflicting)$/.test(label));
  return {
    command: 'check',
    query: text,
    language,
    outcome: isTold ? 'found' : 'nothing-found',
    blocks: [
      ...(place === undefined ? [] : [placeNote(place)]),
      ...(library.documents.length === 0
        ? [{ kind: 'note', code: 'empty-library' } as const]
        : shown.length === 0
          ? [{ kind: 'note', code: 'no-words' } as const]
          : []),
      ...verdicts.flatMap((one) => verdictBlocks(one.statement, one.verdict, book)),
      ...moreLeftOut(statements.length - shown.length),
    ],
    citations: book.citations(),
  };
}

/**
 * Checks some sentences of the articles in each language, for what the first check loads and compiles, which takes a second.
 * Nothing where the facts are yet to be read.
 */
export function prepareCheck(library: Library): void {
  if (!library.hasFacts) return;
  for (const { tag } of languages) {
    const passage = library.documents
      .filter(({ language }) => language === tag)
      .flatMap(({ id }) => library.passagesOf(id))
      .find(({ role }) => role === 'paragraph');
    if (passage) answerCheck(library, passage.text.slice(0, PRACTICE_LENGTH), undefined, tag);
  }
}

/** Where the text was found; or that this is no place where one could be. */
function placeNote(place: string): Block {
  const code = messageAddress(place) === undefined ? 'not-a-message' : 'of-message';
  return { kind: 'note', code, values: { place } };
}

function verdictBlocks({ text }: Statement, verdict: Verdict, book: CitationBook): readonly Block[] {
  const { label, reason, differences } = verdict;
  const evidence = verdict.evidence.slice(0, MOST_QUOTES);
  return [
    {
      kind: 'verdict',
      statement: text,
      label,
      ...(reason && { reason }),
      evidence: evidence.map(book.cite),
      differences: differences.map((difference) => ({
        ...difference,
        citation: book.cite(difference.citation),
      })),
    },
    ...evidence.map((citation) =>
      quoteOf(citation, label === 'not-enough-evidence' ? 'related' : 'answer', book),
    ),
  ];
}
