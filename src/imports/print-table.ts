import { hash } from 'node:crypto';

/** The fingerprint of a free place. */
const nothing = 0n;

/** Numbers under fingerprints of 64 bits, in an open table that is at most half full: 64 bytes for each at most, however long the keys were. */
export class PrintTable {
  #table = new BigUint64Array(2 * 4096);
  #size = 0;

  /** What stands under a fingerprint; undefined for one that was never put in. */
  get(print: bigint): bigint | undefined {
    const slot = slotOf(this.#table, print);
    return this.#table[slot] === nothing ? undefined : this.#table[slot + 1];
  }

  /** Puts a value in, in place of the one before. */
  set(print: bigint, value: bigint): void {
    if (4 * this.#size >= this.#table.length) this.#grow();
    const slot = slotOf(this.#table, print);
    if (this.#table[slot] === nothing) this.#size += 1;
    this.#table.set([print, value], slot);
  }

  #grow(): void {
    const larger = new BigUint64Array(2 * this.#table.length);
    for (let from = 0; from < this.#table.length; from += 2) {
      const key = this.#table[from] ?? nothing;
      if (key !== nothing) larger.set(this.#table.subarray(from, from + 2), slotOf(larger, key));
    }
    this.#table = larger;
  }
}

/** Where a key stands, or the free place where it would. */
function slotOf(table: BigUint64Array, key: bigint): number {
  const places = table.length / 2;
  let place = Number(key % BigInt(places));
  while (table[2 * place] !== nothing && table[2 * place] !== key) place = (place + 1) % places;
  return 2 * place;
}

/** Never 0, which stands for a free place. */
export function fingerprint(text: string): bigint {
  return hash('sha256', text, 'buffer').readBigUInt64LE() || 1n;
}
