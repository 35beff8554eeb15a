import { keptName } from './kept-name.ts';
import type { KeptName } from './kept-name.ts';
import type { Store } from './store.ts';

/** What is kept beside the parts of a map. */
interface Index<T> {
  /** Whatever all values depend on. */
  readonly under: string;
  /** The seals of the parts that were written with it, in their order. */
  readonly parts: readonly string[];
  /** What differs from the parts since they were written. */
  readonly changed: ReadonlyMap<string, T>;
  readonly gone: readonly string[];
}

/** So many values a part: small enough to be written and read without a large piece of memory, however many there are. */
const partful = 4096;
/** The parts are written anew when one value of so many differs from them. */
const fraction = 8;

/**
 * Values by key that earlier runs have worked out. Where few have changed, only these are written. Values are strings or objects that
 * nobody changes: an object that comes back is taken for the one that was kept.
 */
export class KeptMap<T> {
  readonly #store: Store;
  readonly #name: string;
  readonly #under: string;
  readonly #index: Index<T> | undefined;
  /** What was kept under the same; empty where any of it was lost. */
  readonly before: ReadonlyMap<string, T>;

  /** @param under whatever all values depend on: what was kept under another is not read */
  constructor(store: Store, name: string, under = '') {
    this.#store = store;
    this.#name = name;
    this.#under = under;
    const index = store.read(indexName<T>(name));
    const before = index?.under === under ? wholeOf(store, name, index) : undefined;
    this.#index = before && index;
    this.before = before ?? new Map();
  }

  /** Keeps these values and nothing else. Called once: another map reads what is kept then. */
  write(now: ReadonlyMap<string, T>): void {
    const differing = new Set<string>();
    for (const [key, value] of now) if (!Object.is(this.before.get(key), value)) differing.add(key);
    for (const key of this.before.keys()) if (!now.has(key)) differing.add(key);
    const index = this.#index;
    if (index !== undefined && differing.size === 0) return;
    const all = differing.union(new Set([...(index?.changed.keys() ?? []), ...(index?.gone ?? [])]));
    if (index === undefined || all.size * fraction > now.size || !this.#stand(index)) this.#writeAll(now);
    else this.#writeDiffering(now, index, all);
  }

  /** Whether the parts are still there: another command may have written others, or somebody taken them away. */
  #stand({ parts }: Index<T>): boolean {
    return parts.every((seal, number) => this.#store.bears(partName<T>(this.#name, number), seal));
  }

  #writeDiffering(now: ReadonlyMap<string, T>, { parts }: Index<T>, differing: ReadonlySet<string>): void {
    const changed = new Map<string, T>();
    const gone: string[] = [];
    for (const key of differing) {
      const value = now.get(key);
      if (value === undefined) gone.push(key);
      else changed.set(key, value);
    }
    this.#store.write(indexName<T>(this.#name), { under: this.#under, parts, changed, gone });
  }

  #writeAll(now: ReadonlyMap<string, T>): void {
    const parts: string[] = [];
    let part = new Map<string, T>();
    const put = () => {
      parts.push(this.#store.write(partName<T>(this.#name, parts.length), part));
      part = new Map();
    };
    for (const [key, value] of now) {
      part.set(key, value);
      if (part.size === partful) put();
    }
    if (part.size > 0) put();
    this.#store.write(indexName<T>(this.#name), { under: this.#under, parts, changed: new Map(), gone: [] });
    if (this.#store.lost !== undefined) return;
    const prefix = `${this.#name}-`;
    for (const name of this.#store.names(prefix)) if (Number(name.slice(prefix.length)) >= parts.length) this.#store.remove(name);
  }
}

function wholeOf<T>(store: Store, name: string, { parts, changed, gone }: Index<T>): Map<string, T> | undefined {
  const whole = new Map<string, T>();
  for (const [number, seal] of parts.entries()) {
    const part = store.read(partName<T>(name, number), seal);
    if (part === undefined) return undefined;
    for (const [key, value] of part) whole.set(key, value);
  }
  for (const key of gone) whole.delete(key);
  for (const [key, value] of changed) whole.set(key, value);
  return whole;
}

function indexName<T>(name: string): KeptName<Index<T>> {
  return keptName(name);
}

function partName<T>(name: string, number: number): KeptName<ReadonlyMap<string, T>> {
  return keptName(`${name}-${String(number)}`);
}
