import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, temporaryFolder, writeFiles } from '../helpers/site.ts';

// All of it is synthetic.
const files = {
  'archive.yaml': 'title: أرشيف المثال\ndescription: أرشيف تجريبي.\nlanguage: ar\ngone:\n  - { address: /articles/gone/, date: 2024-05-06, reason: سُحب بطلب كاتبه. }\n',
  'sources/example.md': '---\nname: صحيفة المثال\n---\n',
  'people/omar.md': '---\nname: عمر المثال\n---\n',
  'people/tanaka.md': '---\nname: 田中例子\nvariants: [Tanaka Reiko]\n---\n',
  'articles/خبر.md': '---\ntitle: خبر مثال\ndate: 2001-02-03\nsource: example\ncorrections: [{ date: 2024-05-06, text: أضيف سطر. }]\n---\n\nقال عمر المثال إنّ الكتاب جديد.\n',
  'articles/ja/例.md': '---\ntitle: 架空の会議\ndate: 2001-02-04\nsource: example\nlanguage: ja\n---\n\n田中例子は昨日パリへ行った。\n',
};
let site: string;
const page = (path: string) => load(readFileSync(join(site, path, 'index.html')));

beforeAll(async () => { site = await buildSite(writeFiles(temporaryFolder(), files)); });

test.each([['', '.motto'], ['about', '.text p'], ['articles/خبر', '.corrections span'], ['articles/gone', '.text p span:last-child']])('what an editor says in the archive’s language is marked as that, and set from right to left, on /%s', (path, place) => {
  const said = page(path)(place).first();
  expect([said.attr('lang'), said.attr('dir')]).toEqual(['ar', 'rtl']);
  expect(said.text()).toMatch(/^[\p{Script=Arabic}\p{M}\s]+\.$/u);
});

test('a title and a source from right to left stay in their order in the citation', () => {
  expect(page('articles/خبر')('.cite > p').text()).toMatch(/^“خبر مثال”\u200e, صحيفة المثال\u200e, /u);
});

test('a name is found in a text that sets no spaces, and leads to its page', () => {
  expect(page('articles/ja/例')('.text a.name').map((_, name) => name.attribs['href']).get()).toEqual(['/people/tanaka/']);
});
