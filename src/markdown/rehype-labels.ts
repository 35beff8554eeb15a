import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { eachElement, hasClass } from './elements.ts';

/**
 * Says of the interface's own words in a text of another language which language they are in: the page's. The words of a citation
 * are the text's and their title is not, so they are told apart. British and American English are one language here.
 * @param page the language of the page, BCP 47
 */
export default function rehypeLabels(page: string) {
  const pageLanguage = languageOf(page);
  return (tree: Root, file: VFile): void => {
    const { language = page } = file.data.context ?? {};
    if (language === page || languageOf(language) === pageLanguage) return;
    eachElement(tree, (element) => {
      if (isCitation(element)) element.children = [{ type: 'element', tagName: 'span', properties: { lang: language }, children: element.children }];
      if (isLabel(element) || isCitation(element)) element.properties['lang'] = page;
    });
  };
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** A link to a paragraph, the mark of a task, the way back from a footnote and the heading over all of them. */
function isLabel(element: Element): boolean {
  const { role, dataFootnoteBackref, id } = element.properties;
  return hasClass(element, 'para') || role === 'img' || dataFootnoteBackref !== undefined || id === 'footnote-label';
}

function isCitation(element: Element): boolean {
  return element.properties['title'] !== undefined && (hasClass(element, 'cites') || hasClass(element, 'lacks'));
}
