import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstArticle } from '../../../../bench/samples.ts';
import { openEdition } from '../../../../src/edition/edition.ts';
import type { Given } from '../../../../src/imports/clipping/found.ts';
import { readGiven } from '../../../../src/imports/given.ts';
import { titleWith } from '../../../helpers/samples.ts';
import { shippedArchive } from '../../../helpers/shipped.ts';
import { temporaryFolder } from '../../../helpers/site.ts';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';

// Synthetic. None of these people, papers and bridges exists.
const report = `A bridge opens

March 4, 2001

Ada Example opened the bridge in France on Sunday. Ben Sample, who had drawn it, was not there, and nobody knew where he was (see EG dated 03.02.01).

The works were begun by Example Works in the spring seven years ago, and were to be done within two. Sample said then that nothing was as simple as a bridge.
`;

const archive = {
  'content/archive.yaml': 'title: Archive\nlanguage: en-GB\n',
  'content/people/ada-example.md': '---\nname: Ada Example\n---\n',
  'content/organisations/example-works.md': '---\nname: Example Works\n---\n',
  'content/topics/bridges.md': '---\nname: Bridges\nvariants:\n  - Bridge\n---\n',
  'content/sources/example-gazette.md': '---\nname: Example Gazette\ncode: EG\ncitation: "see {code} dated {dd.mm.yy}"\n---\n',
};

function given(options: Record<string, string>): Given {
  const read = readGiven((option) => options[option]);
  if (!read.ok) throw new Error(read.message);
  return read.given;
}

const file = 'articles/2001/03/a-bridge-opens.md';

describe('one text', () => {
  test('becomes a draft, with the date that stands in it and what is found as suggestions', async () => {
    const folder = folderOf({ ...archive, 'clipping.txt': report });
    const { line, told } = await importInto(folder, 'clipping.txt');
    expect(line).toBe('1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    expect(filesIn(join(folder, 'content'))[file]).toBe([
      '---', 'title: A bridge opens', 'date: 2001-03-04', 'draft: true', 'suggested:', '  source: Example Gazette', '  people:', '    - Ada Example', '  countries:', '    - France', '  organisations:', '    - Example Works',
      '  topics:', '    - Bridges', '  unknown:', '    - Ben Sample', '---', '', report.split('\n').slice(2).join('\n'),
    ].join('\n'));
    expect(told.join('\n').split('\n')).toEqual([
      file,
      '  Suggested people: Ada Example; countries: France; organisations: Example Works; topics: Bridges.',
      '  These look like people and have no record: Ben Sample.',
      '  It cites "see EG dated 03.02.01": example-gazette, 2001-02-03.',
      '  Nothing says where it was printed, but it cites Example Gazette: add the source, or give it with --source.',
    ]);
  });

  test('takes what the command says for a fact, and what it is told to take', async () => {
    const folder = folderOf({ ...archive, 'clipping.txt': report });
    await importWith({ given: given({ title: 'The bridge', date: '2001-03', source: 'EG', people: 'Ben Sample; Ada Example', take: 'countries,topics' }) }, folder, 'clipping.txt');
    const files = filesIn(join(folder, 'content'));
    expect(files['articles/2001/03/the-bridge.md']).toContain([
      'title: The bridge', 'date: 2001-03', 'source: example-gazette', 'people:', '  - ben-sample', '  - ada-example', 'countries:', '  - france', 'topics:', '  - bridges', 'draft: true',
      'suggested:', '  organisations:', '    - Example Works', '---',
    ].join('\n'));
    expect(files['people/ben-sample.md']).toContain('review:');
  });

  test('with all taken has for a fact what the archive has a record of; a country that is known by its name alone stays a suggestion', async () => {
    const text = report.replace('in France', 'in France and Luxembourg');
    const folder = folderOf({ ...archive, 'content/countries/france.md': '---\nname: France\n---\n', 'clipping.txt': text });
    await importWith({ given: given({ take: 'all' }) }, folder, 'clipping.txt');
    expect(filesIn(join(folder, 'content'))[file]).toContain('people:\n  - ada-example\ncountries:\n  - france\norganisations:\n  - example-works\ntopics:\n  - bridges\ndraft: true\nsuggested:\n  source: Example Gazette\n  countries:\n    - Luxembourg\n');
    const empty = folderOf({ 'clipping.txt': text });
    await importWith({ given: given({ take: 'all' }) }, empty, 'clipping.txt');
    expect(filesIn(join(empty, 'content'))[file]).toMatch(/date: 2001-03-04\nlanguage: en\ndraft: true\nsuggested:\n {2}countries:\n/);
  });

  test('after another in one command is what it would be in a command of its own', async () => {
    const texts = { 'one.txt': report, 'two.txt': `Ben Sample is back\n\n${'Ben Sample was seen in France again, as nobody had thought that he would be in this year or in the next. '.repeat(3)}` };
    const [together, apart] = [folderOf(texts), folderOf(texts)];
    const said = { given: given({ people: 'Ada Example; Ben Sample' }) };
    await importWith(said, together, 'one.txt', 'two.txt');
    await importWith(said, apart, 'one.txt');
    await importWith(said, apart, 'two.txt');
    expect(filesIn(join(together, 'content'))).toEqual(filesIn(join(apart, 'content')));
  });

  test('without a date or a source is a draft that stops no build, and no page knows of its suggestions', async () => {
    const folder = folderOf({ ...archive, 'content/articles/old.md': '---\ntitle: Old\ndate: 1999\nsource: EG\n---\n\nText.\n', 'clipping.txt': report.replace('March 4, 2001\n\n', '') });
    await importInto(folder, 'clipping.txt');
    const { problems, site } = openEdition({ content: join(folder, 'content'), base: '/', site: undefined, drafts: true });
    expect(problems.all().filter(({ file: where }) => where.includes('bridge-opens')).map(({ code, line }) => `${code} ${line ?? 0}`)).toEqual(['draft-unfinished 3', 'suggestions-waiting 5']);
    expect(problems.hasErrors).toBe(false);
    expect(site.archive.articles.map(({ id }) => id)).toEqual(['old']);
  });

  test('in an archive that is not there yet begins one in its language', async () => {
    const folder = folderOf({ 'clipping.txt': 'Мост открыт\n\nВчера мэр города открыл мост через реку и сказал, что никто в него не верил. Люди пришли с обоих берегов, чтобы увидеть его, и дети первыми перешли на другую сторону, где играл оркестр, а пекари продавали хлеб всем, кто его хотел. Строительство продолжалось семь лет и стоило больше, чем ожидалось.\n' });
    await importInto(folder, 'clipping.txt');
    const files = filesIn(join(folder, 'content'));
    expect(files['archive.yaml']).toContain('language: ru\n');
    expect(Object.keys(files)).toContain('articles/мост-открыт.md');
  });

  test.each(['PK\u0003\u0004', '{\\rtf1 A title\n\nA text.\n'])('that is the file of a word processor is not taken for a text, whatever its name: %j', async (text) => {
    const folder = folderOf({ ...archive, 'clipping.txt': text });
    expect((await importInto(folder, 'clipping.txt')).told).toEqual(['clipping.txt:1: quarantined: It is the file of another program, and no text. Save it as plain text (.txt) or web page (.html) in your word processor, and import that.']);
  });

  test('that cannot be taken in stands in the quarantine as it came, and can be imported from there', async () => {
    const folder = folderOf({ ...archive, 'clipping.txt': 'A title alone\n' });
    expect((await importInto(folder, 'clipping.txt')).told).toEqual(['clipping.txt:1: quarantined: It has one line only. The first line is the title; add the text below it.']);
    const stem = Object.keys(filesIn(join(folder, 'content'))).find((path) => path.endsWith('.text')) ?? '';
    writeFileSync(join(folder, 'content', stem), report);
    expect((await importInto(folder, join('content', stem))).line).toContain('1 created');
  });
});

describe('the same text again', () => {
  test('changes nothing, whatever an editor did to the fields', async () => {
    const folder = folderOf({ ...archive, 'clipping.txt': report });
    await importInto(folder, 'clipping.txt');
    const path = join(folder, 'content', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', 'source: EG\n').replace(/suggested:[^]*?---/, '---'));
    const before = filesIn(join(folder, 'content'));
    expect((await importInto(folder, 'clipping.txt')).line).toContain('1 unchanged');
    expect(filesIn(join(folder, 'content'))).toEqual(before);
  });

  test('is kept as edited where its words were changed', async () => {
    const folder = folderOf({ ...archive, 'clipping.txt': report });
    await importInto(folder, 'clipping.txt');
    const path = join(folder, 'content', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('seven years', 'eight years'));
    const before = filesIn(join(folder, 'content'));
    expect((await importInto(folder, 'clipping.txt')).line).toContain('1 kept as edited');
    expect(filesIn(join(folder, 'content'))).toEqual(before);
  });

  test('of another paper is another article, and the two are offered as versions', async () => {
    const folder = folderOf({ ...archive, 'one.txt': report, 'two.txt': report.replace('on Sunday', 'yesterday') });
    await importWith({ given: given({ source: 'EG' }) }, folder, 'one.txt');
    const { told } = await importWith({ given: given({ source: 'Other Paper' }) }, folder, 'two.txt');
    const files = filesIn(join(folder, 'content'));
    expect(files['articles/2001/03/a-bridge-opens-2.md']).toContain('  versions:\n    - 2001/03/a-bridge-opens\n');
    expect(told.join('\n')).toMatch(/nearly the same as articles\/2001\/03\/a-bridge-opens\.md: of five words in a row, \d\d of 100 stand in both\./);
    expect((await importWith({ given: given({ source: 'Other Paper' }) }, folder, 'two.txt')).line).toContain('1 unchanged');
  });

  test('within one command too', async () => {
    const folder = folderOf({ ...archive, 'one.txt': report, 'two.txt': report.replace('A bridge opens', 'Bridge open') });
    await importInto(folder, 'one.txt', 'two.txt');
    expect(filesIn(join(folder, 'content'))['articles/2001/03/bridge-open.md']).toContain('versions:\n    - 2001/03/a-bridge-opens\n');
  });

  test('another text under the same title gets a number, and is no version', async () => {
    const other = `A bridge opens\n\n${'Nothing of this is like the first report in any five of its words. '.repeat(4)}`;
    const folder = folderOf({ ...archive, 'one.txt': report.replace('March 4, 2001\n\n', ''), 'two.txt': other });
    await importInto(folder, 'one.txt', 'two.txt');
    const files = filesIn(join(folder, 'content'));
    expect(Object.keys(files).filter((path) => path.startsWith('articles/'))).toEqual(['articles/a-bridge-opens-2.md', 'articles/a-bridge-opens.md']);
    expect(files['articles/a-bridge-opens-2.md']).not.toContain('versions');
    expect((await importInto(folder, 'one.txt', 'two.txt')).line).toContain('2 unchanged');
  });
});

describe.skipIf(firstArticle.missing !== undefined)(titleWith(firstArticle, "the first article's text"), () => {
  const people = ['Kaja Kallas', 'Ursula von der Leyen', 'Charles Michel', 'Sergey Zhiltsov', 'Serdar Berdimuhamedov', 'Shavkat Mirziyoyev', 'Kassym-Jomart Tokayev'];

  test.each(['with', 'without'])('is found to name all seven people and the four countries and to cite both issues, in an archive %s it', async (which) => {
    const folder = temporaryFolder();
    cpSync(shippedArchive, join(folder, 'content'), { recursive: true });
    if (which === 'without') rmSync(join(folder, 'content/articles'), { recursive: true });
    cpSync(firstArticle.file, join(folder, 'seed.txt'));
    const { told } = await importInto(folder, 'seed.txt');
    const said = told.join('\n');
    const made = filesIn(join(folder, 'content'))['articles/the-european-union-considers-kazakhstan-as-a-key-partner-in-central-asia.md'] ?? '';
    for (const name of [...people, 'Kazakhstan', 'Turkmenistan', 'Uzbekistan', 'Russia']) expect(made).toContain(`    - ${name}\n`);
    expect(made).not.toContain('unknown:');
    expect(made).not.toMatch(/^date:/m);
    expect(said).toContain('It cites "see NG dated 03.03.25": ng.');
    expect(said).toContain('It cites "see NG dated 08.04.24": ng.');
    expect(made.includes('versions:\n    - 2025/eu-kazakhstan-key-partner\n')).toBe(which === 'with');
    const article = readFileSync(join(shippedArchive, 'articles/2025/eu-kazakhstan-key-partner.md'), 'utf8');
    expect(made.split('\n---\n')[1]).toBe(article.split('\n---\n')[1]);
  });
});
