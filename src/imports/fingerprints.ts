import { hash } from 'node:crypto';

/**
 * Remembers which content came under which key, in at most 64 bytes for each, however long the texts are: fingerprints of 64 bits
 * in an open table that is at most half full.
 */
export class Fingerprints {
  #table = new BigUint64Array(2 * 4096);
  #size = 0;

  /** Says how a content compares with the first that came under its key. */
  meet(key: string, content: string): 'first' | 'same' | 'other' {
    if (4 * this.#size >= this.#table.length) this.#grow();
    const keyPrint = fingerprint(key);
    const print = fingerprint(content);
    const slot = slotOf(this.#table, keyPrint);
    if (this.#table[slot] !== 0n) return this.#table[slot + 1] === print ? 'same' : 'other';
    this.#table.set([keyPrint, print], slot);
    this.#size += 1;
    return 'first';
  }

  #grow(): void {
    const larger = new BigUint64Array(2 * this.#table.length);
    for (let from = 0; from < this.#table.length; from += 2) {
      const key = this.#table[from] ?? 0n;
      if (key !== 0n) larger.set(this.#table.subarray(from, from + 2), slotOf(larger, key));
    }
    this.#table = larger;
  }
}

/** Where a key stands, or the free place where it would. */
function slotOf(table: BigUint64Array, key: bigint): number {
  const places = table.length / 2;
  let place = Number(key % BigInt(places));
  while (table[2 * place] !== 0n && table[2 * place] !== key) place = (place + 1) % places;
  return 2 * place;
}

/** Never 0, which stands for a free place. */
function fingerprint(text: string): bigint {
  return hash('sha256', text, 'buffer').readBigUInt64LE() || 1n;
}
