import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { copiedArchive } from '../../../bench/scale/archive.ts';
import type { ExportedArticle } from '../../../bench/scale/interchange.ts';
import { readBenchOptions, specs } from '../../../bench/scale/options.ts';
import { queriesOf } from '../../../bench/scale/ours/queries.ts';
import { pagesIn } from '../../../bench/scale/ours/site.ts';
import { writeCorpus } from '../../../bench/scale/peers/corpus.ts';
import { tables } from '../../../bench/scale/table.ts';
import { article, contentFolder } from '../../helpers/archive.ts';
import { readTree, root, temporaryFolder } from '../../helpers/site.ts';

const exported = (id: string, others: Partial<ExportedArticle> = {}): ExportedArticle => ({ id, title: 'A title', date: '2001-02', source: 'The Gazette', people: ['Ada Example'], countries: [], topics: [], draft: false, markdown: 'A text\\.', ...others });

describe('the tables', () => {
  const cost = (wall: number) => ({ wall, cpu: wall * 2, peak: wall * 1e8 });
  const report = {
    archive: 'a synthetic archive', machine: 'one machine', searches: [{ kind: 'a word', typed: 'drou', results: 1234, requests: 2, bytes: 14_500, milliseconds: 8.25 }],
    ours: [{ name: 'cold', ...cost(3), pages: { made: 12, asBefore: 3, removed: 0 }, size: { files: 1500, bytes: 2_000_000 } }, { name: 'check', wall: 1, cpu: undefined, peak: undefined }],
  };

  test('show each step, and what it is of that of Hugo', () => {
    const shown = tables({ ...report, peers: [{ name: 'Hugo', steps: [{ name: 'cold', ...cost(4), indexing: cost(1) }] }, { name: 'Astro', missing: 'it is not installed' }] });
    expect(shown).toContain('| cold | 3.00 s | 6.00 s | 300 MB | 12 | 3 | 1,500 | 2.0 | 0.75 | 0.75 | 0.75 |');
    expect(shown).toContain('| check | 1.00 s | – | – | – | – | – | – | – | – | – |');
    expect(shown).toContain('| cold | 4.00 s | 8.00 s | 400 MB | 1.00 s | 2.00 s | – | – |');
    expect(shown).toContain('Astro + Pagefind: not measured, it is not installed.');
    expect(shown).toContain('| a word: drou | 1,234 | 2 | 14.5 | 8.3 |');
  });

  test('have no ratio where there is nothing to compare with', () => {
    expect(tables({ ...report, peers: [{ name: 'Hugo', missing: 'there is no hugo on the path' }] })).toContain('| cold | 3.00 s | 6.00 s | 300 MB | 12 | 3 | 1,500 | 2.0 | – | – | – |');
  });
});

test('what a build says of its pages is read, and a build that says nothing is told', () => {
  expect(pagesIn('214 files\n1,212 pages made, 405 as before, 0 removed\nBuilt')).toEqual({ made: 1212, asBefore: 405, removed: 0 });
  expect(pagesIn('1 page made, 0 as before, 2 removed\n')).toEqual({ made: 1, asBefore: 0, removed: 2 });
  expect(() => pagesIn('Built')).toThrow('does not say');
});

test('other generators are given plain texts, whole days and ids', () => {
  const file = join(temporaryFolder(), 'corpus.jsonl');
  writeCorpus(file, [exported('1987/02/Ünlike one', { countries: ['United States'] })]);
  expect([...readTree(join(file, '..')).values()].map((bytes): unknown => JSON.parse(bytes.toString()))).toEqual([
    { id: '1987-02-unlike-one', title: 'A title', date: '2001-02-01', source: 'the-gazette', people: ['ada-example'], countries: ['united-states'], topics: [], text: 'A text.' },
  ]);
});

test('the versions of other generators that the documentation names are those of the project', () => {
  const version = (name: string) => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))).version;
  expect(readFileSync(join(root, 'docs/benchmarks.md'), 'utf8')).toContain(`Astro ${version('astro')} and Pagefind ${version('pagefind')} are those that this project pins`);
});

test('articles are laid out for other generators as Markdown in which a text has no sign but words', () => {
  const folder = temporaryFolder();
  writeCorpus(join(folder, 'corpus.jsonl'), [exported('one', { title: 'A "title": of', topics: ['Oil', 'Gas'], markdown: 'A <b>text</b> of [one](two).\n\n1\\. first\n\n\\- second\n' })]);
  execFileSync(process.execPath, [join(root, 'bench/scale/peers/templates/generate.mjs'), join(folder, 'corpus.jsonl'), join(folder, 'articles')]);
  expect(readFileSync(join(folder, 'articles/2001/02/one.md'), 'utf8')).toBe([
    '---', 'date: 2001-02-01', 'title: "A \\"title\\": of"', 'source: "the-gazette"', 'people: ["ada-example"]', 'countries: []', 'topics: ["oil","gas"]', '---', '',
    'A \\<b\\>text\\</b\\> of \\[one\\](two).', '', '1\\. first', '', '\\- second', '', '',
  ].join('\n'));
});

test('queries are taken from the archive, and are the same for the same archive', () => {
  const articles = Array.from({ length: 200 }, (_, index) => exported(`a-${index}`, { markdown: `common words everywhere${index === 0 ? ' singular' : ''}${index < 2 ? ' rarely' : ''}` }));
  expect(queriesOf(articles).map(({ typed }) => typed)).toEqual(['common', 'rarely', 'singular', expect.stringContaining('rarely'), '"everywhere"', 'Ada Example', 'Ada Exampe']);
  expect(queriesOf([])).toEqual([]);
});

test('one article more of a real archive is a copy of its last, in a copy of the archive', async () => {
  const content = contentFolder({ 'articles/a.md': article(), 'articles/b.md': article({ redirectFrom: '/old/' }) });
  const before = readTree(content);
  const copy = join(temporaryFolder(), 'copy');
  const { addOne } = await copiedArchive(content, copy);
  expect(addOne()).toBe('articles/a-one-more.md');
  expect(readTree(copy).get('articles/a-one-more.md')).toEqual(before.get('articles/a.md'));
  expect(readTree(content)).toEqual(before);
});

describe('the options', () => {
  test('stand in the documentation, all of them', () => {
    const written = [...readFileSync(join(root, 'docs/benchmarks.md'), 'utf8').matchAll(/^\| `(--\S+)(?: (\w+))?` \|/gm)].map(([, name = '', value]) => [name, value]);
    expect(written).toEqual(Object.entries(specs).map(([name, spec]) => [`--${name}`, 'value' in spec ? spec.value : undefined]));
  });

  test('have defaults', () => {
    expect(readBenchOptions({})).toMatchObject({ articles: 2000, seed: 7, perDay: 305, content: undefined, keep: false });
    const defaults = readBenchOptions({});
    for (const part of ['generate.mjs', 'hugo', 'eleventy', 'astro']) expect(existsSync(join(typeof defaults === 'string' ? '' : defaults.peers, part)), part).toBe(true);
  });

  test.each([
    [{ articles: 'many' }, '--articles needs'], [{ articles: '0' }, '--articles needs'], [{ seed: '-1' }, '--seed needs'], [{ 'per-day': '0' }, '--per-day needs'], [{ content: '/nowhere' }, 'There is no folder'], [{ peers: '/nowhere' }, 'There is no folder'], [{ peers: root }, 'there is no generate.mjs'],
    [{ json: '/nowhere/figures.json' }, 'no file can be written there'], [{ json: root }, 'no file can be written there'],
  ])('are refused with a sentence: %o', (options, told) => {
    expect(readBenchOptions(options)).toContain(told);
  });

  test('name a new folder for the work, so that nothing of anybody is taken away', () => {
    const folder = contentFolder({});
    writeFileSync(join(folder, 'mine.txt'), '');
    expect(readBenchOptions({ work: folder })).toContain('something stands there already');
  });
});
