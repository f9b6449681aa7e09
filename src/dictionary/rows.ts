/** The rows that the dictionary is made of. */
import { dict } from '@node-rs/jieba/dict.js';
import { wellKnownNames } from '../lang/names/well-known-names.js';
import { callings, institutions, posts } from '../lang/names/zh-people.js';

/** Jieba's words, and our own names of posts, institutions and what everybody knows, as rows of {@link treeOf}. */
export function dictionaryRows(): readonly string[] {
  const isHan = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
  return [
    ...new TextDecoder().decode(dict).trimEnd().split('\n'),
    ...[...posts, ...callings].filter(isHan).map((post) => `${post} ~ n`),
    ...Array.from(institutions, (name) => `${name} ~ nt`),
    ...wellKnownNames.flatMap(({ kind, names, ambiguous }) =>
      names
        .filter((name) => isHan(name) && !ambiguous?.includes(name))
        .map((name) => `${name} ~ ${kind === 'person' ? 'nr' : 'nt'}`),
    ),
  ];
}
