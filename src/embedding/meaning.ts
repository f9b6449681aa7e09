/** How near passages are to a question in meaning, for a search that does not wait. */
import type { Passage } from '../model.js';
import type { Embedder } from './embedder.js';
import { passageVectors } from './passage-vectors.js';

/** Likenesses of questions that were prepared. */
export interface Meaning {
  /**
   * Reads the question, so that `likeness` knows it. The first call loads the model and reads all passages; it ends
   * when that is done or the patience is at its end, whichever is first.
   */
  readonly prepare: (question: string, patienceMs: number) => Promise<void>;
  /** Of each passage, in their order, −1 to 1; undefined for a question that is not prepared. */
  readonly likeness: (question: string) => Float32Array | undefined;
}

/** Questions remembered: the pages and buttons of their answers need no model. */
const REMEMBERED = 200;

/**
 * @param file - where the passages' vectors are kept
 * @param reportError - told once if the model cannot be used; the search goes on without it
 */
export function openMeaning(
  passages: readonly Passage[],
  embedder: Embedder,
  file: string,
  reportError: (error: unknown) => void,
): Meaning {
  const known = new Map<string, Float32Array>();
  let vectors: Promise<readonly Float32Array[] | undefined> | undefined;
  const readAll = (): Promise<readonly Float32Array[] | undefined> =>
    passageVectors(
      passages.map(({ text }) => text),
      embedder,
      file,
    ).catch((error: unknown) => {
      reportError(error);
      return undefined;
    });

  const read = async (question: string): Promise<void> => {
    const all = await (vectors ??= readAll());
    if (!all || known.has(question)) return;
    const [asked = new Float32Array()] = await embedder.questions([question]);
    known.set(
      question,
      Float32Array.from(all, (vector) => dot(vector, asked)),
    );
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  };
  return {
    prepare: async (question, patienceMs) => {
      if (known.has(question)) return;
      const reading = read(question).catch(reportError);
      await (Number.isFinite(patienceMs) ? Promise.race([reading, after(patienceMs)]) : reading);
    },
    likeness: (question) => known.get(question),
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
