import { InputFault } from '../inputs/input-fault.ts';

/** What is unpacked without a question, in bytes, and how many times its size a file may unpack to beyond that: texts shrink to a tenth. */
const free = 64 * 1024 * 1024;
const ratio = 200;

/** Watches how much comes out of a packed file: a small one that unpacks without end is refused. */
export class Meter {
  readonly #packed: number;
  #out = 0;

  /** @param packed the size of the packed file, in bytes */
  constructor(packed: number) {
    this.#packed = packed;
  }

  /** @throws InputFault beyond the limit */
  add(bytes: number): void {
    this.#out += bytes;
    if (this.#out > free && this.#out > ratio * this.#packed) throw new InputFault(`unpacks to more than ${ratio} times its size, which no texts do: it is read no further.`);
  }
}
