/** What an evaluation says when its arguments or files are no good. */

/** From now on an error that is not caught is said in one line, with `usage`, and ends the program with 2. */
export function explainErrors(usage: string): void {
  process.once('uncaughtException', (error) => {
    const isTheirs = 'code' in error || error.name === 'Error' || error instanceof SyntaxError;
    console.error(isTheirs ? `${error.message}\n${usage}` : error.stack);
    process.exit(2);
  });
}
