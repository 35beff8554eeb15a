import { inspect } from 'node:util';
import type { Edition } from '../../edition/edition.ts';
import { cacheFolder } from '../../kept/places.ts';
import { refusalIn } from './refusal.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** The archive has errors, or what was made of it is not whole: nothing was published. The message is the report. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
  readonly edition: Edition;

  constructor(report: string, edition: Edition) {
    super(report);
    this.edition = edition;
  }
}

/** The build was not begun. The message says why, and what to do. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';
}

/** Another build is at work: what was wanted can be done when that has ended. */
export class AnotherBuilds extends BuildRefused {
  override name = 'AnotherBuilds';
}

const elsewhere = 'name another place with --out, for a part with --part';

const fixes: Readonly<Record<RefusalCode, string>> = {
  ENOSPC: 'Make room: a build needs as much again as the site.',
  EDQUOT: 'Make room: a build needs as much again as the site.',
  EACCES: `Let the user who builds read and write there, or ${elsewhere}.`,
  EPERM: `Let the user who builds change it, or ${elsewhere}. On Windows it may be held by another program: close windows and terminals of that folder, and what serves it.`,
  EBUSY: 'Close windows and terminals of that folder, and what serves it, and build again.',
  EXDEV: 'In a container, what comes with its image cannot be moved: take that folder away and build again, or name another one with --out.',
  ENOENT: 'If it was taken away meanwhile, or a disk was, see that it stays, and build again. If not, this is a fault of the software: please report it with what follows.',
  ENOTDIR: `Take it away, or ${elsewhere}.`,
  EROFS: `Build on a disk that can be written to, or ${elsewhere}.`,
  EMFILE: 'Raise the limit of open files (ulimit -n), and build again.',
  EIO: 'See to the disk first: what is on it may be damaged. npm run verify tells whether the site is.',
  ERR_WORKER_OUT_OF_MEMORY: 'Allow more: NODE_OPTIONS=--max-old-space-size=6000 npm run build allows 6 GB.',
};

/** Why a build failed, in words. What nobody foresaw is shown whole, so that it can be reported. */
export function failureText(error: unknown): string {
  if (error instanceof BuildFailed || error instanceof BuildRefused) return error.message;
  const refused = refusalIn(error);
  if (refused === undefined) return faultText(error);
  return `${refused.what} (${refused.message}).\nNothing was published: the site that was there before is as it was. ${fixOf(refused)}${refused.code === 'ENOENT' ? `\n${inspect(error)}` : ''}`;
}

function fixOf({ code, message }: Refusal): string {
  if (code !== 'EACCES' || !message.includes(cacheFolder)) return fixes[code];
  return `It belongs to another user, as after a build with sudo. Have that user take away ${cacheFolder}, which costs nothing but time, and let the same user build each time.`;
}

/** Why a site that was built cannot be looked at. @param port the first that was tried */
export function servingFailureText(error: unknown, port: number): string {
  if (!(error instanceof Error && 'syscall' in error)) return faultText(error);
  return `The site is built, and cannot be served (${error.message}). Name another port than ${port} with --port.`;
}

/** Why a site could not be verified, or no bag made of it. */
export function verifyFailureText(error: unknown): string {
  const refused = refusalIn(error);
  return refused === undefined ? faultText(error) : `${refused.what} (${refused.message}).\nNothing was verified to the end, and no bag was made. The site is as it was.`;
}

/** Why an archive was not exported to the end. */
export function exportFailureText(error: unknown): string {
  const refused = refusalIn(error) ?? (error instanceof Error && 'syscall' in error ? { what: 'A file or folder cannot be written', message: error.message } : undefined);
  return refused === undefined ? faultText(error) : `${refused.what} (${refused.message}).\nNot all was exported. A file of articles is written whole or not at all, and the archive is as it was.`;
}

/** Why the archive cannot be shown while it is written. */
export function developingFailureText(error: unknown): string {
  const refused = refusalIn(error);
  return refused === undefined || refused.code === 'ENOENT' ? faultText(error) : `${refused.what} (${refused.message}).\nThe archive is not shown. Let the user who gives the command read and write in the folder of the project, and see that there is room.`;
}

function faultText(error: unknown): string {
  return `This is a fault of the software; please report it with what follows.\n${inspect(error)}`;
}
