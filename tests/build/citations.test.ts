import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite, temporaryFolder, writeFiles } from '../helpers/site.ts';

const partner = 'articles/2025/eu-kazakhstan-key-partner';

/** A synthetic article of the newspaper that the shipped article was printed in. */
const synthetic = (title: string, date: string, text = 'A synthetic text.') => `---\ntitle: ${title}\ndate: ${date}\nsource: ng\npeople: [Kaja Kallas]\n---\n\n${text}\n`;

function shippedWith(files: Readonly<Record<string, string>>): string {
  const content = join(temporaryFolder(), 'content');
  cpSync(shippedArchive, content, { recursive: true });
  return writeFiles(content, files);
}

/** What a build gives, as a reader meets it. */
class Built {
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  page(path: string) {
    return load(readFileSync(join(this.#site, path, 'index.html'), 'utf8'));
  }

  /** The citations of the shipped article: class, address and title by the printed words. */
  markers(): Record<string, (string | undefined)[]> {
    const $ = this.page(partner);
    return Object.fromEntries($('.text a.cites, .text a.lacks').get().map((link) => [$(link).text(), ['class', 'href', 'title'].map((name) => $(link).attr(name))]));
  }

  wanted(): string[] {
    const $ = this.page('wanted');
    return $('ol.wanted > li').map((_, issue) => `${$(issue).attr('id') ?? ''}: ${$('time', $('h2', issue)).text()}, ${$('.tally', issue).text()}: ${$('.articles > li > a', issue).map((__, link) => $(link).attr('href')).get().join(' ')}`).get();
  }

  file(path: string): string {
    return readFileSync(join(this.#site, path), 'utf8');
  }
}

describe('an issue that the shipped article cites', () => {
  let without: Built;
  let together: Built;

  beforeAll(async () => {
    without = new Built(await buildSite(shippedWith({ 'articles/one.md': synthetic('One', '2025-04-10', '## see NG dated 08.04.24\n\nText (see NG dated 03.03.25).') })));
    together = new Built(await buildSite(shippedWith({
      'articles/arrived.md': synthetic('Arrived', '2025-03-03'),
      'articles/a.md': synthetic('A', '2024-04-08'), 'articles/b.md': synthetic('B', '2024-04-08'), 'articles/c.md': synthetic('C', '2024-04-08', 'As told (see NG dated 08.04.24).'),
    })));
  });

  test('is wanted while it is away, the most cited first, with who cites it: a citation in a heading is none', () => {
    expect(without.markers()).toEqual({
      'see NG dated 03.03.25': ['lacks', '/wanted/#ng-2025-03-03', 'Nezavisimaya Gazeta, 3\u00a0March 2025: the archive does not have this issue'],
      'see NG dated 08.04.24': ['lacks', '/wanted/#ng-2024-04-08', 'Nezavisimaya Gazeta, 8\u00a0April 2024: the archive does not have this issue'],
    });
    expect(without.wanted()).toEqual([
      `ng-2025-03-03: 3\u00a0March 2025, cited by 2 articles: /articles/one/ /${partner}/`,
      `ng-2024-04-08: 8\u00a0April 2024, cited by 1 article: /${partner}/`,
    ]);
  });

  test('is a link to the article as soon as it arrives, and wanted no more', () => {
    expect(together.markers()['see NG dated 03.03.25']).toEqual(['cites', '/articles/arrived/', 'In the archive: Arrived']);
    expect(together.wanted()).toEqual([]);
    expect(together.page('wanted')('main').text()).toContain('Every issue that an article cites is in the archive.');
  });

  test('is not said to be in the archive where no article cites any', async () => {
    const none = new Built(await buildSite(writeFiles(join(temporaryFolder(), 'content'), { 'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n', 'sources/ng.md': '---\nname: Nezavisimaya Gazeta\n---\n', 'articles/one.md': synthetic('One', '2025-04-10').replace('people: [Kaja Kallas]\n', '') })));
    expect(none.page('wanted')('main p').text()).toBe('No article in the archive cites an issue.');
  });

  test('tells on the page of its article who cites it, and the citing article names it first among the nearest', () => {
    expect(together.page('articles/arrived')('.cited-by a').map((_, link) => link.attribs['href']).get()).toEqual([`/${partner}/`]);
    expect(together.page('articles/arrived')('.related .note').text()).toContain('cites this article');
    expect(together.page(partner)('.related li').first().text()).toContain('cited in this article');
    expect(together.page(partner)('.cited-by')).toHaveLength(0);
  });

  test('of several articles has a page that lets the reader choose, with who cites the issue', () => {
    expect(together.markers()['see NG dated 08.04.24']).toEqual(['cites', '/sources/ng/2024/04/08/', '3 articles of Nezavisimaya Gazeta, 8\u00a0April 2024']);
    const $ = together.page('sources/ng/2024/04/08');
    expect([$('h1').text(), $('.tally').text(), $('.trail a').attr('href')]).toEqual(['8\u00a0April 2024', '3 articles', '/sources/ng/']);
    expect($('.period > .articles a').map((_, link) => $(link).attr('href')).get()).toEqual(['/articles/a/', '/articles/b/', '/articles/c/']);
    expect($('.cited-by a').map((_, link) => $(link).attr('href')).get()).toEqual([`/${partner}/`, '/articles/c/']);
    expect(together.file('sitemap-0.xml')).toContain('/sources/ng/2024/04/08/</loc>');
    expect(together.page('articles/a')('.cited-by .note').map((_, note) => $(note).text()).get()).toEqual(['cites the issue of 8\u00a0April 2024', 'cites the issue of 8\u00a0April 2024']);
  });

  test('is not cited by an article of its own to itself, but to the others of the day', () => {
    const $ = together.page('articles/c');
    expect([$('.text a.cites').attr('href'), $('.text a.cites').attr('title')]).toEqual(['/sources/ng/2024/04/08/', '2 other articles of Nezavisimaya Gazeta, 8\u00a0April 2024']);
    expect($('.cited-by a').map((_, link) => $(link).attr('href')).get()).toEqual([`/${partner}/`]);
  });
});
