import type { Locale } from '../../locale/locale.ts';
import type { PageCounts } from '../making/made-files.ts';

/** How much of the site is new. */
export function pagesLine({ made, asBefore, removed }: PageCounts, locale: Locale): string {
  return locale.words.account.pages(locale.count(locale.words.account.made, made), locale.number(asBefore), locale.number(removed));
}
