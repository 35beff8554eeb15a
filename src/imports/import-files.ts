import { setImmediate } from 'node:timers/promises';
import { beginChange } from '../journal/begin-change.ts';
import { diskWriter } from '../journal/writer.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import { Problems } from '../problems/collector.ts';
import { ArchiveNow } from './clipping/archive-now.ts';
import { ClippingReader } from './clipping/clipping-reader.ts';
import type { Decide, Given } from './clipping/found.ts';
import { FreeIds } from './clipping/free-ids.ts';
import { ContentFolder } from './content-folder.ts';
import type { Item } from './draft.ts';
import type { ForeignDrafts } from './foreign/foreign-drafts.ts';
import type { FieldMap } from './forms/field-map.ts';
import { readSource } from './forms/read-source.ts';
import type { PackedContext } from './packed/read-packed.ts';
import { Importer, openRecordBook } from './importer.ts';
import type { Outcome } from './importer.ts';
import type { PackedSource, Source, UnknownFile } from './inputs/source.ts';
import { faultOf } from './inputs/input-fault.ts';
import { Origins } from './origins/origins.ts';
import { hasSettings, settingsOf, usualSettings } from './settings-file.ts';
import { Tally } from './tally.ts';

export interface ImportOptions {
  readonly sources: readonly (Source | PackedSource)[];
  /** Whether pictures come along. */
  readonly pictures: boolean;
  /** A folder in which pictures lie that articles name by an address. */
  readonly files: string | undefined;
  /** What the fields of other generators become. */
  readonly fields: FieldMap;
  /** The content folder; it is made when it is not there. */
  readonly content: string;
  /** What an editor says of single texts with the command. */
  readonly given: Given;
  /** Asks an editor about a single text; undefined where nobody is asked. */
  readonly decide: ((timeZone: string) => Decide) | undefined;
  /** Stops the import between two items. */
  readonly signal: AbortSignal;
  /** Told of every item once it is dealt with. */
  readonly watch: (item: Item, outcome: Outcome) => void;
  /** Told now and then how many bytes of which file were read, and what is done meanwhile where its items are not read yet. */
  readonly progress: (file: string, bytes: number, what?: string) => void;
}

export interface ImportReport {
  readonly tally: Tally;
  /** How many records were made of each kind that had any. */
  readonly made: readonly (readonly [AuthorityKind, number])[];
  /** How much of what was no article, in the order in which it was first met. */
  readonly passedOver: readonly (readonly [string, number])[];
  readonly stopped: boolean;
  /** Whether the content folder was no archive before. */
  readonly begun: boolean;
  /** Inputs that could not be read to their end, each a sentence. */
  readonly faults: readonly string[];
  /** Files of archives that are in no form that is known. */
  readonly unknown: readonly UnknownFile[];
  /** Where the files of all pictures lie that came along with articles. */
  readonly pictures: ReadonlySet<string>;
}

/** How long the import works before it looks whether it was told to stop, in milliseconds. */
const longestStretch = 50;

export type ImportResult = { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly problems: Problems };

/**
 * Imports files, in their order. Before anything is written the records that the content folder has are
 * read: when they have errors nothing is imported, since names would not find the record that is meant. One command at a time changes a
 * content folder; another is told so and does nothing.
 * @throws the file system's error when the content folder cannot be read or written
 */
export async function importFiles({ sources, content, given, pictures, files, fields, decide, signal, watch, progress }: ImportOptions): Promise<ImportResult> {
  const problems = new Problems();
  using turn = beginChange(content, diskWriter);
  for (const found of turn.problems) problems.add(found);
  if (turn.problems.length > 0) return { ok: false, problems };

  const own = settingsOf(content, problems);
  const settings = own ?? usualSettings;
  const book = openRecordBook(content, settings, problems);
  using origins = Origins.open(content, problems);
  if (problems.hasErrors) return { ok: false, problems };

  const importer = new Importer(content, origins, own && book);
  let drafts: Promise<ForeignDrafts> | undefined;
  const passedOver = new Map<string, number>();
  const faults: string[] = [];
  const unknown: UnknownFile[] = [];
  const shown = new Set<string>();
  let lent: string | undefined;
  const folder = new ContentFolder(content);
  const context: PackedContext = {
    content,
    signal,
    fault: (name, sentence) => { faults.push(`${name} ${sentence}`); },
    unknown: (files) => { unknown.push(...files); },
    lend: (folder) => { lent = folder; },
    timeZone: settings.timeZone,
    files: pictures ? files : undefined,
    clippings: {
      folder,
      ids: new FreeIds(folder, (file) => importer.filing.isRecorded(file)),
      reader: new ClippingReader(content, new ArchiveNow(content, () => importer.changes)),
      filing: importer.filing,
      given,
      decide: decide?.(settings.timeZone),
    },
    drafts: () => drafts ??= import('./foreign/foreign-drafts.ts').then(({ ForeignDrafts }) => new ForeignDrafts({
      timeZone: settings.timeZone,
      source: given.source,
      language: given.language,
      pictures,
      files: () => [files, lent].filter((folder) => folder !== undefined),
    })),
    fields,
    passOver: (what) => { passedOver.set(what, (passedOver.get(what) ?? 0) + 1); },
    progress,
  };
  let stopped = false;
  const tally = new Tally();
  let rested = performance.now();
  for (const source of sources) {
    // What was opened or unpacked for the source goes with it, also where an item cannot be written.
    await using items = itemsOf(source, context);
    let next = await items.next();
    for (; next.done !== true && !signal.aborted; next = await items.next()) {
      const outcome = importer.take(next.value);
      tally.add(outcome.fate);
      if (next.value.reading.ok) for (const { path } of next.value.reading.draft.pictures ?? []) shown.add(path);
      watch(next.value, outcome);
      if (performance.now() - rested > longestStretch) {
        await setImmediate();
        rested = performance.now();
      }
    }
    stopped = next.value === 'stop' || signal.aborted;
    if (stopped) break;
  }
  origins.finish();
  const begun = own === undefined && hasSettings(content);
  return { ok: true, report: { tally, made: importer.made, passedOver: [...passedOver], stopped, begun, faults, unknown, pictures: shown } };
}

/** The items of a source up to where it cannot be read any further, which is told; `stop` at the end where an editor ends the import. */
async function* itemsOf(source: Source | PackedSource, context: PackedContext): AsyncGenerator<Item, 'stop' | undefined> {
  try {
    return yield* 'packed' in source ? (await import('./packed/read-packed.ts')).readPacked(source, context) : readSource(source, context);
  } catch (error) {
    context.fault(source.name, faultOf(error));
    return undefined;
  }
}
