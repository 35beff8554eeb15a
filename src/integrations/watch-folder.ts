import { lstatSync, watch } from 'node:fs';
import type { FSWatcher, Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { itemsIn } from '../kept/items-in.ts';

export interface FolderWatch {
  readonly close: () => void;
}

/**
 * Tells of every change below a folder. Folders are watched and files are not: a folder tells of what is in it, and an archive has
 * few folders and very many files.
 * @param changed is given the path of what was changed, came or went
 * @param failed is given a folder that cannot be watched, and why
 */
export function watchFolder(root: string, changed: (path: string) => void, failed: (folder: string, why: string) => void): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const leaveAllIn = (folder: string) => { for (const each of [...watched.keys()]) if (each === folder || each.startsWith(folder + sep)) leave(each); };
  const follow = (folder: string) => {
    if (watched.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) => {
        const path = name === null ? folder : join(folder, name);
        // What is told of the root itself bears its own name; of any other folder the one above tells too.
        if (event === 'rename') lookAgainAt(folder, folder === root && name === basename(root) ? root : path);
        changed(path);
      });
      watcher.on('error', ({ message }) => {
        leave(folder);
        if (isFolder(folder)) failed(folder, message);
      });
      watched.set(folder, watcher);
      for (const { name, kind } of itemsIn(folder)) if (kind.isDirectory()) follow(join(folder, name));
    } catch (error) {
      if (itemAt(folder) !== undefined) failed(folder, error instanceof Error ? error.message : String(error));
    }
  };
  const lookAgainAt = (folder: string, path: string) => {
    if (!isFolder(folder)) {
      leaveAllIn(folder);
      if (folder === root) failed(root, 'it was taken away');
      return;
    }
    const isFolderNow = isFolder(path);
    // A folder that came again under its name is another one, and so are those in it.
    if (isFolderNow || watched.has(path)) leaveAllIn(path);
    if (isFolderNow) follow(path);
  };
  follow(root);
  return { close: () => { leaveAllIn(root); } };
}

function isFolder(path: string): boolean {
  return itemAt(path)?.isDirectory() === true;
}

/** Undefined also where something on the way to it is no folder any more, or may not be entered. */
function itemAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
