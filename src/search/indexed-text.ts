/** A tag of well-formed HTML: slash, name, attributes. A quoted attribute may hold any character. */
const tags = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Elements that end a line of text. All become one, which Pagefind keeps apart from what stands around it. */
const blocks = new Set(['p', 'li', 'dt', 'dd', 'blockquote', 'pre', 'tr', 'td', 'th', 'caption', 'figure', 'figcaption', 'section', 'ul', 'ol', 'dl', 'table']);

/** Signs and headings that are ours and not the article's: the marks of footnotes, the links back from them, their heading. */
const apparatus = /\sdata-footnote-(?:ref|backref)\b|\sid="footnote-label"/;

/**
 * What of an article's page is searched: its text with paragraphs and headings, and no attribute, so that nothing in an article
 * can give Pagefind orders and no anchor is kept twice.
 * @param html well-formed and sanitised, as the renderer makes it
 */
export function indexedText(html: string): string {
  let text = '';
  let from = 0;
  let skipping: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of html.matchAll(tags)) {
    const name = written.toLowerCase();
    const closing = slash === '/';
    if (skipping === undefined) text += html.slice(from, index);
    from = index + tag.length;
    if (skipping !== undefined) {
      if (name === skipping.name) skipping.depth += closing ? -1 : 1;
      if (skipping.depth === 0) skipping = undefined;
    } else if (!closing && apparatus.test(attributes)) {
      skipping = { name, depth: 1 };
    } else {
      text += outline(name, closing);
    }
  }
  return inert(skipping === undefined ? text + html.slice(from) : text);
}

function outline(name: string, closing: boolean): string {
  if (/^h[1-6]$/.test(name)) return closing ? `</${name}>` : `<${name}>`;
  if (blocks.has(name)) return closing ? '</div>' : '<div>';
  return name === 'br' || name === 'hr' ? ' ' : '';
}

/** Pagefind passes itself notes in the text, as words of this form. */
function inert(text: string): string {
  return text.replace(/___(?=(?:END_)?PAGEFIND_)/g, '__ _');
}
