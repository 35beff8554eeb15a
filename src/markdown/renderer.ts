import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { RenderContext } from './context.ts';
import rehypeLinks from './rehype-links.ts';
import rehypeParagraphs from './rehype-paragraphs.ts';
import rehypePictures from './rehype-pictures.ts';
import rehypeRawWhereNeeded from './rehype-raw-where-needed.ts';
import remarkCitations from './remark-citations.ts';
import remarkHeadings from './remark-headings.ts';
import remarkNameLinks from './remark-name-links.ts';
import { sanitising } from './sanitising.ts';

export type Renderer = (markdown: string, context: RenderContext) => string;

export interface RendererOptions {
  /** Whether straight quotation marks are curled. Dashes and dots stay as they are in either case. */
  readonly smartQuotes: boolean;
  /** The heading over the footnotes, for screen readers. */
  readonly footnotes: string;
  /** What a screen reader says of the link back from a footnote. */
  readonly footnoteBack: string;
}

/** The one way from Markdown to HTML. Sanitising is the last step: no plugin has to be trusted. */
export function createRenderer({ smartQuotes, footnotes, footnoteBack }: RendererOptions): Renderer {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(smartQuotes ? [[remarkSmartypants, { quotes: true, dashes: false, ellipses: false, backticks: false }]] : [])
    .use(remarkHeadings)
    .use(remarkCitations)
    .use(remarkNameLinks)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel: footnotes, footnoteBackLabel: footnoteBack })
    .use(rehypeRawWhereNeeded)
    .use(rehypePictures)
    .use(rehypeLinks)
    .use(rehypeParagraphs)
    .use(rehypeSanitize, sanitising)
    .use(rehypeStringify)
    .freeze();
  return (markdown, context) => {
    const file = new VFile({ value: markdown });
    file.data.context = context;
    return String(processor.processSync(file));
  };
}
