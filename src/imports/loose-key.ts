import type { PartialDate } from '../model/dates/date.ts';

/** What tells an item from others that has no name of its own and no address: what it says, as far as that is short. */
export function looseKey({ title, date }: { readonly title: string; readonly date: PartialDate | undefined }, source: string | undefined): string {
  return [title, date?.edtf, source].join('\n');
}
