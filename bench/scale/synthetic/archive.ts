import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { madeArticles } from './articles.ts';
import type { MadeArticle, Making } from './articles.ts';
import type { MadeRecord } from './records.ts';

const settings = {
  title: 'Synthetic archive',
  description: 'Made by a program to measure with. The words are of no language; no person, body or event in it is real.',
  language: 'en',
  quotes: 'as-printed',
};

/** A synthetic archive in a content folder, which can be given more articles. */
export class SyntheticArchive {
  readonly #folder: string;
  readonly #articles: Generator<MadeArticle>;
  readonly #written = new Set<string>();

  /** @param folder absolute; it is made when it is not there */
  constructor(folder: string, making: Making) {
    this.#folder = folder;
    this.#articles = madeArticles(making);
    this.#write('archive.yaml', stringify(settings, { lineWidth: 0 }));
    this.#write('sources/synthetic-wire.md', fileOf({ name: 'Synthetic Wire' }));
  }

  /** Writes the next articles, and the records that they are the first to name. @returns the path of the last, with its ending */
  add(count: number): string {
    let last = '';
    for (let left = count; left > 0; left -= 1) {
      const next = this.#articles.next();
      if (next.done !== true) last = this.#add(next.value);
    }
    return last;
  }

  #add({ path, title, date, dateline, body, people, countries, organisations, topics }: MadeArticle): string {
    for (const [kind, records] of Object.entries({ people, organisations, topics })) {
      for (const { id, name } of records) if (!this.#written.has(`${kind}/${id}`)) this.#write(`${kind}/${id}.md`, fileOf({ name }));
      for (const { id } of records) this.#written.add(`${kind}/${id}`);
    }
    const lists = Object.entries({ people, countries, organisations, topics }).filter(([, records]) => records.length > 0);
    this.#write(`${path}.md`, fileOf({ title, date, source: 'synthetic-wire', ...Object.fromEntries(lists.map(([kind, records]) => [kind, idsOf(records)])), dateline }, body));
    return `${path}.md`;
  }

  #write(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function idsOf(records: readonly MadeRecord[]): readonly string[] {
  return records.map(({ id }) => id);
}

function fileOf(fields: Readonly<Record<string, unknown>>, body?: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body === undefined ? '' : `\n${body}\n`}`;
}
