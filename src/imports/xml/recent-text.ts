/** The last part of a text that comes in chunks. Places are counted in characters from the beginning of the whole. */
export class RecentText {
  #text = '';
  #start = 0;

  /** Where what has come ends. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  add(chunk: string): void {
    this.#text += chunk;
  }

  /** What stands from one place to another, neither of them forgotten. */
  between(from: number, to: number): string {
    return this.#text.slice(from - this.#start, to - this.#start);
  }

  /** Gives up what stands before a place. */
  forget(before: number): void {
    this.#text = this.#text.slice(before - this.#start);
    this.#start = before;
  }
}
