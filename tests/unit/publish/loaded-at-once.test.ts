import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../helpers/site.ts';

const imported = /^(?:import|export) (?!type )(?:[^'"]* from )?'([^']+)';$/gm;

/** What is loaded with a module before anything of it runs: files of the project, and packages. */
function loadedWith(first: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from = ''] of readFileSync(join(root, file), 'utf8').matchAll(imported)) {
      if (from.startsWith('.')) visit(join(dirname(file), from));
      else if (!from.startsWith('node:')) packages.add(from);
    }
  };
  visit(first);
  return { files, packages };
}

test.each(['scripts/build.ts', 'scripts/check.ts'])('%s loads little before it knows whether anything has changed', (script) => {
  const { files, packages } = loadedWith(script);
  expect([...packages]).toEqual(['fastest-levenshtein']);
  expect(files.size).toBeLessThan(60);
});
