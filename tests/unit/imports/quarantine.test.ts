import { expect, test } from 'vitest';
import { ContentFolder } from '../../../src/imports/content-folder.ts';
import { putInQuarantine } from '../../../src/imports/quarantine.ts';
import { filesIn, folderOf } from './folder.ts';

test('two pages of one source with the same path are both kept with their reasons, however often they come', () => {
  const root = folderOf({});
  const put = (raw: string) => {
    const reasons = ['It has no date.'];
    putInQuarantine(new ContentFolder(root), { scope: 'html', input: 'site/one.html', line: 1, path: 'one.html', ending: '.html', raw: Buffer.from(raw), reading: { ok: false, reasons } }, reasons);
  };
  for (const raw of ['<p>One.', '<p>Another.', '<p>One.', '<p>Another.']) put(raw);
  const kept = filesIn(root);
  expect(Object.keys(kept).map((file) => file.replace(/[0-9a-f]{6}/, 'DIGEST')).sort()).toEqual(['one-DIGEST.html', 'one-DIGEST.txt', 'one.html', 'one.txt'].map((name) => `.quarantine/html/${name}`));
  expect(Object.entries(kept).filter(([file]) => file.endsWith('.html')).map(([, text]) => text).sort()).toEqual(['<p>Another.', '<p>One.']);
});
