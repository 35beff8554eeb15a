import type { ReadDate, Stretch } from '../dates/way.ts';
import { wordsOf } from '../text/words.ts';
import { isDateField } from './date-field.ts';
import { fields } from './fields.ts';
import { periodOf } from './period.ts';
import type { Query, QueryNote, QueryPart } from './query.ts';
import { scan } from './scan.ts';
import type { Piece } from './scan.ts';
import { withValuesWhole } from './spaced-values.ts';
import type { IsName } from './spaced-values.ts';

/**
 * Reads a query: words; `"a phrase"`; `-` before what is to be absent; `person:`, `country:`, `organisation:`, `topic:`, `source:`
 * and `language:` with a name, in quotation marks where it has several words and is no whole name, and `+` before it where an article is
 * to have it besides others; `date:`, `before:`, `after:`, `from:` and `to:` with a date, which may have spaces. What stands with another word before a
 * colon is words. Fields have names in several languages (`fields`). It never throws.
 */
export function parseQuery(text: string, readDate: ReadDate = readPlain, isName: IsName = () => false): Query {
  const parts: QueryPart[] = [];
  const notes: QueryNote[] = [];
  const pieces = withValuesWhole(text, [...scan(text)], { readDate, isName }).map((piece) => {
    const typed = text.slice(...piece.span);
    return { piece, typed, read: readPiece(piece, typed, readDate) };
  });
  // Signs beside words say nothing.
  const worded = pieces.some(({ read }) => !('code' in read) && isWorded(read));
  for (const { piece, typed, read } of pieces) {
    if ('code' in read) notes.push(read);
    else if (read.kind === 'word' && !worded) notes.push({ code: 'no-words', text: typed });
    else parts.push(read);
    if ('apart' in read) notes.push({ code: 'no-such-field', text: typed.slice(0, typed.indexOf(':') + 1).replace(/^[-+]/, '') });
    if (!piece.closed && hasWords(piece.value)) notes.push({ code: 'unclosed-quote', text: typed });
  }
  return { parts, notes };
}

function readPiece({ minus: excluded, plus, field, value, quoted, span }: Piece, typed: string, readDate: ReadDate): QueryPart | QueryNote {
  const known = field === undefined ? undefined : fields.get(field);
  if (known === undefined) {
    const text = field === undefined ? value : typed.slice(excluded || plus ? 1 : 0);
    if (quoted && field === undefined) return hasWords(text) ? { kind: 'phrase', text, excluded, span } : { code: 'no-words', text: typed };
    if (field !== undefined && looksLikeField(value)) return { kind: 'word', text, excluded, span, apart: true };
    if (/^(?:OR|AND|NOT|\|\|?|&&|\*|\+)$/.test(text)) return { code: 'not-an-operator', text: typed };
    return hasWords(text) ? { kind: 'word', text, excluded, span } : { kind: 'word', text: typed, excluded: false, span };
  }
  if (value.trim() === '') return { code: 'no-value', text: typed };
  if (!isDateField(known)) return { kind: 'filter', facet: known, value: value.trim(), excluded, span, ...(plus && { besides: true }) };
  const stretch = readDate(value);
  const [first, last] = [periodOf(stretch?.from ?? ''), periodOf(stretch?.to ?? '')];
  if (stretch === undefined || first === undefined || last === undefined) return { code: 'no-such-date', text: typed };
  if (excluded) return { code: 'not-excludable', text: typed };
  switch (known) {
    case 'before': return first.dayBefore === undefined ? { code: 'no-day-left', text: typed } : { kind: 'before', typed: stretch.from, lastDay: first.dayBefore, span };
    case 'after': return last.dayAfter === undefined ? { code: 'no-day-left', text: typed } : { kind: 'after', typed: stretch.to, firstDay: last.dayAfter, span };
    case 'since': return { kind: 'since', typed: stretch.from, firstDay: first.firstDay, span };
    case 'until': return { kind: 'until', typed: stretch.to, lastDay: last.lastDay, span };
    case 'date': return { kind: 'date', ...stretch, firstDay: first.firstDay, lastDay: last.lastDay, span };
  }
}

/** Whether a part is looked for in texts. */
function isWorded(part: QueryPart): boolean {
  return (part.kind === 'word' || part.kind === 'phrase') && hasWords(part.text);
}

/** `1987`, `1987-03` or `1987-03-15`. */
function readPlain(typed: string): Stretch {
  return { from: typed.trim(), to: typed.trim() };
}

/** An address on the web is none, nor is a word before a colon and a space, as in a headline. */
function looksLikeField(value: string): boolean {
  return hasWords(value) && !value.startsWith('/');
}

function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}
