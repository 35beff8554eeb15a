import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetAllBut } from '../../../src/kept/forget-all-but.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

/** Folders that were last changed at these times, in seconds. */
function folders(changed: Readonly<Record<string, number>>): string {
  const parent = temporaryFolder();
  for (const [name, time] of Object.entries(changed)) utimesSync(writeFiles(join(parent, name), { 'a/b.txt': 'kept' }), time, time);
  return parent;
}

test('of what is kept, all goes but what was used last', () => {
  const parent = folders({ a: 100, b: 300, c: 200, d: 50 });
  forgetAllBut(2, parent, 1_000_000);
  expect(readdirSync(parent).sort()).toEqual(['b', 'c']);
});

test('what was used so lately that it may be in use stays, however much there is', () => {
  const parent = folders({ a: 100, b: 300, c: 200 });
  forgetAllBut(1, parent, 150_000);
  expect(readdirSync(parent).sort()).toEqual(['b', 'c']);
});

test('a file in the place of the folder gives way, and a folder that is not there yet is no fault', () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'kept'), '');
  forgetAllBut(1, join(parent, 'kept'), 0);
  forgetAllBut(1, join(parent, 'not-there'), 0);
  expect(existsSync(join(parent, 'kept'))).toBe(false);
});
