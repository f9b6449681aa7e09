/** The words of a Chinese text, which is written without spaces between them. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Span } from '../../model.js';
import { posts } from '../../lang/zh-people.js';
import { wellKnownNames } from '../../lang/well-known-names.js';
import type { PassageReading } from '../recognizer.js';

/** One word of the folded text. */
export interface Word extends Span {
  readonly text: string;
  /**
   * Part of speech; `nr…` for dictionary names, `ns` for places, `x` for what the dictionary does not know and
   * for punctuation.
   *
   * @see https://github.com/fxsjy/jieba for the other tags
   */
  readonly tag: string;
}

let jieba: Jieba | undefined;
const known = new WeakMap<PassageReading, readonly Word[]>();

/** The words of the passage's folded text, in order; together they cover all of it. */
export function wordsOf(reading: PassageReading): readonly Word[] {
  const words = known.get(reading) ?? segment(reading.folded);
  known.set(reading, words);
  return words;
}

/** The words of a folded text, in order; together they cover all of it. */
export function segment(folded: string): readonly Word[] {
  jieba ??= load();
  let end = 0;
  return jieba
    .tag(folded, true)
    .map(({ word, tag }) => ({ text: word, tag, start: end, end: (end += word.length) }));
}

/** The dictionary takes a quarter of a second and 70 MB, so it waits until there is text to read. */
function load(): Jieba {
  const loaded = Jieba.withDict(dict);
  const isHan = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
  const rows = [
    ...posts.filter(isHan).map((post) => `${post} 2000 n`),
    ...wellKnownNames.flatMap(({ kind, names, ambiguous }) =>
      names
        .filter((name) => isHan(name) && !ambiguous?.includes(name))
        .map((name) => `${name} 2000 ${kind === 'person' ? 'nr' : 'nt'}`),
    ),
  ];
  loaded.loadDict(new TextEncoder().encode(rows.join('\n')));
  return loaded;
}
