/** One line of `check --jsonl`: a statement to be judged by the passages that come with it. */
import { FootnoteError } from '../../errors.js';
import { detectLanguage } from '../../lang/detect-language.js';
import type { Library } from '../../library.js';
import type { Article, LanguageTag, VerdictField, VerdictLabel } from '../../model.js';
import { checkStatement } from './check-statement.js';
import { toStatement } from './split-statements.js';

/** What is written for a line. */
export interface CheckedLine {
  readonly id: string | number;
  readonly label: Exclude<VerdictLabel, 'not-checkable'>;
  readonly differs: readonly VerdictField[];
  readonly evidence: readonly {
    /** Which of the passages given, 0-based. */
    readonly passage: number;
    /** UTF-16 code units, half-open, into that passage. */
    readonly span: readonly [start: number, end: number];
    readonly quote: string;
  }[];
}

/**
 * The verdict on the statement in a line of JSON, by its passages alone. What could not be checked at all has not
 * enough evidence.
 *
 * @param build - makes a library of articles
 * @throws FootnoteError `bad-usage` if the line is not what is expected
 */
export function checkLine(line: string, build: (articles: readonly Article[]) => Library): CheckedLine {
  const { id, statement, passages, language } = parse(line);
  const library = build([articleOf(passages)]);
  const { label, differences, evidence } = checkStatement(toStatement(statement), library, language);
  return {
    id,
    label: label === 'not-checkable' ? 'not-enough-evidence' : label,
    differs: [...new Set(differences.map(({ field }) => field))],
    evidence: evidence.map(({ passageId, span, quote }) => ({
      passage: Number(passageId.split('#')[1]) - 1,
      span: [span.start, span.end],
      quote,
    })),
  };
}

interface Line {
  readonly id: string | number;
  readonly statement: string;
  readonly passages: readonly string[];
  readonly language: LanguageTag;
}

function parse(line: string): Line {
  const value = readJson(line);
  const { id, statement, passages, language } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw bad(`id is ${show(id)}; expected text or a number`);
  if (typeof statement !== 'string') throw bad(`statement is ${show(statement)}; expected text`);
  if (!Array.isArray(passages) || !passages.every((one): one is string => typeof one === 'string'))
    throw bad(`passages is ${show(passages)}; expected a list of texts`);
  return { id, statement, passages, language: languageOfText(statement, language) };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw bad(`${show(line)} is not JSON`);
  }
}

function languageOfText(text: string, wanted: unknown): LanguageTag {
  return wanted === 'en' || wanted === 'zh-Hans' || wanted === 'zh-Hant' ? wanted : detectLanguage(text);
}

function articleOf(passages: readonly string[]): Article {
  const language = detectLanguage(passages.join('\n'));
  return {
    document: { id: 'given', title: '', language, source: '', contentHash: '' },
    passages: passages.map((text, i) => ({
      id: `given#${i + 1}`,
      documentId: 'given',
      ordinal: i + 1,
      language: detectLanguage(text),
      role: 'paragraph',
      text,
    })),
  };
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 60);
}

function bad(message: string): FootnoteError {
  return new FootnoteError('bad-usage', message);
}
