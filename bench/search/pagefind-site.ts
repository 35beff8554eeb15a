import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeSearchPage, writeThinPages } from './thin-pages.ts';

const cli = join(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');

/** A mark that the site is whole, with what was measured while it was made. */
const done = 'made.txt';

/**
 * Makes a site of thin pages from a content folder and indexes it with Pagefind's command as it comes; once: a site that is there
 * is left as it is.
 * @param say told what is about to be done and what it took
 */
export async function makePagefindSite(content: string, site: string, say: (what: string) => void): Promise<void> {
  if (existsSync(join(site, done))) return;
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  say(`writing thin pages to ${site}`);
  const pages = writeThinPages(content, site);
  say(`indexing ${pages} pages with Pagefind`);
  const begun = performance.now();
  await index(site);
  const took = `Pagefind indexed ${pages} pages in ${Math.round((performance.now() - begun) / 1000)} s`;
  writeSearchPage(site);
  writeFileSync(join(site, done), `${took}\n`);
  say(took);
}

function index(site: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, '--site', site], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`Pagefind ended with ${status ?? 'a signal'}`));
    });
  });
}
