import type { Authority, Role } from '../model/record.ts';
import { refLink } from './entries.ts';
import type { Link } from './entries.ts';
import { identifiersOf } from './identifiers.ts';
import type { Site } from './site.ts';

/** A line of a list of facts: what it is, and the texts or links that say it. */
export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  /** Where an office was held. */
  readonly at?: readonly Link[];
  readonly note?: string | undefined;
}

/** What a record says of itself. */
export function factsOf(site: Site, record: Authority): Fact[] {
  const { locale } = site;
  const words = locale.words.record;
  const links = (found: readonly (Link | undefined)[]) => found.filter((link) => link !== undefined);
  const broader = record.broader === undefined ? undefined : refLink(site, record.broader);
  const state = record.kind === 'countries';
  const facts: Fact[] = [
    {
      term: words.otherForms,
      values: record.variants.map(({ form, kind, language }) => ({
        text: form,
        lang: language,
        note: kind === 'alternative' ? undefined : [locale.words.variantKinds[kind], ...(language === undefined ? [] : [locale.languageName(language)])].join(', '),
      })),
    },
    { term: words.shortForms, values: record.short.map((text) => ({ text })) },
    { term: words.roles, values: rolesOf(site, record) },
    { term: record.kind === 'topics' ? words.broaderTopic : words.broader, values: links([broader]) },
    { term: words.countries, values: links(record.countries.map((id) => refLink(site, { kind: 'countries', id }))) },
    { term: state ? words.from : words.born, values: record.from === undefined ? [] : [{ text: locale.date(record.from) }] },
    { term: state ? words.to : words.died, values: record.to === undefined ? [] : [{ text: locale.date(record.to) }] },
    { term: state ? words.code : words.cited, values: record.code === undefined ? [] : [{ text: record.code }] },
    { term: words.identifiers, values: identifiersOf(record) },
  ];
  // A country of ISO 3166 alone has a dozen names from a table; only an editor's own are worth a reader's time.
  return facts.filter(({ term, values }) => values.length > 0 && !(term === words.otherForms && record.file === undefined));
}

function rolesOf(site: Site, record: Authority): Fact['values'] {
  return record.roles.map((role) => {
    const at = [role.organisation, role.country].flatMap((ref) => (ref === undefined ? [] : (refLink(site, ref) ?? [])));
    return { text: role.title, at, note: termOf(site, role) };
  });
}

/** Since when and until when, as far as it is known. */
export function termOf({ locale }: Site, { from, to }: Role): string | undefined {
  const words = locale.words.date;
  if (from !== undefined && to !== undefined) return from.edtf === to.edtf ? locale.date(from) : words.span(locale.date(from), locale.date(to));
  if (from !== undefined) return words.since(locale.date(from));
  return to === undefined ? undefined : words.until(locale.date(to));
}
