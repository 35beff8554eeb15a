import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { piecesOf } from './running-text.ts';

/**
 * Notes for the first name of every record the running text around it as readers see it. It stands behind all that changes letters, which changes each
 * into one other, so that places found before are those of the passage.
 */
export default function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const pieces = piecesOf(tree);
    file.data.passages = new Map([...(file.data.namedIn ?? [])].map(([anchor, piece]) => [anchor, pieces[piece]?.text ?? '']));
  };
}
