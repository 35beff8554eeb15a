import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../src/search/names/matcher.ts';
import type { Names } from '../../../../src/search/names/matcher.ts';
import type { NameRow, NameTable } from '../../../../src/search/names/rows.ts';

const kallas = (...variants: readonly string[]): NameRow => ['', 'Kaja Kallas', 1, [variants, ['Kallas']]];
const empty: NameTable = { person: [], country: [], organisation: [], topic: [], source: [] };

function namesOf(rows: Partial<NameTable>): Names {
  const names = readNames(JSON.parse(JSON.stringify({ ...empty, ...rows })));
  if (names === undefined) throw new Error('the table cannot be read');
  return names;
}

const found = (names: Names, typed: string, most = 9) => names.find(typed, most).map(({ name, how }) => `${name}, ${how}`);

const archive = namesOf({
  person: [
    kallas('Kaya Kallas', 'Kai Kallas'), ['', 'Kassym-Jomart Tokayev', 5, [['Kassym-Zhomart Tokayev'], ['Tokayev']]], ['', 'Charles Michel', 3, [[], ['Michel']]], ['', 'Michel Sample', 9], ['', 'Kayaba Sample', 9],
    ['', 'Ivan Sample', 50], ['иван-пример', 'Иван Sample', 1], ['pena-2', 'Peña', 50], ['', 'Pena', 1],
  ],
  country: [['', 'Georgia', 2, [[], [], ['Georgian'], ['GE', 'GEO']]], ['', 'Italy', 2, [[], [], ['Italian'], ['IT', 'ITA']]], ['', 'United States', 7, [['USA', 'US'], [], ['American']]]],
  organisation: [['', 'Michel', 1], ['', 'World Bank', 4], ['who', 'World Health Organization', 4, [['WHO']]]],
  topic: [['', 'Energy', 4], ['', 'Green energy', 2, [], 0], ['', 'Wind', 3, [], 1], ['', 'Energy prices', 1], ['', 'Loop', 1, [], 5], ['', 'Noose', 1, [], 4]],
  source: [['', 'Nezavisimaya Gazeta', 1, [[], [], [], ['NG']]]],
});

describe('a person is found first', () => {
  test.each(['Kaja', 'Kaya', 'Kai', 'Каллас', 'Kalas', 'kallas kaja', 'KALLAS', 'kaja kall', 'Кая Каллас', 'Kallas, K.', 'KAJA  KALLAS', 'Káłłas', 'kajakallas', 'Kaja Klalas', 'kallas corridor'])('by %s', (typed) => {
    expect(archive.find(typed, 3)[0]?.name).toBe('Kaja Kallas');
  });

  test.each(['Каллас', 'Кая', 'Кая Каллас', 'каллас кая', 'Kaya', 'Kalas', 'Κάλλας', 'კალას'])('by %s, where the record lists no such form', (typed) => {
    expect(namesOf({ person: [kallas()] }).find(typed, 3)[0]?.name).toBe('Kaja Kallas');
  });
});

describe('the order', () => {
  test('is preferred names, then variants, bare surnames, beginnings, and by articles within each', () => {
    expect(archive.find('michel', 9).map(({ name, form, how }) => [name, form, how])).toEqual([['Michel', undefined, 'exact'], ['Charles Michel', 'Michel', 'exact'], ['Michel Sample', undefined, 'beginning']]);
    expect(found(archive, 'sample')).toEqual(['Ivan Sample, beginning', 'Kayaba Sample, beginning', 'Michel Sample, beginning', 'Иван Sample, beginning']);
  });

  test('puts what is the same to the letter before what is so but for accents and script', () => {
    expect(found(archive, 'pena')).toEqual(['Pena, exact', 'Peña, exact']);
    expect(found(archive, 'Peña')).toEqual(['Peña, exact', 'Pena, exact']);
    expect(found(archive, 'Иван Sample')).toEqual(['Иван Sample, exact', 'Ivan Sample, exact']);
  });

  test('puts a whole word before a beginning of one', () => {
    const names = namesOf({ person: [['', 'Kaiser Sample', 9], ['', 'Kai Sample', 1]] });
    expect(found(names, 'kai')).toEqual(['Kai Sample, beginning', 'Kaiser Sample, beginning']);
  });

  test('puts a form in the alphabet that was typed before one in another', () => {
    const names = namesOf({ topic: [['materials', 'Критическое сырьё', 9], ['', 'Kinds', 1]] });
    expect(found(names, 'k')).toEqual(['Kinds, beginning', 'Критическое сырьё, beginning']);
    expect(found(names, 'к')).toEqual(['Критическое сырьё, beginning', 'Kinds, beginning']);
  });

  test('leaves out other forms in another alphabet while only a few letters of a word are typed', () => {
    const names = namesOf({ country: [['', 'Korea', 9, [['Республика Корея']]]] });
    expect(found(names, 'resp')).toEqual([]);
    expect(found(names, 'respub')).toEqual(['Korea, beginning']);
    expect(found(names, 'респ')).toEqual(['Korea, beginning']);
  });

  test('puts the first words of a name before later ones', () => {
    const names = namesOf({ organisation: [['', 'House of Examples', 9], ['', 'Example House', 1]] });
    expect(found(names, 'exam')).toEqual(['Example House, beginning', 'House of Examples, beginning']);
  });

  test('is by name, facet and id where articles are the same', () => {
    const names = namesOf({ person: [['b', 'Sample', 1], ['a', 'Sample', 1]], topic: [['c', 'Sample', 1]], country: [['d', 'Sample', 1]] });
    expect(names.find('sample', 9).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });
});

test('each word of a query stands for another word of the name', () => {
  expect(found(archive, 'kallas kallas')).toEqual(['Kaja Kallas, exact']); // By a run of its words.
  expect(found(archive, 'kalla kallas')).toEqual(['Kaja Kallas, exact']);
  expect(namesOf({ person: [['', 'Kaja Kallas', 1]] }).find('kalla kallas', 9)).toEqual([]);
  expect(namesOf({ person: [['', 'Kaja Kallas', 1]] }).find('kallas kalles', 9)).toEqual([]);
});

describe('what is nearly so', () => {
  test('is not offered beside what is so', () => {
    const names = namesOf({ person: [['', 'Kalas', 1], kallas()] });
    expect(found(names, 'Kalas')).toEqual(['Kalas, exact']);
    expect(found(names, 'Kal')).toEqual(['Kaja Kallas, beginning', 'Kalas, beginning']);
  });

  test('is offered behind few beginnings of a long query, and not of a short one', () => {
    const names = namesOf({ person: [['', 'Tokayevich', 1], ['', 'Tokaieva', 1], ['', 'Kalasov', 1], kallas()] });
    expect(found(names, 'tokayev')).toEqual(['Tokayevich, beginning', 'Tokaieva, near']);
    expect(found(namesOf({ person: [['', 'Kayaba', 1], ['', 'Kaja', 1], ['', 'Kayb', 1]] }), 'kay')).toEqual(['Kayaba, beginning', 'Kayb, beginning']);
  });

  test('is by sound from three letters, and by letters from five', () => {
    expect(found(archive, 'Qasym')).toEqual(['Kassym-Jomart Tokayev, near']);
    expect(found(archive, 'Tokaev Kasym-Jomart')).toEqual(['Kassym-Jomart Tokayev, near']);
    expect(found(archive, 'Qasym Jomart Jomart')).toEqual([]);
    expect(found(namesOf({ person: [['', 'Li', 1], ['', 'Tin', 1]] }), 'Ly')).toEqual([]);
    expect(found(namesOf({ person: [['', 'Li', 1], ['', 'Tin', 1]] }), 'Tan')).toEqual([]);
  });

  test('has a letter wrong in a word of four letters only beside other words of the name, which are right and not all short', () => {
    const names = namesOf({ person: [['', 'James Baker', 9], ['', 'James Bakersfield', 1], ['', 'Van Gold', 1]], topic: [['', 'Group 2008', 1]], organisation: [['', 'Green Gold Bank', 1]], country: [['', 'DR Congo', 9]] });
    expect(found(names, 'james bakr')).toEqual(['James Baker, near']);
    expect(found(names, 'Bakr, James')).toEqual(['James Baker, near']);
    expect(found(names, 'green good')).toEqual(['Green Gold Bank, near']);
    expect(names.resolve('person', 'james bakr')).toEqual(['james-baker']);
    expect(['DDR', 'bakr', 'good', 'jame bakr', 'james zakr', 'van good', 'group 2009', 'james bakr james', 'james said that james bakr'].flatMap((typed) => found(names, typed).filter((one) => one.endsWith('near')))).toEqual([]);
  });

  test('is no everyday word that has a letter in common with a name', () => {
    const names = namesOf({ person: [['', 'Wilson', 9]], country: [['', 'Senegal', 9]], topic: [['', 'Gold', 9], ['', 'Fuel', 9]] });
    expect(['will', 'seen', 'good', 'full'].flatMap((typed) => found(names, typed))).toEqual(['Fuel, near']); // As "Kalas" is Kallas.
  });

  test('is not offered behind three beginnings', () => {
    const tokayevs = ['Tokayeva', 'Tokayevich', 'Tokayevsky'].map((name): NameRow => ['', name, 1]);
    expect(found(namesOf({ person: [...tokayevs, ['', 'Tokaieva', 1]] }), 'tokayev')).toHaveLength(3);
  });

  test('is the nearest, and what is a letter further off', () => {
    const names = namesOf({ person: [['', 'Berdimuhamedov', 1], ['', 'Berdimuhametov', 1]] });
    expect(found(names, 'berdimuhamedof')).toEqual(['Berdimuhamedov, near', 'Berdimuhametov, near']);
    expect(found(names, 'berdymuhamedov')).toEqual(['Berdimuhamedov, near']);
  });

  test('is not off by two letters in each of two words', () => {
    const names = namesOf({ organisation: [['', 'Confederation Metropolitan', 1]] });
    expect(found(names, 'confederadion metropolitan')).toEqual(['Confederation Metropolitan, near']);
    expect(found(names, 'konfederadion nedropolitan')).toEqual([]);
  });

  test('never takes one figure for another', () => {
    expect(found(namesOf({ topic: [['', 'Group2007', 1], ['', 'Group2008', 1]] }), 'group2009')).toEqual([]);
  });

  test('is what has no other words first', () => {
    expect(found(namesOf({ country: [['', 'Russia', 1, [[], [], ['Russian']]]], organisation: [['', 'A Russian Ministry', 9]] }), 'russan')).toEqual(['Russia, near', 'A Russian Ministry, near']);
  });
});

describe('a name among other words', () => {
  test('is found where the whole query is none, the longest first', () => {
    expect(found(archive, 'tokayev on green energy with kallas')).toEqual(['Green energy, exact', 'Kassym-Jomart Tokayev, exact', 'Kaja Kallas, exact']);
  });

  test('is no small word, unless it is in capitals', () => {
    expect(found(archive, 'who told us it rains')).toEqual([]);
    expect(found(archive, 'WHO told US it rains')).toEqual(['United States, exact', 'World Health Organization, exact']);
    expect(found(archive, 'ge engines')).toEqual([]);
  });

  test('is no code of which "&" makes another name', () => {
    const names = namesOf({
      country: [['', 'Austria', 2, [[], [], ['Austrian'], ['AT', 'AUT']]], ['', 'Papua New Guinea', 2, [[], [], [], ['PG']]], ['', 'United States', 7, [['USA'], [], [], ['US']]]],
      organisation: [['', 'Procter', 1, [[], [], [], ['P&G']]], ['', 'Bell', 1, [['Bell & Ma']]]],
    });
    expect(['AT&T', 'AT & T', 'AT&T shares', 'US AT&T'].map((typed) => found(names, typed))).toEqual([[], [], [], ['United States, exact']]);
    expect(['P&G', 'P & G', 'PG', 'soap P&G'].map((typed) => found(names, typed))).toEqual([['Procter, exact'], ['Procter, exact'], ['Papua New Guinea, exact', 'Procter, exact'], ['Procter, exact']]);
    expect(found(names, 'US & AT')).toEqual(['United States, exact', 'Austria, exact']);
    expect(found(names, 'bell&ma')).toEqual(['Bell, exact']);
  });

  test('may be a small word or a code when it is all there is', () => {
    expect(found(archive, 'us')[0]).toBe('United States, exact');
    expect(found(archive, 'it')).toEqual(['Italy, exact']);
    expect(found(archive, 'ng')).toEqual(['Nezavisimaya Gazeta, exact']);
  });

  test('is no beginning of a code, nor nearly one', () => {
    const names = namesOf({ country: [['', 'Switzerland', 1, [[], ['Helvetia'], ['Swiss'], ['CH', 'CHE']]]] });
    expect(['c', 'chex', 'che sw'].flatMap((typed) => found(names, typed))).toEqual([]);
    expect(found(names, 'che')).toEqual(['Switzerland, exact']);
  });
});

describe('what is below a record', () => {
  test('comes after it, the nearest first, and before what begins so', () => {
    expect(found(archive, 'energy')).toEqual(['Energy, exact', 'Green energy, narrower', 'Wind, narrower', 'Energy prices, beginning']);
  });

  test('ends where a circle does', () => {
    expect(found(archive, 'loop')).toEqual(['Loop, exact', 'Noose, narrower']);
  });
});

describe('a value of a filter', () => {
  test.each([
    ['person', 'kaja-kallas', ['kaja-kallas']], ['person', 'KALLAS', ['kaja-kallas']], ['person', 'kal', ['kaja-kallas']], ['person', 'Kalas', ['kaja-kallas']], ['person', 'Каллас', ['kaja-kallas']],
    ['person', 'michel', ['charles-michel']], ['organisation', 'michel', ['michel']], ['person', 'pena', ['pena']], ['person', 'PENA', ['pena', 'pena-2']], ['country', 'GEO', ['georgia']], ['country', 'american', ['united-states']],
    ['source', 'ng', ['nezavisimaya-gazeta']], ['topic', 'energy', ['energy']], ['person', 'energy', []], ['person', '', []], ['person', '__proto__', []],
  ] as const)('%s:%s means %j', (facet, value, ids) => {
    expect(archive.resolve(facet, value)).toEqual(ids);
  });
});

test.each([['Kalas Kaja', 'Kaja Kallas'], ['Каллас', 'Kaja Kallas'], ['energy', 'Energy'], ['kallas corridor', undefined], ['', undefined]])('the whole of %j means %s', (typed, name) => {
  expect(archive.meant(typed)?.name).toBe(name);
});

test('a record stands for its own articles and those of all that are narrower', () => {
  expect(archive.withNarrower('topic', 'energy')).toEqual(['energy', 'green-energy', 'wind']);
  expect(archive.withNarrower('topic', 'wind')).toEqual(['wind']);
  expect(archive.withNarrower('topic', 'loop')).toEqual(['loop', 'noose']);
  expect(archive.withNarrower('topic', 'no-such')).toEqual(['no-such']);
});

test('a value of a filter means a hundred records at most', () => {
  const names = namesOf({ person: Array.from({ length: 150 }, (_, index): NameRow => ['', `Sample ${index + 100}`, 1]) });
  expect(names.resolve('person', 'sample')).toHaveLength(100);
});

test('a record under which nothing is filed is found by its name, and by that the texts that name it; a filter means it where no other is called so, by its id, too', () => {
  const names = namesOf({ country: [['', 'Germany', 0, [], null, 35], ['', 'West Germany', 9, [[], [], ['Germany']]], ['', 'West Malta', 1], ['', 'Malta', 0]], person: [['', 'Ada Sample', 0, [['Ада Пример']], null, 2], ['', 'Adam Sample', 1], ['', 'Bo Nobody', 0]] });
  expect(names.find('Ада Пример', 9)).toEqual([{ facet: 'person', id: 'ada-sample', name: 'Ada Sample', forms: ['Ада Пример'], form: 'Ада Пример', how: 'exact', articles: 0, named: 2 }]);
  expect([names.meant('пример ада')?.id, names.meant('bo nobody')]).toEqual(['ada-sample', undefined]);
  expect(['ada-sample', 'adam-sample', 'bo-nobody'].map((id) => names.meaning({ facet: 'person', id }))).toEqual([[['person', 'ada-sample']], [['person', 'adam-sample']], []]);
  expect([names.resolve('person', 'ada'), names.resolve('person', 'ada sample'), names.withNarrower('person', 'ada-sample')]).toEqual([['adam-sample'], ['ada-sample'], []]);
  expect([names.resolve('person', 'nobody'), ...['germany', 'Germany', 'malta'].map((value) => names.resolve('country', value))]).toEqual([['bo-nobody'], ['west-germany'], ['west-germany'], ['malta']]);
});

test('a record has its preferred name for a label, and only in its own facet', () => {
  expect(archive.label('person', 'kaja-kallas')).toBe('Kaja Kallas');
  expect(archive.label('topic', 'kaja-kallas')).toBeUndefined();
  expect(archive.label('person', '__proto__')).toBeUndefined();
});

test('an id that a record has is nobody’s former one, and one that leads to no record means nothing', () => {
  const names = namesOf({ person: [kallas(), ['', 'Bo Sample', 1]], former: [['person', 'kaja-kallas', 'bo-sample'], ['person', 'gone', 'nobody'], ['person', 'bo', 'bo-sample']] });
  expect(['kaja-kallas', 'gone', 'bo'].map((id) => names.current('person', id).id)).toEqual(['kaja-kallas', 'gone', 'bo-sample']);
});

test('a card has the forms in their order, and no more than there is room for', () => {
  expect(archive.find('kaja kallas', 1)).toEqual([{ facet: 'person', id: 'kaja-kallas', name: 'Kaja Kallas', forms: ['Kaya Kallas', 'Kai Kallas', 'Kallas'], how: 'exact', articles: 1 }]);
  const many = Array.from({ length: 50 }, (_, index) => `Form ${index}`);
  expect(namesOf({ person: [kallas(...many)] }).find('kallas', 1)[0]?.forms).toEqual(many.slice(0, 8));
});

test.each([
  undefined, null, 1, 'x', [], {}, { ...empty, person: undefined }, { ...empty, person: {} }, { ...empty, person: [[]] }, { ...empty, person: [['a', 'A']] }, { ...empty, person: [['a', 'A', -1]] },
  { ...empty, person: [['a', 'A', 1.5]] }, { ...empty, person: [['a', 'A', 1, 'x']] }, { ...empty, person: [['a', 'A', 1, [[1]]]] }, { ...empty, person: [['a', 'A', 1, [], 'x']] }, { ...empty, person: [['a', 'A', 0, [], 0, null]] }, { ...empty, person: [['a', 'A', 0, [], 0, 1, 0]] },
  Object.create(empty), { ...empty, former: {} }, { ...empty, former: [['person', 'a']] }, { ...empty, former: [['x', 'a', 'b']] }, { ...empty, former: [['person', 'a', 1]] }, { ...empty, former: [['person', 'a', 'b', 'x']] }, { ...empty, former: [['person', 'a', 'b', 'topic', 'c']] },
])('data of another shape is no table: %j', (data) => {
  expect(readNames(data)).toBeUndefined();
});
