import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Likeliest } from '../../../../src/archive/likeness/likeliest.ts';
import type { NamedRecord } from '../../../../src/model/names/named-record.ts';
import type { AuthorityKind } from '../../../../src/model/kinds.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import { syntheticNames } from '../../../helpers/names.ts';

const named = (id: string, name: string, variants: readonly string[] = [], short: readonly string[] = [], kind: AuthorityKind = 'people'): NamedRecord => ({ kind, id, name, variants: variants.map((form) => ({ form, kind: 'alternative' })), short });

const people = [
  named('kaja-kallas', 'Kaja Kallas', [], ['Kallas']), named('siim-kallas', 'Siim Kallas'), named('zhiltsov', 'Sergey Zhiltsov'), named('tokayev', 'Kassym-Jomart Tokayev'),
  named('mirziyoyev', 'Shavkat Mirziyoyev'), named('bashir', 'Omar al-Bashir'), named('xi', 'Xi Jinping'), named('ivanov', 'Сергей Иванов'), named('berdimuhamedov', 'Serdar Berdimuhamedov'),
];
const ids = (name: string, records = people, kind: AuthorityKind = 'people') => new Likeliest(kind, records).of(name).map(({ id }) => id);

describe('an unknown name is most likely', () => {
  test.each([
    ['Кая Каллас', 'kaja-kallas'], ['kallas kaja', 'kaja-kallas'], ['Каллас Кая', 'kaja-kallas'], ['Kalas', 'kaja-kallas'], ['K. Kallas', 'kaja-kallas'], ['Жильцов', 'zhiltsov'],
    ['Касым-Жомарт Токаев', 'tokayev'], ['Қасым-Жомарт Тоқаев', 'tokayev'], ['Токаев', 'tokayev'], ['Шавкат Мирзиёев', 'mirziyoyev'], ['Mirziyaev', 'mirziyoyev'],
    ['عمر البشير', 'bashir'], ['習近平', 'xi'], ['Sergei Ivanov', 'ivanov'], ['Бердымухамедов', 'berdimuhamedov'],
  ])('%s: %s', (name, id) => {
    expect(ids(name)[0]).toBe(id);
  });

  test.each(['Nobody', 'X', '!', ''])('none when nothing is like it: "%s"', (name) => {
    expect(ids(name)).toEqual([]);
  });

  test('in this order: same letters, other order, same sound, few edits, same consonants, same surname, like surname, and then by id', () => {
    const records = [named('h', 'Boris Tokarev'), named('g', 'Nurlan Tokaev'), named('e', 'Anna Tokeva'), named('d', 'Onno Tokoevu'), named('c', 'Anna Tokayev'), named('b', 'Tokaev Anna'), named('a', 'Анна Токаев')];
    const found: string[] = [];
    for (let left = records; left.length > 0; left = left.filter(({ id }) => !found.includes(id))) found.push(ids('Anna Tokaev', left)[0] ?? 'none');
    expect(found).toEqual(['a', 'b', 'c', 'e', 'd', 'g', 'h']);
    expect(ids('Анна Иванова', [named('b2', 'Anna Ivanova'), named('b10', 'Anna Ivanova'), named('b1', 'Anna Ivanova')])).toEqual(['b1', 'b2', 'b10']);
  });

  test('of other kinds, a name that has all its words, and not one that ends in the same word', () => {
    const organisations = [named('a', 'Acme Corp', [], [], 'organisations'), named('b', 'Central Bank of Ruritania', [], [], 'organisations')];
    expect(ids('Central Bank', organisations, 'organisations')).toEqual(['b']);
    expect(ids('Zenith Corp', organisations, 'organisations')).toEqual([]);
  });

  test('the same records in whatever order they were read', () => {
    fc.assert(fc.property(fc.shuffledSubarray(people, { minLength: people.length }), fc.constantFrom('Kalas', 'Sergey', 'Токаев', 'Ivanof'), (shuffled, name) => {
      expect(ids(name, shuffled)).toEqual(ids(name));
    }));
  });
});

test('one letter left out of a name never hides its record', () => {
  const records = syntheticNames(300).map((name, number) => named(`p${String(number)}`, name));
  const likeliest = new Likeliest('people', records);
  fc.assert(fc.property(fc.constantFrom(...records), fc.nat(), ({ id, name }, seed) => {
    const at = 1 + (seed % (name.length - 1));
    expect(likeliest.of(name.slice(0, at) + name.slice(at + 1)).map((one) => one.id)).toContain(id);
  }), { numRuns: 200 });
});

test('2,000 unknown names, each asked five times, among 5,000 records take edit distances by the name and not by the record', () => {
  let edits = 0;
  const likeliest = new Likeliest('people', syntheticNames(5000).map((name, number) => named(`p${String(number)}`, name)), (a, b) => {
    edits += 1;
    return distance(a, b);
  });
  const unknown = syntheticNames(2000, 7).map((name) => `${name.slice(0, 2)}${name.slice(3)}x`);
  for (let time = 0; time < 5; time += 1) for (const name of unknown) likeliest.of(name);
  expect(edits).toBeLessThan(unknown.length * 250);
});

test('the message shows each record with its kind, id and preferred name, for a name in another script too', () => {
  const fix = (people: string, name: string) => openArchive({ 'articles/a.md': article({ people }), 'people/kaja-kallas.md': record({ name, variants: '[Premier Kallas]' }) }).problems.all().find(({ code }) => code === 'name-unknown')?.fix;
  expect(fix('Кая Каллас', 'Kaja Kallas')).toBe('Did you mean "Kaja Kallas" (people/kaja-kallas)? Or make the record people/кая-каллас.md.');
  expect(fix('Kaja Kallas', 'Кая Каллас')).toBe('The record people/kaja-kallas.md is called "Кая Каллас": write that here, or add "Kaja Kallas" to its "variants".');
});
