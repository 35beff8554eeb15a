import { countryIds } from '../../model/countries/country-ids.ts';
import type { CountryNames } from '../../model/countries/country-names.ts';
import { formerNames } from '../../model/names/former-names.ts';
import type { Variant } from '../../model/names/names.ts';
import { nameKey, variantSpelt } from '../../model/names/names.ts';
import { slugOf } from '../../model/names/slug.ts';

/** What ISO 3166-1 and its names in two languages say of one country. */
export interface IsoCountry {
  readonly id: string;
  /** Alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly variants: readonly Variant[];
}

/**
 * Every country of ISO 3166-1. The preferred name is the one that is spelt as the id in English, and Unicode's (CLDR) in other
 * languages; every further name is a variant, in English and in the archive's language.
 * @param language the archive's, BCP 47
 */
export function countriesOfIso(language: string, { english, own }: CountryNames): readonly IsoCountry[] {
  const base = new Intl.Locale(language).language;
  const englishNames = new Intl.DisplayNames('en', { type: 'region' });
  const nativeNames = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  return Object.entries(countryIds).map(([code, id]) => {
    const all = [englishNames.of(code) ?? code, ...(english.get(code) ?? []), ...(formerNames[code] ?? [])];
    const plain = all.find((name) => slugOf(name) === id) ?? titleOf(id);
    const name = base === 'en' ? plain : (nativeNames.of(code) ?? plain);
    return { id, code, name, variants: variantsOf(name, [plain, ...all, ...(own.get(code) ?? [])]) };
  });
}

function variantsOf(name: string, forms: readonly string[]): Variant[] {
  const seen = new Set([nameKey(name)]);
  return forms.filter((form) => {
    const fresh = !seen.has(nameKey(form));
    seen.add(nameKey(form));
    return fresh;
  }).map(variantSpelt);
}

function titleOf(id: string): string {
  return id.split('-').map((word) => (/^(?:and|of|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}
