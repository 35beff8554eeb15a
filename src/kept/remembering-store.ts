import { isKeptAs } from './kept-name.ts';
import type { KeptName } from './kept-name.ts';
import { Store } from './store.ts';

/** A store that reads no value twice, for a command that opens the archive again and again. Nobody may change a value that was read. */
export class RememberingStore extends Store {
  readonly #read = new Map<string, unknown>();

  override read<T>(kept: KeptName<T>, seal?: string): T | undefined {
    const key = `${kept.name} ${seal ?? ''}`;
    const known = this.#read.get(key);
    if (isKeptAs(kept, known)) return known;
    const value = super.read(kept, seal);
    this.#read.set(key, value);
    return value;
  }

  override write<T>(kept: KeptName<T>, value: T): string {
    this.#forget(kept.name);
    return super.write(kept, value);
  }

  override remove(name: string): void {
    this.#forget(name);
    super.remove(name);
  }

  override clear(): void {
    this.#read.clear();
    super.clear();
  }

  #forget(name: string): void {
    for (const key of this.#read.keys()) if (key.startsWith(`${name} `)) this.#read.delete(key);
  }
}
