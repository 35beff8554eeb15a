import { walk } from '../intake/walk.ts';

/** The files of a folder that may be opened, and what lies there and is none: links, devices, folders that are named like a file. */
export interface FilesIn {
  readonly files: readonly string[];
  readonly odd: readonly string[];
}

/** No link is followed: what it leads to may be no part of what was given to import. @throws the file system's error when the folder cannot be listed */
export function filesIn(folder: string): FilesIn {
  const { files, odd } = walk(folder);
  const unread = new Set(odd.map(({ file }) => file));
  return { files: files.filter((file) => !unread.has(file)), odd: [...unread].sort() };
}
