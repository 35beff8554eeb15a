import type { PluralForms } from '../locale/locale.ts';
import type { SearchWords } from '../site/search-view.ts';

export type { PluralForms, SearchWords };

/** Reads the words that the page hands to the browser; undefined when it hands over something else. */
export function readWords(json: string): SearchWords | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined; // No JSON: the page is of another time than the script.
  }
  return isSearchWords(read) ? read : undefined;
}

function isSearchWords(value: unknown): value is SearchWords {
  return isRecord(value) && isRecord(value['results']) && typeof value['results']['other'] === 'string'
    && ['language', 'loading', 'none', 'more', 'unreachable'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
