/** What registering would change. */
import type { CommandBody } from './registration.js';

export interface CommandDifference {
  readonly kind: 'added' | 'changed' | 'removed' | 'same';
  /** `/ask`, or `Find the source` for an entry in a menu. */
  readonly name: string;
  /** What changed, as `path: before → after`. */
  readonly changes: readonly string[];
}

/** What Discord has, as far as it is compared. */
export type RegisteredCommand = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly type?: number;
};

/** How the commands to register differ from those there are. What only Discord adds (ids, versions) does not count. */
export function compareCommands(
  registered: readonly RegisteredCommand[],
  wanted: readonly CommandBody[],
): readonly CommandDifference[] {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const kept = [...after].map(([key, command]): CommandDifference => {
    const name = displayName(command);
    const earlier = before.get(key);
    if (!earlier) return { kind: 'added', name, changes: [] };
    const changes = changesBetween(earlier, command, '');
    return { kind: changes.length > 0 ? 'changed' : 'same', name, changes };
  });
  const removed = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, command]): CommandDifference => ({ kind: 'removed', name: displayName(command), changes: [] }));
  return [...kept, ...removed];
}

/** One line for each difference, and one under it for each change. */
export function formatDifferences(differences: readonly CommandDifference[]): readonly string[] {
  const signs = { added: '+', changed: '~', removed: '-', same: ' ' } as const;
  return differences.flatMap(({ kind, name, changes }) => [
    `${signs[kind]} ${name}`,
    ...changes.map((change) => `    ${change}`),
  ]);
}

/** Everything in `after` that is not so in `before`; an absent value, an empty list, null and false are the same. */
function changesBetween(before: unknown, after: unknown, path: string): readonly string[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, i) => changesBetween(before[i], after[i], `${path}[${i}]`)).flat();
  }
  if (isObject(before) && isObject(after)) {
    return Object.keys(after).flatMap((key) =>
      changesBetween(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(before, after) ? [] : [`${path}: ${brief(before)} → ${brief(after)}`];
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value: unknown): string {
  const name = isObject(value) ? value['name'] : undefined;
  return typeof name === 'string' ? `“${name}”` : (JSON.stringify(value) ?? 'nothing');
}

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

function keyOf({ name, type = 1 }: Named): string {
  return `${type} ${name}`;
}

function displayName({ name, type = 1 }: Named): string {
  return type === 1 ? `/${name}` : `${name} (in the menu of a message)`;
}
