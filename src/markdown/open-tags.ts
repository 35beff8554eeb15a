/** Elements that need no end tag, or have none. */
const unclosed = new Set(['area', 'base', 'basefont', 'br', 'col', 'dd', 'dt', 'embed', 'hr', 'img', 'input', 'li', 'link', 'meta', 'option', 'p', 'param', 'source', 'tbody', 'td', 'tfoot', 'th', 'thead', 'track', 'tr', 'wbr']);

/** Elements that may be left open, and those that nobody writes any more and that have no end tag. */
const leftOpen = new Set(['bgsound', 'body', 'colgroup', 'frame', 'head', 'html', 'keygen', 'optgroup', 'rb', 'rp', 'rt', 'rtc']);

export function needsNoEnd(element: string): boolean {
  return unclosed.has(element) || leftOpen.has(element);
}

/** Elements that stay open when the paragraph ends in which they began (HTML, 13.2.4: special and formatting), or that begin a block of HTML in Markdown. */
const lasting = new Set([
  'a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u',
  'address', 'applet', 'article', 'aside', 'bgsound', 'blockquote', 'body', 'button', 'caption', 'center', 'colgroup', 'details', 'dialog', 'dir', 'div', 'dl', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hgroup', 'html', 'iframe', 'keygen', 'legend', 'listing', 'main', 'marquee', 'menu', 'menuitem', 'nav', 'noembed', 'noframes', 'noscript', 'object', 'ol', 'optgroup', 'plaintext', 'pre',
  'script', 'search', 'section', 'select', 'style', 'summary', 'table', 'template', 'textarea', 'title', 'ul', 'xmp',
  'svg', 'desc', 'foreignobject', 'math', 'mi', 'mn', 'mo', 'ms', 'mtext', 'annotation-xml',
]);

export function isLasting(element: string): boolean {
  return lasting.has(element);
}

/**
 * How deep the tags of a text nest, never less than a parser takes them to. What has the form of a tag and is no element of HTML,
 * as the tickers `<IBM>` of an agency, ends with its paragraph, unless HTML stands in the same block.
 */
export class OpenTags {
  #lasting = 0;
  #passing = 0;
  #preformatted = 0;
  #hasHtml = false;

  get depth(): number {
    return this.#lasting + this.#passing;
  }

  /** Tells of the next line, before its tags. */
  line(line: string): void {
    const text = line.trim();
    if (text === '') {
      if (this.#hasHtml || this.#preformatted > 0) this.#lasting += this.#passing;
      this.#passing = 0;
      this.#hasHtml = false;
    } else if (/^<[!?]/.test(text) || (text.startsWith('<') && text.endsWith('>'))) this.#hasHtml = true;
  }

  tag(name: string, closes: boolean): void {
    const step = closes ? -1 : 1;
    const element = name.toLowerCase();
    if (element === 'pre') this.#preformatted = Math.max(this.#preformatted + step, 0);
    if (unclosed.has(element)) this.#hasHtml = true;
    else if (lasting.has(element)) {
      this.#hasHtml = true;
      this.#lasting = Math.max(this.#lasting + step, 0);
    } else this.#passing = Math.max(this.#passing + step, 0);
  }
}
