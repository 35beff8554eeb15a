import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import type { Store } from '../../kept/store.ts';
import type { SegmentHead } from '../../search/format/segment-head.ts';
import type { Families } from '../../search/index/families.ts';
import type { SiteMaking } from '../making/site-making.ts';

/** A segment of the search index whose files are in place. */
export interface MadeSegment {
  readonly head: SegmentHead;
  /** Of the words of its articles. */
  readonly families: Families;
  /** Paths from the root of the site. */
  readonly files: readonly string[];
}

const prefix = 'segment-';
const nameOf = (key: string): KeptName<MadeSegment> => keptName(prefix + key);

/** The segments that earlier builds have made, by all that they are made of. */
export class KeptSegments {
  readonly #making: SiteMaking;
  readonly #store: Store | undefined;
  readonly #used = new Set<string>();

  constructor(making: SiteMaking, store: Store | undefined) {
    this.#making = making;
    this.#store = store;
  }

  /** A segment of the site before, with its files put in place. */
  recall(key: string): MadeSegment | undefined {
    const kept = this.#store?.read(nameOf(key));
    if (kept === undefined || !this.#making.reuseAll(kept.files, key)) return undefined;
    this.#used.add(nameOf(key).name);
    return kept;
  }

  keep(key: string, segment: MadeSegment): MadeSegment {
    this.#store?.write(nameOf(key), segment);
    this.#used.add(nameOf(key).name);
    return segment;
  }

  /** Forgets the segments that this build has not used. */
  prune(): void {
    for (const name of this.#store?.names(prefix) ?? []) if (!this.#used.has(name)) this.#store?.remove(name);
  }
}
