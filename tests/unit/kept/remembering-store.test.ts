import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RememberingStore } from '../../../src/kept/remembering-store.ts';
import { keptName } from '../../../src/kept/kept-name.ts';
import { Store } from '../../../src/kept/store.ts';
import { temporaryFolder } from '../../helpers/site.ts';

const name = keptName<readonly number[]>('numbers');

test('a store that remembers reads no value twice, and forgets one that is written, taken away or cleared', () => {
  const folder = join(temporaryFolder(), 'kept');
  const seal = new Store(folder, 'v').write(name, [1]);
  const store = new RememberingStore(folder, 'v');
  expect([store.read(name), store.read(name, seal), store.read(name, '00')]).toEqual([[1], [1], undefined]);
  rmSync(folder, { recursive: true });
  expect([store.read(name), store.read(name, seal)]).toEqual([[1], [1]]);
  store.write(name, [2]);
  expect([store.read(name), store.read(name, seal)]).toEqual([[2], undefined]);
  store.remove(name.name);
  expect(store.read(name)).toBeUndefined();
  store.write(name, [3]);
  expect(store.read(name)).toEqual([3]);
  store.clear();
  expect(store.read(name)).toBeUndefined();
});
