import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isServedByVite } from '../../../src/integrations/served-code.ts';
import { root } from '../../helpers/site.ts';

/** What a module of pages takes into what Vite loads; whom pages ask is Node's. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export) (?!type\b)[^;]*?'(\.[^']+)';/gm)].map(([, path = '']) => resolve(dirname(file), path.replace(/\?\w+$/, ''))).filter((path) => !path.endsWith('/sheets/page-source.ts'));
}

test('Vite watches all that it loads to show a page or to run in it', () => {
  const waiting = ['pages', 'client'].flatMap((room) => readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const loaded = new Set(waiting);
  for (const file of loaded) for (const imported of importsOf(file)) loaded.add(imported);
  expect(loaded.size).toBeGreaterThan(waiting.length);
  expect([...loaded].filter((file) => !isServedByVite(file))).toEqual([]);
});

test('Vite watches the way to it, and neither the content nor what is kept, built, tested or read by others', () => {
  const watched = ['', 'src', 'src/pages', 'src/styles/site.css', 'public', 'public/favicon.svg', 'astro.config.mjs'];
  const left = ['content', 'content/articles/one.md', '.cache', 'dist/index.html', 'tests/unit', 'src/imports', 'src/intake/walk.ts', 'src/pages-of-old', 'package.json', '../elsewhere'];
  expect([...watched, ...left].filter((path) => isServedByVite(join(root, path)))).toEqual(watched);
});
