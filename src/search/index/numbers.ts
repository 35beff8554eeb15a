/** Whole numbers below 2^32 in a row, as many as come. */
export class Numbers {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#items.length) this.#items = new Uint32Array(this.#items.buffer.transfer(2 * this.#items.byteLength));
    this.#items[this.#length] = number;
    this.#length += 1;
  }

  /** Those that have come, until another comes. */
  get all(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}
