import { load } from 'cheerio';
import { noArchive } from '../../../src/markdown/no-archive.ts';
import { createRenderer } from '../../../src/markdown/renderer.ts';
import { labels } from '../../helpers/rendering.ts';

const render = createRenderer({ smartQuotes: false, labels });

/** The blocks of a rendered text: their element's name, those of the elements inside but for links, and the text that they show. */
export function shownBlocks(body: string): string[] {
  const page = load(render(body, { ...noArchive, language: 'en' }).html, null, false);
  const blocks = page.root().children().toArray().map((element) => {
    const inside = page(element).find(':not(a)').toArray().map(({ tagName }) => tagName);
    return `${[element.tagName, ...inside].join(' ')}: ${collapsed(page(element).text())}`;
  });
  const outside = collapsed(page.root().contents().filter((_, { nodeType }) => nodeType !== 1).text());
  return [...blocks.filter((block) => block !== 'p: '), ...(outside === '' ? [] : [`outside: ${outside}`])];
}

/** White space as a browser shows it. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
