import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type {} from './own-checkout.ts';

/** The root of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A tiny archive: content files by their path, with their text. */
export type Files = Readonly<Record<string, string>>;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const temporary: string[] = [];

/** Takes away the folders of the test file that is over. */
export function dropTemporaryFolders(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder that is gone when the test file is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-'));
  temporary.push(folder);
  return folder;
}

/** The same on the disk of the project and of its cache, where a folder is moved by a rename. */
export function folderOnOurDisk(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'test-'));
  temporary.push(folder);
  return folder;
}

/** Writes files below a folder, by their path, and answers with the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The environment of a user's command: without what the test runner adds, which Astro would take for its own. */
export function commandEnvironment(environment: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL)$/.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: 'production', ...environment };
}

/** Where commands run. */
const checkout = inject('checkout') ?? root;

/** Runs one of the project's commands as a user would, in a process of its own. @param script from the root of the project, or absolute */
export function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}, options: { readonly uid?: number; readonly timeout?: number } = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(checkout, script), ...args], { cwd: checkout, env: commandEnvironment(environment), ...options });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', (status) => {
      done({ status, stdout, stderr });
    });
  });
}

/** A user who may not do everything, for `run`: whoever runs the tests, or nobody in the place of root. */
export const plainUser: { readonly uid?: number } = process.getuid?.() === 0 ? { uid: 65_534 } : {};

/** Builds a content folder and answers with the folder of the site; a build that fails fails the test with its own words. */
export async function buildSite(content: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = join(temporaryFolder(), 'site');
  const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out, ...args], environment);
  if (status !== 0) throw new Error(`the build ended with ${String(status)}\n${stdout}\n${stderr}`);
  return out;
}

/** Every file under a folder with its bytes, by path. */
export function readTree(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** The paths of the files that two trees do not have in common, byte for byte. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path)?.equals(other.get(path) ?? Buffer.from('none')) !== true).sort();
}
