import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { CountryNames } from '../model/countries/country-names.ts';
import type { ArticleSource, AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import type { Problems } from '../problems/collector.ts';
import { Archive } from './archive.ts';
import type { TextReading } from './archive.ts';
import { resolveArticles } from './articles.ts';
import { gatherAuthorities } from './authorities.ts';
import { countriesOfIso } from './names/iso-countries.ts';

/** What an archive is made from: validated files and the settings they stand under. */
export interface ArchiveSources {
  readonly settings: ArchiveSettings;
  readonly articles: readonly ArticleSource[];
  readonly authorities: readonly AuthoritySource[];
  readonly rejected: readonly RejectedRecord[];
  readonly countryNames: CountryNames;
}

/**
 * Makes the archive out of what was read; what does not fit goes to `problems`.
 * @param drafts whether drafts are taken in, as an editor wants them while writing
 */
export function buildArchive(sources: ArchiveSources, problems: Problems, drafts: boolean, reading?: TextReading): Archive {
  const countries = countriesOfIso(sources.settings.language, sources.countryNames);
  const { records, names, resolver } = gatherAuthorities(sources.authorities, sources.rejected, countries, problems);
  const articles = resolveArticles(sources.articles, resolver, sources.settings);
  const archive = new Archive(sources.settings, records, names, articles, reading);
  return drafts ? archive : archive.withoutDrafts();
}
