import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../../src/client/results/saving/bibtex.ts';
import { collect } from '../../../../../src/client/results/saving/collect.ts';
import { toCsv } from '../../../../../src/client/results/saving/csv.ts';
import { fileName } from '../../../../../src/client/results/saving/hand-over.ts';
import { toJson } from '../../../../../src/client/results/saving/json.ts';
import type { Result } from '../../../../../src/search/protocol.ts';

const at = { origin: 'https://news.example', archive: 'Synthetic archive', page: { one: 'p. {page}', several: 'pp. {page}' } };
const plain: Result = {
  id: '1987/a-report', href: '/archive/articles/1987/a-report/', title: 'A report', language: 'en', date: '1987-03-19', day: '1987-03-19', when: '19\u00a0March 1987',
  source: { id: 'gazette', name: 'The Gazette' }, byline: ['Ada Example', 'Bo Example'], page: 'A1-A2', translated: 'translation from Russian', summary: 'In short.',
  filed: { person: ['Ada Example', 'Cy Sample'], country: ['Kazakhstan'], organisation: [], topic: ['Trade'] },
};
const citation = 'Ada Example, Bo Example, “A report”, The Gazette, 19 March 1987, pp. A1-A2 (translation from Russian). Synthetic archive, https://news.example/archive/articles/1987/a-report/';

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table', () => {
  test('has a row of names, and one for each result', () => {
    expect(toCsv([plain], at)).toBe([
      'id,title,date,source,byline,page,language,translated,summary,address,citation,people,countries,organisations,topics',
      `1987/a-report,A report,1987-03-19,The Gazette,Ada Example; Bo Example,A1-A2,en,translation from Russian,In short.,https://news.example/archive/articles/1987/a-report/,"${citation}",Ada Example; Cy Sample,Kazakhstan,,Trade`,
      '',
    ].join('\r\n'));
    expect(toCsv([], at)).toBe('id,title,date,source,byline,page,language,translated,summary,address,citation,people,countries,organisations,topics\r\n');
  });

  test.each(['=HYPERLINK("https://a.example")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=x', '＝x'])('takes %j for a text and not for a formula', (title) => {
    expect(readCsv(toCsv([{ ...plain, title }], at))[1]?.[1]).toBe(`'${title}`);
  });

  test('takes nothing for a formula where a spreadsheet parts cells at semicolons', () => {
    expect(toCsv([{ ...plain, title: 'A;=1+1; =2;@x' }], at)).toContain(",A;'=1+1; =2;'@x,");
  });

  test('takes no name for a formula', () => {
    const filed = { person: ['=1+1', 'Ada'], country: ['@x'], organisation: ['-1'], topic: ['a', '=b'] };
    expect(readCsv(toCsv([{ ...plain, filed }], at))[1]?.slice(11)).toEqual(["'=1+1; Ada", "'@x", "'-1", 'a; =b']);
  });

  test('gives back what went in, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '<', ';', 'é', '\ud800') }), (title) => {
      const [head, row] = readCsv(toCsv([{ ...plain, title }], at));
      expect(row).toHaveLength(head?.length ?? 0);
      expect(row?.[1]?.replace(/^'/, '')).toBe(title);
    }));
  });
});

describe('a bibliography', () => {
  test('has an entry for each result', () => {
    expect(toBibtex([plain], at)).toBe([
      '@article{1987/a-report,', '  author = {Ada Example and Bo Example},', '  title = {{A report}},', '  journal = {The Gazette},', '  entrysubtype = {newspaper},', '  date = {1987-03-19},',
      '  year = {1987},', '  month = {3},', '  pages = {A1--A2},', '  note = {translation from Russian; Synthetic archive},', '  abstract = {In short.},', '  langid = {english},', '  url = {https://news.example/archive/articles/1987/a-report/},', '  keywords = {Ada Example, Cy Sample, Kazakhstan, Trade},', '}', '',
    ].join('\n'));
  });

  test.each([
    ['1987', 'year = {1987}', undefined],
    ['1987-21', 'year = {1987}', undefined],
    ['1987-03?/1988', 'year = {1987--1988}', 'month'],
    ['198X', undefined, 'year'],
  ])('says of the date %s what is known', (date, there, missing) => {
    const entry = toBibtex([{ ...plain, date }], at);
    expect(entry).toContain(`date = {${date}}`);
    if (there !== undefined) expect(entry).toContain(there);
    if (missing !== undefined) expect(entry).not.toContain(missing);
    if (!/-0\d/.test(date)) expect(entry).not.toContain('month');
  });

  test.each(['1987~', '1987-03?', '1987-03-05%', '19XX/..', '[1987-03,1987-05]'])('leaves the date %s as its standard has it', (date) => {
    expect(toBibtex([{ ...plain, date }], at)).toContain(`  date = {${date}},\n`);
  });

  test('lets no other date end its field', () => {
    expect(toBibtex([{ ...plain, date: '1987}_{' }], at)).toContain('  date = {1987{\\textbraceright}\\_{\\textbraceleft}},\n');
  });

  test.each([['en-GB', 'british'], ['en', 'english'], ['de-Latn-AT', 'ngerman'], ['ru', 'russian'], ['uk', 'ukrainian'], ['pt-BR', 'brazilian']])('names the language %s as LaTeX does: %s', (language, name) => {
    expect(toBibtex([{ ...plain, language }], at)).toContain(`  langid = {${name}},\n`);
  });

  test('names no language that LaTeX has no word for', () => {
    expect(toBibtex([{ ...plain, language: 'tlh' }], at)).not.toContain('langid');
  });

  test('keeps whole what BibTeX would take for several authors or for a family name', () => {
    expect(toBibtex([{ ...plain, byline: ['Example and Sons', 'Example, Ada', 'Sand Land'] }], at)).toContain('author = {{Example and Sons} and {Example, Ada} and Sand Land}');
  });

  test('is not broken by any title', () => {
    const title = '\\input{x} } 100% of $5 & #1_a ^~ {\n@book{b,';
    expect(toBibtex([{ ...plain, title }], at)).toContain(
      'title = {{{\\textbackslash}input{\\textbraceleft}x{\\textbraceright} {\\textbraceright} 100\\% of \\$5 \\& \\#1\\_a {\\textasciicircum}{\\textasciitilde} {\\textbraceleft} @book{\\textbraceleft}b,}}',
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
      const text = toBibtex([{ ...plain, title, byline: [name], source: { id: 'x', name } }], at);
      let depth = 0;
      const depths = [...text].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
      expect([depth, depths.indexOf(0, text.indexOf('{')), Math.min(...depths)]).toEqual([0, [...text].length - 2, 0]);
    }));
  });
});

test('JSON has each result with its address and its citation', () => {
  const read: unknown = JSON.parse(toJson([plain, { ...plain, id: '__proto__', title: '</script>\ud800' }], at));
  expect(read).toEqual([
    { id: '1987/a-report', title: 'A report', date: '1987-03-19', source: 'The Gazette', byline: ['Ada Example', 'Bo Example'], page: 'A1-A2', language: 'en', translated: 'translation from Russian', summary: 'In short.', address: 'https://news.example/archive/articles/1987/a-report/', citation, people: ['Ada Example', 'Cy Sample'], countries: ['Kazakhstan'], organisations: [], topics: ['Trade'] },
    expect.objectContaining({ id: '__proto__', title: '</script>\ud800' }),
  ]);
});

describe('all results', () => {
  const pages = (most: number) => (from: number, to: number) => Promise.resolve(Array.from({ length: Math.max(0, Math.min(to, most) - from) }, (_, index): Result => ({ ...plain, id: String(from + index) })));

  test('are asked for page by page, with progress', async () => {
    const told: number[] = [];
    const results = await collect(1201, pages(1201), new AbortController().signal, (count) => { told.push(count); });
    expect(results.map(({ id }) => id)).toEqual(Array.from({ length: 1201 }, (_, index) => String(index)));
    expect(told).toEqual([0, 500, 1000]);
  });

  test('are not saved when some are missing, and not when they are given up', async () => {
    const { signal } = new AbortController();
    await expect(collect(10, pages(7), signal, () => undefined)).rejects.toThrow('7 results, and not 10');
    const stop = new AbortController();
    await expect(collect(1200, pages(1200), stop.signal, (count) => { if (count === 500) stop.abort(); })).rejects.toThrow();
  });
});

test.each([
  ['Kaja  Kallas', 'search-kaja-kallas.csv'],
  ['', 'search.csv'],
  ['../../"<x>|:\ud800', 'search-x.csv'],
  ['Каллас', 'search-каллас.csv'],
  ['a'.repeat(400), `search-${'a'.repeat(53)}.csv`],
])('the file of a search for %j is called %s', (query, name) => {
  expect(fileName(query, 'csv')).toBe(name);
});
