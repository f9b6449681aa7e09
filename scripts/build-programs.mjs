/** Builds every program into `dist`, laid out as its sources are; what several need is in files that they share. */
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await Promise.all(
  ['src', 'commands', 'bench'].map((folder) => rm(join(dist, folder), { recursive: true, force: true })),
);
await build({
  absWorkingDir: root,
  entryPoints: [
    'src/cli.ts',
    'src/start.ts',
    'src/bot/main.ts',
    'src/bot/register.ts',
    'src/bot/doctor.ts',
    'src/preview/main.ts',
    'src/lexicon/build.ts',
    'src/dictionary/build.ts',
    'src/name-words/build.ts',
    'src/name-sounds/build.ts',
    './commands/*.ts',
    './bench/*.ts',
  ],
  outdir: dist,
  outbase: root,
  chunkNames: 'src/shared/[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
