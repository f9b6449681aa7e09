/** Strings by their code units, so that those which begin at a place are found without cutting anything out of the text. */

/** What is known after some code units: the value of the string that they are, if they are one, and what goes on. */
export interface Trie<T> {
  readonly value: T | undefined;
  readonly next: ReadonlyMap<number, Trie<T>>;
}

interface Growing<T> extends Trie<T> {
  value: T | undefined;
  readonly next: Map<number, Growing<T>>;
}

/** The strings with their values. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const root = empty<T>();
  for (const [string, value] of entries) {
    let node = root;
    for (let i = 0; i < string.length; i++) {
      const unit = string.charCodeAt(i);
      const next = node.next.get(unit) ?? empty();
      node.next.set(unit, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

function empty<T>(): Growing<T> {
  return { value: undefined, next: new Map() };
}
