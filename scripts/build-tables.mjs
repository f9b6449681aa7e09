/** Makes the tables and the chat page, of the code built before: the lexicon takes as long as all the rest, side by side with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const statuses = await Promise.all([
  run('dist/src/lexicon/build.js'),
  runAll(
    'dist/src/dictionary/build.js',
    'dist/src/name-words/build.js',
    'dist/src/name-sounds/build.js',
    'scripts/build-page.mjs',
  ),
]);
process.exitCode = Math.max(...statuses);

/** Exit status of the first program that fails, after which none is run; 0 if none does. */
async function runAll(...programs) {
  for (const program of programs) {
    const status = await run(program);
    if (status !== 0) return status;
  }
  return 0;
}

/** Exit status; 1 where a signal ended it. */
async function run(program) {
  const child = spawn(process.execPath, [join(root, program)], { cwd: root, stdio: 'inherit' });
  const [status] = await once(child, 'close');
  return status ?? 1;
}
