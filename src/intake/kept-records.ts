import type { Kept } from '../kept/kept.ts';
import { KeptMap } from '../kept/kept-map.ts';
import { sha256Of, stampAgain, stampOf } from '../kept/stamp.ts';
import type { Stamp } from '../kept/stamp.ts';
import type { Store } from '../kept/store.ts';
import type { ArticleSource, AuthoritySource, UnfinishedDraft } from '../model/source-file.ts';
import type { Problem } from '../problems/problem.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readBytes, textOf } from './read-text.ts';
import type { TextReader } from './read-text.ts';
import { YamlPlaces } from './yaml-places.ts';

type Unplaced<T> = T extends unknown ? Omit<T, 'place'> & { readonly place: undefined } : never;

/** What was made of the file of an article or a record. */
export type FileRead = { readonly problems: readonly Problem[] } & (
  | { readonly is: 'article'; readonly source: ArticleSource }
  | { readonly is: 'draft'; readonly source: UnfinishedDraft }
  | { readonly is: 'authority'; readonly source: AuthoritySource }
  /** An article whose only faults are fields that are not known has a source all the same. */
  | { readonly is: 'faulty'; readonly source: ArticleSource | undefined });

/** The same as it is kept. */
export type KeptRead = { readonly problems: readonly Problem[]; readonly stamp: Stamp } & (
  | { readonly is: 'article'; readonly source: Unplaced<ArticleSource> }
  | { readonly is: 'draft'; readonly source: Unplaced<UnfinishedDraft> }
  | { readonly is: 'authority'; readonly source: Unplaced<AuthoritySource> }
  | { readonly is: 'faulty'; readonly source: Unplaced<ArticleSource> | undefined });

/** By file. @param timeZone in which dates are read */
export function keptRecords(store: Store, timeZone: string): KeptMap<KeptRead> {
  return new KeptMap(store, 'records', timeZone);
}

/** What earlier runs have made of the files of a content folder: one that has not changed is not read again. */
export class KeptRecords {
  readonly #root: string;
  readonly #now: number;
  readonly #seen: Kept['seen'];
  readonly #kept: KeptMap<KeptRead>;
  readonly #files = new Map<string, KeptRead>();

  constructor({ store, now, seen }: Kept, root: string, timeZone: string) {
    this.#root = root;
    this.#now = now;
    this.#seen = seen;
    this.#kept = keptRecords(store, timeZone);
  }

  /**
   * What was made of a file before, or what is made of it now.
   * @param make makes it of a text that is read only once, so that the checksum is that of what it was made of
   */
  read(file: string, texts: TextReader, make: (once: TextReader) => FileRead): FileRead {
    const before = this.#kept.before.get(file);
    const stamp = before && stampAgain(this.#root, file, before.stamp, this.#now, this.#seen?.(file));
    if (before !== undefined && stamp !== undefined) {
      this.#files.set(file, stamp === before.stamp ? before : { ...before, stamp });
      return placed(before, placesIn(file, texts));
    }
    const bytes = readBytes(this.#root, file);
    const read = bytes.ok ? stampOf(this.#root, file, sha256Of(bytes.bytes), this.#now) : undefined;
    const made = make(() => textOf(file, bytes));
    if (read !== undefined) this.#files.set(file, keptOf(made, read));
    return made;
  }

  /** Keeps what was read, for the next run. */
  save(): void {
    this.#kept.write(this.#files);
  }
}

/** Places are for problems only: the file is read again when the first is asked for. */
function placesIn(file: string, texts: TextReader): ArticleSource['place'] {
  let places: YamlPlaces | undefined;
  return (path) => {
    const read = texts(file);
    const parted = read.ok ? splitFrontmatter(file, read.text) : undefined;
    places ??= parted?.ok === true ? new YamlPlaces(file, parted.split.yaml, 2) : undefined;
    return places?.value(path) ?? { file };
  };
}

function placed(kept: KeptRead, place: ArticleSource['place']): FileRead {
  const { problems } = kept;
  switch (kept.is) {
    case 'article': return { is: kept.is, problems, source: { ...kept.source, place } };
    case 'draft': return { is: kept.is, problems, source: { ...kept.source, place } };
    case 'authority': return { is: kept.is, problems, source: { ...kept.source, place } };
    case 'faulty': return { is: kept.is, problems, source: kept.source && { ...kept.source, place } };
  }
}

function keptOf(read: FileRead, stamp: Stamp): KeptRead {
  const { problems } = read;
  switch (read.is) {
    case 'article': return { is: read.is, problems, stamp, source: { ...read.source, place: undefined } };
    case 'draft': return { is: read.is, problems, stamp, source: { ...read.source, place: undefined } };
    case 'authority': return { is: read.is, problems, stamp, source: { ...read.source, place: undefined } };
    case 'faulty': return { is: read.is, problems, stamp, source: read.source && { ...read.source, place: undefined } };
  }
}
