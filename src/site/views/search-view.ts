import { authorityKinds } from '../../model/kinds.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Link } from '../entries.ts';
import type { Site } from '../site.ts';

type FacetName = keyof Messages['search']['facets'];

/** The words that the browser needs while it searches. */
export type SearchWords = Messages['search'] & {
  /** BCP 47: what numbers, plurals, dates and the names of languages are formatted in. */
  readonly language: string;
};

/** The search page as it stands before anything is asked. */
export interface SearchView {
  readonly title: string;
  /** The page's own address, where its form leads. */
  readonly action: string;
  /** The guide to searching. */
  readonly help: string;
  readonly facets: readonly { readonly name: FacetName; readonly title: string }[];
  /** The ways to everything that need no script. */
  readonly elsewhere: readonly Link[];
  /** The site's base path. */
  readonly base: string;
  /** The archive's title, for citations. */
  readonly archive: string;
  /** Scheme and host that citations give, which are those of the archive's own address; undefined where it is not known. */
  readonly origin: string | undefined;
  /** The archive's language, BCP 47. */
  readonly archiveLanguage: string;
  /** `SearchWords` as JSON for a data block, with `<` escaped. */
  readonly words: string;
}

/** @param facets what the archive can be narrowed by, in order */
export function searchView({ archive, addresses, locale }: Site, facets: readonly FacetName[]): SearchView {
  const { search, index, kinds } = locale.words;
  const words: SearchWords = { ...search, language: locale.wordsLanguage };
  return {
    title: search.title,
    action: addresses.search(),
    help: addresses.searchHelp(),
    facets: facets.map((name) => ({ name, title: search.facets[name] })),
    elsewhere: [
      ...authorityKinds.filter((kind) => archive.has(kind)).map((kind) => ({ href: addresses.index(kind), text: index.all(kinds[kind]) })),
      { href: addresses.index('articles'), text: index.byTime },
    ],
    base: addresses.base,
    archive: archive.settings.title,
    origin: addresses.absolute(''),
    archiveLanguage: archive.settings.language,
    words: JSON.stringify(words).replaceAll('<', '\\u003c'),
  };
}
