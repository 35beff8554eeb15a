import type { Link } from './entries.ts';
import { kindLinks } from './kind-links.ts';
import { editorsWords } from './printed.ts';
import type { LinePart } from './printed.ts';
import { searchBoxFile, searchPageFile, suggestionSetting } from './search-box.ts';
import type { Site } from './site.ts';

/** What stands around every page of a site: masthead, footer and the search box. */
export interface Frame {
  /** BCP 47: the language of the interface's words. */
  readonly language: string;
  /** The archive's. */
  readonly title: string;
  readonly description: LinePart | undefined;
  readonly home: string;
  readonly icon: string;
  /** The lists that the archive has, for the menu. */
  readonly lists: readonly Link[];
  readonly search: string;
  readonly about: string;
  /** The list of wanted issues, where any is wanted. */
  readonly wanted: string | undefined;
  /** The script of the search box of a built site. */
  readonly box: string;
  /** The same in development, where Vite serves it as it is. */
  readonly boxInDevelopment: string;
  /** The script of the search page, in the same two ways. */
  readonly page: string;
  readonly pageInDevelopment: string;
  /** `SuggestionSetting` as JSON. */
  readonly suggestions: string;
}

export function frameOf(site: Site): Frame {
  const { archive, addresses, locale } = site;
  return {
    language: locale.wordsLanguage,
    title: archive.settings.title,
    description: archive.settings.description === undefined ? undefined : editorsWords(site, archive.settings.description),
    home: addresses.home(),
    icon: addresses.file('favicon.svg'),
    lists: [{ href: addresses.index('articles'), text: locale.words.nav.articles }, ...kindLinks(site)],
    search: addresses.search(),
    about: addresses.page('about'),
    wanted: archive.citations.wanted().length > 0 ? addresses.wanted() : undefined,
    box: addresses.file(searchBoxFile),
    boxInDevelopment: addresses.file('src/client/search-box.ts'),
    page: addresses.file(searchPageFile),
    pageInDevelopment: addresses.file('src/client/search-page.ts'),
    suggestions: suggestionSetting(site),
  };
}
