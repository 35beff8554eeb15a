import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const besideTheProject = '../shared/corpora/reuters-1987-spring.jsonl.gz';

/** Ten thousand real articles in the interchange form. They are no part of the project and may be missing. */
export const corpusFile = join(import.meta.dirname, '../..', besideTheProject);

/** Why there is nothing to judge by, or undefined where there is. */
export const corpusMissing = existsSync(corpusFile) ? undefined : `There is no ${besideTheProject}: nothing is measured.`;

const line = z.object({
  id: z.string(),
  title: z.string(),
  /** RFC 3339, UTC. */
  date: z.iso.datetime(),
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
  return gunzipSync(readFileSync(corpusFile)).toString().trim().split('\n').map((text) => line.parse(JSON.parse(text)));
}
