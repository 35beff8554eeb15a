import { z } from 'zod';
import { line, names } from './fields.ts';

/**
 * What a machine found in an article and no editor has decided. It is no fact: no page, list or search knows of it. An editor moves
 * what is right to the field of the same name, or takes it out.
 */
export const suggested = z.strictObject({
  source: line.optional().describe('Where it may have been printed.'),
  people: names.describe('People it may be about.'),
  countries: names.describe('Countries it may be about.'),
  organisations: names.describe('Organisations it may be about.'),
  topics: names.describe('What it may be about.'),
  unknown: names.describe('Names that look like people’s and belong to no record.'),
  versions: names.describe('Ids of articles that have nearly the same text.'),
});

export type Suggested = z.infer<typeof suggested>;

/** How many decisions wait. */
export function suggestionsIn({ source, people, countries, organisations, topics, unknown, versions }: Suggested): number {
  return [people, countries, organisations, topics, unknown, versions].reduce((sum, list) => sum + list.length, source === undefined ? 0 : 1);
}
