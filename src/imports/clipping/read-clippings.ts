import { documentFixWithin } from '../../problems/document-files.ts';
import { articlePath } from '../article-file.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft, Item } from '../draft.ts';
import type { Filing } from '../filing/filing.ts';
import { scopeOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { utf8Text } from '../text/utf8.ts';
import { idOf } from './archive-texts.ts';
import { readClipping } from './clipping.ts';
import type { Clipping } from './clipping.ts';
import { draftOf } from './clipping-draft.ts';
import type { ClippingReader } from './clipping-reader.ts';
import { digestOfSaid, filedClipping, saidOver } from './filed-clipping.ts';
import type { Decide, FoundClipping, Given } from './found.ts';
import type { FreeIds } from './free-ids.ts';
import { notesOn } from './notes.ts';
import { readBytes, standardInput } from './read-bytes.ts';

/** The longest text, in bytes. */
const limit = 4 * 1024 * 1024;

export interface ClippingContext {
  readonly folder: ContentFolder;
  readonly ids: FreeIds;
  readonly reader: ClippingReader;
  /** What is recorded of texts that were imported before. */
  readonly filing: Filing;
  readonly given: Given;
  /** Asks an editor; undefined where nobody is there. */
  readonly decide: Decide | undefined;
}

/**
 * The one item of a file, or of the standard input, that holds a text. Nothing comes when an editor ends the import.
 * @throws the system's error when it cannot be read
 */
export async function* readClippings(source: Source, context: ClippingContext): AsyncGenerator<Item, 'stop' | undefined> {
  const { path, name } = source;
  const item = { scope: scopeOf(source), input: path === standardInput ? 'standard-input' : name, line: 1, ending: '.text' } as const;
  const raw = await readBytes(path, limit);
  const text = raw && utf8Text(raw);
  const refused = (reason: string) => ({ ...item, raw, reading: { ok: false as const, reasons: [reason] } });
  const document = raw && documentFixWithin(raw);
  if (document !== undefined) {
    yield refused(`It is the file of another program, and no text. ${document}`);
    return undefined;
  }
  if (text === undefined) {
    yield refused(raw === undefined ? `The text is longer than ${limit / 1024 / 1024} MB. Part it.` : 'The bytes are not UTF-8. Save it again as UTF-8.');
    return undefined;
  }
  const read = readClipping(text);
  if (!read.ok) {
    yield { ...item, raw, reading: read };
    return undefined;
  }
  const reading = await readAgain(item, read.clipping, context) ?? await readFirst(item, read.clipping, context);
  if (reading === 'stop') return 'stop';
  yield { ...item, raw, ...reading };
  if (reading.reading.ok) context.reader.texts.add(idOf(articlePath(reading.reading.draft.id, reading.reading.draft.date)), reading.reading.draft.body);
  return undefined;
}

type ClippingItem = Pick<Item, 'reading' | 'notes'>;

/** A text that was imported before, under the name of its file: nothing is asked, and what an editor said then is still said. */
async function readAgain({ scope, input }: Pick<Item, 'scope' | 'input'>, clipping: Clipping, { reader, given, filing }: ClippingContext): Promise<ClippingItem | undefined> {
  const { key, article } = filedClipping(filing, scope, clipping, given, (name) => reader.sourceOf(name));
  if (article === undefined) return undefined;
  const said = digestOfSaid(given);
  const found = await reader.find(input, clipping, article === 'gone' ? given : saidOver(given, article));
  const own = article === 'gone' ? undefined : idOf(article.file);
  const draft = draftOf(own === undefined ? found : withoutOwn(found, own), reader.language, undefined);
  return { reading: { ok: true, draft: { ...draft, id: own ?? draft.id, key, said } } };
}

async function readFirst({ scope, input }: Pick<Item, 'scope' | 'input'>, clipping: Clipping, context: ClippingContext): Promise<ClippingItem | 'stop'> {
  const { reader, given, filing, folder, ids, decide } = context;
  const found = await reader.find(input, clipping, given);
  const sourceOf = (name: string) => reader.sourceOf(name);
  const likeness = { near: new Set(found.near.map(({ id }) => id)), sourceOf };
  const place = (one: Draft) => ids.under(one, likeness);
  const undecided = place(draftOf(found, reader.language, undefined));
  const file = articlePath(undecided.id, undecided.date);
  const others = withoutOwn(found, idOf(file));
  const standing = folder.read(file);
  const isFiled = standing !== 'absent' && standing !== 'blocked' && standing.body === undecided.body;
  const decided = isFiled ? undefined : await decide?.(others);
  if (decided === 'stop') return 'stop';
  if (decided === 'leave') return { reading: { ok: false, standsIn: `articles/${others.near[0]?.id ?? ''}.md` } };
  const draft = place(draftOf(others, reader.language, decided));
  const { key } = filedClipping(filing, scope, clipping, given, sourceOf);
  return { reading: { ok: true, draft: { ...draft, key, said: digestOfSaid(given) } }, notes: decided === undefined ? notesOn(others) : [] };
}

/** A file that the text made before is no version of it. */
function withoutOwn(found: FoundClipping, own: string): FoundClipping {
  const near = found.near.filter(({ id }) => id !== own);
  const versions = found.suggested.versions.filter((id) => id !== own);
  return { ...found, near, suggested: { ...found.suggested, versions } };
}
