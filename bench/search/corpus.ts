import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { reuters } from '../samples.ts';

const line = z.object({
  id: z.string(),
  title: z.string(),
  /** RFC 3339, UTC. */
  date: z.iso.datetime(),
  source: z.string(),
  dateline: z.string(),
  text: z.string(),
  people: z.array(z.string()),
  countries: z.array(z.string()),
  organisations: z.array(z.string()),
  topics: z.array(z.string()),
});

/** One article as its editors left it; the lists are their tags. */
export type CorpusArticle = z.infer<typeof line>;

export function readCorpus(): CorpusArticle[] {
  return gunzipSync(readFileSync(reuters.file)).toString().trim().split('\n').map((text) => line.parse(JSON.parse(text)));
}
