/** Passages and questions from files in the format of SQuAD 1.1 and 2.0. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../src/model.js';
import { countScripts } from '../src/text/scripts.js';

/** @see https://rajpurkar.github.io/SQuAD-explorer/ */
interface SquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly id: string;
        readonly question: string;
        readonly answers?: readonly { readonly text: string }[];
        readonly is_impossible?: boolean;
      }[];
    }[];
  }[];
}

export interface Question {
  readonly id: string;
  readonly text: string;
  /** The passage that it was asked of, where that answers it. */
  readonly passageId?: string;
  /** Texts of which any is an answer; empty if there is none. */
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
}

/** What the file holds; a text that stands in it twice is one passage. @throws if it is not in the format */
export function readSquad(path: string): QuestionSet {
  const file = parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(file?.data)) throw new Error(`${path}: expected a SQuAD file, with "data" at the top`);
  const passages = new Map<string, Passage>();
  const questions: Question[] = [];
  for (const { context, qas } of (file as SquadFile).data.flatMap(({ paragraphs }) => paragraphs)) {
    const passage = passages.get(context) ?? toPassage(context, passages.size + 1);
    passages.set(context, passage);
    for (const { id, question, answers, is_impossible: isImpossible = false } of qas) {
      questions.push({
        id: String(id),
        text: question,
        answers: isImpossible ? [] : (answers ?? []).map(({ text }) => text),
        ...(!isImpossible && { passageId: passage.id }),
      });
    }
  }
  return { passages: [...passages.values()], questions };
}

/** Undefined if the text is no JSON. */
function parse(text: string): Partial<SquadFile> | undefined {
  try {
    return JSON.parse(text) as Partial<SquadFile>;
  } catch {
    return undefined;
  }
}

function toPassage(text: string, ordinal: number): Passage {
  const { han, latin } = countScripts(text);
  const language = han > latin ? 'zh-Hans' : 'en';
  return { id: `set#${ordinal}`, documentId: 'set', ordinal, language, role: 'paragraph', text };
}

/** The passages and answers of one file with the questions of a parallel one, paired by the questions' ids. */
export function pair(passages: QuestionSet, questions: QuestionSet): QuestionSet {
  const byId = new Map(passages.questions.map((question) => [question.id, question]));
  return {
    passages: passages.passages,
    questions: questions.questions.flatMap(({ id, text }) => {
      const asked = byId.get(id);
      return asked ? [{ ...asked, text }] : [];
    }),
  };
}

/** The questions as ones that none of the passages at hand answers. */
export function foreign(set: QuestionSet): readonly Question[] {
  return set.questions.map(({ id, text }) => ({ id, text, answers: [] }));
}
