import { join, relative, sep } from 'node:path';
import { pendingFolder } from '../../journal/pending-folder.ts';
import { isLeftBeside } from '../../model/left-behind.ts';
import { watchFolder } from './watch-folder.ts';
import type { FolderWatch } from './watch-folder.ts';

/**
 * Tells of every change in a content folder.
 * @param content absolute
 * @param tell is told, once, where changes may go unseen
 */
export function watchArchive(content: string, changed: () => void, tell: (line: string) => void): FolderWatch {
  let unwatched = false;
  return watchFolder(content, (path) => {
    // What a command puts aside there comes into the archive by a rename, which is told too.
    if (!path.startsWith(join(content, pendingFolder)) && !isNotRead(relative(content, path))) changed();
  }, (folder, why) => {
    // Where the system allows no more, that holds for thousands of folders.
    if (!unwatched) tell(`Changes in ${folder}, and perhaps in other folders, are not seen until you start again: it cannot be watched (${why}).`);
    unwatched = true;
  });
}

/**
 * What is under a name with a dot before it, as editors and a version control have theirs; and what an editor keeps beside a text that is
 * open, and writes again and again. Whatever ends with .md is read.
 */
function isNotRead(path: string): boolean {
  return !path.endsWith('.md') && path.split(sep).some((name) => name.startsWith('.') || isLeftBeside(name));
}
