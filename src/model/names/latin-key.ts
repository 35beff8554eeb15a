import anyAscii from 'any-ascii';
import { nameKey } from './names.ts';

/**
 * A name in plain Latin letters: lower case, without diacritics and apostrophes, every other sign taken for a space. It tells whether
 * two forms, in whatever scripts, are letter for letter the same; it decides nothing that a reader sees. Empty for a name of signs only.
 */
export function latinKey(name: string): string {
  return anyAscii(nameKey(name)).toLowerCase().replace(/['`"]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
}
