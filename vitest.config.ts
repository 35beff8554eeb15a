import { defineConfig } from 'vitest/config';

const alone = 'tests/unit/**/*.alone.test.ts';
const unit = {
  setupFiles: 'tests/helpers/clean-up.ts',
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // Vitest by itself keeps a processor free: of two, half of them.
  maxWorkers: '100%',
};

/**
 * Three kinds of test. `unit` reads one room of the house and is fast; `build` makes tiny real sites and reads their files;
 * `browser` opens built sites in the browser that `CHROME_PATH` names, one file after the other. The last two may run at once: sites for
 * browsers are built in a checkout of their own. Files of `unit` share the modules that they load, which halves their time; one that puts
 * another module in the place of one, or leaves one changed, bears `.alone` in its name and loads its own.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...unit, name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: [alone], isolate: false } },
      { test: { ...unit, name: 'unit-alone', include: [alone] } },
      {
        test: {
          name: 'build',
          setupFiles: 'tests/helpers/clean-up.ts',
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
          setupFiles: 'tests/helpers/clean-up.ts',
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
