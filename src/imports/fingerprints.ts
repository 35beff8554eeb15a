import { fingerprint, PrintTable } from './print-table.ts';

/** Remembers which content came under which key, in at most 64 bytes for each, however long the texts are. */
export class Fingerprints {
  readonly #table = new PrintTable();

  /** Says how a content compares with the first that came under its key. */
  meet(key: string, content: string): 'first' | 'same' | 'other' {
    const [keyPrint, print] = [fingerprint(key), fingerprint(content)];
    const first = this.#table.get(keyPrint);
    if (first === undefined) this.#table.set(keyPrint, print);
    return first === undefined ? 'first' : first === print ? 'same' : 'other';
  }
}
