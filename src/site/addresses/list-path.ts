import type { Ref } from '../../model/kinds.ts';

/** A list of a record's that is parted by time: of the articles filed under it, or of the texts that name it. */
export interface ListOf {
  readonly ref: Ref;
  readonly list: RecordList;
}

export type RecordList = 'filed' | 'named';

/**
 * The path of a list of a record's, or of a stretch of it: `people/ada/1987/03`, `people/ada/named/1987/03`. The list of what is filed
 * is the record's own page.
 */
export function listPath({ ref, list }: ListOf, key?: string): string {
  return [ref.kind, ref.id, ...(list === 'named' ? ['named'] : []), ...(key === undefined ? [] : [periodPath(key)])].join('/');
}

/** The path of a period below the root of the archive, or below a record: `1987/03`. */
export function periodPath(key: string): string {
  return key.replaceAll('-', '/');
}
