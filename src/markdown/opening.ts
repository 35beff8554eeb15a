/** A tag as the renderer writes it, and the sign by which one is the mark of a footnote. */
const tags = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g;
const footnoteMark = /\sdata-footnote-ref\b/;
const voids = new Set(['br', 'hr', 'img']);
const headings = /^h[1-6]$/;

/** As many characters as anybody needs of a text that has no running text. */
const enough = 400;

/**
 * What a text begins with, without markup: its first paragraph of running text, or the words of whatever it has. It reads no
 * further, because every page of a large archive asks.
 * @param html as the renderer makes it: well-formed, and with two characters written as references
 */
export function openingOf(html: string): string {
  let depth = 0;
  let from = 0;
  let silent = false;
  let block = '';
  let before = '';
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tags)) {
    if (!silent) block += html.slice(from, index);
    from = index + tag.length;
    if (voids.has(name)) block += ' ';
    else if (slash === '') {
      depth += 1;
      silent ||= footnoteMark.test(attributes);
    } else {
      depth -= 1;
      if (name === 'a') silent = false;
      if (depth > 0) continue;
      if (name === 'p' && /[\p{L}\p{N}]/u.test(block)) return plain(block);
      if (!headings.test(name)) before += ` ${block}`;
      if (before.length > enough) break;
      block = '';
    }
  }
  return plain(before);
}

function plain(text: string): string {
  return text.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replace(/\s+/gu, ' ').trim();
}
