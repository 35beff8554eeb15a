import { longestTitle } from '../clipping/clipping.ts';

/** A document that a word processor has saved as a web page is text from end to end: Readability takes short footnotes for what stands beside an article. */
export function isTypedDocument(generator: string): boolean {
  return /^(?:Microsoft Word|LibreOffice|(?:Apache )?OpenOffice)/i.test(generator);
}

/** Its title: a paragraph of that style, else the first heading, else the first line, as in a text, unless that is a paragraph. */
export function titleIn(document: Pick<Document, 'querySelector' | 'querySelectorAll'>): Element | undefined {
  const styled = document.querySelector('.MsoTitle, p.title') ?? document.querySelector('h1');
  const first = styled ?? [...document.querySelectorAll('p')].find(({ textContent }) => textContent.trim() !== '');
  return first !== undefined && [...first.textContent].length <= longestTitle ? first : undefined;
}
