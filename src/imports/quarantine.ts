import { hash } from 'node:crypto';
import type { ContentFolder } from './content-folder.ts';
import type { Item } from './draft.ts';

/** Below the content folder; the archive passes over names that begin with a dot. */
export const quarantineFolder = '.quarantine';

/**
 * Puts an item that cannot be taken into the quarantine: as it came, in a file that can be mended and imported by itself, and the
 * reasons in a text beside it. The same item of the same input always has the same files, and what stands in them stays.
 */
export function putInQuarantine(folder: ContentFolder, { input, line, raw, ending }: Item, reasons: readonly string[]): void {
  const stem = input.replace(/(?:\.[a-z]+)+$/i, '').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60) || 'input';
  const name = `${quarantineFolder}/${stem}-line-${line}-${hash('sha256', raw ?? '').slice(0, 6)}`;
  const tooBig = raw === undefined ? ['The item is too big to be kept here; it stands in the input.'] : [];
  if (raw !== undefined) folder.writeOnce(`${name}${ending}`, ending === '.jsonl' ? Buffer.concat([raw, Buffer.from('\n')]) : raw);
  folder.writeOnce(`${name}.txt`, `${input}, line ${line}\n\n${[...reasons, ...tooBig].join('\n')}\n`);
}
