import { expect, test } from 'vitest';
import { articleNamed, namesExplained } from '../../../src/edition/names-explained.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

const people = {
  'people/charles.md': record({ name: 'Charles Michel', short: '[Michel]' }),
  'people/louise.md': record({ name: 'Louise Michel', short: '[Michel]', variants: '[{ form: Луиза Мишель, kind: native }]' }),
};

function explained(text: string): string[] {
  const edition = openArchive({ ...people, 'articles/a/b.md': text }, { drafts: true });
  const found = articleNamed(edition.site.archive, 'content/articles/a/b.md');
  if (found === undefined) throw new Error('there is no such article');
  return namesExplained(edition, found).split('\n').slice(1).map((line) => line.trim().replace(/ {2,}/g, ' | '));
}

test('every name is told with its line, its record and the reason', () => {
  expect(explained(article({}, 'Charles Michel spoke.\n\nMichel said so.'))).toEqual([
    '7 | Charles Michel | people/charles | its name',
    '9 | Michel | people/charles | its short form "Michel"; a full name of the record stands in the article',
  ]);
  expect(explained(article({}, 'Луиза Мишель heard.'))).toEqual(['7 | Луиза Мишель | people/louise | its native form "Луиза Мишель"']);
});

test('what the article lists and rules is a reason of its own', () => {
  expect(explained(article({ people: 'louise' }, 'Michel said so.'))).toEqual(['8 | Michel | people/louise | its short form "Michel"; the article lists the record']);
  expect(explained(article({ mentions: '{ Michel: people/louise }' }, 'Michel said so.'))).toEqual(['8 | Michel | people/louise | the article says so under "mentions"']);
});

test('a name that two records may bear is told with both, and one of the title without a line', () => {
  expect(explained(article({ title: 'Charles Michel speaks' }, 'Louise Michel met Michel.'))).toEqual([
    '7 | Louise Michel | people/louise | its name', 'Charles Michel | people/charles | its name', '7 | Michel | nobody | it may be people/charles or people/louise, and nothing tells which',
  ]);
});

test.each(['a/b', 'articles/a/b', 'articles/a/b.md', './content/articles/a/b.md', 'content\\articles\\a\\b.md'])('an article goes by %s', (named) => {
  expect(articleNamed(openArchive({ ...people, 'articles/a/b.md': article({}, 'A text.') }, { drafts: true }).site.archive, named)?.id).toBe('a/b');
});
