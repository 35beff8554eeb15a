import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/edition.ts';
import { Store } from '../../../../src/kept/store.ts';
import { SiteMaking } from '../../../../src/publish/making/site-making.ts';
import { writeSearchIndex } from '../../../../src/publish/search-index.ts';
import { segmentsOf } from '../../../../src/search/index/segmenting.ts';
import type { SegmentBounds } from '../../../../src/search/index/segmenting.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import { inThree } from '../../../helpers/segments.ts';
import { readTree, temporaryFolder } from '../../../helpers/site.ts';

/** More for a longer look: INCREMENTAL=10. From there on large archives are among them, which take a quarter of a minute each. */
const runs = Number(process.env['INCREMENTAL'] ?? 2);

/** About the sizes at which an index is parted in two, at which its newest part is full, and at which it is parted in three. */
const sizes = [1022, 1023, 1024, 1025, 1087, 1088, 1089, ...(runs < 10 ? [] : [16_383, 16_384, 16_385, 16_450, 17_408])];

interface State {
  readonly size: number;
  /** Where articles are left out, counted from the oldest, and where one says something else. */
  readonly without: readonly number[];
  readonly other: readonly number[];
}

/** @param places of articles that are left out or say something else */
function states(sizes: readonly number[], places: readonly number[]): fc.Arbitrary<readonly State[]> {
  const some = fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 });
  return fc.array(fc.record({ size: fc.constantFrom(...sizes), without: some, other: some }), { minLength: 3, maxLength: 4 });
}

/** So many synthetic articles, a day apart. */
function opened({ size, without, other }: State): Edition {
  const numbers = Array.from({ length: size + without.length }, (_, number) => number).filter((number) => !without.includes(number));
  return openArchive({
    'people/ada.md': record({ name: 'Ada Example' }),
    ...Object.fromEntries(numbers.map((number) => [`articles/a${String(number)}.md`, article({ title: `Bridge ${String(number)}`, date: new Date(Date.UTC(1950, 0, 1 + number)).toISOString().slice(0, 10) }, other.includes(number) ? 'Ada Example bridged it.' : `Bridges and ${String(number % 90)}.`)])),
  });
}

async function index(edition: Edition, bounds?: SegmentBounds, store?: Store, before?: SiteMaking): Promise<SiteMaking> {
  const making = new SiteMaking(temporaryFolder(), { before: before && { folder: before.folder, kept: before.kept } });
  await writeSearchIndex(edition, making, store, bounds);
  return making;
}

test.each<[string, SegmentBounds | undefined, fc.Arbitrary<readonly State[]>]>([
  ['it is parted', undefined, states(sizes, [0, 1, 500, 1000, 1021, 1022])],
  ['a smaller one is parted in two and three', inThree, states([127, 128, 191, 192, 255, 256, 257, 319, 320, 343, 383, 384], [0, 1, 100, 190, 250, 255, 300])],
])('an index that is made of the one before is the same to the byte as one made afresh, also where articles come and go about the sizes at which %s', async (_, bounds, walks) => {
  await fc.assert(fc.asyncProperty(walks, async (walk) => {
    const store = new Store(temporaryFolder(), 'a version');
    let before: SiteMaking | undefined;
    for (const state of walk) {
      const edition = opened(state);
      before = await index(edition, bounds, store, before);
      const [here, afresh] = [readTree(before.folder), readTree((await index(edition, bounds)).folder)];
      expect([...here.keys()]).toEqual([...afresh.keys()]);
      for (const [path, bytes] of here) expect(bytes.equals(afresh.get(path) ?? Buffer.of()), path).toBe(true);
      const parts = new Set([...here.keys()].flatMap((path) => /^search\/data\/([^/]+)\//.exec(path)?.[1] ?? []));
      expect(parts.size).toBe(segmentsOf(edition.site.archive.articles, bounds).length);
    }
  }), { numRuns: runs });
}, 60_000 * Math.max(1, runs));
