import { expect, test } from 'vitest';
import { article, openArchive, record, told } from '../../../helpers/archive.ts';

test('each further file with the title, day, source and text of one before it is told, however the source is named and the text spaced', () => {
  const files = { 'articles/a.md': article(), 'articles/b.md': article({ source: 'The Gazette', countries: 'Spain' }, '\nA text.\n\n'), 'articles/c.md': article({ draft: 'true' }) };
  const found = openArchive(files).problems.all().filter(({ code }) => code === 'article-twice');
  expect(found.map(({ file, line, severity, message }) => `${severity} ${file}:${String(line)} ${message}`)).toEqual(['b', 'c'].map((name) => `warning articles/${name}.md:2 Its title, day, source and text are those of "articles/a.md".`));
});

test('two articles that differ in one of these are not told', () => {
  const files = { 'articles/a.md': article(), 'articles/b.md': article({ title: 'Another' }), 'articles/c.md': article({ date: '2001-02-04' }), 'articles/d.md': article({ source: 'herald' }), 'articles/e.md': article({}, 'a text.'), 'articles/f.md': article({ date: '2001-02' }) };
  expect(told(openArchive({ ...files, 'sources/herald.md': record({ name: 'The Herald' }) }).problems.all())).toEqual([]);
});

test('thousands of texts under one title and day are told apart in time', () => {
  const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`articles/${index}.md`, article({}, `A text ${index % 1000}.`)]));
  expect(openArchive(files).problems.all().filter(({ code }) => code === 'article-twice')).toHaveLength(1000);
});
