import { describe, expect, test } from 'vitest';
import { recordHead } from '../../../../src/edition/record-head.ts';
import { settingsFrom } from '../../../../src/edition/settings.ts';
import { accountOf } from '../../../../src/publish/told/account.ts';
import { article, articleOf, openArchive, openFolder, record, told } from '../../../helpers/archive.ts';
import { shippedArchive } from '../../../helpers/shipped.ts';
import { dot } from '../../../helpers/small-site.ts';

describe('a former address', () => {
  const redirect = (from: string, files: Record<string, string | Uint8Array> = {}) => told(openArchive({ 'articles/a.md': article({ redirectFrom: from }, 'A ![dot](dot.png)'), 'articles/dot.png': dot, ...files }).problems.all());

  test('that is free is fine', () => {
    expect(redirect('[/old/a/, /1999/a.html, /artikel/a, /articles/a/old/, /_astronomy/, /sitemap.xml, /pagefinder/]')).toEqual([]);
  });

  test.each(['/articles/a/', '/ARTICLES/A', '/sources/gazette/', '/people/', '/articles/', '/search', '/about/', '/wanted/index.html', '/2001/', '/2001/02/', '/404.html', '/robots.txt', '/_headers', '/articles/dot.png', '/favicon.svg', '/FAVICON.svg/', '/sitemap-index.xml', '/sitemap-7.xml/', '/feed.xml', '/people/ada/feed.xml', '/search/data/', '/search/data/old.html', '/_astro/x'])('that is in use on the site is told: %s', (from) => {
    expect(redirect(from)).toEqual(['redirect-taken 5:15']);
  });

  test.each([
    ['below a file of the site', '/robots.txt/old/', {}],
    ['below the page’s own file', '/articles/a/index.html/old/', {}],
    ['below a picture', '/articles/dot.png/old/', {}],
    ['that is the folder of a page', '/articles/B.html', { 'articles/b.html/b.md': article() }],
    ['below another that is a file', '/old.html/b/', { 'articles/0.md': article({ redirectFrom: '/OLD.html' }) }],
    ['that is a file above another', '/old.html', { 'articles/0.md': article({ redirectFrom: '/old.html/b/' }) }],
  ])('%s, which no disk can hold beside it, is told: %s', (_, from, files) => {
    expect(redirect(from, files)).toEqual(['redirect-blocked 5:15']);
  });

  test('below another that is a page is fine', () => {
    expect(redirect('[/articles/a/old/, /old/, /old/b/, /old/c.html]')).toEqual([]);
  });

  test('that the file has now, because it is about to be moved, is told as that', () => {
    const found = openArchive({ 'articles/a.md': article({ redirectFrom: '/articles/a/' }) }).problems.all();
    expect(found.map(({ message, fix }) => `${message} ${fix}`)).toEqual(['The former address "/articles/a" is one that this file has now. Rename or move the file, if you were about to; else take the line out of redirectFrom.']);
  });

  test('that stands in the list twice is told as that, not as the present one', () => {
    const found = openArchive({ 'articles/a.md': article({ redirectFrom: '[/old/, /OLD]' }, 'A text.') }).problems.all();
    expect(found.map(({ column, message, fix }) => `${String(column)} ${message} ${fix}`)).toEqual(['23 The former address "/OLD" stands in this list already. Take one of the two out of redirectFrom.']);
  });

  test('that two records want is told for the second', () => {
    expect(redirect('/old/', { 'people/ada.md': record({ name: 'Ada', redirectFrom: '[/new/, /OLD]' }) })).toEqual(['redirect-taken 3:23']);
  });
});

describe('a picture', () => {
  const pictures = (body: string, files: Record<string, string | Uint8Array> = { 'articles/dot.png': dot }) => told(openArchive({ 'articles/a.md': article({}, body), ...files }).problems.all());

  test('that a text shows, with words for it, is fine, in place or by a definition', () => {
    expect(pictures('![A dot](dot.png)')).toEqual([]);
    expect(pictures('![A dot](./dot.png "Caption")')).toEqual([]);
    expect(pictures('![A dot][d]\n\n[d]: dot.png')).toEqual([]);
    expect(pictures('![Точка](%D1%82.png)', { 'articles/т.png': dot })).toEqual([]);
  });

  test.each([
    ['that is not there', 'One.\n\nA ![A dog](dog.png)', ['picture-unused', 'picture-missing 9:3']],
    ['of a definition that is not there', '![A dog][d]\n\n[d]: dog.png', ['picture-unused', 'picture-missing 7:1']],
    ['above the folder of its article', '![A dot](../articles/dot.png)', ['picture-unused', 'picture-missing 7:1']],
    ['without words', '![](dot.png)', ['picture-undescribed 7:1']],
    ['on another site', '![A dog](https://other.example/dog.png)![A dot](dot.png)', ['picture-elsewhere 7:1']],
    ['that no text shows', 'A text.', ['picture-unused']],
    ['of HTML that is not there', '<img src="dog.png" alt="A dog">', ['picture-unused', 'picture-missing 7:1']],
    ['of HTML without words', 'One.\n\nA <IMG src=dot.png>', ['picture-undescribed 9:3']],
    ['of HTML in a comment', 'A text. <!-- <img src="dot.png" alt="A dot"> -->', ['picture-unused']],
  ])('%s is told', (_, body, expected) => {
    expect(pictures(body).toSorted()).toEqual([...expected].sort());
  });

  test.each(['file:///C:/x.png', 'C:\\Users\\x.png', 'c:/x.png'])('on the disk of its editor is told as such: %s', (name) => {
    const found = openArchive({ 'articles/a.md': article({}, `![A dot](${name})`) }).problems.all();
    expect(found.map(({ severity, code, message, fix }) => `${severity} ${code} ${message.replace(/^"[^"]*"/, 'It')} ${fix}`)).toEqual(['warning picture-elsewhere It lies on a disk of your own, where no reader can see it. Its description is shown in its place. Put a copy of the picture beside the file and name that.']);
  });

  test('in a form that no text can show is not told as missing', () => {
    const found = openArchive({ 'articles/a.md': article({}, '![A dot](IMG_1.heic)'), 'articles/IMG_1.heic': 'x' }).problems.all().filter(({ file }) => file === 'articles/a.md');
    expect(found.map(({ code, message, fix }) => `${code} ${message} ${fix}`)).toEqual(['picture-missing The text shows "IMG_1.heic", which is in a form that no text can show. Save the picture as JPEG, or a drawing as PNG, put that beside the file and name it here.']);
  });

  test('that no browser shows is told, whatever its name says', () => {
    const head = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from(`ftyp${brand}\0\0\0\0mif1`)]);
    for (const bytes of [head('heic'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), Buffer.from('II*\0'), Buffer.alloc(0)]) {
      expect(pictures('![A dot](dot.jpg)', { 'articles/dot.jpg': bytes })).toEqual(['picture-unreadable']);
    }
  });

  test('that a draft alone shows is published when it is, and is counted with it', () => {
    const files = { 'articles/a.md': article({ draft: 'true' }, '![A dot](dot.png)'), 'articles/dot.png': dot };
    const published = (more: Record<string, string>, drafts = false) => openArchive({ ...files, ...more }, { drafts });
    expect(published({}).pictures.files).toEqual([]);
    expect(told(published({}).problems.all())).toEqual([]);
    expect(accountOf(published({}))).toEqual({ files: 4, published: 2, drafts: 2, rejected: 0 });
    expect(published({}, true).pictures.files).toEqual(['articles/dot.png']);
    expect(accountOf(published({}, true))).toEqual({ files: 4, published: 2, drafts: 2, rejected: 0 });
    expect(published({ 'articles/b.md': article({}, '![A dot](dot.png)') }).pictures.files).toEqual(['articles/dot.png']);
    expect(published({ 'articles/b.md': article({}, 'A <img src="dot.png" alt="dot">') }).pictures.files).toEqual(['articles/dot.png']);
  });

  test('in the text of a record is shown from beside the record, and told like that of an article', () => {
    const edition = openArchive({ 'articles/a.md': article(), 'people/ada.md': record({ name: 'Ada' }, '![Ada](ada.png "Ada. Nobody")\n\nAda does not exist.\n\n![](none.png)'), 'people/ada.png': dot }, { base: '/archive/' });
    const ada = edition.site.archive.authority({ kind: 'people', id: 'ada' });
    expect(told(edition.problems.all())).toEqual(['picture-missing 9:1', 'picture-undescribed 9:1']);
    expect(ada && edition.texts.record(ada)).toContain('<figure><img src="/archive/people/ada.png" alt="Ada" width="1" height="1"');
    expect(ada && recordHead(edition.site, { record: ada, list: 'filed', period: undefined }, edition.texts.record(ada)).description).toBe('Ada does not exist.');
    expect(edition.pictures.files).toEqual(['people/ada.png']);
  });

  test('is not looked for in a text that nests too deep to be parsed', () => {
    const started = performance.now();
    expect(pictures('!['.repeat(20_000)).toSorted()).toEqual(['picture-unused', 'text-too-deep 7:202']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('that is none is told at its own file, and its words are shown', () => {
    const edition = openArchive({ 'articles/a.md': article({}, '![A dot](dot.png)'), 'articles/dot.png': 'no picture' });
    expect(told(edition.problems.all(), 'articles/dot.png')).toEqual(['picture-unreadable']);
    expect(edition.texts.article(articleOf(edition, 'a')).html).toContain('A dot');
  });
});

describe('the archive as a whole', () => {
  test('is noted when its address is a placeholder, unless another is given', () => {
    const settings = { 'archive.yaml': 'title: T\naddress: https://news.example/\n', 'articles/a.md': article() };
    expect(openArchive(settings).problems.all().map(({ code, line, column }) => [code, line, column])).toEqual([['address-placeholder', 2, 10]]);
    expect(openArchive(settings, { site: 'https://news.test/' }).problems.all()).toEqual([]);
    expect(openArchive({ ...settings, 'archive.yaml': 'title: T\naddress: https://example.org/\n' }).problems.all()).toEqual([]);
  });

  test('is told when its address has a path for which the site is not built, unless another is given', () => {
    const files = (address: string) => ({ 'archive.yaml': `title: T\naddress: ${address}\n`, 'articles/a.md': article() });
    const [only, ...others] = openArchive(files('https://name.github.io/archive')).problems.all();
    expect([only?.code, only?.file, only?.line, only?.fix, others]).toEqual(['address-path', 'archive.yaml', 2, 'Build with --base /archive/, and write the address without its path: "https://name.github.io/".', []]);
    expect(told(openArchive(files('https://name.github.io/archive/'), { base: '/other/' }).problems.all())).toEqual(['address-path 2:10']);
    for (const base of ['/', '/archive/']) expect(openArchive(files('https://name.github.io/'), { base }).problems.all(), base).toEqual([]);
    expect(openArchive(files('https://name.github.io/archive/'), { base: '/archive/' }).problems.all()).toEqual([]);
    expect(openArchive(files('https://name.github.io/archive/'), { site: 'https://example.org/' }).problems.all()).toEqual([]);
  });

  test('is noted once when records wait for an editor, with their number', () => {
    const [only, ...others] = openArchive({ 'articles/a.md': article({ people: 'a', topics: 'b' }), 'people/a.md': record({ name: 'A', review: 'look' }), 'topics/b.md': record({ name: 'B', review: 'look' }) }).problems.all();
    expect([only?.code, only?.line, only?.message.startsWith('2 records'), others]).toEqual(['records-to-review', 3, true, []]);
  });

  test('is noted for each article in which suggestions of an import wait, and the archive does not know of them', () => {
    const edition = openArchive({ 'articles/a.md': `---\ntitle: A\ndate: 2001\nsource: gazette\nsuggested:\n  people: [Nobody Known]\n  versions: [b, c]\n---\n\nText.\n` });
    expect(edition.problems.all().map(({ code, severity, line, message }) => [code, severity, line, message])).toEqual([
      ['suggestions-waiting', 'note', 6, '3 suggestions of an import (people, versions) wait for an editor. Until then the site does not know of them.'],
    ]);
    expect(JSON.stringify(edition.site.archive.articles)).not.toMatch(/Nobody Known|suggested/);
  });

  test('holds a draft without its date or its source apart, and refuses an article without them', () => {
    const edition = openArchive({ 'articles/a.md': '---\ntitle: A\ndraft: true\n---\n', 'articles/b.md': '---\ntitle: B\nsource: gazette\n---\n\nText.\n', 'articles/c.md': '---\ndraft: true\n---\n' }, { drafts: true });
    expect(edition.problems.all().filter(({ severity }) => severity !== 'note').map(({ code, severity, file, line }) => `${file}:${line ?? 0} ${severity} ${code}`)).toEqual([
      'articles/a.md:3 warning draft-unfinished', 'articles/b.md:1 error field-missing', 'articles/c.md:1 error field-missing', 'articles/c.md:1 error field-missing', 'articles/c.md:1 error field-missing',
    ]);
    expect(edition.content.unfinished.map(({ file }) => file)).toEqual(['articles/a.md']);
    expect(edition.site.archive.articles).toEqual([]);
    expect(accountOf(edition)).toEqual({ files: 5, published: 2, drafts: 1, rejected: 2 });
  });

  test('that the project ships has no errors and no warnings', () => {
    expect(told(openFolder(shippedArchive).problems.all())).toEqual([]);
  });

  test('shows drafts only where that is asked for', () => {
    const files = { 'articles/a.md': article({ draft: 'true' }), 'articles/b.md': article() };
    expect(openArchive(files).site.archive.articles.map(({ id }) => id)).toEqual(['b']);
    expect(openArchive(files, { drafts: true }).site.archive.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the text of an article', () => {
  const text = (lines: Record<string, string>, body: string, files: Record<string, string> = {}) => {
    const edition = openArchive({ 'people/kaja.md': record({ name: 'Kaja Kallas', variants: '[{ form: Kai Kallas, kind: misprint }, { form: Estonian, kind: demonym }]', short: 'Kallas' }), 'people/kalle.md': record({ name: 'Kalle Kallas', short: 'Kallas' }), ...files, 'articles/a.md': article(lines, body) }, { base: '/archive/' });
    return [...edition.texts.article(articleOf(edition, 'a')).html.matchAll(/<a href="([^#"][^"]*)"[^>]*>([^<]+)<\/a>/g)].map(([, href, words]) => `${words ?? ''} ${href ?? ''}`);
  };

  test('links names and variants whether its fields list them or not, and no demonym', () => {
    expect(text({ people: 'Kaja Kallas' }, 'An Estonian, Kai Kallas, met Kalle Kallas.')).toEqual(['Kai Kallas /archive/people/kaja/', 'Kalle Kallas /archive/people/kalle/']);
    expect(text({}, 'Kai Kallas said.')).toEqual(['Kai Kallas /archive/people/kaja/']);
  });

  test('links a short form only beside a strong one, or where its fields list the record', () => {
    expect(text({}, 'Kallas said.')).toEqual([]);
    expect(text({ people: 'kaja' }, 'Kallas said.')).toEqual(['Kallas /archive/people/kaja/']);
    expect(text({}, 'Kallas said: I, Kai Kallas.')).toEqual(['Kallas /archive/people/kaja/']);
    expect(text({ title: 'Kai Kallas speaks' }, 'Kallas said.')).toEqual(['Kallas /archive/people/kaja/']);
  });

  test('leaves a short form that two listed records have, and takes the editor’s word on it', () => {
    expect(text({ people: '[kaja, kalle]' }, 'Kallas said.')).toEqual([]);
    expect(text({ people: '[kaja, kalle]', mentions: '{ Kallas: kalle }' }, 'Kallas said.')).toEqual(['Kallas /archive/people/kalle/']);
    expect(text({ people: 'kaja', mentions: '{ Kallas: none }' }, 'Kallas said.')).toEqual([]);
  });

  test('leads a mention to a page that is there', () => {
    expect(text({ mentions: '{ Washington: USA }' }, 'Washington said.')).toEqual(['Washington /archive/countries/united-states/']);
  });

  test('says what a citation leads to, and leads an article to others of its own issue, never to itself', () => {
    const said = (date: string, ...others: string[]) => {
      const edition = openArchive({ 'articles/a.md': article({ date }, 'See (see GZ of 04.05.2000).'), ...Object.fromEntries(others.map((id) => [`articles/${id}.md`, article({ title: id.toUpperCase(), date: '2000-05-04' })])) });
      const [, href, title] = /<a href="([^"]*)" title="([^"]*)"/.exec(edition.texts.article(articleOf(edition, 'a')).html) ?? [];
      return [title, href];
    };
    expect(said('2001')).toEqual(['The Gazette, 4\u00a0May 2000: the archive does not have this issue', '/wanted/#gazette-2000-05-04']);
    expect(said('2001', 'b')).toEqual(['In the archive: B', '/articles/b/']);
    expect(said('2001', 'b', 'c', 'd')).toEqual(['3 articles of The Gazette, 4\u00a0May 2000', '/sources/gazette/2000/05/04/']);
    expect(said('2000-05-04')).toEqual(['The Gazette, 4\u00a0May 2000: the archive has no other article of this issue', '/wanted/#gazette-2000-05-04']);
    expect(said('2000-05-04', 'b')).toEqual(['In the archive: B', '/articles/b/']);
    expect(said('2000-05-04', 'b', 'c')).toEqual(['2 other articles of The Gazette, 4\u00a0May 2000', '/sources/gazette/2000/05/04/']);
  });

  test('leads a citation to the article, to the issue of several, or to the list of what is wanted', () => {
    const body = 'See (see GZ of 04.05.2000).';
    const cited = article({ date: '2000-05-04' });
    expect(text({}, body)).toEqual(['see GZ of 04.05.2000 /archive/wanted/#gazette-2000-05-04']);
    expect(text({}, body, { 'articles/b.md': cited })).toEqual(['see GZ of 04.05.2000 /archive/articles/b/']);
    expect(text({}, body, { 'articles/b.md': cited, 'articles/c.md': cited })).toEqual(['see GZ of 04.05.2000 /archive/sources/gazette/2000/05/04/']);
  });
});

test('the settings of a build come from the environment, and have their defaults', () => {
  expect(settingsFrom({ CUTTINGS_CONTENT: '/x', CUTTINGS_BASE: '/a/', CUTTINGS_SITE: 'https://news.test/', CUTTINGS_DRAFTS: 'true' })).toEqual({ content: '/x', base: '/a/', site: 'https://news.test/', drafts: true, writing: true, compiles: false });
  expect(settingsFrom({})).toMatchObject({ base: '/', site: undefined, drafts: false, writing: false, compiles: false });
});
