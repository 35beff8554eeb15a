import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser } from '../../scripts/testing/browser.ts';
import { projectRoot } from '../../src/kept/places.ts';
import type { Report } from './report.ts';

const told = z.record(z.string(), z.number());

/**
 * Runs the tests of hostile texts with every text of every list in every place, and adds up what they tell.
 * @param folder an empty folder to work in
 */
export async function tryHostileTexts(folder: string): Promise<Report> {
  const browser = findBrowser();
  const file = join(folder, 'tally.jsonl');
  const environment = { ...process.env, HOSTILE: 'all', HOSTILE_TALLY: file, ...(browser.ok ? { CHROME_PATH: browser.path } : {}) };
  const broken: string[] = [];
  for (const project of ['build', ...(browser.ok ? ['browser'] : [])]) {
    const said = await tests(project, environment);
    if (said !== undefined) broken.push(`the tests of hostile texts (${project}) found something\n${said}`);
  }
  const counts: Record<string, number> = {};
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];
  for (const line of lines) for (const [what, number] of Object.entries(told.parse(JSON.parse(line)))) counts[what] = (counts[what] ?? 0) + number;
  return { name: `hostile texts${browser.ok ? '' : ' (without a browser, which is not here)'}`, counts, broken };
}

/** @returns what the tests say when one of them fails */
function tests(project: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project, `tests/${project}/hostile.test.ts`], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
    child.once('close', (status) => { resolve(status === 0 ? undefined : said); });
  });
}
