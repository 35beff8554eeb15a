import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The definitions of a text's links and pictures, by their labels as references have them; the first of a label counts. */
export function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!found.has(definition.identifier)) found.set(definition.identifier, definition);
  });
  return found;
}
