/**
 * All tests, in order: a browser, types and lint, unit tests, build and browser tests. What stands in one line runs at once where there
 * are processors for it. A failure does not stop the rest. `node scripts/test.ts browser` runs only the parts whose name begins so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './testing/browser.ts';
import { endChildrenWithUs, run, type Outcome } from './testing/child.ts';
import { show, type Step } from './testing/step.ts';

const modules = join(import.meta.dirname, '../node_modules');

function tool(path: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): () => Promise<Outcome> {
  return () => run(process.execPath, [join(modules, path), ...args], { env: { ...process.env, ...env } });
}

function vitest(project: string, env?: Readonly<Record<string, string>>): () => Promise<Outcome> {
  return tool('vitest/vitest.mjs', ['run', '--project', project], env);
}

const inOrder: readonly (readonly Step[])[] = [
  [{ name: 'browser', run: provideBrowser }],
  [{ name: 'types', run: tool('astro/bin/astro.mjs', ['check']) }, { name: 'lint', run: tool('eslint/bin/eslint.js', ['.']), speaks: true }],
  [{ name: 'unit tests', run: vitest('unit*') }],
  [{ name: 'build tests', run: vitest('build') }, { name: 'browser tests', run: browserTests }],
];

async function provideBrowser(say: (what: string) => void): Promise<Outcome> {
  const first = findBrowser();
  const found = first.ok || first.named ? first : await installBrowser(say);
  return { ok: found.ok, output: found.ok ? '' : found.reason };
}

/** The browser tests find their browser in `CHROME_PATH`. */
async function browserTests(): Promise<Outcome> {
  const found = findBrowser();
  if (!found.ok) return { ok: false, output: 'Not run, for want of a browser.' };
  return vitest('browser', { CHROME_PATH: found.path })();
}

endChildrenWithUs();
process.chdir(join(import.meta.dirname, '..'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Commands that tests begin load what others have compiled, as they do by npm (`setup/kept-code.mjs`), for as long as tests run.
const compiled = process.env['NODE_COMPILE_CACHE'] = mkdtempSync(join(tmpdir(), 'cuttings-compiled-'));
process.on('exit', () => { rmSync(compiled, { recursive: true, force: true }); });
if (process.stdout.isTTY) process.env['FORCE_COLOR'] ??= '1';

const wanted = process.argv[2] ?? '';
const chosen = inOrder.map((steps) => steps.filter(({ name }) => name.startsWith(wanted))).filter((steps) => steps.length > 0);
if (chosen.length === 0) {
  console.error(`There is no part "${wanted}": ${inOrder.flat().map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const results: string[] = [];
for (const steps of availableParallelism() > 1 ? chosen : chosen.flat().map((step) => [step])) {
  const passed = await show(steps);
  results.push(...steps.map(({ name }, at) => `${name} ${passed[at] === true ? 'passed' : 'failed'}`));
  if (!passed.every((ok) => ok)) process.exitCode = 1;
}
console.log(`\n${results.join(' · ')}`);
