import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayCollide } from '../../../../src/edition/checks/may-collide.ts';
import { SiteFiles } from '../../../../src/edition/site-files.ts';

const path = fc.array(fc.constantFrom('a', 'A', 'b', 'é', 'é', 'index.html'), { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));

test('no file that is in the way of a path is passed over', () => {
  fc.assert(fc.property(path, path, (file, asked) => {
    const files = new SiteFiles();
    files.add(file, 'it');
    if (files.inTheWayOf(asked) !== undefined) expect(mayCollide([asked])(file)).toBe(true);
  }), { numRuns: 2000 });
});

test('files under other beginnings are passed over', () => {
  const may = mayCollide(['favicon.svg', 'articles/1999/old/index.html', 'people']);
  expect(['favicon.svg', 'articles/1999/new/index.html', 'people/a/index.html', 'index.html', 'articles/2000/new/index.html', 'topics/people/index.html'].map(may)).toEqual([true, true, true, false, false, false]);
});
