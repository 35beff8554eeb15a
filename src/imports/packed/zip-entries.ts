import { getFileNameLowLevel, openPromise } from 'yauzl';
import { errorCode } from '../../disk/error-code.ts';
import { InputFault } from '../inputs/input-fault.ts';
import type { Entry } from './entry.ts';

/** The things in a ZIP archive, by its own list. @throws InputFault when it is damaged, the system's error when it cannot be read */
export async function* zipEntries(path: string): AsyncGenerator<Entry> {
  // Names are checked where they are used; the reader would stop at the first bad one.
  const zip = await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false }).catch(damaged);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
      const is = name.endsWith('/') ? 'a folder' : mode === 0o120000 ? 'a link' : mode !== 0 && mode !== 0o100000 ? 'no file' : entry.isEncrypted() ? 'locked by a password' : 'a file';
      yield { name, is, content: () => zip.openReadStreamPromise(entry).catch(damaged) };
    }
  } catch (error) {
    damaged(error);
  } finally {
    zip.close();
  }
}

function damaged(error: unknown): never {
  throw error instanceof InputFault || errorCode(error) !== undefined ? error : new InputFault('is no ZIP archive that can be read, or is damaged.');
}
