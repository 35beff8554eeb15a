import { walk } from '../../intake/walk.ts';
import type { Problem } from '../../problems/problem.ts';

/** The files of a folder that may be opened, and what lies there and is none: links, devices, folders that are named like a file. */
export interface FilesIn {
  readonly files: readonly string[];
  readonly odd: readonly Problem[];
}

/**
 * No link is followed: what it leads to may be no part of what was given to import.
 * @param only the names directly in the folder that count; without it all do
 * @throws the file system's error when the folder cannot be listed
 */
export function filesIn(folder: string, only?: readonly string[]): FilesIn {
  const { files, odd } = walk(folder, only);
  const unread = new Set(odd.map(({ file }) => file));
  return { files: files.filter((file) => !unread.has(file)), odd };
}
