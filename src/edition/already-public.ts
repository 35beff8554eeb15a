import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Content } from '../intake/content.ts';
import type { PublishedPage } from '../model/published.ts';
import { pagesIn, readManifest } from '../site/manifest.ts';

/**
 * The content with the pages of the site that is public now among those that were published, for a build that may be ahead of the
 * record: what was published meanwhile is not lost either.
 * @param file a site's manifest
 * @throws the file system's error when it cannot be read
 */
export function withPublicSite(content: Content, file: string): Content {
  const found = pagesIn(readManifest(readFileSync(file, 'utf8')).manifest);
  const { pages = new Map<string, PublishedPage>(), place } = content.published;
  const all = new Map([...found.map((path) => [path, { since: '', text: undefined }] as const), ...pages]);
  return { ...content, published: { pages: all, place: (path) => (pages.has(path) ? place(path) : { file: basename(file) }) } };
}
