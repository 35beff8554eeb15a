import { inspect } from 'node:util';
import type { Edition } from '../edition/edition.ts';

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

/** What the system refuses for reasons of its own, and what to do about it. */
const refusals: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: ['The disk is full', 'Make room: a build needs as much again as the site.'],
  EDQUOT: ['Your share of the disk is used up', 'Make room: a build needs as much again as the site.'],
  EACCES: ['A file or folder may not be written', 'Let the user who builds write there, or name another folder with --out.'],
  EPERM: ['A file or folder may not be changed', 'Let the user who builds change it, or name another folder with --out.'],
  EROFS: ['The disk can only be read', 'Build on a disk that can be written to, or name another folder with --out.'],
  EMFILE: ['Too many files are open at once', 'Raise the limit of open files (ulimit -n), and build again.'],
  EIO: ['The disk failed', 'Look after the disk before anything else: what is on it may be damaged. npm run verify tells whether the site is.'],
};

/** Why a build failed, in words. What nobody foresaw is shown whole, so that it can be reported. */
export function failureText(error: unknown): string {
  if (error instanceof BuildFailed || error instanceof BuildRefused) return error.message;
  const refused = refusalIn(error);
  if (refused === undefined) return `This is a fault of the software; please report it with what follows.\n${inspect(error)}`;
  const [what, fix] = refused.said;
  return `${what} (${refused.message}).\nNothing was published: the site that was there before is as it was. ${fix}`;
}

/** How programs that are not Node's put the same. */
const wordings: readonly (readonly [RegExp, keyof typeof refusals])[] = [[/no space left on device/i, 'ENOSPC'], [/disk quota exceeded/i, 'EDQUOT'], [/read-only file system/i, 'EROFS'], [/permission denied/i, 'EACCES'], [/too many open files/i, 'EMFILE']];

/** The refusal that an error is or comes from: Astro wraps what it catches, and its bundler tells it in words of its own. */
function refusalIn(error: unknown): { readonly message: string; readonly said: readonly [string, string] } | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { message } = cause;
    const code = 'code' in cause ? String(cause.code) : (/\b(E[A-Z]{2,6}): /.exec(message)?.[1] ?? wordings.find(([words]) => words.test(message))?.[1]);
    const said = code === undefined || !Object.hasOwn(refusals, code) ? undefined : refusals[code];
    if (said !== undefined) return { message: lineOf(message), said };
  }
  return undefined;
}

/** Of a message of many lines the one that tells the refusal. */
function lineOf(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.find((line) => wordings.some(([words]) => words.test(line))) ?? lines[0] ?? '';
}
