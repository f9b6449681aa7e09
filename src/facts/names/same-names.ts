/** Sets of names that are one entity's: union–find. */

/** Joins keys into sets, and tells the sets apart. */
export interface SameNames {
  /** Puts the sets of two keys together. */
  readonly join: (a: string, b: string) => void;
  /** The key that stands for the key's set. */
  readonly find: (key: string) => string;
}

/** Nothing joined yet: every key alone. */
export function sameNames(): SameNames {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = key; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [left, right] = [find(a), find(b)];
      if (left !== right) parents.set(right, left);
    },
  };
}
