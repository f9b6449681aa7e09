/** One thing wrong with a request's body, path or query, as Discord would name it. */
export interface Problem {
  /** Keys and 0-based indexes from the body's root. */
  readonly path: readonly (string | number)[];
  /** Discord's code, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** A problem, in one call. */
export const problem = (path: Problem['path'], code: string, message: string): Problem => ({
  path,
  code,
  message,
});

/** The problem, if it is one. */
export function problemIf(isWrong: boolean, ...[path, code, message]: Parameters<typeof problem>): Problem[] {
  return isWrong ? [problem(path, code, message)] : [];
}

/** What limits share: a text or list that is too long. `unit` is what `max` counts. */
export function tooLong(path: Problem['path'], max: number, unit = 'in length'): Problem {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer ${unit}.` };
}

/** The same problems, each below `prefix`. */
export function under(prefix: Problem['path'], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

/** One line for people: `data.content: Must be 2000 or fewer in length. (BASE_TYPE_MAX_LENGTH)`. */
export function describeProblem({ path, message, code }: Problem): string {
  return `${path.length === 0 ? 'body' : path.join('.')}: ${message} (${code})`;
}
