/**
 * The house: which room under `src/` may import which others, besides itself and npm packages. Imports run one way; what is not
 * in a row is forbidden, and so is a folder that has no row. `eslint/one-way.js` holds it.
 *
 * @type {Record<string, readonly string[]>}
 */
export const rooms = {
  model: [],
  disk: [],
  kept: ['model', 'disk'],
  styles: [],
  locale: ['model'],
  problems: ['model', 'disk'],
  markdown: ['model'],
  names: ['model'],
  journal: ['model', 'disk', 'kept', 'problems'],
  intake: ['model', 'disk', 'kept', 'problems', 'markdown', 'journal'],
  archive: ['model', 'problems'],
  exports: ['model'],
  imports: ['model', 'disk', 'problems', 'markdown', 'names', 'journal', 'intake', 'archive'],
  site: ['model', 'locale', 'names', 'archive', 'exports'],
  search: ['model', 'locale', 'archive', 'exports', 'site'],
  edition: ['model', 'disk', 'kept', 'locale', 'problems', 'markdown', 'names', 'intake', 'archive', 'exports', 'site'],
  sheets: ['model', 'kept', 'archive', 'search', 'site', 'edition'],
  edits: ['model', 'disk', 'problems', 'markdown', 'journal', 'intake', 'archive', 'site', 'edition'],
  publish: ['model', 'disk', 'kept', 'problems', 'journal', 'site', 'search', 'edition', 'sheets'],
  integrations: ['kept', 'site', 'edition', 'sheets', 'publish'],
  client: ['search'],
  components: ['styles', 'locale', 'site', 'client'],
  layouts: ['styles', 'locale', 'site', 'components'],
  documents: ['styles', 'locale', 'site', 'components', 'layouts'],
  pages: ['sheets', 'documents'],
};

/**
 * Who stands outside `src/` and uses it, and each other where that is said. No room imports them.
 *
 * @type {Record<string, readonly string[]>}
 */
export const users = {
  scripts: ['model', 'kept', 'problems', 'imports', 'edition', 'edits', 'publish'],
  bench: ['model', 'kept', 'markdown', 'search', 'publish', 'scripts'],
  tests: [...Object.keys(rooms), 'bench'],
};

/** Rooms that know no Node, no Astro, no clock and no chance: what they need comes in as an argument. */
export const pure = ['model', 'names', 'archive', 'site', 'exports', 'locale', 'search'];

/** Rooms whose code runs in the browser, where there is no Node and no Astro. */
export const browser = ['client'];
