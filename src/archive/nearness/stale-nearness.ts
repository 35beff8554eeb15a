import type { Article } from '../../model/article.ts';
import { dateKey, isExact } from '../../model/dates/date.ts';
import { howMany } from '../../model/how-many.ts';
import { refKey } from '../../model/kinds.ts';
import type { Archive } from '../archive.ts';
import { refsOf } from '../refs.ts';
import { headlineKey } from './headlines.ts';
import { compareIds } from '../order.ts';
import { reach } from './reach.ts';
import { leastOf, roundedCount } from './subjects.ts';

/** All of an article that nearness is told from: its own, and that of others to it. */
export interface NearnessTraits {
  readonly id: string;
  /** Its place in time, as the order of the archive goes by. */
  readonly key: string;
  readonly first: string;
  readonly last: string;
  /** Keys of its people, countries, organisations and topics, and of its headline. */
  readonly subjects: readonly string[];
  /** The issues that it cites. */
  readonly cites: readonly string[];
  /** The issue that it is of, where its day is certain. */
  readonly issue: string | undefined;
}

export function nearnessTraits({ citations }: Archive, article: Article): NearnessTraits {
  const { id, date, source } = article;
  return {
    id, key: dateKey(date), first: date.first, last: date.last,
    subjects: [...refsOf(article).filter(({ kind }) => kind !== 'sources').map(refKey), `${headline}${headlineKey(article)}`],
    cites: citations.citedIn(article).map((issue) => `${issue.source} ${issue.day}`),
    issue: isExact(date) ? `${source} ${date.first}` : undefined,
  };
}

/** The same as a text: equal traits are equal texts. */
export function traitsText(traits: NearnessTraits): string {
  return JSON.stringify(traits);
}

function traitsOf(text: string): NearnessTraits {
  const traits: unknown = JSON.parse(text);
  if (!isTraits(traits)) throw new TypeError('These are no traits');
  return traits;
}

/** What `traitsText` has written. */
function isTraits(value: unknown): value is NearnessTraits {
  return typeof value === 'object' && value !== null && 'id' in value && 'subjects' in value && 'cites' in value;
}

/**
 * The ids of the articles whose nearest may be others than before: those within reach of an article that came, went or changed, in
 * a list that both are in; those of a record or headline that weighs otherwise now; those of an issue that is cited otherwise.
 * Undefined where all may be.
 * @param before the traits of all articles as texts, by id
 */
export function staleNearness(
  archive: Archive,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, NearnessTraits>,
): ReadonlySet<string> | undefined {
  if (roundedCount(before.size) !== roundedCount(now.size) || leastOf(before.size) !== leastOf(now.size)) return undefined;
  const newer = [...now.values()].filter((traits) => before.get(traits.id) !== traitsText(traits));
  const gone = [...before].flatMap(([id, text]) => (now.has(id) ? [] : [traitsOf(text)]));
  const older = [...gone, ...newer.flatMap(({ id }) => { const text = before.get(id); return text === undefined ? [] : [traitsOf(text)]; })];
  const versions = [...older, ...newer];
  const stale = new Set(versions.map(({ id }) => id));
  if (versions.length === 0) return stale;
  for (const [key, touching] of Map.groupBy([...bySubject(older, -1), ...bySubject(newer, 1)], ({ subject }) => subject)) {
    const list = articlesOf(archive, key);
    const sizeBefore = list.length - touching.reduce((sum, { more }) => sum + more, 0);
    const places = touching.map(({ version }) => placeIn(list, version));
    const changed = roundedCount(sizeBefore) === roundedCount(list.length) ? around(list, places, reach + touching.length) : list;
    for (const { id } of changed) stale.add(id);
  }
  const issues = new Set(versions.flatMap(({ cites, issue }) => [...cites, ...(issue === undefined ? [] : [issue])]));
  for (const { id, cites, issue } of now.values()) if ((issue !== undefined && issues.has(issue)) || cites.some((one) => issues.has(one))) stale.add(id);
  return stale;
}

/** Under each subject once. @param more of the articles of a subject, by each of these */
function bySubject(versions: readonly NearnessTraits[], more: 1 | -1): { subject: string; version: NearnessTraits; more: number }[] {
  return versions.flatMap((version) => Array.from(new Set(version.subjects), (subject) => ({ subject, version, more })));
}

const headline = 'headline/';
const subjectKey = /^(people|countries|organisations|topics)\/(.*)$/s;

function articlesOf(archive: Archive, key: string): readonly Article[] {
  if (key.startsWith(headline)) return archive.headlines.articlesOf(key.slice(headline.length));
  const [, kind, id = ''] = subjectKey.exec(key) ?? [];
  return kind === 'people' || kind === 'countries' || kind === 'organisations' || kind === 'topics' ? archive.articlesOf({ kind, id }) : [];
}

/** The place that an article has, or would have, in a list in the archive's order. */
function placeIn(list: readonly Article[], { key, id }: NearnessTraits): number {
  return howMany(list, (one) => isBefore(one, key, id));
}

/** The articles up to so many places before and after any of these, each once. */
function around(list: readonly Article[], places: readonly number[], reached: number): readonly Article[] {
  let next = 0;
  return places.toSorted((a, b) => a - b).flatMap((place) => {
    const from = Math.max(next, place - reached);
    next = Math.max(next, place + reached + 1);
    return list.slice(from, next);
  });
}

function isBefore(article: Article, key: string, id: string): boolean {
  const own = dateKey(article.date);
  return own === key ? compareIds(article.id, id) < 0 : own > key;
}
