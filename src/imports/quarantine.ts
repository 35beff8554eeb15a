import { hash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { isDevice } from '../model/names/slug.ts';
import { longestPath } from './content-folder.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Item } from './draft.ts';

/** Below the content folder; the archive passes over names that begin with a dot. */
export const quarantineFolder = '.quarantine';

/**
 * Puts an item that cannot be taken into the quarantine: as it came, in a file that can be mended and imported by itself, and the
 * reasons in a text beside it, both in a folder named after the source. The same item of the same source always has the same
 * files, and what stands in them stays; another page with the same path gets files of its own.
 */
export function putInQuarantine(folder: ContentFolder, item: Item, reasons: readonly string[]): void {
  const { input, line, raw, ending, scope } = item;
  const content = raw !== undefined && ending === '.jsonl' ? Buffer.concat([raw, Buffer.from('\n')]) : raw;
  const own = `${quarantineFolder}/${scope}/${nameOf(item)}`;
  const name = content === undefined || folder.hasRoomFor(`${own}${ending}`, content) ? own : `${own}-${digestOf(raw)}`;
  const next = raw === undefined ? 'The item is too big to be kept here: it stands in the input.' : `Mend ${basename(name)}${ending} beside this file, import it where it stands, and take both out when it is in.`;
  if (content !== undefined) folder.writeOnce(`${name}${ending}`, content);
  folder.writeOnce(`${name}.txt`, `${input}, line ${line}\n\n${reasons.join('\n')}\n\n${next}\n`);
}

/** A file's own path, without its ending; for an item of a larger file its line and its content. */
function nameOf({ input, line, raw, path, ending }: Item): string {
  if (path?.endsWith(ending) === true && Buffer.byteLength(path) <= longestPath && path.split('/').every(isName)) return path.slice(0, -ending.length);
  const stem = (path ?? input).replace(/(?:\.[a-z]+)+$/i, '').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60) || 'input';
  return `${stem}-line-${line}-${digestOf(raw)}`;
}

function digestOf(raw: Uint8Array | undefined): string {
  return hash('sha256', raw ?? '').slice(0, 6);
}

/** Whether every system takes it for the name of a file or a folder. */
function isName(segment: string): boolean {
  return /^[^\p{Cc}\\:*?"<>|]+$/u.test(segment) && !/[. ]$/.test(segment) && !isDevice(segment) && Buffer.byteLength(segment) <= 200;
}
