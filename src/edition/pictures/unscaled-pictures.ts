import { keptName } from '../../kept/kept-name.ts';
import type { Store } from '../../kept/store.ts';

const unscaledName = keptName<ReadonlySet<string>>('pictures-unscaled');

/**
 * The SHA-256 of pictures of which an earlier build could make no smaller sizes, and the paths of sizes that were larger
 * files. Whoever does not know finds out again.
 */
export function unscaledBefore(store: Store | undefined): ReadonlySet<string> {
  return store?.read(unscaledName) ?? new Set();
}

export function keepUnscaled(store: Store, unscaled: ReadonlySet<string>): void {
  store.write(unscaledName, unscaled);
}
