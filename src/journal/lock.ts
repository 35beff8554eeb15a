import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk/error-code.ts';
import type { Writer } from './writer.ts';
import { pidOf } from './owner.ts';
import { pendingFolder } from './pending-folder.ts';

export type Lock = { readonly ok: true; readonly release: () => void } | { readonly ok: false; /** The process that has it. */ readonly pid: number };

/** The owner is in the name, so a lock says whose it is from the moment it is there. */
const prefix = 'lock-';

export function ownerOfLock(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/**
 * Takes the one lock on changing a content folder. Each process makes a lock of its own and then looks for others', so of two
 * that begin at once at least one sees the other and gives way. The lock of a process that has ended counts for nothing.
 */
export function takeLock(root: string, writer: Writer): Lock {
  const pending = join(root, pendingFolder);
  const own = join(pending, `${prefix}${writer.owner}`);
  if (!make(pending, own, writer)) return { ok: false, pid: pidOf(writer.owner) };
  const release = () => {
    writer.remove(own);
    writer.removeEmpty(pending);
  };
  for (const name of readdirSync(pending).sort()) {
    const owner = ownerOfLock(name);
    if (owner === undefined || owner === writer.owner) continue;
    if (writer.isAlive(owner)) {
      release();
      return { ok: false, pid: pidOf(owner) };
    }
    writer.remove(join(pending, name));
  }
  return { ok: true, release };
}

/** Whether another process has the lock now. */
export function isLocked(root: string, writer: Writer): boolean {
  return namesIn(join(root, pendingFolder)).some((name) => {
    const owner = ownerOfLock(name);
    return owner !== undefined && owner !== writer.owner && writer.isAlive(owner);
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Nobody has it, or has just given it back.
  }
}

function make(pending: string, own: string, writer: Writer): boolean {
  for (let attempt = 1; ; attempt += 1) {
    writer.makeFolder(pending);
    try {
      writer.mark(own);
      return true;
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EEXIST') return false;
      if (code !== 'ENOENT' || attempt === 3) throw error; // A reader took the folder away between the two.
    }
  }
}
