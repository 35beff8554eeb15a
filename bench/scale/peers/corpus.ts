import { closeSync, openSync, writeSync } from 'node:fs';
import { plainText } from '../interchange.ts';
import type { ExportedArticle } from '../interchange.ts';

/** Writes articles as `generate.mjs` of the peers reads them: days in full, ids that are one name, lists of ids. */
export function writeCorpus(file: string, articles: readonly ExportedArticle[]): void {
  const open = openSync(file, 'w');
  for (const article of articles) writeSync(open, `${JSON.stringify(lineOf(article))}\n`);
  closeSync(open);
}

function lineOf(article: ExportedArticle): object {
  const { id, title, date, source, people, countries, topics } = article;
  const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return { id: idOf(id), title, date: `${year}-${month}-${day}`, source: idOf(source), people: people.map(idOf), countries: countries.map(idOf), topics: topics.map(idOf), text: plainText(article) };
}

function idOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
