import { defineConfig } from 'vitest/config';

const TERMINAL = 'test/e2e/terminal.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tables and dictionaries are read once a worker, not once a file: no test changes what others see.
    isolate: false,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/e2e/**', 'test/**/*-time.test.ts'],
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        // What others have left in the memory costs the longer work more than the shorter; and so may what else the
        // machine does: what grows too fast does so each time.
        test: {
          name: 'time',
          include: ['test/**/*-time.test.ts'],
          isolate: true,
          maxWorkers: '100%',
          retry: 2,
        },
      },
      {
        extends: true,
        // Whole programs that nobody gives a time to answer.
        test: { name: 'terminal', include: [TERMINAL], maxWorkers: '100%' },
      },
      {
        extends: true,
        // Whole programs, which Discord gives three seconds to answer: one at a time, with the machine to themselves.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [TERMINAL],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
