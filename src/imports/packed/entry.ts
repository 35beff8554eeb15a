/** One thing in an archive. */
export interface Entry {
  /** As the archive has it. */
  readonly name: string;
  readonly is: 'a file' | 'a folder' | 'a link' | 'no file' | 'locked by a password';
  /** Its content, which may be left unread. */
  readonly content: () => Promise<AsyncIterable<unknown>>;
}

/** More parts than these have no folder of texts. */
const deepest = 40;

/**
 * The path of a file of an archive below the folder that it is unpacked into; undefined for a name that could lead out of it, or that some system
 * does not take: an absolute one, one with `..`, a drive, a backslash, a control character.
 */
export function pathOf(name: string): string | undefined {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const isSafe = !name.startsWith('/') && !/[\\:\p{Cc}]/u.test(name) && !parts.includes('..') && parts.every((part) => Buffer.byteLength(part) <= 250);
  return isSafe && parts.length > 0 && parts.length <= deepest ? parts.join('/') : undefined;
}
