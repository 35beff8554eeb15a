import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { FieldPath } from '../intake/yaml-places.ts';
import { lineEndAfter } from './layout.ts';

/** Where things stand in YAML that has been read: what the ways of writing an edit ask. */
export class Frontmatter {
  readonly yaml: string;
  readonly #document: Document.Parsed;

  constructor(yaml: string, document: Document.Parsed) {
    this.yaml = yaml;
    this.#document = document;
  }

  get root(): YAMLMap {
    const { contents } = this.#document;
    if (!isMap(contents)) throw new Error('frontmatter that was read is a map');
    return contents;
  }

  /** Whether the fields stand in braces. */
  get isFlow(): boolean {
    return this.root.flow === true;
  }

  /** Whether the file's lists stand in brackets. */
  get listsAreFlow(): boolean {
    const lists = this.root.items.map(({ value }) => value).filter((value) => isSeq(value));
    return this.isFlow || (lists.length > 0 && lists.every(({ flow }) => flow === true));
  }

  /** How far the names of the fields are indented. */
  get indent(): number {
    const [first] = this.root.items;
    return first === undefined ? 0 : this.#column(startOf(first));
  }

  node(path: FieldPath): Node | undefined {
    const node: unknown = this.#document.getIn(path, true);
    return isNode(node) ? node : undefined;
  }

  pair(field: string): Pair | undefined {
    return this.root.items.find(({ key }) => isScalar(key) && key.value === field);
  }

  /** How far a node is indented; for one on the line of its field it means nothing. */
  indentOf(node: Node): number {
    return this.#column(node.range?.[0] ?? 0);
  }

  /** The place behind the colon of a field. */
  behindColon(pair: Pair): number | undefined {
    const from = isNode(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
    const colon = this.yaml.indexOf(':', from);
    return colon < 0 ? undefined : colon + 1;
  }

  /** Where a new field may be put, the best first: behind the field that comes before it in the order, at the end, behind any other. */
  endsFor(field: string, order: readonly string[]): readonly number[] {
    const before = order.slice(0, Math.max(order.indexOf(field), 0));
    const behind = (pair: Pair) => lineEndAfter(this.yaml, endOf(pair));
    const best = before.flatMap((name) => this.pair(name) ?? []).slice(-1);
    return [...best.map(behind), this.yaml.length, ...this.root.items.map(behind).reverse()];
  }

  #column(offset: number): number {
    return offset - (this.yaml.lastIndexOf('\n', offset - 1) + 1);
  }
}

function startOf({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Where a pair or a node ends, without what follows it on the line. */
export function endOf(part: unknown): number {
  if (isMap(part) || isSeq(part)) {
    const last = part.items.at(-1);
    return part.flow === true || last === undefined ? (part.range?.[1] ?? 0) : endOf(last);
  }
  if (isNode(part)) return part.range?.[1] ?? 0;
  if (typeof part !== 'object' || part === null || !('key' in part) || !('value' in part)) return 0;
  return Math.max(endOf(part.key), endOf(part.value));
}
