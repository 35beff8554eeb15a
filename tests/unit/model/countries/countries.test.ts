import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countryIds } from '../../../../src/model/countries/country-ids.ts';
import { formerCountries } from '../../../../src/model/countries/former-countries.ts';
import { formerNames } from '../../../../src/model/names/former-names.ts';
import { nameKey } from '../../../../src/model/names/names.ts';

const codes = Object.keys(countryIds);
const ids = Object.values(countryIds);
const englishNames = isoCountries.getNames('en', { select: 'all' });
const idForm = /^[a-z]+(-[a-z]+)*$/;

/** Every present country's id, English names and other names, as keys. */
const presentKeys = new Set(codes.flatMap((code) => [countryIds[code] ?? '', ...(englishNames[code] ?? []), ...(formerNames[code] ?? [])]).map(nameKey));

describe('countryIds', () => {
  it('has an id for every country of ISO 3166-1 and for nothing else', () => {
    expect([...codes].sort()).toEqual(Object.keys(isoCountries.getAlpha2Codes()).sort());
  });

  it('is sorted by code', () => {
    expect(codes).toEqual([...codes].sort());
  });

  it('gives each country an id of its own, made of lower-case words', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !idForm.test(id))).toEqual([]);
  });
});

describe('formerCountries', () => {
  it('has ids of the same form, each once, in order', () => {
    const formerIds = formerCountries.map(({ id }) => id);
    expect(formerIds).toEqual([...new Set(formerIds)].sort());
    expect(formerIds.filter((id) => !idForm.test(id))).toEqual([]);
  });

  it('takes no id and no name of a present country, and no name of another former one', () => {
    const taken = new Set(presentKeys);
    for (const { id, name, variants } of formerCountries) {
      const own = new Set([id, name, ...variants].map(nameKey));
      expect([...own].filter((key) => taken.has(key)), id).toEqual([]);
      own.forEach((key) => taken.add(key));
    }
  });

  it('ends after it began', () => {
    for (const { id, from = '0000', to } of formerCountries) {
      expect([from, to].every((year) => /^\d{4}$/.test(year)), id).toBe(true);
      expect(from < to, id).toBe(true);
    }
  });
});

describe('formerNames', () => {
  it('names only countries that have an id', () => {
    expect(Object.keys(formerNames).filter((code) => countryIds[code] === undefined)).toEqual([]);
  });

  it('gives no name that the package has, and none to two countries', () => {
    const taken = new Map(Object.entries(englishNames).flatMap(([code, names]) => names.map((name) => [nameKey(name), code] as const)));
    for (const [code, names] of Object.entries(formerNames)) {
      for (const name of names) {
        expect(taken.get(nameKey(name)), `${name} of ${code}`).toBeUndefined();
        taken.set(nameKey(name), code);
      }
    }
  });

  it.each([
    ['Zaire', 'congo-kinshasa'],
    ['Burma', 'myanmar'],
    ['Kampuchea', 'cambodia'],
    ['trinidad-tobago', 'trinidad-and-tobago'],
    ['us-virgin-islands', 'us-virgin-islands'],
    ['Britain', 'united-kingdom'],
    ['Swaziland', 'eswatini'],
  ])('leads %s to %s', (name, id) => {
    const found = Object.entries(formerNames).filter(([, names]) => names.some((one) => nameKey(one) === nameKey(name)));
    expect(found.map(([code]) => countryIds[code])).toEqual([id]);
  });
});
