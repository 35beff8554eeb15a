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
  csv: 'a table, one article a row',
  ninjs: 'IPTC ninjs',
  newsml: 'IPTC NewsML-G2',
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
  if (isHtml(name)) return beginsWithFields(path) ? 'markdown' : 'html';
  if (isMarkdown(name)) return 'markdown';
  if (/\.[ct]sv$/.test(name)) return 'csv';
  if (name.endsWith('.ninjs')) return 'ninjs';
  if (!/\.(?:xml|rss|atom|wxr|json)$/.test(name)) return undefined;
  const beginning = beginningOf(path);
  if (name.endsWith('.json')) return /"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(beginning.replaceAll('\\/', '/')) ? 'feed' : isNinjs(beginning) ? 'ninjs' : undefined;
  if (/xmlns:wp\s*=|<wp:wxr_version>/.test(beginning)) return 'wordpress';
  if (/<(?:[\w.-]+:)?(?:newsItem|newsMessage)[\s>]/.test(beginning) && beginning.includes('http://iptc.org/std/nar/2006-10-01/')) return 'newsml';
  return /<(?:[\w.-]+:)?(?:rss|feed|RDF)[\s>]/.test(beginning) ? 'feed' : undefined;
}

/** Whether a file is a page of Markdown, by the ending of its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

export function isHtml(path: string): boolean {
  return /\.x?html?$/i.test(path);
}

/** Whether a file begins with frontmatter, as far as its first line tells: HTML that does is a page of a site before it was made. */
export function beginsWithFields(path: string): boolean {
  return /^(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*(?:(?:---|\+\+\+)[ \t]*\r?\n|\{\s*")/.test(beginningOf(path));
}

/** Every item has a `uri`, and few other things in JSON have a version and a headline, or bodies. */
function isNinjs(beginning: string): boolean {
  return /"uri"\s*:/.test(beginning) && /"(?:versioncreated|pubstatus|headlines?|headline_\w+|bodies|body_\w+)"\s*:/i.test(beginning);
}

/** The first 8 KB, a character a byte. */
export function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(8192);
    return Buffer.from(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))).toString('latin1');
  } finally {
    closeSync(file);
  }
}
