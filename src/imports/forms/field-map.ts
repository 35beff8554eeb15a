import { readFileSync } from 'node:fs';
import { readYaml } from '../../intake/yaml.ts';

/** The fields of an article that one of another generator can become. */
export const ownFields = ['title', 'date', 'source', 'people', 'countries', 'organisations', 'topics', 'language', 'byline', 'page', 'dateline', 'summary', 'url', 'redirectFrom', 'draft'] as const;

/** Those of which an article has one. */
export const singleFields = ['title', 'date', 'source', 'language', 'page', 'dateline', 'summary', 'url'] as const;

/** `none` is left out without a word. */
const targets = [...ownFields, 'none'] as const;

export type Target = (typeof targets)[number];

/** Which field of an article another's field becomes. */
export type FieldMap = ReadonlyMap<string, Target>;

/** What Hugo, Jekyll, Eleventy and Astro call their fields. Earlier lines go before later ones where two have the same target and the target is one text. */
export const usualFields: FieldMap = new Map<string, Target>([
  ['title', 'title'],
  ['date', 'date'], ['pubDate', 'date'], ['publishDate', 'date'], ['published_at', 'date'], ['pubDatetime', 'date'],
  ['source', 'source'], ['publication', 'source'],
  ['tags', 'topics'], ['tag', 'topics'], ['categories', 'topics'], ['category', 'topics'], ['keywords', 'topics'], ['taxonomies.tags', 'topics'], ['taxonomies.categories', 'topics'], ['topics', 'topics'],
  ['people', 'people'], ['countries', 'countries'], ['organisations', 'organisations'], ['organizations', 'organisations'],
  ['author', 'byline'], ['authors', 'byline'], ['author.name', 'byline'], ['authors.name', 'byline'], ['byline', 'byline'],
  ['description', 'summary'], ['summary', 'summary'], ['excerpt', 'summary'],
  ['lang', 'language'], ['language', 'language'], ['locale', 'language'],
  ['page', 'page'], ['printPage', 'page'], ['dateline', 'dateline'],
  ['canonical', 'url'], ['canonical_url', 'url'], ['canonicalURL', 'url'], ['canonicalUrl', 'url'],
  ['aliases', 'redirectFrom'], ['redirect_from', 'redirectFrom'], ['permalink', 'redirectFrom'], ['url', 'redirectFrom'],
  ['draft', 'draft'],
]);

/**
 * A field map from a file of lines `their field: our field`, which goes before the usual one.
 * @returns why it cannot be used
 */
export function readFieldMap(path: string): FieldMap | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'cannot be read.';
  }
  const read = readYaml(path, text, 1);
  if (!read.ok) return read.problems.map(({ message, line }) => `line ${line ?? 1}: ${message}`).join(' ');
  const own = new Map<string, Target>();
  for (const [field, value] of Object.entries(read.values)) {
    const target = targets.find((one) => one === value);
    if (target === undefined) return `gives ${field} to ${JSON.stringify(value)}, which is none of ${targets.join(', ')}.`;
    own.set(field, target);
  }
  return new Map([...own, ...[...usualFields].filter(([field]) => !own.has(field))]);
}
