import type { ReadDate } from '../dates/way.ts';
import { fields } from './fields.ts';
import { periodOf } from './period.ts';
import type { Piece } from './scan.ts';

/** So many pieces has a date at most: `1 March 1987 – 15 March 1987`. */
const longest = 7;

/** The pieces of a query, with a date behind its field in one though it has spaces and no quotation marks: `date:15 March 1987`. */
export function withDatesWhole(text: string, pieces: readonly Piece[], readDate: ReadDate): readonly Piece[] {
  let end = 0;
  return pieces.flatMap((piece, at) => {
    if (piece.span[0] < end) return [];
    const whole = isOpenDate(piece) ? withWholeDate(text, piece, pieces.slice(at + 1, at + longest), readDate) : piece;
    end = whole.span[1];
    return [whole];
  });
}

function isOpenDate({ field, quoted, value }: Piece): boolean {
  const known = fields.get(field ?? '');
  return (known === 'date' || known === 'before' || known === 'after') && !quoted && value !== '';
}

function withWholeDate(text: string, piece: Piece, after: readonly Piece[], readDate: ReadDate): Piece {
  const [start, first] = piece.span;
  const from = first - piece.value.length;
  const stop = after.findIndex(({ field, quoted, minus }) => field !== undefined || quoted || minus);
  const last = after.slice(0, stop < 0 ? after.length : stop).findLast(({ span: [, end] }) => isDate(text.slice(from, end), readDate));
  const end = last?.span[1] ?? first;
  return { ...piece, value: text.slice(from, end), span: [start, end] };
}

function isDate(typed: string, readDate: ReadDate): boolean {
  const stretch = readDate(typed);
  return stretch !== undefined && [stretch.from, stretch.to].every((end) => periodOf(end) !== undefined);
}
