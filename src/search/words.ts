import type { Messages, PluralForms } from '../locale/messages.ts';
import type { SearchWords } from '../site/views/search-view.ts';
import { isRecord, readJson } from './plain-data.ts';

export type { PluralForms, SearchWords };

/** What is said of a range of dates. */
export type RangeWords = Messages['search']['range'];

/** Reads the words that the page hands to the browser; undefined when it hands over something else. */
export function readWords(json: string): SearchWords | undefined {
  return readJson(json, isSearchWords);
}

/** Words that are said by themselves, and groups of words: of each the newest, which an older page does not have. */
const single = ['language', 'loading', 'none', 'noneHint', 'noneHintNarrowed', 'more', 'unreachable', 'renewed', 'reload', 'again', 'filterFacet', 'chipsLabel', 'remove', 'titled'] as const;
const groups = ['results', 'part', 'facets', 'names', 'dates', 'unknown', 'notes', 'chips', 'range', 'page', 'list', 'saving'] as const;

function isSearchWords(value: unknown): value is SearchWords {
  return isRecord(value) && single.every((key) => typeof value[key] === 'string') && groups.every((key) => isRecord(value[key]) && Object.values(value[key]).every((words) => typeof words === 'string' || isRecord(words)));
}
