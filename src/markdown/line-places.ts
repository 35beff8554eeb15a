import { howMany } from '../model/how-many.ts';

/** Line and column in a text, from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells of a text where what is so many UTF-16 code units behind its beginning stands. Many may be asked for of one text. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const begins = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = howMany(begins, (begin) => begin <= offset);
    return { line, column: offset - (begins[line - 1] ?? 0) + 1 };
  };
}
