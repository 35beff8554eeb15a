import { namedFacets } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import { isRecord } from '../plain-data.ts';

/** The records of each facet that a reader can be offered. Plain JSON; the place of a row is its number. */
export type NameTable = Readonly<Record<NamedFacet, readonly NameRow[]>> & { readonly former?: readonly FormerId[] };

/** An id that a record had before: addresses of searches that were kept have it. Where it was a value of another facet, the one of now comes last. */
export type FormerId = readonly [facet: NamedFacet, former: string, id: string, now?: NamedFacet];

/**
 * One record. An empty id is the one that the name makes (`impliedId`). Articles are those filed under the record. Groups are lists of
 * forms in the order of `groups`, without empty ones at the end; then comes the number of the broader record of the same facet, and of a
 * record under which no article is filed how many articles name it in their text.
 */
export type NameRow = readonly [id: string, name: string, articles: number, groups?: readonly (readonly string[])[], broader?: number | null, named?: number];

/**
 * - `forms`: variants, as the record has them
 * - `short`: bare surnames and the like
 * - `asked`: words that readers use and texts are not linked by, as demonyms
 * - `codes`: of a country or a source; met only as they stand
 * - `keys`: Latin letters for what the browser cannot read; never shown
 */
export const groups = ['forms', 'short', 'asked', 'codes', 'keys'] as const;

export type Group = (typeof groups)[number];

/** The id that most records have. */
export function impliedId(words: readonly string[]): string {
  return words.join('-');
}

/** Whether data that was loaded is a table of names: it may be of another version of the site, or no such thing. */
export function isNameTable(data: unknown): data is NameTable {
  return isRecord(data) && namedFacets.every((facet) => {
    const rows = Object.hasOwn(data, facet) ? data[facet] : undefined;
    return Array.isArray(rows) && rows.every(isRow);
  }) && (!Object.hasOwn(data, 'former') || Array.isArray(data['former']) && data['former'].every(isFormerId));
}

function isFormerId(row: unknown): row is FormerId {
  if (!Array.isArray(row) || row.length < 3 || row.length > 4) return false;
  const cells: readonly unknown[] = row;
  const [facet, former, id, now = facet] = cells;
  return [facet, now].every((one) => namedFacets.some((known) => known === one)) && typeof former === 'string' && typeof id === 'string';
}

function isRow(row: unknown): row is NameRow {
  if (!Array.isArray(row) || row.length < 3 || row.length > 6) return false;
  const cells: readonly unknown[] = row;
  const [id, name, articles, forms = [], broader = 0, named = 0] = cells;
  return typeof id === 'string' && typeof name === 'string' && isCount(articles) && (broader === null || isCount(broader)) && isCount(named)
    && Array.isArray(forms) && forms.length <= groups.length && forms.every((group: unknown) => Array.isArray(group) && group.every((form) => typeof form === 'string'));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
