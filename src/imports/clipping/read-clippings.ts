import { basename } from 'node:path';
import { articlePath } from '../article-file.ts';
import { ContentFolder } from '../content-folder.ts';
import type { Draft, Item } from '../draft.ts';
import { idOf } from './archive-texts.ts';
import { readClipping } from './clipping.ts';
import { draftOf } from './clipping-draft.ts';
import type { ClippingReader } from './clipping-reader.ts';
import type { Decide, FoundClipping, Given } from './found.ts';
import { underFreeId } from './free-id.ts';
import { notesOn } from './notes.ts';
import { readBytes, standardInput } from './read-bytes.ts';

/** The longest text, in bytes. */
const limit = 4 * 1024 * 1024;

export interface ClippingContext {
  /** The content folder. */
  readonly root: string;
  /** The language of an archive that there is already. */
  readonly language: string | undefined;
  readonly reader: ClippingReader;
  readonly given: Given;
  /** Asks an editor; undefined where nobody is there. */
  readonly decide: Decide | undefined;
}

/**
 * The one item of a file, or of the standard input, that holds a text. Nothing comes when an editor ends the import.
 * @throws the system's error when it cannot be read
 */
export async function* readClippings(path: string, context: ClippingContext): AsyncGenerator<Item, 'stop' | undefined> {
  const item = { input: path === standardInput ? 'standard-input' : basename(path), line: 1, ending: '.text' } as const;
  const raw = await readBytes(path, limit);
  const text = raw && decoded(raw);
  const refused = (reason: string) => ({ ...item, raw, reading: { ok: false as const, reasons: [reason] } });
  if (text === undefined) {
    yield refused(raw === undefined ? `The text is longer than ${limit / 1024 / 1024} MB.` : 'The bytes are not UTF-8.');
    return undefined;
  }
  const read = readClipping(text);
  if (!read.ok) {
    yield { ...item, raw, reading: read };
    return undefined;
  }
  const { reader, given, language } = context;
  const folder = new ContentFolder(context.root);
  const found = await reader.find(item.input, read.clipping, given);
  const likeness = { near: new Set(found.near.map(({ id }) => id)), sourceOf: (name: string) => reader.sourceOf(name) };
  const place = (one: Draft) => underFreeId(one, folder, likeness);
  const undecided = place(draftOf(found, language, undefined));
  const others = withoutOwn(found, idOf(articlePath(undecided.id, undecided.date)));
  const isFiled = folder.bodyOf(articlePath(undecided.id, undecided.date)) === undecided.body;
  const decided = isFiled ? undefined : await context.decide?.(others);
  if (decided === 'stop') return 'stop';
  if (decided === 'leave') {
    yield { ...item, raw, reading: { ok: false, standsIn: `articles/${others.near[0]?.id ?? ''}.md` } };
    return undefined;
  }
  const draft = place(draftOf(others, language, decided));
  yield { ...item, raw, reading: { ok: true, draft }, notes: decided === undefined ? notesOn(others) : [] };
  reader.texts.add(idOf(articlePath(draft.id, draft.date)), draft.body);
  return undefined;
}

/** A file that the text made before is no version of it. */
function withoutOwn(found: FoundClipping, own: string): FoundClipping {
  return { ...found, near: found.near.filter(({ id }) => id !== own), suggested: { ...found.suggested, versions: found.suggested.versions.filter((id) => id !== own) } };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // The decoder's only way to say so.
  }
}
