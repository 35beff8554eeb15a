import { temporaryFolder, writeFiles } from './site.ts';
import type { Files } from './site.ts';

/** A synthetic archive of a few articles: no news, only shapes. */
export const small: Files = {
  'archive.yaml': 'title: Synthetic archive\naddress: https://synthetic.example/\nlanguage: en-GB\n',
  'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\ncitation: "see {code} of {dd.mm.yyyy}"\n---\n',
  'people/ada-example.md': '---\nname: Ada Example\nvariants:\n  - form: Ада Пример\n    kind: native\n    language: ru\nshort: Example\nredirectFrom: /old/ada/\n---\n\nA person who does not exist.\n',
  'topics/shapes.md': '---\nname: Shapes\n---\n',
  'topics/circles.md': '---\nname: Circles\nbroader: shapes\n---\n',
  'articles/first.md': '---\ntitle: First & <b>foremost</b>\ndate: 2001-02-03\nsource: The Gazette\npeople: Ада Пример\ntopics: [Circles]\ncountries: [USA]\nbyline: A. Writer\n---\n\nAda Example said "this" of the United States, see GZ of 04.05.2001.\n\nAnother paragraph by Example.\n',
  'articles/second.md': '---\ntitle: Second\ndate: 2001-05\nsource: gazette\npeople: [ada-example]\nredirectFrom: /articles/zweite/\n---\n\nA text with a picture.\n\n![A dot](dot.png "One dot. Nobody")\n\n[Ada](/people/ada-example/) again.\n',
  'articles/deep/er/third.md': '---\ntitle: Третья\nlanguage: ru\ndate: 1999~\nsource: gazette\npeople: Ada Example\nbyline: Автор\nsummary: In Russian, of Ada.\n---\n\nТекст по-русски, где названа Ада Пример.\n',
  'articles/unready.md': '---\ntitle: Unready\ndate: 2001\nsource: gazette\ndraft: true\n---\n',
};

/** An article with everything that a text may have in it. */
export const rich: Files = {
  'articles/rich.md': '---\ntitle: Rich\ndate: 2003\nsource: gazette\n---\n\n# A heading\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\n- [ ] to do\n- [x] done\n\n- [ ] apart\n\n  - [x] within\n\n1. one\n\n> quoted\n\nA note.[^1] <span onclick="x()">html</span> <b>bold</b> <input type="checkbox"> *emphasis*\n\n`code` and\n\n```js\ncode\n```\n\n[^1]: The note.\n',
};

/** A PNG of one pixel. */
export const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A content folder of its own with the small archive and its picture. */
export function smallContent(): string {
  return writeFiles(temporaryFolder(), { ...small, 'articles/dot.png': dot });
}
