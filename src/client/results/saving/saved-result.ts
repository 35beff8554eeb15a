import { resultAddress, resultCitation } from '../../../search/citation.ts';
import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';

/** What is saved of an article, in the order of a table's columns. */
export interface SavedResult {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly source: string;
  readonly byline: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly summary: string;
  /** With scheme and host. */
  readonly address: string;
  readonly citation: string;
}

export function savedResult(result: Result, at: ReadAt): SavedResult {
  const { id, title, date, source, byline, language, summary } = result;
  return { id, title, date, source: source.name, byline, language, summary, address: resultAddress(result, at), citation: resultCitation(result, at) };
}
