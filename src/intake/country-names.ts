import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import isoCountries from 'i18n-iso-countries/index.js';
import { z } from 'zod';
import type { CountryNames } from '../model/countries/country-names.ts';

const languageFile = z.object({ countries: z.record(z.string(), z.union([z.string().transform((name) => [name]), z.array(z.string())])) });

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * What the countries of ISO 3166-1 are called. Of the package only these two languages are loaded; by itself it would load all its 78.
 * @param language the archive's, BCP 47
 */
export function countryNames(language: string): CountryNames {
  return { english: namesIn('en'), own: namesIn(new Intl.Locale(language).language) };
}

function namesIn(language: string): ReadonlyMap<string, readonly string[]> {
  const names = known.get(language) ?? readNames(language);
  known.set(language, names);
  return names;
}

function readNames(language: string): ReadonlyMap<string, readonly string[]> {
  if (!isoCountries.getSupportedLanguages().includes(language)) return new Map();
  const file = createRequire(import.meta.url).resolve(`i18n-iso-countries/langs/${language}.json`);
  return new Map(Object.entries(languageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).countries));
}
