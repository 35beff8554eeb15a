import { isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import type { FieldPath } from './yaml-places.ts';

/** A comment behind a value without quotes, which may have been meant as part of it: `title: Report #5`. */
export interface ValueComment {
  readonly path: FieldPath;
  /** From its sign on. */
  readonly comment: string;
  /** Where its sign stands in the YAML, from 0. */
  readonly offset: number;
}

const behind = /[ \t]*#[^\n]*/y;

/**
 * The comments behind plain values; behind a quotation mark, or in a line of its own, a comment can be nothing else. Each is put
 * into its value in the document, which then says what the editor may have meant.
 */
export function takeComments(document: Document.Parsed, yaml: string): ValueComment[] {
  const found: ValueComment[] = [];
  if (!/[ \t]#/.test(yaml)) return found;
  visit(document, {
    Scalar: (key, scalar, parents) => {
      const { type, value, range } = scalar;
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      behind.lastIndex = range[1];
      const comment = behind.exec(yaml)?.[0].trim();
      if (comment === undefined) return;
      found.push({ path: pathOf([...parents, scalar]), comment, offset: yaml.indexOf('#', range[1]) });
      scalar.value = `${value} ${comment}`.trim();
    },
  });
  return found;
}

/** The fields and places in lists that lead to the last of these nodes, each of which is in the one before. */
function pathOf(nodes: readonly unknown[]): FieldPath {
  return nodes.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}
