import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import type { Store, StorePlace } from '../../kept/store.ts';
import type { PackedContents } from '../../search/index/pack-contents.ts';
import type { DeflatedFiles } from './deflating.ts';

/** What a segment was made of, and the files that came of it. */
export interface ContentsBefore {
  readonly contents: PackedContents;
  readonly files: DeflatedFiles;
}

/** Where contents of a segment are kept: those of the one before, and those of the one that is made. */
export interface ContentsPlace {
  readonly store: StorePlace;
  readonly name: KeptName<ContentsBefore>;
  /** Of the contents before; undefined where there are none. */
  readonly seal: string | undefined;
  /** Where the site before lies, absolute. */
  readonly site: string | undefined;
}

/** The articles in kept contents, by their keys, in order. */
interface Listed {
  readonly keys: readonly string[];
  readonly seal: string;
}

/** How a segment is made of the one before. */
export interface SegmentPlan {
  /** Of each article its number in the contents before; undefined where it is not there as it is now. */
  readonly numbers: readonly (number | undefined)[];
  /** Undefined where nothing is kept. */
  readonly place: ContentsPlace | undefined;
}

const prefix = 'contents-';
const contentsName = (segment: number): KeptName<ContentsBefore> => keptName(`${prefix}${String(segment)}`);
const articlesName = (segment: number): KeptName<Listed> => keptName(`${prefix}${String(segment)}-articles`);

/**
 * What segments were made of, so that one in which few articles have changed is made of the one before. Segments are numbered from the
 * oldest on. The contents are as large as the segment, and are read and written by who makes it; which articles are in them is known here.
 */
export class KeptContents {
  readonly #store: Store | undefined;
  readonly #site: string | undefined;

  /** @param site where the site before lies, absolute */
  constructor(store: Store | undefined, site: string | undefined) {
    this.#store = store;
    this.#site = site;
  }

  /** @param keys of the articles of a segment, in order */
  plan(segment: number, keys: readonly string[]): SegmentPlan {
    const kept = this.#store?.read(articlesName(segment));
    const before = new Map(kept?.keys.map((key, number) => [key, number]));
    let last = -1;
    const numbers = keys.map((key) => {
      const number = before.get(key) ?? -1;
      // Only what stands in one order in both can be taken over.
      if (number <= last) return undefined;
      last = number;
      return number;
    });
    return { numbers, place: this.#place(segment, kept?.seal) };
  }

  /** Where the contents before are lost: nothing is taken over. */
  planAfresh(segment: number): SegmentPlan {
    return { numbers: [], place: this.#place(segment, undefined) };
  }

  /** @param seal that the contents were written with; undefined where nothing is kept */
  keep(segment: number, keys: readonly string[], seal: string | undefined): void {
    if (seal !== undefined) this.#store?.write(articlesName(segment), { keys, seal });
  }

  /** Forgets the contents of further segments than there are. */
  prune(segments: number): void {
    const used = new Set(Array.from({ length: segments }, (_, segment) => [contentsName(segment).name, articlesName(segment).name]).flat());
    for (const name of this.#store?.names(prefix) ?? []) if (!used.has(name)) this.#store?.remove(name);
  }

  #place(segment: number, seal: string | undefined): ContentsPlace | undefined {
    return this.#store && { store: this.#store.place, name: contentsName(segment), seal, site: this.#site };
  }
}
