import { expect, test } from 'vitest';
import { ContentFolder } from '../../../../src/imports/content-folder.ts';
import type { Draft } from '../../../../src/imports/draft.ts';
import { sourceNow } from '../../../../src/imports/filing/source-now.ts';
import { StandingFile } from '../../../../src/imports/records/standing-file.ts';
import { contentFolder } from '../../../helpers/archive.ts';
import { processorTime } from '../../../helpers/processor-time.ts';

const draft: Draft = { id: 'a', title: 'A', date: undefined, source: undefined, people: [], countries: [], organisations: [], topics: [], byline: [], body: 'A text.' };
const filed = { file: 'articles/a.md', sha256: '-', digest: '0'.repeat(32) };
const now = (body: string, copies: string[]) => sourceNow(
  new ContentFolder(contentFolder({ 'articles/bridge-1a2b3c4d.jpg': 'bytes' })), filed,
  { ...draft, lacksPictures: true, withCopies: (lost) => { copies.push(...lost.map(({ name }) => name)); return undefined; } },
  'other', new StandingFile('articles/a.md', `---\ntitle: A\n---\n\n${body}\n`),
);

test('the copies of pictures that a text shows are found, and no others', () => {
  const copies: string[] = [];
  expect(now('![](bridge-1a2b3c4d.jpg) and ![](other-1a2b3c4d.jpg)', copies)).toBe('bare');
  expect(copies).toEqual(['bridge-1a2b3c4d.jpg']);
});

test('a text of two hundred thousand signs without a space is looked through once for them', () => {
  expect(processorTime(() => { expect(now('a-'.repeat(100_000), [])).toBe('changed'); })).toBeLessThan(2);
});
