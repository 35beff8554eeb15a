import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { itemsIn } from '../../disk/items-in.ts';

/** All that lies in a folder and in those in it, as paths from there with forward slashes. */
export interface Tree {
  readonly files: readonly string[];
  /** Each before those in it. */
  readonly folders: readonly string[];
  /**
   * What no site can be made in: a link, which would lead out of the folder, a name that cannot be read, a folder of another
   * owner or with other rights than one that is made now.
   */
  readonly odd: readonly string[];
}

/** What is to be listed. */
export interface TreeJob {
  /** Absolute. */
  readonly folder: string;
  /** Those of a folder that is made now. */
  readonly rights: Rights;
}

/** Whose a folder is, and what they and others may do there. */
export interface Rights {
  readonly uid: number;
  readonly mode: number;
}

/** Those of a folder that is made now. @param path of nothing; a command that was killed may have left it @throws the file system's error */
export function rightsOfNew(path: string): Rights {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  try {
    return rightsOf(path);
  } finally {
    rmdirSync(path);
  }
}

/** @throws the file system's error where a folder cannot be listed */
export function treeOf({ folder, rights }: TreeJob): Tree {
  const [files, folders, odd]: [string[], string[], string[]] = [[], [], []];
  const visit = (under: string) => {
    for (const { name, kind } of itemsIn(join(folder, under))) {
      const path = `${under}${name}`;
      (name.includes('\ufffd') ? odd : kind.isFile() ? files : kind.isDirectory() ? folders : odd).push(path);
      if (kind.isDirectory()) visit(`${path}/`);
    }
    const { uid, mode } = rightsOf(join(folder, under));
    if (uid !== rights.uid || mode !== rights.mode) odd.push(under);
  };
  visit('');
  return { files, folders, odd };
}

function rightsOf(folder: string): Rights {
  const { uid, mode } = statSync(folder);
  return { uid, mode: mode & 0o777 };
}
