import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/edition.ts';
import { Store } from '../../../../src/kept/store.ts';
import { SiteMaking } from '../../../../src/publish/making/site-making.ts';
import { writeSearchIndex } from '../../../../src/publish/search-index.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';
import { readTree, temporaryFolder } from '../../../helpers/site.ts';

/** Two segments, of which the older is made by a process of its own: the 3 newest articles, and 1,024. */
const files: ContentFiles = {
  'people/ada.md': record({ name: 'Ada Example' }),
  ...Object.fromEntries(Array.from({ length: 1027 }, (_, number) => [`articles/a${String(number)}.md`, article({ title: `Bridge ${String(number)}`, date: dayOf(number) }, `Bridges, oil and ${String(number % 90)}.`)])),
};

function dayOf(number: number): string {
  return new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10);
}

async function index(edition: Edition, store?: Store, before?: SiteMaking): Promise<SiteMaking> {
  const making = new SiteMaking(temporaryFolder(), { before: before && { folder: before.folder, kept: before.kept } });
  await writeSearchIndex(edition, making, store);
  return making;
}

function differences(one: SiteMaking, other: SiteMaking): string[] {
  const [here, there] = [readTree(one.folder), readTree(other.folder)];
  return [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path)?.equals(there.get(path) ?? Buffer.from('none')) !== true);
}

describe('an index that is made of the one before', () => {
  const first = openArchive(files);
  // The oldest is another, one is gone, one came between, so all that are newer have other numbers, and one of the newest belongs to the older segment now.
  const second = openArchive({
    ...Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'articles/a500.md')), 'articles/a0.md': article({ title: 'Bridge 0', date: dayOf(0), people: '[ada]' }, 'Bridging oil.'),
    'articles/b.md': article({ title: 'Between', date: dayOf(400) }, 'A text of a bridge.'), 'articles/c.md': article({ title: 'Between', date: dayOf(700) }, 'Bridged.'),
  });

  test.each<[string, (folder: string) => void]>([
    ['and all that was kept is there', () => undefined],
    ['and all that was kept is gone', (folder) => { for (const file of readdirSync(folder)) rmSync(join(folder, file)); }],
    ['and the contents of the older segment are gone', (folder) => { rmSync(join(folder, 'contents-0.kept')); }],
    ['and they are cut short', (folder) => { truncateSync(join(folder, 'contents-0.kept'), 999); }],
    ['and nothing tells which articles are in them', (folder) => { rmSync(join(folder, 'contents-0-articles.kept')); }],
  ])('is the same to the byte as one that is made afresh, %s', async (_, harm) => {
    const folder = temporaryFolder();
    const before = await index(first, new Store(folder, 'a version'));
    harm(folder);
    const store = new Store(folder, 'a version');
    const after = await index(second, store, before);
    const afresh = await index(second);
    expect(differences(after, afresh)).toEqual([]);
    expect(store.names('')).toEqual(expect.arrayContaining(['contents-0', 'contents-0-articles', 'contents-1', 'contents-1-articles']));
    // And so is the one that comes after it.
    expect(differences(await index(first, store, after), before)).toEqual([]);
  }, 60_000);
});
