/**
 * All tests, in order: a browser, types, lint, unit, build and browser tests. A failure does not stop the rest.
 * `node scripts/test.ts browser` runs only the parts whose name begins so.
 */
import { join } from 'node:path';
import { findBrowser, installBrowser } from './testing/browser.ts';
import { endChildrenWithUs, run, type Outcome } from './testing/child.ts';
import { show, type Step } from './testing/step.ts';

const tool = (path: string, ...args: string[]) => () => run(process.execPath, [join(import.meta.dirname, '../node_modules', path), ...args]);
const vitest = (project: string) => tool('vitest/vitest.mjs', 'run', '--project', project);

const steps: Step[] = [
  { name: 'browser', run: provideBrowser },
  { name: 'types', run: tool('astro/bin/astro.mjs', 'check') },
  { name: 'lint', run: tool('eslint/bin/eslint.js', '.'), speaks: true },
  { name: 'unit tests', run: vitest('unit') },
  { name: 'build tests', run: vitest('build') },
  { name: 'browser tests', run: vitest('browser') },
];

/** Leaves the browser's path in `CHROME_PATH`, where the browser tests look for it. */
async function provideBrowser(say: (what: string) => void): Promise<Outcome> {
  const first = findBrowser();
  const found = first.ok || process.env['CHROME_PATH'] !== undefined ? first : await installBrowser(say);
  if (!found.ok) return { ok: false, output: found.reason };
  process.env['CHROME_PATH'] = found.path;
  return { ok: true, output: '' };
}

endChildrenWithUs();
process.chdir(join(import.meta.dirname, '..'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (process.stdout.isTTY) process.env['FORCE_COLOR'] ??= '1';

const wanted = process.argv[2] ?? '';
const results: string[] = [];
for (const step of steps.filter(({ name }) => name.startsWith(wanted))) {
  const ok = await show(step);
  results.push(`${step.name} ${ok ? 'passed' : 'failed'}`);
  if (!ok) process.exitCode = 1;
}
console.log(`\n${results.join(' · ')}`);
