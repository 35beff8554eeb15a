import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptMap } from '../../../src/kept/kept-map.ts';
import { RememberingStore } from '../../../src/kept/remembering-store.ts';
import type { KeptName } from '../../../src/kept/kept-name.ts';
import { Store } from '../../../src/kept/store.ts';
import { temporaryFolder } from '../../helpers/site.ts';

/** @param count of values that are all there */
const values = (count: number, changed: Readonly<Record<string, string>> = {}) => new Map([...Array.from({ length: count }, (_, at) => [`k${String(at)}`, `v${String(at)}`] as const), ...Object.entries(changed)]);
const mapIn = (folder: string, under?: string) => new KeptMap<string>(new Store(folder, 'v'), 'some', under);
const bytesIn = (folder: string) => readdirSync(folder).sort();

describe('a map that is kept', () => {
  test('comes back in several parts, with what was changed and without what is gone', () => {
    const folder = temporaryFolder();
    mapIn(folder).write(values(10_000));
    expect(bytesIn(folder)).toHaveLength(4);
    const now = values(9_999, { k5: 'other', more: 'new' });
    mapIn(folder).write(now);
    expect(new Map([...mapIn(folder).before].sort())).toEqual(new Map([...now].sort()));
  });

  test('is written again only as far as it has changed', () => {
    const folder = temporaryFolder();
    const store = new Counting(folder, 'v');
    const write = (now: ReadonlyMap<string, string>) => {
      store.written.length = 0;
      new KeptMap<string>(store, 'some').write(now);
      return store.written;
    };
    expect(write(values(5_000))).toEqual(['some-0', 'some-1', 'some']);
    expect(write(values(5_000))).toEqual([]);
    expect(write(values(5_000, { k7: 'other' }))).toEqual(['some']);
    expect(write(values(5_000, { k7: 'other' }))).toEqual([]);
    expect(write(values(4_000))).toEqual(['some-0', 'some']);
    expect(bytesIn(folder)).toEqual(['some-0.kept', 'some.kept']);
  });

  test('is empty under anything else', () => {
    const folder = temporaryFolder();
    mapIn(folder, 'UTC').write(values(3));
    expect(mapIn(folder, 'Asia/Almaty').before.size).toBe(0);
    expect(mapIn(folder, 'UTC').before).toEqual(values(3));
  });

  test.each([['lost', (file: string) => { rmSync(file); }], ['damaged', (file: string) => { writeFileSync(file, 'damaged'); }]])('is empty as a whole where one part is %s, and is kept again', (_, harm) => {
    const folder = temporaryFolder();
    mapIn(folder).write(values(9_000));
    harm(join(folder, 'some-1.kept'));
    expect(mapIn(folder).before.size).toBe(0);
    mapIn(folder).write(values(9_000));
    expect(mapIn(folder).before).toEqual(values(9_000));
  });

  test('is empty where only some parts were written over before the command was killed', () => {
    const folder = temporaryFolder();
    mapIn(folder).write(values(9_000));
    const before = new Store(folder, 'v').read<unknown>({ name: 'some' });
    mapIn(folder).write(values(8_000, { k0: 'other' }));
    new Store(folder, 'v').write({ name: 'some' }, before);
    expect(mapIn(folder).before.size).toBe(0);
  });

  test('is whole again where a command that remembers it writes after somebody has taken it away', () => {
    const folder = temporaryFolder();
    const store = new RememberingStore(folder, 'v');
    const write = (now: ReadonlyMap<string, string>) => { new KeptMap<string>(store, 'some').write(now); };
    write(values(9_000));
    write(values(9_000, { k1: 'other' }));
    rmSync(folder, { recursive: true });
    write(values(9_000, { k1: 'other', k2: 'other' }));
    expect(mapIn(folder).before).toEqual(values(9_000, { k1: 'other', k2: 'other' }));
  });

  test('counts what has changed again once: the parts stay until an eighth differs', () => {
    const folder = temporaryFolder();
    const store = new Counting(folder, 'v');
    for (const word of ['one', 'two', 'three', 'four']) new KeptMap<string>(store, 'some').write(values(1000, Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${String(at)}`, word]))));
    expect(store.written).toEqual(['some-0', 'some', 'some', 'some', 'some']);
  });

  test('is after any writings what was written last', () => {
    const some = fc.dictionary(fc.stringMatching(/^[a-z]$/), fc.constantFrom('1', '2'));
    fc.assert(fc.property(fc.array(some, { maxLength: 6 }), (writings) => {
      const folder = temporaryFolder();
      for (const writing of writings) {
        const now = new Map(Object.entries(writing));
        mapIn(folder).write(now);
        expect(new Map([...mapIn(folder).before].sort())).toEqual(new Map([...now].sort()));
      }
    }), { numRuns: 50 });
  });
});

/** About the sizes at which there is a part more; values from another place on are another archive, and some of them changed. */
const large = fc.record({ count: fc.constantFrom(0, 1, 4095, 4096, 4097, 8191, 8192, 8193), from: fc.constantFrom(0, 0, 0, 1, 700, 5000), changed: fc.constantFrom(0, 1, 400, 2000) });

test('a map that is kept is what was written last also where it grows and shrinks about the sizes of its parts, and where a part of any writing before is back', () => {
  fc.assert(fc.property(fc.array(large, { minLength: 2, maxLength: 5 }), fc.nat(2), (writings, stale) => {
    const folder = temporaryFolder();
    const part = join(folder, `some-${String(stale)}.kept`);
    let old: Buffer | undefined;
    for (const [at, { count, from, changed }] of writings.entries()) {
      const now = new Map(Array.from({ length: count }, (_, key) => [`k${String(from + key)}`, key < changed ? `v${String(at)}` : 'v'] as const));
      mapIn(folder).write(now);
      expect(new Map([...mapIn(folder).before].sort())).toEqual(new Map([...now].sort()));
      if (old !== undefined && existsSync(part) && !readFileSync(part).equals(old)) {
        writeFileSync(part, old);
        expect(mapIn(folder).before.size).toBe(0);
        mapIn(folder).write(now);
        expect(mapIn(folder).before.size).toBe(count);
      }
      old = existsSync(part) ? readFileSync(part) : old;
    }
  }), { numRuns: 20 });
});

class Counting extends Store {
  readonly written: string[] = [];

  override write<T>(kept: KeptName<T>, value: T): string {
    this.written.push(kept.name);
    return super.write(kept, value);
  }
}
