/** The things asked for last, by key; the one not asked for the longest gives way. */
export class Recent<T> {
  readonly #most: number;
  readonly #things = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const thing = this.#things.get(key);
    if (thing !== undefined) this.set(key, thing);
    return thing;
  }

  set(key: string, thing: T): void {
    this.#things.delete(key);
    this.#things.set(key, thing);
    const [oldest] = this.#things.keys();
    if (this.#things.size > this.#most && oldest !== undefined) this.#things.delete(oldest);
  }
}
