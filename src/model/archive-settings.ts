import { z } from 'zod';
import { gonePage } from './gone.ts';
import { languageTag, line, listOf, text, webAddress } from './fields.ts';
import { isTimeZone } from './time-zone.ts';

/** `content/archive.yaml`: what the archive is called and where it lives. */
export const archiveSettings = z.strictObject({
  title: line,
  description: text.optional(),
  /** The site's address on the web; `--site` overrules it. Without one there are no canonical addresses and no sitemap. */
  address: webAddress.optional(),
  language: languageTag.default('en'),
  timeZone: line.refine(isTimeZone, 'a time zone of the IANA list, as in "Europe/London"').default('UTC'),
  /** Whether straight quotation marks and apostrophes in an article are shown curled. */
  quotes: z.enum(['smart', 'as-printed'], { error: '"smart" or "as-printed"' }).default('as-printed'),
  /** Pages that were taken away for good: each says so at its address. */
  gone: listOf(gonePage),
});

export type ArchiveSettings = z.infer<typeof archiveSettings>;
