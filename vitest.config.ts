import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
    // The tables and dictionaries are read once a worker, not once a file: no test changes what others see.
    isolate: false,
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
  },
});
