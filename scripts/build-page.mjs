/** Builds the chat page into `dist/page`: static files, relative addresses, nothing fetched from elsewhere. */
import { build } from 'esbuild';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src', 'preview', 'page');
const page = join(root, 'dist', 'page');

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });
await copyFile(join(source, 'index.html'), join(page, 'index.html'));
await build({
  entryPoints: [join(source, 'main.tsx'), join(source, 'styles.css')],
  outdir: page,
  tsconfig: join(source, 'tsconfig.json'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  loader: { '.woff2': 'file' },
});
