import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Has the entries of a numbered list keep the numbers that were typed, which may be the years of a chronicle: to CommonMark only the first counts.
 * Where all are the same they are none, but the usual way to have them counted.
 */
export default function remarkNumbers() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'list', ({ ordered, children }) => {
      if (ordered !== true || children.length < 2) return;
      const source = String(file);
      const typed = children.map((entry) => numberOf(entry, source));
      if (typed.every((number) => number === typed[0])) return;
      children.forEach((entry, index) => {
        const [number, before] = [typed[index], typed[index - 1]];
        if (number === undefined || before === undefined || number === before + 1) return;
        entry.data = { ...entry.data, hProperties: { ...entry.data?.hProperties, value: String(number) } };
      });
    });
  };
}

function numberOf({ position }: ListItem, source: string): number | undefined {
  const start = position?.start.offset;
  const digits = start === undefined ? undefined : /^\d+/.exec(source.slice(start, start + 9))?.[0];
  return digits === undefined ? undefined : Number(digits);
}
