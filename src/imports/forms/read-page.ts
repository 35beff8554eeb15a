import { quote } from '../../problems/entry.ts';
import { readBytes } from '../clipping/read-bytes.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign-article.ts';
import type { Source } from '../inputs.ts';
import { decodedMarkup } from './decode.ts';
import { readHtmlPage } from './html-page.ts';

/** The largest page, in bytes. */
const limit = 8 * 1024 * 1024;

/**
 * The one item of a file that is a web page.
 * @throws the system's error when it cannot be read
 */
export async function* readPage({ path, name }: Source, drafts: ForeignDrafts): AsyncGenerator<Item, undefined> {
  const raw = await readBytes(path, limit);
  const item = { input: name, line: 1, raw, ending: '.html' } as const;
  const decoded = raw === undefined ? { ok: false as const, reason: `The page ${quote(name)} is longer than ${limit / 1024 / 1024} MB.` } : decodedMarkup(raw);
  const page = decoded.ok ? readHtmlPage(decoded.text, path, name) : decoded;
  yield page.ok ? { ...item, ...drafts.read(page.article) } : { ...item, reading: { ok: false, reasons: [page.reason] } };
  return undefined;
}
