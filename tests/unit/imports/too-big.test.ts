import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeFile } from '../../../src/imports/made-file.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { readContent } from '../../helpers/content.ts';
import { filesIn, folderOf, importInto } from './folder.ts';

const wide = `${'\u6c34'.repeat(1000)}\n\n`;

function feedOf(...items: readonly object[]): Record<string, string> {
  return { 'feed.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items: items.map((one, index) => ({ id: `${index}`, title: `Title ${index}`, date_published: '2001-03-04', content_text: 'Text.', ...one })) }) };
}

test('an article that would make a larger file than the archive reads stands in the quarantine, and the next is taken in', async () => {
  const folder = folderOf(feedOf({ content_text: wide.repeat(2800) }, {}));
  const { line, told } = await importInto(folder, 'feed.json');
  expect(line).toMatch(/^2 items: 1 created.*1 quarantined$/);
  expect(told).toEqual([expect.stringMatching(/^feed\.json:1: quarantined: It would make a file of 84\d{5} bytes; a record may have 8388608\. Split it into several articles, or take out of it what is no text\.$/)]);
  const problems = new Problems();
  expect(readContent(join(folder, 'content'), problems).articles.map(({ id }) => id)).toEqual(['2001/03/title-1']);
  expect(problems.hasErrors).toBe(false);
});

test('an article that would make a larger record than the archive reads stands in the quarantine too', async () => {
  const folder = folderOf(feedOf({ tags: ['x'.repeat(5_000_000)] }));
  expect((await importInto(folder, 'feed.json')).line).toMatch(/1 quarantined$/);
  expect(Object.keys(filesIn(join(folder, 'content'))).filter((file) => /^(?:articles|topics)/.test(file))).toEqual([]);
});

test('an article that names more people than a call takes arguments is measured as any other', () => {
  const made = new Set(Array.from({ length: 200_000 }, (_, index) => ({ kind: 'people' as const, id: `person-${index}`, forms: [], text: `name: Person ${index}\n` })));
  const refs = { source: undefined, people: [...made].map(({ id }) => id), countries: [], organisations: [], topics: [] };
  const draft = { id: 'a', title: 'A', date: undefined, source: undefined, people: [], countries: [], organisations: [], topics: [], byline: [], body: 'A text.' };
  expect(madeFile(draft, { ok: true, refs, made })).toMatchObject({ ok: true });
});
