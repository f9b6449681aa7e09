import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the chat page into `dist/page`: static files, relative addresses, nothing fetched from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/page', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
