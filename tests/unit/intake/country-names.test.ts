import isoCountries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { countryNames } from '../../../src/intake/country-names.ts';

test('countries are called what the package of ISO names calls them, in each of its languages', () => {
  const languages = isoCountries.getSupportedLanguages();
  expect(languages.length).toBeGreaterThan(70);
  for (const language of languages) expect(Object.fromEntries(countryNames(`${language}-XX`).own), language).toEqual(isoCountries.getNames(language, { select: 'all' }));
  expect(countryNames('ru').english.get('FR')).toContain('France');
});

test('a language that the package has not gives no names', () => {
  expect(countryNames('la').own).toEqual(new Map());
});
