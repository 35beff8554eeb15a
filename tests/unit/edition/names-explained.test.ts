import { expect, test } from 'vitest';
import { articleNamed, namesExplained, whyNoArticle } from '../../../src/edition/names-explained.ts';
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
    '9 | Michel | people/charles | its short form "Michel"; the article names the record for certain elsewhere',
  ]);
  expect(explained(article({}, 'Луиза Мишель heard.'))).toEqual(['7 | Луиза Мишель | people/louise | its native form "Луиза Мишель"']);
});

test('what the article lists and rules is a reason of its own', () => {
  expect(explained(article({ people: 'louise' }, 'Michel said so.'))).toEqual(['8 | Michel | people/louise | its short form "Michel"; the article lists the record']);
  expect(explained(article({ mentions: '{ Michel: people/louise }' }, 'Michel said so.'))).toEqual(['8 | Michel | people/louise | the article says so under "mentions"']);
});

test('a name that two records may bear is told with both, and one of the title or the dateline as such', () => {
  expect(explained(article({ title: 'Charles Michel speaks', dateline: 'FRANCE, Feb 3' }, 'Louise Michel met Michel.'))).toEqual([
    '8 | Louise Michel | people/louise | its name', 'title | Charles Michel | people/charles | its name', 'dateline | FRANCE | countries/france | its name',
    '8 | Michel | nobody | it may be people/charles or people/louise, and nothing tells which',
  ]);
});

test('what is evidence and is not marked is told to be so', () => {
  expect(explained(article({}, '# Charles Michel\n\nOf [Louise Michel](https://example.org/).'))).toEqual([
    '- | Charles Michel | people/charles | its name; not marked, as in a heading, a link or half in emphasis',
    '- | Louise Michel | people/louise | its name; not marked, as in a heading, a link or half in emphasis',
  ]);
});

test('what is left alone is told with the reason: it is ruled out, nothing speaks for it, or it may be another name', () => {
  expect(explained(article({ mentions: '{ Georgia: none }' }, 'Michel flew to Georgia.\n\nNew Chad, and Chad.'))).toEqual([
    '10 | Chad | countries/chad | its name',
    '8 | Michel | nobody | it may be people/charles or people/louise, but nothing else in the article speaks for it',
    '8 | Georgia | nobody | the article says so under "mentions"',
    '10 | Chad | nobody | it may be countries/chad, but with what stands beside it, it may be another name or a word',
  ]);
});

test('a ruling is evidence, and the reason does not speak of a full name', () => {
  expect(explained(article({ mentions: '{ the engineer: charles }' }, 'Michel is the engineer.'))).toEqual([
    '8 | Michel | people/charles | its short form "Michel"; the article names the record for certain elsewhere', '8 | the engineer | people/charles | the article says so under "mentions"',
  ]);
});

test.each(['a/b', 'articles/a/b', 'articles/a/b.md', './content/articles/a/b.md', 'content\\articles\\a\\b.md'])('an article goes by %s', (named) => {
  expect(articleNamed(openArchive({ ...people, 'articles/a/b.md': article({}, 'A text.') }, { drafts: true }).site.archive, named)?.id).toBe('a/b');
});

test('of an article that cannot be shown it is said whether it is there', () => {
  const edition = openArchive({ ...people, 'articles/a/b.md': article({}, 'A text.'), 'articles/a/c.md': article({ date: 'March' }, 'A text.') }, { drafts: true });
  expect(whyNoArticle(edition, 'articles/a/bb.md')).toBe('There is no article "articles/a/bb.md". Did you mean "a/b"? Name its file, as in articles/2025/example.md.');
  expect(whyNoArticle(edition, 'content/articles/a/c.md')).toBe('"articles/a/c.md" has an error, or is a draft without its date or its source; npm run check shows which.');
  expect(whyNoArticle(edition, '\u001b[31m')).toBe('There is no article "\\u001b[31m". Name its file, as in articles/2025/example.md.');
});
