/**
 * The house: which room under `src/` may import which others, besides itself and npm packages. Imports run one way; what is not
 * in a row is forbidden, and so is a folder that has no row. `eslint/one-way.js` holds it.
 *
 * @type {Record<string, readonly string[]>}
 */
export const rooms = {
  model: [],
  styles: [],
  locale: ['model'],
  problems: ['model'],
  markdown: ['model'],
  names: ['model'],
  imports: ['model', 'problems', 'intake', 'archive'],
  exports: ['model', 'problems', 'locale'],
  archive: ['model', 'problems'],
  intake: ['model', 'problems', 'markdown'],
  site: ['model', 'names', 'archive', 'locale'],
  search: ['model', 'archive', 'site', 'locale'],
  client: ['search'],
  components: ['site', 'locale', 'model', 'styles', 'client'],
  layouts: ['site', 'locale', 'model', 'styles', 'client', 'components'],
  edition: [
    'model', 'styles', 'locale', 'problems', 'markdown', 'names', 'imports', 'exports', 'archive', 'intake', 'site', 'search',
  ],
  publish: [
    'model', 'styles', 'locale', 'problems', 'markdown', 'imports', 'exports', 'archive', 'intake', 'site', 'search', 'edition',
  ],
  integrations: ['publish', 'edition', 'model', 'problems', 'site'],
  pages: ['components', 'layouts', 'site', 'edition', 'exports', 'locale', 'model', 'search', 'client'],
};

/**
 * Who stands outside `src/` and uses it. Nothing imports them.
 *
 * @type {Record<string, readonly string[]>}
 */
export const users = {
  scripts: ['publish', 'imports', 'problems', 'intake', 'edition', 'model', 'locale', 'archive', 'exports', 'markdown'],
  tests: Object.keys(rooms),
};

/** Rooms that know no Node, no Astro, no clock and no chance: what they need comes in as an argument. */
export const pure = ['model', 'names', 'archive', 'site', 'exports', 'locale', 'search'];

/** Rooms whose code runs in the browser, where there is no Node and no Astro. */
export const browser = ['client'];

/**
 * Packages that only one room may touch, because using them safely is that room's work.
 *
 * @type {Record<string, string>}
 */
export const keepers = { 'gray-matter': 'intake' };
