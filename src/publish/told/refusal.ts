import { errorCode } from '../../disk/error-code.ts';

/** What the system refuses for reasons of its own. */
const refusals = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your share of the disk is used up',
  EACCES: 'A file or folder may not be read or written',
  EPERM: 'A file or folder may not be changed',
  EBUSY: 'Another program holds a file or folder',
  EXDEV: 'A folder may not be moved',
  ENOENT: 'A file or folder is not there',
  ENOTDIR: 'Something that is no folder stands in the way',
  EROFS: 'The disk can only be read',
  EMFILE: 'Too many files are open at once',
  EIO: 'The disk failed',
  ERR_WORKER_OUT_OF_MEMORY: 'There is not enough memory',
} as const;

export type RefusalCode = keyof typeof refusals;

export interface Refusal {
  readonly code: RefusalCode;
  readonly what: string;
  /** What the system said of it, on one line. */
  readonly message: string;
}

/** How programs that are not Node's put the same. */
const wordings: readonly (readonly [RegExp, RefusalCode])[] = [[/no space left on device/i, 'ENOSPC'], [/disk quota exceeded/i, 'EDQUOT'], [/read-only file system/i, 'EROFS'], [/permission denied/i, 'EACCES'], [/too many open files/i, 'EMFILE']];

/** The refusal that an error is or comes from: Astro wraps what it catches, and its bundler tells it in words of its own. */
export function refusalIn(error: unknown): Refusal | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { message } = cause;
    const code = codeOf(cause);
    if (isRefusal(code)) return { code, what: refusals[code], message: lineOf(message) };
  }
  return undefined;
}

function codeOf(error: Error): string | undefined {
  const code = errorCode(error) ?? /\b(E[A-Z]{2,6}): /.exec(error.message)?.[1] ?? wordings.find(([words]) => words.test(error.message))?.[1];
  // A folder is not made where something else has its name, as a link that leads nowhere.
  return code === 'EEXIST' && 'syscall' in error && error.syscall === 'mkdir' ? 'ENOTDIR' : code;
}

function isRefusal(code: string | undefined): code is RefusalCode {
  return code !== undefined && Object.hasOwn(refusals, code);
}

/** Of a message of many lines the one that tells the refusal. */
function lineOf(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.find((line) => wordings.some(([words]) => words.test(line))) ?? lines[0] ?? '';
}
