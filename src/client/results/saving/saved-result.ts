import { resultAddress, resultCitation } from '../../../search/citation.ts';
import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';

/** What is saved of an article. */
export interface SavedResult extends Pick<Result, 'id' | 'title' | 'date' | 'byline' | 'page' | 'translated' | 'language' | 'summary'> {
  readonly source: string;
  /** With scheme and host. */
  readonly address: string;
  readonly citation: string;
  /** The names of what it is filed under. */
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
}

/** In the order of a table's columns. */
export function savedResult(result: Result, at: ReadAt): SavedResult {
  const { id, title, date, source, byline, page, translated, language, summary, filed } = result;
  return {
    id, title, date, source: source.name, byline, page, language, translated, summary, address: resultAddress(result, at), citation: resultCitation(result, at),
    people: filed?.person ?? [], countries: filed?.country ?? [], organisations: filed?.organisation ?? [], topics: filed?.topic ?? [],
  };
}
