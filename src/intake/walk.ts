import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file under `root`, by its path from there with forward slashes, in code-unit order, so that no disk's own order
 * matters. Names that begin with a dot are the system's, not the archive's, and are passed over; so are links to folders.
 * @throws the file system's error when a folder cannot be read
 */
export function walk(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) visit(path);
      else found.push(path);
    }
  };
  visit('');
  return found.sort();
}
