import { extname, relative } from 'node:path';
import { quote } from '../../problems/entry.ts';
import { readBytes } from '../clipping/read-bytes.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { scopeOf, siteOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { decoded } from './decode.ts';
import { readHtmlPage } from './html-page.ts';

/** The largest page, in bytes. */
const limit = 8 * 1024 * 1024;

/**
 * The one item of a file that is a web page.
 * @throws the system's error when it cannot be read
 */
export async function* readPage(source: Source, drafts: ForeignDrafts): AsyncGenerator<Item, undefined> {
  const { path, name, root } = source;
  const inner = root === undefined ? name : relative(root, path).replaceAll('\\', '/');
  const raw = await readBytes(path, limit);
  const text = raw === undefined ? { ok: false as const, reason: `The page ${quote(name)} is longer than ${limit / 1024 / 1024} MB. Save the article alone.` } : decoded(raw, 'html');
  const page = text.ok ? readHtmlPage(text.text, path, inner) : text;
  const host = page.ok && page.article.url !== undefined ? siteOf(URL.parse(page.article.url)?.origin) : undefined;
  const item = { scope: scopeOf(source, host), input: name, line: 1, raw, path: inner, ending: `.${extname(inner).slice(1) || 'html'}` } as const;
  yield page.ok ? { ...item, ...drafts.read(() => page.article) } : { ...item, reading: { ok: false, reasons: [page.reason] } };
  return undefined;
}
