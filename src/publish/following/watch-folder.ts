import { lstatSync, statSync, watch } from 'node:fs';
import type { FSWatcher, Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { itemsIn } from '../../disk/items-in.ts';

export interface FolderWatch {
  readonly close: () => void;
}

/** Milliseconds. Nothing tells that a folder which was taken away has come again: it is looked for. */
const lookingPause = 500;

/**
 * Tells of every change below a folder, also after it was taken away and came again. Folders are watched and files are not: a folder
 * tells of what is in it, and an archive has few folders and very many files.
 * @param root may be a link to a folder; those below are not followed
 * @param changed is given the path of what was changed, came or went
 * @param failed is given a folder that cannot be watched, and why
 */
export function watchFolder(root: string, changed: (path: string) => void, failed: (folder: string, why: string) => void): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  let looking: NodeJS.Timeout | undefined;
  const itemAt = (path: string) => (path === root ? existing(path, statSync) : existing(path, lstatSync));
  const isFolder = (path: string) => itemAt(path)?.isDirectory() === true;
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
        else if (folder === root) lookForRoot();
      });
      watched.set(folder, watcher);
      for (const { name, kind } of itemsIn(folder)) if (kind.isDirectory()) follow(join(folder, name));
    } catch (error) {
      if (itemAt(folder) !== undefined) failed(folder, error instanceof Error ? error.message : String(error));
      else if (folder === root) lookForRoot();
    }
  };
  const lookAgainAt = (folder: string, path: string) => {
    if (!isFolder(folder)) {
      leaveAllIn(folder);
      if (folder === root) lookForRoot();
      return;
    }
    const isFolderNow = isFolder(path);
    // A folder that came again under its name is another one, and so are those in it.
    if (isFolderNow || watched.has(path)) leaveAllIn(path);
    if (isFolderNow) follow(path);
  };
  const lookForRoot = () => {
    looking ??= setInterval(() => {
      if (!isFolder(root)) return;
      stopLooking();
      leaveAllIn(root);
      follow(root);
      changed(root);
    }, lookingPause).unref();
  };
  const stopLooking = () => {
    clearInterval(looking);
    looking = undefined;
  };
  follow(root);
  return {
    close: () => {
      stopLooking();
      leaveAllIn(root);
    },
  };
}

/** Undefined also where something on the way to it is no folder any more, or may not be entered. */
function existing(path: string, ask: (path: string) => Stats): Stats | undefined {
  try {
    return ask(path);
  } catch {
    return undefined;
  }
}
