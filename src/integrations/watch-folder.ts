import { lstatSync, readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

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
  const follow = (folder: string) => {
    if (watched.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) => {
        if (event === 'rename' && lstatSync(folder, { throwIfNoEntry: false }) === undefined) leave(folder);
        const path = name === null ? folder : join(folder, name);
        if (event === 'rename') followIfFolder(path);
        changed(path);
      });
      watcher.on('error', () => { leave(folder); });
      watched.set(folder, watcher);
      for (const item of readdirSync(folder, { withFileTypes: true })) if (item.isDirectory()) follow(join(folder, item.name));
    } catch (error) {
      if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) failed(folder, error instanceof Error ? error.message : String(error));
    }
  };
  const followIfFolder = (path: string) => {
    // A folder that was taken away and came again under its name is another one.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      leave(path);
      follow(path);
    }
  };
  follow(root);
  return { close: () => { for (const folder of [...watched.keys()]) leave(folder); } };
}
