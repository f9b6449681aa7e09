/** Texts as vectors, by a local model: `@huggingface/transformers`, installed only by those who want it. */
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FootnoteError } from '../errors.js';
import { ROOT } from '../project.js';
import { readModelFolder, type ModelFolder } from './model-folder.js';

/** Unit vectors, all of one length: their dot product is the likeness of the texts, −1 to 1. */
export interface Embedder {
  /** Names model and settings: vectors with different marks do not compare. */
  readonly mark: string;
  readonly questions: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  readonly passages: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
}

const PACKAGE = '@huggingface/transformers';
/** The folders to look for the package from: the one with a `package.json` for it alone, then this project. */
const HOMES = [join(ROOT, 'embedding'), ROOT];

/** What is used of the package. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string; useFSCache: boolean };
  readonly pipeline: (
    task: 'feature-extraction',
    model: string,
    options: { readonly dtype: ModelFolder['weights']; readonly device: 'cpu' },
  ) => Promise<Extract>;
}
type Extract = (
  texts: readonly string[],
  options: { readonly pooling: ModelFolder['pooling']; readonly normalize: true },
) => Promise<{ readonly dims: readonly number[]; readonly data: Float32Array }>;

/**
 * The model in a folder. Only looks whether all that it needs is there; package and weights are loaded with the first
 * text.
 *
 * @throws FootnoteError `bad-config` if the folder holds no model, or the package is not installed
 */
export function openEmbedder(folder: string): Embedder {
  const model = readModelFolder(folder);
  const entry = findPackage();
  if (entry === undefined) {
    throw new FootnoteError(
      'bad-config',
      `EMBEDDING_MODEL is set, but ${PACKAGE} is not installed; run: npm ci --prefix embedding`,
    );
  }
  let loading: Promise<Extract> | undefined;
  const embed = async (prompt: string, texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const extract = await (loading ??= load(entry, model));
    const { dims, data } = await extract(
      texts.map((text) => prompt + text),
      { pooling: model.pooling, normalize: true },
    );
    const dimension = dims.at(-1) ?? 0;
    return texts.map((_, i) => data.slice(i * dimension, (i + 1) * dimension));
  };
  return {
    mark: JSON.stringify({ ...model, path: basename(model.path) }),
    questions: (texts) => embed(model.prompts.question, texts),
    passages: (texts) => embed(model.prompts.passage, texts),
  };
}

/** Whether a model could be used at all: the package is there. */
export function isEmbeddingInstalled(): boolean {
  return findPackage() !== undefined;
}

/** The package's entry, from a folder of its own or from wherever this program can see it. */
function findPackage(): string | undefined {
  for (const home of HOMES) {
    try {
      return createRequire(join(home, 'package.json')).resolve(PACKAGE);
    } catch {
      // Not here.
    }
  }
  return undefined;
}

async function load(entry: string, { path, weights }: ModelFolder): Promise<Extract> {
  const { env, pipeline } = (await import(pathToFileURL(entry).href)) as Transformers;
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(path) + sep;
  return pipeline('feature-extraction', basename(path), { dtype: weights, device: 'cpu' });
}
