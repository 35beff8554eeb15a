import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mergeLog } from '../../../../src/imports/origins/merge-log.ts';
import { Origins } from '../../../../src/imports/origins/origins.ts';
import { importedColumns } from '../../../../src/model/imported.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { article, contentFolder } from '../../../helpers/archive.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

/** What a disk without more room does: it takes the beginning of what it is given, and says how much that was. */
vi.mock('node:fs', async (original) => {
  const system = await original<typeof FileSystem>();
  const inPart = (file: number, bytes: Uint8Array | string, offset = 0, length = bytes.length, position: number | null = null) => system.writeSync(file, Buffer.from(bytes), offset, Math.min(length, 100), position);
  return { ...system, writeSync: inPart };
});

const filed = (name: string) => ({ file: `articles/${name}.md`, sha256: 'a'.repeat(64), digest: 'b'.repeat(32) });
const row = (key: string) => `${key}\tarticles/${key}.md\t${'a'.repeat(64)}\t${'b'.repeat(32)}\n`;

test('the record of an import is whole where the system writes it in parts', () => {
  const folder = temporaryFolder();
  const [record, log] = [join(folder, 'a.tsv'), join(folder, '.a.log')];
  writeFileSync(record, `${importedColumns}\n${row('one')}${row('three')}`);
  writeFileSync(log, row('two'));
  mergeLog(record, log, join(folder, '.a.part'));
  expect(readFileSync(record, 'utf8')).toBe(`${importedColumns}\n${row('one')}${row('three')}${row('two')}`);
  expect(existsSync(log)).toBe(false);
});

test('what is learnt of each item is written whole, so that the next does not stand in its line', () => {
  const content = contentFolder({ 'articles/one.md': article(), 'articles/two.md': article() });
  const origins = Origins.open(content, new Problems());
  for (const key of ['one', 'two']) origins.note({ scope: 'jsonl-a', key }, filed(key));
  expect(readFileSync(join(content, 'imported/.jsonl-a.log'), 'utf8')).toBe(row('one') + row('two'));
  origins.finish();
  expect(readFileSync(join(content, 'imported/jsonl-a.tsv'), 'utf8')).toBe(`${importedColumns}\n${row('one')}${row('two')}`);
});
