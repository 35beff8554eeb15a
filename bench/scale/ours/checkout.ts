import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/kept/places.ts';

const parts = ['src', 'scripts', 'docs', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Makes a checkout of its own, in which nothing was ever built: what is measured meets no cache, and whoever works in the project is
 * not disturbed. Packages are shared, and what tools keep beside them is not.
 * @param folder absolute; what was there is taken away
 */
export function freshCheckout(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) if (existsSync(join(projectRoot, part))) cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  linkPackages(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Hidden folders are the caches of tools. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
}
