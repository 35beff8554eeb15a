import { hash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { importFiles } from '../../../src/imports/import-files.ts';
import { readContent } from '../../helpers/content.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { filesIn, folderOf, importInto, item, jsonl, noOptions } from './folder.ts';

describe('an import into an empty place', () => {
  test('makes an archive that can be read, with every record that is named', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, people: ['james-baker'], countries: ['usa', 'ussr', 'yemen-arab-republic', 'uae'], organisations: ['opec'], topics: ['money-fx'], language: 'en' }) });
    const { line } = await importInto(folder, 'a.jsonl');
    expect(line).toBe('1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    const files = filesIn(join(folder, 'content'));
    expect(Object.keys(files)).toEqual([
      'archive.yaml', 'articles/1987/03/one.md', 'countries/north-yemen.md', 'countries/ussr.md', 'imported/jsonl-a.tsv', 'organisations/opec.md', 'people/james-baker.md', 'sources/reuters.md', 'topics/money-fx.md',
    ]);
    expect(files['archive.yaml']).toBe('title: Content\nlanguage: en\nquotes: as-printed\n');
    expect(files['articles/1987/03/one.md']).toBe([
      '---', 'title: One', 'date: 1987-03-01', 'source: reuters', 'people:', '  - james-baker', 'countries:', '  - united-states', '  - ussr', '  - north-yemen', '  - united-arab-emirates',
      'organisations:', '  - opec', 'topics:', '  - money-fx', 'language: en', '---', '', 'Text.', '',
    ].join('\n'));
    expect(files['topics/money-fx.md']).toBe('---\nname: Money FX\nvariants:\n  - money-fx\nreview: made by an import from "money-fx"\n---\n');
    expect(files['countries/north-yemen.md']).toBe('---\nname: North Yemen\nvariants:\n  - form: Yemen Arab Republic\n    kind: alternative\nfrom: 1962\nto: 1990\nreview: made by an import from "yemen-arab-republic"\n---\n');
    const problems = new Problems();
    expect(buildArchive(readContent(join(folder, 'content'), problems), problems, false).articles).toHaveLength(1);
    expect(problems.all()).toEqual([]);
  });

  test('takes the language of the first article for the archive', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, language: 'ru' }) });
    await importInto(folder, 'a.jsonl');
    expect(filesIn(join(folder, 'content'))['archive.yaml']).toContain('language: ru\n');
  });

  test('reads packed files, whatever their name, a last line without an end, blank lines and a byte order mark', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'a.jsonl'), gzipSync(`\ufeff${jsonl(item)}\n \n${JSON.stringify({ ...item, id: 'two' })}`));
    expect((await importInto(folder, 'a.jsonl')).line).toMatch(/^2 items: 2 created/);
  });
});

test('of two drafts without a text neither is taken for the other', async () => {
  const folder = folderOf({ 'content/articles/one.md': '---\ntitle: By hand\ndraft: true\n---\n', 'a.jsonl': jsonl({ id: 'one', title: 'One', draft: true, markdown: '' }, { id: 'two', title: 'Two', draft: true }) });
  expect((await importInto(folder, 'a.jsonl')).line).toContain('2 created');
  const files = filesIn(join(folder, 'content'));
  expect(files['articles/two.md']).toBe('---\ntitle: Two\ndraft: true\n---\n');
  const problems = new Problems();
  readContent(join(folder, 'content'), problems);
  expect(problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
  expect((await importInto(folder, 'a.jsonl')).line).toContain('2 unchanged');
});

describe('an import into an archive', () => {
  const records = {
    'content/archive.yaml': 'title: Archive\ntimeZone: Asia/Tokyo\n',
    'content/people/kaja-kallas.md': '---\nname: Kaja Kallas\nvariants:\n  - Kaya Kallas\nshort:\n  - Kallas\n---\n',
    'content/sources/ng.md': '---\nname: Nezavisimaya Gazeta\ncode: NGZ\n---\n',
    'content/countries/britain.md': '---\ncode: GB\n---\n',
    'content/countries/soviet-russia.md': '---\nname: Soviet Russia\nvariants:\n  - USSR\n---\n',
  };

  test('finds the records that it has, by id, name, variant, code, and through ISO 3166-1', async () => {
    const folder = folderOf({ ...records, 'a.jsonl': jsonl({ ...item, source: 'NGZ', people: ['Kaya Kallas', 'kaja-kallas'], countries: ['GB', 'uk', 'soviet-union', 'FR'] }) });
    const { made } = await importInto(folder, 'a.jsonl');
    expect(made).toEqual([]);
    expect(filesIn(join(folder, 'content'))['articles/1987/03/one.md']).toContain('source: ng\npeople:\n  - kaja-kallas\ncountries:\n  - britain\n  - soviet-russia\n  - france\n');
  });

  test('files a time under the day of its time zone', async () => {
    const folder = folderOf({ ...records, 'a.jsonl': jsonl({ ...item, date: '1987-02-28T20:00:00Z' }) });
    await importInto(folder, 'a.jsonl');
    expect(filesIn(join(folder, 'content'))['articles/1987/03/one.md']).toContain('date: 1987-02-28T20:00:00Z\n');
  });

  test('quarantines an article whose name could mean several, and makes no record for it', async () => {
    const folder = folderOf({ ...records, 'a.jsonl': jsonl({ ...item, people: ['Kallas'], topics: ['new'] }) });
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toMatch(/1 quarantined$/);
    expect(told).toEqual(['a.jsonl:1: quarantined: "people" names "Kallas", which is only a short form of "kaja-kallas". Write the id of the one that is meant.']);
    expect(Object.keys(filesIn(join(folder, 'content'))).filter((file) => /^(?:articles|topics)/.test(file))).toEqual([]);
  });

  test('does not begin where the records have errors', async () => {
    const folder = folderOf({ 'content/archive.yaml': 'title: A\n', 'content/people/broken.md': '---\nnam: X\n---\n', 'a.jsonl': jsonl(item) });
    await expect(importInto(folder, 'a.jsonl')).rejects.toThrow('There is no field "nam" here.');
    expect(Object.keys(filesIn(join(folder, 'content')))).toEqual(['archive.yaml', 'people/broken.md']);
  });
});

describe('an import into a folder with files that are no records', () => {
  test('does not begin where a record would not be found: it is a link, or stands where none is looked for', async () => {
    const folder = folderOf({ 'content/people/estonia/kaja-kallas.md': '---\nname: Kaja Kallas\n---\n', 'a.jsonl': jsonl(item) });
    await expect(importInto(folder, 'a.jsonl')).rejects.toThrow('This is neither a record nor a picture');
    const linked = folderOf({ 'content/topics/oil.md': '---\nname: Oil\n---\n', 'a.jsonl': jsonl(item) });
    symlinkSync('oil.md', join(linked, 'content/topics/crude.md'));
    symlinkSync('topics', join(linked, 'content/people'));
    await expect(importInto(linked, 'a.jsonl')).rejects.toThrow(/^This is a link.*\nThis is a link/);
  });

  test('passes over what is the system’s, and looks at no article', async () => {
    const folder = folderOf({ 'content/people/.DS_Store': 'x', 'content/people/._a.md': 'x', 'content/articles/broken.md': 'x', 'content/notes.txt': 'x', 'a.jsonl': jsonl(item) });
    expect((await importInto(folder, 'a.jsonl')).line).toMatch(/1 created/);
  });
});

describe('the same import again', () => {
  test('changes no byte and touches no file', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, topics: ['Peña', 'Pena', 'C', 'C++', '!'], countries: ['soviet-union'] }, { ...item, id: 'two', topics: ['c-2', 'pena'] }, '{"id": 3}') });
    await importInto(folder, 'a.jsonl');
    const before = filesIn(folder);
    const times = Object.keys(before).map((file) => statSync(join(folder, file)).mtimeMs);
    const { line, made } = await importInto(folder, 'a.jsonl');
    expect(line).toBe('3 items: 0 created, 2 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(made).toEqual([]);
    expect(filesIn(folder)).toEqual(before);
    expect(Object.keys(before).map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(times);
  });

  test('keeps an edited file, names it, and makes no record for it again', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, topics: ['wrong'] }) });
    await importInto(folder, 'a.jsonl');
    const file = join(folder, 'content/articles/1987/03/one.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('topics:\n  - wrong\n', ''));
    rmSync(join(folder, 'content/topics/wrong.md'));
    const before = filesIn(folder);
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toBe('1 item: 0 created, 0 unchanged, 1 kept as edited, 0 duplicates, 0 quarantined');
    expect(told).toEqual(['articles/1987/03/one.md: kept as edited: it is not what a.jsonl:1 makes of it.']);
    expect(filesIn(folder)).toEqual(before);
  });

  test('takes line ends of another system for no edit', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(item) });
    await importInto(folder, 'a.jsonl');
    const file = join(folder, 'content/articles/1987/03/one.md');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect((await importInto(folder, 'a.jsonl')).line).toMatch(/1 unchanged/);
  });

  test('finishes what was cut short', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(item) });
    await importInto(folder, 'a.jsonl');
    const whole = filesIn(folder);
    rmSync(join(folder, 'content/articles/1987/03/one.md'));
    rmSync(join(folder, 'content/imported'), { recursive: true });
    writeFileSync(join(folder, 'content/articles/1987/03/.one.md.part'), 'half');
    await importInto(folder, 'a.jsonl');
    expect(filesIn(folder)).toEqual(whole);
  });
});

describe('every item is accounted for', () => {
  test('a bad item stands in the quarantine with its reason, and stops none of the good ones', async () => {
    const bad = '{"id": "x", "titel": "X", "date": "1987-02-31", "text": "T"}';
    const folder = folderOf({ 'wire.jsonl': jsonl(item, bad, { ...item, id: 'two' }) });
    const { line, told } = await importInto(folder, 'wire.jsonl');
    expect(line).toBe('3 items: 2 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^wire\.jsonl:2: quarantined: /);
    const quarantined = Object.entries(filesIn(join(folder, 'content'))).filter(([file]) => file.startsWith('.quarantine/'));
    expect(quarantined.map(([file]) => file)).toEqual([expect.stringMatching(/^\.quarantine\/jsonl-wire\/wire-line-2-[0-9a-f]{6}\.jsonl$/), expect.stringMatching(/\.txt$/)]);
    expect(quarantined[0]?.[1]).toBe(`${bad}\n`);
    expect(quarantined[1]?.[1]).toContain('wire.jsonl, line 2\n\n');
    for (const part of ['"title" is missing. Add it.', '.jsonl beside this file, import it where it stands, and take both out when it is in.', '"titel". Did you mean "title"?', '"source" is missing', 'does not exist']) expect(quarantined[1]?.[1]).toContain(part);
    expect(readContent(join(folder, 'content'), new Problems()).files.filter((file) => file.includes('quarantine'))).toEqual([]);
  });

  test('an item that was mended in the quarantine is imported from there', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, title: '' }) });
    await importInto(folder, 'a.jsonl');
    const [file = ''] = Object.keys(filesIn(folder)).filter((path) => path.startsWith('content/.quarantine/') && path.endsWith('.jsonl'));
    writeFileSync(join(folder, file), jsonl(item));
    expect((await importInto(folder, file)).line).toMatch(/^1 item: 1 created/);
    expect((await importInto(folder, 'a.jsonl')).line).toMatch(/1 quarantined$/);
    expect(filesIn(folder)[file]).toBe(jsonl(item));
  });

  test('the same item twice is a duplicate, in one file or in two; another under its id is quarantined', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(item, item), 'b.jsonl': jsonl(item, { ...item, text: 'Other.' }, { ...item, date: '1987-04-01' }) });
    const { line, told } = await importInto(folder, 'a.jsonl', 'b.jsonl');
    expect(line).toBe('5 items: 1 created, 0 unchanged, 0 kept as edited, 2 duplicates, 2 quarantined');
    expect(told).toEqual([2, 3].map((number) => `b.jsonl:${number}: quarantined: The id "one" came before, with other content. Give one of the two another id; of two archives, import each by itself with an --origin of its own.`));
  });

  test('two ids that make one address do not write over each other', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, id: 'A b' }, { ...item, id: 'a-b', text: 'Other.' }, { ...item, id: 'A-B', text: 'Third.' }) });
    expect((await importInto(folder, 'a.jsonl')).line).toBe('3 items: 3 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    const files = filesIn(join(folder, 'content'));
    expect(files['articles/1987/03/a-b.md']).toContain('Text.');
    expect(Object.entries(files).flatMap(([file, text]) => (/^articles\/1987\/03\/a-b-[0-9a-f]{8}\.md$/i.test(file) ? [text.trim().split('\n').at(-1)] : [])).sort()).toEqual(['Other.', 'Third.']);
  });

  test('a file in the place of a folder leaves the item in quarantine', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, id: 'x/one.md/two' }, { ...item, id: 'three' }), 'content/articles/x/one.md': 'a file' });
    expect((await importInto(folder, 'a.jsonl')).line).toMatch(/1 created.*1 quarantined$/);
  });

  test('a line that is too long is passed by and named', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl({ ...item, id: 'long', text: 'x'.repeat(5 * 1024 * 1024) }, item) });
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toMatch(/1 created.*1 quarantined$/);
    expect(told).toEqual(['a.jsonl:1: quarantined: The line is longer than 4 MB. Part the article.']);
    expect(Object.entries(filesIn(join(folder, 'content'))).find(([file]) => file.endsWith('.txt'))?.[1]).toContain('it stands in the input');
  });

  test('bytes that are not UTF-8 spoil their own line only', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(item) });
    appendFileSync(join(folder, 'a.jsonl'), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
    expect((await importInto(folder, 'a.jsonl')).told).toEqual(['a.jsonl:2: quarantined: The bytes are not UTF-8. Export it again as UTF-8.']);
  });

  test('a packed file that is cut short is named, and what could be read is imported', async () => {
    const folder = folderOf({ 'b.jsonl': jsonl({ ...item, id: 'b' }) });
    const items = Array.from({ length: 100 }, (_, index) => ({ ...item, id: `n${index}`, text: hash('sha256', `${index}`) }));
    const packed = gzipSync(jsonl(...items));
    writeFileSync(join(folder, 'a.jsonl.gz'), packed.subarray(0, packed.length - 500));
    const { tally, faults } = await importInto(folder, 'a.jsonl.gz', 'b.jsonl');
    expect(faults).toEqual(['a.jsonl.gz is damaged or cut short: it cannot be unpacked any further.']);
    expect(tally.items).toBeGreaterThan(80);
    expect(filesIn(join(folder, 'content'))['articles/1987/03/b.md']).toBeDefined();
  });
});

test('of two imports at once the second does nothing, and the first is not disturbed', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item), 'b.jsonl': jsonl({ ...item, id: 'two' }) });
  const [first, second] = await Promise.allSettled([importInto(folder, 'a.jsonl'), importInto(folder, 'b.jsonl')]);
  expect(first.status === 'fulfilled' && first.value.line).toContain('1 created');
  expect(second.status === 'rejected' && String(second.reason)).toContain(`Another command (process ${process.pid}) is changing the archive.`);
  expect((await importInto(folder, 'b.jsonl')).line).toContain('1 created');
  expect(Object.keys(filesIn(join(folder, 'content'))).filter((file) => file.startsWith('.'))).toEqual([]);
});

test('an import that is told to stop ends between two items', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item, { ...item, id: 'two' }) });
  const stop = new AbortController();
  const result = await importFiles({
    ...noOptions,
    sources: [{ path: join(folder, 'a.jsonl'), name: 'a.jsonl', form: 'jsonl', bytes: 0 }], content: join(folder, 'content'), signal: stop.signal, watch: () => { stop.abort(); }, progress: () => undefined,
  });
  expect(result.ok && result.report.stopped && result.report.tally.items).toBe(1);
  expect((await importInto(folder, 'a.jsonl')).line).toBe('2 items: 1 created, 1 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
});
