import type { Facet } from '../contract.ts';
import { wordsOf } from '../text/words.ts';
import { periodOf } from './period.ts';
import type { Query, QueryNote, QueryPart } from './query.ts';
import { scan } from './scan.ts';
import type { Piece } from './scan.ts';

/** What may stand before a colon. */
const fields: ReadonlyMap<string, Facet | 'before' | 'after'> = new Map([
  ['person', 'person'], ['country', 'country'], ['organisation', 'organisation'], ['organization', 'organisation'], ['org', 'organisation'],
  ['topic', 'topic'], ['source', 'source'], ['language', 'language'], ['lang', 'language'], ['before', 'before'], ['after', 'after'],
]);

/**
 * Reads a query: words; `"a phrase"`; `-` before what is to be absent; `person:`, `country:`, `organisation:`, `topic:`, `source:`
 * and `language:` with a name, in quotation marks where it has several words; `before:` and `after:` with `1987`, `1987-03` or
 * `1987-03-15`. What stands with another word before a colon is words. It never throws.
 */
export function parseQuery(text: string): Query {
  const parts: QueryPart[] = [];
  const notes: QueryNote[] = [];
  for (const piece of scan(text)) {
    const typed = text.slice(...piece.span);
    const read = readPiece(piece, typed);
    if ('code' in read) notes.push(read);
    else parts.push(read);
    if ('apart' in read) notes.push({ code: 'no-such-field', text: typed.slice(0, typed.indexOf(':') + 1).replace(/^-/, '') });
    if (!piece.closed && hasWords(piece.value)) notes.push({ code: 'unclosed-quote', text: typed });
  }
  return { parts, notes };
}

function readPiece({ minus: excluded, field, value, quoted, span }: Piece, typed: string): QueryPart | QueryNote {
  const known = field === undefined ? undefined : fields.get(field);
  if (known === undefined) {
    const text = field === undefined ? value : typed.slice(excluded ? 1 : 0);
    if (quoted && field === undefined) return hasWords(text) ? { kind: 'phrase', text, excluded, span } : { code: 'no-words', text: typed };
    if (field !== undefined && looksLikeField(value)) return { kind: 'word', text, excluded, span, apart: true };
    return /^(?:OR|AND|NOT|\|\||&&|\*|\+)$/.test(text) ? { code: 'not-an-operator', text: typed } : { kind: 'word', text, excluded, span };
  }
  if (value.trim() === '') return { code: 'no-value', text: typed };
  if (known !== 'before' && known !== 'after') return { kind: 'filter', facet: known, value: value.trim(), excluded, span };
  const period = periodOf(value.trim());
  if (period === undefined) return { code: 'no-such-date', text: typed };
  if (excluded) return { code: 'not-excludable', text: typed };
  return known === 'before' ? { kind: 'before', typed: value.trim(), lastDay: period.dayBefore, span } : { kind: 'after', typed: value.trim(), firstDay: period.dayAfter, span };
}

/** An address on the web is none, nor is a word before a colon and a space, as in a headline. */
function looksLikeField(value: string): boolean {
  return hasWords(value) && !value.startsWith('/');
}

function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}
