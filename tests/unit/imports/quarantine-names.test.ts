import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderOf, importInto } from './folder.ts';

test('what stands in the quarantine has its own name where every system takes that for the name of a file, and else one of its line and its content', async () => {
  const names = ['plain', 'con', 'Nul.1', 'com¹', 'end./page', 'blank /page'];
  const folder = folderOf(Object.fromEntries(names.map((name) => [`pages/${name}.html`, `<!doctype html><title>${name}</title>${'<div>'.repeat(20_000)}`])));
  expect((await importInto(folder, 'pages')).line).toContain('6 quarantined');
  const stems = Object.keys(filesIn(join(folder, 'content/.quarantine'))).filter((file) => file.endsWith('.html')).map((file) => file.replace(/^[^/]+\//, '').replace(/-[0-9a-f]{6}\.html$/, '-…').replace(/\.html$/, ''));
  expect(stems.sort()).toEqual(['Nul-1-line-1-…', 'blank-page-line-1-…', 'com¹-line-1-…', 'con-line-1-…', 'end-page-line-1-…', 'plain']);
});
