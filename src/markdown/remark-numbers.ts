import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Has the entries of a numbered list keep the numbers that were typed, which may be the years of a chronicle: to CommonMark only the first counts.
 * Where all are the same they are none, but the usual way to have them counted. A list says how much room its numbers need.
 */
export default function remarkNumbers() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'list', (list) => {
      if (list.ordered !== true) return;
      const room = roomFor(numbered(list, String(file)).reduce((most, number) => Math.max(most, number), 0));
      if (room !== undefined) list.data = { ...list.data, hProperties: { ...list.data?.hProperties, className: [room] } };
    });
  };
}

/** Numbers the entries as they were typed. @returns the numbers that they are shown under */
function numbered({ start, children }: List, source: string): readonly number[] {
  const typed = children.map((entry) => numberOf(entry, source));
  const areCounted = typed.every((number) => number === typed[0]);
  let next = start ?? 1;
  return children.map((entry, index) => {
    const number = (areCounted ? undefined : typed[index]) ?? next;
    if (index > 0 && number !== next) entry.data = { ...entry.data, hProperties: { ...entry.data?.hProperties, value: String(number) } };
    next = number + 1;
    return number;
  });
}

/** What stands beside a text has room for two digits. */
function roomFor(most: number): string | undefined {
  return most < 100 ? undefined : most < 10_000 ? 'wide' : 'within';
}

function numberOf({ position }: ListItem, source: string): number | undefined {
  const start = position?.start.offset;
  const digits = start === undefined ? undefined : /^\d+/.exec(source.slice(start, start + 9))?.[0];
  return digits === undefined ? undefined : Number(digits);
}
