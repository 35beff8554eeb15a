import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutReferences } from '../../model/references.ts';
import { quote } from '../../problems/entry.ts';
import { anchorsIn } from '../../markdown/anchors.ts';
import type { Change } from './pictures-in-html.ts';

/** Where a link leads: an address, or undefined where it is to be words alone; as it is where it gives back its own address. */
export type LinkTarget = (address: string) => string | undefined;

/** What stands between the words of a link and its end: the address, in angle brackets or not, and a title. */
const inline = /^(\]\(\s*)(<[^>\n]*>|[^\s<][^\s]*?)(?=(?:\s+["'(][^]*)?\s*\)$)/;

const defined = /^(\[(?:\\.|[^\]\\])*\]:\s*)(<[^>\n]*>|\S+)/;

/**
 * The changes that give the links of a Markdown text their targets, in place, by a definition and in HTML.
 * @param passedOver where links begin that are none any longer
 * @returns also what is lost, each a sentence
 */
export function linkChanges(
  body: string, tree: Root, target: LinkTarget, passedOver: ReadonlySet<number>,
): { readonly changes: readonly Change[]; readonly losses: readonly string[] } {
  const changes: Change[] = [];
  const losses = new Set<string>();
  const put = (start: number, end: number, text: string) => { changes.push({ start, end, text }); };
  /** Undefined where the link is to be words. */
  const leading = (address: string) => {
    const to = target(address);
    if (to === undefined && !/^(?:#|$)/.test(address)) losses.add(`The link to ${quote(address)} leads to no page that came along: its words stand in its place.`);
    return to;
  };
  let isBare = false;
  visit(tree, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined || (node.type === 'link' && passedOver.has(start))) return;
    if (node.type === 'link') {
      const from = endOf(node.children.at(-1)) ?? start + 1;
      const [found, before = '', typed = ''] = inline.exec(body.slice(from, end)) ?? [];
      if (found === undefined) return;
      const to = leading(node.url);
      if (to === undefined) {
        put(start, start + 1, '');
        put(from, end, '');
      } else if (to !== node.url) put(from + before.length, from + before.length + typed.length, typedAs(to));
    }
    if (node.type === 'definition') {
      const [found, before = '', typed = ''] = defined.exec(body.slice(start, end)) ?? [];
      const to = found === undefined ? undefined : target(node.url);
      if (to !== undefined && to !== node.url) put(start + before.length, start + before.length + typed.length, typedAs(to));
    }
    if (node.type === 'html') for (const { href, ...tag } of anchorsIn(body.slice(start, end))) {
      const [at, behind] = [start + tag.start, start + tag.end];
      if (href === undefined) {
        if (isBare) put(at, behind, '</span>');
        isBare = false;
        continue;
      }
      const address = withoutReferences(href);
      const to = leading(address);
      isBare = to === undefined;
      if (to === undefined) put(at, behind, '<span>');
      else if (to !== address) put(at, behind, `<a href="${to.replaceAll('&', '&amp;').replaceAll('"', '%22')}">`);
    }
  });
  return { changes, losses: [...losses] };
}

function endOf(node: Nodes | undefined): number | undefined {
  return node?.position?.end.offset;
}

/** An address as Markdown has it: with brackets where one in it would end it. */
function typedAs(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, (sign) => encodeURIComponent(sign))}>` : address;
}
