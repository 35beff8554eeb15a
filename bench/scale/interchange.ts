import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const names = z.array(z.string()).default([]);

/** What is asked of a line that `npm run export` writes. */
const line = z.object({ id: z.string(), title: z.string(), date: z.string(), source: z.string().default(''), people: names, countries: names, topics: names, draft: z.boolean().default(false), markdown: z.string() });

export type ExportedArticle = z.infer<typeof line>;

/** The articles of an exported file that are public. */
export async function readExport(file: string): Promise<readonly ExportedArticle[]> {
  const articles: ExportedArticle[] = [];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) if (text !== '') articles.push(line.parse(JSON.parse(text)));
  return articles.filter(({ draft }) => !draft);
}

/** A text without the signs that keep Markdown from taking a letter for one of its own. */
export function plainText({ markdown }: ExportedArticle): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
