import { expect, test } from 'vitest';
import { archiveOf, article, mergeIn, record } from './merging.ts';

test('a long list of the record that goes has addresses for its years: they lead on too', () => {
  const articles = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`articles/${index}.md`, article({ people: '[b]', date: index === 0 ? '1987' : '1988-03-04' })]));
  const { changed } = mergeIn(archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'B' }), ...articles }), 'people/a', 'people/b');
  expect(changed['people/a.md']).toContain('redirectFrom:\n  - /people/b/\n  - /people/b/1988/\n');
  expect(Object.keys(changed)).toHaveLength(103);
});

test('the pages of all texts that name a record lead on too', () => {
  const articles = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`articles/${index}.md`, article({ date: '1988-03-04' }, 'Ben Sample came.')]));
  const { changed } = mergeIn(archiveOf({ ...articles, 'people/a.md': record({ name: 'Ada Example' }), 'people/b.md': record({ name: 'Ben Sample' }) }), 'people/a', 'people/b');
  expect(changed['people/a.md']).toContain('redirectFrom:\n  - /people/b/\n  - /people/b/named/\n  - /people/b/named/1988/\n');
});
