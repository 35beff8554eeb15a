import type { ListWords } from '../../search/result-words.ts';
import { element, setLanguage } from '../elements.ts';
import type { Excerpt } from './excerpt.ts';
import { withMarks } from './marks.ts';
import type { ResultItem } from './result-item.ts';

/** Sets an excerpt into its place, with a link to the paragraph that it is of. @param pageLanguage BCP 47 */
export function showExcerpt(
  { result, why, passage }: ResultItem,
  { parts, before, after, anchor, language, printed }: Excerpt,
  words: ListWords,
  pageLanguage: string,
): void {
  const shown = [...(before ? ['… '] : []), ...withMarks(parts), ...(after ? [' …'] : [])];
  setLanguage(passage, language, pageLanguage);
  passage.replaceChildren(...shown);
  if (anchor !== undefined) passage.append(linkTo(`${result.href}#${encodeURIComponent(anchor)}`, words.toParagraph, pageLanguage));
  why.hidden = printed === undefined;
  if (printed !== undefined) why.replaceChildren(...printedAs(printed, words, language, pageLanguage));
}

/** Shows a summary, which is the archive's and in its language. */
export function showSummary({ result, passage }: ResultItem, archiveLanguage: string, pageLanguage: string): void {
  setLanguage(passage, archiveLanguage, pageLanguage);
  passage.textContent = result.summary;
}

/** The link is empty: its sign is drawn by the style sheet, so that a copied text holds the text alone. */
function linkTo(href: string, label: string, language: string): HTMLAnchorElement {
  const link = element('a', 'to-paragraph');
  link.href = href;
  link.lang = language;
  link.setAttribute('aria-label', label);
  return link;
}

function printedAs(form: string, words: ListWords, language: string, pageLanguage: string): readonly (string | Node)[] {
  const [before = '', after = ''] = words.printedAs.split('{form}');
  const name = element('span', '', form);
  setLanguage(name, language, pageLanguage);
  return [before, name, after];
}
