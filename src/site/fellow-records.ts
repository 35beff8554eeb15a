import type { Authority } from '../model/record.ts';
import { authorityLink, countedLink } from './entries.ts';
import type { CountedLink, Link } from './entries.ts';
import { termOf } from './facts.ts';
import type { Site } from './site.ts';

/** Links under a title. */
export interface GroupedLinks {
  readonly title: string;
  readonly links: readonly CountedLink[];
}

/** An office as the page of its organisation or country shows it. */
export interface Office {
  readonly title: string;
  readonly holder: Link;
  readonly years: string | undefined;
}

/** Who and what belongs to a country, by the records of the people, organisations and sources. */
export function recordsOfCountry(site: Site, record: Authority): readonly GroupedLinks[] {
  const titles = site.locale.words.record.ofCountry;
  return (['people', 'organisations', 'sources'] as const)
    .map((kind) => ({ title: titles[kind], links: site.archive.backlinks.ofCountry(record, kind).map((other) => countedLink(site, other)) }))
    .filter(({ links }) => links.length > 0);
}

/** Who holds or held an office of this organisation or country, by the records of the people. */
export function officesAt(site: Site, record: Authority): readonly Office[] {
  return site.archive.backlinks.heldAt(record).map(({ person, role }) => ({
    title: role.title,
    holder: authorityLink(site, person),
    years: termOf(site, role),
  }));
}
