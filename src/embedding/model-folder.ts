/** What a folder with an embedding model holds, and how its makers say that it is to be used. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FootnoteError } from '../errors.js';

/** A model as sentence-transformers and Transformers.js lay it out. */
export interface ModelFolder {
  readonly path: string;
  /** Which of the folder's weights: `q8` are a quarter of the size of `fp32`, and preferred. */
  readonly weights: 'q8' | 'fp32';
  /** How the vectors of a text's tokens become one. */
  readonly pooling: 'mean' | 'cls';
  /** Put before a question, and before a passage; often empty. */
  readonly prompts: { readonly question: string; readonly passage: string };
}

/** The weights, by the names under which Transformers.js looks for them. */
const WEIGHTS = { q8: 'onnx/model_quantized.onnx', fp32: 'onnx/model.onnx' } as const;
const REQUIRED = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** The models of this family were trained with these words and name them nowhere in their files. */
const E5 = /(?:^|[-_])e5(?:[-_]|$)/i;
const E5_PROMPTS = { question: 'query: ', passage: 'passage: ' };

/**
 * The model in a folder.
 *
 * @throws FootnoteError `bad-config` naming what is missing
 */
export function readModelFolder(path: string): ModelFolder {
  const missing = REQUIRED.filter((name) => !existsSync(join(path, name)));
  const weights = (['q8', 'fp32'] as const).find((kind) => existsSync(join(path, WEIGHTS[kind])));
  if (weights === undefined) missing.push(`${WEIGHTS.q8} or ${WEIGHTS.fp32}`);
  if (weights === undefined || missing.length > 0) {
    throw new FootnoteError(
      'bad-config',
      `EMBEDDING_MODEL: “${path}” is no model in ONNX; found no ${missing.join(', no ')}.`,
    );
  }
  const pooling = readJson(join(path, '1_Pooling', 'config.json'));
  return {
    path,
    weights,
    pooling: pooling['pooling_mode_cls_token'] === true ? 'cls' : 'mean',
    prompts: readPrompts(path),
  };
}

function readPrompts(path: string): ModelFolder['prompts'] {
  const { prompts } = readJson(join(path, 'config_sentence_transformers.json'));
  if (typeof prompts === 'object' && prompts !== null) {
    const named = prompts as Readonly<Record<string, unknown>>;
    const prompt = (...names: readonly string[]): string =>
      names.map((name) => named[name]).find((text) => typeof text === 'string') ?? '';
    return { question: prompt('query', 'question'), passage: prompt('passage', 'document') };
  }
  return E5.test(basename(path)) ? E5_PROMPTS : { question: '', passage: '' };
}

/** The object in a file; an empty one where there is no such file. */
function readJson(file: string): Readonly<Record<string, unknown>> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new FootnoteError('bad-config', `EMBEDDING_MODEL: “${file}” is no JSON.`, { cause });
  }
}
