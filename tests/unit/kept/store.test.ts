import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeParts, codeVersion } from '../../../src/kept/code-version.ts';
import { folderState, isAsItStood } from '../../../src/kept/folder-state.ts';
import { isSiteAsItStood, siteState } from '../../../src/kept/site-state.ts';
import { keptName } from '../../../src/kept/kept-name.ts';
import { Store } from '../../../src/kept/store.ts';
import { root, temporaryFolder, writeFiles } from '../../helpers/site.ts';

const name = keptName<{ readonly words: ReadonlyMap<string, readonly number[]> }>('words');
const value = { words: new Map([['one', [1]], ['two', [2, 2]]]) };

describe('what is kept', () => {
  test('is read again by the same version, and under its own name only', () => {
    const folder = join(temporaryFolder(), 'kept');
    const seal = new Store(folder, 'one').write(name, value);
    expect(new Store(folder, 'one').read(name)).toEqual(value);
    expect(new Store(folder, 'one').read(name, seal)).toEqual(value);
    expect(new Store(folder, 'one').read(name, '00')).toBeUndefined();
    expect(new Store(folder, 'two').read(name)).toBeUndefined();
    writeFileSync(join(folder, 'other.kept'), readFileSync(join(folder, 'words.kept')));
    expect(new Store(folder, 'one').read(keptName('other'))).toBeUndefined();
  });

  test('stays what it is when something else is read, arrays of numbers and parts of them too', () => {
    const store = new Store(join(temporaryFolder(), 'kept'), 'one');
    const numbers = keptName<readonly (Uint8Array | Float64Array)[]>('numbers');
    const others = keptName<Uint8Array>('others');
    store.write(numbers, [Uint8Array.of(1, 2, 3, 4).subarray(1, 3), Float64Array.of(0.5)]);
    store.write(others, new Uint8Array(1000).fill(9));
    store.read(others);
    const read = store.read(numbers);
    store.read(others);
    expect(read).toEqual([Uint8Array.of(2, 3), Float64Array.of(0.5)]);
    expect(store.read(others)).toEqual(new Uint8Array(1000).fill(9));
  });

  test('is told apart by its seal without being read', () => {
    const store = new Store(join(temporaryFolder(), 'kept'), 'one');
    const seal = store.write(name, value);
    expect([store.bears(name, seal), store.bears(name, '00'), store.bears(keptName('other'), seal)]).toEqual([true, false, false]);
  });

  test('stays where the disk refuses to take it away, and that is told', () => {
    const folder = temporaryFolder();
    const store = new Store(folder, 'one');
    mkdirSync(join(folder, 'words.kept'));
    store.remove('words');
    expect(store.lost).toMatch(/^E|^ERR_/);
  });

  test('is rid of what killed commands have left half written, and not of what another is writing', () => {
    const folder = temporaryFolder();
    const store = new Store(folder, 'one');
    store.write(name, value);
    for (const part of ['words.kept.12.part', 'words.kept.34.part', 'film.part']) writeFileSync(join(folder, part), 'half');
    utimesSync(join(folder, 'film.part'), 1000, 1000);
    utimesSync(join(folder, 'words.kept.12.part'), 1000, 1000);
    utimesSync(join(folder, 'words.kept'), 1000, 1000);
    store.dropUnfinished(Date.now() - 60_000);
    expect(readdirSync(folder).sort()).toEqual(['film.part', 'words.kept', 'words.kept.34.part']);
    new Store(join(folder, 'nowhere'), 'one').dropUnfinished(Date.now());
  });

  test('is kept again where a folder has its name, and where a file or a link that leads nowhere has that of the whole folder', () => {
    const folder = join(temporaryFolder(), 'kept');
    mkdirSync(join(folder, 'words.kept/deeper'), { recursive: true });
    for (const stands of [() => undefined, () => { writeFileSync(folder, ''); }, () => { symlinkSync(join(folder, 'nowhere'), folder); }]) {
      stands();
      const store = new Store(folder, 'one');
      expect(store.read(name)).toBeUndefined();
      store.dropUnfinished(Date.now());
      store.write(name, value);
      expect([store.lost, new Store(folder, 'one').read(name)]).toEqual([undefined, value]);
      rmSync(folder, { recursive: true });
    }
  });

  test('is as if it were not there when it is cut short at any length, or any byte of it is another', () => {
    const folder = temporaryFolder();
    const store = new Store(folder, 'one');
    store.write(name, value);
    const file = join(folder, 'words.kept');
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(store.read(name)).toBeUndefined();
      writeFileSync(file, whole.map((byte, at) => (at === length ? byte ^ 1 : byte)));
      expect(store.read(name)).toBeUndefined();
    }
    writeFileSync(file, whole);
    expect(store.read(name)).toEqual(value);
    expect(readdirSync(folder)).toEqual(['words.kept']);
  });
});

test('what the disk refuses to keep is told, and costs time alone', () => {
  const folder = writeFiles(temporaryFolder(), { file: '' });
  const store = new Store(join(folder, 'file', 'kept'), 'one');
  store.write(name, value);
  expect([store.lost, store.read(name)]).toEqual(['ENOTDIR', undefined]);
});

test('the version is of all that pages are made by, and each part is there', () => {
  for (const part of codeParts) expect(existsSync(join(root, part)), part).toBe(true);
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
});

describe('a folder', () => {
  const later = Date.now() + 3_600_000;
  const files = { 'a.md': 'one', 'deep/b.md': 'two' };
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    ['a file is longer', (folder) => { writeFileSync(join(folder, 'a.md'), 'longer'); }],
    ['a file has another letter', (folder) => { writeFileSync(join(folder, 'deep/b.md'), 'twa'); }],
    ['a file has another letter under its old time', (folder) => {
      writeFileSync(join(folder, 'a.md'), 'ono');
      utimesSync(join(folder, 'a.md'), 1_000_000, 1_000_000);
    }],
    ['a file is added, however deep', (folder) => { writeFiles(folder, { 'deep/deeper/c.md': '' }); }],
  ];

  const written = (folder: string) => new Map(Object.keys(files).map((path) => {
    const { size, mtimeMs } = lstatSync(join(folder, path));
    return [path, { size, modified: mtimeMs }];
  }));

  test('is as it stood while nobody touches it', () => {
    const folder = writeFiles(temporaryFolder(), files);
    for (const now of [later, Date.now()]) expect(isAsItStood(folder, folderState(folder, now))).toBe(true);
    expect(isSiteAsItStood(folder, siteState(folder, written(folder)))).toBe(true);
  });

  test.each(changes)('is not when %s', (_, change) => {
    for (const now of [later, Date.now()]) {
      const folder = writeFiles(temporaryFolder(), files);
      utimesSync(join(folder, 'a.md'), 1_000_000, 1_000_000);
      const state = folderState(folder, now);
      change(folder);
      expect(isAsItStood(folder, state)).toBe(false);
    }
  });

  test('of a site is not when a file is added, changed or taken away', () => {
    for (const [path, text] of [['deep/c.md', ''], ['a.md', 'longer']] as const) {
      const folder = writeFiles(temporaryFolder(), files);
      for (const one of ['a.md', 'deep', '.']) utimesSync(join(folder, one), 1_000_000, 1_000_000);
      const state = siteState(folder, written(folder));
      writeFiles(folder, { [path]: text });
      expect(isSiteAsItStood(folder, state)).toBe(false);
    }
  });
});
