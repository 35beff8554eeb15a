import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { countryWords, formerCountryWords } from '../../model/countries/country-words.ts';
import { latinKey } from '../../model/names/latin-key.ts';
import type { AuthorityKind } from '../../model/kinds.ts';
import { nameKey } from '../../model/names/names.ts';
import type { Authority } from '../../model/record.ts';
import type { Site } from '../../site/site.ts';
import { codesOf } from '../../archive/names/codes.ts';
import { namedFacets } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import { recordKinds } from '../record-address.ts';
import { isLatin, latinWords } from './latin.ts';
import { groups, impliedId } from './rows.ts';
import type { FormerId, Group, NameRow, NameTable } from './rows.ts';

/**
 * Every record that has a page, with all that a reader may type for it. It is what suggestions and cards are made from, without any of
 * the index. In the archive's own order.
 */
export function nameTable(site: Site): NameTable {
  const rows = (facet: NamedFacet) => rowsOf(site, recordKinds[facet]);
  const former = namedFacets.flatMap((facet) => formerIds(site, facet));
  return { person: rows('person'), country: rows('country'), organisation: rows('organisation'), topic: rows('topic'), source: rows('source'), ...(former.length > 0 && { former }) };
}

/** The ids by which the former addresses of records called them, also as records of another kind. */
function formerIds({ archive }: Site, facet: NamedFacet): FormerId[] {
  return archive.authorities(recordKinds[facet]).flatMap(({ id, redirectFrom }) => redirectFrom.flatMap((path): FormerId[] => {
    const [list, former, ...more] = path.split('/');
    const had = namedFacets.find((one) => recordKinds[one] === list);
    if (had === undefined || former === undefined || more.length > 0) return [];
    return [had === facet ? [facet, former, id] : [had, former, id, facet]];
  }));
}

function rowsOf({ archive }: Site, kind: AuthorityKind): NameRow[] {
  const records = archive.authorities(kind);
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  return records.map((record) => {
    const articles = archive.articlesOf(record).length;
    const named = articles > 0 ? 0 : archive.mentions.articlesNaming(record).length;
    return rowOf(record, articles, record.broader && numbers.get(record.broader.id), named);
  });
}

function rowOf(record: Authority, articles: number, broader: number | undefined, named: number): NameRow {
  const { id, name } = record;
  const forms = formsOf(record);
  const last = groups.findLastIndex((group) => forms[group].length > 0);
  const head = [id === impliedId(latinWords(name)) ? '' : id, name, articles] as const;
  const written = groups.slice(0, last + 1).map((group) => forms[group]);
  if (named > 0) return [...head, written, broader ?? null, named];
  if (broader !== undefined) return [...head, written, broader];
  return last < 0 ? head : [...head, written];
}

/** Each form once, in the first group that has it. */
function formsOf(record: Authority): Readonly<Record<Group, readonly string[]>> {
  const { name, variants, short } = record;
  const seen = new Set([plainKey(name)]);
  const fresh = (forms: readonly string[]) => forms.filter((form) => {
    const key = plainKey(form);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
  const forms = fresh(variants.filter(({ kind }) => kind !== 'demonym').map(({ form }) => form));
  const shorts = fresh(short);
  const asked = fresh([...variants.filter(({ kind }) => kind === 'demonym').map(({ form }) => form), ...wordsFor(record)]);
  const codes = fresh(codesOf(record));
  const keys = fresh([name, ...forms, ...shorts, ...asked].filter((form) => !latinWords(form).every(isLatin)).map(latinKey).filter((key) => key !== ''));
  return { forms, short: shorts, asked, codes, keys };
}

/** `U.K.` is no other form than `UK` is. */
function plainKey(form: string): string {
  return nameKey(form).replaceAll('.', '');
}

/** A reader may type a country's name in one of these, whatever the archive's language: those of the United Nations, and German. */
const worldLanguages = [arabic, german, spanish, french, russian, chinese].map(({ countries }) => {
  return new Map<string, string | string[]>(Object.entries(countries));
});

function wordsFor({ kind, id, code }: Authority): readonly string[] {
  if (kind !== 'countries') return [];
  if (code === undefined) return formerCountryWords.get(id) ?? [];
  return [...(countryWords.get(code) ?? []), ...worldLanguages.flatMap((names) => names.get(code) ?? [])];
}
