import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages } from '../ours/checkout.ts';
import { hugo, packageFile, packagesWith } from './tools.ts';

/** A generator that a user would pick instead, which is on this machine. */
export interface Peer {
  readonly name: string;
  /** Its folder beside `generate.mjs`. */
  readonly folder: string;
  /** Where it reads articles and writes pages, in its folder. */
  readonly articles: string;
  readonly out: string;
  readonly program: string;
  readonly args: readonly string[];
  /** What it needs in its folder beside its templates and the articles. */
  readonly prepare: (folder: string) => void;
}

/** A peer, or why it cannot be measured. */
export type Found = Peer | { readonly name: string; readonly missing: string };

const node = process.execPath;

export function findPeers(): readonly Found[] {
  const [hugoFile, eleventy, astro] = [hugo(), packageFile('@11ty/eleventy/cmd.cjs'), packagesWith('astro')];
  return [
    hugoFile === undefined ? { name: 'Hugo', missing: 'there is no hugo on the path' } : { name: 'Hugo', folder: 'hugo', articles: 'content/articles', out: 'public', program: hugoFile, args: ['--quiet'], prepare: () => undefined },
    eleventy === undefined ? { name: 'Eleventy', missing: 'it is not installed among the tools of the peers' } : {
      name: 'Eleventy', folder: 'eleventy', articles: 'articles', out: '_site', program: node, args: [eleventy, '--quiet'],
      prepare: (folder) => { writeFileSync(join(folder, 'articles/articles.json'), '{"layout":"article.liquid"}'); },
    },
    astro === undefined ? { name: 'Astro', missing: 'it is not installed' } : {
      name: 'Astro', folder: 'astro', articles: 'content/articles', out: 'dist', program: node, args: ['node_modules/astro/bin/astro.mjs', 'build'],
      prepare: (folder) => { linkPackages(astro, join(folder, 'node_modules')); },
    },
  ];
}

/** Pagefind's own command; undefined where it is not there. */
export function pagefind(): string | undefined {
  return packageFile('pagefind/lib/runner/bin.cjs');
}
