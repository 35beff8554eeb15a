import type { ReadAt } from '../../../search/citation.ts';
import type { Result } from '../../../search/protocol.ts';
import { savedResult } from './saved-result.ts';
import type { SavedResult } from './saved-result.ts';

const columns = ['id', 'title', 'date', 'source', 'byline', 'page', 'language', 'translated', 'summary', 'address', 'citation', 'people', 'countries', 'organisations', 'topics'] as const satisfies readonly (keyof SavedResult)[];

/**
 * A table by RFC 4180: a row of names, then a row for each result; several authors or names are parted by `; `. What a spreadsheet would
 * take for a formula, because it begins with `=`, `+`, `-`, `@`, a tab or a line's end, is given an apostrophe in front; so is what stands
 * behind a semicolon, at which a spreadsheet parts cells in countries with a decimal comma.
 */
export function toCsv(results: readonly Result[], at: ReadAt): string {
  const rows = results.map((result) => {
    const saved = savedResult(result, at);
    return columns.map((column) => cell([saved[column]].flat().join('; '))).join(',');
  });
  return [columns.join(','), ...rows, ''].join('\r\n');
}

/** The full-width signs are taken for formulas by spreadsheets of East Asia. */
const formula = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=;)(?=[=+\-@＝＋－＠])/gu;

function cell(text: string): string {
  const harmless = text.replace(formula, "'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
