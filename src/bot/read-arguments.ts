/** Arguments as they come from outside, checked against what a command's options promise. */
import type { Command, Option } from '../command.js';

export type Arguments = Readonly<Record<string, string | number | boolean>>;

/** Arguments that may be given to `command.run`, or the first option that cannot be used and why not. */
export type ReadArguments =
  | { readonly kind: 'valid'; readonly args: Arguments }
  | { readonly kind: 'invalid'; readonly option: string; readonly problem: string };

/**
 * The arguments that the options of `command` know, each checked. Discord checks them too, but only in its own
 * client. A problem is written in signs that need no language: `1 … 9`, `≤ 300`, `?` for one that is missing.
 */
export function readArguments(command: Command, given: Readonly<Record<string, unknown>>): ReadArguments {
  const args: Record<string, string | number | boolean> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const value = clean(given[name]);
    if (value === undefined) {
      if (option.required) return { kind: 'invalid', option: name, problem: '?' };
      continue;
    }
    const problem = problemOf(option, value);
    if (problem !== undefined) return { kind: 'invalid', option: name, problem };
    args[name] = value;
  }
  return { kind: 'valid', args };
}

/** White space around a text is nobody's question; nor is an empty one. */
function clean(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function problemOf(option: Option, value: string | number | boolean): string | undefined {
  switch (option.type) {
    case 'text':
      if (typeof value !== 'string') return `${value}`;
      return value.length > option.maxLength ? `${value.length} > ${option.maxLength}` : undefined;
    case 'number': {
      const isRight = Number.isInteger(value) && Number(value) >= option.min && Number(value) <= option.max;
      return isRight ? undefined : `${option.min} … ${option.max}`;
    }
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true / false';
    case 'choice': {
      const known = option.choices.map((choice) => choice.value);
      return known.some((choice) => choice === value) ? undefined : known.join(' / ');
    }
  }
}
