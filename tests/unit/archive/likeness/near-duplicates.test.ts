import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../../src/archive/likeness/blocks.ts';
import { evidenceOf } from '../../../../src/archive/likeness/evidence.ts';
import { shapedRecord } from '../../../../src/archive/likeness/named.ts';
import { checkLikeness } from '../../../../src/edition/checks/check-likeness.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { article, openArchive, record, recordInMemory } from '../../../helpers/archive.ts';
import type { ContentFiles, Lines } from '../../../helpers/archive.ts';
import { syntheticNames } from '../../../helpers/names.ts';

/** The warnings of records that may be one. */
function nearDuplicates(files: ContentFiles): Problem[] {
  const edition = openArchive({ 'articles/a.md': article(), ...files });
  checkLikeness(edition);
  return edition.problems.all().filter(({ code }) => code === 'record-near-duplicate');
}

/** `file:line` and message of each. */
function warned(files: ContentFiles): string[] {
  return nearDuplicates(files).map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
}

const two = (a: Lines, b: Lines, kind = 'people') => warned({ [`${kind}/a.md`]: record(a), [`${kind}/b.md`]: record(b) });
const alike = (a: string, b: string, kind = 'people', lines: Lines = {}) => two({ name: `"${a}"`, ...lines }, { name: `"${b}"`, ...lines }, kind).length > 0;

test('an archive that is only opened, as for a build, is not searched for records that may be one', () => {
  const files = { 'people/a.md': record({ name: 'Ada Example' }), 'people/b.md': record({ name: 'Ada Example' }) };
  expect(openArchive(files).problems.all().map(({ code }) => code)).not.toContain('record-near-duplicate');
  expect(nearDuplicates(files)).toHaveLength(1);
});

test('two records that may be one are told with the command that makes one of them, or with the code of a country that has no file to merge', () => {
  const fix = (files: ContentFiles) => nearDuplicates(files)[0]?.fix;
  expect(fix({ 'people/a.md': record({ name: 'Ada Example' }), 'people/b.md': record({ name: 'Ada Example' }) })).toBe('If they are one, make one of them: npm run merge -- people/a people/b. If not, write "distinctFrom: a" here.');
  expect(fix({ 'countries/qazaqstan.md': record({ name: 'Kazakstan' }) })).toBe('If they are one, write "code: KZ" here. If not, write "distinctFrom: kazakhstan" here.');
});

describe('two records are told at the later, with the other and what speaks for it', () => {
  test.each([
    ['the same name', 'Kaja Kallas', 'Kaja Kallas', 'both are called "Kaja Kallas"'],
    ['the same in Latin letters', 'Kaya Kallas', 'Кая Каллас', '"Кая Каллас" and "Kaya Kallas" are the same in Latin letters'],
    ['other order', 'Kaja Kallas', 'Kallas Kaja', '"Kallas Kaja" and "Kaja Kallas" are the same words in another order'],
    ['other transliteration', 'Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев', '"Касым-Жомарт Токаев" and "Kassym-Jomart Tokayev" differ only as one transliteration from another'],
    ['a slip', 'Eduard Shevardnadze', 'Eduard Shevardnaze', '"Eduard Shevardnaze" and "Eduard Shevardnadze" differ by a letter, as by a slip'],
    ['a middle name', 'James Baker', 'James A. Baker', '"James A. Baker" and "James Baker" have one surname, and given names that can be one person’s'],
  ])('%s', (_, a, b, words) => {
    expect(two({ name: a }, { name: b })).toEqual([`people/b.md:2 This may be the same as "people/a": ${words}.`]);
  });

  test('in the form that shows it most, at its line, with the preferred name of the other', () => {
    expect(two({ name: 'Kaja Kallas', variants: '[Kai Kallas]' }, { name: 'The Premier', variants: '[One, Кай Каллас]' })).toEqual([
      'people/b.md:3 This may be the same as "people/a" ("Kaja Kallas"): "Кай Каллас" and "Kai Kallas" differ only as one transliteration from another.',
    ]);
  });

  test('by the order of ids, where 9 comes before 10', () => {
    expect(warned({ 'people/p10.md': record({ name: 'Ada Example' }), 'people/p9.md': record({ name: 'Ada Example' }) })[0]).toMatch(/^people\/p10\.md:2 .*"people\/p9"/);
  });

  test('also a country’s file like a country of ISO 3166 that has none', () => {
    expect(warned({ 'countries/kazahstan.md': record({ name: 'Kazahstan', from: '1991' }) })[0]).toContain('"countries/kazakhstan"');
  });
});

describe('two people may be one', () => {
  const france = { countries: 'France' };

  test.each([
    ['K. Kallas', 'Kaja Kallas'], ['Alex Petrenko', 'Alexander Petrenko'], ['Bernard Kohl', 'Bernhard A. Kohl'], ['George Bush', 'George W. Bush'], ['J. Baker', 'James A. Baker'],
  ])('with a country in common: %s and %s', (a, b) => {
    expect(alike(a, b, 'people', france)).toBe(true);
  });

  test.each([
    ['George H. Bush', 'George W. Bush'], ['Paul Petrenko', 'Paula Petrenko'], ['Kaja Kallas', 'Siim Kallas'], ['Ivan Aksyonov', 'Ivana Aksyonova'], ['Sergei Aksyonov', 'Sergei Aksyonova'],
    ['Volodymyr Zelensky', 'Olena Zelenska'], ['John Paul I', 'John Paul II'], ['Peter Miller', 'Peter Muller'], ['Zhang Wei', 'Yang Wei'], ['Liu Yang', 'Lu Yang'], ['Marta Ivanova', 'Maria Ivanova'],
  ])('but not %s and %s', (a, b) => {
    expect(alike(a, b, 'people', france)).toBe(false);
  });

  test('by an initial only where both have a country, and one in common, an office counting', () => {
    expect(alike('K. Kallas', 'Kaja Kallas')).toBe(false);
    expect(two({ name: 'K. Kallas', countries: 'Estonia' }, { name: 'Kaja Kallas', countries: 'France' })).toEqual([]);
    expect(two({ name: 'K. Kallas', countries: 'Estonia' }, { name: 'Kaja Kallas', roles: '[{ title: Premier, country: Estonia }]' })).toHaveLength(1);
  });
});

describe('records of other kinds', () => {
  test.each([
    ['Soybean', 'Soy bean'], ['Defense Department', 'Defence Department'], ['Transport corridors', 'Transport corridor'], ['Benetton Group', 'Bennetton Group'], ['Министерство обороны', 'Ministerstvo oborony'],
  ])('%s and %s may be one', (a, b) => {
    expect(alike(a, b, 'organisations')).toBe(true);
  });

  test.each([
    ['COP 26', 'COP 27'], ['Directive 1987', 'Directive 1988'], ['North Yemen', 'South Yemen'], ['Corn', 'Coin'], ['Contel Corp', 'Centel Corp'], ['Courier Corp', 'Carrier Corp'], ['Wickes Plc', 'Vickers Plc'],
    ['J. Baker', 'James Baker'], ['Coconut', 'Coconut oil'], ['!!', '??'],
  ])('but not %s and %s', (a, b) => {
    expect(alike(a, b, 'organisations', { countries: 'France' })).toBe(false);
  });

  test('are not held against a record of another kind', () => {
    expect(warned({ 'organisations/a.md': record({ name: 'Reuters' }), 'sources/b.md': record({ name: 'Reuters' }), 'topics/c.md': record({ name: 'Reuters' }) })).toEqual([]);
  });
});

describe('nothing is said of two records', () => {
  test.each<[string, Lines, Lines]>([
    ['that an editor calls distinct in the later', {}, { distinctFrom: 'a' }], ['that an editor calls distinct in the earlier', { distinctFrom: '[b]' }, {}],
    ['with two Wikidata ids', { wikidata: 'Q1' }, { wikidata: 'Q2' }], ['with two birthdays', { born: '1960-05-01' }, { born: '1961-05-01' }],
  ])('%s', (_, a, b) => {
    expect(two({ name: 'Ada Example', ...a }, { name: 'Ada Example', ...b })).toEqual([]);
  });

  test('that share a short form, an acronym or a demonym only', () => {
    const lines = { short: '[Works]', variants: '[{ form: EW, kind: acronym }, { form: Exampler, kind: demonym }]' };
    expect(two({ name: 'Early Works', ...lines }, { name: 'Eastern Wheels', ...lines }, 'organisations')).toEqual([]);
  });

  test('that are countries of ISO 3166, however alike their names', () => {
    expect(warned({ 'countries/iceland.md': record({ name: 'Republic of Iceland' }), 'countries/ireland.md': record({ name: 'Republic of Ireland' }) })).toEqual([]);
  });

  test('but said again where a birthday is not known to the day, or a third record is as like', () => {
    expect(two({ name: 'Ada Example', born: '1960' }, { name: 'Ada Example', born: '1961-05-01' })).toHaveLength(1);
    expect(warned({ 'people/a.md': record({ name: 'Ada Example', distinctFrom: 'b' }), 'people/b.md': record({ name: 'Ada Example' }), 'people/c.md': record({ name: 'Ada Example' }) })).toHaveLength(2);
  });
});

describe('the pairs that are compared', () => {
  const shaped = (names: readonly string[]) => names.map((name, number) => shapedRecord(recordInMemory('people', `p${String(number)}`, name)));

  test('are few for 5,000 records of many names, and for 5,000 of one name', () => {
    expect([...candidatePairs(shaped(syntheticNames(5000)))].length).toBeLessThan(5000 * 6);
    expect([...candidatePairs(shaped(Array.from({ length: 5000 }, () => 'Ada Example')))].length).toBeLessThan(5000 * 13);
  });

  test('hold every pair that has evidence', () => {
    const word = fc.constantFrom('Kaja', 'Kaya', 'K.', 'Кая', 'Kallas', 'Kalas', 'Каллас', 'Shevardnadze', 'Shevardnaze', 'Shevardnadez', 'Mirziyoyev', 'Мирзиёев', 'Kai', 'Jomart', 'Zhomart');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => {
      const records = shaped([a, b]);
      const [one, other] = records;
      if (one === undefined || other === undefined || evidenceOf(one, other) === undefined) return;
      expect([...candidatePairs(records)]).toHaveLength(1);
    }), { numRuns: 1000 });
  });

  test('have the same evidence whichever of the two comes first', () => {
    const name = fc.constantFrom('Kaja Kallas', 'Kallas Kaya', 'Кая Каллас', 'K. Kallas', 'Siim Kallas', 'Kaja A. Kallas', 'Kajaa Kallaste', 'Shevardnadze', 'Shevardnadez');
    fc.assert(fc.property(name, name, (a, b) => {
      const [one, other] = shaped([a, b]);
      if (one === undefined || other === undefined) return;
      expect(evidenceOf(one, other)?.likeness).toBe(evidenceOf(other, one)?.likeness);
    }));
  });
});
