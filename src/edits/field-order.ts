import { roleOf } from '../intake/paths.ts';
import { articleFields } from '../model/article.ts';
import { authorityFields } from '../model/authority.ts';

const records = authorityFields('UTC');
const orders = {
  articles: Object.keys(articleFields('UTC').shape),
  people: Object.keys(records.people.shape),
  countries: Object.keys(records.countries.shape),
  organisations: Object.keys(records.organisations.shape),
  topics: Object.keys(records.topics.shape),
  sources: Object.keys(records.sources.shape),
};

/** The fields that a file can have, in the order in which an editor expects them. */
export function fieldOrder(file: string): readonly string[] {
  const role = roleOf(file);
  return role.is === 'authority' ? orders[role.kind] : orders.articles;
}
