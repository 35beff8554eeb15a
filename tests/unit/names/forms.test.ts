import { describe, expect, test } from 'vitest';
import { longestOf } from '../../../src/names/longest.ts';
import { NameFinder } from '../../../src/names/name-finder.ts';
import { nameForms } from '../../../src/names/name-forms.ts';
import { ruledPlaces, uncut } from '../../../src/names/rulings.ts';
import { russianCases } from '../../../src/names/russian-cases.ts';
import { authority } from '../../helpers/authority.ts';
import { country, person } from '../../names-corpus/record.ts';

const spellings = (record: Parameters<typeof nameForms>[0]) => nameForms(record).map(({ spelling }) => spelling);

describe('the spellings of a record', () => {
  test('are its forms with the capitals that print adds', () => {
    expect(spellings(person('a', ['Ada von Example'], ['von Example']))).toEqual([
      'Ada von Example', 'Ada Von Example', 'Ada VON EXAMPLE', 'Ada von EXAMPLE', 'ADA VON EXAMPLE', 'von Example', 'Von Example', 'von EXAMPLE', 'VON EXAMPLE',
    ]);
    expect(spellings(country('n', ['the Netherlands']))).toEqual(['the Netherlands', 'The Netherlands', 'THE NETHERLANDS']);
  });

  test('are none of a demonym, of signs or of nothing', () => {
    expect(spellings(authority({ kind: 'countries', id: 'k', name: '—', variants: [{ form: 'Kazakh', kind: 'demonym' }, { form: '', kind: 'native' }], short: [' '] }))).toEqual([]);
  });

  test('are strong where a form is given as a weak one too', () => {
    expect(nameForms(person('p', ['Pelé'], ['Pelé'])).map(({ weak }) => weak)).toEqual([false, false]);
  });

  test('say of which form they are, and whether they have an ending', () => {
    expect(nameForms(country('i', ['Iran', 'Иран'])).find(({ spelling }) => spelling === 'Ирану')?.matched).toEqual({ form: 'Иран', kind: 'alternative', inflected: true });
  });
});

describe('the cases of Russian', () => {
  const singular = (name: string, isPerson: boolean) => russianCases(name, isPerson);

  test.each([
    ['Казахстан', ['Казахстана', 'Казахстану', 'Казахстаном', 'Казахстане']], ['Россия', ['России', 'Россию', 'Россией']], ['Куба', ['Кубы', 'Кубе', 'Кубу', 'Кубой']], ['Европейский союз', ['Европейского союза', 'Европейскому союзу', 'Европейским союзом', 'Европейском союзе']],
    ['Организация Объединенных Наций', ['Организации Объединенных Наций', 'Организацию Объединенных Наций']], ['Соединенные Штаты', ['Соединенных Штатов', 'Соединенным Штатам', 'Соединенными Штатами', 'Соединенных Штатах']],
    ['Нидерланды', ['Нидерландов', 'Нидерландам', 'Нидерландах']], ['Филиппины', ['Филиппин']], ['Саудовская Аравия', ['Саудовской Аравии', 'Саудовскую Аравию', 'Саудовской Аравией']], ['Министерство иностранных дел', ['Министерства иностранных дел', 'Министерством иностранных дел']],
  ])('of %s', (name, expected) => {
    expect(singular(name, false)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Токаев', ['Токаева', 'Токаеву', 'Токаевым', 'Токаеве']], ['Анна Жильцова', ['Анны Жильцовой', 'Анне Жильцовой', 'Анну Жильцову']], ['Кая Каллас', ['Каи Каллас', 'Кае Каллас', 'Каю Каллас', 'Каей Каллас']],
    ['Урсула фон дер Ляйен', ['Урсулы фон дер Ляйен', 'Урсулой фон дер Ляйен']], ['Касым-Жомарт Токаев', ['Касым-Жомарта Токаева', 'Касым-Жомартом Токаевым']], ['Лев Примерский', ['Льва Примерского', 'Львом Примерским']], ['Павел Примеров', ['Павла Примерова']],
    ['Дмитрий Примеров', ['Дмитрия Примерова', 'Дмитрием Примеровым']], ['Илья Примеров', ['Ильи Примерова', 'Илью Примерова']],
  ])('of the person %s', (name, expected) => {
    expect(singular(name, true)).toEqual(expect.arrayContaining(expected));
  });

  test.each(['Kallas', 'США', 'ЕС', 'Перу', ''])('are none of %s', (name) => {
    expect(singular(name, false)).toEqual([]);
  });

  test('are few, however long a name is', () => {
    expect(singular('Сергей '.repeat(40).trim(), true).length).toBeLessThan(500);
    expect(singular(`${'Новый '.repeat(40)}мир`, false).length).toBeLessThan(500);
    expect(singular('Анна-'.repeat(40) + 'Анна', true)).toEqual([]);
    const ofDoubleNames = singular('Анна-Мария-Илья '.repeat(6).trim(), true);
    expect(ofDoubleNames.length).toBeGreaterThan(5);
    expect(ofDoubleNames.length).toBeLessThan(2500);
  });

  test('keep to the first noun of a name that is no person’s', () => {
    expect(singular('Республика Казахстан', false)).toEqual(['Республике Казахстан', 'Республики Казахстан', 'Республикой Казахстан', 'Республикою Казахстан', 'Республику Казахстан']);
  });
});

describe('of spans that overlap', () => {
  const chosen = (...spans: [number, number][]) => longestOf(spans.map(([start, end]) => ({ start, end })), 20).map(({ start, end }) => [start, end]);

  test('the longest counts, of equals the first, and those that touch both do', () => {
    expect(chosen([0, 3], [2, 9], [8, 10])).toEqual([[2, 9]]);
    expect(chosen([0, 4], [2, 6], [6, 8])).toEqual([[0, 4], [6, 8]]);
    expect(chosen([5, 6], [0, 9], [4, 5])).toEqual([[0, 9]]);
    expect(chosen()).toEqual([]);
  });
});

describe('the editor’s ruling', () => {
  const rule = (form: string) => ({ form, ref: undefined });

  test('stands at whole words, in any apostrophe, also where a part of a word comes first', () => {
    expect(ruledPlaces("O'Brien, xO'Brien O'Brien", [rule('O’Brien')]).map(({ start }) => start)).toEqual([0, 18]);
    expect(ruledPlaces('xa b a b a', [rule('a b a')]).map(({ start }) => start)).toEqual([5]);
    expect(ruledPlaces('a', [rule(' '), rule('')])).toEqual([]);
  });

  test('has the capital that begins a sentence too, unless that is ruled on by itself', () => {
    expect(ruledPlaces('The engineer sat. Then the engineer stood.', [rule('the engineer')]).map(({ start }) => start)).toEqual([23, 0]);
    expect(ruledPlaces('Works: the works.', [rule('works'), rule('Works')]).map(({ start, rule: { form } }) => `${start} ${form}`)).toEqual(['11 works', '0 Works']);
  });

  test('drops what it cuts in two, and leaves what holds it or stands beside it', () => {
    const text = 'European Union Hall';
    const ruled = ruledPlaces(text, [rule('Union Hall')]);
    const spans = [{ start: 0, end: 14 }, { start: 0, end: 8 }, { start: 0, end: 19 }, { start: 9, end: 19 }];
    expect(uncut(spans, ruled, text.length)).toEqual(spans.slice(1));
  });
});

describe('the finder', () => {
  test('finds every spelling of every record that may stand at a place', () => {
    const finder = new NameFinder([person('a', ['Ada Example'], ['Example']), person('b', ['Ben Example'], ['Example'])]);
    expect([...finder.candidates('Ada Example')].map(({ start, end, forms }) => [start, end, forms.map(({ ref }) => ref.id)])).toEqual([[0, 11, ['a']], [4, 11, ['a', 'b']]]);
  });

  test('gives places in code units after letters of two, and finds nothing without records', () => {
    expect([...new NameFinder([country('i', ['Iran'])]).candidates('😀 𐐔𐐯 Iran')].map(({ start }) => start)).toEqual([8]);
    expect([...new NameFinder([]).candidates('Iran')]).toEqual([]);
  });
});
