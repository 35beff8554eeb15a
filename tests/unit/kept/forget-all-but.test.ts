import { existsSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetAllBut } from '../../../src/kept/forget-all-but.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const [a, b, c, d] = ['a'.repeat(16), 'b'.repeat(16), 'c'.repeat(16), 'd'.repeat(16)] as const;

/** Folders that were last changed at these times, in seconds. */
function folders(changed: Readonly<Record<string, number>>): string {
  const parent = temporaryFolder();
  for (const [name, time] of Object.entries(changed)) utimesSync(writeFiles(join(parent, name), { 'a/b.txt': 'kept' }), time, time);
  return parent;
}

test('of what is kept, all goes but what was used last', () => {
  const parent = folders({ [a]: 100, [b]: 300, [c]: 200, [d]: 50 });
  forgetAllBut(2, parent, 1_000_000);
  expect(readdirSync(parent).sort()).toEqual([b, c]);
});

test('what was used so lately that it may be in use stays, however much there is', () => {
  const parent = folders({ [a]: 100, [b]: 300, [c]: 200 });
  forgetAllBut(1, parent, 150_000);
  expect(readdirSync(parent).sort()).toEqual([b, c]);
});

test('what others have put beside them stays, however old it is', () => {
  const parent = folders({ [a]: 100, [b]: 300, 'lost+found': 10, photos: 20, 'a.txt': 30, [`${a}0`]: 40 });
  forgetAllBut(1, parent, 1_000_000);
  expect(readdirSync(parent).sort()).toEqual(['a.txt', `${a}0`, b, 'lost+found', 'photos']);
});

test('a link in the place of the folder gives way, and nothing that it leads to is taken away', () => {
  const theirs = folders({ [a]: 100, [b]: 300, c: 200 });
  const link = join(temporaryFolder(), 'kept');
  symlinkSync(theirs, link, 'junction');
  forgetAllBut(0, link, 1_000_000);
  expect([existsSync(link), readdirSync(theirs).sort()]).toEqual([false, [a, b, 'c']]);
});

test('a file in the place of the folder gives way, and a folder that is not there yet is no fault', () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'kept'), '');
  forgetAllBut(1, join(parent, 'kept'), 0);
  forgetAllBut(1, join(parent, 'not-there'), 0);
  expect(existsSync(join(parent, 'kept'))).toBe(false);
});
