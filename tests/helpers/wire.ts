import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { root } from './site.ts';

const besideTheProject = '../shared/corpora/reuters-1987-spring.jsonl.gz';

/** Ten thousand real articles in the interchange form. They are no part of the project and may be missing. */
export const wire = join(root, besideTheProject);

/** Why there is nothing to test, or undefined where there is. */
export const wireMissing = existsSync(wire) ? undefined : `there is no ${besideTheProject}`;

const line = z.object({
  id: z.string(),
  title: z.string(),
  date: z.iso.datetime(),
  source: z.string(),
  people: z.array(z.string()),
  countries: z.array(z.string()),
  organisations: z.array(z.string()),
  topics: z.array(z.string()),
});

export type WireArticle = z.infer<typeof line>;

export function readWire(): WireArticle[] {
  return gunzipSync(readFileSync(wire)).toString().trim().split('\n').map((text) => line.parse(JSON.parse(text)));
}

/** The corpus names a country as its editors did in 1987; its page has the id that the archive gives to that country. */
const countryIds: Readonly<Record<string, string>> = {
  'burma': 'myanmar',
  'kampuchea': 'cambodia',
  'trinidad-tobago': 'trinidad-and-tobago',
  'uae': 'united-arab-emirates',
  'uk': 'united-kingdom',
  'usa': 'united-states',
  'yemen-arab-republic': 'north-yemen',
  'yemen-demo-republic': 'south-yemen',
  'zaire': 'congo-kinshasa',
};

/** Where an article's page is, by what the corpus says of it. */
export function articlePath({ id, date }: WireArticle): string {
  return `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${id}/`;
}

/** Where the pages of the records are that an article names. */
export function recordPaths({ source, people, countries, organisations, topics }: WireArticle): string[] {
  return [
    `sources/${source}/`,
    ...people.map((tag) => `people/${tag}/`),
    ...countries.map((tag) => `countries/${countryIds[tag] ?? tag}/`),
    ...organisations.map((tag) => `organisations/${tag}/`),
    ...topics.map((tag) => `topics/${tag}/`),
  ];
}
