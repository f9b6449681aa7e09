/** Text in rows of a terminal. */
import { columnsOf, WIDE } from '../text/columns.js';

/** Marks that do not begin a line, and that do not end one. */
const NOT_FIRST = /^[，。、；：？！」』）】》〉”’,.;:?!)\]}%…·]/u;
const NOT_LAST = /[「『（【《〈“‘([{]$/u;

/**
 * Where a text is broken into rows of at most `width` columns: the offset each row starts at, the first one 0. Rows
 * together are the text: nothing is left out, white space stays at the end of its row and may hang over.
 */
export function wrapOffsets(text: string, width: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let columns = 0;
  for (const { index, chunk } of chunksOf(text)) {
    const needed = columnsOf(chunk.trimEnd());
    if (columns > 0 && columns + needed > width) {
      starts.push((start = index));
      columns = 0;
    }
    // A word longer than a row is broken where the row ends.
    let offset = index;
    for (const character of needed > width ? chunk : '') {
      const wide = columnsOf(character);
      if (columns + wide > width && offset > start) {
        starts.push((start = offset));
        columns = 0;
      }
      columns += wide;
      offset += character.length;
    }
    if (needed <= width) columns += columnsOf(chunk);
    if (chunk.endsWith('\n') && index + chunk.length < text.length) {
      starts.push((start = index + chunk.length));
      columns = 0;
    }
  }
  return starts;
}

/** What must stay on one row: a word with the space after it, a wide character with the marks that cling to it. */
function chunksOf(text: string): { readonly index: number; readonly chunk: string }[] {
  const chunks: { index: number; chunk: string }[] = [];
  for (const { 0: chunk, index } of text.matchAll(PIECE)) {
    const last = chunks.at(-1);
    const clings =
      last !== undefined && !/\s$/.test(last.chunk) && (NOT_FIRST.test(chunk) || NOT_LAST.test(last.chunk));
    if (clings) last.chunk += chunk;
    else chunks.push({ index, chunk });
  }
  return chunks;
}

const PIECE = new RegExp(
  `\\n|(?:${WIDE.source})[^\\S\\n]*|(?:(?!${WIDE.source})\\S)+[^\\S\\n]*|[^\\S\\n]+`,
  'gu',
);
