import type * as Fs from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { packTar } from 'modern-tar';
import { expect, test, vi } from 'vitest';
import { folderOf, importInto, item, jsonl } from '../folder.ts';

/** Takes names as Windows does. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const refused = (code: string) => new Writable({ construct: (done) => { done(Object.assign(new Error(code), { code })); } });
  return { ...fs, createWriteStream: (path: string, options: { flags: string }) => (/[?|]/.test(path) ? refused(path.includes('|') ? 'EINVAL' : 'ENOENT') : fs.createWriteStream(path, options)) };
});

test('a name that this system does not take is told, and the others are taken in', async () => {
  const folder = folderOf();
  const entry = (name: string) => ({ header: { name, size: Buffer.byteLength(jsonl(item)) }, body: jsonl(item) });
  writeFileSync(join(folder, 'a.tar'), await packTar([entry('page?id=1.jsonl'), entry('a|b.jsonl'), entry('good.jsonl')]));
  const { line, faults } = await importInto(folder, 'a.tar');
  expect(line).toContain('1 created');
  expect(faults).toEqual(['page?id=1.jsonl', 'a|b.jsonl'].map((name) => `a.tar has a file "${name}", whose name this system does not take: it was left out.`));
});
