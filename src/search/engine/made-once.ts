/** What takes long to make, made once for each key. What failed is made anew when it is next asked for. */
export class MadeOnce<K, T> {
  readonly #made = new Map<K, Promise<T>>();

  get(key: K, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    made.catch(() => { this.#made.delete(key); });
    return made;
  }
}
