/** Clauses: what stands between commas and full stops. */
import type { Span } from '../model.js';

/** Commas and full stops inside numbers end no clause. */
const CLAUSE = /[^,;:.。!?\n]+(?:[,.:](?=\d)[^,;:.。!?\n]+)*/gu;

/** The clauses of a folded text, in order. */
export function clausesOf(folded: string): readonly Span[] {
  return Array.from(folded.matchAll(CLAUSE), ({ 0: clause, index }) => ({
    start: index,
    end: index + clause.length,
  }));
}
