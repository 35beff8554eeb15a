import { expect, test } from 'vitest';
import { archiveOf, mergeIn, record } from './merging.ts';

test.each([
  ['is below what that was below', { a: 'broader: B # so far', b: 'broader: C' }, ['broader: C # so far']],
  ['is below none where that was', { a: 'broader: b # so far', b: 'wikidata: Q1' }, ['wikidata: Q1', '# so far']],
  ['loses the line, and no more', { a: 'broader: b\nwikidata: Q1', b: '' }, ['wikidata: Q1']],
  ['stays below what it is below where the other was below it', { a: 'broader: C', b: 'broader: A' }, ['broader: C']],
])('a record that takes in the one it is below %s', (_, { a, b }, left) => {
  const root = archiveOf({ 'topics/a.md': `---\nname: A\n${a}\n---\n`, 'topics/b.md': `---\nname: B\n${b}\n---\n`, 'topics/c.md': record({ name: 'C' }) });
  const { changed, refused } = mergeIn(root, 'topics/a', 'topics/b');
  expect(refused).toEqual([]);
  expect(changed['topics/a.md']?.split('\n').filter((line) => /^(?:broader|wikidata|#)/.test(line))).toEqual(left);
});

test.each([
  ['is taken over where it is one of the name that stays', 'Ben Example', 'Example, Ben', ['sort: Example, Ben']],
  ['may leave out words of that name', 'The Example', 'Example', ['sort: Example']],
  ['goes where it is one of the other name alone', 'Ben Example', 'Example, B.', []],
])('a form to sort by %s', (_, name, sort, left) => {
  const root = archiveOf({ 'people/a.md': record({ name }), 'people/b.md': `---\nname: B. Example\nsort: ${sort}\n---\n` });
  const { changed, refused } = mergeIn(root, 'people/a', 'people/b');
  expect(refused).toEqual([]);
  expect(changed['people/a.md']?.split('\n').filter((line) => line.startsWith('sort:'))).toEqual(left);
});
