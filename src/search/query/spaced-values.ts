import type { ReadDate, Stretch } from '../dates/way.ts';
import { isNamedFacet } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import { wordsOf } from '../text/words.ts';
import { isDateField } from './date-field.ts';
import { fields } from './fields.ts';
import { periodOf } from './period.ts';
import type { Piece } from './scan.ts';

/** Whether the archive has a record of that name. */
export type IsName = (facet: NamedFacet, typed: string) => boolean;

/** What tells that a value goes on behind a space. */
export interface Values {
  readonly readDate: ReadDate;
  readonly isName: IsName;
}

/** So many pieces has a date or a name at most: `1 March 1987 – 15 March 1987` has seven. */
const longest = 12;

/**
 * The pieces of a query, with a value behind its field in one though it has spaces and no quotation marks: a date, as in
 * `date:15 March 1987`, or the whole of a name, as in `country:saudi arabia`. The longest counts.
 */
export function withValuesWhole(text: string, pieces: readonly Piece[], values: Values): readonly Piece[] {
  let end = 0;
  return pieces.flatMap((piece, at) => {
    if (piece.span[0] < end) return [];
    const isValue = piece.quoted || piece.value === '' ? undefined : valueOf(piece, values);
    const whole = isValue === undefined ? piece : withWholeValue(text, piece, pieces.slice(at + 1, at + longest), isValue);
    end = whole.span[1];
    return [whole];
  });
}

/** What tells the values of a field; undefined where they have no spaces. */
function valueOf({ field }: Piece, { readDate, isName }: Values): ((typed: string) => boolean) | undefined {
  const known = fields.get(field ?? '');
  if (known === 'date') return (typed) => dateIn(typed, readDate) !== undefined;
  // After 1985 to 1990 is hardly after 1990.
  if (known !== undefined && isDateField(known)) return (typed) => isSingle(dateIn(typed, readDate));
  return known !== undefined && isNamedFacet(known) ? (typed) => isName(known, typed) : undefined;
}

function withWholeValue(text: string, piece: Piece, after: readonly Piece[], isValue: (typed: string) => boolean): Piece {
  const [start, first] = piece.span;
  const from = first - piece.value.length;
  const stop = after.findIndex(({ field, quoted, minus }) => field !== undefined || quoted || minus);
  const open = after.slice(0, stop < 0 ? after.length : stop);
  const last = open.findLast(({ value, span: [, end] }) => wordsOf(value).length > 0 && isValue(text.slice(from, end)));
  const end = last?.span[1] ?? first;
  return { ...piece, value: text.slice(from, end), span: [start, end] };
}

function dateIn(typed: string, readDate: ReadDate): Stretch | undefined {
  const stretch = readDate(typed);
  return stretch !== undefined && [stretch.from, stretch.to].every((end) => periodOf(end) !== undefined) ? stretch : undefined;
}

function isSingle(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && stretch.from === stretch.to;
}
