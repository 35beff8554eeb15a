import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './child.ts';

/** A browser that starts, or why there is none, in a sentence. `named`: `CHROME_PATH` asks for one, and we do not look for another. */
export type Found = { ok: true; path: string } | { ok: false; named: boolean; reason: string };

/** Chromium without windows, of the system's packages: tests take half the time in it. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge'];
const none = 'There is no browser for the tests: install Chromium, Chrome or Edge, or name one by its path in CHROME_PATH.';
const minutes = 60_000;

/** Looks for a browser of Chromium's kind: `CHROME_PATH`, then the usual names and places, then Playwright's own. */
export function findBrowser(): Found {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    return starts(named) ? { ok: true, path: named } : { ok: false, named: true, reason: `CHROME_PATH names "${named}", which does not start.` };
  }
  const path = [...onPath(), ...usualPlaces(), chromium.executablePath()].find(starts);
  return path === undefined ? { ok: false, named: false, reason: none } : { ok: true, path };
}

/**
 * Gets a browser where there is none: from the system's packages where we may use them, else by Playwright's own download.
 * @param say told what is about to be done
 */
export async function installBrowser(say: (what: string) => void): Promise<Found> {
  for (const way of [fromPackages, fromPlaywright]) {
    await way(say);
    const found = findBrowser();
    if (found.ok) return found;
  }
  return { ok: false, named: false, reason: none };
}

async function fromPackages(say: (what: string) => void): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return;
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--yes', ...args];
    return run(command, rest, { limit: 10 * minutes });
  };
  say('installing Chromium from the system\'s packages');
  const install = (name: string) => apt('install', '--no-install-recommends', name, 'fonts-liberation');
  if ((await install(shell)).ok) return;
  await apt('update');
  if (!(await install(shell)).ok) await install('chromium');
}

async function fromPlaywright(say: (what: string) => void): Promise<void> {
  say('downloading Playwright\'s Chromium');
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { limit: 10 * minutes });
}

function onPath(): string[] {
  const ends = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.flatMap((folder) => ends.map((end) => join(folder, `${name}${end}`))));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return [];
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return roots.flatMap((root) => programs.map((program) => join(root, program)));
}

/** On Windows a browser asked for its version opens a window instead, so there it is enough that it is there. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}
