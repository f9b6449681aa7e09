/** Work that others need not wait for: done a step at a time, or at once as soon as its outcome is asked for. */

/** Work that pauses between its steps, and ends with its outcome. */
export type Steps<T> = Generator<undefined, T>;

export interface Gradual<T> {
  readonly isDone: boolean;
  /** Does one more step; false if none was left. */
  readonly step: () => boolean;
  /** The outcome, once the steps that are left are done. */
  readonly get: () => T;
}

/** Work that begins with its first step, and again after one that threw. */
export function gradual<T>(begin: () => Steps<T>): Gradual<T> {
  let steps: Steps<T> | undefined;
  let outcome: { readonly value: T } | undefined;
  const step = (): boolean => {
    if (outcome) return false;
    steps ??= begin();
    try {
      const { done, value } = steps.next();
      if (done) outcome = { value };
    } catch (error) {
      steps = undefined;
      throw error;
    }
    if (outcome) steps = undefined;
    return true;
  };
  return {
    get isDone() {
      return outcome !== undefined;
    },
    step,
    get: () => {
      while (!outcome) step();
      return outcome.value;
    },
  };
}

/** The outcome of all steps. */
export function finish<T>(steps: Steps<T>): T {
  return gradual(() => steps).get();
}
