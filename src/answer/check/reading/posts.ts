/** The posts named in a text. */
import { anyHeads, headPost, heldBesideOthers, postNames } from '../../../lang/names/post-names.js';
import type { Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';

/** A post, and all the names that it goes by. */
export interface Post extends Span {
  readonly names: readonly string[];
  /** Whether a verb tells it: `runs`. */
  readonly isVerb?: true;
}

/** All names of posts, the longest first, with the names of the same post. */
const byName: readonly (readonly [name: string, all: readonly string[]])[] = [...new Set(postNames.flat())]
  .map((name): [string, readonly string[]] => [
    name,
    [...new Set(postNames.filter((row) => row.includes(name)).flat())],
  ])
  .sort(([a], [b]) => b.length - a.length);
const NAMES = new RegExp(
  byName.map(([name]) => (HAN.test(name) ? name : String.raw`\b${name}\b`)).join('|'),
  'gu',
);
const namesOf = new Map(byName);

/** The posts in a folded text, in order; of a longer name its parts do not count: `vice president` is no president. */
export function postsIn(folded: string): readonly Post[] {
  return Array.from(folded.matchAll(NAMES), ({ 0: text, index }): Post => {
    const names = namesOf.get(text) ?? [];
    return { start: index, end: index + text.length, names };
  });
}

/** Whether the post that is said is the one known, under whatever name. */
export function areSamePost(a: Post, b: Post): boolean {
  return a.names.some((name) => b.names.includes(name)) || isHeadOf(a, b);
}

/** Whether somebody may hold it and another post: a founder may be chief executive, too. */
export function isHeldBeside({ names }: Post): boolean {
  return names.some((name) => heldBesideOthers.test(name));
}

/** Whether the one only says that somebody is at the head, and the other is a post at a head. */
function isHeadOf(any: Post, post: Post): boolean {
  return any.names.some((name) => anyHeads.has(name)) && post.names.some((name) => headPost.test(name));
}
