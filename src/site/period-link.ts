import type { Period } from '../archive/periods.ts';
import type { ListOf } from './addresses/list-path.ts';
import { articleCount } from './entries.ts';
import type { CountedLink } from './entries.ts';
import type { Site } from './site.ts';

/** @param short whether the longer stretch is named already where it stands */
export function periodLink(site: Site, { key, articles }: Period, of?: ListOf, short = false): CountedLink {
  const { dates } = site.locale;
  return { href: site.addresses.period(key, of), text: short ? dates.shortPeriod(key) : dates.period(key), ...articleCount(site, articles.length) };
}

/** The months that a year is parted into, in order. */
export function monthsOf(site: Site, { parts }: Period, of?: ListOf): readonly CountedLink[] {
  return parts.map((part) => periodLink(site, part, of, true)).toReversed();
}
