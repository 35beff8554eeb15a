import { hash } from 'node:crypto';
import type { Draft } from '../draft.ts';

/** SHA-256 of a file's text, which has line feeds whatever line ends the system has given it. */
export function digestOfText(text: string): string {
  return hash('sha256', text);
}

/** Tells whether an item is as it was: of all that it says, its names as they came, and the names of its pictures, which tell their content. */
export function digestOfDraft(draft: Draft): string {
  const {
    title, date, source, people, countries, organisations, topics, language, translation, byline, page, dateline, summary, url,
    mentions, quotes, redirectFrom, draft: isDraft, corrections, suggested, body, pictures,
  } = draft;
  return shortDigest([
    title, date?.edtf, source, people, countries, organisations, topics, language, translation, byline, dateline, summary, url,
    mentions && [...mentions], quotes, redirectFrom, isDraft, corrections?.map(({ date: on, text }) => [on.edtf, text]),
    // Items that were digested before there were pages are as they were.
    suggested, body, pictures?.map(({ name }) => name), ...(page === undefined ? [] : [{ page }]),
  ]);
}

export function shortDigest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}
