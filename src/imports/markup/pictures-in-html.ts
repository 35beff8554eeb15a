import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { quote } from '../../problems/entry.ts';
import { escaped } from './escaped.ts';

/** What is to stand in place of a part of a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Naming {
  readonly changes: readonly Change[];
  readonly losses: readonly string[];
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * What gives the pictures in a piece of HTML within a Markdown text the names of their copies, in its order. A picture of the web
 * that is not at hand stays: the archive shows it as a link. Of any other its description stays.
 */
export function namingInHtml(html: string, name: (address: string) => string | undefined): Naming {
  const losses: string[] = [];
  const changes: Change[] = [];
  if (!/<img/i.test(html)) return { changes, losses };
  visit(parser.parse(html), 'element', ({ tagName, properties: { src, alt }, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (tagName !== 'img' || typeof src !== 'string' || start === undefined || end === undefined) return;
    const copy = name(src);
    const description = typeof alt === 'string' ? escaped(alt) : '';
    if (copy !== undefined) changes.push({ start, end, text: `<img src="${copy}" alt="${description}">` });
    else if (/^(?:https?:)?\/\//i.test(src)) losses.push(`The picture ${src} is not at hand: a link stands in its place.`);
    else {
      losses.push(`The picture ${quote(src)} is not at hand: its words stand in its place.`);
      changes.push({ start, end, text: description });
    }
  });
  return { changes, losses };
}
