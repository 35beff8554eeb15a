/** Below the content folder; the archive passes over names that begin with a dot. */
export const conflictsFolder = '.conflicts';

/** Where an article is put as its source has it now, when the one in the archive was edited and its source has changed too. */
export function conflictFile(file: string): string {
  return `${conflictsFolder}/${file}`;
}
