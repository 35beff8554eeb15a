import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../helpers/content.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { accountOf } from '../../../src/publish/told/account.ts';
import { article, contentFolder, record } from '../../helpers/archive.ts';

const content = contentFolder({ 'archive.yaml': 'title: T\n', 'sources/gazette.md': record({ name: 'The Gazette' }), 'articles/sound.md': article(), 'people/sound.md': record({ name: 'Sound' }) });
const file = 'articles/any.md';

/** Reads the content with these bytes for an article, and for a person of the same name. */
function open(bytes: string | Uint8Array) {
  for (const path of [file, 'people/any.md']) writeFileSync(join(content, path), bytes);
  const problems = new Problems();
  return { content: readContent(content, problems), problems };
}

function isAccountedForOnce(bytes: string | Uint8Array): void {
  const read = open(bytes);
  const errors = read.problems.all().filter((problem) => problem.severity === 'error');
  for (const path of [file, 'people/any.md']) {
    const rejected = errors.some((problem) => problem.file === path);
    const records = [...read.content.articles, ...read.content.authorities].filter((source) => source.file === path);
    expect(records.length).toBeLessThanOrEqual(1);
    expect(rejected || records.length === 1, `${path} is neither read nor told`).toBe(true);
  }
  for (const { line, column, message, fix } of errors) {
    expect((line ?? 1) >= 1 && (column ?? 1) >= 1).toBe(true);
    expect(`${message}${fix}`).not.toMatch(/[\u0000-\u001f]|undefined|\[object/u);
  }
  const { files, published, drafts, rejected } = accountOf({ ...read, pictures: { ofDrafts: new Set() } });
  expect([files, published + drafts + rejected]).toEqual([6, 6]);
}

const yamlText = fc.array(fc.constantFrom(
  'title', 'date', 'source', 'people', 'mentions', 'translation', 'draft', 'corrections', 'name', 'variants', '__proto__', 'constructor', 'gazette', '2001-02-03', '2024-02-31', 'true',
  ': ', ':', '\n', '\n  ', '\n- ', '\n  - ', '- ', '[', ']', '{', '}', ', ', '"', "'", '&a ', '*a', '!!str ', '!x ', '| ', '|\n', '>-\n', '# ', '? ', '%', '@', '`', '\t', '\u0000', '\\', '---', '...', '~', 'я', '\u2028', '\ufeff',
), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('any bytes are an article, or are told, and the file is accounted for once', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isAccountedForOnce), { numRuns: 300 });
});

test('any text with rows around what looks like fields is an article, or is told, and the file is accounted for once', () => {
  fc.assert(fc.property(yamlText, fc.string(), (fields, body) => {
    isAccountedForOnce(`---\n${fields}\n---\n${body}`);
  }), { numRuns: 250 });
});

test('any fields beside the required ones are taken, or are told, and the file is accounted for once', () => {
  fc.assert(fc.property(yamlText, fc.string({ unit: 'binary' }), (fields, body) => {
    isAccountedForOnce(`---\ntitle: A\ndate: 2001\nsource: gazette\nname: A\n${fields}\n---\n${body}`);
  }), { numRuns: 250 });
});

test('the same bytes are told the same way twice', () => {
  fc.assert(fc.property(yamlText, (fields) => {
    const text = `---\n${fields}\n---\n`;
    expect(open(text).problems.all()).toEqual(open(text).problems.all());
  }), { numRuns: 100 });
});
