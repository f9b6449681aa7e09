/** Which hidden answers have been published, so that a button pressed twice publishes once. */

export interface Publications {
  /** Whether this one may be published now; not a second time. */
  readonly begin: (key: string) => boolean;
  /** It failed: it may be tried again. */
  readonly forget: (key: string) => void;
}

/** Enough to outlast any double press; an answer published long ago shows it on its button. */
const MOST_REMEMBERED = 1000;

/** Remembers the last thousand. */
export function createPublications(): Publications {
  const begun = new Set<string>();
  return {
    begin(key) {
      if (begun.has(key)) return false;
      begun.add(key);
      for (const oldest of begun) {
        if (begun.size <= MOST_REMEMBERED) break;
        begun.delete(oldest);
      }
      return true;
    },
    forget: (key) => void begun.delete(key),
  };
}
