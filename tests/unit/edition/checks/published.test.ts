import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { checkPublished } from '../../../../src/edition/checks/check-published.ts';
import { recorded, writeRecord } from '../../../../src/edits/record-published.ts';
import { publishedText, readPublished } from '../../../../src/model/published.ts';
import { citationsSeen } from '../../../../src/markdown/citations-seen.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { standingOf, timeRedirects } from '../../../../src/site/addresses/standing.ts';
import { article, articleOf, contentFolder, openFolder, record } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';
import { textChecksum } from '../../../../src/edition/texts/text-checksum.ts';

const settings = 'title: Synthetic archive\nlanguage: en-GB\n';
const ground: ContentFiles = { 'archive.yaml': settings, 'sources/gazette.md': record({ name: 'The Gazette' }), 'people/ada.md': record({ name: 'Ada Example' }) };
const one = article({ title: 'One', countries: '[France]' }, 'The text of one.');
const two = article({ title: 'Two', date: '2002-05-06' }, 'The text of two.');

/** A content folder whose addresses were recorded on a day. */
function publishedFolder(files: ContentFiles = { 'articles/one.md': one, 'articles/two.md': two }, day = '2020-01-02'): string {
  const folder = contentFolder({ ...ground, ...files });
  recordIn(folder, day);
  return folder;
}

function recordIn(folder: string, day: string, accept = false) {
  const result = recorded(openFolder(folder), day, accept);
  expect(writeRecord(folder, result)).toEqual([]);
  return result;
}

/** What is told of the record, after files were changed; undefined takes one away. */
function toldAfter(folder: string, changes: Readonly<Record<string, string | undefined>>) {
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return openFolder(folder).problems.all().filter(({ code }) => /^(?:address(?:es)?-|text-changed|correction-gone|gone-|redirect-)/.test(code));
}

const brief = (told: ReturnType<typeof toldAfter>) => told.map(({ file, line, code, message, fix }) => `${file}${line === undefined ? '' : `:${line}`} ${code}: ${message} ${fix}`);

describe('the record of what was published', () => {
  test('has a line for every page and every former address, in order, and of an article its checksum', () => {
    const folder = publishedFolder({ 'articles/one.md': article({ redirectFrom: '[/old/one/, /1999/one.html]' }, 'The text.') });
    const lines = readFileSync(join(folder, 'addresses.json'), 'utf8').split('\n');
    expect(lines[0]).toBe('{');
    expect(lines.slice(-2)).toEqual(['}', '']);
    const addresses = lines.slice(1, -2).map((line) => /^"([^"]+)": "2020-01-02(?: 0 [0-9a-f]{64})?",?$/.exec(line)?.[1] ?? `odd: ${line}`);
    expect(addresses).toEqual(['/', '/1999/one.html', '/2001/', '/2001/02/', '/about/', '/articles/', '/articles/one/', '/countries/', '/old/one/', '/organisations/', '/people/', '/people/ada/', '/search/', '/search/help/', '/sources/', '/sources/gazette/', '/topics/', '/wanted/']);
    expect(lines.find((line) => line.startsWith('"/articles/one/"'))).toContain(textChecksum(articleOf(openFolder(folder), 'one')));
  });

  test('is read back as it was written, and written again gives the same bytes', () => {
    const text = readFileSync(join(publishedFolder(), 'addresses.json'), 'utf8');
    const pages = readPublished(JSON.parse(text));
    expect(pages === undefined ? undefined : publishedText(pages)).toBe(text);
  });

  test('is held against the archive without reading a text while an editor is writing, and a page that is lost is told all the same', () => {
    const folder = publishedFolder({ 'articles/one.md': one, 'articles/two.md': article({ title: 'Two' }, 'Of Kazakhstan.') });
    expect(readFileSync(join(folder, 'addresses.json'), 'utf8')).toContain('"/countries/kazakhstan/"');
    writeFileSync(join(folder, 'articles/two.md'), article({ title: 'Two' }, 'Of nobody.'));
    const lost = (writing: boolean) => openFolder(folder, { drafts: writing, writing }).problems.all().filter(({ code }) => code === 'address-lost').map(({ message }) => message);
    expect(lost(false)).toEqual(['"/countries/kazakhstan/" was published, and nothing stands there any more.']);
    const { site, content } = openFolder(folder);
    let read = 0;
    const archive = buildArchive(content, new Problems(), false, { citations: citationsSeen, names: () => { read += 1; return { mentions: [], named: [] }; } });
    checkPublished(content, { ...site, archive }, new Problems(), true);
    expect(read).toBe(0);
    checkPublished(content, { ...site, archive }, new Problems());
    expect(read).toBe(2);
    expect(lost(true)).toEqual([]);
    rmSync(join(folder, 'articles/one.md'));
    expect(lost(true)).toEqual(['"/articles/one/" was published, and nothing stands there any more.']);
  });

  test('says nothing of an archive that is as it was, nor while there is none', () => {
    const folder = publishedFolder();
    expect(toldAfter(folder, {})).toEqual([]);
    expect(toldAfter(folder, { 'addresses.json': undefined, 'articles/two.md': undefined })).toEqual([]);
  });

  test('keeps the day on which an address was recorded first, and takes nothing out', () => {
    const folder = publishedFolder();
    writeFileSync(join(folder, 'articles/three.md'), article({}, 'Three.'));
    const { added, pages } = recordIn(folder, '2021-03-04');
    expect([added, pages.get('articles/one')?.since, pages.get('articles/three')?.since]).toEqual([['/articles/three/'], '2020-01-02', '2021-03-04']);
  });

  test('leaves no lock and no unfinished file behind', () => {
    const folder = publishedFolder();
    expect([existsSync(join(folder, '.pending')), existsSync(join(folder, '.addresses.json.part'))]).toEqual([false, false]);
  });

  test.each(['<<<<<<< ours\n', '[]', '{"/a/": 1}', '{"a": "2020-01-02"}', '{"/a/": "yesterday"}', '{"/a/": "2020-13-02"}', '{"/a/": "2020-01-32"}', ''])('that is not in its form is an error: %j', (text) => {
    expect(toldAfter(publishedFolder(), { 'addresses.json': text }).map(({ file, code }) => `${file} ${code}`)).toEqual(['addresses.json addresses-unreadable']);
  });
});

describe('a published address', () => {
  test('that leads nowhere is an error with its line, and the file that has its text now is named', () => {
    const told = brief(toldAfter(publishedFolder(), { 'articles/two.md': undefined, 'articles/zwei.md': two }));
    expect(told).toEqual([
      'addresses.json addresses-unrecorded: 1 address is not in the record of what was published. When they are public, run "npm run record" and commit the file: from then on no build loses them unnoticed.',
      expect.stringMatching(/^addresses\.json:\d+ address-lost: "\/articles\/two\/" was published, and nothing stands there any more\. Its text is now in "articles\/zwei\.md"\. Write "redirectFrom: \/articles\/two\/" into "articles\/zwei\.md"\.$/),
    ]);
  });

  const gone = 'if it was taken away, add its address to "gone" in archive.yaml, with a date and a reason.';

  test('whose text is in no file any more asks what became of it, and never for another page that was published too', () => {
    const folder = publishedFolder({ 'articles/n-1.md': one, 'articles/n-2.md': two });
    expect(brief(toldAfter(folder, { 'articles/n-2.md': undefined }))).toEqual([expect.stringMatching(/any more\. If it was renamed, write "redirectFrom: \/articles\/n-2\/" into the file that took its place; /)]);
    expect(brief(toldAfter(folder, {}))).toEqual([expect.stringContaining(gone)]);
  });

  test('whose text is in no file any more asks whether a new page that is named like it took its place', () => {
    const told = brief(toldAfter(publishedFolder(), { 'articles/two.md': undefined, 'articles/two-b.md': two.replace('The text', 'Another text') }));
    expect(told.at(-1)).toContain('any more. If it was renamed, write "redirectFrom: /articles/two/" into the file that took its place, perhaps "articles/two-b.md"; ' + gone);
  });

  test('is settled by redirectFrom, and the history goes along', () => {
    const folder = publishedFolder();
    const moved = two.replace('---\n', '---\nredirectFrom: /articles/two/\n');
    expect(toldAfter(folder, { 'articles/two.md': undefined, 'articles/zwei.md': moved }).filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(recordIn(folder, '2021-03-04').pages.get('articles/zwei')?.since).toBe('2020-01-02');
  });

  test('is settled by a word in archive.yaml that it is gone', () => {
    const gone = `${settings}gone:\n  - address: /articles/two/\n    date: 2024-05-06\n    reason: Withdrawn.\n`;
    expect(toldAfter(publishedFolder(), { 'articles/two.md': undefined, 'archive.yaml': gone })).toEqual([]);
  });

  test('of an article that became a draft names the file', () => {
    const told = brief(toldAfter(publishedFolder(), { 'articles/two.md': two.replace('---\n', '---\ndraft: true\n') }));
    expect(told).toEqual([expect.stringContaining('Its file "articles/two.md" is a draft. Take "draft: true" out of "articles/two.md", or add its address to "gone"')]);
  });

  test('of an article that became a draft without its source or its date names the file too, and says what it lacks', () => {
    const bare = two.replace('---\n', '---\ndraft: true\n').replace('source: gazette\n', '');
    expect(brief(toldAfter(publishedFolder(), { 'articles/two.md': bare }))).toEqual([expect.stringContaining('Its file "articles/two.md" is a draft. Add "source" to "articles/two.md" and take "draft: true" out of it, or add its address to "gone" in archive.yaml')]);
    expect(brief(toldAfter(publishedFolder(), { 'articles/two.md': bare.replace(/date: .*\n/, '') }))).toEqual([expect.stringContaining('Add "date" and "source" to "articles/two.md"')]);
  });

  test('of a country is told beside a draft that cannot be filed yet, which names no country', () => {
    const told = brief(toldAfter(publishedFolder(), { 'articles/one.md': one.replace('countries: [France]\n', ''), 'articles/new.md': '---\ntitle: New\ndraft: true\n---\n' }));
    expect(told).toEqual([expect.stringContaining('address-lost: "/countries/france/"')]);
  });

  test('of a country that nothing names any more asks for its file', () => {
    const told = brief(toldAfter(publishedFolder(), { 'articles/one.md': one.replace('countries: [France]\n', '') }));
    expect(told).toEqual([expect.stringContaining('address-lost: "/countries/france/" was published, and nothing stands there any more. Make a file "countries/france.md"')]);
  });

  test('of a country’s lists by time asks for the country’s file, and with that they lead to its page', () => {
    const named = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`articles/c${String(at)}.md`, article({}, 'It rained in Chad.')]));
    const folder = publishedFolder({ ...named, 'articles/one.md': one, 'countries/malta.md': record({ wikidata: 'Q233' }) });
    const dry = Object.fromEntries(Object.keys(named).map((file) => [file, article({ corrections: '[{ date: 2024-05-06, text: No rain. }]' }, 'It rained.')]));
    const told = brief(toldAfter(folder, dry));
    expect(told.map((line) => /"(\/[^"]*)" was published, and nothing stands there any more\. (Make a file "[^"]*")/.exec(line)?.slice(1))).toEqual(
      ['/countries/chad/', '/countries/chad/named/', '/countries/chad/named/2001/'].map((path) => [path, 'Make a file "countries/chad.md"']));
    expect(toldAfter(folder, { 'countries/chad.md': record({ wikidata: 'Q657' }) })).toEqual([]);
  });

  test('of a file that has an error of its own is not told beside it', () => {
    expect(toldAfter(publishedFolder(), { 'articles/two.md': two.replace('2002-05-06', '2002-02-31') })).toEqual([]);
  });

  test('of a stretch of time leads to the wider one by itself', () => {
    const folder = publishedFolder();
    expect(toldAfter(folder, { 'articles/two.md': two.replace('2002-05-06', '2001-02-04') })).toEqual([]);
    const edition = openFolder(folder);
    expect(timeRedirects(['2002', '2002/05', '2001/02', 'people/ada/1987/03', 'people/ada/named', 'people/ada/named/1987', 'nobody/1987', 'articles/1987'], standingOf(edition.site))).toEqual(new Map([['2002', 'articles'], ['2002/05', 'articles'], ['people/ada/1987/03', 'people/ada'], ['people/ada/named', 'people/ada'], ['people/ada/named/1987', 'people/ada']]));
  });

  test('of a stretch of time leads where an editor says that it does', () => {
    const folder = publishedFolder({ 'articles/one.md': one, 'people/b.md': record({ name: 'B', redirectFrom: '/people/ada/1987/' }), 'people/ada.md': record({ name: 'Ada' }) });
    expect(timeRedirects(['people/ada/1987', 'people/ada/1988'], standingOf(openFolder(folder).site))).toEqual(new Map([['people/ada/1988', 'people/ada']]));
  });

  test('of a stretch of a record that moved leads to the record', () => {
    const folder = publishedFolder({ 'articles/one.md': one, 'people/b.md': record({ name: 'B', redirectFrom: '/people/old-b/' }) });
    expect(timeRedirects(['people/old-b/1987/03'], standingOf(openFolder(folder).site))).toEqual(new Map([['people/old-b/1987/03', 'people/b']]));
  });
});

describe('a page that is said to be gone', () => {
  const gone = (...addresses: readonly string[]) => `${settings}gone:\n${addresses.map((address) => `  - address: ${address}\n    date: 2024-05-06\n    reason: Withdrawn.\n`).join('')}`;

  test.each([['/articles/one/'], ['/favicon.svg'], ['/_astro/x/'], ['/favicon.svg/x/'], ['/people/'], ['/gone/', '/gone/']])('and is there, or in the way of what is, is an error: %s', (...addresses) => {
    expect(toldAfter(publishedFolder(), { 'archive.yaml': gone(...addresses) }).map(({ file, line, code }) => `${file}:${line ?? 0} ${code}`)).toContain(`archive.yaml:${(settings + 'gone:').split('\n').length + 3 * addresses.length - 2} gone-standing`);
  });

  test('may be kept as a draft, to readers and where drafts are shown; said to be gone twice, it is an error all the same', () => {
    const folder = publishedFolder();
    expect(toldAfter(folder, { 'archive.yaml': gone('/articles/two/'), 'articles/two.md': two.replace('---\n', '---\ndraft: true\n') })).toEqual([]);
    const shown = () => openFolder(folder, { drafts: true }).problems.all().filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(shown()).toEqual([]);
    toldAfter(folder, { 'archive.yaml': gone('/articles/two/', '/articles/two/') });
    expect(shown()).toEqual(['gone-standing']);
  });

  test('cannot be the former address of another', () => {
    const told = toldAfter(publishedFolder(), { 'archive.yaml': gone('/old/'), 'articles/two.md': two.replace('---\n', '---\nredirectFrom: /old/\n') });
    expect(told.map(({ file, code }) => `${file} ${code}`)).toContain('articles/two.md redirect-taken');
  });
});

describe('a published text', () => {
  const changed = two.replace('The text of two.', 'Another text of two.');
  const corrected = changed.replace('---\n', '---\ncorrections:\n  - date: 2024-05-06\n    text: A line was added.\n');

  test.each([['text', changed], ['title', two.replace('title: Two', 'title: Too')], ['dateline', two.replace('---\n', '---\ndateline: PARIS\n')]])('whose %s was changed without a correction is a warning', (_, text) => {
    expect(toldAfter(publishedFolder(), { 'articles/two.md': text }).map(({ file, code, severity }) => `${severity} ${file} ${code}`)).toEqual(['warning articles/two.md text-changed']);
  });

  test.each([['its line ends', two.replaceAll('\n', '\r\n')], ['blank lines at its ends', two.replace('\n\nThe', '\n\n\n\nThe').concat('\n\n')], ['its other fields', two.replace('---\n', '---\nsummary: A summary.\n')]])('of which only %s changed is the same', (_, text) => {
    expect(toldAfter(publishedFolder(), { 'articles/two.md': text })).toEqual([]);
  });

  test('with a correction is right, and the next change wants the next correction', () => {
    const folder = publishedFolder();
    expect(toldAfter(folder, { 'articles/two.md': corrected })).toEqual([]);
    expect(recordIn(folder, '2024-05-07').renewed).toEqual(['articles/two.md']);
    expect(toldAfter(folder, { 'articles/two.md': corrected.replace('Another', 'A third') }).map(({ code }) => code)).toEqual(['text-changed']);
  });

  test('that was changed without a word stays recorded as it was, until that is accepted', () => {
    const folder = publishedFolder();
    expect(toldAfter(folder, { 'articles/two.md': changed }).map(({ code }) => code)).toEqual(['text-changed']);
    expect(recordIn(folder, '2024-05-07').kept).toEqual(['articles/two.md']);
    expect(toldAfter(folder, {}).map(({ code }) => code)).toEqual(['text-changed']);
    expect(recordIn(folder, '2024-05-07', true).renewed).toEqual(['articles/two.md']);
    expect(toldAfter(folder, {})).toEqual([]);
  });

  test('whose correction is taken away is told of, also after the next record, until that is accepted', () => {
    const folder = publishedFolder();
    toldAfter(folder, { 'articles/two.md': corrected });
    recordIn(folder, '2024-05-07');
    const bare = corrected.replace(/corrections:\n(?: .*\n)+/, '');
    expect(toldAfter(folder, { 'articles/two.md': bare }).map(({ code }) => code)).toEqual(['correction-gone']);
    recordIn(folder, '2024-05-08');
    expect(toldAfter(folder, {}).map(({ code }) => code)).toEqual(['correction-gone']);
    recordIn(folder, '2024-05-08', true);
    expect(toldAfter(folder, {})).toEqual([]);
  });
});
