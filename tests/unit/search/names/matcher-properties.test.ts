import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../../../src/model/names/names.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import type { Names } from '../../../../src/search/names/matcher.ts';
import { namedFacets } from '../../../../src/search/named-facets.ts';
import type { NameRow, NameTable } from '../../../../src/search/names/rows.ts';

/** Few letters, so that names are alike; a few signs of trouble among them. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('aaaeiklmnsjy'), 'á', 'а', 'к', 'л', 'й', 'λ', "'", '.', '7', '習'), minLength: 1, maxLength: 6 });
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom('__proto__', 'constructor', '<script>alert(1)</script>', '!!!', 'KA', 'ka', 'U.K.', '\ud800', 'Ka-Ka', '(a+)+$'),
).filter((text) => nameKey(text) !== '');

const row = (number: number): fc.Arbitrary<NameRow> => fc.tuple(name, fc.integer({ min: 1, max: 3 }), fc.array(fc.array(name, { maxLength: 2 }), { maxLength: 5 }), fc.option(fc.nat(9), { nil: undefined }))
  .map(([preferred, articles, groups, broader]): NameRow => (broader === undefined ? [`id-${number}`, preferred, articles, groups] : [`id-${number}`, preferred, articles, groups, broader]));
const rows = fc.nat(7).chain((length) => fc.tuple(...Array.from({ length }, (_, number) => row(number))));
const tables: fc.Arbitrary<NameTable> = fc.record({ person: rows, country: rows, organisation: rows, topic: rows, source: rows });
const queries = fc.oneof(name, fc.string({ unit: 'binary', maxLength: 40 }), fc.array(name, { maxLength: 12 }).map((names) => names.join(' ')));

function read(table: NameTable): Names {
  const names = readNames(table);
  if (names === undefined) throw new Error('the table cannot be read');
  return names;
}

test('a preferred name finds its record first, but for records of the same name', () => {
  fc.assert(fc.property(tables, (table) => {
    const names = read(table);
    for (const facet of namedFacets) {
      for (const [id, preferred] of table[facet]) {
        const found = names.find(preferred, 1000);
        const place = found.findIndex((one) => one.facet === facet && one.id === id);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(found[place]?.how).toBe('exact');
        for (const before of found.slice(0, place)) expect(nameKey(before.name)).toBe(nameKey(preferred));
      }
    }
  }));
});

test('a preferred name resolves to its record, and an id to itself alone', () => {
  fc.assert(fc.property(tables, (table) => {
    const names = read(table);
    for (const facet of namedFacets) {
      for (const [id, preferred] of table[facet]) {
        expect(names.resolve(facet, preferred)).toContain(id);
        expect(names.resolve(facet, id)).toEqual([id]);
        expect(names.label(facet, id)).toBe(preferred);
      }
    }
  }));
});

test('the order is the same however the rows stand, and does not change with the number that is asked for', () => {
  fc.assert(fc.property(tables, queries, fc.nat(8), (table, query, most) => {
    const flat = Object.fromEntries(namedFacets.map((facet) => [facet, table[facet].map(([id, text, articles, groups = []]): NameRow => [id, text, articles, groups])]));
    const turned = Object.fromEntries(Object.entries(flat).map(([facet, list]) => [facet, list.toReversed()]));
    const keys = (data: unknown, count: number) => readNames(data)?.find(query, count).map(({ facet, id, how }) => `${facet}/${id} ${how}`);
    const all = keys(flat, 1000);
    expect(new Set(all).size).toBe(all?.length);
    expect(keys(turned, 1000)).toEqual(all);
    expect(keys(flat, most)).toEqual(all?.slice(0, most));
  }));
});

test('what is exact comes before what begins so, and that before what is nearly so; nothing nearly so stands beside what is exact by all its words', () => {
  fc.assert(fc.property(tables, name, (table, query) => {
    const hows = read(table).find(query, 1000).map(({ how }) => how);
    const places = hows.map((how) => ['exact', 'narrower', 'beginning', 'near'].indexOf(how));
    if (hows[0] !== 'near' && hows.includes('near')) expect(hows[0]).toBe('beginning');
    if (hows[0] === 'exact') expect(places).toEqual(places.toSorted((a, b) => a - b));
  }));
});

test('no query throws, nor answers with more than was asked for', () => {
  fc.assert(fc.property(tables, queries, fc.constantFrom(0, 1, 3, -1, NaN, Infinity, 2.5), (table, query, most) => {
    const names = read(table);
    expect(names.find(query, most).length).toBeLessThanOrEqual(Math.max(0, most || 0));
    for (const facet of namedFacets) expect(names.resolve(facet, query).every((id) => names.label(facet, id) !== undefined)).toBe(true);
  }));
});

test.each(['a'.repeat(10_000), 'ab '.repeat(4_000), '\ud800'.repeat(10_000), '\u0301'.repeat(10_000), '\ufdfa'.repeat(10_000), '<img src=x onerror=alert(1)>', '__proto__', '(a+)+$', '%s%n', '\u0000'])('a hostile query is harmless: %#', (query) => {
  const names = read({ person: [['', 'Kaja Kallas', 1, [[], ['Kallas']]]], country: [], organisation: [], topic: [], source: [] });
  expect(names.find(query, 9)).toEqual([]);
  expect(names.resolve('person', query)).toEqual([]);
});

test('any data is read or refused', () => {
  fc.assert(fc.property(fc.anything(), (data) => {
    expect(readNames(data)).toBeUndefined();
  }));
});
