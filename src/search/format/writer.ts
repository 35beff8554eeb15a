const encoder = new TextEncoder();

/** Puts numbers and texts into bytes, one behind the other; `Reader` takes them out in the same order. */
export class Writer {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** A whole number from 0 to 2^53, seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest % 0x80) | 0x80;
      this.#length += 1;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  /** UTF-8, after its length in bytes. */
  text(text: string): void {
    if (this.#plainText(text)) return;
    const bytes = encoder.encode(text);
    this.number(bytes.length);
    this.raw(bytes);
  }

  /** Most texts are short and ASCII, and then written in less time than an encoder takes to begin. */
  #plainText(text: string): boolean {
    if (text.length > 0x7f) return false;
    this.#room(1 + text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      this.#bytes[this.#length + 1 + at] = code;
    }
    this.#bytes[this.#length] = text.length;
    this.#length += 1 + text.length;
    return true;
  }

  /** A text that comes behind another in a list: how much of that it shares, in UTF-16 code units, and the rest of it. */
  textBehind(before: string, text: string): void {
    const kept = sharedLength(before, text);
    this.number(kept);
    this.text(text.slice(kept));
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was put in. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(Math.max(2 * this.#bytes.length, this.#length + more)));
  }
}

/** Never between the halves of one character. */
function sharedLength(before: string, text: string): number {
  let length = 0;
  while (length < before.length && length < text.length && before[length] === text[length]) length += 1;
  return /[\ud800-\udbff]$/.test(text.slice(0, length)) ? length - 1 : length;
}
