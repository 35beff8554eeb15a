import { plainText } from '../interchange.ts';
import type { ExportedArticle } from '../interchange.ts';

/** A query, and what kind of query it is. */
export interface Query {
  readonly kind: string;
  readonly typed: string;
}

/** Queries that any archive can answer, taken out of it: the same archive has the same. */
export function queriesOf(articles: readonly ExportedArticle[]): readonly Query[] {
  const inTexts = new Map<string, number>();
  for (const article of articles) for (const word of new Set(wordsOf(plainText(article)))) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  const words = [...inTexts].filter(([word]) => word.length > 3).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const nearest = (share: number) => words.find(([, count]) => count <= Math.max(1, share * articles.length))?.[0] ?? '';
  const middle = articles[Math.floor(articles.length / 2)];
  const phrase = wordsOf(middle === undefined ? '' : plainText(middle)).slice(2, 5).join(' ');
  const person = mostListed(articles.flatMap(({ people }) => people)).replaceAll('-', ' ');
  return [
    { kind: 'the most frequent word', typed: nearest(1) },
    { kind: 'a word of one text in a hundred', typed: nearest(0.01) },
    { kind: 'a word of one text', typed: nearest(0) },
    { kind: 'three words', typed: [0.1, 0.05, 0.01].map(nearest).join(' ') },
    { kind: 'a phrase', typed: `"${phrase}"` },
    { kind: 'a person', typed: person },
    { kind: 'a person, misspelt', typed: person.slice(0, -2) + person.slice(-1) },
  ].filter(({ typed }) => /[^"\s]/.test(typed));
}

function mostListed(ids: readonly string[]): string {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, listed]) => [id, listed.length] as const);
  return counts.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
