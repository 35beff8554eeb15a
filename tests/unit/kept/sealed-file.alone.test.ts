import type * as fs from 'node:fs';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { SealedFile } from '../../../src/kept/sealed-file.ts';
import { SealedWriter } from '../../../src/kept/sealed-writer.ts';
import type { SealedType } from '../../../src/kept/sealing.ts';
import { temporaryFolder } from '../../helpers/site.ts';

/** As many bytes as the system takes at once; of none it says that the disk is full. */
let atOnce = Number.POSITIVE_INFINITY;

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const writeSync = (file: number, bytes: Uint8Array, from = 0) => {
    if (atOnce === 0) throw new Error('ENOSPC');
    return actual.writeSync(file, bytes, from, Math.min(atOnce, bytes.length - from));
  };
  return { ...actual, writeSync };
});

afterEach(() => { atOnce = Number.POSITIVE_INFINITY; });

const words: SealedType<readonly string[]> = {};

test('a sealed file is whole also where the system takes a few bytes at a time', () => {
  atOnce = 5;
  const file = join(temporaryFolder(), 'a.kept');
  const writer = new SealedWriter(file);
  writer.begin('words one');
  writer.write(words, ['one', 'two']);
  writer.seal();
  const opened = SealedFile.open(file, 'words ', 'words one');
  expect(opened instanceof SealedFile ? opened.read(words, 0) : opened).toEqual(['one', 'two']);
});

test('a file that cannot be put in its place fails by what the system refused, and can be taken away', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.kept'));
  const writer = new SealedWriter(join(folder, 'a.kept'));
  writer.begin('words one');
  writer.write(words, ['one']);
  expect(() => { writer.seal(); }).toThrow('EISDIR');
  expect(() => { writer.drop(); }).not.toThrow();
  expect(readdirSync(folder)).toEqual(['a.kept']);
});

test('a file of which not even the first line can be written can be taken away', () => {
  const folder = temporaryFolder();
  const writer = new SealedWriter(join(folder, 'a.kept'));
  atOnce = 0;
  expect(() => { writer.begin('words one'); }).toThrow('ENOSPC');
  writer.drop();
  expect(readdirSync(folder)).toEqual([]);
});
