import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseText } from './parsing.ts';
import { sourceOf } from './source-of.ts';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

type Labels = ReadonlyMap<string, string>;

/**
 * A text that can stand below another: of footnotes, and of the definitions of links and pictures, the first of a label counts for
 * all of a text, so those that the other has as well get a label that neither has.
 */
export function withOwnLabels(text: string, above: string): string {
  if (!text.includes(']:') || !above.includes(']:')) return text;
  const tree = parseText(text);
  const labels = newLabels(text, tree, above);
  if (labels.size === 0) return text;
  const splices: Splice[] = [];
  visit(tree, (node) => { splices.push(...renamed(text, node, labels)); });
  return splices.toSorted((a, b) => b.from - a.from).reduce((result, { from, to, put }) => result.slice(0, from) + put + result.slice(to), text);
}

/** A definition that is the same in both texts can be either. */
function newLabels(text: string, tree: Root, above: string): Labels {
  const others = definitionsIn(parseText(above));
  const taken = new Set([...others.keys(), ...definitionsIn(tree).keys()]);
  const labels = new Map<string, string>();
  for (const [key, node] of definitionsIn(tree)) {
    const other = others.get(key);
    if (other === undefined || (node.type === 'definition' && other.type === 'definition' && node.url === other.url && node.title === other.title)) continue;
    const label = atStart.exec(sourceOf(text, node))?.[1] ?? '';
    let number = 2;
    const free = () => (/^\d+$/.test(label) ? String(number) : `${label}-${number}`);
    while (taken.has(keyOf(node, free()))) number += 1;
    taken.add(keyOf(node, free()));
    labels.set(key, free());
  }
  return labels;
}

const atStart = /^\[\^?((?:\\.|[^[\]\\])*)\]/s;
const atEnd = /\[(?:\\.|[^[\]\\])*\]$/s;

function renamed(text: string, node: Nodes, labels: Labels): readonly Splice[] {
  if (!('identifier' in node)) return [];
  const label = labels.get(keyOf(node, node.identifier));
  if (label === undefined) return [];
  const source = sourceOf(text, node);
  const from = node.position?.start.offset ?? 0;
  const to = from + source.length;
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    return [{ from: node.referenceType === 'shortcut' ? to : to - (atEnd.exec(source)?.[0].length ?? 0), to, put: `[${label}]` }];
  }
  return [{ from, to: from + (atStart.exec(source)?.[0].length ?? 0), put: `[${isNote(node) ? '^' : ''}${label}]` }];
}

/** The first of each label, as it counts. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition | FootnoteDefinition> {
  const found = new Map<string, Definition | FootnoteDefinition>();
  visit(tree, (node) => {
    if ((node.type === 'definition' || node.type === 'footnoteDefinition') && !found.has(keyOf(node, node.identifier))) found.set(keyOf(node, node.identifier), node);
  });
  return found;
}

function isNote({ type }: Nodes): boolean {
  return type === 'footnoteDefinition' || type === 'footnoteReference';
}

/** Labels are the same in capitals or not. */
function keyOf(node: Nodes, label: string): string {
  return `${isNote(node) ? '^' : ''}${label.toLowerCase()}`;
}
