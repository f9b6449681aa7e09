/** Builds the project if it was never built, or if a source is newer than the last build. */
import { execSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.built');

const builtAt = modifiedAt(stamp);
const sources = ['src', 'commands', 'bench', 'scripts', 'package.json', 'tsconfig.json'];
if (sources.some((source) => newest(join(root, source)) > builtAt)) {
  const startedAt = new Date();
  process.stderr.write('Building, which takes about a minute and happens once …\n');
  execSync('npm run -s build', { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  writeFileSync(stamp, '');
  // What changed while it was building is not in it.
  utimesSync(stamp, startedAt, startedAt);
}

/** Milliseconds since the epoch; 0 if there is no such file. */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path) {
  if (!statSync(path).isDirectory()) return modifiedAt(path);
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}
