import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/kept/places.ts';

/** What a checkout is made of, without what was installed and without anything that a build has left. */
const ofCheckout = ['src', 'scripts', 'docs', 'public', 'bench', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** Another checkout, with the same packages. */
export function copyCheckout(to: string): string {
  mkdirSync(to, { recursive: true });
  for (const name of ofCheckout) cpSync(join(projectRoot, name), join(to, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(to, 'node_modules'));
  return to;
}
