/** The vectors of a library's passages: made once by the model, then read from a file. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Embedder } from './embedder.js';

/** How many passages the model reads at once. */
const BATCH = 16;

/**
 * One vector for each text, in the same order. Those that the file has are not made again; the file is written anew
 * if some were missing. A file that is damaged, or of another model, is as good as none.
 */
export async function passageVectors(
  texts: readonly string[],
  embedder: Embedder,
  file: string,
): Promise<readonly Float32Array[]> {
  const known = await readVectors(file, embedder.mark);
  const keys = texts.map(keyOf);
  const missing = [...new Map(keys.map((key, i) => [key, texts[i] ?? ''])).entries()].filter(
    ([key]) => !known.has(key),
  );
  for (let i = 0; i < missing.length; i += BATCH) {
    const batch = missing.slice(i, i + BATCH);
    const vectors = await embedder.passages(batch.map(([, text]) => text));
    batch.forEach(([key], j) => known.set(key, vectors[j] ?? new Float32Array()));
  }
  if (missing.length > 0) await writeVectors(file, embedder.mark, keys, known).catch(() => undefined);
  return keys.map((key) => known.get(key) ?? new Float32Array());
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** A line of JSON, then the vectors, as 32-bit floats, little-endian. */
interface Head {
  readonly mark: string;
  readonly dimension: number;
  readonly keys: readonly string[];
}

async function readVectors(file: string, mark: string): Promise<Map<string, Float32Array>> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const end = bytes.indexOf('\n');
  try {
    const head = JSON.parse(bytes.toString('utf8', 0, Math.max(0, end))) as Head;
    const floats = new Float32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
    if (head.mark !== mark || floats.length !== head.keys.length * head.dimension) return new Map();
    return new Map(
      head.keys.map((key, i) => [key, floats.slice(i * head.dimension, (i + 1) * head.dimension)]),
    );
  } catch {
    return new Map();
  }
}

async function writeVectors(
  file: string,
  mark: string,
  wanted: readonly string[],
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const keys = [...new Set(wanted)];
  const rows = keys.map((key) => vectors.get(key) ?? new Float32Array());
  const head: Head = { mark, dimension: rows[0]?.length ?? 0, keys };
  const bytes = rows.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes]));
}
