import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlePath, articleText } from '../../../src/imports/article-file.ts';
import { interchangeReader } from '../../../src/imports/interchange.ts';
import { roleOf } from '../../../src/intake/paths.ts';
import { readText } from '../../../src/intake/read-text.ts';
import { readRecord } from '../../../src/intake/record.ts';
import { articleFields } from '../../../src/model/article.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { unprintable } from '../../../src/model/unprintable.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { folderOf } from './folder.ts';

describe('articlePath', () => {
  test.each([
    ['reuters-1', '1987-02-26T15:01:01Z', 'articles/1987/02/reuters-1.md'],
    ['a', '1987-02-26', 'articles/1987/02/a.md'],
    ['a', '1987-02', 'articles/1987/02/a.md'],
    ['a', '1987-02-26/1987-02-28', 'articles/1987/02/a.md'],
    ['a', '1987-02-26/1987-03-01', 'articles/1987/a.md'],
    ['a', '1987', 'articles/1987/a.md'],
    ['a', '1987-21', 'articles/1987/a.md'],
    ['a', '198X', 'articles/a.md'],
    ['Das Auto: Übermorgen!', '1987-02-26', 'articles/1987/02/das-auto-ubermorgen.md'],
    ['Статья 1', '1987-02-26', 'articles/1987/02/статья-1.md'],
    ['2025/eu-kazakhstan', '1987-02-26', 'articles/2025/eu-kazakhstan.md'],
    ['../../etc/passwd', '1987-02-26', 'articles/1987/02/etc-passwd.md'],
    ['a/../b', '1987-02-26', 'articles/1987/02/a-b.md'],
    ['https://example.org/a', '1987-02-26', 'articles/1987/02/https-example-org-a.md'],
    ['/etc', '1987-02-26', 'articles/1987/02/etc.md'],
    ['con', '1987-02-26', expect.stringMatching(/^articles\/1987\/02\/con-[0-9a-f]{8}\.md$/)],
    ['?!', '1987-02-26', expect.stringMatching(/^articles\/1987\/02\/[0-9a-f]{8}\.md$/)],
    ['ж'.repeat(300), '1987-02-26', expect.stringMatching(/^articles\/1987\/02\/ж{90}-[0-9a-f]{8}\.md$/)],
  ])('files %s of %s', (id, date, path) => {
    const read = parseDate(date, 'UTC');
    expect(read.ok && articlePath(id, read.date)).toEqual(path);
  });

  test('makes an address that intake takes out of any id', () => {
    const read = parseDate('1987-02-26', 'UTC');
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
      expect(roleOf(read.ok ? articlePath(id, read.date) : '').is).toBe('article');
    }), { numRuns: 500 });
  }, 30_000);
});

test('what stands in an article file is read back as it was given, whatever the characters', () => {
  const folder = folderOf();
  const read = interchangeReader('UTC');
  const schema = articleFields('UTC');
  const file = 'articles/a.md';
  mkdirSync(dirname(join(folder, file)));
  const nasty = fc.constantFrom('true', 'NO', '~', 'null', '0123', '1.10', '12:30:45', '- a', '# a', 'a #b', 'a: b', 'a:', '"', "'", '[a', '{a', '*a', '&a', '!a', '%a', '@a', '`a', '|', '>', '---', '--- a', '...', '? a', '<<', '\ufeff', '\u2028', '\\n', '😀', ',', ']', '}', '  ');
  const given = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 6 }))).map((parts) => parts.join('').replace(new RegExp(unprintable, 'gv'), ''));
  const line = given.map((text) => text.replace(/[\r\n]/g, ' ').trim()).filter((text) => text !== '');
  const lines = fc.array(line, { maxLength: 3 });
  const text = given.map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== '');
  fc.assert(fc.property(line, line, lines, lines, line, text, (title, source, people, byline, dateline, summary) => {
    const reading = read(JSON.stringify({ id: 'a', title, date: '1987-03', source, people, byline, dateline, summary, text: 'Text.', translation: { from: 'ru', method: 'machine', presumed: true, by: dateline } }));
    if (!reading.ok) throw new Error(reading.reasons.join('\n'));
    writeFileSync(join(folder, file), articleText(reading.draft, { ...reading.draft, topics: byline }));
    const problems = new Problems();
    const record = readRecord((path) => readText(folder, path), file, 'a', schema, problems);
    expect(problems.all()).toEqual([]);
    expect(record?.body).toBe('\nText.\n');
    expect(record?.fields).toMatchObject({ title, source, people, byline, topics: byline, dateline, summary, date: { edtf: '1987-03' }, translation: { from: 'ru', method: 'machine', presumed: true, by: dateline } });
  }), { numRuns: 500 });
}, 60_000);
