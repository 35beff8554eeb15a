/** A text may begin with a mark that would else be taken for one of byte order. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Takes out what `Writer` put in. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  /** @throws RangeError past the end, as where a file was cut short */
  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError('The index ends too soon');
    this.#at += 1;
    return byte;
  }

  /** @throws RangeError past the end */
  number(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  }

  /** @throws RangeError past the end */
  text(): string {
    return decoder.decode(this.raw(this.number()));
  }

  /** @param before the text before it in the list @throws RangeError past the end */
  textBehind(before: string): string {
    return before.slice(0, this.number()) + this.text();
  }

  /** @throws RangeError past the end */
  raw(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The index ends too soon');
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }
}
