import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test. `unit` reads one room of the house and is fast; `build` makes tiny real sites and reads their files;
 * `browser` opens built sites in the browser that `CHROME_PATH` names, one file after the other. The last two may run at once: sites for
 * browsers are built in a checkout of their own.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Vitest by itself keeps a processor free: of two, half of them.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Two builds at once would meet in Astro's own folder.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/helpers/own-checkout.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
