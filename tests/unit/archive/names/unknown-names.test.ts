import { describe, expect, test } from 'vitest';
import { article, openArchive, record } from '../../../helpers/archive.ts';

describe('a name that no record has', () => {
  test('that a record of another kind has is told with the field that may list it', () => {
    const files = { 'organisations/european-union.md': record({ name: 'European Union', variants: '[EU]' }), 'people/ada.md': record({ name: 'Ada', countries: '[EU]' }) };
    const fixes = openArchive({ 'articles/a.md': article({ countries: '[EU]', people: 'Gazette' }), ...files }).problems.all().filter(({ code }) => code === 'name-unknown').map(({ file, fix }) => `${file} ${fix}`);
    const otherwise = 'Write the English name of the country or its code, as in "FR". Of a state that is gone, make the record countries/eu.md.';
    expect(fixes).toEqual([`articles/a.md It is a name of organisations/european-union: if that is meant, list it under "organisations". ${otherwise}`, 'articles/a.md Correct the name, or make the record people/gazette.md.', `people/ada.md ${otherwise}`]);
  });

  test('that a record had before it was called otherwise is told with that record, whose file is not to be made again', () => {
    const files = { 'people/kaja-kallas.md': record({ name: 'Kaya Kallas' }) };
    expect(openArchive({ 'articles/a.md': article({ people: '[kaja_kallas]' }), ...files }).problems.all()[0]?.fix).toBe('The record people/kaja-kallas.md is called "Kaya Kallas": write that here, or add "kaja_kallas" to its "variants".');
  });

  const fixes = (fields: Record<string, string>) => openArchive({ 'articles/a.md': article(fields), 'people/ada.md': record({ name: 'Ada' }), 'topics/oil.md': record({ name: 'Oil' }) })
    .problems.all().filter(({ code }) => code === 'name-unknown').map(({ fix }) => fix);

  test('which is that of a country in another language is told with what may be written', () => {
    expect(fixes({ countries: 'Frankreich' })).toEqual(['Write the English name of the country or its code, as in "FR". Of a state that is gone, make the record countries/frankreich.md.']);
  });

  test('to which a country is near is told with that, which needs no record', () => {
    expect(fixes({ countries: 'Kazahstan' })).toEqual(['Did you mean "Kazakhstan" (countries/kazakhstan)? Write the English name of the country or its code, as in "FR". Of a state that is gone, make the record countries/kazahstan.md.']);
  });

  test('which is a people or a part of a country is told with that country', () => {
    const proposed = (countries: string) => fixes({ countries }).map((one) => one.split('?')[0]);
    expect(proposed('French')).toEqual(['Did you mean "France" (countries/france)']);
    expect(proposed('[america, Korean]')).toEqual(['Did you mean "United States" (countries/united-states)', 'Did you mean "North Korea" (countries/north-korea) or "South Korea" (countries/south-korea)']);
  });

  test('which is several names that a word joins is told as a list, but for names that may have such a word', () => {
    expect(fixes({ people: 'Ada and Ben' })).toEqual(['Several names are a list: people: [Ada, Ben].']);
    expect(fixes({ people: '\n- Ada\n - Ben' })).toEqual(['Several names are a list: people: [Ada, Ben].']);
    expect(fixes({ countries: 'Kazakhstan / Russia, France, and Spain' })).toEqual(['Several names are a list: countries: [Kazakhstan, Russia, France, Spain].']);
    expect(fixes({ topics: 'Oil and Gas' })).toEqual(['Did you mean "Oil" (topics/oil)? Or make the record topics/oil-and-gas.md.']);
  });
});
