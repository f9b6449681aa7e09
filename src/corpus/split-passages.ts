/** The body of a corpus document, cut into its numbered passages. */
import { detectLanguage } from '../lang/detect-language.js';
import type { LanguageTag, Passage } from '../model.js';
import { unescapeLine } from './format-article.js';
import { formatError } from './format-error.js';
import { readMarkdown } from './markdown-blocks.js';

/** Where a body comes from: the file and the line it begins on (1-based), and the document it is of. */
export interface BodyOrigin {
  readonly file: string;
  readonly line: number;
  readonly documentId: string;
  readonly language: LanguageTag;
}

/**
 * The passages of a document's body, in order, numbered from 1.
 *
 * @throws FootnoteError `bad-document` where a heading is empty, a fence or a comment is never closed, or there is no text
 */
export function splitPassages(body: string, origin: BodyOrigin): Passage[] {
  const passages: Passage[] = [];
  let section: string | undefined;

  const add = (role: Passage['role'], text: string) => {
    const ordinal = passages.length + 1;
    passages.push({
      id: `${origin.documentId}#${ordinal}`,
      documentId: origin.documentId,
      ordinal,
      ...(section !== undefined && role === 'paragraph' ? { section } : {}),
      language: role === 'paragraph' ? languageOfPassage(text, origin.language) : origin.language,
      role,
      text,
    });
  };
  const fail = (line: number, found: string, expected: string) =>
    formatError('bad-document', { file: origin.file, line }, found, expected);

  for (const block of readMarkdown(body, origin.line)) {
    switch (block.kind) {
      case 'heading':
        if (block.text === '')
          throw fail(block.line, 'a heading without words', 'the name of the section after "##"');
        section = unescapeLine(block.text);
        break;
      case 'paragraph':
        add('paragraph', unescapeLine(block.text));
        break;
      case 'quote':
        for (const line of block.lines) if (line.trim() !== '') add('source-note', unescapeLine(line.trim()));
        break;
      case 'code':
        if (!block.closed)
          throw fail(block.line, 'a code fence that is never closed', 'the same fence on a later line');
        if (block.text.trim() !== '') add('paragraph', block.text);
        break;
      case 'comment':
        if (!block.closed) throw fail(block.line, 'a comment that is never closed', '"-->" on a later line');
    }
  }
  if (passages.length === 0)
    throw fail(origin.line, 'no paragraphs', 'at least one paragraph after the front matter');
  return passages;
}

/** A passage is in its document's language unless its letters say otherwise. */
function languageOfPassage(text: string, documentLanguage: LanguageTag): LanguageTag {
  const language = detectLanguage(text, documentLanguage);
  const areBothChinese = language.startsWith('zh') && documentLanguage.startsWith('zh');
  return areBothChinese ? documentLanguage : language;
}
