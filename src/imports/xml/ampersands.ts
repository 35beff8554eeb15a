const reference = /&(?!(?:[A-Za-z][A-Za-z\d]{0,31}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});)/g;

/**
 * Writes a bare "&" as it should have been, "&amp;", in the text of an XML document that comes in chunks: the most frequent fault of feeds,
 * and one after which a parser would take all up to the next semicolon for the name of an entity. What stands in CDATA is as it is.
 */
export class Ampersands {
  #rest = '';
  #inCdata = false;

  /** How many characters wait for what follows them. */
  get waiting(): number {
    return this.#rest.length;
  }

  push(chunk: string): string {
    this.#rest += chunk;
    return this.#upTo(this.#cut(chunk));
  }

  end(): string {
    return this.#upTo(this.#rest.length);
  }

  /**
   * Where nothing that belongs together is cut: behind a tag or a space, or in CDATA anywhere but in its end. What waits outside of CDATA
   * has neither, and is not looked through again: a text without spaces may be as long as the document.
   */
  #cut(chunk: string): number {
    const { length } = this.#rest;
    if (this.#inCdata && !this.#rest.includes(']]>')) return Math.max(0, length - 2);
    const last = Math.max(chunk.lastIndexOf('>'), chunk.lastIndexOf(' '), chunk.lastIndexOf('\n'));
    return last < 0 ? 0 : length - chunk.length + last + 1;
  }

  #upTo(cut: number): string {
    let made = '';
    let at = 0;
    while (at < cut) {
      const sign = this.#inCdata ? ']]>' : '<![CDATA[';
      const found = this.#rest.indexOf(sign, at);
      const to = found < 0 || found >= cut ? cut : found + sign.length;
      const part = this.#rest.slice(at, to);
      made += this.#inCdata ? part : part.replace(reference, '&amp;');
      if (to < cut || (found >= 0 && found + sign.length === cut)) this.#inCdata = !this.#inCdata;
      at = to;
    }
    this.#rest = this.#rest.slice(cut);
    return made;
  }
}
