import { describe, expect, test } from 'vitest';
import { namedFacets } from '../../../../src/search/named-facets.ts';
import { nameTable } from '../../../../src/search/names/table.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import { recordKinds } from '../../../../src/search/record-address.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';

const files = {
  'people/ada-example.md': record({ name: 'Ada Example', variants: '[{ form: Ада Пример, kind: native }, { form: Eda Example, kind: misprint }, ADA EXAMPLE]', short: 'Example' }),
  'people/shi.md': record({ name: '習近平', redirectFrom: '[/people/xi/, /people/xi/1987/, /topics/shapes-of-old/, /old/xi/]' }),
  'people/nobody.md': record({ name: 'No Body' }),
  'countries/kazakhstan.md': record({ variants: '[{ form: Kazak, kind: demonym }]' }),
  'countries/ussr.md': record({ name: 'Soviet Union', variants: '[USSR, U.S.S.R.]' }),
  'countries/__proto__.md': record({ name: 'Hostile Land' }),
  'topics/shapes.md': record({ name: 'Shapes' }),
  'topics/round.md': record({ name: 'Round shapes', broader: 'shapes' }),
  'topics/circles.md': record({ name: 'Circles', broader: 'round' }),
  'topics/unused.md': record({ name: 'Unused' }),
  'articles/a.md': article({ people: '[ada-example, shi]', countries: '[KZ, ussr, __proto__]', topics: '[circles, shapes]' }),
  'articles/b.md': article({ people: '[ada-example]' }, 'Malta and Kazakhstan.'),
  'articles/c.md': article({}, 'Malta again. Malta.'),
  'articles/draft.md': article({ people: '[nobody]', draft: 'true' }),
};

const { site, problems } = openArchive(files);
const table = nameTable(site);
const names = readNames(JSON.parse(JSON.stringify(table)));
const find = (typed: string) => names?.find(typed, 9).map(({ id, form }) => (form === undefined ? id : `${id} (${form})`));

test('is made of an archive without errors', () => {
  expect(problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a row', () => {
  test('has the articles and each form once, and no id that the name makes', () => {
    expect(table.person.find(([, name]) => name === 'Ada Example')).toEqual(['', 'Ada Example', 2, [['Ада Пример', 'Eda Example'], ['Example']]]);
    expect(table.source).toEqual([['gazette', 'The Gazette', 3, [[], [], [], ['GZ']]]]);
  });

  test('has beside it the ids that its former addresses say, by which kept searches call it, as a record of another kind, too', () => {
    expect(table.former).toEqual([['person', 'xi', 'shi'], ['topic', 'shapes-of-old', 'shi', 'person']]);
    expect(['xi', 'shi', 'nosuch'].map((id) => names?.current('person', id).id)).toEqual(['shi', 'shi', 'nosuch']);
    expect([names?.resolve('person', 'xi'), names?.label('person', 'xi'), names?.current('topic', 'xi')]).toEqual([['shi'], '習近平', { facet: 'topic', id: 'xi' }]);
    expect(names?.current('topic', 'shapes-of-old')).toMatchObject({ facet: 'person', id: 'shi' });
  });

  test('of a name that the browser cannot read has its Latin letters', () => {
    expect(table.person.find(([id]) => id === 'shi')).toEqual(['shi', '習近平', 1, [[], [], [], [], ['xijinping']]]);
    expect(find('Xi Jinping')).toEqual(['shi']);
    expect(find('習近平')).toEqual(['shi']);
  });

  test('is there for every record that has a page, and for none else', () => {
    expect(table.person.map(([, name]) => name).sort()).toEqual(['Ada Example', 'No Body', '習近平'].sort());
    expect(find('unused')).toEqual(['unused']);
    expect(table.country.map(([, name]) => name)).toEqual(['Hostile Land', 'Kazakhstan', 'Malta', 'Soviet Union']);
    for (const facet of namedFacets) expect(table[facet]).toHaveLength(site.archive.authorities(recordKinds[facet]).length);
  });

  test('under which nothing is filed has how many texts name it, and of one that is filed that is not told', () => {
    expect(table.country.find(([, name]) => name === 'Malta')?.slice(2)).toEqual([0, expect.any(Array), null, 2]);
    expect(names?.find('Malte', 1)).toMatchObject([{ id: 'malta', articles: 0, named: 2 }]);
    expect(table.country.find(([, name]) => name === 'Kazakhstan')).toHaveLength(4);
    expect(table.person.find(([, name]) => name === 'No Body')).toEqual(['nobody', 'No Body', 0]);
  });

  test('is there for a topic without articles that is broader than one that has some', () => {
    expect(table.topic.map(([id, name, articles, , broader]) => [id || name, articles, broader])).toEqual([['Circles', 1, 1], ['round', 0, 2], ['Shapes', 1, undefined], ['Unused', 0, undefined]]);
    expect(find('shapes')).toEqual(['shapes', 'circles', 'round']);
    expect(find('round shapes')).toEqual(['round', 'circles']);
    expect(names?.resolve('topic', 'round')).toEqual(['round']);
    expect(names?.withNarrower('topic', 'round')).toEqual(['circles']);
    expect(names?.withNarrower('topic', 'shapes')).toEqual(['shapes', 'circles']);
  });
});

describe('a country', () => {
  test.each([
    ['Kazak', 'kazakhstan (Kazak)'], ['Kazakh', 'kazakhstan (Kazakh)'], ['KZ', 'kazakhstan (KZ)'], ['kaz', 'kazakhstan (KAZ)'],
    ['Soviet', 'ussr (Soviet)'], ['USSR', 'ussr (USSR)'], ['u.s.s.r.', 'ussr (USSR)'], ['Hostile Land', '__proto__'],
  ])('is found by %s', (typed, found) => {
    expect(find(typed)?.[0]).toBe(found);
  });

  test('does not show the words that are no names of it', () => {
    expect(names?.find('Soviet Union', 1)[0]?.forms).toEqual(['USSR']);
  });
});
