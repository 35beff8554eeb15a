import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { oneLine } from '../markup/one-line.ts';
import { childOf, markupIn, textIn } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { asHtml, named } from './nitf-markup.ts';

/** What an item has for a text. */
interface NewsmlBody {
  readonly body: ForeignArticle['body'];
  /** Lines below the headline, which NITF keeps above the text; empty where there is none. */
  readonly subheadline: string;
  readonly losses: readonly string[];
}

/** XHTML and NITF stand as elements, anything else as text; of both the elements are the better. */
export function bodyOf(set: XmlNode | undefined): NewsmlBody {
  const inline = set === undefined ? undefined : childOf(set, 'inlineXML');
  if (inline !== undefined) return bodyOfMarkup(inline);
  const data = set === undefined ? undefined : childOf(set, 'inlineData');
  const html = /html/.test(data?.attributes.get('contenttype') ?? '');
  return { body: html ? { html: textIn(data) } : { text: textIn(data) }, subheadline: '', losses: [] };
}

function bodyOfMarkup(inline: XmlNode): NewsmlBody {
  const losses: string[] = [];
  const html = markupIn(asHtml(found(inline, /(?:^|:)body\.content$/) ?? found(inline, /(?:^|:)body$/) ?? inline, losses));
  const lines = (part: RegExp, ...names: readonly string[]) => {
    const whole = found(inline, part);
    const all = whole === undefined ? [] : names.reduce((within, name) => within.flatMap((node) => named(node, name)), [whole]);
    return all.map((line) => oneLine(textIn(line))).filter((line) => line !== '');
  };
  const below = lines(/(?:^|:)body\.end$/, 'tagline').map((line) => `A line below the text was left out: ${line}`);
  return { body: { html }, subheadline: lines(/(?:^|:)body\.head$/, 'hedline', 'hl2').join(' '), losses: [...losses, ...below] };
}

/** The first element of a name, a few groups deep. */
function found(within: XmlNode, name: RegExp, depth = 0): XmlNode | undefined {
  for (const child of within.children) {
    if (typeof child === 'string' || depth > 8) continue;
    const one = name.test(child.name) ? child : found(child, name, depth + 1);
    if (one !== undefined) return one;
  }
  return undefined;
}
