import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { hostIn, scopeOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { jsonFile } from './json-file.ts';
import { ninjsItem } from './ninjs-item.ts';

/**
 * The texts of a file of ninjs: one item, or a list of them.
 * @param passOver told of each item that is no text
 * @throws InputFault when it is no JSON or too long; the system's error when it cannot be read
 */
export async function* readNinjs(source: Source, drafts: ForeignDrafts, passOver: (what: string) => void): AsyncGenerator<Item, undefined> {
  const { path, name } = source;
  const parsed = await jsonFile(path);
  if (parsed === undefined) throw new InputFault('is no JSON.');
  for (const [index, value] of itemsOf(parsed).entries()) {
    const read = ninjsItem(value);
    const host = read.is === 'article' ? hostIn(read.article.key) : undefined;
    const item = { scope: scopeOf(source, host), input: name, line: index + 1, raw: Buffer.from(JSON.stringify(value)), ending: '.ninjs' } as const;
    if (read.is === 'other') passOver(read.what);
    else if (read.is === 'wrong') yield { ...item, reading: { ok: false, reasons: [read.reason] } };
    else yield { ...item, ...drafts.read(() => read.article) };
  }
  return undefined;
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items: unknown = typeof value === 'object' && value !== null && !Object.hasOwn(value, 'uri') ? Reflect.get(value, 'items') : undefined;
  return Array.isArray(items) ? items : [value];
}
