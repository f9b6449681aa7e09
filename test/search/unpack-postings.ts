/** Postings in the shape that MiniSearch saves: by term, and by number of the entry, the occurrences in a field. */
import { CONTEXT_BIT, MANY, SHIFT, type Postings } from '../../src/search/postings.js';
import { unpackNumbers } from '../../src/search/varints.js';

interface Counts {
  readonly text: Record<string, number>;
  readonly context: Record<string, number>;
}

export function unpackPostings({ terms, starts, lists }: Postings): ReadonlyMap<string, Counts> {
  return new Map([...terms].map(([term, i]) => [term, unpack(lists.subarray(starts[i], starts[i + 1]))]));
}

function unpack(list: Uint8Array): Counts {
  const numbers = unpackNumbers(list, list.filter((byte) => byte < 128).length).values();
  const next = (): number => numbers.next().value ?? 0;
  const counts: Counts = { text: {}, context: {} };
  let entry = -1;
  for (let posting = next(); posting > 0; posting = next()) {
    entry += posting >>> SHIFT;
    const few = posting & MANY;
    const inText = few === MANY ? MANY + next() : few;
    if (inText > 0) counts.text[entry] = inText;
    if (posting & CONTEXT_BIT) counts.context[entry] = next();
  }
  return counts;
}
