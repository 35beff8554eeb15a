import { longestTitle } from '../clipping/clipping.ts';
import { oneLine } from '../markup/one-line.ts';
import { textOfHtml } from '../markup/text-of-html.ts';

/** A document that a word processor has saved as a web page is text from end to end: Readability takes short footnotes for what stands beside an article. */
export function isTypedDocument(generator: string): boolean {
  return /^(?:Microsoft Word|LibreOffice|(?:Apache )?OpenOffice)/i.test(generator);
}

/** References to footnotes and endnotes, as these programs write them. */
const references = 'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#sdfootnote"], a[href^="#sdendnote"]';

/** What LibreOffice prints on each page. */
const running = 'div[title="header"], div[title="footer"]';

/** Its title: a paragraph of that style, else the first line, as in a text, unless that is a paragraph. */
export function titleIn(body: Pick<Element, 'querySelectorAll'>): Element | undefined {
  const isLine = (element: Element) => wordsOf(element) !== undefined && element.closest(running) === null;
  const first = (selector: string) => [...body.querySelectorAll(selector)].find(isLine);
  const title = first('.MsoTitle, p.title') ?? first('h1, h2, h3, h4, h5, h6, p');
  return title !== undefined && [...title.textContent].length <= longestTitle ? title : undefined;
}

/** The words of a heading on one line, without references to notes; undefined where it has none. */
export function wordsOf(heading: Element): string | undefined {
  const html = [...heading.querySelectorAll(references)].reduce((rest, { outerHTML }) => rest.replace(outerHTML, ''), heading.innerHTML);
  const words = textOfHtml(html);
  return words === '' ? undefined : words;
}

/** Takes the title out of the text, unless a picture or a note belongs to it, or no text is left without it. */
export function takeOut(title: Element, body: Pick<Element, 'textContent' | 'querySelector'>): void {
  const isAll = oneLine(body.textContent) === oneLine(title.textContent) && body.querySelector('img') === null;
  if (!isAll && title.querySelector(`img, ${references}`) === null) title.remove();
}
