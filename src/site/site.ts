import type { Archive } from '../archive/archive.ts';
import type { Nearness } from '../archive/nearness/nearness.ts';
import type { Locale } from '../locale/locale.ts';
import type { Addresses } from './addresses/addresses.ts';

/** What every view is made from: the archive, where its pages stand, and the language they speak. */
export interface Site {
  readonly archive: Archive;
  readonly nearness: Nearness;
  readonly addresses: Addresses;
  readonly locale: Locale;
}

/** The number of entries that a list may have before it is parted by time. */
export const pageful = 100;

/** How many of the texts that name a record its own page lists at a time: of a form, and of those that are not filed there. */
export const namedShown = 30;
