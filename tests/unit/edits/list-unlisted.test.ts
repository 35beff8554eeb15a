import { expect, test } from 'vitest';
import { listUnlisted, tellAdditions } from '../../../src/edits/list-unlisted.ts';
import { openFolder } from '../../helpers/archive.ts';
import { filesIn } from '../imports/folder.ts';
import { archiveOf, article, record } from './merging.ts';

test('a record is listed by its name, and by its id where another record has that name too; one of no such field is not', () => {
  const root = archiveOf({
    'people/ada.md': record({ name: 'Ada Example' }), 'people/ben.md': record({ name: 'Ben' }), 'people/benedict.md': record({ name: 'Ben' }),
    'organisations/works.md': record({ name: 'Works' }), 'articles/x.md': article(), 'articles/y.md': article(),
  });
  const named = (file: string, kind: 'people' | 'organisations' | 'sources', id: string) => ({ file, ref: { kind, id } });
  const { done, problems } = listUnlisted(openFolder(root), [
    named('articles/x.md', 'people', 'ada'), named('articles/y.md', 'people', 'ada'), named('articles/x.md', 'organisations', 'works'), named('articles/x.md', 'people', 'ben'),
    named('articles/x.md', 'sources', 'gazette'), named('articles/x.md', 'people', 'nobody'),
  ]);
  expect([tellAdditions(done), problems]).toEqual(['articles/x.md: added Ada Example, ben to "people"\narticles/y.md: added Ada Example to "people"\narticles/x.md: added Works to "organisations"', []]);
  expect(filesIn(root)['articles/x.md']).toContain('people:\n  - Ada Example\n  - ben\norganisations:\n  - Works\n');
});
