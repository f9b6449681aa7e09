/** A real ONNX model, made here: it looks each token up in a table. Small enough to see what it must answer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const INT64 = 7;
const FLOAT = 1;
/** So that texts of unknown words have a direction too. */
const FAINT = 0.001;

/**
 * Writes the model into a folder. Tokens of one group mean the same: they share a direction of their own.
 *
 * @param groups - lower-case words or single Chinese characters
 */
export function writeTinyModel(folder: string, groups: readonly (readonly string[])[]): void {
  const vocabulary = [...SPECIAL, ...groups.flat()];
  const table = vocabulary.flatMap((token) => groups.map((group) => (group.includes(token) ? 1 : FAINT)));
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), lookUp(table, vocabulary.length, groups.length));
  write('config.json', { model_type: 'bert', hidden_size: groups.length, vocab_size: vocabulary.length });
  write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: 512,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    cls_token: '[CLS]',
    sep_token: '[SEP]',
    mask_token: '[MASK]',
  });
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
    },
  });
}

/**
 * A graph of one node, `Gather(table, input_ids)`, in ONNX's protocol buffers.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto for the numbers of the fields
 */
function lookUp(table: readonly number[], rows: number, columns: number): Buffer {
  const weights = Buffer.concat([
    ...[rows, columns].map((size) => number(1, size)),
    number(2, FLOAT),
    bytes(8, 'table'),
    bytes(9, Buffer.from(Float32Array.from(table).buffer)),
  ]);
  const node = Buffer.concat([
    bytes(1, 'table'),
    bytes(1, 'input_ids'),
    bytes(2, 'last_hidden_state'),
    bytes(4, 'Gather'),
  ]);
  const graph = Buffer.concat([
    bytes(1, node),
    bytes(2, 'look-up'),
    bytes(5, weights),
    bytes(11, tensor('input_ids', INT64, ['batch', 'tokens'])),
    bytes(11, tensor('attention_mask', INT64, ['batch', 'tokens'])),
    bytes(12, tensor('last_hidden_state', FLOAT, ['batch', 'tokens', columns])),
  ]);
  const operators = Buffer.concat([bytes(1, ''), number(2, 13)]);
  return Buffer.concat([number(1, 8), bytes(7, graph), bytes(8, operators)]);
}

function tensor(name: string, type: number, shape: readonly (string | number)[]): Buffer {
  const sizes = shape.map((size) => bytes(1, typeof size === 'number' ? number(1, size) : bytes(2, size)));
  const described = Buffer.concat([number(1, type), bytes(2, Buffer.concat(sizes))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, described))]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, content: Buffer | string): Buffer {
  const data = Buffer.from(content);
  return Buffer.concat([varint((field << 3) | 2), varint(data.length), data]);
}

function varint(value: number): Buffer {
  const septets: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    septets.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(septets);
  }
}
