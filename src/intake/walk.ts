import { join } from 'node:path';
import { itemsIn } from '../disk/items-in.ts';
import type { ItemIn, Kind } from '../disk/items-in.ts';
import { isLeftBeside } from '../model/left-behind.ts';
import { publishedFile } from '../model/published.ts';
import { settingsFile } from '../model/settings-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { reasonOf } from './read-text.ts';

export interface Walked {
  /** Every file, by its path from the root with forward slashes, in code-unit order, so that no disk's own order matters. */
  readonly files: readonly string[];
  /** Those of them that are no files of their own and must not be read. */
  readonly odd: readonly Problem[];
}

/**
 * Every file under `root`. No link is followed: what it leads to may lie outside, change without the archive, or have an
 * address already. Names that begin with a dot are the system's and are passed over, as is what a system or an editor leaves
 * beside files, but for a Markdown file, which somebody wrote.
 * @param only the names directly under `root` that count; without it all do
 * @throws the file system's error when `root` itself cannot be listed
 */
export function walk(root: string, only?: readonly string[]): Walked {
  const files: string[] = [];
  const odd: Problem[] = [];
  const report = (found: Problem) => {
    files.push(found.file);
    odd.push(found);
  };
  const visit = (folder: string, items: readonly ItemIn[]) => {
    for (const item of items) {
      if (isPassedOver(item)) continue;
      const file = folder === '' ? item.name : `${folder}/${item.name}`;
      const is = kindOf(item.kind);
      if (is === 'a file' && leftInCloud.test(item.name)) report(problem('file-irregular', { file }, { is: 'what iCloud leaves of a file that is not on this disk' }));
      else if (is === 'a file') files.push(file);
      else if (is !== 'a folder' || isNameOfFile(file)) report(problem('file-irregular', { file }, { is }));
      else {
        const listed = list(join(root, file));
        if (typeof listed === 'string') report(problem('file-unreadable', { file }, { reason: listed }));
        else visit(file, listed);
      }
    }
  };
  visit('', itemsIn(root).filter(({ name }) => only?.includes(name) ?? true));
  return { files: files.sort(), odd };
}

/** Whether what is called so is to be a file: a record, the settings, or what was published. */
function isNameOfFile(path: string): boolean {
  return path.endsWith('.md') || path === settingsFile || path === publishedFile;
}

/** `.x.md.icloud` stands for `x.md` until that is asked for. */
const leftInCloud = /^\..+\.icloud$/;

/** `._x.md` is what macOS puts beside `x.md` on a disk of another system. */
function isPassedOver({ name, kind }: ItemIn): boolean {
  if (kind.isFile() && isLeftBeside(name)) return !name.endsWith('.md');
  return name.startsWith('.') && !(kind.isFile() && isWritten(name) && !name.startsWith('._'));
}

function isWritten(name: string): boolean {
  return name.endsWith('.md') || leftInCloud.test(name);
}

function kindOf(item: Kind): 'a file' | 'a folder' | 'a link' | 'a device or a pipe' {
  if (item.isFile()) return 'a file';
  if (item.isDirectory()) return 'a folder';
  return item.isSymbolicLink() ? 'a link' : 'a device or a pipe';
}

function list(folder: string): readonly ItemIn[] | string {
  try {
    return itemsIn(folder);
  } catch (error) {
    return reasonOf(error);
  }
}
