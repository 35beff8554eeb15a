import { expect, test, vi } from 'vitest';
import type * as Lines from '../../../../src/imports/origins/lines-of.ts';
import { Origins } from '../../../../src/imports/origins/origins.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { article, contentFolder } from '../../../helpers/archive.ts';

const read: string[] = [];

vi.mock('../../../../src/imports/origins/lines-of.ts', async (original) => {
  const { linesOf } = await original<typeof Lines>();
  return {
    linesOf: (path: string, cut?: boolean) => {
      read.push(path);
      return linesOf(path, cut);
    },
  };
});

test('of more sources in turn than files stand open at once no log is read again for a note, and each note is kept', () => {
  const content = contentFolder({ 'articles/one.md': article() });
  const origins = Origins.open(content, new Problems());
  const notes = Array.from({ length: 200 }, (_, index) => ({ scope: `jsonl-${index % 40}`, key: `key-${index}`, file: `articles/${index}.md` }));
  for (const { scope, key, file } of notes) origins.note({ scope, key }, { file, sha256: 'a'.repeat(64), digest: 'b'.repeat(32) });
  expect(read).toEqual([]);
  const files = notes.map(({ file }) => file);
  expect(notes.map(({ scope, key }) => origins.find({ scope, key })?.file)).toEqual(files);
  origins.finish();
  const again = Origins.open(content, new Problems());
  expect(notes.map(({ scope, key }) => again.find({ scope, key })?.file)).toEqual(files);
});
