import { z } from 'zod';
import { gonePage } from './gone.ts';
import { languageTag, line, listOf, text, webAddress } from './fields.ts';
import { isTimeZone } from './dates/time-zone.ts';

/** `content/archive.yaml`: what the archive is called and where it lives. */
export const archiveSettings = z.strictObject({
  title: line.describe('What the archive is called.'),
  description: text.optional().describe('What the archive holds, in a sentence or two.'),
  address: webAddress.optional().describe('The address of the site on the web; --site overrules it. Without one there are no canonical addresses, no sitemap and no feeds.'),
  language: languageTag.default('en').describe('The language of the interface, and of texts that name none (BCP 47).'),
  timeZone: line.refine(isTimeZone, 'a time zone of the IANA list, as in "Europe/London"').default('UTC').describe('The time zone of the archive, by which a day is told from a time: Europe/London.'),
  quotes: z.enum(['smart', 'as-printed'], { error: '"smart" or "as-printed"' }).default('as-printed').describe('Whether straight quotation marks and apostrophes in an article are shown curled (smart) or as-printed.'),
  gone: listOf(gonePage).describe('Pages that were taken away for good: each says so at its address.'),
});

export type ArchiveSettings = z.infer<typeof archiveSettings>;
