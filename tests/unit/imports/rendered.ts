import { load } from 'cheerio';
import type { RenderContext } from '../../../src/markdown/context.ts';
import { createRenderer } from '../../../src/markdown/renderer.ts';

const render = createRenderer({ smartQuotes: false, footnotes: 'Footnotes', footnoteBack: 'Back' });

const context: RenderContext = {
  names: [],
  citations: () => [],
  citationTarget: () => ({ href: '/', label: '', lacking: false }),
  picture: () => undefined,
  page: (path) => path,
  paragraphLabel: undefined,
};

/** The blocks of a rendered text: their element's name, those of the elements inside but for links, and the text that they show. */
export function shownBlocks(body: string): string[] {
  const page = load(render(body, context), null, false);
  return page.root().contents().toArray().flatMap((node) => {
    if (node.type === 'text') return collapsed(node.data) === '' ? [] : [`text: ${node.data}`];
    if (node.type !== 'tag') return [node.type];
    const inside = page(node).find(':not(a)').toArray().map((element) => element.tagName);
    return [`${[node.name, ...inside].join(' ')}: ${collapsed(page(node).text())}`];
  }).filter((block) => block !== 'p: ');
}

/** White space as a browser shows it. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
