/** How a subcommand of the terminal ends, and how it prints. */

/** Exit statuses. */
export const DONE = 0;
export const FAILED = 1;
export const BAD_USAGE = 2;

/** Writes a line to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
