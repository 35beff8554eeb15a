import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEdition } from '../../../../src/edition/edition.ts';
import { Store } from '../../../../src/kept/store.ts';
import { article, contentFolder, record } from '../../../helpers/archive.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

test('a text that an earlier run has rendered says all that it said then', () => {
  const content = contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette', code: 'GZ', citation: '"see {code} of {dd.mm.yyyy}"' }),
    'people/ada.md': record({ name: 'Ada Example', short: 'Example' }),
    'articles/plain.md': article({}, 'Words alone.'),
    'articles/rich.md': article({ quotes: '[{ by: Ada Example, text: we begin }]' }, 'Ada Example said "we begin" in Kazakhstan, see GZ of 01.01.2001.\n\n> Example again, \ud83d\ude00 & <b>bold</b>.'),
  });
  const folder = join(temporaryFolder(), 'kept');
  const run = () => {
    const { site, texts, save } = openEdition({ content, base: '/', site: undefined, drafts: false }, undefined, { store: new Store(folder, 'v'), now: Date.now() });
    const said = site.archive.articles.map((one) => {
      const { html, htmlSum, sum, mentions, named, paragraphs, passages, quoted } = texts.article(one);
      return { html, htmlSum, sum, mentions, named, paragraphs, passages, quoted };
    });
    save();
    return { said, counts: texts.counts };
  };
  const [first, second] = [run(), run()];
  expect([first.counts, second.counts]).toEqual([{ rendered: 2, kept: 0 }, { rendered: 0, kept: 2 }]);
  expect(second.said).toEqual(first.said);
  expect(first.said.find(({ named }) => named.length > 0)).toMatchObject({ named: ['people/ada', 'countries/kazakhstan'] });
  expect(first.said.flatMap(({ quoted }) => [...quoted.keys()])).toEqual(['we begin']);
});

test('a paragraph that names a record again and again is kept once for it', () => {
  const content = contentFolder({
    'archive.yaml': 'title: Synthetic archive\n', 'sources/gazette.md': record({ name: 'The Gazette' }), 'people/ada.md': record({ name: 'Ada Example' }),
    'articles/one.md': article({}, 'Ada Example spoke of nothing. '.repeat(500)),
  });
  const { site, texts } = openEdition({ content, base: '/', site: undefined, drafts: false });
  const { mentions, passages } = texts.article(site.archive.article('one') ?? expect.fail());
  expect([mentions.length, [...passages.keys()]]).toEqual([500, ['people-ada-1']]);
});
