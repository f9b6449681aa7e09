/** Verbs of two words, each of which is one term. */
import { enPhrasalVerbs } from '../../../lang/checking/en-phrasal-verbs.js';
import { stem } from './stem.js';
import type { TextReading } from './reading.js';
import { WEIGHTS, type Term } from './term.js';
import { verbStems } from './word-meanings.js';

/** How well a verb of one word stands for one of two. */
const SAME = 0.9;

const byVerb = new Map<string, (typeof enPhrasalVerbs)[number][]>();
const byMeaning = new Map<string, string[]>();
for (const row of enPhrasalVerbs) {
  byVerb.set(stem(row.verb), [...(byVerb.get(stem(row.verb)) ?? []), row]);
  for (const one of row.same)
    byMeaning.set(stem(one), [...(byMeaning.get(stem(one)) ?? []), `${row.verb} ${row.particle}`]);
}

/** The verbs of two words that mean what a verb of one word means. */
export function phrasesFor(word: string): readonly string[] {
  return byMeaning.get(stem(word)) ?? [];
}

/** `turned down`, wherever its words stand side by side. */
export function phrasalTerms({ reading: { folded, text } }: TextReading): readonly Term[] {
  return Array.from(folded.matchAll(/\b([a-z]{2,}) ([a-z]{2,})\b/gu)).flatMap(
    ({ 0: own, 1: verb = '', 2: particle = '', index }): readonly Term[] => {
      const row = verbStems.has(stem(verb))
        ? byVerb.get(stem(verb))?.find((one) => one.particle === particle)
        : undefined;
      if (!row) return [];
      const forms = new Map([[own, 1]]);
      for (const one of row.same) forms.set(one, SAME);
      for (const other of row.same.flatMap(phrasesFor)) if (!forms.has(other)) forms.set(other, SAME);
      const span = { start: index, end: index + own.length };
      return [
        {
          span,
          text: text.slice(span.start, span.end),
          own,
          kind: 'slight',
          isChange: false,
          weight: WEIGHTS.slight,
          forms,
        },
      ];
    },
  );
}
