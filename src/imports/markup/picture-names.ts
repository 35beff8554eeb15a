import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { definitionsIn } from '../../markdown/definitions.ts';
import { parseText } from '../../markdown/parsing.ts';
import { quote } from '../../problems/entry.ts';
import { markdownOfText } from '../text/plain-text.ts';
import { oneLine } from './one-line.ts';
import { namingInHtml } from './pictures-in-html.ts';
import type { Change } from './pictures-in-html.ts';
import { sourcePlaces } from './source-places.ts';

/** What a picture's address leads to. */
export interface PictureNames {
  /** The name of its copy; undefined where it is not at hand. */
  readonly name: (address: string) => string | undefined;
  /** The address of the page, against which others are read. */
  readonly base: string | undefined;
}

interface Shown {
  readonly address: string;
  readonly alt: string;
  readonly title: string;
}

/**
 * A Markdown text with the names of the copies of its pictures; what is no picture stays as it is. One that is not at hand becomes a link, or its words where
 * its address leads nowhere on the web: nothing is loaded from elsewhere.
 * @returns also what is lost, each a sentence
 */
export function withPictures(body: string, names: PictureNames): { readonly body: string; readonly losses: readonly string[] } {
  if (!/!\[|<img/i.test(body)) return { body, losses: [] };
  const changes: Change[] = [];
  const losses: string[] = [];
  const tree = parseText(body);
  const definitions = definitionsIn(tree);
  const instead = (shown: Shown, isInLink: boolean) => {
    const name = names.name(shown.address);
    if (name !== undefined) return pictureOf({ ...shown, address: name });
    const { text, loss } = withoutPicture(shown, names.base, isInLink);
    losses.push(loss);
    return text;
  };
  const within = (node: Nodes, isInLink: boolean) => {
    visit(node, (one) => {
      if (one !== node && (one.type === 'link' || one.type === 'linkReference')) {
        within(one, true);
        return SKIP;
      }
      const [start, end] = [one.position?.start.offset, one.position?.end.offset];
      if (start === undefined || end === undefined) return undefined;
      if (one.type === 'html') {
        const named = namingInHtml(one.value, names.name);
        const placeOf = sourcePlaces(body.slice(start, end), one.value);
        losses.push(...named.losses);
        for (const change of named.changes) changes.push({ start: start + placeOf(change.start), end: start + placeOf(change.end), text: change.text });
      }
      if (one.type !== 'image' && one.type !== 'imageReference') return undefined;
      const of = one.type === 'image' ? one : definitions.get(one.identifier);
      if (of !== undefined) changes.push({ start, end, text: instead({ address: of.url, alt: one.alt ?? '', title: of.title ?? '' }, isInLink) });
      return undefined;
    });
  };
  within(tree, false);
  let [made, at] = ['', 0];
  for (const { start, end, text } of changes) {
    made += body.slice(at, start) + text;
    at = end;
  }
  return { body: made + body.slice(at), losses };
}

function pictureOf({ address, alt, title }: Shown): string {
  return `![${words(alt)}](${address}${title === '' ? '' : ` "${oneLine(title).replace(/[\\"]/g, '\\$&')}"`})`;
}

function withoutPicture({ address, alt, title }: Shown, base: string | undefined, isInLink: boolean): { readonly text: string; readonly loss: string } {
  const url = URL.parse(address, base);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const caption = [alt, title].map(oneLine).filter((text) => text !== '').join('. ');
  if (!isWeb || isInLink) return { text: words(caption), loss: `The picture ${quote(address)} is not at hand: its words stand in its place.` };
  return { text: `[${words(caption === '' ? url.href : caption)}](<${url.href}>)`, loss: `The picture ${url.href} is not at hand: a link stands in its place.` };
}

function words(text: string): string {
  return markdownOfText(oneLine(text)).replace(/(?<!\\)[[\]]/g, '\\$&');
}
