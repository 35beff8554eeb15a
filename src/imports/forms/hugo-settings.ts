import { dirname } from 'node:path/posix';
import { isList } from './site-files.ts';

/** What Hugo makes addresses by. */
export interface HugoSettings {
  /** The patterns of `permalinks`, by the names of sections in small letters; `/` is that of pages in none. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** Whether it takes a date at the beginning of a file's name for one: then the date is no part of the address. */
  readonly datesInNames: boolean;
  /** Whether a page of a section, or in none (an empty name), is a file `name.html` and no folder: `uglyURLs`. */
  readonly isFile: (section: string) => boolean;
  /** The folders that are sections within others, from the folder of the site on. */
  readonly sections: ReadonlySet<string>;
}

type NamedValues = readonly [name: string, values: readonly string[]];

const configuration = /^(?:hugo|config)\.(?:toml|ya?ml|json)$|^config\/_default\//;

/**
 * Undefined where the site is none of Hugo.
 * @param said all values of its configuration that stand in groups
 * @param allFiles whether `uglyURLs` is said of all pages
 * @param files of the site
 */
export function hugoSettings(said: readonly NamedValues[], allFiles: boolean, files: readonly string[]): HugoSettings | undefined {
  if (!files.some((file) => configuration.test(file))) return undefined;
  const permalinks = said.flatMap(([name, [pattern = '']]) => {
    const section = /^permalinks\.(?:page\.)?([^.]+)$/i.exec(name)?.[1]?.toLowerCase();
    return section === undefined ? [] : [[section, pattern] as const];
  });
  const inFiles = new Set(said.flatMap(([name, [value]]) => (value === 'true' ? [name.toLowerCase()] : [])));
  return {
    permalinks: new Map(permalinks),
    datesInNames: said.some(([name, values]) => name.toLowerCase() === 'frontmatter.date' && values.includes(':filename')),
    isFile: (section) => allFiles || inFiles.has(`uglyurls.${section.toLowerCase()}`),
    sections: new Set(files.filter(isList).map((file) => dirname(file))),
  };
}
