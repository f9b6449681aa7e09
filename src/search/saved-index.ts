/**
 * Postings as one string of bytes: a head of 32-bit numbers (mark, format, fingerprint of the entries, checksum of
 * the rest, numbers of terms and entries, lengths of the parts), and the parts. Little-endian.
 */
import type { Postings } from './postings.js';
import { checksum } from './fingerprint.js';
import { packNumbers, unpackNumbers } from './varints.js';

/** `FNIX` */
const MARK = 0x58494e46;
/** To be raised whenever postings or parts change their meaning. */
const FORMAT = 1;
const PARTS = 8;
const HEAD_BYTES = 4 * (7 + PARTS);

/** What became of a saved index: only one that fits is used. */
export type SavedState = 'used' | 'absent' | 'damaged' | 'outdated';

export function writeSavedIndex(postings: Postings, fingerprint: readonly [number, number]): Uint8Array {
  const { terms, counts, textCounts, contextCounts, starts, lists, textLengths, contextLengths } = postings;
  const parts = [
    new TextEncoder().encode([...terms.keys()].join('\n')),
    packNumbers(counts),
    packNumbers(textCounts),
    packNumbers(contextCounts),
    packNumbers(counts.map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0))),
    packNumbers(textLengths),
    packNumbers(contextLengths),
    lists,
  ];
  const bytes = new Uint8Array(HEAD_BYTES + parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), HEAD_BYTES);
  const head = [
    MARK,
    FORMAT,
    ...fingerprint,
    0,
    terms.size,
    textLengths.length,
    ...parts.map((p) => p.length),
  ];
  const view = new DataView(bytes.buffer);
  head.forEach((value, i) => view.setUint32(4 * i, value, true));
  view.setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKSUM_AT + 4)), true);
  return bytes;
}

const CHECKSUM_AT = 4 * 4;

/** The postings, if the bytes are whole, of this format, and of entries with this fingerprint. */
export function readSavedIndex(
  bytes: Uint8Array,
  fingerprint: readonly [number, number],
): Postings | Exclude<SavedState, 'used'> {
  if (bytes.length < HEAD_BYTES) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Array.from({ length: HEAD_BYTES / 4 }, (_, i) => view.getUint32(4 * i, true));
  const [mark, format, print1, print2, sum, termCount = 0, entryCount = 0, ...lengths] = head;
  if (mark !== MARK) return 'damaged';
  if (format !== FORMAT || print1 !== fingerprint[0] || print2 !== fingerprint[1]) return 'outdated';
  const end = lengths.reduce((all, length) => all + length, HEAD_BYTES);
  if (end !== bytes.length || checksum(bytes.subarray(CHECKSUM_AT + 4)) !== sum) return 'damaged';

  let at = HEAD_BYTES;
  const [words, counts, textCounts, contextCounts, sizes, textLengths, contextLengths, lists] = lengths.map(
    (length) => bytes.subarray(at, (at += length)),
  );
  const numbers = (part: Uint8Array | undefined, count: number): Uint32Array =>
    unpackNumbers(part ?? new Uint8Array(), count);
  const terms = new Map<string, number>();
  const starts = new Uint32Array(termCount + 1);
  if (termCount > 0) {
    for (const term of new TextDecoder().decode(words).split('\n')) terms.set(term, terms.size);
    numbers(sizes, termCount).forEach((size, i) => (starts[i + 1] = (starts[i] ?? 0) + size));
  }
  return {
    terms,
    counts: numbers(counts, termCount),
    textCounts: numbers(textCounts, termCount),
    contextCounts: numbers(contextCounts, termCount),
    starts,
    lists: lists ?? new Uint8Array(),
    textLengths: numbers(textLengths, entryCount),
    contextLengths: numbers(contextLengths, entryCount),
  };
}
