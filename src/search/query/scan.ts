import type { Span } from './query.ts';

/** A piece of a query before its meaning is known: `-country:"Soviet Union"`. */
export interface Piece {
  readonly minus: boolean;
  /** A plus before a field; before anything else it is a sign like any other. */
  readonly plus: boolean;
  /** Before the colon, in lower case. */
  readonly field: string | undefined;
  readonly value: string;
  readonly quoted: boolean;
  /** False where a quotation reaches to the end for want of a closing sign. */
  readonly closed: boolean;
  readonly span: Span;
}

/** Opening quotation marks, and what closes each. */
const closing: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”"'], ['„', '“”"'], ['«', '»'], ['»', '«']]);

/** Takes a query apart at white space, with quotations whole. It reads every character once. */
export function* scan(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    const minus = text[at] === '-' && at + 1 < text.length && !isSpace(text, at + 1);
    const plus = text[at] === '+' && fieldAt(text, at + 1) !== undefined;
    if (minus || plus) at += 1;
    const field = fieldAt(text, at);
    if (field !== undefined) at += field.length + 1;
    const value = valueAt(text, at);
    at = value.end;
    yield { minus, plus, field: field?.toLowerCase(), value: value.value, quoted: value.quoted, closed: value.closed, span: [start, at] };
  }
}

/** Letters that are followed by a colon. */
function fieldAt(text: string, from: number): string | undefined {
  let end = from;
  while (end < text.length && end - from < longestField && /\p{L}/u.test(text[end] ?? '')) end += 1;
  return end > from && text[end] === ':' ? text.slice(from, end) : undefined;
}

const longestField = 20;

function valueAt(text: string, from: number): { value: string; quoted: boolean; closed: boolean; end: number } {
  const closes = closing.get(text[from] ?? '');
  let end = closes === undefined ? from : from + 1;
  if (closes === undefined) {
    while (end < text.length && !isSpace(text, end) && (!closing.has(text[end] ?? '') || isWithinWord(text, end))) end += 1;
    return { value: text.slice(from, end), quoted: false, closed: true, end };
  }
  while (end < text.length && (!closes.includes(text[end] ?? '') || isWithinWord(text, end))) end += 1;
  const closed = end < text.length;
  return { value: text.slice(from + 1, end), quoted: true, closed, end: closed ? end + 1 : end };
}

/** A quotation mark within a word in Hebrew is that of an acronym: צה"ל. */
function isWithinWord(text: string, at: number): boolean {
  return text[at] === '"' && at > 0 && /^\p{Script=Hebrew}"\p{Script=Hebrew}$/u.test(text.slice(at - 1, at + 2));
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? '');
}
