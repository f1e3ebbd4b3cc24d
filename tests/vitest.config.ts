import { defineConfig } from 'vitest/config';

/** Tests that change what is shared by a process, and so need one of their own. */
const alone = ['tests/lexicons/lists-on-use.test.ts', 'tests/text/trait.test.ts'];

export default defineConfig({
  root: '.',
  test: {
    testTimeout: 30_000,
    globalSetup: 'tests/temporary.ts',
    projects: [
      // One process reads the lexicons and the model once for many files.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: alone,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
