import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** One file of a content folder: its fields as YAML gives them, and the Markdown below them. */
export interface ContentFile {
  /** From the content folder, without the ending, with forward slashes: `articles/1987/03/reuters-1`. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const fields = z.record(z.string(), z.unknown());
const tags = z.array(z.string()).optional();

/** What the comparisons need of an article. Lists hold ids of records. */
export const articleFields = z.looseObject({
  title: z.string(), date: z.string(), source: z.string(), dateline: z.string().optional(),
  people: tags, countries: tags, organisations: tags, topics: tags,
});

export const tagLists = ['people', 'countries', 'organisations', 'topics'] as const;

/** All Markdown files below a folder of the content folder, in code-unit order of their paths. */
export function* contentFiles(content: string, folder: string): Generator<ContentFile> {
  const found = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const paths = found.map((name) => name.split(sep).join('/').slice(0, -'.md'.length)).sort();
  for (const path of paths) yield { path: `${folder}/${path}`, ...parts(readFileSync(join(content, folder, `${path}.md`), 'utf8')) };
}

function parts(text: string): Omit<ContentFile, 'path'> {
  const end = text.indexOf('\n---\n', 3);
  if (!text.startsWith('---\n') || end < 0) throw new Error('There is a content file without frontmatter');
  // Dates stay as they are written: YAML 1.2 has no type for them.
  return { fields: fields.parse(parse(text.slice(4, end + 1))), body: text.slice(end + '\n---\n'.length).trim() };
}

/** The last part of a path, which is the record's id or, of an imported article, its id in the file it came from. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
