import type { Node } from 'mdast';

/** A part of a text as it was typed. @param text the one of which the node was made */
export function sourceOf(text: string, { position }: Node): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
