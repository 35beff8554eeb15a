import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { realDisk } from '../journal/disk.ts';
import { finishPending } from '../journal/finish-pending.ts';
import { takeLock } from '../journal/lock.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import { problem } from '../problems/catalogue.ts';
import { Problems } from '../problems/collector.ts';
import { ArchiveNow } from './clipping/archive-now.ts';
import { ClippingReader } from './clipping/clipping-reader.ts';
import { none } from './clipping/found.ts';
import type { Decide, Given } from './clipping/found.ts';
import type { Item } from './draft.ts';
import type { ForeignDrafts } from './foreign/foreign-drafts.ts';
import { usualFields } from './forms/field-map.ts';
import type { FieldMap } from './forms/field-map.ts';
import { readSource } from './forms/read-source.ts';
import type { PackedContext } from './packed/read-packed.ts';
import { Importer, openRecordBook } from './importer.ts';
import type { Outcome } from './importer.ts';
import type { PackedSource, Source } from './inputs/source.ts';
import { faultOf } from './inputs/input-fault.ts';
import { Origins } from './origins/origins.ts';
import { settingsOf, usualSettings } from './settings-file.ts';
import { Tally } from './tally.ts';

export interface ImportOptions {
  readonly sources: readonly (Source | PackedSource)[];
  /** Whether pictures come along. */
  readonly pictures?: boolean;
  /** A folder in which pictures lie that articles name by an address. */
  readonly files?: string | undefined;
  /** What the fields of other generators become. */
  readonly fields?: FieldMap;
  /** The content folder; it is made when it is not there. */
  readonly content: string;
  /** What an editor says of single texts with the command. */
  readonly given?: Given;
  /** Asks an editor about a single text; without it nobody is asked. */
  readonly decide?: ((timeZone: string) => Decide) | undefined;
  /** Stops the import between two items. */
  readonly signal: AbortSignal;
  /** Told of every item once it is dealt with. */
  readonly watch: (item: Item, outcome: Outcome) => void;
  /** Told now and then how many bytes of which file were read. */
  readonly progress: (file: string, bytes: number) => void;
}

export interface ImportReport {
  readonly tally: Tally;
  /** How many records were made of each kind that had any. */
  readonly made: readonly (readonly [AuthorityKind, number])[];
  /** How much of what was no article, in the order in which it was first met. */
  readonly passedOver: readonly (readonly [string, number])[];
  readonly stopped: boolean;
  /** Inputs that could not be read to their end, each a sentence. */
  readonly faults: readonly string[];
  /** Files of archives that are in no form that is known. */
  readonly unknown: readonly string[];
}

const noWord: Given = { ...none, title: undefined, date: undefined, source: undefined, language: undefined, take: [] };

/** How long the import works before it looks whether it was told to stop, in milliseconds. */
const longestStretch = 50;

export type ImportResult = { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly problems: Problems };

/**
 * Imports files, in their order. Before anything is written the records that the content folder has are
 * read: when they have errors nothing is imported, since names would not find the record that is meant. One command at a time changes a
 * content folder; another is told so and does nothing.
 * @throws the file system's error when the content folder cannot be read or written
 */
export async function importFiles(options: ImportOptions): Promise<ImportResult> {
  const { content } = options;
  const problems = new Problems();
  for (const found of existsSync(content) ? finishPending(content) : []) problems.add(found);
  const lock = takeLock(content, realDisk);
  if (!lock.ok) {
    problems.add(problem('archive-busy', { file: content }, { pid: lock.pid }));
    return { ok: false, problems };
  }
  try {
    return await importUnderLock(options, problems);
  } finally {
    lock.release();
  }
}

async function importUnderLock(
  { sources, content, given = noWord, pictures = true, files, fields = usualFields, decide, signal, watch, progress }: ImportOptions,
  problems: Problems,
): Promise<ImportResult> {
  const own = settingsOf(content, problems);
  const settings = own ?? usualSettings;
  const book = openRecordBook(content, settings, problems);
  using origins = Origins.open(content, problems);
  if (problems.hasErrors) return { ok: false, problems };

  const importer = new Importer(content, origins, own && book);
  let drafts: Promise<ForeignDrafts> | undefined;
  const passedOver = new Map<string, number>();
  const faults: string[] = [];
  const unknown: string[] = [];
  let lent: string | undefined;
  const context: PackedContext = {
    content,
    signal,
    fault: (name, sentence) => { faults.push(`${name} ${sentence}`); },
    unknown: (files) => { unknown.push(...files); },
    lend: (folder) => { lent = folder; },
    timeZone: settings.timeZone,
    files: pictures ? files : undefined,
    clippings: {
      root: content,
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
    if (stopped) break;
    const items = 'packed' in source ? (await import('./packed/read-packed.ts')).readPacked(source, context) : readSource(source, context);
    try {
      for (let next = await following(items); !signal.aborted; next = await following(items)) {
        if (typeof next === 'string' && next !== 'stop') context.fault(source.name, next);
        stopped ||= next === 'stop';
        if (next === undefined || typeof next === 'string') break;
        const outcome = importer.take(next);
        tally.add(outcome.fate);
        watch(next, outcome);
        if (performance.now() - rested > longestStretch) {
          await setImmediate();
          rested = performance.now();
        }
      }
    } finally {
      // What was opened or unpacked for the source goes, also where an item cannot be written.
      await items.return(undefined);
    }
  }
  origins.finish();
  return { ok: true, report: { tally, made: importer.made, passedOver: [...passedOver], stopped: stopped || signal.aborted, faults, unknown } };
}

/** The next item, undefined at the end, `stop` where an editor ends it, or what is wrong with the input from here on. */
async function following(items: AsyncGenerator<Item, 'stop' | undefined>): Promise<Item | string | undefined> {
  try {
    return (await items.next()).value;
  } catch (error) {
    return faultOf(error);
  }
}
