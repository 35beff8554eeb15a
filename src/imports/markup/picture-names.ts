import type { Link, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { definitionsIn } from '../../markdown/definitions.ts';
import { parseText } from '../../markdown/parsing.ts';
import { quote } from '../../problems/entry.ts';
import { markdownOfText } from '../text/plain-text.ts';
import { linkChanges } from './link-targets.ts';
import type { LinkTarget } from './link-targets.ts';
import { oneLine } from './one-line.ts';
import { namingInHtml } from './pictures-in-html.ts';
import type { Change } from './pictures-in-html.ts';
import { sourcePlaces } from './source-places.ts';

/** What a picture's address leads to. */
export interface PictureNames {
  /** The name of its copy; undefined where it is not at hand. */
  readonly name: (address: string) => string | undefined;
  /** The name of the copy of the wider of a picture and of what it leads to; undefined where that is no picture that is at hand. */
  readonly wider?: (link: string, address: string) => string | undefined;
  /** The address of the page, against which others are read. */
  readonly base: string | undefined;
  /** Where links lead; without it they stay as they are. */
  readonly target?: LinkTarget | undefined;
}

export interface Shown {
  readonly address: string;
  readonly alt: string;
  readonly title: string;
}

/**
 * A Markdown text with the names of the copies of its pictures, and with links to where they lead now; the rest stays as it is. Of a picture that is a link
 * to a larger one, the larger is taken. One that is not at hand becomes a link, or its words where
 * its address leads nowhere on the web: nothing is loaded from elsewhere.
 * @returns also what is lost, each a sentence
 */
export function withPictures(body: string, names: PictureNames): { readonly body: string; readonly losses: readonly string[] } {
  if (!(names.target === undefined ? /!\[|<img/i : /\]\(|\]:|<img|<a\s/i).test(body)) return { body, losses: [] };
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
        const larger = one.type === 'link' ? asLarger(one) : undefined;
        if (larger !== undefined) changes.push(larger);
        else within(one, true);
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
  const pictured = new Set<number>();
  /** A picture in place of a link that contains nothing else and leads to a larger one. */
  const asLarger = ({ url, children: [only, ...others], position }: Link): Change | undefined => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (only?.type !== 'image' || others.length > 0 || start === undefined || end === undefined) return undefined;
    const name = names.wider?.(url, only.url);
    if (name === undefined) return undefined;
    pictured.add(start);
    return { start, end, text: pictureOf({ address: name, alt: only.alt ?? '', title: only.title ?? '' }) };
  };
  within(tree, false);
  if (names.target !== undefined) {
    const links = linkChanges(body, tree, names.target, pictured);
    changes.push(...links.changes);
    losses.push(...links.losses);
    changes.sort((a, b) => a.start - b.start);
  }
  let [made, at] = ['', 0];
  for (const { start, end, text } of changes) {
    made += body.slice(at, start) + text;
    at = end;
  }
  return { body: made + body.slice(at), losses };
}

export function pictureOf({ address, alt, title }: Shown): string {
  return `![${words(alt)}](${address}${title === '' ? '' : ` "${oneLine(title).replace(/[\\"]/g, '\\$&')}"`})`;
}

/** What stands for a picture that is not at hand, and how it is told. */
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
