import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { Mention } from '../model/mention.ts';
import type { QuotedWords, RenderContext } from './context.ts';
import { listItem } from './list-entries.ts';
import { nestingFault } from './nesting.ts';
import { markdownParser } from './parsing.ts';
import rehypeHeadings from './rehype-headings.ts';
import rehypeLabels from './rehype-labels.ts';
import rehypeLinks from './rehype-links.ts';
import rehypeParagraphs from './rehype-paragraphs.ts';
import rehypePictures from './rehype-pictures.ts';
import rehypeRawWhereNeeded from './rehype-raw-where-needed.ts';
import rehypeScrolled from './rehype-scrolled.ts';
import remarkCitations from './remark-citations.ts';
import remarkCurledQuotes from './remark-curled-quotes.ts';
import remarkNames from './remark-names.ts';
import remarkNumbers from './remark-numbers.ts';
import remarkPassages from './remark-passages.ts';
import remarkTasks from './remark-tasks.ts';
import { sanitising } from './sanitising.ts';

/** A text as HTML, and what was found in it. */
export interface Rendered {
  readonly html: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The number of the paragraph, from 1, that holds a mention, by the mention's anchor. */
  readonly paragraphs: ReadonlyMap<string, number>;
  /**
   * The running text that holds the first mention of a record, as the page has it, by the mention's anchor. A long paragraph
   * may hold thousands of mentions.
   */
  readonly passages: ReadonlyMap<string, string>;
  /** Where the words of a quote stand first; none for words that are not there. */
  readonly quoted: ReadonlyMap<string, QuotedWords>;
}

export type Renderer = (markdown: string, context: RenderContext) => Rendered;

export interface RendererOptions {
  /** Whether straight quotation marks are curled. Dashes and dots stay as they are in either case. */
  readonly smartQuotes: boolean;
  readonly labels: RendererLabels;
}

/** The interface's own words in a text: what a screen reader says of signs. */
export interface RendererLabels {
  /** BCP 47: what they are in, and the page around the text. */
  readonly language: string;
  /** The heading over the footnotes. */
  readonly footnotes: string;
  /** The link back from a footnote. */
  readonly footnoteBack: string;
  /** The marks of tasks. */
  readonly taskDone: string;
  readonly taskOpen: string;
}

/**
 * The one way from Markdown to HTML. Sanitising is the last step: no plugin has to be trusted. Names and citations are looked for
 * before quotation marks are curled, in the words as printed. A text that nests too deep to be parsed is shown as it was typed.
 */
export function createRenderer({ smartQuotes, labels }: RendererOptions): Renderer {
  const processor = markdownParser()
    .use(remarkCitations)
    .use(remarkNames)
    .use(smartQuotes ? [remarkCurledQuotes] : [])
    .use(remarkPassages)
    .use(remarkTasks, labels)
    .use(remarkNumbers)
    .use(remarkRehype, { allowDangerousHtml: true, handlers: { listItem }, clobberPrefix: '', footnoteLabel: labels.footnotes, footnoteBackLabel: labels.footnoteBack })
    .use(rehypeRawWhereNeeded)
    .use(rehypeHeadings)
    .use(rehypeLinks)
    .use(rehypePictures)
    .use(rehypeParagraphs)
    .use(rehypeLabels, labels.language)
    .use(rehypeScrolled)
    .use(rehypeSanitize, sanitising)
    .use(rehypeStringify)
    .freeze();
  return (markdown, context) => {
    if (nestingFault(markdown) !== undefined) {
      return {
        html: processor.stringify(asTyped(markdown)),
        mentions: [],
        paragraphs: new Map(),
        passages: new Map(),
        quoted: new Map(),
      };
    }
    const file = new VFile({ value: markdown });
    file.data.context = context;
    const html = String(processor.processSync(file));
    const { mentions = [], paragraphs = new Map(), passages = new Map(), quoted = new Map() } = file.data;
    return { html, mentions, paragraphs, passages, quoted };
  };
}

function asTyped(markdown: string): Root {
  return { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: [{ type: 'text', value: markdown }] }] };
}
