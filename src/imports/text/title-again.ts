import { visit } from 'unist-util-visit';
import { isBlank } from '../../markdown/blank.ts';
import { parseText } from '../../markdown/parsing.ts';
import { oneLine } from '../markup/one-line.ts';

/** A text in Markdown without a heading at its beginning that says the title again, which the page shows; a picture or a note in it belongs to the text. */
export function withoutTitleAgain(markdown: string, title: string): string {
  const [whole = '', heading = ''] = /^\n*(#{1,6}[ \t]+[^\n]+)(?:\n|$)/.exec(markdown) ?? [];
  if (heading === '' || /!\[|\[\^/.test(heading)) return markdown;
  let words = '';
  visit(parseText(heading), (node) => { if (node.type === 'text' || node.type === 'inlineCode') words += node.value; });
  const rest = markdown.slice(whole.length);
  return oneLine(words) === oneLine(title) && !isBlank(rest) ? rest.replace(/^\n+/, '') : markdown;
}
