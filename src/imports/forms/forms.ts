import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

/** The forms that are understood, by the names that `--from` takes. */
export const forms = {
  jsonl: 'the interchange form, one article a line',
  text: 'one text a file',
  html: 'one web page a file',
  feed: 'RSS, Atom or JSON Feed',
  wordpress: 'the export of WordPress (WXR)',
  markdown: 'a folder of Hugo, Jekyll, Eleventy or Astro',
} as const;

export type Form = keyof typeof forms;

export function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}

/** The form of a file by the ending of its name, and where that leaves it open by its beginning; undefined for any other file. */
export function formOf(path: string): Form | undefined {
  const name = basename(path).toLowerCase();
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/.test(name)) return 'jsonl';
  if (/\.te?xt$/.test(name)) return 'text';
  if (/\.x?html?$/.test(name)) return 'html';
  if (/\.(?:md|markdown|mdx)$/.test(name)) return 'markdown';
  if (!/\.(?:xml|rss|atom|wxr|json)$/.test(name)) return undefined;
  const beginning = beginningOf(path);
  if (name.endsWith('.json')) return /"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(beginning.replaceAll('\\/', '/')) ? 'feed' : undefined;
  if (/xmlns:wp\s*=|<wp:wxr_version>/.test(beginning)) return 'wordpress';
  return /<(?:[\w.-]+:)?(?:rss|feed|RDF)[\s>]/.test(beginning) ? 'feed' : undefined;
}

/** The first 8 KB. */
function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(8192);
    return Buffer.from(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))).toString('latin1');
  } finally {
    closeSync(file);
  }
}
