/**
 * Takes the figures of `figures.ts` from the Reuters sample, where it lies beside the project: `node bench/scale/synthetic/analyse.ts`.
 * Prints numbers alone.
 */
import { reuters } from '../../samples.ts';
import { readCorpus } from '../../search/corpus.ts';
import { figures } from './figures.ts';

if (reuters.missing !== undefined) {
  console.log(`Nothing is measured: ${reuters.missing}.`);
  process.exit(0);
}
const articles = readCorpus();
const paragraphs = articles.flatMap(({ text }) => text.split('\n\n'));
const lists = ['people', 'countries', 'organisations', 'topics'] as const;

show('words', quantiles(articles.map(({ text }) => wordsOf(text).length), figures.words));
show('paragraph', quantiles(paragraphs.map((text) => wordsOf(text).length), figures.paragraph));
show('title', quantiles(articles.map(({ title }) => wordsOf(title).length), figures.title));
show('vocabulary', byRank(articles.flatMap(({ text }) => wordsOf(text.toLowerCase())), figures.vocabulary));
show('cities', byRank(articles.map(({ dateline }) => dateline.replace(/,? *[A-Z][a-z]+\.? \d+.*$/, '')), figures.cities));
show('countries', byRank(articles.flatMap(({ countries }) => countries), figures.countries));
show('topics', byRank(articles.flatMap(({ topics }) => topics), figures.topics));
for (const list of lists) show(`listed.${list}`, figures.listed[list].map((_, count) => articles.filter((article) => article[list].length === count).length));
for (const list of ['people', 'organisations'] as const) show(`different ${list}`, [new Set(articles.flatMap((article) => article[list])).size, articles.flatMap((article) => article[list]).length]);
const perDay = Map.groupBy(articles, ({ date }) => date.slice(0, 10));
show('articles by weekday', [0, 1, 2, 3, 4, 5, 6].map((weekday) => [...perDay].filter(([date]) => new Date(date).getUTCDay() === weekday).map(([, found]) => found.length)));
show('hours', Array.from({ length: 24 }, (_, hour) => articles.filter(({ date }) => Number(date.slice(11, 13)) === hour).length));
const named = articles.flatMap(({ people, text }) => people.map((id) => text.toLowerCase().split(id.replace(/^.*-/, '')).length - 1));
show('named', named.reduce((sum, times) => sum + times, 0) / named.length);
const within = paragraphs.flatMap((text) => wordsOf(text).slice(1));
show('shares', { capitals: within.filter((word) => /^[A-Z]/.test(word)).length / within.length, speech: paragraphs.filter((text) => text.includes('"')).length / paragraphs.length });

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9'.,-]*[A-Za-z0-9]/g) ?? [];
}

function quantiles(numbers: readonly number[], at: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return at.map(([share]) => [share, sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0]);
}

function byRank(all: readonly string[], at: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  return at.map(([rank]) => [rank, sorted[rank - 1] ?? 0]);
}

function show(name: string, value: unknown): void {
  console.log(`${name}: ${JSON.stringify(value)}`);
}
