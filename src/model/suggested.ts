import { z } from 'zod';
import { line, names } from './fields.ts';

/**
 * What a machine found in an article and no editor has decided. It is no fact: no page, list or search knows of it. An editor moves
 * what is right to the field of the same name, or takes it out.
 */
export const suggested = z.strictObject({
  source: line.optional(),
  people: names,
  countries: names,
  organisations: names,
  topics: names,
  /** Names that look like people's and belong to no record. */
  unknown: names,
  /** Ids of articles that have nearly the same text. */
  versions: names,
});

export type Suggested = z.infer<typeof suggested>;

/** How many decisions wait. */
export function suggestionsIn({ source, people, countries, organisations, topics, unknown, versions }: Suggested): number {
  return [people, countries, organisations, topics, unknown, versions].reduce((sum, list) => sum + list.length, source === undefined ? 0 : 1);
}
