import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/edition.ts';
import { Store } from '../../../../src/kept/store.ts';
import { SiteMaking } from '../../../../src/publish/making/site-making.ts';
import { openSearch } from '../../../../src/publish/open-search.ts';
import { writeSearchIndex } from '../../../../src/publish/search-index.ts';
import { facets, orders } from '../../../../src/search/contract.ts';
import type { SegmentBounds } from '../../../../src/search/index/segmenting.ts';
import { indexPaths, readStart } from '../../../../src/search/start.ts';
import { idle, withChoice, withQuery, withRange } from '../../../../src/search/state.ts';
import type { SearchState } from '../../../../src/search/state.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import { inThree } from '../../../helpers/segments.ts';
import { differences, readTree, temporaryFolder } from '../../../helpers/site.ts';

const inOne: SegmentBounds = { ...inThree, fewestApart: Infinity };

const words = ['bridge', 'bridges', 'bridged', 'oil', 'price', 'prices', 'minister', 'ministers', 'city', 'harbour', 'winter', 'ferry'];
/** Forms of which each stands in another segment, the oldest articles' first. */
const apart = [['turbine', 'engines', 'tramway'], ['turbines', 'engine', 'turbined'], ['tramways', 'turbining', 'engined']] as const;

/** So many synthetic articles, a day apart: words, names and phrases stand in some of them, new and old. @param others texts of articles that have others, by number */
function opened(size: number, others: Readonly<Record<number, string>> = {}): Edition {
  const form = (number: number) => apart[number < 256 ? 0 : number < 320 ? 1 : 2][number % 3] ?? '';
  const text = (number: number) => Array.from({ length: 9 }, (_, at) => words[(number * 7 + at * (number % 5 + 1)) % words.length] ?? '').join(' ');
  return openArchive({
    'people/ada.md': record({ name: 'Ada Example', variants: '[Eda Example]' }), 'people/bo.md': record({ name: 'Bo Sample' }), 'topics/shapes.md': record({ name: 'Shapes' }),
    ...Object.fromEntries(Array.from({ length: size }, (_, number) => [`articles/a${String(number)}.md`, article({
      title: `Synthetic ${words[number % words.length] ?? ''} ${String(number)}`, date: new Date(Date.UTC(1950, 0, 1 + number)).toISOString().slice(0, 10),
      ...(number % 3 === 0 && { people: '[ada]' }), ...(number % 40 === 0 && { people: '[bo]', language: 'de' }), ...(number % 7 === 0 && { topics: '[shapes]' }),
    }, others[number] ?? `The ${text(number)}.${number % 8 === 0 ? ` The ${form(number)}.` : ''}${number % 11 === 0 ? ' Bo Sample spoke of it.' : ''}${number % 50 === 0 ? ` Singular${String(number)}.` : ''}`)])),
  });
}

async function index(edition: Edition, bounds: SegmentBounds, store?: Store, before?: SiteMaking): Promise<SiteMaking> {
  const making = new SiteMaking(temporaryFolder(), { before: before && { folder: before.folder, kept: before.kept } });
  await writeSearchIndex(edition, making, store, bounds);
  return making;
}

/** What is typed: a word, some, a phrase, a name, one misspelt, an operator. */
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...words, ...apart.flat()), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')) },
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([one, other]) => `"${one} ${other}"`),
  fc.constantFrom('', 'the', 'ada example', 'Eda Example', 'bo smaple', 'bridgse', 'singular300', 'singular0', 'bri', 'oil -prices', 'person:bo city', '-topic:shapes ferry', 'language:de', 'after:1950-11', 'before:1950-02 oil', 'nothing xyzzy'),
);
const asked: fc.Arbitrary<SearchState> = fc.record({ typed, order: fc.constantFrom(...orders), person: fc.constantFrom(undefined, undefined, 'ada', 'bo'), from: fc.constantFrom(undefined, undefined, '1950-05') }).map(({ typed: query, order, person, from }) => {
  const state = { ...withQuery(idle, query), order };
  const narrowed = person === undefined ? state : withChoice(state, 'person', person, true);
  return from === undefined ? narrowed : withRange(narrowed, from, '1950-11-20');
});

/** The segments of an index, the one with the newest articles first: how many articles each has, and whether any file of it was made. */
function segmentsIn({ folder, files, reused }: SiteMaking) {
  const { segments = [] } = readStart(JSON.parse(readFileSync(join(folder, indexPaths.start), 'utf8')))?.start ?? {};
  return segments.map((segment) => ({ articles: segment.articles, made: [...files.keys()].some((path) => path.startsWith(`${indexPaths.folder}/${segment.folder}/`) && !reused.has(path)) }));
}

describe('an index of three segments', () => {
  test('answers as one of one segment does', async () => {
    const edition = opened(343);
    const [three, one] = await Promise.all([inThree, inOne].map((bounds) => index(edition, bounds)));
    expect([three, one].map((made) => made && segmentsIn(made).map(({ articles }) => articles))).toEqual([[23, 64, 256], [343]]);
    const [parted, whole] = [three, one].map((made) => openSearch(made?.folder ?? ''));
    await fc.assert(fc.asyncProperty(asked, async (state) => {
      expect(await parted?.search(state, facets, 343)).toEqual(await whole?.search(state, facets, 343));
    }), { numRuns: 300 });
  });

  test.each<[string, number, number, readonly ReturnType<typeof segmentsIn>[number][]]>([
    ['the newest segment alone', 343, 344, [{ articles: 24, made: true }, { articles: 64, made: false }, { articles: 256, made: false }]],
    ['the middle one too where the newest is full', 319, 320, [{ articles: 64, made: true }, { articles: 256, made: false }]],
    ['one of all where the middle one is full too', 383, 384, [{ articles: 384, made: true }]],
  ])('is made of the one before, for an article more, making %s', async (_, size, larger, segments) => {
    const store = new Store(temporaryFolder(), 'a version');
    const edition = opened(larger);
    const after = await index(edition, inThree, store, await index(opened(size), inThree, store));
    expect(segmentsIn(after)).toEqual(segments);
    expect(differences(readTree(after.folder), readTree((await index(edition, inThree)).folder))).toEqual([]);
  });

  test('is made of the one before, for an older article without a word that newer segments have in other forms, making them too', async () => {
    const store = new Store(temporaryFolder(), 'a version');
    const newer = { 300: 'The propellers.', 330: 'Propelled.' };
    const edition = opened(343, { ...newer, 100: 'The other.' });
    const after = await index(edition, inThree, store, await index(opened(343, { ...newer, 100: 'The propeller.' }), inThree, store));
    expect(segmentsIn(after).map(({ made }) => made)).toEqual([true, true, true]);
    expect(differences(readTree(after.folder), readTree((await index(edition, inThree)).folder))).toEqual([]);
  });
});
