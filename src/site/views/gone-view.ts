import type { GonePage } from '../../model/gone.ts';
import { shownDate } from '../entries.ts';
import type { Link, ShownDate } from '../entries.ts';
import type { Head } from '../head.ts';
import { waysOn } from '../kind-links.ts';
import { editorsWords } from '../printed.ts';
import type { LinePart } from '../printed.ts';
import type { Site } from '../site.ts';

/** What stands at the address of a page that was taken away. */
export interface GoneView {
  readonly date: ShownDate;
  readonly reason: LinePart;
  /** Where to go on. */
  readonly links: readonly Link[];
}

export function goneView(site: Site, { date, reason }: GonePage): GoneView {
  return {
    date: shownDate(site, date),
    reason: editorsWords(site, reason),
    links: waysOn(site),
  };
}

export function goneHead({ addresses, locale }: Site, { address }: GonePage): Head {
  return { title: locale.words.gone.title, path: addresses.page(address), noIndex: true };
}
