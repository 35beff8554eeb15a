import type { Options } from 'rehype-sanitize';

export const nameAnchor = /^(?:people|countries|organisations|topics|sources)-\S+-\d+$/u;

/** Of a footnote. */
export const noteAnchor = /^fn-\S+$/u;

const paragraphAnchor = /^p-[0-9a-f]{6}(?:-\d+)?$/;

/**
 * What may stand in a rendered text: the elements that Markdown and the plugins make, a few of HTML's own for running text, and
 * nothing that loads, runs, styles or names. What is not allowed is taken off and its text kept, but for what a browser would
 * not show either.
 */
export const sanitising: Options = {
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'title'],
  tagNames: [
    'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section',
    'a', 'em', 'strong', 'del', 'ins', 's', 'sub', 'sup', 'small', 'abbr', 'cite', 'q', 'kbd', 'samp', 'var', 'mark', 'time', 'span', 'b', 'i', 'u',
    'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'figure', 'figcaption', 'img',
  ],
  attributes: {
    // Own anchors: a paragraph's, a name's, and those of footnotes. No other id can be set, so none can stand in for a page's own.
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
    p: [['id', paragraphAnchor]],
    li: [['id', paragraphAnchor, noteAnchor], ['className', 'task'], 'value'],
    h2: [['id', 'footnote-label'], ['className', 'sr-only']],
    a: ['href', 'title', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref', ['ariaDescribedBy', 'footnote-label'], ['id', /^fnref-\S+$/u, nameAnchor], ['className', 'name', 'cites', 'lacks', 'para', 'data-footnote-backref']],
    span: [['id', nameAnchor], ['className', 'name'], ['role', 'img'], 'ariaLabel'],
    table: [['tabIndex', 0]],
    pre: [['tabIndex', 0]],
    section: ['dataFootnotes', ['className', 'footnotes']],
    ol: ['start', 'reversed', ['className', 'wide', 'within']],
    time: ['dateTime'],
    abbr: ['title'],
    td: ['colSpan', 'rowSpan', ['className', 'right', 'center']],
    th: ['colSpan', 'rowSpan', ['scope', 'row', 'col'], ['className', 'right', 'center']],
    img: ['src', ['srcSet', /^\/(?!\/)\S+ \d+w(?:, \/(?!\/)\S+ \d+w)*$/], 'sizes', 'alt', 'title', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    code: [['className', /^language-[\w+#-]+$/]],
  },
  ancestors: { li: ['ol', 'ul'], dt: ['dl'], dd: ['dl'], tbody: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'], td: ['table'], th: ['table'], caption: ['table'], figcaption: ['figure'] },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
};
